"""How the inputs of an experiment are scaled before its neuron sees them, and back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self

import numpy as np

from neuron_gui.core.dataset import Array, raw_equivalent, scaled
from neuron_gui.core.experiment import Experiment


@dataclass(frozen=True, eq=False)
class InputScaling:
    """Shift (d,) and scale (d,) of the inputs, or none of both.

    Measured once a run: a million samples take a second, for which no window has time.
    """

    is_none: bool
    shift: Array
    scale: Array

    @classmethod
    def measured(cls, experiment: Experiment) -> tuple[Array, Self]:
        """Return the inputs (n, d) as the neuron sees them, and how they have come to be so."""
        X, shift, scale = scaled(experiment.data.inputs, experiment.scaling)
        return X, cls(experiment.scaling == "none", shift, scale)

    @classmethod
    def of(cls, experiment: Experiment) -> Self:
        """Measure the inputs of an experiment."""
        return cls.measured(experiment)[1]

    @np.errstate(over="ignore", invalid="ignore")
    def seen(self, X: Array) -> Array:
        """Return raw inputs (d,) or (m, d) as the neuron sees them."""
        return X if self.is_none else (X - self.shift) / self.scale

    def raw_weights(self, weights: tuple[float, ...], bias: float) -> tuple[Array, float]:
        """Return weights (d,) and bias that give the same answers on the raw inputs."""
        return raw_equivalent(np.array(weights), bias, self.shift, self.scale)
