"""Where a run starts: its random numbers, and the parameters drawn from them or given."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.exact import drawn_evenly
from neuron_gui.core.experiment import Experiment


def generators(seed: int) -> tuple[np.random.Generator, np.random.Generator]:
    """Return the generator of the initial parameters, and the strategy's own."""
    initial, own = np.random.SeedSequence(seed).spawn(2)
    return np.random.Generator(np.random.PCG64(initial)), np.random.Generator(np.random.PCG64(own))


def start_of(experiment: Experiment, seed: int | None = None) -> Array:
    """Return the parameters (d + 1,) that a run of the experiment begins with, or one of another seed.

    The weights, then the bias, as given or as drawn; where nothing is drawn no generator is made.
    """
    weights, bias = experiment.neuron.weights, experiment.neuron.bias
    if weights.values is not None and bias.initial != "random":
        return np.array([*weights.values, bias.initial])
    rng, _ = generators(experiment.seed if seed is None else seed)
    if weights.values is not None:
        start = np.array(weights.values)
        low, high = -10.0, 10.0
    else:
        assert weights.uniform is not None
        low, high = weights.uniform
        start = drawn_evenly(rng, low, high, experiment.data.d)
    b = drawn_evenly(rng, low, high, 1) if bias.initial == "random" else bias.initial
    return np.append(start, b)
