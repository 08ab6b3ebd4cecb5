"""A step as its learners will see it when all is done, in the panel that they will see it in."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from neuron_gui.core.lessons.lesson import Lesson, Step, StepResult
from neuron_gui.core.lessons.sketches import Points, SketchQuestion
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.message import Message
from neuron_gui.core.reports.answers import Answer
from neuron_gui.ui.lessons.panel import LessonPanel
from neuron_gui.ui.lessons.progress import LessonProgress

AS_WRITTEN = "{text}"  # whatever the text is, in any language


class Looked:
    """A lesson that is looked at: everything in a step shows, and any answer may be tried.

    What is said afterwards has its gaps as they are written, until runs have filled them.
    """

    key, displaced, waiting, fault = "", False, False, ""
    sketch: Points = ()
    tries: TryQuestion | None = None  # there is no bench to try anything on
    best: Answer | None = None

    def __init__(self, progress: LessonProgress, changed: Callable[[], object]) -> None:
        self.progress, self._changed = progress, changed
        self.lesson: Lesson | None = None
        self.at = 0
        self.prediction: float | None = None
        self.results: Sequence[StepResult] = ()

    @property
    def step(self) -> Step | None:
        """The step that is looked at."""
        steps = self.lesson.steps if self.lesson else ()
        return steps[self.at] if self.at < len(steps) else None

    @property
    def asking(self) -> bool:
        """Whether an answer may be tried."""
        ask = self.step.ask if self.step else None
        return ask is not None and not isinstance(ask, TryQuestion) and self.prediction is None

    @property
    def met(self) -> tuple[bool, ...]:
        """Nothing is done here."""
        return (False,) * len(self.step.tasks) if self.step else ()

    @property
    def judgement(self) -> StepResult | None:
        """What came of the step in the check's runs; as long as there are none, what is written."""
        step = self.step
        if not step:
            return None
        if self.at < len(self.results):
            return self.results[self.at]
        return StepResult(None, tuple(Message(AS_WRITTEN, text=text) for text in step.after))

    @property
    def agreed(self) -> bool | None:
        """Whether the answer that is tried is right."""
        step, judgement = self.step, self.judgement
        if not (step and step.ask and judgement) or judgement.right is None or self.prediction is None:
            return None
        if isinstance(step.ask, SketchQuestion | TryQuestion):
            return None
        return step.ask.accepts(self.prediction, judgement.right)

    def predict(self, value: float, sketch: Points = ()) -> None:
        """Try an answer."""
        self.prediction = value
        self._changed()

    def leave(self) -> None:
        """Stay: it is looked at as long as it is written."""


class LessonPreview(LessonPanel):
    """Looks at one step; *Previous step* and *Next step* of its `commands` turn to others."""

    def __init__(self, progress: LessonProgress, commands: Mapping[str, QAction]) -> None:
        self.looked = Looked(progress, self.refresh)
        super().__init__(self.looked, None, commands)
        if again := self.buttons.findChild(QToolButton, "lesson_again_button"):
            again.hide()  # there is no bench to set up
        self.area.setAccessibleName(self.tr("Preview"))  # until there is a step
        self.note_button.setEnabled(False)
        self.close_row.hide()

    def _show_end(self) -> None:
        """Stay where the text is looked at: nothing has just been said here."""

    def show_step(self, lesson: Lesson, at: int, results: Sequence[StepResult]) -> None:
        """Show a step of a lesson as it is now, with what came of the steps if that is known."""
        looked, place = self.looked, self.area.verticalScrollBar().value()
        same = looked.at == at
        looked.lesson, looked.at, looked.results, looked.prediction = lesson, at, results, None
        self.turn()
        if same:
            self.area.verticalScrollBar().setValue(place)
