"""The colours of a sweep's map: what each shade means."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.sweep.map import ARRIVED, DIVERGED, Map

# From few steps to many; told apart by colour-blind people and on a grey printer, too (after viridis).
FEW_TO_MANY = ("#fde725", "#5ec962", "#21918c", "#3b528b", "#440154")


DIVERGED_COLOR, HATCH_COLOR = "#111111", "#8c8c8c"  # lines across tell it from dark cells without colour


LOW_TO_HIGH = ("#f5f5f5", "#6a6a6a")  # the loss of runs that were not solved


ROUNDING = 10  # ends of the scale of losses in each power of ten


MIDDLE = 3.0  # the logarithm of the factor between the lowest loss and that in the middle of the greys


@dataclass(frozen=True)
class Scale:
    """What the ends of the colours stand for: so many steps at most, and losses of unsolved runs."""

    most_steps: int
    lowest: float = 1.0
    highest: float = 10.0

    @classmethod
    def of(cls, cells: Map, most_steps: int) -> "Scale":
        """Return a scale for cells; its losses are round, and so change seldom while cells come."""
        if cells.unsolved_losses is None:
            return cls(most_steps)
        low, high = (math.log10(loss) * ROUNDING for loss in cells.unsolved_losses)
        return cls(most_steps, 10 ** (math.floor(low) / ROUNDING), 10 ** (math.ceil(high) / ROUNDING))

    def shades(self, losses: Array) -> Array:
        """Return where losses stand from 0, the lowest, to 1, which is beyond all.

        By factors, and finer near the lowest: runs on their way to divergence may have any loss.
        """
        factors = np.log(np.maximum(losses, self.lowest) / self.lowest)
        return np.asarray(factors / (MIDDLE + factors))


def colors(
    outcomes: NDArray[np.int8], steps: NDArray[np.integer[Any]], losses: Array, scale: Scale
) -> NDArray[np.uint8]:
    """Return red, green, blue and opacity (..., 4) of cells: solved ones by steps, others by loss.

    Steps stand on a logarithmic scale; unsolved runs are grey, diverged ones black, missing cells clear.
    """
    shown = between(FEW_TO_MANY, np.log1p(np.asarray(steps, np.float64)) / np.log1p(max(1, scale.most_steps)))
    unsolved = (outcomes >= 0) & ~np.isin(outcomes, (DIVERGED, *ARRIVED))
    shown[unsolved] = between(LOW_TO_HIGH, scale.shades(losses[unsolved]))
    shown[outcomes == DIVERGED, :3] = _rgb(DIVERGED_COLOR)
    shown[..., 3] = np.where(outcomes < 0, 0, 255)
    return shown


def between(stops: Sequence[str], places: Array) -> NDArray[np.uint8]:
    """Return colours (..., 4) at places from 0, the first stop, to 1, the last one."""
    rgb = np.array([_rgb(color) for color in stops], np.float64)
    at = np.linspace(0, 1, len(stops))
    shown = np.full((*places.shape, 4), 255, np.uint8)
    for channel in range(3):
        shown[..., channel] = np.interp(places, at, rgb[:, channel])
    return shown


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
