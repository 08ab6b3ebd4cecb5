"""The axes of all plots: numbers that do not jitter, powers of ten, whole steps."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF

from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import RAISED, as_shown

OVERHANG = 12  # pixels that a number may stand out at the left end of an axis; else 0 would often be missing


_Level = tuple[float | None, list[float]]


class Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose powers of ten are labelled without crowding; where few show, so are numbers between."""

    def boundingRect(self) -> QRectF:
        """Have room for a number at the left end; pyqtgraph leaves out what it has no room for."""
        room = OVERHANG if self.orientation == "bottom" else 0
        return QRectF(super().boundingRect()).adjusted(-room, 0, 0, 0)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return numbers with a real minus, as everywhere in the window."""
        return [as_shown(text) for text in super().tickStrings(values, scale, spacing)]

    def logTickValues(self, minVal: float, maxVal: float, size: float, _: object) -> list[_Level]:
        """Return the levels of ticks, each with its spacing, in powers of ten."""
        decades = maxVal - minVal
        every = max(1, int(np.ceil(decades * 40 / max(size, 1))))
        powers = np.arange(np.floor(minVal), np.ceil(maxVal) + 1)
        major = [float(p) for p in powers if p % every == 0]
        between = (1.5, 2, 3, 5, 7) if decades <= 1 else (2, 5) if decades <= 3 else ()
        minor = [float(p + np.log10(k)) for p in powers for k in between]
        return [(float(every), major), (None, minor)]

    def logTickStrings(self, values: list[float], scale: float, spacing: float | None) -> list[str]:
        """Return plain numbers such as 0.05 and 20 where all are near 1, else powers of ten."""
        plain = all(-4 < v < 5 for v in values)
        return [f"{10**v:g}" if plain else _power(v) for v in values]


class StepAxis(Axis):
    """An axis of steps: whole numbers, written out however large."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return 1,000,010 and not 1.00001e+06; between two steps there is nothing to name."""
        return [grouped(round(v)) if v.is_integer() else "" for v in map(float, values)]


def _power(exponent: float) -> str:
    digits = str(math.floor(exponent)).translate(RAISED)
    factor = f"{10 ** (exponent % 1):.2g}"  # also where no float is so large or small
    return f"10{digits}" if factor == "1" else f"{factor}·10{digits}"
