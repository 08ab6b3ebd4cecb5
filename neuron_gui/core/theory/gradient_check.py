"""A check that anyone can run: the gradient that the neuron learns by, against differences of the loss.

The central difference (L(θ+h) - L(θ-h)) / 2h differs from the derivative by about h² L'''/6, which its change
from 2h to h shows, and by rounding, about ε |L| / h. So the error to expect is known, and stated.
"""

from dataclasses import dataclass

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.machine import Machine
from neuron_gui.core.neuron import forward, loss_at, slopes_by_z

EPSILON = float(np.finfo(np.float64).eps)
CAUTION = 8.0  # by how much the estimate of the error is widened


@dataclass(frozen=True)
class Slope:
    """One parameter's slope by formula and by difference, and by how much the two may differ."""

    name: str
    analytic: float
    numeric: float
    expected_error: float

    @property
    def agrees(self) -> bool:
        """Whether the two differ by no more than is to be expected."""
        return abs(self.analytic - self.numeric) <= self.expected_error


@np.errstate(over="ignore", invalid="ignore")
def check_gradients(experiment: Experiment) -> tuple[Slope, ...]:
    """Return the slope of every free parameter at the initial parameters, computed in both ways.

    Raises ValueError for the step activation, which has no slope. At a kink (relu at 0, mae without error,
    l1 at weight 0) the difference is wide, and so is the error to expect.
    """
    if experiment.neuron.activation == "step":
        raise ValueError("the step activation has no slope to check")
    machine = Machine(experiment)
    analytic = machine.slope()
    names = (*experiment.data.input_names, "bias")[: machine.p]
    return tuple(_slope(machine, name, j, float(analytic[j])) for j, name in enumerate(names))


def _slope(machine: Machine, name: str, j: int, analytic: float) -> Slope:
    h = EPSILON ** (1 / 3) * max(1.0, abs(float(machine.theta[j])))
    fine, size = _difference(machine, j, h)
    coarse, _ = _difference(machine, j, 2 * h)
    rounding = EPSILON * (machine.n * size + _sensitivity(machine)) / h
    return Slope(name, analytic, fine, CAUTION * (abs(fine - coarse) + rounding))


def _difference(machine: Machine, j: int, h: float) -> tuple[float, float]:
    """Return the central difference along parameter j, and the size of the losses it comes from."""
    above, below = machine.theta.copy(), machine.theta.copy()
    above[j] += h
    below[j] -= h
    losses = _loss(machine, above), _loss(machine, below)
    return (losses[0] - losses[1]) / float(above[j] - below[j]), max(map(abs, losses))


def _loss(machine: Machine, theta: Array) -> float:
    e = machine.experiment
    return loss_at(machine.X, machine.y, theta[:-1], float(theta[-1]), e.neuron, e.loss)


def _sensitivity(machine: Machine) -> float:
    """Return by how much the loss changes when every weighted sum and target changes by its own size."""
    e = machine.experiment
    z, a = forward(machine.X, machine.theta[:-1], float(machine.theta[-1]), e.neuron.activation)
    slope = slopes_by_z(z, a, machine.y, e.neuron.activation, e.loss.kind)
    return float(np.mean(np.abs(slope) * (np.abs(z) + np.abs(machine.y))))
