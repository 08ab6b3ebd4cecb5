"""`mark`: a table of a folder of reports, with a row for each file whatever is in it."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from neuron_gui import lesson_files
from neuron_gui.commands.given import add_force
from neuron_gui.commands.playing import ending, interruptible, telling
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import plural
from neuron_gui.core.reports.key import Key
from neuron_gui.core.reports.marking import Marks, as_csv, judged, marked, reports_in, with_copies
from neuron_gui.terminal import InputError, Results, unreadable, unused

EXAMPLES = (
    "neuron-gui mark handed-in",
    "neuron-gui mark handed-in --out marks.csv",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.description = (
        "Computes every run of every report again. The table has a row for each file: file, author; how many "
        "questions, answered, right, attempts; runs, and how many of them are verified; steps and loss of "
        "the first run; notes, their length; same_as, a report with the same runs; remark, what is wrong."
    )
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("--key", metavar="LESSON", help="judge answers by this lesson: a name or a file")
    parser.add_argument(
        "--out", type=Path, metavar="FILE", help="write the table there, CSV; otherwise, and with -, print it"
    )
    add_force(parser)


def perform(options: Namespace) -> int:
    """Mark all; when interrupted, print or write the rows that are there."""
    key = _key(options.key) if options.key else None
    paths = _paths(options.folder)
    if options.out and options.out.absolute() in map(Path.absolute, paths):
        raise InputError(f"{options.out}: this is one of the files to be marked; choose another name")
    if options.out:
        unused(options.out, options.force)
    results = Results()
    with interruptible() as signals:
        rows = [judged(row, key) for row in _rows(options.folder, paths, signals)]
        table = as_csv(rows)
        if options.out:
            results.deliver(table.encode(), options.out, f"{options.out}: {_summary(rows)}")
        else:
            results.tell(*table.splitlines())
    return ending(signals)


def _key(name: str) -> Key:
    try:
        lesson, *translations = lesson_files.versions(name)
        return Key.of(lesson, translations)
    except LessonError as error:
        raise InputError(f"--key {name}: {error}") from None
    except FileNotFoundError:
        known = ", ".join(lesson_files.lesson_outlines())
        raise InputError(f"--key {name}: no such file, and no lesson of that name ({known})") from None
    except OSError as error:
        raise unreadable(f"--key {name}", error) from None


def _paths(folder: Path) -> list[Path]:
    try:
        paths = reports_in(folder)
    except OSError as error:
        raise unreadable(folder, error) from None
    if not paths:
        raise InputError(f"{folder}: there are no files to be marked")
    return paths


def _rows(folder: Path, paths: list[Path], signals: list[int]) -> list[Marks]:
    """Return the rows that were made before anybody interrupted; a second time ends all at once."""
    rows: list[Marks] = []
    try:
        with telling(len(paths), "Marking", " reports", signals) as tell:
            for row in marked(paths, folder, tell):
                rows.append(row)
    except KeyboardInterrupt:
        if len(signals) > 1:
            raise
    return with_copies(rows)


def _summary(rows: list[Marks]) -> str:
    problems = sum(row.problem is not None for row in rows)
    copies = sum(bool(row.same_as) for row in rows)
    found = f"{plural(len(rows), 'row')}, {plural(problems, 'problem')}"
    return f"{found}, {copies} with the same runs as another"
