"""The bundled files, packed into the package or in the checkout's `resources` folder; and anybody's lessons.

A lesson names the experiments it sets up: bundled ones, or files in its own folder.
"""

import re
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from neuron_gui.core import lesson_file
from neuron_gui.core.experiment import EXTENSION, Experiment
from neuron_gui.core.lesson import Lesson, Outline
from neuron_gui.core.message import Message
from neuron_gui.core.refusal import RefusalError

OPENING = "opening"


def folder(name: str) -> Traversable:
    """Return a bundled folder, such as `presets`."""
    packed = files("neuron_gui") / "_resources"
    return (packed if packed.is_dir() else Path(__file__).parent.parent / "resources") / name


@cache  # nobody can change an experiment
def preset(name: str) -> Experiment:
    """Return a bundled experiment; raise KeyError if there is none of that name."""
    return Experiment.from_json(_preset_files()[name].read_bytes())


def presets() -> dict[str, Experiment]:
    """Return the bundled experiments by name, in teaching order."""
    return {name: preset(name) for name in preset_names()}


def preset_names() -> tuple[str, ...]:
    """Return the names of the bundled experiments, in teaching order."""
    return tuple(_preset_files())


def _preset_files() -> dict[str, Traversable]:
    return _files("presets", EXTENSION)


def lesson(name: str, language: str = "") -> Lesson:
    """Return a bundled lesson, in English where there is none in a language such as `de`.

    Raises KeyError if there is none of that name.
    """
    text = _lesson_files(language)[name].read_text(encoding="utf-8")
    return lesson_file.parse(text, _experiment_for(folder(f"lessons/{language}"), folder("lessons")))


@cache
def lesson_outlines(language: str = "") -> dict[str, Outline]:
    """Return title and number of steps of the bundled lessons by name, in teaching order."""
    files = _lesson_files(language)
    return {name: lesson_file.outline(file.read_text(encoding="utf-8")) for name, file in files.items()}


def _lesson_files(language: str) -> dict[str, Traversable]:
    """Return the lessons' files in a language where there are such, in English where not."""
    extension = lesson_file.EXTENSION
    return {**_files("lessons", extension), **_files(f"lessons/{language}", extension)}


def load_lesson(path: Path) -> Lesson:
    """Read anybody's lesson; raise LessonError for its content and OSError for the file itself."""
    beside = path.absolute().parent
    return lesson_file.read(path.read_bytes(), _experiment_for(beside, beside.parent))


def translated_from(path: Path) -> Path | None:
    """Return the lesson that one in a folder such as `de` translates: of the same name, one folder up."""
    beside = path.absolute().parent
    original = beside.parent / path.name
    return original if re.fullmatch("[a-z]{2}", beside.name) and original.is_file() else None


def _experiment_for(*places: Traversable) -> lesson_file.Find:
    """Return what finds the experiment that a lesson names: a preset, or a file in one of these places."""

    def find(name: str) -> Experiment:
        if name in _preset_files():
            return preset(name)
        try:
            place = next((place for place in places if (place / name).is_file()), places[0])
            return Experiment.from_json((place / name).read_bytes())
        except OSError as error:
            reason = Message(
                "there is no preset “{name}” ({presets}), and no file to read ({why})",
                name=name,
                presets=", ".join(preset_names()),
                why=error.strerror or str(error),
            )
            raise RefusalError(reason) from None

    return find


def _files(where: str, extension: str) -> dict[str, Traversable]:
    """Return bundled files by name: `01-opening.neuron.json` is the first and called `opening`."""
    place = folder(where)
    bundled = [file for file in place.iterdir() if file.name.endswith(extension)] if place.is_dir() else []
    ordered = sorted(bundled, key=lambda file: file.name)
    return {file.name.removesuffix(extension).partition("-")[2]: file for file in ordered}
