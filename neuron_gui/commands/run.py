"""`run`: an experiment to its end, and what it leaves behind in files."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from neuron_gui.commands.given import add_force, add_set, changed, find
from neuron_gui.commands.playing import play
from neuron_gui.terminal import InputError

EXAMPLES = (
    "neuron-gui run opening",
    "neuron-gui run opening --set strategy.kind=step_sign --out results",
    "neuron-gui run results/experiment.neuron --out again --every 10",
    "neuron-gui presets opening | neuron-gui run - --json",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.description = (
        "Runs to the end and prints a summary. trajectory.csv has a line for each record: step, loss, error "
        "(the mean, with its sign), max_abs_error, the weights by their inputs' names, and bias."
    )
    parser.add_argument("file", metavar="FILE")
    add_set(parser)
    parser.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="write trajectory.csv, summary.json, experiment.neuron and command.txt there",
    )
    parser.add_argument("--every", type=_count, metavar="K", help="write only every K-th record there")
    add_force(parser)
    parser.add_argument("--json", action="store_true", help="print the summary as JSON")


def perform(options: Namespace) -> int:
    """Play the experiment with its settings changed; return the exit code."""
    if options.every and not options.out:
        raise InputError("--every: nothing is written without --out DIR")
    experiment = changed(find(options.file), options.set)
    return play(experiment, options.out, options.every or 1, options.json, options.force, options.line)


def _count(text: str) -> int:
    if not re.fullmatch("0*[1-9][0-9]{0,17}", text):
        raise ArgumentTypeError(f'expected a whole number of at least 1, got "{text[:45]}"')
    return int(text)
