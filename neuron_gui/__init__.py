"""Neuron Lab: watch one neuron learn. `Experiment` describes it, `simulate` runs it, without Qt."""

from neuron_gui.core.document import ExperimentError
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.run import Run, simulate

__version__ = "0.1.0"

__all__ = ["Experiment", "ExperimentError", "Run", "__version__", "simulate"]
