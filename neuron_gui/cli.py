"""The command line: run, check, presets and schema need no display and no Qt; anything else opens the window."""

import argparse
import json
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NoReturn

from tqdm import tqdm

from neuron_gui import Experiment, ExperimentError, Run, __version__, resources
from neuron_gui.core import report
from neuron_gui.core.experiment import json_schema
from neuron_gui.core.theory import theory
from neuron_gui.core.verdict import number, outcome_message, rate_message

WRONG_INPUT, INTERRUPTED = 2, 130


class InputError(Exception):
    """The input or the arguments are wrong; its text is the one message that the user gets."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line instead of repeating the usage."""

    def error(self, message: str) -> NoReturn:
        self.exit(WRONG_INPUT, f"neuron-gui: {message} (try: {self.prog} --help)\n")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    parser, commands = _parser()
    if not given or given[0] not in (*commands, "-h", "--help", "--version"):
        given.insert(0, "open")
    options = parser.parse_args(given)
    try:
        return int(options.command(options))
    except InputError as error:
        print(f"neuron-gui: {error}", file=sys.stderr)  # noqa: T201
        return WRONG_INPUT
    except BrokenPipeError:  # the reader, such as `head`, has had enough
        sys.stderr.close()
        return 0


def _parser() -> tuple[argparse.ArgumentParser, list[str]]:
    parser = _Parser(
        prog="neuron-gui",
        description="A laboratory for watching one neuron learn. Without a command it opens the window.",
        epilog="FILE is an experiment file (.neuron.json) or the name of a preset.",
    )
    parser.add_argument("--version", action="version", version=f"neuron-gui {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

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
    check.set_defaults(command=_check)

    commands.add_parser("presets", help="list the bundled experiments").set_defaults(command=_presets)
    commands.add_parser("schema", help="print the JSON Schema of the file format").set_defaults(
        command=_schema
    )
    return parser, list(commands.choices)


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f'expected a whole number of at least 1, got "{text}"')
    return int(text)


def _say(text: str) -> None:
    print(text)  # noqa: T201


# --- The commands ---------------------------------------------------------------------------------


def _open(options: argparse.Namespace) -> int:
    experiment = load(options.file) if options.file else None
    from neuron_gui.ui import app

    if not app.has_display():
        _say(
            "There is no display, so the laboratory opens no window; here is the opening experiment instead."
        )
        return _demonstrate(experiment or resources.preset(resources.OPENING))
    is_preset = options.file is not None and not Path(options.file).exists()
    return app.open_window(experiment, None if is_preset or not options.file else Path(options.file))


def _demonstrate(experiment: Experiment) -> int:
    """Play an experiment without a window, and draw the picture that a window would show."""
    from neuron_gui.ui import app

    folder = Path("neuron-lab-demo")
    with _writable(folder):
        code = _play(experiment, folder, every=1, as_json=False)
        app.draw_picture(experiment, folder / "plots.png")
    _say(f"Look into {folder}/: trajectory.csv, summary.json and plots.png, a picture of the plots.")
    return code


def _run(options: argparse.Namespace) -> int:
    experiment = _changed(load(options.file), options.set)
    if options.out is None:
        return _play(experiment, None, options.every, options.json)
    with _writable(options.out):
        return _play(experiment, options.out, options.every, options.json)


def _check(options: argparse.Namespace) -> int:
    wrong = False
    for file in options.files:
        try:
            data = load(file).data
            _say(f"{file}: correct ({data.n:,} × {data.d} inputs)")
        except InputError as error:
            wrong = True
            print(error, file=sys.stderr)  # noqa: T201
    return WRONG_INPUT if wrong else 0


def _presets(options: argparse.Namespace) -> int:
    presets = resources.presets()
    width = max(map(len, presets))
    for name, experiment in presets.items():
        _say(f"{name:{width}}  {experiment.title}")
    return 0


def _schema(options: argparse.Namespace) -> int:
    _say(json.dumps(json_schema(), indent=2))
    return 0


# --- Their parts ----------------------------------------------------------------------------------


def load(name: str) -> Experiment:
    """Return the experiment in a file, or the preset of that name."""
    path = Path(name)
    if not path.exists():
        try:
            return resources.preset(name)
        except KeyError:
            known = ", ".join(resources.presets())
            raise InputError(f"{name}: no such file, and no preset of that name ({known})") from None
    try:
        return Experiment.load(path)
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror})") from None
    except ExperimentError as error:
        raise InputError(f"{name}: {error}") from None


def _changed(experiment: Experiment, settings: list[str]) -> Experiment:
    values: list[tuple[str, object]] = []
    for setting in settings:
        path, equals, text = setting.partition("=")
        if not equals:
            raise InputError(f"--set {setting}: expected PATH=VALUE, such as strategy.learning_rate=1e-5")
        try:
            values.append((path, json.loads(text)))
        except ValueError:  # a word needs no quotes
            values.append((path, text))
    try:
        return experiment.with_values(values) if values else experiment
    except ExperimentError as error:
        raise InputError(f"--set {error}") from None


@contextmanager
def _writable(folder: Path) -> Iterator[None]:
    """Make the folder; tell in one sentence if it, or a file in it, cannot be written."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield
    except OSError as error:
        raise InputError(f"{error.filename or folder}: cannot be written ({error.strerror})") from None


def _play(experiment: Experiment, folder: Path | None, every: int, as_json: bool) -> int:
    """Run to the end, with a progress bar on a terminal; print the summary and write the files."""
    with _interruptible() as interrupted:
        run = _run_to_end(experiment, interrupted)
        content = report.summary(run, __version__)
        if folder:
            report.write_summary(content, folder / "summary.json")
            with _bar(run.steps + 1, "Writing") as bar:
                report.write_trajectory(run, folder / "trajectory.csv", every, bar.update)
    _say(report.to_json(content).decode() if as_json else _text(run))
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
    return tqdm(total=total, desc=title, unit=" steps", unit_scale=True, disable=None, leave=False)


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


def _text(run: Run) -> str:
    """Return the summary as lines for people."""
    assert run.outcome is not None
    last, names = run.last, run.experiment.data.input_names
    known = rate_message(run.experiment, theory(run.experiment))
    weights = ", ".join(f"{name} = {number(w)}" for name, w in zip(names, last.weights, strict=True))
    bias = "learned" if run.experiment.neuron.bias.trainable else "fixed"
    lines = [
        run.experiment.title,
        str(outcome_message(run.outcome, run.current, last, run.best)),
        str(known) if known else "",
        f"Weights  {weights}",
        f"Bias     {number(last.bias)} ({bias})",
        f"Loss     {number(last.loss)} ({run.experiment.loss.kind}); lowest {number(run.best.loss)} at step {run.best.step:,}",
        f"Error    {number(last.error)} mean, {number(last.max_abs_error)} at most",
    ]
    return "\n".join(line for line in lines if line)
