"""`schema`: what a program that writes experiments holds to."""

import json
from argparse import ArgumentParser, Namespace

from neuron_gui.core.json_schema import json_schema
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import say

EXAMPLES = ("neuron-gui schema > neuron.schema.json",)


def add_arguments(_: ArgumentParser) -> None:
    """Nothing can be given with the command."""


def perform(_: Namespace) -> int:
    """Print the JSON Schema."""
    say(*json.dumps(json_schema(), indent=2).splitlines())
    return MADE
