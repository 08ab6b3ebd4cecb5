"""The commands that need no window: runs, reports, sweeps, imports, checks, lists and the self-test."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from neuron_gui import Experiment, ExperimentError, Run, __version__, resources
from neuron_gui.core import report
from neuron_gui.core.experiment import EXTENSIONS, json_schema
from neuron_gui.core.lessons import check as lesson_check
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons import translation
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import RefusalError, grouped, readable
from neuron_gui.core.schema.input_file import LARGEST_EXPERIMENT, LARGEST_REPORT, read_all, read_file
from neuron_gui.core.schema.json_text import value_of
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.strange_text import clipped
from neuron_gui.core.sweep import files as sweep_files
from neuron_gui.core.sweep.dial import dial
from neuron_gui.core.sweep.map import Map
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.core.theory.gradient_check import check_gradients
from neuron_gui.exit_codes import DISAGREES, MADE, SIGNALLED, UNWRITTEN, WRONG_INPUT
from neuron_gui.signals import handled
from neuron_gui.terminal import InputError, Results, UnwrittenError, complain, made_folder, progress_bar, say


def perform(options: argparse.Namespace) -> int:
    """Do what the command line asks for; return the exit code."""
    try:
        return COMMANDS[options.command](options)
    except InputError as error:
        complain(f"neuron-gui: {error}")
        return WRONG_INPUT
    except UnwrittenError as error:
        for lost in error.args:
            complain(f"neuron-gui: {lost}")
        return UNWRITTEN
    finally:
        complain("", end="")  # what a bar has left for a terminal that is gone would be found at exit


# --- The commands ---------------------------------------------------------------------------------


def _open(options: argparse.Namespace) -> int:
    """Stand in for the window where there is no display."""
    experiment = _find(options.file) if options.file is not None else resources.preset(resources.OPENING)
    say("There is no display for a window, so the experiment runs here instead.")
    return _demonstrate(experiment)


def _demonstrate(experiment: Experiment) -> int:
    """Play an experiment without a window, and draw the picture that a window would show."""
    from neuron_gui.ui import poster

    folder = Path("neuron-lab-demo")
    if code := _play(experiment, folder):
        return code
    results = Results()
    with results.writing(folder / "plots.png") as path:
        poster.draw_poster(experiment, path)
    results.tell(f"Look into {folder}/: trajectory.csv, summary.json and plots.png, a picture of the plots.")
    return MADE


def _run(options: argparse.Namespace) -> int:
    experiment = _changed(_find(options.file), options.set)
    return _play(experiment, options.out, options.every, options.json)


def _report(options: argparse.Namespace) -> int:
    """Run to the end and write the page that says so to people and to `verify`."""
    from neuron_gui.core.reports import page, payload  # no other command needs these

    experiment = _find(options.file)
    stem = Path(options.file).name
    for extension in EXTENSIONS:
        stem = stem.removesuffix(extension)
    out = options.out or Path(f"{stem}.report.html")
    results = Results()
    with _interruptible() as signals:
        run = _run_to_end(experiment, signals)
        written = payload.report_of([run], __version__, options.name, experiment.notes)
        with results.writing(out) as path, whole_file(path) as file:
            file.write(page.page(written, [run], out.name))
        results.tell(f"{out}: {_plural(run.steps, 'step')}, {run.outcome.word if run.outcome else ''}")
    return _ending(signals)


def _verify(options: argparse.Namespace) -> int:
    """Say of each report, in one line, whether its runs are those that it tells of."""
    code = MADE
    for name in options.files:
        try:
            code = max(code, _verify_report(name))
        except InputError as error:
            complain(str(error))
            code = WRONG_INPUT
    return code


def _verify_report(name: str) -> int:
    from neuron_gui.core.reports import payload, verifying  # no other command needs these

    try:
        judgement = verifying.verify(payload.read(read_file(Path(name), LARGEST_REPORT).decode()))
    except (RefusalError, UnicodeDecodeError) as error:
        reason = "it is not UTF-8 text" if isinstance(error, UnicodeDecodeError) else error
        raise InputError(f"{name}: {reason}") from None
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror})") from None
    say(f"{name}: {judgement.sentence}")
    return MADE if judgement.agrees else DISAGREES


def _sweep(options: argparse.Namespace) -> int:
    """Fill the map row by row; what is there when it is interrupted is written."""
    if len(options.over) > 2:
        raise InputError("--over: expected one or two options to turn")
    try:
        sweep = Sweep(_find(options.file), *map(dial, options.over))
    except ExperimentError as error:
        raise InputError(f"--over {error}") from None
    folder = made_folder(options.out)
    cells = Map(sweep.width, sweep.height)
    results = Results()
    with _interruptible() as signals:
        with progress_bar(sweep.width * sweep.height, "Sweeping", " runs") as bar:
            for piece in sweep.pieces(lambda: bool(signals)):
                cells.add(piece)
                bar.update(len(piece.outcomes))
        with results.writing(folder / "sweep.csv") as path:
            sweep_files.write_cells(sweep, cells, path)
        with results.writing(folder / "sweep.png") as path:
            sweep_files.write_picture(sweep, cells, path)
        results.tell(sweep_files.summary(cells))
    return _ending(signals)


def _import(options: argparse.Namespace) -> int:
    """Read a table, say what was made of it, and write the experiment."""
    from neuron_gui.core.tables.importing import import_table  # no other command needs these
    from neuron_gui.core.tables.source import Source

    try:
        piped = str(options.table) == "-"
        made = import_table(
            Source.of_bytes(sys.stdin.buffer) if piped else options.table,
            options.target,
            options.inputs,
            sheet=options.sheet,
            rows=options.rows,
            decide=dict(map(_decided, options.decide)),
        )
    except RefusalError as error:
        raise InputError(f"{options.table}: {error}") from None
    except OSError as error:
        raise InputError(f"{options.table}: cannot be read ({error.strerror})") from None
    results = Results()
    if options.out:
        with results.writing(options.out) as path:
            made.experiment.save(path)
    as_json = json.dumps(made.to_dict(), indent=2, ensure_ascii=False).split("\n")
    results.tell(*(as_json if options.json else made.lines()))
    return MADE


def _decided(text: str) -> tuple[str, str]:
    about, equals, value = text.partition("=")
    if not equals:
        raise InputError(f"--decide {text}: expected ABOUT=VALUE, such as separator=tab")
    return about, value


def _check(options: argparse.Namespace) -> int:
    code = MADE
    for file in options.files:
        try:
            code = max(code, _check_file(file, options))
        except InputError as error:
            complain(str(error))
            code = WRONG_INPUT
    return code


def _check_file(file: str, options: argparse.Namespace) -> int:
    """Say that a file is correct, or raise InputError; return the exit code of comparing its slopes."""
    if file.endswith(lesson_file.EXTENSION):
        _check_lesson(file, options.show)
        return MADE
    experiment = _find(file)
    data = experiment.data
    say(f"{file}: correct ({_plural(data.n, 'sample')}, {_plural(data.d, 'input')})")
    return DISAGREES if options.gradients and not _slopes_agree(file, experiment) else MADE


def _check_lesson(file: str, show: bool) -> None:
    """Make every run of a lesson, and compare a translation with its original."""
    try:
        lesson = resources.load_lesson(Path(file))
        judgements = lesson_check.check(lesson)
        if original := resources.translated_from(Path(file)):
            translation.compare(lesson, resources.load_lesson(original))
    except LessonError as error:
        raise InputError(f"{file}: {error}") from None
    except OSError as error:
        raise InputError(f"{file}: cannot be read ({error.strerror})") from None
    say(f"{file}: correct ({_plural(len(lesson.steps), 'step')})")
    for step, judgement in zip(lesson.steps, judgements, strict=True) if show else ():
        say(f"  {step.title}")
        for message in (*filter(None, judgement.said), *judgement.after):
            say(f"    {message}")


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


def _plural(n: int, thing: str) -> str:
    return f"{grouped(n)} {thing}" if n == 1 else f"{grouped(n)} {thing}s"


def _presets(options: argparse.Namespace) -> int:
    names = resources.experiment_names()
    width = max(map(len, names))
    for name in names:
        say(f"{name:{width}}  {resources.preset(name).title}")
    return MADE


def _selftest(options: argparse.Namespace) -> int:
    from neuron_gui import selftest

    return selftest.run_all(say)


def _schema(options: argparse.Namespace) -> int:
    say(*json.dumps(json_schema(), indent=2).splitlines())
    return MADE


# --- Their parts ----------------------------------------------------------------------------------


def _find(name: str) -> Experiment:
    """Return the experiment in a file or a pipe, on standard input for “-”, or the preset of that name."""
    if name.endswith(lesson_file.EXTENSION):
        raise InputError(f"{name}: expected an experiment; a lesson is taken in the window, on a display")
    try:
        return Experiment.from_json(_content(name))
    except ExperimentError as error:
        raise InputError(f"{name}: {error}") from None
    except OSError as error:
        # A folder called like a preset may be what `--out` has left.
        no_file = isinstance(error, FileNotFoundError | IsADirectoryError)
        if no_file and name in resources.experiment_names():
            return resources.preset(name)
        if isinstance(error, FileNotFoundError):
            known = ", ".join(resources.experiment_names())
            raise InputError(f"{name}: no such file, and no preset of that name ({known})") from None
        raise InputError(f"{name}: cannot be read ({error.strerror})") from None


def _content(name: str) -> bytes:
    """Return what is in a file; whoever types a command may wait for a pipe, or end it."""
    if name == "-":
        return read_all(sys.stdin.buffer, LARGEST_EXPERIMENT)
    return read_file(Path(name), LARGEST_EXPERIMENT, pipes=True)


def _changed(experiment: Experiment, settings: list[str]) -> Experiment:
    try:
        return experiment.with_values(list(map(_setting, settings))) if settings else experiment
    except ExperimentError as error:
        raise InputError(f"--set {error}") from None


def _setting(text: str) -> tuple[str, object]:
    path, equals, value = text.partition("=")
    if not equals:
        raise InputError(f"--set {clipped(text)}: expected PATH=VALUE, such as strategy.learning_rate=1e-5")
    try:
        return path, value_of(value, path)
    except ExperimentError as error:
        raise InputError(f"--set {error}") from None


def _play(experiment: Experiment, folder: Path | None, every: int = 1, as_json: bool = False) -> int:
    """Run to the end, with a progress bar on a terminal; write the files and print the summary."""
    if folder:
        made_folder(folder)
    results = Results()
    with _interruptible() as signals:
        run = _run_to_end(experiment, signals)
        content = report.summary(run, __version__)
        if folder:
            with (
                results.writing(folder / "trajectory.csv") as path,
                progress_bar(run.steps + 1, "Writing") as bar,
            ):
                report.write_trajectory(run, path, every, bar.update)
            with results.writing(folder / "summary.json") as path:
                report.write_summary(content, path)
        results.tell(*(report.to_json(content).decode().splitlines() if as_json else report.lines(run)))
    return _ending(signals)


def _run_to_end(experiment: Experiment, signals: list[int]) -> Run:
    run = Run(experiment)
    with progress_bar(experiment.stop.max_steps, "Learning") as bar:
        while run.outcome is None and not signals:
            bar.update(run.advance(experiment.stop.max_steps, seconds=0.05))
    if signals:
        run.stop()
    return run


@contextmanager
def _interruptible() -> Iterator[list[int]]:
    """Collect the first Ctrl+C or the like, so that what was done is kept; a second one ends at once."""
    signals: list[int] = []

    def note(number: int, _: object) -> None:
        signals.append(number)
        if len(signals) > 1:
            raise KeyboardInterrupt(number)

    with handled(note):
        yield signals


def _ending(signals: list[int]) -> int:
    return SIGNALLED + signals[0] if signals else MADE


COMMANDS = {
    "open": _open,
    "run": _run,
    "sweep": _sweep,
    "report": _report,
    "verify": _verify,
    "import": _import,
    "check": _check,
    "presets": _presets,
    "schema": _schema,
    "selftest": _selftest,
}
