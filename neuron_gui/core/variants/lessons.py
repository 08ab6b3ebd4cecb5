"""Variants of a lesson: its text with numbers set up where they vary, and true to the last claim."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from pathlib import PureWindowsPath

from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.check import check
from neuron_gui.core.lessons.lesson import Lesson
from neuron_gui.core.lessons.steps import Find, parse_vary
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.schema.array import shortest
from neuron_gui.core.variants.drawing import Drawn, Pause, Values, draw
from neuron_gui.core.variants.effort import Solved, solved
from neuron_gui.core.vary import Vary


def variants(text: str, find: Find, count: int, seed: int, tell: Tell = untold) -> Drawn[tuple[str, Values]]:
    """Return the texts of so many variants of a lesson, each with what was drawn, in the order of `varied`.

    What varies in several steps is the same number in all of them. Raises LessonError where the lesson is
    wrong, RefusalError where no variant can be made.
    """
    lesson = lesson_file.parse(text, find)
    efforts = [found.effort for found in _solved(lesson, lesson, lambda: tell(0))]
    entries = varied(lesson)

    def make(values: Values, pause: Pause) -> tuple[Hashable, tuple[str, Values]] | None:
        made = with_numbers(text, find, dict(zip(entries, values, strict=True)))
        try:
            variant = lesson_file.parse(made, find)
            pause()
            check(variant)
            done = list(_solved(lesson, variant, pause))
        except RefusalError:  # what the lesson says is not so with these numbers
            return None
        if [found.effort for found in done] != efforts:
            return None
        return tuple(found.digest for found in done), (made, values)

    return draw(entries, make, count, seed, tell)


def varied(lesson: Lesson) -> tuple[Vary, ...]:
    """Return what varies in the steps of a lesson."""
    return tuple(dict.fromkeys(entry for step in lesson.steps for entry in step.experiment.vary))


def _solved(lesson: Lesson, variant: Lesson, pause: Pause) -> Iterator[Solved]:
    """Solve those steps of a variant that vary in the lesson."""
    for step, made in zip(lesson.steps, variant.steps, strict=True):
        if step.experiment.vary:
            yield solved(made.experiment, pause)


def with_numbers(text: str, find: Find, values: dict[Vary, int | float]) -> str:
    """Return a lesson's text with a line that sets a number up for each that varies.

    It stands where the lesson says that it varies, or below where it sets an experiment up that says so.
    """
    lines = []
    for line, key, value in lesson_file.heads(text):
        if key == "vary":
            entry = parse_vary(value)
            lines.append(f"setup: {entry.path} = {shortest(values[entry])}")
            continue
        lines.append(line)
        if key == "setup" and "=" not in value:
            lines += [f"setup: {entry.path} = {shortest(values[entry])}" for entry in find(value).vary]
    return "\n".join(lines) + "\n"


def beside(text: str, read: Callable[[str], bytes | None]) -> tuple[str, dict[str, bytes]]:
    """Return a lesson that finds all files it names beside itself, and these files.

    `read` returns a file's bytes, None for what needs none. Raises RefusalError where two have one name.
    """
    lines, files = [], dict[str, bytes]()
    for line, key, value in lesson_file.heads(text):
        content = read(value) if key == "unseen" or (key == "setup" and "=" not in value) else None
        if content is not None:
            name = PureWindowsPath(value).name  # which knows the separators of all systems
            if files.setdefault(name, content) != content:
                raise RefusalError(Message("two files are called {name}; rename one", name=name))
            line = f"{key}: {name}"
        lines.append(line)
    return "\n".join(lines) + "\n", files
