"""A run before it goes on, and what several findings ask about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from neuron_gui.core.dataset import Array, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.machine import generators, initial_parameters
from neuron_gui.core.neuron import forward
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.theory import Rates, SafeRate, Theory, rates, rounded_down

LARGE = 100_000  # numbers in the table of inputs; of more, only what is quickly known is said
WELL_BELOW = 0.4  # of the largest stable rate; at half of it momentum stands still at every other step
MARGIN = 1e-9  # how far from a limit a value must lie, so that rounding does not decide


@dataclass(frozen=True)
class Situation:
    """An experiment whose start is where the run goes on from, and what theory knows of it."""

    experiment: Experiment
    known: Theory | SafeRate | None

    @cached_property
    def X(self) -> Array:
        """The inputs as the neuron gets them, (n, d)."""
        return scaled(self.experiment.data.inputs, self.experiment.scaling)[0]

    @cached_property
    def y(self) -> Array:
        """The targets, (n,)."""
        return np.asarray(self.experiment.data.targets)

    @cached_property
    def start(self) -> Array:
        """The weights and the bias at the start, (d + 1,)."""
        return initial_parameters(self.experiment, generators(self.experiment.seed)[0])

    @cached_property
    def output(self) -> tuple[Array, Array]:
        """The weighted sums and the outputs at the start, both (n,)."""
        return forward(self.X, self.start[:-1], float(self.start[-1]), self.experiment.neuron.activation)

    @property
    def large(self) -> bool:
        """Whether there are so many samples that looking at each would take too long."""
        return is_large(self.experiment)

    @property
    def tolerance(self) -> float | None:
        """The largest error of a solution, if there is one."""
        return self.experiment.stop.tolerance

    @property
    def parameters(self) -> int:
        """How many numbers are learned."""
        return self.experiment.data.d + self.experiment.neuron.bias.trainable

    @cached_property
    def rates(self) -> Rates | None:
        """The learning rates that matter here, if they are known."""
        return rates(self.experiment, self.known)

    @cached_property
    def better_rate(self) -> float | None:
        """A stable learning rate of two digits that suits these data, if one is known."""
        r = self.rates
        if r is None:
            return None
        return rounded_down(r.fastest or (WELL_BELOW * r.limit if r.limit else r.safe))

    @property
    def predicted(self) -> int | None:
        """The steps to the tolerance, if they are known."""
        return self.known.predicted_steps if isinstance(self.known, Theory) else None


def is_large(experiment: Experiment) -> bool:
    """Whether there are so many samples that looking at each would take too long."""
    return experiment.data.inputs.size > LARGE


def rate_of(experiment: Experiment) -> float:
    """Return the learning rate; of a strategy that has none, nan."""
    s = experiment.strategy
    return s.learning_rate if isinstance(s, GradientDescent) else float("nan")
