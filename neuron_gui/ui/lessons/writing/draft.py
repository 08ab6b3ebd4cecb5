"""A lesson that is being written: its file, and how it gets there with the files that it names."""

from functools import partial
from pathlib import Path

from neuron_gui import lesson_files, resources
from neuron_gui.core.experiment import EXTENSION, Experiment
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.setups import setups
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.input_file import LARGEST_LESSON, read_file, too_large
from neuron_gui.core.schema.writing import whole_files
from neuron_gui.core.variants.lessons import beside
from neuron_gui.ui.widgets.new_path import documents


def new_home() -> Path:
    """Return where a lesson is thought to be that has no file yet."""
    return documents() / f"lesson{lesson_file.EXTENSION}"


def save(text: str, home: Path, path: Path) -> str:
    """Write a lesson to its file, and beside that what it names and what is near its former home alone.

    Returns the lesson's text, in which such files may be named otherwise. All is written or nothing; raises
    OSError where it cannot be, RefusalError where two of these files would have one name, or one that another
    file has, or where the lesson is too large to be read.
    """
    files: dict[str, bytes] = {}
    if (size := len(text.encode())) > LARGEST_LESSON:
        raise RefusalError(too_large(size, LARGEST_LESSON).reason)  # nobody could open it
    if home.absolute().parent != path.absolute().parent:
        text, files = beside(text, partial(_left_at, home, path))
        for name, content in files.items():
            if name == path.name or _has_other(path.parent / name, content):
                raise RefusalError(Message("two files are called {name}; rename one", name=name))
    whole_files({path: text.encode(), **{path.parent / name: content for name, content in files.items()}})
    return text


def _has_other(place: Path, content: bytes) -> bool:
    """Whether something is there already that is not a file with this content."""
    try:
        return read_file(place, len(content)) != content
    except FileNotFoundError:
        return False
    except OSError:
        return True


def _left_at(home: Path, path: Path, name: str) -> bytes | None:
    """Return what is in a file near a lesson's former home; None if the lesson finds it, or nobody does."""
    try:
        if lesson_files.file_near(path, name) is not None:
            return None
    except (OSError, RefusalError):
        pass
    try:
        return lesson_files.file_near(home, name)
    except (OSError, RefusalError):
        return None  # the text says so


def bench_lines(experiment: Experiment, path: Path | None, tell: Tell) -> list[str]:
    """Return what `setup` lines say to set an experiment up, which may be that it is in a file.

    Then it is written beside the lesson's file. Raises RefusalError where there is none, OSError where the
    experiment cannot be written.
    """
    lines = setups(experiment, {name: resources.preset(name) for name in resources.experiment_names()})
    if lines:
        return lines
    if path is None:
        reason = Message(
            "no bundled experiment has these samples; they need a file beside the lesson: save it first, "
            "then take the bench again"
        )
        raise RefusalError(reason)
    whole = experiment.at_end.without_scene
    file = _place_for(whole, path)
    whole.save(file, tell)
    return [file.name]


def _place_for(experiment: Experiment, lesson: Path) -> Path:
    """Return a file beside a lesson that is not there yet, or has this experiment."""
    stem, number = lesson.name.removesuffix(lesson_file.EXTENSION), 1
    while True:
        file = lesson.with_name(f"{stem}{EXTENSION}" if number == 1 else f"{stem}-{number}{EXTENSION}")
        if not file.exists() or _holds(file, experiment):
            return file
        number += 1


def _holds(file: Path, experiment: Experiment) -> bool:
    try:
        return Experiment.load(file) == experiment
    except (OSError, RefusalError):
        return False
