"""What all plots over steps share: a heading with numbers, curves from bounded bins, axes that seldom move.

Every choice here was measured (see design page `architecture.md`): items are made once and then fed bins,
pens are one pixel wide, and an axis moves only when a curve leaves it, then by a good piece.
"""

from collections.abc import Sequence
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.history import Curves
from neuron_gui.core.run import Record
from neuron_gui.ui import theme
from neuron_gui.ui.plot import LARGEST, Plot
from neuron_gui.ui.view import View

MOST_BOLD_POINTS = 300
SETTLE_MS = 150
FRAMES_AHEAD = 90  # for so many frames of the same growth the step axis makes room at once
FIRST_STEPS = 40  # what the step axis shows before anything has happened
LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


def points(curves: Curves, channel: int, detail: Curves | None = None) -> tuple[Array, Array]:
    """Return x and y of a channel: the records themselves, or lowest and highest value of every bin.

    A detail, curves of a part of the run, takes the place of that part.
    """
    if detail is not None:
        x, y = points(curves, channel)
        before, after = x < detail.first, x > detail.last
        inner_x, inner_y = points(detail, channel)
        return np.concatenate([x[before], inner_x, x[after]]), np.concatenate([y[before], inner_y, y[after]])
    low, high = curves.low[channel], curves.high[channel]
    starts = curves.first + np.arange(len(low), dtype=np.float64) * curves.width
    if curves.width == 1:
        return starts, _drawable(low)
    ends = np.minimum(starts + curves.width - 1, curves.last)
    x, y = np.empty(2 * len(low)), np.empty(2 * len(low))
    x[0::2], x[1::2] = starts, ends
    y[0::2], y[1::2] = _drawable(low), _drawable(high)
    return x, y


def _drawable(values: Array) -> Array:
    return np.clip(np.nan_to_num(values, nan=LARGEST, posinf=LARGEST, neginf=-LARGEST), -LARGEST, LARGEST)


class StepAxis(pg.AxisItem):  # type: ignore[misc]
    """An axis of steps: whole numbers, written out however large."""

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return 1,000,010 and not 1.00001e+06; between two steps there is nothing to name."""
        return [f"{v:,.0f}" if v.is_integer() else "" for v in map(float, values)]


class CurveView(View):
    """A plot over steps: a heading, and curves that are fed from the bins of a run.

    `zoomed` brings the steps in sight once a person has zoomed in on more than the bins can tell of;
    `show_detail` takes the exact curves of that part. `followed` tells whether the axes follow the run.
    """

    zoomed = Signal(int, int)
    followed = Signal(bool)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._numbers = QLabel()
        self._numbers.setTextFormat(Qt.TextFormat.RichText)
        self.heading_row.addWidget(self._numbers, stretch=1)
        self.plot = Plot(self.tr("Plot: {title}").format(title=title), StepAxis("bottom"))
        self.plot.setLabel("bottom", self.tr("Step"))
        self.plot.getAxis("left").setWidth(76)
        self.plot.recolored.connect(self._recolor)
        self.body.addWidget(self.plot, stretch=1)
        self.curves: list[pg.PlotCurveItem] = []
        self._shown: tuple[Curves, Record, Record] | None = None
        self._detail: Curves | None = None
        self._ghosts: list[pg.PlotCurveItem] = []
        self._following = True  # until a person zooms
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask_for_detail)
        view = self.plot.getViewBox()
        # Beyond these, zooming out would end in numbers that no plot can reckon with.
        view.setLimits(xMin=-1e9, xMax=2e9, minXRange=1, yMin=-1e5 * LARGEST, yMax=1e5 * LARGEST)
        view.sigRangeChangedManually.connect(self._stop_following)
        view.sigXRangeChanged.connect(self._wait_for_rest)
        self._steps: int | None = None  # the last that was drawn
        self._x_end = 0.0
        self._y_range = (np.inf, -np.inf)

        self.mark = pg.InfiniteLine(angle=90)
        self.mark.hide()
        self.plot.addItem(self.mark)

        self._recolor()
        self._follow()

    def mouseDoubleClickEvent(self, event: object) -> None:
        """Show everything again after zooming."""
        self.show_everything()
        self.followed.emit(True)

    @Slot(bool)
    def follow(self, on: bool) -> None:
        """Let the axes follow the run, or stay as they are."""
        if on:
            self.show_everything()
        self._following = on

    def settle(self) -> None:
        """Give back the room that was kept for more steps: the run has ended."""
        if self._following:
            self.show_everything()

    def show_everything(self) -> None:
        """Let the axes follow the run, from its beginning to its present end."""
        self._follow()
        self.redraw()

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
        self.show_mark(None)
        self._shown = self._detail = None
        self.show_ghost(None)
        self._follow()

    def show_run(self, curves: Curves, last: Record, best: Record) -> None:
        """Draw a run up to its last record."""
        self._shown = (curves, last, best)
        self.show_mark(None)
        self.redraw()

    def redraw(self) -> None:
        """Draw what is shown, again."""
        raise NotImplementedError

    def show_detail(self, detail: Curves) -> None:
        """Draw a part of the run exactly, instead of what the bins tell of it."""
        self._detail = detail
        self.redraw()

    def show_ghost(self, curves: Curves | None) -> None:
        """Draw another run faintly behind the curves, or none."""
        for ghost in self._ghosts:
            self.plot.removeItem(ghost)
        self._ghosts.clear()
        if curves is None:
            return
        for channel in self.channels():
            ghost = pg.PlotCurveItem(skipFiniteCheck=True, connect="all", antialias=True)
            ghost.setData(*self.scaled(*points(curves, channel)))
            ghost.setPen(pg.mkPen(theme.current().border, width=2))
            ghost.setZValue(-0.5)
            self.plot.addItem(ghost)
            self._ghosts.append(ghost)

    def channels(self) -> Sequence[int]:
        """Return which channels of the curves this view draws."""
        raise NotImplementedError

    def scaled(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Return points as they lie on the axes."""
        return x, y

    def show_mark(self, step: int | None) -> None:
        """Mark the step that is looked back at, or none."""
        self.mark.setVisible(step is not None)
        if step is not None:
            self.mark.setValue(step)

    def fit(self, steps: int, low: float, high: float) -> None:
        """Make room for values from low to high up to a step; axes that have room already stay put."""
        if not self._following:
            return
        view = self.plot.getViewBox()
        grown = 0 if self._steps is None else steps - self._steps
        self._steps = steps
        if steps > self._x_end:
            self._x_end = max(1.25 * steps, steps + FRAMES_AHEAD * grown)
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
        self._following, self._detail = True, None
        self._steps = None
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

    @Slot()
    def _stop_following(self, *_: object) -> None:
        self._following = False
        self.followed.emit(False)

    @Slot()
    def _wait_for_rest(self, *_: object) -> None:
        self._settle.start()

    @Slot()
    def _ask_for_detail(self) -> None:
        """Once the axis has come to rest after zooming in, ask for what the bins cannot tell."""
        if self._following or not self._shown:
            return
        curves = self._shown[0]
        left, right = self.plot.getViewBox().viewRange()[0]
        first, last = max(0, int(left)), min(curves.last, int(right) + 1)
        if curves.width > 1 and 0 <= last - first < curves.last // 2:
            self.zoomed.emit(first, last)

    def _pen(self, number: int, width: int = 2) -> pg.QtGui.QPen:
        style = LINES[number // len(theme.current().curves) % len(LINES)]
        return pg.mkPen(self.color(number), width=width, style=style)

    @Slot()
    def _recolor(self) -> None:
        colors = theme.current()
        for i, curve in enumerate(self.curves):
            curve.setPen(self._pen(i, curve.opts["pen"].width()))
        self.mark.setPen(pg.mkPen(colors.accent, width=2, style=Qt.PenStyle.DashLine))
        self._numbers.setStyleSheet(f"color: {QColor(colors.text).name()}")
