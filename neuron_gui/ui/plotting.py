"""What all plots over steps share: a heading with numbers, curves from bounded bins, axes that seldom move.

Every choice here was measured (see design page `architecture.md`): items are made once and then fed bins,
pens are one pixel wide, and an axis moves only when a curve leaves it, then by a good piece.
"""

from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsItem, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.history import Curves
from neuron_gui.ui import theme

LARGEST = 1e150  # what is drawn of a number beyond all bounds; a plot cannot reckon with more
MOST_BOLD_POINTS = 300
FIRST_STEPS = 40  # what the step axis shows before anything has happened
LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


def points(curves: Curves, channel: int) -> tuple[Array, Array]:
    """Return x and y of a channel: the records themselves, or lowest and highest value of every bin."""
    low, high = curves.low[channel], curves.high[channel]
    if curves.width == 1:
        return np.arange(len(low), dtype=np.float64), _drawable(low)
    starts = np.arange(len(low)) * float(curves.width)
    ends = np.minimum(starts + curves.width - 1, curves.steps)
    x, y = np.empty(2 * len(low)), np.empty(2 * len(low))
    x[0::2], x[1::2] = starts, ends
    y[0::2], y[1::2] = _drawable(low), _drawable(high)
    return x, y


def _drawable(values: Array) -> Array:
    return np.clip(np.nan_to_num(values, nan=LARGEST, posinf=LARGEST, neginf=-LARGEST), -LARGEST, LARGEST)


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
    return f"10{digits}" if exponent == round(exponent) else f"{10**exponent:.0e}"


class CurveView(QWidget):
    """A plot over steps: a heading, and curves that are fed from the bins of a run."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._title = QLabel(title)
        self._title.setObjectName("heading")
        self._numbers = QLabel()
        self._numbers.setTextFormat(Qt.TextFormat.RichText)
        self.plot = pg.PlotWidget(axisItems={"left": Axis("left")})
        self.plot.setAccessibleName(self.tr("Plot: {title}").format(title=title))
        self.plot.hideButtons()
        self.plot.disableAutoRange()
        self.plot.setLabel("bottom", self.tr("Step"))
        self.plot.getAxis("left").setWidth(76)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.enableAutoSIPrefix(False)
            # The grid is the axes' work, and costs more than the curves unless it is kept as a picture.
            axis.setZValue(-1)  # under the curves
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.curves: list[pg.PlotCurveItem] = []
        self._x_end = 0.0
        self._y_range = (np.inf, -np.inf)

        self.header = QHBoxLayout()
        self.header.addWidget(self._title)
        self.header.addSpacing(12)
        self.header.addWidget(self._numbers, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(2)
        layout.addLayout(self.header)
        layout.addWidget(self.plot, stretch=1)
        self._recolor()
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours: pyqtgraph knows nothing of palettes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()

    def mouseDoubleClickEvent(self, event: object) -> None:
        """Show everything again after zooming."""
        self._follow()

    def add_curve(self) -> pg.PlotCurveItem:
        """Add a curve in the next colour, with another line style once the colours are used up."""
        curve = pg.PlotCurveItem(skipFiniteCheck=True, connect="all", antialias=True)
        self.plot.addItem(curve)
        self.curves.append(curve)
        curve.setPen(self._pen(len(self.curves) - 1))
        return curve

    def remove_curves(self) -> None:
        """Take all curves away."""
        for curve in self.curves:
            self.plot.removeItem(curve)
        self.curves.clear()

    def color(self, number: int) -> str:
        """Return the colour of a curve."""
        return theme.current().curves[number % len(theme.current().curves)]

    def write(self, entries: list[tuple[str, str]]) -> None:
        """Show names and present values beside the title, each in its curve's colour."""
        shown = [
            f'<span style="color:{self.color(i)}">━</span> {escape(name)}&nbsp;'
            f'<span style="font-family:monospace">{value.ljust(12).replace(" ", "&nbsp;")}</span>'
            for i, (name, value) in enumerate(entries[:6])
        ]
        more = self.tr("and {count} more").format(count=len(entries) - 6) if len(entries) > 6 else ""
        self._numbers.setText(" ".join([*shown, more]))

    def begin(self) -> None:
        """Go back to empty axes, for a new run."""
        self._follow()

    def fit(self, steps: int, low: float, high: float) -> None:
        """Make room for values from low to high up to a step; axes that have room already stay put."""
        view = self.plot.getViewBox()
        if steps > self._x_end:
            self._x_end = steps * 1.25
            view.setXRange(0, self._x_end, padding=0.01)
        bottom, top = self._y_range
        if bottom <= low and high <= top:
            return
        # Some room beyond what has to be shown, so that the axis need not move again soon.
        spread = max(high, top) - min(low, bottom) if bottom <= top else high - low
        room = 0.1 * spread or 0.1 * abs(high) or 1.0
        self._y_range = (
            low - room if low < bottom else bottom,
            high + room if high > top else top,
        )
        view.setYRange(*self._y_range, padding=0)

    def _follow(self) -> None:
        self._x_end = float(FIRST_STEPS)
        self._y_range = (np.inf, -np.inf)
        self.plot.setXRange(0, FIRST_STEPS, padding=0.01)

    def draw(self, curve: pg.PlotCurveItem, x: Array, y: Array) -> None:
        """Draw a curve: boldly while it has few points, for many points cost too much time that way."""
        width = 2 if len(x) <= MOST_BOLD_POINTS else 1
        number = self.curves.index(curve)
        if curve.opts["pen"].width() != width:
            curve.setPen(self._pen(number, width))
        curve.setData(x, y)

    def _pen(self, number: int, width: int = 2) -> pg.QtGui.QPen:
        style = LINES[number // len(theme.current().curves) % len(LINES)]
        return pg.mkPen(self.color(number), width=width, style=style)

    def _recolor(self) -> None:
        colors = theme.current()
        self.plot.setBackground(colors.surface)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(colors.border)
            axis.setTextPen(colors.muted)
            axis.setTickPen(pg.mkPen(colors.grid))
        # An opaque grid in a quiet colour: a translucent one costs 26 ms a frame and more.
        self.plot.showGrid(x=True, y=True, alpha=1)
        for i, curve in enumerate(self.curves):
            curve.setPen(self._pen(i, curve.opts["pen"].width()))
        self._numbers.setStyleSheet(f"color: {QColor(colors.text).name()}")
