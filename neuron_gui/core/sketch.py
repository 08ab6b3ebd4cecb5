"""What a small picture of a run is drawn from: its curves, and what the neuron answers at the end."""

from __future__ import annotations

from dataclasses import dataclass
from time import perf_counter

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import span
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves
from neuron_gui.core.neuron import forward
from neuron_gui.core.run import Run
from neuron_gui.core.stop import MAX_STEPS

SECONDS = 0.5  # a longer run is drawn as far as it came
CELLS = 40  # the answers over the inputs are so many to a side


@dataclass(frozen=True)
class Sketch:
    """What a picture is drawn from: the curves of a run, and the output over a grid of one or two inputs.

    There are no outputs where they would show nothing: for one sample, or more than two inputs.
    """

    experiment: Experiment
    curves: Curves
    outputs: Array | None


def sketch(experiment: Experiment) -> Sketch:
    """Let an experiment run, if it can to its end."""
    run, deadline = Run(experiment), perf_counter() + SECONDS
    while run.outcome is None and perf_counter() < deadline:
        run.advance(MAX_STEPS, seconds=0.05)
    return Sketch(experiment, run.curves(), _outputs(run))


def _outputs(run: Run) -> Array | None:
    data = run.experiment.data
    if data.n == 1 or data.d > 2:
        return None
    axes = [np.linspace(*span(column), CELLS) for column in data.inputs.T]
    grid = np.stack([axis.ravel() for axis in np.meshgrid(*axes)], axis=1)
    weights, activation = np.array(run.last.weights), run.experiment.neuron.activation
    return forward(run.scaling.seen(grid), weights, run.last.bias, activation)[1]
