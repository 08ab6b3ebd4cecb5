"""How the inputs of an experiment are scaled before its neuron sees them, and back."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.dataset import Array, raw_equivalent, scaled
from neuron_gui.core.experiment import Experiment


class InputScaling:
    """Shift (d,) and scale (d,) of the inputs, measured once: a million samples take their time."""

    def __init__(self, experiment: Experiment) -> None:
        self._is_none = experiment.scaling == "none"
        self.shift: Array = np.zeros(experiment.data.d)
        self.scale: Array = np.ones(experiment.data.d)
        if not self._is_none:
            _, self.shift, self.scale = scaled(np.asarray(experiment.data.inputs), experiment.scaling)

    @np.errstate(over="ignore", invalid="ignore")
    def seen(self, X: Array) -> Array:
        """Return raw inputs (d,) or (m, d) as the neuron sees them."""
        return X if self._is_none else (X - self.shift) / self.scale

    def raw_weights(self, weights: tuple[float, ...], bias: float) -> tuple[Array, float]:
        """Return weights (d,) and bias that give the same answers on the raw inputs."""
        return raw_equivalent(np.array(weights), bias, self.shift, self.scale)
