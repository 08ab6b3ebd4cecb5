"""`report`: a run as one page that people read and `verify` computes again."""

import os
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from neuron_gui import __version__, lesson_files
from neuron_gui.commands.given import add_force, find, stem_of
from neuron_gui.commands.playing import ending, interruptible, run_to_end
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import RefusalError, plural
from neuron_gui.core.reports import payload
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.page import page
from neuron_gui.core.reports.worked import chosen_steps
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.strange_text import clipped
from neuron_gui.terminal import STANDARD_OUTPUT, InputError, Results, unreadable, unused

EXAMPLES = ("neuron-gui report opening --name Ada",)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--name", type=_name, default="", metavar="NAME", help="whose report it is")
    parser.add_argument(
        "--lesson",
        metavar="LESSON",
        help="with what was predicted in this lesson in the window: its name or its file",
    )
    parser.add_argument(
        "--steps",
        default="0",
        metavar="LIST",
        help="write the arithmetic of these steps out, such as 0:3 or 0,54 (the first)",
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="write the page there, as HTML or, by the name X.pdf, as PDF; - is standard output, HTML",
    )
    add_force(parser)


def perform(options: Namespace) -> int:
    """Run to the end and write the page."""
    experiment = find(options.file)
    _steps(options.steps)
    answers = _answers(options.lesson) if options.lesson is not None else ()
    named = Path(f"{stem_of(options.file)}.report.html")
    out = unused(options.out or named, options.force)
    results = Results()
    with interruptible() as signals:
        run = run_to_end(experiment, signals)
        steps = _steps(options.steps, run.steps)
        written = payload.report_of([run], __version__, options.name, experiment.notes, answers)
        content = Content(written, [run], named.name if out == STANDARD_OUTPUT else out.name, steps)
        made = _as_pdf(content) if out.suffix.lower() == ".pdf" else page(content).encode()
        told = f"{out}: {plural(run.steps, 'step')}, {run.outcome.word if run.outcome else ''}"
        results.deliver(made, out, told)
    return ending(signals)


def _name(text: str) -> str:
    try:
        return os.fsencode(text).decode()  # as it was typed, whatever the system takes letters for
    except UnicodeError:
        raise ArgumentTypeError(f'expected text in UTF-8, got "{clipped(text)}"') from None


def _steps(text: str, last: int = MAX_STEPS) -> tuple[int, ...]:
    try:
        return chosen_steps(text, last)
    except RefusalError as error:
        raise InputError(f"--steps {clipped(text)}: {error}") from None


def _as_pdf(content: Content) -> bytes:
    """Return the report on paper, laid out without a display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from neuron_gui.ui.reports.paper import as_pdf  # which knows Qt
    from neuron_gui.ui.startup.application import make_application

    make_application()
    return as_pdf(content, page(content))


def _answers(name: str) -> tuple[Answer, ...]:
    """Return what was answered in the window to the questions of a lesson."""
    from neuron_gui.ui.lessons.answer_book import AnswerBook  # which knows Qt
    from neuron_gui.ui.settings import Settings, name_application

    is_bundled = name in lesson_files.lesson_outlines()
    try:
        lesson = lesson_files.lesson(name) if is_bundled else lesson_files.load_lesson(Path(name))
    except FileNotFoundError:
        known = ", ".join(lesson_files.lesson_outlines())
        raise InputError(f"{name}: no such file, and no lesson of that name ({known})") from None
    except LessonError as error:
        raise InputError(f"{name}: {error}") from None
    except OSError as error:
        raise unreadable(name, error) from None
    name_application()
    return AnswerBook(Settings()).of(name if is_bundled else str(Path(name).absolute()), lesson)
