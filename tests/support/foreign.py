"""A worker process that is another Neuron Lab."""

import neuron_gui
from neuron_gui.core import run


def pretend(version, engine):
    """Let this process be of that version and engine."""
    neuron_gui.__version__, run.ENGINE = version, engine
