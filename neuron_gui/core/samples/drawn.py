"""Samples as they are drawn: all, or a part of them where there are many, and the neuron's answers."""

from random import Random

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.input_scaling import InputScaling
from neuron_gui.core.neuron import ACTIVATIONS, LEAK, forward
from neuron_gui.core.records import Record

MAX_POINTS = 1000  # more cost too much time, and hide each other

Rows = NDArray[np.intp]


def drawn_rows(n: int) -> Rows:
    """Return which of n samples are drawn, ascending: all, or always the same random choice."""
    if n <= MAX_POINTS:
        return np.arange(n)
    return np.array(sorted(Random(0).sample(range(n), MAX_POINTS)))  # numpy would take 8 ms of a million


def ends(y: Array) -> tuple[float, float, bool]:
    """Return the lowest and highest of the targets, and whether there are no others: two classes."""
    low, high = float(y.min()), float(y.max())
    return low, high, are_two(y, low, high)


def are_two(y: Array, low: float, high: float) -> bool:
    """Whether targets are of two classes, all at one end or at the other."""
    return low < high and bool(((y == low) | (y == high)).all())


class DrawnSamples:
    """The drawn samples of an experiment: `rows` of the table, inputs `X` (m, d) and targets `y` (m,).

    Inputs are the raw ones throughout; the neuron's answers take the experiment's scaling into account.
    `low`, `high` and `two` are the ends of the drawn targets, and whether there are no others.
    """

    def __init__(self, experiment: Experiment, scaling: InputScaling) -> None:
        data = experiment.data
        self.experiment = experiment
        self.rows = drawn_rows(data.n)
        self.X, self.y = np.asarray(data.inputs)[self.rows], np.asarray(data.targets)[self.rows]
        self.low, self.high, self.two = ends(self.y)
        self._scaling = scaling
        self._scaled = self.seen(self.X)

    @property
    def complete(self) -> bool:
        """Whether all samples are drawn."""
        return len(self.rows) == self.experiment.data.n

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of inputs and target."""
        return self.experiment.data.column_names

    @property
    def classes(self) -> tuple[float, float] | None:
        """The two targets of a neuron that can answer nothing else but goes between them, or None."""
        pair = ACTIVATIONS[self.experiment.neuron.activation].reach
        if pair and {self.low, self.high} <= set(pair) and (self.two or self.low == self.high):
            return pair
        return None

    def seen(self, X: Array) -> Array:
        """Return raw inputs (m, d) as the neuron sees them."""
        return self._scaling.seen(X)

    def answers(self, record: Record, seen: Array | None = None) -> Array:
        """Return the outputs (m,) at a record, for inputs as the neuron sees them, or for the samples."""
        inputs = self._scaled if seen is None else seen
        weights = np.array(record.weights)
        return forward(inputs, weights, record.bias, self.experiment.neuron.activation)[1]

    def sums(self, record: Record) -> Array:
        """Return the weighted sums (m,) of the samples at a record."""
        return forward(self._scaled, np.array(record.weights), record.bias, "identity")[0]

    @np.errstate(over="ignore", invalid="ignore")
    def terms(self, record: Record) -> Array:
        """Return what each weight adds to the sum of each sample, and the bias after them (m, d+1)."""
        return np.array([*record.weights, record.bias]) * np.column_stack(
            [self._scaled, np.ones(len(self.y))]
        )

    def raw_weights(self, record: Record) -> tuple[Array, float]:
        """Return weights (d,) and bias that give the same answers on the raw inputs."""
        return self._scaling.raw_weights(record.weights, record.bias)

    def boundary(self) -> float | None:
        """Return the weighted sum where one class ends and the other begins; None if there are no classes."""
        low, high = self.classes or (self.low, self.high)
        if not (self.classes or self.two):
            return None
        middle = (low + high) / 2
        match self.experiment.neuron.activation:
            case "identity":
                return middle
            case "step":
                return 0.0 if 0 < middle <= 1 else None
            case "sigmoid":
                return float(np.log(middle / (1 - middle))) if 0 < middle < 1 else None
            case "tanh":
                return float(np.arctanh(middle)) if -1 < middle < 1 else None
            case "relu":
                return middle if middle > 0 else None
            case _:
                return middle if middle > 0 else middle / LEAK
