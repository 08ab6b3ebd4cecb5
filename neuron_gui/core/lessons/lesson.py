"""A lesson: steps that set up the bench, explain, ask for a prediction, and tell what came of it.

Lessons are text files (see `file.py`). What is right is not written down in them as such: it is read
from the run (see `facts.py`).
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from msgspec import Struct

from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.facts import Condition, Fact, FactError, filled, is_within
from neuron_gui.core.lessons.sketches import Made, SketchOption, SketchQuestion
from neuron_gui.core.lessons.tries import Tried, TryQuestion
from neuron_gui.core.message import N_, Message, RefusalError, grouped
from neuron_gui.core.run import Run
from neuron_gui.core.schema.options import options
from neuron_gui.core.schema.part import ExperimentError, Part
from neuron_gui.core.schema.paths import value_at

# What a step can point at, besides options such as `strategy.learning_rate`.
POINTS = (
    *("run", "step", "step_back", "restart", "new_start", "reset_all", "speed", "timeline", "verdict"),
    *("problem", "formula", "neuron", "learning"),
    *("loss", "weights", "weight_space", "fit", "neuron_picture", "this_step"),
)


class LessonError(RefusalError):
    """Something in a lesson is wrong: `line` counts from 1, `reason` says what was expected.

    `all` is everything that was found wrong with it, this among it, in the order of the lines.
    """

    def __init__(self, line: int, reason: Message) -> None:
        super().__init__(reason, Message("line {line}: {reason}", line=str(line), reason=reason))
        self.line = line
        self.all: tuple[LessonError, ...] = (self,)


# --- What a learner has to do -----------------------------------------------------------------------


class Bench(Struct, frozen=True):
    """What is there now: the experiment, how far its run is, and whether a sweep of it has been made."""

    experiment: Experiment
    steps: int = 0
    outcome: str | None = None
    swept: bool = False


class RunEnds(Struct, frozen=True):
    """The run has its outcome."""

    def met(self, start: Experiment, now: Bench) -> bool:
        """Return whether it is done: `start` is what the step set up, `now` what is there."""
        return now.outcome is not None


class StepsMade(Struct, frozen=True):
    """The run has so many steps, or came to its end before."""

    count: int

    def met(self, start: Experiment, now: Bench) -> bool:
        """Return whether it is done."""
        return now.steps >= self.count or now.outcome is not None


class Becomes(Struct, frozen=True):
    """An option has a certain value."""

    path: str
    value: Any

    def met(self, start: Experiment, now: Bench) -> bool:
        """Return whether it is done."""
        try:
            return now.experiment == now.experiment.with_value(self.path, self.value)
        except ExperimentError:  # the learner has gone where there is no such option
            return False


class Changes(Struct, frozen=True):
    """An option has another value than it was set up with."""

    path: str

    def met(self, start: Experiment, now: Bench) -> bool:
        """Return whether it is done."""
        return value_at(now.experiment, self.path) != value_at(start, self.path)


class SweepMade(Struct, frozen=True):
    """A sweep of the experiment has been made to its end."""

    def met(self, start: Experiment, now: Bench) -> bool:
        """Return whether it is done."""
        return now.swept


Task = RunEnds | StepsMade | Becomes | Changes | SweepMade


def title(experiment: Experiment, path: str) -> str:
    """Return the title of the option at a path; its name where it is declared without one."""
    place, _, name = path.rpartition(".")
    part = value_at(experiment, place) if place else experiment
    assert isinstance(part, Part)
    return next((known.title for known in options(type(part)) if known.name == name), name)


# --- What is asked ----------------------------------------------------------------------------------


class AnswerOption(Struct, frozen=True):
    """An answer to choose. It is right where its condition holds, or always or never.

    `said`, if not empty, is for those who have chosen it, once it is known what is right.
    """

    text: str
    holds: Condition | bool
    said: str = ""


class MultipleChoice(Struct, frozen=True):
    """A question with answers to choose from."""

    question: str
    options: tuple[AnswerOption, ...]

    def right(self, run: Run) -> int:
        """Return the number of the right answer, from 0; raise FactError if there is not exactly one."""
        right = [
            at
            for at, option in enumerate(self.options)
            if (option.holds if isinstance(option.holds, bool) else option.holds.holds(run))
        ]
        if len(right) != 1:
            none = Message("expected one answer that is right for this run, got none")
            many = Message(
                "expected one answer that is right for this run, got {count}", count=str(len(right))
            )
            raise FactError(many if right else none)
        return right[0]

    def accepts(self, given: float, right: float) -> bool:
        """Return whether a prediction was right."""
        return given == right


class NumberQuestion(Struct, frozen=True):
    """A question for a number, and how near it a prediction has to come: a plain distance or a share."""

    question: str
    fact: Fact
    within: float
    relative: bool

    def right(self, run: Run) -> float:
        """Return the number; raise FactError where it is not known."""
        value = self.fact.of(run)
        if isinstance(value, str):
            reason = Message("“{name}” is a word, not a number; offer options instead", name=self.fact.name)
            raise FactError(reason)
        return value

    def accepts(self, given: float, right: float) -> bool:
        """Return whether a prediction came near enough."""
        return is_within(given, right, self.within, self.relative)


class WorkOut(Struct, frozen=True):
    """A step to be worked out by hand, from record `step` on. A prediction is how many blanks were right."""

    question: str
    step: int

    def right(self, run: Run) -> float:
        """Return how many blanks there are; raise FactError where the run has no such step, or no numbers."""
        from neuron_gui.core.handwork import hand_work  # only here: few lessons ask for it

        if run.steps < self.step:
            text = N_("there is no step {step} to work out; the run has {steps}")
            raise FactError(Message(text, step=grouped(self.step), steps=grouped(run.steps)))
        work = hand_work(run, self.step)
        if work is None:
            raise FactError(
                Message("at step {step} the numbers have left all bounds", step=grouped(self.step))
            )
        return float(len(work.blanks))

    def accepts(self, given: float, right: float) -> bool:
        """Return whether all blanks were right."""
        return given == right


Ask = MultipleChoice | NumberQuestion | WorkOut | SketchQuestion | TryQuestion


def options_of(ask: Ask | None) -> tuple[AnswerOption, ...] | tuple[SketchOption, ...]:
    """Return the answers that a question has to choose from, by a click or by a sketch."""
    return ask.options if isinstance(ask, MultipleChoice | SketchQuestion) else ()


# --- The lesson -------------------------------------------------------------------------------------


class Claim(Struct, frozen=True):
    """What a lesson's text says of the run, to be checked."""

    line: int
    condition: Condition


class Step(Struct, frozen=True):
    """One step; `experiment` is what it finds or sets up, texts are lists of paragraphs.

    The `exercise` is what a learner is to find out then, and to write into the notes that a report has. The
    run does not learn from the `unseen` samples. `ask` stands at line `ask_line`, paragraphs of `after` at
    their `after_lines`.
    """

    line: int
    title: str
    experiment: Experiment
    sets_up: bool
    point: str
    tasks: tuple[Task, ...]
    claims: tuple[Claim, ...]
    prose: tuple[str, ...]
    ask: Ask | None
    after: tuple[str, ...]
    exercise: tuple[str, ...] = ()
    unseen: Data | None = None
    ask_line: int = 0
    after_lines: tuple[int, ...] = ()

    @property
    def left(self) -> Experiment:
        """The experiment as a learner leaves it who has turned what was to be turned, or found."""
        return self.experiment.with_values(self.turns) if self.turns else self.experiment

    @property
    def turns(self) -> tuple[tuple[str, Any], ...]:
        """The options that are to be turned, and to which values; also those that are to be found."""
        told = tuple((task.path, task.value) for task in self.tasks if isinstance(task, Becomes))
        return told + (self.ask.solution if isinstance(self.ask, TryQuestion) else ())


class LessonSummary(Struct, frozen=True):
    """What a list of lessons shows of one."""

    title: str
    steps: int


class Need(Struct, frozen=True):
    """The name of a lesson that is to be taken before, such as `scaling`, and the line that says so."""

    line: int
    name: str


class Lesson(Struct, frozen=True):
    """A title, a sentence or two about it, and at least one step; `sha256` is that of its whole text."""

    title: str
    about: tuple[str, ...]
    steps: tuple[Step, ...]
    sha256: str = ""
    needs: tuple[Need, ...] = ()


class StepResult(Struct, frozen=True):
    """What came of a step: the right answer, None where nothing was asked, and what is to be said of it.

    `said` has a message for every option, None where the option says nothing of its own; `made` is the curve
    that a sketch is compared with, `tried` what the run is worth where it is a try.
    """

    right: float | None
    after: tuple[Message, ...]
    said: tuple[Message | None, ...] = ()
    made: Made | None = None
    tried: Tried | None = None


def judge(
    step: Step, run: Run, noted: Callable[[int], AbstractContextManager[object]] = nullcontext
) -> StepResult:
    """Return what came of a step in a run; raise FactError where the run does not tell.

    `noted` may keep what one line cannot be told from, and let the others be tried.
    """
    right, made, tried = None, None, None
    said: list[Message | None] = []
    after: list[Message] = []
    with noted(step.ask_line):
        right = step.ask.right(run) if step.ask else None
        made = step.ask.made(run) if isinstance(step.ask, SketchQuestion) else None
        tried = step.ask.tried(run) if isinstance(step.ask, TryQuestion) else None
    for option in options_of(step.ask):
        with noted(step.ask_line):
            said.append(filled(option.said, run, step.unseen) if option.said else None)
    for line, text in zip(step.after_lines, step.after, strict=True):
        with noted(line):
            after.append(filled(text, run, step.unseen))
    return StepResult(right, tuple(after), tuple(said), made, tried)
