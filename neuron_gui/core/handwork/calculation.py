"""One step reckoned by hand, with so many digits: the weighted sums, outputs, errors, loss and slopes.

The exact value of each is the engine's own. The range comes from reckoning with the numbers that one has
written down before.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from neuron_gui.core.explain import arithmetic
from neuron_gui.core.explain.moment import Moment
from neuron_gui.core.handwork.written import Written, exp, ln, sign
from neuron_gui.core.neuron import ACTIVATIONS, LEAK, LOSSES
from neuron_gui.core.strategies import GradientDescent, Perceptron

FEW = 4  # samples: of so many each one is worked out, of more one stands for all
GIVEN_DIGITS = 6  # of a number that is given, at least; and MORE than of one's own
MORE = 2

NOTHING: Mapping[int, Written] = {}

Value = Any  # a `Written`, or an array of the engine's numbers, one a sample (n,)


@dataclass(frozen=True)
class Row:
    """One sample's numbers by hand, or those of many samples as arrays.

    `x` are the inputs written out, as the neuron sees them, `raw` as the table has them; `steepness` is
    ∂a/∂z.
    """

    x: Sequence[Value]
    raw: Sequence[Value]
    y: Value
    z: Value
    a: Value
    e: Value
    steepness: Value
    loss: Value

    def input(self, j: int) -> Value:
        """Return what parameter j is multiplied by; the bias by 1."""
        return self.x[j] if j < len(self.x) else 1.0


@dataclass(frozen=True)
class Samples:
    """Samples that a sum runs over: few rows by hand, or arrays of many, whose sums are given."""

    size: int
    rows: tuple[Row, ...]
    arrays: Row | None
    known: Callable[[float], Written]

    def total(self, f: Callable[[Row], Value]) -> Written:
        """Return the sum of what f makes of each sample."""
        if self.arrays is None:
            first, *others = map(f, self.rows)
            return sum(others, Written.given(first) if isinstance(first, float) else first)
        return self.known(float(np.sum(np.broadcast_to(f(self.arrays), self.size))))

    def mean(self, f: Callable[[Row], Value]) -> Written:
        """Return the mean of what f makes of each sample."""
        return self.total(f) / self.size


class Calculation:
    """A step's numbers from the inputs to the slopes, written with so many digits each.

    `carried` are the parameters, by their position, that are not given: the step before has found them.
    """

    def __init__(self, m: Moment, digits: int, carried: Mapping[int, Written] = NOTHING) -> None:
        self.m, self.digits = m, digits
        self._rows: dict[int, Row] = {}
        experiment = m.experiment
        self.activation, self.kind = experiment.neuron.activation, experiment.loss.kind
        self.scaled = experiment.scaling != "none"
        self.has_bias = m.p > m.d or m.before.theta[m.d] != 0
        self.w = [self._parameter(j, carried) for j in m.shown_inputs]
        self.b = self._parameter(m.d, carried)
        self.l1, self.l2 = self.known(experiment.loss.l1), self.known(experiment.loss.l2)

    def known(self, value: float) -> Written:
        """Return a number that is given, as it is shown."""
        shown = arithmetic.rounded(value, self.given_digits)
        return Written(value, min(value, shown), max(value, shown), self.digits)

    def _parameter(self, j: int, carried: Mapping[int, Written]) -> Written:
        if j in carried:
            return replace(carried[j], digits=self.digits)
        return self.known(float(self.m.before.theta[j]))

    @property
    def given_digits(self) -> int:
        """With how many digits given numbers are shown."""
        return max(GIVEN_DIGITS, self.digits + MORE)

    def answer(self, reckoned: Written, exact: float, digits: int | None = None) -> Written:
        """Return what is to be written down: the engine's number, in the range that reckoning gives."""
        found = reckoned.rounded(digits or self.digits)
        return replace(found, value=exact, low=min(found.low, exact), high=max(found.high, exact))

    # --- Which samples ------------------------------------------------------------------------------

    @cached_property
    def worked(self) -> tuple[int, ...]:
        """The samples that are worked out: all if these are few, else those that the step learns from."""
        m = self.m
        if m.n <= FEW:
            return tuple(range(m.n))
        if m.rows is not None and len(m.rows) <= FEW:
            return tuple(int(row) for row in m.rows)
        return (self.turn,) if isinstance(m.experiment.strategy, Perceptron) else (m.sample,)

    @property
    def turn(self) -> int:
        """The sample that the perceptron rule learns from in this step."""
        return self.m.step % self.m.n

    @cached_property
    def all(self) -> Samples:
        """All samples: the loss is their mean."""
        return self._samples(range(self.m.n))

    @cached_property
    def learning(self) -> Samples:
        """The samples that the step learns from: its batch, or all."""
        return self.all if self.m.rows is None else self._samples([int(row) for row in self.m.rows])

    def _samples(self, rows: Sequence[int]) -> Samples:
        if len(rows) <= FEW and set(rows) <= set(self.worked):
            return Samples(len(rows), tuple(self.row(i) for i in rows), None, self.known)
        return Samples(len(rows), (), self._arrays(np.array(rows)), self.known)

    def _arrays(self, rows: np.ndarray) -> Row:
        m, shown = self.m, self.m.shown_inputs
        z, a, y = m.all.z[rows], m.all.a[rows], m.y[rows]
        raw = np.asarray(m.experiment.data.inputs)[rows]
        return Row(
            [m.X[rows, j] for j in shown],
            [raw[:, j] for j in shown],
            y,
            z,
            a,
            a - y,
            ACTIVATIONS[self.activation].slope(z, a),
            LOSSES[self.kind].sample_loss(z, a, y),
        )

    # --- One sample ---------------------------------------------------------------------------------

    def row(self, i: int) -> Row:
        """Return a sample's numbers."""
        if i not in self._rows:
            self._rows[i] = self._row(i)
        return self._rows[i]

    def _row(self, i: int) -> Row:
        m = self.m
        x = [self.known(float(m.X[i, j])) for j in m.shown_inputs]
        raw = [self.known(float(m.experiment.data.inputs[i, j])) for j in m.shown_inputs]
        y, exact_z = self.known(float(m.y[i])), m.weighted_sum(i)
        exact_a = m.output(exact_z)
        z = self.answer(self.weighted_sum(i, x, self.w), exact_z)
        a = z if self.activation == "identity" else self.answer(self.output(z), exact_a)
        e = self.answer(a - y, exact_a - y.value)
        own = self.answer(self.own_loss(z, a, e, y), m.own_loss(exact_z, y.value))
        return Row(x, raw, y, z, a, e, self.steepness(z, a), own)

    def weighted_sum(self, i: int, x: Sequence[Written], w: Sequence[Written]) -> Written:
        """Return x·w + b of a sample, with any inputs and weights."""
        return sum((a * b for a, b in zip(x, w, strict=True)), self.b + self.rest(i))

    def rest(self, i: int) -> Written:
        """Return what the inputs that are not written out add to a sample's weighted sum."""
        m, first = self.m, len(self.m.shown_inputs)
        return self.known(float(m.X[i, first:] @ m.before.theta[first : m.d]))

    def output(self, z: Written) -> Written:
        """Return f(z)."""
        match self.activation:
            case "sigmoid":
                return z.mapped(lambda value: 1 / (1 + math.exp(-value)) if value > -700 else math.exp(value))
            case "tanh":
                return z.mapped(math.tanh)
            case "relu":
                return z.mapped(lambda value: max(0.0, value))
            case "leaky_relu":
                return z.mapped(lambda value: value if value > 0 else LEAK * value)
            case "step":
                return z.mapped(lambda value: float(value >= 0))
        return z

    def steepness(self, z: Written, a: Written) -> Written | float:
        """Return f′(z)."""
        match self.activation:
            case "sigmoid":
                return a * (1 - a)
            case "tanh":
                return 1 - a * a
            case "relu":
                return z.mapped(lambda value: float(value > 0))
            case "leaky_relu":
                return z.mapped(lambda value: 1.0 if value > 0 else LEAK)
        return float(self.activation == "identity")

    def own_loss(self, z: Written, a: Written, e: Written, y: Written) -> Written:
        """Return a sample's own loss."""
        match self.kind:
            case "mse":
                return e * e
            case "half_mse":
                return e * e / 2
            case "mae":
                return abs(e)
        if not 1e-9 < a.value < 1 - 1e-9:
            return z.mapped(lambda value: max(0.0, value)) - z * y + ln(1 + exp(-abs(z)))
        if y.value in (0.0, 1.0):
            return -ln(a if y.value else 1 - a)
        return -(y * ln(a) + (1 - y) * ln(1 - a))

    # --- Loss and slopes ----------------------------------------------------------------------------

    @cached_property
    def loss(self) -> Written:
        """The loss: the mean of the samples' own, and the penalties."""
        return self.answer(self.all.mean(lambda row: row.loss) + self.penalty, self.m.loss)

    @cached_property
    def penalty(self) -> Written:
        """What large weights cost."""
        if self.m.more:  # then the sums are given
            w = self.m.before.theta[: self.m.d]
            squares, sizes = self.known(float(np.sum(w * w))), self.known(float(np.sum(np.abs(w))))
        else:
            first, *others = self.w
            squares = sum((w * w for w in others), first * first)
            sizes = sum(map(abs, others), abs(first))
        return self.l2 * (squares / 2) + self.l1 * sizes

    def penalty_slope(self, j: int) -> Written | float:
        """Return what penalties add to a slope; nothing to the bias's."""
        choice = self.m.experiment.loss
        if j >= self.m.d or not (choice.l1 or choice.l2):
            return 0.0
        return self.l2 * self.w[j] + self.l1 * sign(self.w[j])

    def pull(self, row: Row) -> Value:
        """Return how a sample's own loss changes with its weighted sum."""
        if self.kind == "bce":
            return row.e
        return self.by_output(row) * row.steepness

    def by_output(self, row: Row) -> Value:
        """Return how a sample's own squared or absolute error changes with its output."""
        if self.kind == "mae":
            return sign(row.e)
        return 2 * row.e if self.kind == "mse" else row.e

    def own_slope(self, i: int, j: int) -> Written:
        """Return the slope of a sample's own loss."""
        row, exact = self.row(i), self._arrays(np.array([i]))
        return self.answer(self.pull(row) * row.input(j), float((self.pull(exact) * exact.input(j))[0]))

    @cached_property
    def slopes(self) -> dict[int, Written]:
        """The slopes of the loss, by parameter; of strategies that have none it is empty."""
        if not isinstance(self.m.experiment.strategy, GradientDescent):
            return {}
        return {j: self.answer(self.slope(self.pull, j), float(self.m.gradient[j])) for j in self.m.shown}

    def slope(self, pull: Callable[[Row], Value], j: int) -> Written:
        """Return the mean of what a sample pulls, times the input, and the penalties' part."""
        return self.learning.mean(lambda row: pull(row) * row.input(j)) + self.penalty_slope(j)
