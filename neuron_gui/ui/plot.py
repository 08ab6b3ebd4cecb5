"""A plot in the theme's colours, with axes and a grid that cost little to draw.

Every choice here was measured (see design page `architecture.md`).
"""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGraphicsItem, QWidget

from neuron_gui.ui import theme

LARGEST = 1e150  # what is drawn of a number beyond all bounds; a plot cannot reckon with more

_Level = tuple[float | None, list[float]]


class Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose powers of ten are labelled without crowding: 1, 2 and 5 of each where few show."""

    def logTickValues(self, minVal: float, maxVal: float, size: float, _: object) -> list[_Level]:
        """Return the levels of ticks, each with its spacing, in powers of ten."""
        decades = maxVal - minVal
        every = max(1, int(np.ceil(decades * 40 / max(size, 1))))
        powers = np.arange(np.floor(minVal), np.ceil(maxVal) + 1)
        major = [float(p) for p in powers if p % every == 0]
        between = (2, 5) if decades <= 3 else ()
        minor = [float(p + np.log10(k)) for p in powers for k in between]
        return [(float(every), major), (None, minor)]

    def logTickStrings(self, values: list[float], scale: float, spacing: float | None) -> list[str]:
        """Return plain numbers such as 0.05 and 20 where all are near 1, else powers of ten."""
        plain = all(-4 < v < 5 for v in values)
        return [f"{10**v:g}" if plain else _power(v) for v in values]


def _power(exponent: float) -> str:
    digits = str(round(exponent)).translate(str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹"))
    if exponent == round(exponent):
        return f"10{digits}"
    return f"{10 ** (exponent % 1):.0f}e{exponent // 1:+03.0f}"  # also where no float is so large or small


class Plot(pg.PlotWidget):  # type: ignore[misc]
    """`recolored` comes when the theme has changed and items need new pens; pyqtgraph knows no palettes."""

    recolored = Signal()
    _made = False  # pyqtgraph changes the palette before it has made the axes

    def __init__(self, name: str, bottom: pg.AxisItem | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={"left": Axis("left"), "bottom": bottom or Axis("bottom")})
        self.setAccessibleName(name)
        self.hideButtons()
        self.disableAutoRange()
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.enableAutoSIPrefix(False)
            # The grid is the axes' work, and costs more than the curves unless it is kept as a picture.
            axis.setZValue(-1)  # under the curves
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._made = True
        self._recolor()

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._made:
            self._recolor()

    def _recolor(self) -> None:
        colors = theme.current()
        self.setBackground(colors.surface)
        for side in ("left", "bottom"):
            axis = self.getAxis(side)
            axis.setPen(colors.border)
            axis.setTextPen(colors.muted)
            axis.setTickPen(pg.mkPen(colors.grid))
        # An opaque grid in a quiet colour: a translucent one costs 26 ms a frame and more.
        self.showGrid(x=True, y=True, alpha=1)
        self.recolored.emit()
