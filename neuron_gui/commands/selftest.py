"""`--selftest`: whether this installation works."""

from argparse import ArgumentParser, Namespace

from neuron_gui import selftest
from neuron_gui.terminal import say


def add_arguments(_: ArgumentParser) -> None:
    """Nothing can be given with the command."""


def perform(_: Namespace) -> int:
    """Try each part; return the exit code."""
    return selftest.run_all(say)
