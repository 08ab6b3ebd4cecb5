"""The command line: run, check, presets and schema need no display and no Qt; all else opens the window."""

import argparse
import json
import os
import re
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any, NoReturn

from tqdm import tqdm

from neuron_gui import Experiment, ExperimentError, Run, __version__, resources
from neuron_gui.core import document, report
from neuron_gui.core.experiment import json_schema
from neuron_gui.core.gradients import check_gradients
from neuron_gui.core.verdict import number

DISAGREES, WRONG_INPUT, INTERRUPTED = 1, 2, 130


class InputError(Exception):
    """The input or the arguments are wrong; its text is the one message that the user gets."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of repeating the usage, and guesses no shortened options."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_INPUT, f"neuron-gui: {message} (try: {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a character that a terminal lacks must not end a run
            stream.reconfigure(errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser, commands = _parser()
    if not given or given[0] not in (*commands, "-h", "--help", "--version", "--selftest"):
        given.insert(0, "open")
    options = parser.parse_args(given)
    try:
        return int(options.command(options))
    except InputError as error:
        _complain(f"neuron-gui: {error}")
        return WRONG_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED


def _parser() -> tuple[argparse.ArgumentParser, list[str]]:
    parser = _Parser(
        prog="neuron-gui",
        description="A laboratory for watching one neuron learn. Without a command it opens the window.",
        epilog="FILE is an experiment file (.neuron.json) or the name of a preset.",
    )
    parser.add_argument("--version", action="version", version=f"neuron-gui {__version__}")
    parser.add_argument(
        "--selftest",
        dest="command",
        action="store_const",
        const=_selftest,
        help="check that this installation works",
    )
    commands = parser.add_subparsers(metavar="COMMAND")

    window = commands.add_parser("open", help="open the window, on FILE if given (the default)")
    window.add_argument("file", nargs="?", metavar="FILE")
    window.set_defaults(command=_open)

    run = commands.add_parser("run", help="run an experiment to its end, without a window")
    run.add_argument("file", metavar="FILE")
    run.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="PATH=VALUE",
        help="change one value first, such as strategy.learning_rate=1e-5",
    )
    run.add_argument("--out", type=Path, metavar="DIR", help="write trajectory.csv and summary.json there")
    run.add_argument("--every", type=_count, default=1, metavar="K", help="write only every K-th record")
    run.add_argument("--json", action="store_true", help="print the summary as JSON")
    run.set_defaults(command=_run)

    check = commands.add_parser("check", help="check experiment files, one line each")
    check.add_argument("files", nargs="+", metavar="FILE")
    check.add_argument(
        "--gradients", action="store_true", help="compare each slope with differences of the loss itself"
    )
    check.set_defaults(command=_check)

    presets = commands.add_parser("presets", help="list the bundled experiments")
    presets.set_defaults(command=_presets)

    schema = commands.add_parser("schema", help="print the JSON Schema of the file format")
    schema.set_defaults(command=_schema)
    return parser, list(commands.choices)


def _count(text: str) -> int:
    if not re.fullmatch("0*[1-9][0-9]{0,17}", text):
        raise argparse.ArgumentTypeError(f"expected a whole number of at least 1, got {document.shown(text)}")
    return int(text)


def _say(text: str) -> None:
    """Print at once, so that whatever is wrong with standard output shows here and not at exit."""
    try:
        print(text, flush=True)
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if not isinstance(error, BrokenPipeError):  # else the reader, such as `head`, has had enough
            raise InputError(f"standard output cannot be written ({error.strerror})") from None


def _complain(text: str) -> None:
    print(text, file=sys.stderr)


# --- The commands ---------------------------------------------------------------------------------


def _open(options: argparse.Namespace) -> int:
    from neuron_gui.ui import app

    if app.has_display():
        return app.open_window(options.file)
    experiment = _find(options.file) if options.file is not None else resources.preset(resources.OPENING)
    _say("There is no display for a window, so the experiment runs here instead.")
    return _demonstrate(experiment)


def _demonstrate(experiment: Experiment) -> int:
    """Play an experiment without a window, and draw the picture that a window would show."""
    from neuron_gui.ui import app

    folder = Path("neuron-lab-demo")
    code = _play(experiment, folder)
    with _writing(folder / "plots.png") as path:
        app.draw_picture(experiment, path)
    _say(f"Look into {folder}/: trajectory.csv, summary.json and plots.png, a picture of the plots.")
    return code


def _run(options: argparse.Namespace) -> int:
    experiment = _changed(_find(options.file), options.set)
    return _play(experiment, options.out, options.every, options.json)


def _check(options: argparse.Namespace) -> int:
    code = 0
    for file in options.files:
        try:
            experiment = _find(file)
            data = experiment.data
            _say(f"{file}: correct ({_plural(data.n, 'sample')}, {_plural(data.d, 'input')})")
            if options.gradients and not _slopes_agree(file, experiment):
                code = max(code, DISAGREES)
        except InputError as error:
            _complain(str(error))
            code = WRONG_INPUT
    return code


def _slopes_agree(file: str, experiment: Experiment) -> bool:
    """Print every slope by formula and by difference; return whether they agree."""
    try:
        slopes = check_gradients(experiment)
    except ValueError as error:
        raise InputError(f"{file}: {error}") from None
    for slope in slopes:
        off = abs(slope.analytic - slope.numeric)
        _say(
            f"  {slope.name}: slope {number(slope.analytic)}, off by {number(off, 2)} from the difference"
            f" quotient, expected at most {number(slope.expected_error, 2)}:"
            f" {'agrees' if slope.agrees else 'DISAGREES'}"
        )
    return all(slope.agrees for slope in slopes)


def _plural(n: int, thing: str) -> str:
    return f"{n:,} {thing}" if n == 1 else f"{n:,} {thing}s"


def _presets(options: argparse.Namespace) -> int:
    presets = resources.presets()
    width = max(map(len, presets))
    for name, experiment in presets.items():
        _say(f"{name:{width}}  {experiment.title}")
    return 0


def _selftest(options: argparse.Namespace) -> int:
    from neuron_gui import selftest

    return selftest.run_all(_say)


def _schema(options: argparse.Namespace) -> int:
    _say(json.dumps(json_schema(), indent=2))
    return 0


# --- Their parts ----------------------------------------------------------------------------------


def _find(name: str) -> Experiment:
    """Return the experiment in a file, or the preset of that name."""
    try:
        return Experiment.load(name)
    except ExperimentError as error:
        raise InputError(f"{name}: {error}") from None
    except OSError as error:
        # A folder called like a preset may be what `--out` has left.
        no_file = isinstance(error, FileNotFoundError | IsADirectoryError)
        if no_file and name in resources.preset_names():
            return resources.preset(name)
        if isinstance(error, FileNotFoundError):
            known = ", ".join(resources.preset_names())
            raise InputError(f"{name}: no such file, and no preset of that name ({known})") from None
        raise InputError(f"{name}: cannot be read ({error.strerror})") from None


def _changed(experiment: Experiment, settings: list[str]) -> Experiment:
    try:
        return experiment.with_values(list(map(_setting, settings))) if settings else experiment
    except ExperimentError as error:
        raise InputError(f"--set {error}") from None


def _setting(text: str) -> tuple[str, object]:
    path, equals, value = text.partition("=")
    if not equals:
        raise InputError(f"--set {text}: expected PATH=VALUE, such as strategy.learning_rate=1e-5")
    try:
        return path, document.parse(value)
    except json.JSONDecodeError:  # a word needs no quotes
        return path, value
    except ExperimentError as error:
        raise InputError(f"--set {path}: {error.reason}") from None


@contextmanager
def _writing(path: Path) -> Iterator[Path]:
    """Tell in one sentence if a file or folder cannot be written."""
    try:
        yield path
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror})") from None


def _play(experiment: Experiment, folder: Path | None, every: int = 1, as_json: bool = False) -> int:
    """Run to the end, with a progress bar on a terminal; write the files and print the summary."""
    if folder:
        with _writing(folder):  # found out before the run, not after it
            folder.mkdir(parents=True, exist_ok=True)
            TemporaryFile(dir=folder).close()
    with _interruptible() as interrupted:
        run = _run_to_end(experiment, interrupted)
        content = report.summary(run, __version__)
        if folder:
            with _writing(folder / "trajectory.csv") as path, _bar(run.steps + 1, "Writing") as bar:
                report.write_trajectory(run, path, every, bar.update)
            with _writing(folder / "summary.json") as path:
                report.write_summary(content, path)
    _say(report.to_json(content).decode() if as_json else report.text(run))
    return INTERRUPTED if interrupted else 0


def _run_to_end(experiment: Experiment, interrupted: list[int]) -> Run:
    run = Run(experiment)
    with _bar(experiment.stop.max_steps, "Learning") as bar:
        while run.outcome is None and not interrupted:
            bar.update(run.advance(experiment.stop.max_steps, seconds=0.05))
    if interrupted:
        run.stop()
    return run


def _bar(total: int, title: str) -> Any:
    """Return a progress bar."""
    size = shutil.get_terminal_size()  # tqdm shows nothing on a terminal that knows no size
    return tqdm(
        total=total,
        desc=title,
        unit=" steps",
        unit_scale=True,
        leave=False,
        disable=None if sys.stderr else True,  # None: unless standard error is a terminal
        ncols=size.columns,
        nrows=size.lines,
    )


@contextmanager
def _interruptible() -> Iterator[list[int]]:
    """Collect the first Ctrl+C, so that what was done so far is kept; a second one ends at once."""
    interrupted: list[int] = []

    def note(number: int, _: object) -> None:
        interrupted.append(number)
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = signal.signal(signal.SIGINT, note)
    try:
        yield interrupted
    finally:
        signal.signal(signal.SIGINT, before)
