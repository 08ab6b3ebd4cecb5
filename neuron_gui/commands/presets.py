"""`presets`: the experiments that come with the laboratory, and the file of one of them."""

from argparse import ArgumentParser, Namespace

from neuron_gui import resources
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import InputError, say

EXAMPLES = (
    "neuron-gui presets",
    "neuron-gui presets opening > first.neuron",
)


def add_arguments(parser: ArgumentParser) -> None:
    """Add what can be given with the command."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="print this one as a file, such as opening")


def perform(options: Namespace) -> int:
    """List names and titles, or print one experiment as a file."""
    names = resources.experiment_names()
    if options.name in names:
        say(*resources.preset(options.name).to_json().decode().splitlines())
        return MADE
    if options.name is not None:
        raise InputError(f"{options.name}: no preset of that name ({', '.join(names)})")
    width = max(map(len, names))
    for name in names:
        say(f"{name:{width}}  {resources.preset(name).title}")
    return MADE
