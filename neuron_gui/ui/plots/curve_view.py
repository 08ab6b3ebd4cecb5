"""What all plots over steps share: curves from bounded bins, axes that seldom move, a legend, a cursor.

Every choice here was measured: items are made once and then fed bins, of which a span a pixel is painted.
"""

from collections.abc import Callable, Sequence
from math import ceil, floor

import pyqtgraph as pg
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QApplication, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves
from neuron_gui.core.message import grouped
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.ui.plots.auto_range import AutoRange
from neuron_gui.ui.plots.axes import StepAxis
from neuron_gui.ui.plots.bins import RunBins, points
from neuron_gui.ui.plots.curve import LINES, WIDE, Curve, LegendEntry, width_for
from neuron_gui.ui.plots.curve_names import CurveNames
from neuron_gui.ui.plots.legend import Legend
from neuron_gui.ui.plots.marks import Level, Levels, StepTag
from neuron_gui.ui.plots.other_runs import Overlay, OverlayCurves, Placed
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.sketch_curve import SketchCurve
from neuron_gui.ui.plots.view import View
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain

SETTLE_MS = 150


class CurveView(View):
    """A plot over steps: a legend in the heading, and curves that are fed from the bins of a run.

    `zoomed` brings the steps in sight once a person has zoomed in on more than the bins can tell of;
    `show_detail` takes the exact curves of that part. `followed` tells whether the axes follow the run.
    `hovered` brings the step under the mouse, or None, `picked` the one that was clicked at. What is read out
    has `changed` with the record in `sight`, or with the mouse.
    """

    zoomed = Signal(int, int)
    followed = Signal(bool)
    hovered = Signal(object)
    picked = Signal(int)
    changed = Signal()

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.legend = Legend()
        self.legend.toggled.connect(self._toggle)
        self.heading_row.addWidget(self.legend, stretch=1)
        self.plot = Plot(title, StepAxis("bottom"))
        self.plot.setLabel("bottom", self.tr("Step"))
        self.plot.recolored.connect(self._recolor)
        self.plot.pointed.connect(self._point)
        self.plot.clicked.connect(self._click)
        self.plot.show_everything = self._show_everything_again
        self.plot.legend = self._shown_entries
        self.plot.words = self._words
        self.body.addWidget(self.plot, stretch=1)
        self.names: tuple[str, ...] = ()
        self.curves: list[Curve] = []
        self.bins = RunBins()
        self.sight: Record | None = None  # the present, or what is looked back at
        self._hover: tuple[int, Record | None] | None = None
        self._told: tuple[Experiment | None, Theory | SafeRate | None] = (None, None)
        self._goals: list[Level] = []
        self._holds_goals_back = False
        self._ended = False
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask_for_detail)
        # The share of the width that names behind the curves need; linked plots keep the same.
        self.margin: Callable[[], float] = lambda: margin(self)
        self._clicked = 0
        self._pick = QTimer(self, singleShot=True)
        self._pick.timeout.connect(lambda: self.picked.emit(self._clicked))
        view = self.plot.getViewBox()
        self.range = AutoRange(view, lambda: self.margin())
        view.sigResized.connect(self._keep_room)
        view.sigRangeChangedManually.connect(self._stop_following)
        view.sigXRangeChanged.connect(self._wait_for_rest)

        self.levels = Levels(self.plot)
        self.curve_names = CurveNames(self.plot, self.levels)
        self.mark = pg.InfiniteLine(angle=90)
        self.mark.hide()
        self.plot.addItem(self.mark)
        self.tag = StepTag(self.plot)

        self.overlays = OverlayCurves(self.plot)
        self.sketch = SketchCurve(self.plot)

        self._recolor()
        self._follow()

    # --- What a view of curves says of itself ---------------------------------------------------------

    def channels(self) -> Sequence[int]:
        """Return which channels of the run's curves this view draws."""
        raise NotImplementedError

    def points_of(self, number: int) -> tuple[Array, Array]:
        """Return the points of a curve as they lie on the axes."""
        raise NotImplementedError

    def readings(self, step: int, record: Record | None) -> list[str]:
        """Return the value of every curve at a step, as far as it is known without the record."""
        raise NotImplementedError

    def scaled(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Return points as they lie on the axes."""
        return x, y

    def overlaid(self, overlay: Overlay) -> list[Placed]:
        """Return the curves of another run as they lie on the axes, each with the number of its like here."""
        return [
            (number, *self.scaled(*points(overlay.curves, channel)))
            for number, channel in enumerate(self.channels())
        ]

    def goals(self, experiment: Experiment, known: Theory | SafeRate | None) -> list[Level]:
        """Return the values that curves may come to."""
        raise NotImplementedError

    def on_axis(self, value: float) -> float | None:
        """Return where a value lies on the vertical axis, if it does."""
        return value

    def reach(self, low: float, high: float) -> float:
        """Return how far from curves between two values a level may be and still get room on the axis."""
        return max(high - low, abs(low), abs(high))

    # --- Showing a run ------------------------------------------------------------------------------

    def begin(self, names: tuple[str, ...]) -> None:
        """Go back to empty axes, for a new run with a curve for each name."""
        names = tuple(map(plain.name, names))
        self.show_mark(None)
        self.plot.getAxis("left").shrink()
        self.bins, self.sight, self._ended = RunBins(), None, False
        self.show_hover(None, None)
        self.show_overlays(())
        self._told, self._goals = (None, None), []
        self.show_levels()
        if names != self.names:
            for curve in self.curves:
                self.plot.removeItem(curve)
            self.names, self.curves = names, [self._new_curve() for _ in names]
            self._recolor()
        self.legend.settle()
        self._follow()

    def show_run(self, snapshot: Snapshot) -> None:
        """Draw a run up to its last record; once it has ended, give back the room kept for more steps."""
        self._take_goals(snapshot.experiment, snapshot.known)
        self.bins.whole, self.sight = snapshot.curves, snapshot.last
        self.show_mark(None)
        ended_before, self._ended = self._ended, snapshot.outcome is not None
        self.redraw()
        if self._ended and not ended_before:
            self.legend.settle()
        if self._ended and self.range.on:
            self.show_everything()

    def look_back(self, record: Record) -> None:
        """Mark a past record and show its values."""
        self.sight = record
        self.show_mark(record.step)
        self._write()

    def show_detail(self, detail: Curves) -> None:
        """Draw a part of the run exactly, instead of what the bins tell of it."""
        self.bins.detail = detail
        self.redraw()

    def _take_goals(self, experiment: Experiment, known: Theory | SafeRate | None) -> None:
        """Draw the values that curves may come to; an option changed on the way may change them."""
        if experiment is not self._told[0] or known is not self._told[1]:  # it is told every frame
            self._told = (experiment, known)
            self._goals = self.goals(experiment, known)
            self.show_levels()

    def hold_goals_back(self, on: bool) -> None:
        """Draw no found values that curves may come to, as long as a lesson asks for them."""
        if on != self._holds_goals_back:
            self._holds_goals_back = on
            self.show_levels()

    def show_levels(self) -> None:
        """Draw the values that curves may come to, except those of hidden curves."""
        goals = [goal for goal in self._goals if goal.set or not self._holds_goals_back]
        shown = [goal for goal in goals if goal.curve not in self.legend.hidden_curves]
        on_axis = [(self.on_axis(goal.value), goal) for goal in shown]
        self.levels.show_levels([replace(goal, value=at) for at, goal in on_axis if at is not None])

    def show_overlays(self, overlays: Sequence[Overlay]) -> None:
        """Draw other runs behind the curves, instead of those before."""
        self.overlays.show(overlays, [self.overlaid(overlay) for overlay in overlays])
        if self.range.on:
            self.show_everything()

    def redraw(self) -> None:
        """Draw what is shown, again."""
        if self.bins.last is None:
            return
        extents = []
        for number, curve in enumerate(self.curves):
            visible = number not in self.legend.hidden_curves
            curve.setVisible(visible)
            if visible:
                x, y = self.points_of(number)
                self._draw(number, x, y)
                extents += [float(y.min()), float(y.max())]
        self.sketch.draw(self.scaled)
        self.curve_names.follow(*self.overlays.named_with(*self.sketch.named_with(self.names, self.curves)))
        self.overlays.hide(self.legend.hidden_curves)
        extents += self.overlays.extents(self.legend.hidden_curves) + self.sketch.extents
        self._write()
        if extents:
            steps = max(self.bins.last, self.overlays.last, self.sketch.last)
            self.range.fit(steps, min(extents), max(extents), self._with_levels, self._comes_to_an_end)

    @property
    def _comes_to_an_end(self) -> bool:
        """Whether there are no more steps to make room for."""
        return self._ended or (self.bins.last or 0) < self.sketch.last

    def _words(self) -> str:
        """Return how far the run has come, and the values in the legend."""
        if self.bins.last is None or self.sight is None:
            return ""
        step, record = self._pointed_at() or (self.sight.step, self.sight)
        return self.tr("Step {step} of {steps}: {values}.").format(
            step=grouped(step),
            steps=grouped(self.bins.last),
            values=", ".join(map(" ".join, zip(self.names, self.readings(step, record), strict=False))),
        )

    def _pointed_at(self) -> tuple[int, Record | None] | None:
        return self._hover if self._hover and self.bins.at(self._hover[0]) else None

    def _write(self) -> None:
        """Put the values at the cursor, or else of the record in sight, into the legend."""
        if pointed := self._pointed_at():
            self.legend.show_values(self.readings(*pointed))
        elif self.sight:
            self.legend.show_values(self.readings(self.sight.step, self.sight))
        self.changed.emit()

    def _draw(self, number: int, x: Array, y: Array) -> None:
        """Draw a curve: boldly while it has few points, for many points cost too much time that way."""
        curve, width = self.curves[number], width_for(len(x))
        if curve.opts["pen"].widthF() != width:
            curve.setPen(self._pen(number, width))
        curve.setData(x, y)

    # --- Mouse --------------------------------------------------------------------------------------

    def show_mark(self, step: int | None) -> None:
        """Mark the step that is looked back at, or none."""
        self.mark.setVisible(step is not None)
        if step is not None:
            self.mark.setValue(step)

    def show_hover(self, step: int | None, record: Record | None) -> None:
        """Mark the step that the mouse points at here or elsewhere, with its values; or none."""
        self._hover = None if step is None else (step, record)
        self.tag.show_step(step)
        self._write()

    @Slot(object)
    def _point(self, place: QPointF | None) -> None:
        self.hovered.emit(None if place is None else self._step_at(place))

    @Slot(QPointF)
    def _click(self, place: QPointF) -> None:
        """Pick the step under the mouse; where a double click has a meaning, wait whether it is one."""
        step = self._step_at(place)
        if step is not None:
            self._clicked = step
            self._pick.start(0 if self.range.on else QApplication.doubleClickInterval())

    def _step_at(self, place: QPointF) -> int | None:
        step = round(place.x())
        return step if self.bins.last is not None and 0 <= step <= self.bins.last else None

    @Slot(int, bool)
    def _toggle(self, number: int, shown: bool) -> None:
        """Show or hide a curve, and give the others its room."""
        self.show_levels()
        if self.range.on:
            self.show_everything()
        else:
            self.redraw()

    # --- Axes ---------------------------------------------------------------------------------------

    @Slot(bool)
    def follow(self, on: bool) -> None:
        """Let the axes follow the run, or stay as they are."""
        if on and self.isVisible():  # out of sight it knows another run, or none
            self.show_everything()
        self.range.on = on

    def show_everything(self) -> None:
        """Let the axes follow the run, from its beginning to its present end."""
        self._follow()
        self.redraw()

    def _show_everything_again(self) -> None:
        self._pick.stop()
        self.show_everything()
        self.followed.emit(True)

    def _with_levels(self, low: float, high: float) -> tuple[float, float]:
        """Return bounds with the levels that are not too far off."""
        reach = self.reach(low, high)
        near = [at.value for at in self.levels.levels() if low - reach <= at.value <= high + reach]
        return min([low, *near]), max([high, *near])

    def names_room(self) -> float:
        """Return the width in pixels that names behind the curves need."""
        to_come = self.curve_names.room_for(self.sketch.names_to_come(self.names))
        return float(max(self.curve_names.room(), to_come, self.levels.room()))

    @property
    def steps_in_sight(self) -> tuple[int, int] | None:
        """The first and the last step in sight where a person has zoomed in, else None."""
        if self.range.on or self.bins.last is None:
            return None
        left, right = self.plot.getViewBox().viewRange()[0]
        first, last = max(0, ceil(left)), min(self.bins.last, floor(right))
        return (first, last) if first <= last else None

    @Slot()
    def _keep_room(self, *_: object) -> None:
        if self.isVisible():
            self.range.keep_room(self._comes_to_an_end)

    def _follow(self) -> None:
        self.bins.detail = None
        self.range.restart()

    @property
    def has_own_ranges(self) -> bool:
        """Whether a person has zoomed or moved it."""
        return not self.range.on

    @Slot()
    def _stop_following(self, *_: object) -> None:
        self.range.on = False
        self.followed.emit(False)

    @Slot()
    def _wait_for_rest(self, *_: object) -> None:
        self._settle.start()

    @Slot()
    def _ask_for_detail(self) -> None:
        """Once the axis has come to rest after zooming in, ask for what the bins cannot tell."""
        part = None if self.range.on else self.bins.closer(*self.plot.getViewBox().viewRange()[0])
        if part:
            self.zoomed.emit(*part)

    # --- Curves and colours -------------------------------------------------------------------------

    def _new_curve(self) -> Curve:
        curve = Curve()
        self.plot.addItem(curve)
        return curve

    def color(self, number: int) -> str:
        """Return the colour of a curve in the theme in force."""
        return theme.current().curve(number)

    def _pen(self, number: int, width: float = WIDE) -> QPen:
        """Return a curve's pen: in the next colour, with another line once the colours are used up."""
        style = LINES[number // len(theme.current().curves) % len(LINES)]
        return QPen(pg.mkPen(self.color(number), width=width, style=style))

    def _shown_entries(self) -> list[LegendEntry]:
        return [
            LegendEntry(name, self._pen(number))
            for number, name in enumerate(self.names)
            if number not in self.legend.hidden_curves
        ] + [*self.overlays.entries(), *self.sketch.entries()]

    @Slot()
    def _recolor(self) -> None:
        colors = theme.current()
        for number, curve in enumerate(self.curves):
            curve.setPen(self._pen(number, curve.opts["pen"].widthF()))
        self.overlays.recolor()
        self.sketch.recolor()
        self.mark.setPen(pg.mkPen(colors.accent, width=2, style=Qt.PenStyle.DashLine))
        self.tag.recolor()
        self.legend.set_entries(
            [LegendEntry(name, self._pen(number)) for number, name in enumerate(self.names)]
        )


def margin(*views: CurveView) -> float:
    """Return the share of the width that names need behind the curves of linked views that are seen."""
    seen = [view for view in views if view.isVisible()] or views
    room = max(view.names_room() for view in seen)
    return room / max(1.0, min(float(view.plot.getViewBox().width()) for view in seen))
