"""The lesson file: what a lecturer writes, read strictly. Its format is in the manual, `writing-lessons`."""

import re
from collections.abc import Collection, Iterator
from functools import partial
from hashlib import sha256
from itertools import pairwise

from msgspec import Struct

from neuron_gui.core.lessons.faults import Faults, refuse
from neuron_gui.core.lessons.lesson import Lesson, LessonError, LessonSummary, Need, Step
from neuron_gui.core.lessons.lines import Line, blocks_of, joined, key_of
from neuron_gui.core.lessons.steps import HEAD, Find, Left, StepReader
from neuron_gui.core.message import Message
from neuron_gui.core.progress import Tell, untold

EXTENSION = ".lesson.md"
NEEDS = "needs:"


class Reading(Struct, frozen=True):
    """What can be read of a text: a lesson where there are no `faults`, else what is right in it.

    `remarks` are what its author may not have meant.
    """

    lesson: Lesson
    faults: tuple[LessonError, ...]
    remarks: tuple[LessonError, ...]


def decoded(content: bytes) -> str:
    """Return the text in the bytes of a file; raise LessonError where it is not in UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise LessonError(line, Message("expected text in UTF-8")) from None


def outline(text: str) -> LessonSummary:
    """Return title and number of steps of a lesson that is right, without reading all of it."""
    title, *lines = text.splitlines()
    return LessonSummary(title.removeprefix("# ").strip(), sum(line.startswith("## ") for line in lines))


def read(content: bytes, find: Find, tell: Tell = untold) -> Lesson:
    """Return the lesson in the bytes of a file; raise LessonError where something else was expected."""
    return parse(decoded(content), find, tell)


def parse(text: str, find: Find, tell: Tell = untold, lessons: Collection[str] | None = None) -> Lesson:
    """Return the lesson that a text describes, as `survey` does.

    Raises LessonError for the first line where something else was expected, which has all the others.
    """
    reading = survey(text, find, tell, lessons)
    refuse(reading.faults)
    return reading.lesson


def survey(text: str, find: Find, tell: Tell = untold, lessons: Collection[str] | None = None) -> Reading:
    """Return all that can be read of a lesson's text, and everything that is wrong in it.

    `find` returns the experiment of a name in a `setup` line. `tell` hears how far that is, from 0 to 1, and
    may raise to end it. Where `lessons` are named, one of another name is not to be needed.
    """
    lines = [(number, line.strip()) for number, line in enumerate(text.splitlines(), 1)]
    heads = [at for at, (_, line) in enumerate(lines) if line.startswith("## ")]
    faults, remarks = Faults(), Faults()
    title, about, needs = _beginning(lines[: heads[0]] if heads else lines, lessons, faults)
    if not heads:
        reason = Message("expected a step, which begins with “## ” and its title")
        faults.note(LessonError(len(lines) or 1, reason))
    steps: list[Step] = []
    left = Left()
    for head, end in pairwise([*heads, len(lines)]):
        reader = StepReader(find, left, partial(tell, head / len(lines)), faults, remarks)
        steps.append(reader.step(lines[head:end]))
        left = reader.left
    lesson = Lesson(title, about, tuple(steps), _digest(text), needs)
    return Reading(lesson, faults.found, remarks.found)


def _digest(text: str) -> str:
    """Return the SHA-256 of a lesson's text, whichever way its lines end."""
    return sha256("\n".join(text.split("\r\n")).encode()).hexdigest()


def _beginning(
    lines: list[Line], lessons: Collection[str] | None, faults: Faults
) -> tuple[str, tuple[str, ...], tuple[Need, ...]]:
    """Return title, introduction, and which lessons are to be taken before."""
    first, *blocks = [*blocks_of(lines)] or [[(1, "")]]
    (line, title), *rest = first
    if not title.startswith("# "):
        faults.note(LessonError(line, Message("expected the lesson's title first, as in “# Guessing”")))
        title, rest = "", first
    paragraphs = [block for block in [rest, *blocks] if block]
    needs = [line for block in paragraphs for line in block if line[1].startswith(NEEDS)]
    if len(needs) > 1 or (needs and needs not in paragraphs):
        reason = Message("expected one line “needs: neuron, scaling” between empty lines")
        faults.note(LessonError(needs[-1][0], reason))
    about = tuple(joined(block) for block in paragraphs if block != needs)
    found: list[Need] = []
    for line, text in needs[:1]:
        with faults.noted(line):
            found += _needs(line, text)
    for need in found:
        if lessons is not None and need.name not in lessons:
            reason = Message(
                "there is no lesson “{name}”; known are {names}", name=need.name, names=", ".join(lessons)
            )
            faults.note(LessonError(need.line, reason))
    return title[2:].strip(), about, tuple(found)


def _needs(line: int, text: str) -> tuple[Need, ...]:
    names = [name.strip() for name in text.removeprefix(NEEDS).split(",")]
    if not all(re.fullmatch("[a-z0-9-]+", name) for name in names):
        reason = Message(
            "expected names of lessons, as in “needs: neuron, scaling”, got “{found}”", found=text
        )
        raise LessonError(line, reason)
    return tuple(Need(line, name) for name in names)


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
