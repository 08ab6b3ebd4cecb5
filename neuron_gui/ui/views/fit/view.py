"""The view of the fit: chooses the form that suits the samples, and takes clicks and drags on it."""

from math import floor, log10
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain.answer import output_and_bias
from neuron_gui.core.fit_quality import quality_of
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.samples.drawn import DrawnSamples
from neuron_gui.core.samples.formula import is_equations
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.ui.plots.color_scale import ColorScale
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.view import RecordView
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.style.measures import even_figures
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.fit.bars import BarsForm
from neuron_gui.ui.views.fit.comparison import ComparisonForm
from neuron_gui.ui.views.fit.form import Asked, Form, Readout
from neuron_gui.ui.views.fit.line import LineForm
from neuron_gui.ui.views.fit.map import MapForm
from neuron_gui.ui.views.fit.new_target import NewTarget
from neuron_gui.ui.views.fit.quality import QualityLine
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.steady import Steady

SMALLEST_PART = 0.3  # of an axis that follows; what has shrunk to less is shown larger again
EDGE = 0.02  # of the plot, which a dragged point does not reach: it is to stay in sight
LINES_WITH_MATRIX = 16  # high, or higher: less is needed by the plot
DIGITS = 12  # places kept for a number in the readout, so that nothing moves when it changes
APART = "   "  # what keeps a number that takes all of them from the next one's name


class FitView(RecordView):
    """What the neuron answers beside what it should.

    A click asks for the prediction there. While “Add points” is on, a click makes a new sample and a drag
    moves one: `point_added` brings inputs and target, `point_moved` the row, inputs, target, and the number
    of the drag. `complain` shows why one was refused.
    """

    point_added = Signal(list, float)
    point_moved = Signal(int, list, float, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Fit"), parent)
        self._form: Form | None = None
        self._samples: DrawnSamples | None = None
        self._record: Record | None = None
        self._asked: Asked | None = None  # what a prediction is asked for
        self._framed = False  # whether the axes show this run
        self._zoomed = False  # whether a person has set them
        self._build_heading()
        self._build_body()

    def _build_heading(self) -> None:
        self.add_button = QToolButton()
        self.add_button.setText(self.tr("Add points"))
        self.add_button.setToolTip(self.tr("Click into the plot to add a sample, drag a point to move it."))
        self.add_button.setCheckable(True)
        self.add_button.toggled.connect(self._set_adding)
        self.new_target = NewTarget()
        self.new_target.hide()
        self.heading_row.addStretch(1)
        self.heading_row.addWidget(self.new_target)
        self.heading_row.addWidget(self.add_button)

    def _build_body(self) -> None:
        self.readout = PlainLabel()
        self.readout.setFont(even_figures(self.readout.font()))
        text_size.enlarge(self.readout, 1)
        self.readout.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.readout.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.note = PlainLabel()
        self.note.setWordWrap(True)
        self.note.hide()
        self.message = Complaint()
        self.plot = Plot(self.title)
        self.plot.words = lambda: " ".join(self.readout.text().split())
        self.plot.recolored.connect(self._recolor)
        self.plot.scene().sigMouseClicked.connect(self._click)
        self.plot.getViewBox().sigRangeChanged.connect(self._draw)
        self.plot.getViewBox().sigResized.connect(self._redraw)  # names are as large as before
        self.plot.getViewBox().sigRangeChangedManually.connect(self._keep_zoom)
        self.asked_mark = pg.TargetItem(movable=False, size=14)
        self.asked_mark.setZValue(5)
        self.asked_mark.hide()
        self.plot.addItem(self.asked_mark, ignoreBounds=True)
        self.scale = ColorScale()
        line = QHBoxLayout()
        line.addWidget(Steady(self.readout), stretch=1)
        line.addWidget(self.scale)
        self.body.addLayout(line)
        self.body.addWidget(self.note)
        self.quality = QualityLine()
        self.body.addWidget(self.quality)
        self.body.addWidget(self.message)
        self.body.addLayout(self.plot.shape, stretch=1)
        self._recolor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the plot its room."""
        super().resizeEvent(event)
        self.quality.give_room(self.height() >= LINES_WITH_MATRIX * self.fontMetrics().lineSpacing())

    # --- Showing ------------------------------------------------------------------------------------

    def begin_run(self, snapshot: Snapshot) -> None:
        """Get ready for another run."""
        before, self._samples = self._samples, DrawnSamples(snapshot.experiment, snapshot.scaling)
        self._record = None
        self.message.hide()
        self._choose_form()
        if before is None or before.column_names != self._samples.column_names:
            self._framed = self._zoomed = False
            self._ask(None)
        if not self._zoomed and not (self.adding and self._points_in_sight()):
            self._framed = False

    def show_record(self, record: Record) -> None:
        """Show a record."""
        self._record = record
        self._redraw()
        self._judge(record)

    def _judge(self, record: Record) -> None:
        """Show how well the drawn samples are fitted; equations are solved or not, which the verdict says."""
        samples = self._samples
        if not samples or isinstance(self._form, BarsForm):
            self.quality.hide()
            return
        data, activation = samples.experiment.data, samples.experiment.neuron.activation
        quality = quality_of(activation, samples.answers(record), samples.y)
        self.quality.show_quality(quality, data.target_name, None if samples.complete else len(samples.y))

    def show_run(self, snapshot: Snapshot) -> None:
        """Show the last record; where axes follow, give back at the end what only the way there needed."""
        super().show_run(snapshot)
        if snapshot.outcome and self._form and self._form.follows:
            self._framed = self._framed and self._zoomed
            self._redraw()

    @property
    def _output(self) -> str:
        """What the neuron's answer is called."""
        assert self._samples
        return translated(output_and_bias(self._samples.experiment.data)[0])

    @property
    def adding(self) -> bool:
        """Whether clicks and drags edit the samples."""
        return self.add_button.isChecked() and self.add_button.isEnabled()

    def _choose_form(self) -> None:
        """Show the samples in the form that suits them."""
        assert self._samples
        self.add_button.setEnabled(self._samples.X.shape[1] <= 2)
        kind = form_for(self._samples.experiment, self.adding)
        if type(self._form) is not kind:
            if self._form:
                self._form.remove()
            self._form = kind(self.plot)
            if self._form.points:
                self._form.points.dragged.connect(self._drag)
            self._framed = self._zoomed = False
            self._ask(None)
        assert self._form
        self._form.begin(self._samples)
        if self._form.points:
            self._form.points.movable = self.adding
        self.scale.setVisible(self._form.scale is not None)
        if self._form.scale:
            self.scale.show_ends(*self._form.scale, self._output)
        self.new_target.setVisible(self.adding and kind is MapForm)
        self.new_target.offer(self._samples.classes)
        self.plot.setCursor(Qt.CursorShape.CrossCursor if self.adding else Qt.CursorShape.ArrowCursor)
        self.note.setVisible(not self._samples.complete)
        self.note.setText(
            self.tr("{drawn} of {n} samples are drawn, chosen at random.").format(
                drawn=grouped(len(self._samples.rows)), n=grouped(self._samples.experiment.data.n)
            )
        )

    @Slot()
    def _redraw(self) -> None:
        """Draw the record, within axes that suit it."""
        if self._form and self._samples and self._record:
            self._frame(self._form, self._record)
            self._draw()

    @Slot()
    def _draw(self, *_: object) -> None:
        """Draw the record within the axes as they are: a person may just have zoomed."""
        if self._form and self._samples and self._record:
            self._write(self._form.show(self._record))

    def _frame(self, form: Form, record: Record) -> None:
        """Set the axes for a new run, or, where they follow it, when it has left them or shrunk in them."""
        if self._framed and (self._zoomed or not form.follows):
            return
        x, (low, high) = form.frame(record)
        bottom, top = form.view("y")
        if self._framed and high - low >= SMALLEST_PART * (top - bottom):
            if bottom <= low and high <= top:
                return
            low, high = min(low, bottom), max(high, top)
        self._framed = True
        self.plot.setRange(xRange=x, yRange=(low, high), padding=0)

    def _write(self, readout: Readout) -> None:
        if self._asked and self._samples and self._record:
            seen = self._samples.seen(np.array([self._asked.inputs]))
            answer = float(self._samples.answers(self._record, seen)[0])
            self.readout.setText(f"{self._asked.label} → {self._output} = {displayed(answer)}")
        else:
            numbers = (f"{name} {displayed(value):<{DIGITS}}" for name, value in readout)
            self.readout.setText(APART.join(numbers))

    @Slot()
    def _recolor(self) -> None:
        self.asked_mark.setPen(pg.mkPen(theme.current().accent, width=2))
        if self._form:
            self._form.recolor()

    @Slot()
    def _keep_zoom(self, *_: object) -> None:
        self._zoomed = True

    @property
    def has_own_ranges(self) -> bool:
        """Whether a person has zoomed or moved it."""
        return self._zoomed

    # --- Mouse --------------------------------------------------------------------------------------

    @Slot(object)
    def _click(self, event: Any) -> None:
        """Add a sample, ask for a prediction, or, clicked twice, show everything again."""
        box = self.plot.getViewBox()
        inside = box.sceneBoundingRect().contains(event.scenePos())
        if event.button() != Qt.MouseButton.LeftButton or not inside or not self._form:
            return
        place = box.mapSceneToView(event.scenePos())
        if self.adding:
            if not event.double():
                self._add(place)
        elif event.double():
            self._framed = self._zoomed = False
            self._redraw()
        else:
            self._ask(place)
            self._redraw()

    def _ask(self, place: QPointF | None) -> None:
        """Ask for the prediction at a place of the plot, or for none."""
        asked = self._form.question(*self._rounded(place)) if self._form and place else None
        self._asked = asked
        mark = asked.place if asked else None
        self.asked_mark.setVisible(mark is not None)
        if mark:
            self.asked_mark.setPos(*mark)

    def _points_in_sight(self) -> bool:
        """Whether a new point or a moved one is no reason to set the axes anew."""
        points = self._form.points if self._form else None
        return points is not None and points.within(*self.plot.getViewBox().viewRange())

    def _add(self, place: QPointF) -> None:
        if self._form and self._form.points and self._form.points.at(place) is None:
            self.point_added.emit(*self._form.sample_at(*self._rounded(place), self.new_target.value))

    @Slot(int, float, float)
    def _drag(self, number: int, x: float, y: float) -> None:
        if not (self._form and self._form.points and self._samples):
            return
        place = self._rounded(_nearest(self.plot.getViewBox().viewRect(), QPointF(x, y)))
        inputs, target = self._form.sample_at(*place, float(self._samples.y[number]))
        row = int(self._samples.rows[number])
        self.point_moved.emit(row, inputs, target, self._form.points.gesture)

    def _rounded(self, place: QPointF) -> tuple[float, float]:
        """Return a place with no more digits than the pixels tell of."""
        width, height = self.plot.getViewBox().viewPixelSize()
        return _to_pixel(place.x(), width), _to_pixel(place.y(), height)

    @Slot(bool)
    def _set_adding(self, on: bool) -> None:
        if self._samples:
            self._choose_form()
            self._redraw()

    def complain(self, reason: str) -> None:
        """Say why a sample was refused."""
        self.message.show_reason(reason)


def form_for(experiment: Experiment, as_points: bool) -> type[Form]:
    """Return the form that suits the samples of an experiment; points where those are to be edited."""
    data, linear = experiment.data, experiment.neuron.activation == "identity"
    if data.d > 2 or not as_points:
        if data.n == 1 or (data.d > 1 and linear and is_equations(data)):
            return BarsForm
        if data.d > 2:
            return ComparisonForm
    return LineForm if data.d == 1 else MapForm


def _nearest(view: QRectF, place: QPointF) -> QPointF:
    """Return a place well in sight: the same, or the nearest one."""
    edge_x, edge_y = EDGE * view.width(), EDGE * view.height()
    seen = view.adjusted(edge_x, edge_y, -edge_x, -edge_y)
    return QPointF(
        min(max(place.x(), seen.left()), seen.right()), min(max(place.y(), seen.top()), seen.bottom())
    )


def _to_pixel(value: float, pixel: float) -> float:
    return round(value, -floor(log10(pixel))) if pixel > 0 else value
