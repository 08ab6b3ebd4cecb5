"""What commands are given: experiments, presets and settings; what is wrong with them is one message."""

from argparse import ArgumentParser, ArgumentTypeError
from pathlib import Path

from neuron_gui import Experiment, ExperimentError, resources
from neuron_gui.core.experiment import EXTENSIONS
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.reports import EXTENSIONS as REPORTS
from neuron_gui.core.schema.input_file import LARGEST_EXPERIMENT, read_all, read_file
from neuron_gui.core.schema.json_text import value_of
from neuron_gui.core.schema.sentences import LARGEST
from neuron_gui.core.strange_text import clipped
from neuron_gui.terminal import InputError, standard_input, unreadable

MOST_VARIANTS = 10_000


def find(name: str) -> Experiment:
    """Return the experiment in a file or a pipe, on standard input for “-”, or the preset of that name."""
    if name.endswith(lesson_file.EXTENSION):
        raise InputError(f"{name}: expected an experiment; a lesson is taken in the window, on a display")
    if name.lower().endswith(REPORTS):
        raise InputError(f"{name}: expected an experiment; a report is opened in the window, or verified")
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
        raise unreadable(name, error) from None


def stem_of(name: str) -> str:
    """Return what a file made of an experiment is called, before its extension."""
    stem = Path(name).name
    for extension in EXTENSIONS:
        stem = stem.removesuffix(extension)
    return "experiment" if stem in ("", "-") else stem


def _content(name: str) -> bytes:
    """Return what is in a file; whoever types a command may wait for a pipe, or end it."""
    if name == "-":
        return read_all(standard_input(), LARGEST_EXPERIMENT)
    return read_file(Path(name), LARGEST_EXPERIMENT, pipes=True)


def changed(experiment: Experiment, settings: list[str]) -> Experiment:
    """Return an experiment with settings, each PATH=VALUE; raise InputError for one that cannot be."""
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


def add_set(parser: ArgumentParser) -> None:
    """Add what is to be changed in an experiment first."""
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="PATH=VALUE",
        help="change one value first, such as strategy.learning_rate=1e-5",
    )


def add_force(parser: ArgumentParser) -> None:
    """Add the leave to write over what is there."""
    parser.add_argument("--force", action="store_true", help="write over what is there already")


def count(text: str) -> int:
    """Return how many variants are wanted."""
    if not (text.isascii() and text.isdigit() and len(text) < 10 and 1 <= int(text) <= MOST_VARIANTS):
        raise ArgumentTypeError(f'expected a whole number from 1 to {MOST_VARIANTS}, got "{clipped(text)}"')
    return int(text)


def seed(text: str) -> int:
    """Return a seed."""
    if not (text.isascii() and text.isdigit() and len(text) < 20 and int(text) <= LARGEST):
        raise ArgumentTypeError(f'expected a whole number from 0 on, got "{clipped(text)}"')
    return int(text)
