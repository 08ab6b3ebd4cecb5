"""`presets`: the experiments that come with the laboratory."""

from argparse import ArgumentParser, Namespace

from neuron_gui import resources
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import say


def add_arguments(_: ArgumentParser) -> None:
    """Nothing can be given with the command."""


def perform(_: Namespace) -> int:
    """List names and titles."""
    names = resources.experiment_names()
    width = max(map(len, names))
    for name in names:
        say(f"{name:{width}}  {resources.preset(name).title}")
    return MADE
