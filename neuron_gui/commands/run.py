"""`run`: an experiment to its end, and what it leaves behind in files."""

import re
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path

from neuron_gui.commands.given import changed, find
from neuron_gui.commands.playing import play


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("file", metavar="FILE")
    parser.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="PATH=VALUE",
        help="change one value first, such as strategy.learning_rate=1e-5",
    )
    parser.add_argument("--out", type=Path, metavar="DIR", help="write trajectory.csv and summary.json there")
    parser.add_argument("--every", type=_count, default=1, metavar="K", help="write only every K-th record")
    parser.add_argument("--json", action="store_true", help="print the summary as JSON")


def perform(options: Namespace) -> int:
    """Play the experiment with its settings changed; return the exit code."""
    experiment = changed(find(options.file), options.set)
    return play(experiment, options.out, options.every, options.json)


def _count(text: str) -> int:
    if not re.fullmatch("0*[1-9][0-9]{0,17}", text):
        raise ArgumentTypeError(f'expected a whole number of at least 1, got "{text[:45]}"')
    return int(text)
