"""`check`: whether experiments and lessons are correct, one line each."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui import Experiment, lesson_files
from neuron_gui.commands.given import find
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons import translation
from neuron_gui.core.lessons.check import examine
from neuron_gui.core.lessons.faults import refuse
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import plural, readable
from neuron_gui.core.theory.gradient_check import check_gradients
from neuron_gui.exit_codes import DISAGREES, MADE, WRONG_INPUT
from neuron_gui.terminal import InputError, complain, progress_bar, say, unreadable, worst_of

EXAMPLES = (
    "neuron-gui check mine.neuron opening",
    "neuron-gui check --gradients opening",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("files", nargs="+", metavar="FILE")
    parser.add_argument(
        "--gradients", action="store_true", help="compare each slope with differences of the loss itself"
    )
    parser.add_argument(
        "--show", action="store_true", help="print what a lesson says after each step, filled by its runs"
    )


def perform(options: Namespace) -> int:
    """Say of each file whether it is correct."""
    return worst_of(options.files, lambda file: _check_file(file, options))


def _check_file(file: str, options: Namespace) -> int:
    """Say that a file is correct, or what is wrong in it; return the exit code. Raises InputError."""
    if file.endswith(lesson_file.EXTENSION):
        return _check_lesson(file, options.show)
    experiment = find(file)
    data = experiment.data
    say(f"{file}: correct ({plural(data.n, 'sample')}, {plural(data.d, 'input')})")
    return DISAGREES if options.gradients and not _slopes_agree(file, experiment) else MADE


def _check_lesson(file: str, show: bool) -> int:
    """Make every run of a lesson, compare a translation with its original, and say all that is wrong."""
    try:
        path = Path(file)
        reading = lesson_files.survey_lesson(lesson_files.lesson_text(path), path)
        refuse(reading.faults)
        lesson = reading.lesson
        with progress_bar(len(lesson.steps), f"Checking {path.name}") as bar:
            checked = list(examine(lesson, lambda done: bar.update(done * bar.total - bar.n)))
        refuse(fault for step in checked for fault in step.faults)
        if original := lesson_files.translated_from(path):
            translation.compare(lesson, lesson_files.load_lesson(original))
    except LessonError as error:
        for fault in error.all:
            complain(f"{file}: {fault}")
        return WRONG_INPUT
    except OSError as error:
        raise unreadable(file, error) from None
    say(f"{file}: correct ({plural(len(lesson.steps), 'step')})")
    for remark in reading.remarks:
        say(f"  {remark}")
    for step, made in zip(lesson.steps, checked, strict=True) if show else ():
        say(f"  {step.title}")
        for message in (*filter(None, made.result.said), *made.result.after):
            say(f"    {message}")
    return MADE


def _slopes_agree(file: str, experiment: Experiment) -> bool:
    """Print every slope by formula and by difference; return whether they agree."""
    try:
        slopes = check_gradients(experiment)
    except ValueError as error:
        raise InputError(f"{file}: {error}") from None
    for slope in slopes:
        off = abs(slope.analytic - slope.numeric)
        say(
            f"  {slope.name}: slope {readable(slope.analytic)}, off by {readable(off, 2)} from the difference"
            f" quotient, expected at most {readable(slope.expected_error, 2)}:"
            f" {'agrees' if slope.agrees else 'DISAGREES'}"
        )
    return all(slope.agrees for slope in slopes)
