"""The lesson file: what a lecturer writes, read strictly. Its format is in the manual, `writing-lessons`."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from hashlib import sha256

from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons import try_lines
from neuron_gui.core.lessons.lesson import (
    POINTS,
    Becomes,
    Changes,
    Claim,
    Lesson,
    LessonError,
    LessonSummary,
    Need,
    RunEnds,
    Step,
    StepsMade,
    SweepMade,
    Task,
)
from neuron_gui.core.lessons.lines import Block, Line, at_line, blocks_of, joined, key_of
from neuron_gui.core.lessons.questions import QuestionReader
from neuron_gui.core.lessons.tries import TryQuestion
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.schema.json_text import value_of
from neuron_gui.core.schema.part import convert
from neuron_gui.core.schema.paths import value_at
from neuron_gui.core.vary import SEED, Vary

EXTENSION = ".lesson.md"
HEAD = ("setup", "unseen", "vary", "point", "until", "claim")  # what stands above a step's text
ASKED = ("ask", "answer", "said", *try_lines.KEYS)  # what belongs to a question
KEYS = (*HEAD, *ASKED, "after", "exercise")
NEEDS = "needs:"

Find = Callable[[str], Experiment]  # from a name in a `setup` line; raises RefusalError


def read(content: bytes, find: Find, tell: Tell = untold) -> Lesson:
    """Return the lesson in the bytes of a file; raise LessonError where something else was expected."""
    try:
        return parse(content.decode("utf-8-sig"), find, tell)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise LessonError(line, Message("expected text in UTF-8")) from None


def outline(text: str) -> LessonSummary:
    """Return title and number of steps of a lesson that is right, without reading all of it."""
    title, *lines = text.splitlines()
    return LessonSummary(title.removeprefix("# ").strip(), sum(line.startswith("## ") for line in lines))


def parse(text: str, find: Find, tell: Tell = untold) -> Lesson:
    """Return the lesson that a text describes; `find` returns the experiment of a name in a `setup` line.

    `tell` hears how far that is, from 0 to 1, and may raise to end it.
    Raises LessonError with the number of the line where something else was expected.
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
    heads = [at for at, (_, line) in enumerate(lines) if line.startswith("## ")]
    title, about, needs = _beginning(lines[: heads[0]] if heads else lines)
    if not heads:
        reason = Message("expected a step, which begins with “## ” and its title")
        raise LessonError(len(lines) or 1, reason)
    steps: list[Step] = []
    before: Experiment | None = None
    for head, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        step = _Reader(find, before, partial(tell, head / len(lines))).step(lines[head:end])
        with at_line(step.line):
            before = step.left
        steps.append(step)
    return Lesson(title, about, tuple(steps), _digest(text), needs)


def _digest(text: str) -> str:
    """Return the SHA-256 of a lesson's text, whichever way its lines end."""
    return sha256("\n".join(text.split("\r\n")).encode()).hexdigest()


def _beginning(lines: list[Line]) -> tuple[str, tuple[str, ...], tuple[Need, ...]]:
    """Return title, introduction, and which lessons are to be taken before."""
    blocks = list(blocks_of(lines))
    if not blocks or not blocks[0][0][1].startswith("# "):
        line = blocks[0][0][0] if blocks else 1
        raise LessonError(line, Message("expected the lesson's title first, as in “# Guessing”"))
    (_, title), *rest = blocks[0]
    paragraphs = [block for block in [rest, *blocks[1:]] if block]
    needs = [line for block in paragraphs for line in block if line[1].startswith(NEEDS)]
    if len(needs) > 1 or (needs and needs not in paragraphs):
        reason = Message("expected one line “needs: neuron, scaling” between empty lines")
        raise LessonError(needs[-1][0], reason)
    about = tuple(joined(block) for block in paragraphs if block != needs)
    return title[2:].strip(), about, _needs(*needs[0]) if needs else ()


def _needs(line: int, text: str) -> tuple[Need, ...]:
    names = [name.strip() for name in text.removeprefix(NEEDS).split(",")]
    if not all(re.fullmatch("[a-z0-9-]+", name) for name in names):
        reason = Message(
            "expected names of lessons, as in “needs: neuron, scaling”, got “{found}”", found=text
        )
        raise LessonError(line, reason)
    return tuple(Need(line, name) for name in names)


def parse_vary(text: str) -> Vary:
    """Return what a `vary` line says; raise RefusalError where that is no number and its range."""
    path, equals, numbers = (part.strip() for part in text.partition("="))
    ends = re.fullmatch(r"(\S+?)\s*\.\.\s*(\S+)\s+step\s+(\S+)", numbers)
    if (equals and not ends) or (not equals and path != SEED):
        reason = Message(
            "expected “data.inputs[0][0] = 100..300 step 4” or “seed”, got “{found}”", found=text
        )
        raise RefusalError(reason)
    names = zip(("from", "to", "step"), ends.groups() if ends else (), strict=False)
    content = {"path": path} | {name: value_of(number, name) for name, number in names}
    return convert(content, Vary)


def heads(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield every line of a lesson with its key and value; both are empty but above the text of a step."""
    lines = text.splitlines()
    keys: dict[int, tuple[str, str]] = {}
    stripped = [(i, "" if line.startswith("## ") else line.strip()) for i, line in enumerate(lines)]
    for block in blocks_of(stripped):
        if key_of(block[0][1])[0] in HEAD:
            keys |= {i: key_of(line) for i, line in block}
    for i, line in enumerate(lines):
        yield line, *keys.get(i, ("", ""))


class _Reader:
    """Reads one step, from the experiment that the step before has left."""

    def __init__(self, find: Find, before: Experiment | None, tell: Callable[[], None]) -> None:
        self._find, self._tell = find, tell
        self._experiment = before
        self._sets_up = False
        self._unseen: tuple[int, Data] | None = None
        self._point = ""
        self._tasks: list[tuple[int, str]] = []
        self._claims: list[tuple[int, str]] = []
        self._prose: list[Block] = []
        self._asked: Block = []
        self._after: list[Block] = []
        self._exercise: list[Block] = []

    def step(self, lines: list[Line]) -> Step:
        """Return the step whose first line is its heading."""
        (line, heading), *rest = lines
        for block in blocks_of(rest):
            self._take(block)
        if self._experiment is None:
            raise LessonError(line, Message("the first step needs a setup, such as “setup: opening”"))
        experiment = self._experiment
        unseen = self._fitting(experiment)
        reader = QuestionReader(experiment, unseen)
        tasks = tuple(self._task(*task) for task in self._tasks)
        ask = reader.ask(self._asked) if self._asked else None
        if isinstance(ask, TryQuestion) and tasks != (RunEnds(),):
            reason = Message("a try is a whole run: expected “until: run ended” above this, and nothing else")
            raise LessonError(self._asked[0][0], reason)
        return Step(
            line,
            heading[3:].strip(),
            experiment,
            self._sets_up,
            self._point,
            tasks,
            tuple(Claim(at, reader.condition(at, claim)) for at, claim in self._claims),
            tuple(joined(block) for block in self._prose),
            ask,
            tuple(reader.with_gaps(block) for block in self._after),
            tuple(joined(block) for block in self._exercise),
            unseen,
        )

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
            key, value = key_of(text)
            if key not in HEAD:
                keys = ", ".join(f"{key}:" for key in HEAD)
                reason = Message("expected {keys} or an empty line before the text", keys=keys)
                raise LessonError(line, reason)
            if self._prose or self._asked or self._after or self._exercise:
                raise LessonError(line, Message("“{key}:” belongs above the text of its step", key=key))
            self._tell()
            if not value:
                raise LessonError(line, Message("expected something after “{key}:”", key=key))
            with at_line(line):
                self._take_line(line, key, value)

    def _take_line(self, line: int, key: str, value: str) -> None:
        if key == "setup":
            self._sets_up = True
            self._set_up(value)
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

    def _set_up(self, value: str) -> None:
        path, equals, text = (part.strip() for part in value.partition("="))
        if not equals:
            self._experiment = self._find(value)
        else:
            self._experiment = self._present.with_value(path, value_of(text, path))

    @property
    def _present(self) -> Experiment:
        if self._experiment is None:
            raise RefusalError(Message("expected the name of a preset or of an experiment file first"))
        return self._experiment

    def _fitting(self, experiment: Experiment) -> Data | None:
        """Return samples that the run does not learn from; raise LessonError for other inputs."""
        if self._unseen is None:
            return None
        line, unseen = self._unseen
        if unseen.d != experiment.data.d:
            reason = Message(
                "expected samples with {wanted} inputs, as this step has, got {found}",
                wanted=str(experiment.data.d),
                found=str(unseen.d),
            )
            raise LessonError(line, reason)
        return unseen

    def _vary(self, text: str) -> None:
        """Let a number differ in the variants of this step and of those after it."""
        self._experiment = self._present.replaced(vary=(*self._present.vary, parse_vary(text)))

    def _task(self, line: int, text: str) -> Task:
        assert self._experiment
        if text == "run ended":
            return RunEnds()
        if steps := re.fullmatch(r"([1-9]\d{0,8}) steps?", text):
            return StepsMade(int(steps[1]))
        if text == "sweep made":
            return SweepMade()
        if changed := re.fullmatch(r"(\S+) changed", text):
            if value_at(self._experiment, changed[1]) is None:
                reason = Message("there is no “{path}” in this experiment", path=changed[1])
                raise LessonError(line, reason)
            return Changes(changed[1])
        path, equals, value = (part.strip() for part in text.partition("="))
        if not equals:
            reason = Message(
                "expected “run ended”, “5 steps”, “sweep made”, “seed changed” or "
                "“strategy.learning_rate = 1e-6”, got “{found}”",
                found=text,
            )
            raise LessonError(line, reason)
        with at_line(line):
            wanted = value_of(value, path)
            self._experiment.with_value(path, wanted)
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
