"""Lessons as files: the bundled ones, and anybody's.

A lesson names the experiments that it sets up: bundled ones, or files near it.
"""

import re
from collections.abc import Callable
from functools import cache, partial
from glob import escape
from importlib.resources.abc import Traversable
from pathlib import Path, PureWindowsPath
from typing import Any

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.faults import refuse
from neuron_gui.core.lessons.lesson import Lesson, LessonSummary
from neuron_gui.core.lessons.steps import Find
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.schema.input_file import LARGEST_LESSON, LARGEST_OF_A_LESSON, UnfitFileError, read_file
from neuron_gui.resources import bundled, experiment_names, folder, preset


def lesson(name: str, language: str = "") -> Lesson:
    """Return a bundled lesson, in English where there is none in a language such as `de`.

    Raises KeyError if there is none of that name.
    """
    text = _lesson_files(language)[name].read_text(encoding="utf-8")
    places = folder(f"lessons/{language}"), folder("lessons")
    find = _experiment_for(lambda name: _first(name, *places).read_bytes())
    return lesson_file.parse(text, find, lessons=_lesson_files("en"))


def lesson_path(name: str, language: str = "") -> Path:
    """Return where the file of a bundled lesson lies; raise KeyError if there is none of that name."""
    return Path(str(_lesson_files(language)[name]))


@cache
def lesson_outlines(language: str = "") -> dict[str, LessonSummary]:
    """Return title and number of steps of the bundled lessons by name, in teaching order."""
    files = _lesson_files(language)
    return {name: lesson_file.outline(file.read_text(encoding="utf-8")) for name, file in files.items()}


def versions(name: str) -> list[Lesson]:
    """Return the lesson of a name, bundled or that of a file, and after it the same in other languages.

    Raises LessonError for its content, OSError for the file itself, also where there is no such lesson.
    """
    if name in _lesson_files("") and not Path(name).is_file():
        languages = ("", *(place.name for place in folder("lessons").iterdir() if place.is_dir()))
        return [lesson(name, language) for language in languages]
    path = Path(name).absolute()
    original = translated_from(path) or path
    others = [original, *sorted(original.parent.glob(f"[a-z][a-z]/{escape(original.name)}"))]
    return [load_lesson(path), *(load_lesson(other) for other in others if other != path)]


def load_lesson(path: Path, tell: Tell = untold) -> Lesson:
    """Read anybody's lesson; `tell` hears how far that is, from 0 to 1, and may raise to end it.

    Raises LessonError for its content, which has all that is wrong there, and OSError for the file itself.
    """
    reading = survey_lesson(lesson_text(path), path, tell)
    refuse(reading.faults)
    return reading.lesson


def lesson_text(path: Path) -> str:
    """Return the text of anybody's lesson; raise LessonError or OSError where that cannot be read."""
    return lesson_file.decoded(read_file(path, LARGEST_LESSON))


def survey_lesson(text: str, path: Path, tell: Tell = untold) -> lesson_file.Reading:
    """Return what can be read of a lesson's text as it would stand in a file, and all that is wrong in it."""
    return lesson_file.survey(text, experiments_near(path), tell, _lesson_files("en"))


def experiments_near(lesson: Path) -> Find:
    """Return what finds the experiments that a lesson names: presets, and files near it."""
    return _experiment_for(partial(_read_near, lesson))


def file_near(lesson: Path, name: str) -> bytes | None:
    """Return what is in the file that a lesson names; None if it is a preset's name.

    Raises RefusalError for a file that no lesson uses, OSError where it cannot be read.
    """
    return None if name in experiment_names() else _read_near(lesson, name)


def translated_from(path: Path) -> Path | None:
    """Return the lesson that one in a folder such as `de` translates: of the same name, one folder up."""
    beside = path.absolute().parent
    original = beside.parent / path.name
    return original if re.fullmatch("[a-z]{2}", beside.name) and original.is_file() else None


def _lesson_files(language: str) -> dict[str, Traversable]:
    """Return the lessons' files in a language where there are such, in English where not."""
    extension = lesson_file.EXTENSION
    return {**bundled("lessons", extension), **bundled(f"lessons/{language}", extension)}


def _experiment_for(read: Callable[[str], bytes]) -> Find:
    """Return what finds the experiment that a lesson names: a preset, or a file that can be read so."""

    @cache
    def find(name: str) -> Experiment:
        if name in experiment_names():
            return preset(name)
        try:
            return Experiment.from_json(read(name))
        except OSError as error:
            reason = Message(
                "there is no preset “{name}” ({presets}), and no file to read ({why})",
                name=name,
                presets=", ".join(experiment_names()),
                why=error.reason if isinstance(error, UnfitFileError) else error.strerror or str(error),
            )
            raise RefusalError(reason) from None

    return find


def _first(name: str, *places: Traversable) -> Any:
    """Return the file of that name in the first of some places that has one."""
    return next((place / name for place in places if (place / name).is_file()), places[0] / name)


def _read_near(lesson: Path, name: str) -> bytes:
    """Read a file that a lesson names: beside it, below it or one folder up, wherever links may lead."""
    parts = PureWindowsPath(name).parts  # which knows the separators and drives of all systems
    beside = lesson.parent.resolve()
    path: Path = _first(name, beside, *([] if parts[:1] == ("..",) else [beside.parent]))
    strange = PureWindowsPath(name).anchor or ".." in parts[1:] or "\0" in name
    if strange or not _lies_in(beside.parent, path):
        reason = Message(
            "“{name}” is not beside the lesson, below it or one folder up; a lesson uses no other files",
            name=name,
        )
        raise RefusalError(reason)
    return read_file(path, LARGEST_OF_A_LESSON)


def _lies_in(folder: Path, path: Path) -> bool:
    path.stat()  # raises for what is not there, and for links without an end
    return path.resolve().is_relative_to(folder)
