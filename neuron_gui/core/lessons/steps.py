"""One step of a lesson's file: what its lines set up, wait for, claim, ask and say."""

import re
from collections.abc import Callable, Iterator

from msgspec import Struct

from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons import try_lines
from neuron_gui.core.lessons.faults import Faults
from neuron_gui.core.lessons.lesson import (
    POINTS,
    Becomes,
    Changes,
    Claim,
    LessonError,
    RunEnds,
    Step,
    StepsMade,
    SweepMade,
    Task,
)
from neuron_gui.core.lessons.lines import Block, Line, blocks_of, joined, key_of
from neuron_gui.core.lessons.questions import QuestionReader
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.json_text import value_of
from neuron_gui.core.schema.part import convert
from neuron_gui.core.schema.paths import value_at
from neuron_gui.core.vary import SEED, Vary

HEAD = ("setup", "unseen", "vary", "point", "until", "claim")  # what stands above a step's text
ASKED = ("ask", "answer", "said", *try_lines.KEYS)  # what belongs to a question
KEYS = (*HEAD, *ASKED, "after", "exercise")

Find = Callable[[str], Experiment]  # from a name in a `setup` line; raises RefusalError

STAND_IN = Experiment(data=Data(inputs=Numbers.of([[0.0]]), targets=Numbers.of([0.0])))  # where none is known


class Left(Struct, frozen=True):
    """What a step leaves to the next: its experiment, and the options that a learner was `free` to turn.

    It is `lost` where what should have set it up is wrong; then nothing is said of what depends on it.
    """

    experiment: Experiment | None = None
    lost: bool = False
    free: frozenset[str] = frozenset()


class StepReader:
    """Reads one step, from what the step before has left; what is wrong goes to `faults`.

    `left` is what it leaves. What its author may not have meant goes to `remarks`.
    """

    def __init__(
        self, find: Find, before: Left, tell: Callable[[], None], faults: Faults, remarks: Faults
    ) -> None:
        self._find, self._tell, self._faults, self._remarks = find, tell, faults, remarks
        self._experiment, self._lost, self._free = before.experiment, before.lost, before.free
        self.left = before
        self._sets_up = False
        self._turned_back: dict[str, int] = {}  # each option, and the line that does so
        self._unseen: tuple[int, Data] | None = None
        self._point = ""
        self._tasks: list[tuple[int, str]] = []
        self._claims: list[tuple[int, str]] = []
        self._prose: list[Block] = []
        self._asked: Block = []
        self._after: list[Block] = []
        self._exercise: list[Block] = []

    def step(self, lines: list[Line]) -> Step:
        """Return the step whose first line is its heading, or what is right in it."""
        (line, heading), *rest = lines
        for block in blocks_of(rest):
            with self._faults.noted(block[0][0]):
                self._take(block)
        self._remark()
        if self._experiment is None:
            if not self._lost and not self._sets_up:
                reason = Message("the first step needs a setup, such as “setup: opening”")
                self._faults.note(LessonError(line, reason))
            self._faults = Faults()  # what follows from that is not said
        experiment = self._experiment or STAND_IN
        unseen = self._fitting(experiment)
        reader = QuestionReader(experiment, unseen, self._faults)
        tasks = tuple(self._read_tasks(experiment))
        ask = reader.ask(self._asked) if self._asked else None
        if isinstance(ask, TryQuestion) and tasks != (RunEnds(),):
            reason = Message("a try is a whole run: expected “until: run ended” above this, and nothing else")
            self._faults.note(LessonError(self._asked[0][0], reason))
        step = Step(
            line,
            heading[3:].strip(),
            experiment,
            self._sets_up,
            self._point,
            tasks,
            tuple(self._read_claims(reader)),
            tuple(joined(block) for block in self._prose),
            ask,
            tuple(reader.with_gaps(block) for block in self._after),
            tuple(joined(block) for block in self._exercise),
            unseen,
            self._asked[0][0] if self._asked else line,
            tuple(block[0][0] for block in self._after),
        )
        self._leave(step)
        return step

    def _leave(self, step: Step) -> None:
        if self._experiment is None:
            self.left = Left(lost=True)
            return
        left = step.experiment
        with self._faults.noted(step.line):
            left = step.left
        free = {task.path for task in step.tasks if isinstance(task, Changes)}
        self.left = Left(left, free=self._free | free)

    # --- Its lines ----------------------------------------------------------------------------------

    def _take(self, block: Block) -> None:
        """Put a block where it belongs, by how its first line begins."""
        line, text = block[0]
        key, value = key_of(text)
        if key and key not in KEYS:
            reason = Message("unknown key “{key}”; known here: {keys}", key=key, keys=", ".join(KEYS))
            raise LessonError(line, reason)
        if text.startswith("#"):
            raise LessonError(line, Message("expected “## ” and a title, or text"))
        if key in HEAD:
            self._take_head(block)
        elif self._exercise and key:
            raise LessonError(line, Message("“{key}:” belongs above “exercise:”", key=key))
        elif key == "after":
            if self._after:
                raise LessonError(line, Message("there is an “after:” above; go on with a paragraph"))
            self._after = [[(line, value), *block[1:]]]
        elif key == "exercise":
            if not value:
                raise LessonError(line, Message("expected something after “{key}:”", key=key))
            self._exercise = [[(line, value), *block[1:]]]
        elif self._exercise:
            self._exercise.append(block)
        elif key in ASKED or (self._asked and not self._after):
            if self._after:
                raise LessonError(line, Message("“{key}:” belongs above “after:”", key=key))
            if key == "ask" and self._asked:
                raise LessonError(line, Message("a step asks once; begin another step with “## ”"))
            if key != "ask" and key in ASKED and not self._asked:
                raise LessonError(line, Message("expected “ask:” and the question before the answer"))
            self._asked += block
        else:
            (self._after if self._after else self._prose).append(block)

    def _take_head(self, block: Block) -> None:
        for line, text in block:
            with self._faults.noted(line):
                key, value = key_of(text)
                if key not in HEAD:
                    keys = ", ".join(f"{key}:" for key in HEAD)
                    raise RefusalError(Message("expected {keys} or an empty line before the text", keys=keys))
                if self._prose or self._asked or self._after or self._exercise:
                    raise RefusalError(Message("“{key}:” belongs above the text of its step", key=key))
                self._tell()
                self._sets_up |= key == "setup"
                if not value:
                    raise RefusalError(Message("expected something after “{key}:”", key=key))
                self._take_line(line, key, value)

    def _take_line(self, line: int, key: str, value: str) -> None:
        if key == "setup":
            self._set_up(line, value)
        elif key == "unseen":
            self._unseen = line, self._find(value).data
        elif key == "vary":
            self._vary(value)
        elif key == "until":
            self._tasks.append((line, value))
        elif key == "claim":
            self._claims.append((line, value))
        elif self._point:
            raise RefusalError(Message("a step points at one thing"))
        else:
            self._point = _checked_point(value)

    # --- The experiment -----------------------------------------------------------------------------

    def _set_up(self, line: int, value: str) -> None:
        path, equals, text = (part.strip() for part in value.partition("="))
        if not equals:
            self._turned_back.clear()
            self._experiment, self._lost, self._free = None, True, frozenset()  # unless it is found
            self._experiment, self._lost = self._find(value), False
        elif present := self._present:
            self._turned_back |= dict.fromkeys(self._free, line)
            self._turned_back.pop(path, None)
            self._free = frozenset()
            self._experiment = present.with_value(path, value_of(text, path))

    @property
    def _present(self) -> Experiment | None:
        if self._experiment is None and not self._lost:
            self._lost = True  # it is said once
            raise RefusalError(Message("expected the name of a preset or of an experiment file first"))
        return self._experiment

    def _remark(self) -> None:
        """Say so where a setup turns back what a learner was free to turn, without naming it."""
        for path, line in self._turned_back.items():
            reason = Message(
                "this turns “{path}” back, which a step before let the learner change; set it by name if "
                "that is meant",
                path=path,
            )
            self._remarks.note(LessonError(line, reason))

    def _fitting(self, experiment: Experiment) -> Data | None:
        """Return samples that the run does not learn from, if they have inputs as the run's have."""
        if self._unseen is None:
            return None
        line, unseen = self._unseen
        if unseen.d != experiment.data.d:
            reason = Message(
                "inputs of these samples: expected {wanted}, as this step has, got {found}",
                wanted=str(experiment.data.d),
                found=str(unseen.d),
            )
            self._faults.note(LessonError(line, reason))
            return None
        return unseen

    def _vary(self, text: str) -> None:
        """Let a number differ in the variants of this step and of those after it."""
        varied = parse_vary(text)
        if present := self._present:
            self._experiment = present.replaced(vary=(*present.vary, varied))

    # --- What is awaited and claimed ----------------------------------------------------------------

    def _read_tasks(self, experiment: Experiment) -> Iterator[Task]:
        for line, text in self._tasks:
            with self._faults.noted(line):
                yield _task(text, experiment)

    def _read_claims(self, reader: QuestionReader) -> Iterator[Claim]:
        for line, text in self._claims:
            with self._faults.noted(line):
                yield Claim(line, reader.condition(line, text))


def _task(text: str, experiment: Experiment) -> Task:
    if text == "run ended":
        return RunEnds()
    if steps := re.fullmatch(r"([1-9]\d{0,8}) steps?", text):
        return StepsMade(int(steps[1]))
    if text == "sweep made":
        return SweepMade()
    if changed := re.fullmatch(r"(\S+) changed", text):
        if value_at(experiment, changed[1]) is None:
            raise RefusalError(Message("there is no “{path}” in this experiment", path=changed[1]))
        return Changes(changed[1])
    path, equals, value = (part.strip() for part in text.partition("="))
    if not equals:
        reason = Message(
            "expected “run ended”, “5 steps”, “sweep made”, “seed changed” or "
            "“strategy.learning_rate = 1e-6”, got “{found}”",
            found=text,
        )
        raise RefusalError(reason)
    wanted = value_of(value, path)
    experiment.with_value(path, wanted)
    return Becomes(path, wanted)


def _checked_point(name: str) -> str:
    if name not in POINTS and not re.fullmatch(r"[a-z]\w*(\.\w+)+|seed|scaling", name):
        reason = Message(
            "there is no control “{name}”; known are {names}, and options by their path",
            name=name,
            names=", ".join(POINTS),
        )
        raise RefusalError(reason)
    return name


def parse_vary(text: str) -> Vary:
    """Return what a `vary` line says; raise RefusalError where that is no number and its range."""
    path, equals, numbers = (part.strip() for part in text.partition("="))
    ends = re.fullmatch(r"(?>(\S+?)\s*\.\.)\s*(\S+)\s+step\s+(\S+)", numbers)
    if (equals and not ends) or (not equals and path != SEED):
        reason = Message(
            "expected “data.inputs[0][0] = 100..300 step 4” or “seed”, got “{found}”", found=text
        )
        raise RefusalError(reason)
    names = zip(("from", "to", "step"), ends.groups() if ends else (), strict=False)
    content = {"path": path} | {name: value_of(number, name) for name, number in names}
    return convert(content, Vary)
