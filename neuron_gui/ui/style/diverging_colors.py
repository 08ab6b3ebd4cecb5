"""Colours for numbers between two ends: blue below, orange above, pale between, told apart by everybody."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from neuron_gui.core.dataset import Array
from neuron_gui.ui.style.theme import Theme

SHADES = 256
Colors = NDArray[np.uint8]


def shades(theme: Theme, strength: float = 1.0) -> Colors:
    """Return the colours (SHADES, 4) as red, green, blue, alpha, from the low end to the high one.

    A strength below 1 mixes them with the surface that plots lie on, so that points stand out from a map.
    """
    low, middle, high = (rgb(color) for color in (theme.curves[0], theme.surface, theme.curves[1]))
    away = np.linspace(-1, 1, SHADES)[:, None]
    mixed = middle + strength * np.abs(away) * (np.where(away < 0, low, high) - middle)
    return np.column_stack([mixed.round(), np.full(SHADES, 255)]).astype(np.uint8)


def shade_numbers(values: Array, low: float, high: float) -> NDArray[np.uint8]:
    """Return which shade stands for each value: an end's for those beyond it, the middle's for nan."""
    # Half of everything, for the whole distance of two numbers may be beyond all numbers.
    low, high = low / 2, high / 2
    between = np.clip(np.nan_to_num(values / 2, nan=low + (high - low) / 2), low, high)
    share = (between - low) / ((high - low) or 1.0)
    return np.minimum(share * SHADES, SHADES - 1).astype(np.uint8)


def rgb(color: str) -> Array:
    """Return red, green and blue of a colour, from 0 to 255."""
    found = QColor(color)
    return np.array([found.red(), found.green(), found.blue()], dtype=np.float64)
