"""The lesson file: what a lecturer writes, read strictly. Its format is in the manual, `writing-lessons`."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from hashlib import sha256

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.facts import GAP, Condition, Fact, FactError, is_number, parse_gap
from neuron_gui.core.lessons.lesson import (
    POINTS,
    AnswerOption,
    Ask,
    Becomes,
    Changes,
    Claim,
    Lesson,
    LessonError,
    LessonSummary,
    MultipleChoice,
    NumberQuestion,
    RunEnds,
    Step,
    StepsMade,
    Task,
    WorkOut,
)
from neuron_gui.core.message import N_, Message, RefusalError
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.schema.json_text import value_of
from neuron_gui.core.schema.part import convert
from neuron_gui.core.schema.paths import value_at
from neuron_gui.core.vary import SEED, Vary

EXTENSION = ".lesson.md"
KEYS = ("setup", "vary", "point", "until", "claim", "ask", "answer", "said", "after")
HEAD = KEYS[:5]  # what stands above a step's text

Find = Callable[[str], Experiment]  # from a name in a `setup` line; raises RefusalError

_Line = tuple[int, str]  # its number, and its text
_Block = list[_Line]  # lines without an empty one between them


@contextmanager
def _at(line: int) -> Iterator[None]:
    """Give what is wrong in a line its number."""
    try:
        yield
    except LessonError:
        raise
    except RefusalError as error:  # also what is wrong with an experiment or a fact
        raise LessonError(line, error.sentence) from None


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
    title, about = _beginning(lines[: heads[0]] if heads else lines)
    if not heads:
        reason = Message("expected a step, which begins with “## ” and its title")
        raise LessonError(len(lines) or 1, reason)
    steps: list[Step] = []
    before: Experiment | None = None
    for head, end in zip(heads, [*heads[1:], len(lines)], strict=True):
        step = _Reader(find, before, partial(tell, head / len(lines))).step(lines[head:end])
        with _at(step.line):
            before = step.left
        steps.append(step)
    return Lesson(title, about, tuple(steps), _digest(text))


def _digest(text: str) -> str:
    """Return the SHA-256 of a lesson's text, whichever way its lines end."""
    return sha256("\n".join(text.split("\r\n")).encode()).hexdigest()


def _beginning(lines: list[_Line]) -> tuple[str, tuple[str, ...]]:
    """Return title and introduction."""
    blocks = list(_blocks(lines))
    if not blocks or not blocks[0][0][1].startswith("# "):
        line = blocks[0][0][0] if blocks else 1
        raise LessonError(line, Message("expected the lesson's title first, as in “# Guessing”"))
    (_, title), *rest = blocks[0]
    return title[2:].strip(), tuple(_joined(block) for block in [rest, *blocks[1:]] if block)


def _blocks(lines: list[_Line]) -> Iterator[_Block]:
    """Yield what stands between empty lines."""
    block: _Block = []
    for line in [*lines, (0, "")]:
        if line[1]:
            block.append(line)
        elif block:
            yield block
            block = []


def _joined(block: _Block) -> str:
    return " ".join(text for _, text in block)


def _key(text: str) -> tuple[str, str]:
    """Take `key: value` apart; the key is empty where there is none."""
    found = re.match(r"([a-z_]+):(?:\s+|$)(.*)", text)
    return (found[1], found[2].strip()) if found else ("", text)


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
    for block in _blocks(stripped):
        if _key(block[0][1])[0] in HEAD:
            keys |= {i: _key(line) for i, line in block}
    for i, line in enumerate(lines):
        yield line, *keys.get(i, ("", ""))


class _Reader:
    """Reads one step, from the experiment that the step before has left."""

    def __init__(self, find: Find, before: Experiment | None, tell: Callable[[], None]) -> None:
        self._find, self._tell = find, tell
        self._experiment = before
        self._sets_up = False
        self._point = ""
        self._tasks: list[tuple[int, str]] = []
        self._claims: list[tuple[int, str]] = []
        self._prose: list[_Block] = []
        self._asked: _Block = []
        self._after: list[_Block] = []

    def step(self, lines: list[_Line]) -> Step:
        """Return the step whose first line is its heading."""
        (line, heading), *rest = lines
        for block in _blocks(rest):
            self._take(block)
        if self._experiment is None:
            raise LessonError(line, Message("the first step needs a setup, such as “setup: opening”"))
        experiment = self._experiment
        return Step(
            line,
            heading[3:].strip(),
            experiment,
            self._sets_up,
            self._point,
            tuple(self._task(*task) for task in self._tasks),
            tuple(self._claim(*claim) for claim in self._claims),
            tuple(_joined(block) for block in self._prose),
            self._ask() if self._asked else None,
            tuple(self._with_gaps(block) for block in self._after),
        )

    def _take(self, block: _Block) -> None:
        """Put a block where it belongs, by how its first line begins."""
        line, text = block[0]
        key, value = _key(text)
        if key and key not in KEYS:
            reason = Message("unknown key “{key}”; known here: {keys}", key=key, keys=", ".join(KEYS))
            raise LessonError(line, reason)
        if text.startswith("#"):
            raise LessonError(line, Message("expected “## ” and a title, or text"))
        if key in HEAD:
            self._take_head(block)
        elif key == "after":
            if self._after:
                raise LessonError(line, Message("there is an “after:” above; go on with a paragraph"))
            self._after = [[(line, value), *block[1:]]]
        elif key in ("ask", "answer", "said") or (self._asked and not self._after):
            if self._after:
                raise LessonError(line, Message("“{key}:” belongs above “after:”", key=key))
            if key == "ask" and self._asked:
                raise LessonError(line, Message("a step asks once; begin another step with “## ”"))
            if key in ("answer", "said") and not self._asked:
                raise LessonError(line, Message("expected “ask:” and the question before the answer"))
            self._asked += block
        else:
            (self._after if self._after else self._prose).append(block)

    def _take_head(self, block: _Block) -> None:
        for line, text in block:
            key, value = _key(text)
            if key not in HEAD:
                keys = ", ".join(f"{key}:" for key in HEAD)
                reason = Message("expected {keys} or an empty line before the text", keys=keys)
                raise LessonError(line, reason)
            if self._prose or self._asked or self._after:
                raise LessonError(line, Message("“{key}:” belongs above the text of its step", key=key))
            self._tell()
            if not value:
                raise LessonError(line, Message("expected something after “{key}:”", key=key))
            with _at(line):
                self._take_line(line, key, value)

    def _take_line(self, line: int, key: str, value: str) -> None:
        if key == "setup":
            self._sets_up = True
            self._set_up(value)
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

    def _vary(self, text: str) -> None:
        """Let a number differ in the variants of this step and of those after it."""
        self._experiment = self._present.replaced(vary=(*self._present.vary, parse_vary(text)))

    def _task(self, line: int, text: str) -> Task:
        assert self._experiment
        if text == "run ended":
            return RunEnds()
        if steps := re.fullmatch(r"([1-9]\d{0,8}) steps?", text):
            return StepsMade(int(steps[1]))
        if changed := re.fullmatch(r"(\S+) changed", text):
            if value_at(self._experiment, changed[1]) is None:
                reason = Message("there is no “{path}” in this experiment", path=changed[1])
                raise LessonError(line, reason)
            return Changes(changed[1])
        path, equals, value = (part.strip() for part in text.partition("="))
        if not equals:
            reason = Message(
                "expected “run ended”, “5 steps”, “seed changed” or “strategy.learning_rate = 1e-6”, "
                "got “{found}”",
                found=text,
            )
            raise LessonError(line, reason)
        with _at(line):
            wanted = value_of(value, path)
            self._experiment.with_value(path, wanted)
        return Becomes(path, wanted)

    def _claim(self, line: int, text: str) -> Claim:
        return Claim(line, self._condition(line, text))

    def _condition(self, line: int, text: str) -> Condition:
        assert self._experiment
        with _at(line):
            return Condition.parse(text, self._experiment)

    def _with_gaps(self, block: _Block) -> str:
        """Return a paragraph after checking its gaps."""
        assert self._experiment
        for line, text in block:
            for gap in GAP.finditer(text):
                with _at(line):
                    parse_gap(gap[1], self._experiment)
            if set("{}") & set(GAP.sub("", text)):
                reason = Message(
                    "expected {opening} and {closing} around a value, such as {example}",
                    opening="“{”",
                    closing="“}”",
                    example="{steps}",
                )
                raise LessonError(line, reason)
        return _joined(block)

    # --- Questions ----------------------------------------------------------------------------------

    def _ask(self) -> Ask:
        """Return the question: its words, then either options or the answer."""
        first, _ = self._asked[0]
        question: list[str] = []
        options: list[AnswerOption] = []
        answer: tuple[int, str] | None = None
        for line, text in self._asked:
            key, value = _key(text)
            if key == "answer":
                answer = (line, value)
            elif text.startswith("- "):
                options.append(self._option(line, text[2:].strip()))
            elif key == "said":
                self._say(options, line, value)
            elif options or answer:
                raise LessonError(line, Message("expected “- [condition] text” or “after:”"))
            else:
                question.append(value if key == "ask" else text)
        words = " ".join(question).strip()
        if not words:
            raise LessonError(first, Message("expected a question after “ask:”"))
        if work := re.fullmatch(r"work out step (\d{1,9})", words):
            if answer or options:
                raise LessonError(first, Message("a step that is to be worked out needs no answers"))
            return WorkOut(words, int(work[1]))
        if answer and options:
            raise LessonError(answer[0], Message("expected options or an answer, not both"))
        if answer:
            return self._answer(words, *answer)
        if len(options) < 2:
            reason = Message(
                "expected an answer, or two options or more, as in “- [outcome = solved] It arrives”"
            )
            raise LessonError(first, reason)
        return MultipleChoice(words, tuple(options))

    def _option(self, line: int, text: str) -> AnswerOption:
        found = re.fullmatch(r"\[([^\]]*)\]\s*(.+)", text)
        if not found:
            reason = Message(
                "expected “- [condition] text”, “- [x] text” or “- [ ] text”, got “- {found}”", found=text
            )
            raise LessonError(line, reason)
        inside = found[1].strip()
        return AnswerOption(found[2], inside == "x" if inside in ("", "x") else self._condition(line, inside))

    def _say(self, options: list[AnswerOption], line: int, text: str) -> None:
        """Give the last option what is said to those who chose it."""
        if not text or not options or options[-1].said:
            reason = Message("expected one “said:” and its words under the option that it is for")
            raise LessonError(line, reason)
        options[-1] = replace(options[-1], said=self._with_gaps([(line, text)]))

    def _answer(self, question: str, line: int, text: str) -> Ask:
        assert self._experiment
        if change := re.fullmatch(r"change of (\S+?)(?: after step (\d{1,9}))?", text):
            return self._change(question, line, change[1], int(change[2] or 0))
        name, within, near = (part.strip() for part in text.partition(" within "))
        relative = near.endswith("%")
        near = near.removesuffix("%").strip()
        if not within or not is_number(near) or float(near) < 0:
            reason = Message(
                "expected “steps within 20%”, “loss within 0.5” or “change of loss”, got “{found}”",
                found=text,
            )
            raise LessonError(line, reason)
        with _at(line):
            fact = Fact.parse(name, self._experiment)
            if fact.name == "outcome":
                raise FactError(Message("an outcome is no number; offer options instead"))
        return NumberQuestion(question, fact, float(near) / (100 if relative else 1), relative)

    def _change(self, question: str, line: int, name: str, step: int) -> MultipleChoice:
        """Return the question for the sign of a change."""
        now, then = f"{name}@{step}", f"{name}@{step + 1}"
        signs = {">": N_("It rises"), "<": N_("It falls"), "=": N_("It stays as it is")}
        return MultipleChoice(
            question,
            tuple(
                AnswerOption(words, self._condition(line, f"{then} {sign} {now}"))
                for sign, words in signs.items()
            ),
        )


def _checked_point(name: str) -> str:
    if name not in POINTS and not re.fullmatch(r"[a-z]\w*(\.\w+)+|seed|scaling", name):
        reason = Message(
            "there is no control “{name}”; known are {names}, and options by their path",
            name=name,
            names=", ".join(POINTS),
        )
        raise RefusalError(reason)
    return name
