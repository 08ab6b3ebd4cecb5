"""A run before it goes on, and what several findings ask about it."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import forward, loss_at
from neuron_gui.core.start import start_of
from neuron_gui.core.strategies import GradientDescent, Perceptron
from neuron_gui.core.theory.quadratic import MARGIN, Goal, Quadratic
from neuron_gui.core.theory.theory import Rates, SafeRate, Theory, quadratic, rates

__all__ = ["MARGIN", "Situation", "is_large", "rate_of"]

LARGE = 100_000  # numbers in the table of inputs; of more, only what is quickly known is said


class Situation(Struct, frozen=True, dict=True):
    """An experiment whose start is where the run goes on from, and what theory knows of it.

    `begun` is the experiment with the start that the run began at.
    """

    experiment: Experiment
    known: Theory | SafeRate | None
    begun: Experiment | None = None

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
        return start_of(self.experiment)

    @cached_property
    def output(self) -> tuple[Array, Array]:
        """The weighted sums and the outputs at the start, both (n,)."""
        return forward(self.X, self.start[:-1], float(self.start[-1]), self.experiment.neuron.activation)

    @property
    def at_the_goal(self) -> bool:
        """Whether the run ends before its first step, within the tolerance or at the target loss."""
        e, target = self.experiment, self.experiment.stop.target_loss
        weights, bias = self.start[:-1], float(self.start[-1])
        if target is not None and loss_at(self.X, self.y, weights, bias, e.neuron, e.loss) <= target:
            return True
        return self.tolerance is not None and bool(np.abs(self.output[1] - self.y).max() <= self.tolerance)

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
        return self.rates.good if self.rates else None

    @cached_property
    def course(self) -> Quadratic | None:
        """The loss on which plain descent goes down, where that is known and may be looked into."""
        s = self.experiment.strategy
        if not isinstance(self.known, Theory) or self.large:
            return None
        return quadratic(self.experiment) if isinstance(s, GradientDescent) and s.plain else None

    @cached_property
    def predicted(self) -> int | None:
        """The steps to the tolerance or the target loss, if they are known."""
        stop = self.experiment.stop
        if self.course:
            return self.course.steps_to(rate_of(self.experiment), Goal(stop.tolerance, stop.target_loss))
        return self.known.predicted_steps if isinstance(self.known, Theory) else None


def is_large(experiment: Experiment) -> bool:
    """Whether there are so many samples that looking at each would take too long."""
    return experiment.data.inputs.size > LARGE


def rate_of(experiment: Experiment) -> float:
    """Return the learning rate; of a strategy that has none, nan."""
    s = experiment.strategy
    return s.learning_rate if isinstance(s, GradientDescent | Perceptron) else float("nan")
