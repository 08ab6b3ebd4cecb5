"""A lesson being taken: which step it is at, what was predicted or tried, and what came of it."""

from collections.abc import Callable
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.facts import FactError
from neuron_gui.core.lessons.lesson import Bench, Lesson, Step, StepResult, WorkOut, judge
from neuron_gui.core.lessons.sketches import Points, SketchQuestion
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.run import Run
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.training import Inquiry, Trainer
from neuron_gui.ui.document import Document
from neuron_gui.ui.lessons.answer_book import AnswerBook
from neuron_gui.ui.lessons.progress import LessonProgress
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.text.translate import error_text


class _Answer(Struct, frozen=True):
    """What the training thread found; `fault` says why it could not tell."""

    visit: int
    judgement: StepResult | None
    fault: str = ""


class LessonPlayer(QObject):
    """Sets the bench up for each step, waits until the learner has predicted and done it, and has it judged.

    `turned` comes when another step is there, or none; `changed` when something in it has. `finished` comes
    when the learner goes on from the last step, `left` when the lesson is closed. `put` opens an experiment
    without a file, after asking about unsaved changes; it returns whether it did.
    """

    turned = Signal()
    changed = Signal()
    finished = Signal()
    left = Signal()

    def __init__(
        self,
        document: Document,
        control: RunController,
        trainer: Trainer,
        progress: LessonProgress,
        answers: AnswerBook,
        put: Callable[[Experiment, str], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._control, self._trainer = document, control, trainer
        self.progress, self.answers, self._put = progress, answers, put
        self.lesson: Lesson | None = None
        self.key = ""
        self.at = 0
        self.prediction: float | None = None
        self.sketch: Points = ()  # drawn so far, or handed in
        self.best: Answer | None = None  # of all tries at this step, ever
        self.judgement: StepResult | None = None
        self.fault = ""
        self.met: tuple[bool, ...] = ()  # which of the step's tasks
        self.displaced = False  # whether another experiment is in the place of the lesson's
        self._bench: Experiment | None = None  # what was set up last, to tell it from a person's own
        self._setting_up = False
        self._start = document.experiment  # what this step began with
        self._visit = 0  # counts the steps visited, so that late answers can be told
        self._begun = False  # whether the run is this step's own
        self._tried = -1  # the number of the run that was judged last as a try
        self._counted = -1  # and of the one that was counted last as one
        self._swept = False  # whether a sweep of what is on the bench has been made in this step
        control.began.connect(self._begin)
        document.changed.connect(self._follow_document)
        trainer.changed.connect(self._look)
        self._judgements = Inquiry(trainer, self)
        self._judgements.answered.connect(self._take)

    @property
    def step(self) -> Step | None:
        """The step that the lesson is at."""
        return self.lesson.steps[self.at] if self.lesson else None

    @property
    def asking(self) -> bool:
        """Whether a prediction is awaited."""
        awaited = self.step is not None and self.step.ask is not None and self.prediction is None
        return awaited and not self.displaced and not self.tries

    @property
    def waiting(self) -> bool:
        """Whether a prediction is awaited before anything is done: what is to be worked out comes after."""
        return self.asking and not self.work

    @property
    def work(self) -> WorkOut | None:
        """The step of the run that is to be worked out, as long as that is awaited."""
        ask = self.step.ask if self.step else None
        return ask if self.asking and isinstance(ask, WorkOut) else None

    @property
    def tries(self) -> TryQuestion | None:
        """The question of this step, if it is answered by running, as often as one likes."""
        ask = self.step.ask if self.step else None
        return ask if isinstance(ask, TryQuestion) else None

    @property
    def done(self) -> bool:
        """Whether everything is done that the step asks for."""
        return all(self.met)

    @property
    def agreed(self) -> bool | None:
        """Whether the prediction, or the best of all tries, was right; None where that is not known."""
        step, judgement = self.step, self.judgement
        if self.tries:
            return self.best.right if self.best else None
        if not (step and step.ask and judgement) or judgement.right is None or self.prediction is None:
            return None
        if isinstance(step.ask, SketchQuestion):
            return judgement.made is not None and step.ask.agrees(self.sketch, judgement.made)
        return step.ask.accepts(self.prediction, judgement.right)

    # --- What a person does -------------------------------------------------------------------------

    def open(self, key: str, lesson: Lesson, at: int | None = None) -> bool:
        """Begin with a lesson at a step, or where it was left, or anew if it was finished.

        Returns whether that went.
        """
        left = self.progress.of(key)
        if at is None:
            at = left if left < len(lesson.steps) else 0
        if not self._set_up(lesson.steps[at].experiment, key):
            return False
        self.key, self.lesson = key, lesson
        self._enter(at, set_up=True)
        return True

    def go_on_from(self, other: "LessonPlayer", lesson: Lesson) -> None:
        """Be where another player is, whose bench this one has now; the lesson may be in another language."""
        self.key, self.lesson, self.at = other.key, lesson, other.at
        self.prediction, self.met, self.displaced = other.prediction, other.met, other.displaced
        self.sketch, self._swept = other.sketch, other._swept
        self._bench, self._start, self._begun = other._bench, other._start, other._begun
        if other._counted == other._trainer.run:
            self._counted = self._trainer.run  # it is made again
        self._recall()
        self.turned.emit()
        if self._trainer.snapshot:
            self._look(self._trainer.snapshot)

    @Slot()
    def leave(self) -> None:
        """End the lesson; the bench stays as it is."""
        self.lesson = None
        self._visit += 1
        self.turned.emit()
        self.left.emit()

    @Slot()
    def next(self) -> None:
        """Go on to the next step."""
        if not self.lesson:
            return
        right = not (self.step and self.step.ask) or bool(self.agreed)
        self.progress.note(self.key, self.at, self.done and right and not self.displaced)
        if self.at + 1 == len(self.lesson.steps):
            self.finished.emit()
            return
        step = self.lesson.steps[self.at + 1]
        fresh = step.sets_up or self._document.opened is not self._bench
        if not fresh or self._set_up(step.experiment):
            self._enter(self.at + 1, fresh)

    @Slot()
    def previous(self) -> None:
        """Go back to the step before."""
        if self.lesson and self.at and self._set_up(self.lesson.steps[self.at - 1].experiment):
            self._enter(self.at - 1, set_up=True)

    @Slot()
    def again(self) -> None:
        """Set the bench up for this step again."""
        if self.step and self._set_up(self.step.experiment):
            self._enter(self.at, set_up=True)

    def predict(self, value: float, sketch: Points = ()) -> None:
        """Take a prediction: a number, or the number of an option, which a sketch may stand for."""
        if self.asking:
            self.prediction, self.sketch = value, sketch
            assert self.lesson
            self.answers.predicted(self.key, self.lesson, self.at, value, sketch)
            self._judge_if_done()
            self.changed.emit()

    @Slot(object)
    def note_sweep(self, experiment: Experiment) -> None:
        """See that a sweep of an experiment has been made."""
        self._swept |= experiment == self._document.experiment.bare
        if self._trainer.snapshot:
            self._look(self._trainer.snapshot)

    def take_back(self) -> None:
        """Let a prediction be made once more, before anything has come of it."""
        if not self.judgement:
            self.prediction = None
            self.changed.emit()

    # --- The bench ----------------------------------------------------------------------------------

    def _set_up(self, experiment: Experiment, key: str = "") -> bool:
        """Put an experiment on the bench; what the learner changed there before can be undone."""
        self._setting_up, self._begun = True, False
        try:
            return self._put_on_bench(experiment, key)
        finally:
            self._setting_up = False

    def _put_on_bench(self, experiment: Experiment, key: str) -> bool:
        document = self._document
        if document.opened is self._bench and document.path is None and document.modified:
            document.set_up(experiment, self.tr("setup of a lesson's step"))
            self._control.restart()
        elif not self._put(experiment, f"lesson {key or self.key}"):
            return False
        self._bench = document.opened
        return True

    @Slot(object, object)
    def _follow_document(self, _: Experiment, now: Experiment) -> None:
        """See whether another experiment has taken the place of the lesson's, or that is back."""
        if self._setting_up or not self.lesson:
            return
        opened, start = self._document.opened, self._start
        is_reset = now is opened and now != start  # to what another step had set up
        names = now.data.column_names
        displaced = opened is not self._bench or is_reset or names != start.data.column_names
        if displaced != self.displaced:
            self.displaced = displaced
            self.changed.emit()

    def _enter(self, at: int, set_up: bool) -> None:
        self.at = at
        self.prediction = self.judgement = None
        self.sketch = ()
        self._recall()
        self.fault, self.displaced = "", False
        self._start = self._document.experiment
        self._swept = False
        self._visit += 1
        step = self.step
        self.met = (False,) * len(step.tasks) if step else ()
        self.turned.emit()
        if not set_up:
            self._begun = True
            if self._trainer.snapshot:
                self._look(self._trainer.snapshot)

    # --- What comes of it ---------------------------------------------------------------------------

    @Slot(object, object)
    def _begin(self, snapshot: Snapshot, _: object) -> None:
        self._begun = True
        self._look(snapshot)

    @Slot(object)
    def _look(self, snapshot: Snapshot) -> None:
        """See what the learner has done."""
        step = self.step
        is_over = self._tried == snapshot.run if self.tries else self.judgement
        if not step or not self._begun or is_over or self.displaced:
            return
        now = Bench(snapshot.experiment, snapshot.steps, snapshot.outcome, self._swept)
        met = tuple(task.met(self._start, now) for task in step.tasks)
        if met != self.met:
            self.met = met
            self.changed.emit()
        if self.done:
            self._tried = snapshot.run
        self._judge_if_done()

    def _judge_if_done(self) -> None:
        step = self.step
        ready = self._begun and self.done and not self.asking and not self.displaced
        if step and (step.ask or step.after or step.exercise) and ready:
            self._judgements.ask(partial(_judged, self._visit, step))

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        if answer.visit == self._visit:
            self.judgement, self.fault = answer.judgement, answer.fault
            self._keep_what_happened()
            self.changed.emit()

    def _recall(self) -> None:
        """See what was tried at this step before."""
        self.best = self.answers.at(self.key, self.lesson, self.at) if self.lesson and self.tries else None

    def _keep_what_happened(self) -> None:
        if self.lesson and self.judgement and self.judgement.tried:
            if self._counted != self._trainer.run:
                self._counted = self._trainer.run
                self.answers.tried(self.key, self.lesson, self.at, self.judgement.tried)
            self._recall()
            return
        if self.lesson and self.agreed is not None and self.judgement:
            self.answers.judged(self.key, self.lesson, self.at, self.judgement, self.agreed)


def _judged(visit: int, step: Step, run: Run) -> _Answer:
    try:
        return _Answer(visit, judge(step, run))
    except FactError as error:
        return _Answer(visit, None, error_text(error))
