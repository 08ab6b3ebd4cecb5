"""What a lesson asks to be sketched: the pad in the plot, and the sketch beside the curve afterwards."""

from dataclasses import dataclass
from functools import partial

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from neuron_gui.core.lessons.facts import FactError
from neuron_gui.core.lessons.sketches import LOSS, SketchQuestion
from neuron_gui.core.run import Run
from neuron_gui.core.verdict.shapes import Frame
from neuron_gui.threads.training import Inquiry, Trainer
from neuron_gui.ui.lessons.player import LessonPlayer
from neuron_gui.ui.lessons.sketch_pad import SketchPad
from neuron_gui.ui.plots.curve_view import CurveView
from neuron_gui.ui.views.loss import LossView
from neuron_gui.ui.views.weights import WeightsView

LEAST = 0.25  # of the frame's width, that a sketch goes along


@dataclass(frozen=True)
class _Found:
    """Where a question is to be answered: `curve` is the weight's number there, `name` its name.

    The bias is the last, and has none; the loss is None.
    """

    ask: SketchQuestion
    frame: Frame
    curve: int | None
    name: str


class LessonSketch(QObject):
    """Opens the pad for a question that wants a sketch, and takes the sketch when it is handed in, or run.

    `changed` comes when something else can be done with the sketch.
    """

    changed = Signal()

    def __init__(
        self,
        player: LessonPlayer,
        loss: LossView,
        weights: WeightsView,
        trainer: Trainer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._loss, self._weights = player, loss, weights
        self._trainer = trainer
        self._was_linear = False  # the axis of the loss, before a sketch needed it by powers of ten
        self.pad: SketchPad | None = None
        self._found: _Found | None = None
        self._run = -1  # the number of the run whose frame was asked for
        self._steps = 0  # of the run when the frame was found
        self._could = False  # what was told last of beginning again
        self._frames = Inquiry(trainer, self)
        self._frames.answered.connect(self._take_frame)
        player.turned.connect(self._turn)
        player.changed.connect(self._follow)
        trainer.changed.connect(self._follow_run)
        self._axis = QTimer(self, singleShot=True, interval=0)  # when all who hear of the axis have heard
        self._axis.timeout.connect(self._keep_axis)
        loss.log_changed.connect(lambda _: self._axis.start())

    @property
    def ask(self) -> SketchQuestion | None:
        """The question that wants a sketch, if the lesson is at one."""
        ask = self._player.step.ask if self._player.step else None
        return ask if isinstance(ask, SketchQuestion) else None

    @property
    def place(self) -> str:
        """The view that is drawn into, and looked at when the run has begun; between them there is none."""
        if not self.ask or self._player.displaced or self.can_begin_again:
            return ""
        return "loss" if self.ask.of == LOSS else "weights"

    @property
    def is_enough(self) -> bool:
        """Whether what is drawn goes far enough along the steps to be a sketch."""
        pad = self.pad
        return bool(pad and pad.line[-1][0] >= LEAST * pad.frame.steps)

    @property
    def can_begin_again(self) -> bool:
        """Whether a sketch that was handed in may still be another: until the run goes on."""
        player, snapshot = self._player, self._trainer.snapshot
        is_before = snapshot is not None and snapshot.steps <= self._steps
        handed_in = self.ask is not None and player.prediction is not None
        return handed_in and is_before and not player.judgement and not player.displaced

    @Slot()
    def hand_in(self) -> None:
        """Predict what is drawn."""
        if self.pad and self._found and self.is_enough and self._player.asking:
            points = self.pad.values
            shape = self._found.ask.option(np.array(points), self._found.frame)
            self._player.predict(shape, points)

    @Slot()
    def begin_again(self) -> None:
        """Take back what was handed in, and draw on from there."""
        if self.can_begin_again:
            self._player.take_back()

    # --- Following ----------------------------------------------------------------------------------

    @Slot()
    def _turn(self) -> None:
        """Put away what belongs to another step, and find out where this one is drawn into."""
        self._close()
        if self._loss.sketch.last:
            self._loss.sketch.show()
            self._weights.sketch.show()
            self._show_all()
        if self._was_linear:
            self._was_linear = False
            self._loss.log_box.setChecked(False)
        self._found, self._run = None, -1
        self._follow_run()
        self.changed.emit()

    @Slot(object)
    def _take_frame(self, found: _Found) -> None:
        """Have the pad where the curve of this run begins; what is drawn already stays."""
        snapshot = self._trainer.snapshot
        if found.ask is not self.ask or not snapshot:
            return
        self._steps = snapshot.steps
        if found == self._found or (self._found and not self._player.asking):
            return
        self._close()
        self._found = found
        if found.ask.of == LOSS and not self._loss.logarithmic:
            self._was_linear = True
            self._loss.log_box.setChecked(True)
        self._follow()
        self._show_all()

    @Slot()
    def _follow_run(self) -> None:
        """Find out where a new run is drawn into, and take the sketch as it is when that begins."""
        snapshot = self._trainer.snapshot
        if not self.ask or not snapshot:
            return
        if snapshot.run != self._run:
            self._run = snapshot.run
            self._frames.ask(partial(_frame, self.ask))
        elif self.pad and snapshot.steps > self._steps:
            self.hand_in()
        if self.can_begin_again != self._could:
            self._could = self.can_begin_again
            self.changed.emit()

    @Slot()
    def _follow(self) -> None:
        """Have the pad as long as a sketch is awaited, and the sketch in the plot."""
        found = self._found
        if not found or found.ask is not self.ask:
            return
        view = self._view(found.ask)
        if self._player.asking and not self.pad:
            self._open(view, found)
        elif not self._player.asking:
            self._close()
        self._show()
        self.changed.emit()

    @Slot()
    def _keep_axis(self) -> None:
        """Let the axis of a loss be by powers of ten as long as it is drawn into."""
        if self.pad and self.pad.frame.of_loss:
            self._loss.log_box.setChecked(True)

    def _show_all(self) -> None:
        """Let the axes make room for the frame, or for the run alone."""
        for view in (self._loss, self._weights):
            view.follow(True)
        if self.ask:  # though that may not be in sight yet
            self._view(self.ask).show_everything()

    def _view(self, ask: SketchQuestion) -> CurveView:
        return self._loss if ask.of == LOSS else self._weights

    def _open(self, view: CurveView, found: _Found) -> None:
        what = found.name or (self.tr("the loss") if found.ask.of == LOSS else self.tr("the bias"))
        hint = self.tr("Draw here how {what} will go, from the left to the right.").format(what=what)
        self.pad = SketchPad(view, found.frame, hint)
        self.pad.changed.connect(self._show)
        self.pad.changed.connect(self.changed)
        self.pad.entered.connect(self.hand_in)
        if self._player.sketch:
            self.pad.begin_with(self._player.sketch)

    def _close(self) -> None:
        if self.pad:
            self.pad.end()
            self.pad = None

    @Slot()
    def _show(self) -> None:
        """Draw the sketch in its view."""
        if not self._found:
            return
        frame, place = self._found.frame, self._view(self._found.ask)
        if self.pad:
            self._player.sketch = self.pad.values
        last = 0 if self._player.displaced else frame.steps
        for view in (self._loss, self._weights):
            view.sketch.show(last=last)  # both plots have the same steps in sight
        if not self._player.displaced:
            ends = frame.value(frame.low), frame.value(frame.high)
            place.sketch.show(self._player.sketch, last, ends, self._found.curve)
        place.redraw()


def _frame(ask: SketchQuestion, run: Run) -> _Found | None:
    try:
        frame = ask.frame(run)
    except FactError:
        return None
    curve = None if frame.of_loss else ask.channel(run.experiment) - 1
    name = "" if curve is None else (*run.experiment.data.input_names, "")[curve]
    return _Found(ask, frame, curve, name)
