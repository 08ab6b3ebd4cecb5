"""Variants as files in a folder, one a student, and a table of who has which numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from neuron_gui.core.experiment import EXTENSION, Experiment
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.steps import Find
from neuron_gui.core.message import Message
from neuron_gui.core.numbers import exact
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.schema.paths import value_at
from neuron_gui.core.schema.writing import whole_files
from neuron_gui.core.strange_text import visible
from neuron_gui.core.tables.writing import line_of
from neuron_gui.core.variants import experiments, lessons
from neuron_gui.core.variants.file_names import file_names, numbered
from neuron_gui.core.vary import Vary

TABLE = "variants.csv"


@dataclass(frozen=True)
class HandOut:
    """Files to be written: their names and bytes, and what else has to lie beside them.

    `varied` are the paths of what varies, `values` each variant's numbers there.
    """

    names: tuple[str, ...]
    contents: tuple[bytes, ...]
    varied: tuple[str, ...]
    values: tuple[tuple[float, ...], ...]
    beside: dict[str, bytes]
    warning: Message | None

    @property
    def files(self) -> dict[str, bytes]:
        """All files, and what is in them."""
        return self.beside | dict(zip(self.names, self.contents, strict=True)) | {TABLE: self._table()}

    def replaced(self, folder: Path) -> list[Path]:
        """Return which files of a folder would be written over by others; what lies beside may be equal."""
        paths = {folder / name: content for name, content in self.files.items()}
        return [path for path, content in paths.items() if path.is_file() and path.read_bytes() != content]

    def write(self, folder: Path, tell: Tell = untold) -> None:
        """Write all files; raise OSError for the first that cannot be written."""
        folder.mkdir(parents=True, exist_ok=True)
        whole_files({folder / name: content for name, content in self.files.items()}, tell)

    def _table(self) -> bytes:
        rows = [("file", *self.varied)]
        rows += [(visible(name), *map(exact, row)) for name, row in zip(self.names, self.values, strict=True)]
        return "".join(map(line_of, rows)).encode()


@dataclass(frozen=True)
class OfExperiment:
    """An experiment to be handed out; `stem` is what its variants are called before their numbers."""

    experiment: Experiment
    stem: str

    @property
    def varied(self) -> tuple[Vary, ...]:
        """What varies in it."""
        return self.experiment.vary

    def hand_out(self, count: int, seed: int, names: Sequence[str] = (), tell: Tell = untold) -> HandOut:
        """Return so many variants; raise RefusalError where none can be made."""
        drawn = experiments.variants(self.experiment, count, seed, tell)
        paths = tuple(entry.path for entry in self.varied)
        values = tuple(tuple(_number(made, path) for path in paths) for made in drawn.variants)
        contents = tuple(made.to_json() for made in drawn.variants)
        called = _names(self.stem, count, names, EXTENSION)
        return HandOut(called, contents, paths, values, {}, drawn.warning)


@dataclass(frozen=True)
class OfLesson:
    """A lesson to be handed out, with the files that it names.

    `find` returns their experiments, `read` their bytes; None for what is no file.
    """

    text: str
    find: Find
    read: Callable[[str], bytes | None]
    stem: str

    @cached_property
    def varied(self) -> tuple[Vary, ...]:
        """What varies in it; raises LessonError where the lesson is wrong."""
        return lessons.varied(lesson_file.parse(self.text, self.find))

    def hand_out(self, count: int, seed: int, names: Sequence[str] = (), tell: Tell = untold) -> HandOut:
        """Return so many variants, and beside them the files.

        Raises RefusalError where none can be made, OSError where a file cannot be read.
        """
        drawn = lessons.variants(self.text, self.find, count, seed, tell)
        return HandOut(
            _names(self.stem, count, names, lesson_file.EXTENSION),
            tuple(lessons.beside(made, self.read)[0].encode() for made, _ in drawn.variants),
            tuple(entry.path for entry in self.varied),
            tuple(values for _, values in drawn.variants),
            lessons.beside(self.text, self.read)[1],
            drawn.warning,
        )


def _names(stem: str, count: int, names: Sequence[str], extension: str) -> tuple[str, ...]:
    """Return the files' names: the students', or numbers."""
    found = file_names(names) if names else [f"{stem}-{numbered(i + 1, count)}" for i in range(count)]
    return tuple(name + extension for name in found)


def _number(experiment: Experiment, path: str) -> float:
    value = value_at(experiment, path)
    assert isinstance(value, int | float)
    return value
