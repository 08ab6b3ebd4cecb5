"""A loss that is quadratic: where it is lowest, how steep it is, and how plain descent goes down in it.

L(θ) = factor/2 · mean((Xa θ - y)²) + l2/2 · sum(w²), Xa being X, with a column of ones if the bias learns.
Along each eigenvector of its second derivatives H an error shrinks by |1 - ηλ| a step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import loss_at
from neuron_gui.core.rank import CLEAR, even, solve
from neuron_gui.core.start import start_of
from neuron_gui.core.stop import MAX_STEPS

FITS = 1e-11  # of what a row adds up: an error up to there is rounding
ROUNDING = 1e-14  # of what a row adds up: what steps may add to its error
MARGIN = 1e-9  # how far from a limit a value must lie, so that rounding does not decide
NEARLY = 0.001  # so little above the lowest loss, as a share of it, a run has come down
ROWS_AT_ONCE = 16_384  # what fits the processor's cache

FACTORS = {("identity", "mse"): 2.0, ("identity", "half_mse"): 1.0, ("sigmoid", "bce"): 0.25}


def factor_of(experiment: Experiment) -> float | None:
    """Return the loss's factor; of a sigmoid with bce, that of a bound on it; None where there is none."""
    kind = (experiment.neuron.activation, experiment.loss.kind)
    return None if experiment.loss.l1 else FACTORS.get(kind)


class Goal(Struct, frozen=True):
    """Where a run ends: no error is larger than the tolerance, or the loss is as low as the target."""

    tolerance: float | None = None
    target_loss: float | None = None


class Quadratic:
    """The quadratic loss of an experiment, in its eigen-directions.

    `eigenvalues` (p,) descend, `directions` (p, p) are columns; `optimum` (p,) is its lowest point.
    Of what has left the range of numbers `eigenvalues` are inf, and the rest means nothing.
    """

    def __init__(self, experiment: Experiment, factor: float) -> None:
        self.experiment = experiment
        self.X, _, _ = scaled(experiment.data.inputs, experiment.scaling)
        self.targets = np.asarray(experiment.data.targets)
        n, d = self.X.shape
        self.start = start_of(experiment)
        learns_bias = experiment.neuron.bias.trainable
        columns = even(self.X, learns_bias)
        # What a bias that stays as it is adds to the output is taken off the targets.
        base = self.targets.mean() if learns_bias else float(self.start[d])
        R = _triangle(columns.columns, self.targets - base)
        p = R.shape[1] - 1
        origin = base * (np.arange(p) == d)
        # The penalty acts like d more samples, of which each asks for one weight to be 0.
        pull = np.sqrt(experiment.loss.l2 * n / factor) * np.diag(np.arange(p) < d)
        A, b = np.vstack([R[:, :p], pull @ columns.back]), np.append(R[:, p], np.zeros(p))
        raw = np.vstack([R[:, :p] @ columns.matrix, pull])
        self.eigenvalues, self.directions = np.full(p, np.inf), np.eye(p)
        if not (np.isfinite(A).all() and np.isfinite(b).all() and np.isfinite(raw).all()):
            return
        lowest = solve(A, b).seen_from(columns.back, origin)
        self.unique = None if not lowest.certain else lowest.rank == p
        self.optimum = lowest.point
        fit = solve(np.vstack([R[:, :p], np.zeros((p, p))]), b).seen_from(columns.back, origin)
        self.solvable = self._fits(fit.point) if fit.certain else None
        if fit.certain and self.solvable is None:  # the errors themselves tell what rounding has left
            R = _triangle(columns.columns, -self.errors(fit.point))
            rest = solve(np.vstack([R[:, :p], np.zeros((p, p))]), np.append(R[:, p], np.zeros(p)))
            self.solvable = self._fits(fit.point + columns.back @ rest.point)
        _, sizes, Vt = np.linalg.svd(raw, full_matrices=False)
        sizes[lowest.rank :] = 0.0
        self.eigenvalues, self.directions = factor / n * sizes**2, Vt.T
        # Beside the steepest direction the flattest may be lost in rounding, and with them every forecast.
        moving = sizes[sizes > 0]
        self.resolved = len(moving) == lowest.rank and bool((moving > CLEAR * sizes[0]).all())

    def place(self, theta: Array) -> tuple[Array, float]:
        """Return weights and bias of parameters (p,)."""
        d = self.X.shape[1]
        return theta[:d], float([*theta, self.start[d]][d])

    def errors(self, theta: Array) -> Array:
        """Return the errors (n,) at parameters (p,)."""
        weights, bias = self.place(theta)
        return np.asarray(self.X @ weights + bias - self.targets)

    def loss(self, theta: Array) -> float:
        """Return the loss at parameters (p,)."""
        e = self.experiment
        return loss_at(self.X, self.targets, *self.place(theta), e.neuron, e.loss)

    def _sizes(self, theta: Array) -> Array:
        """Return what each row adds up (n,), its errors' roundings being a share of that."""
        weights, bias = self.place(theta)
        return np.asarray(np.abs(self.X) @ np.abs(weights) + abs(bias) + np.abs(self.targets))

    def _fits(self, theta: Array) -> bool | None:
        """Whether errors are 0 but for rounding, row by row; None where a large row may hide a small one."""
        errors, sizes = np.abs(self.errors(theta)), self._sizes(theta)
        apart = errors > FITS * sizes
        if not apart.any():
            return True
        return False if errors[apart].max() > FITS * sizes.max() else None

    # --- Plain gradient descent -----------------------------------------------------------------------

    @cached_property
    def _from_optimum(self) -> Array:
        """The start, seen from the optimum along each direction, (p,)."""
        p = len(self.optimum)
        return np.asarray(self.directions.T @ (self.start[:p] - self.optimum))

    @cached_property
    def floor(self) -> float:
        """The lowest loss of any weights."""
        return self.loss(self.optimum)

    @cached_property
    def _excess(self) -> Array:
        """What each direction adds to the lowest loss at the start, λ/2 c², (p,)."""
        excess = self.eigenvalues / 2 * self._from_optimum**2
        # Rounding would hide what the flattest directions have: it is what the others do not explain.
        moving = int((self.eigenvalues > 0).sum())
        if moving:
            known = self.loss(self.start[: len(excess)]) - self.floor
            excess[moving - 1] = max(0.0, known - excess[: moving - 1].sum())
        return np.asarray(excess)

    def grows(self, rate: float) -> bool:
        """Whether the start is off the optimum in a direction in which steps at this rate lead no nearer."""
        outward = rate * self.eigenvalues > 2 - NEARLY  # each step leads about as far to the other side
        return bool(self._excess[outward].sum() > ROUNDING * (self.floor + self._excess.sum()))

    @np.errstate(over="ignore", invalid="ignore")
    def losses_after(self, steps: Sequence[int], rate: float) -> Array:
        """Return the loss after numbers of steps of plain descent: Σ λ/2 c² (1 - ηλ)^2t above the floor."""
        powers = 2 * np.array(steps, np.float64)
        shrunk = np.abs(1 - rate * self.eigenvalues)[:, None] ** powers
        return np.asarray(self.floor + self._excess @ shrunk)

    @property
    def near_the_floor(self) -> float:
        """A loss so low that nothing worth a word is left to gain."""
        start = self.loss(self.start[: len(self.optimum)])
        return max((1 + NEARLY) * self.floor, self.floor + NEARLY**2 * (start - self.floor))

    @np.errstate(over="ignore", invalid="ignore")
    def steps_to(self, rate: float, goal: Goal) -> int | None:
        """Return after how many steps plain descent is at a goal, if that is known.

        The first steps are looked at one by one; after them errors are taken to fall or rise steadily.
        """
        if not self.resolved:
            return None
        there = self._there(rate, goal)
        first_steps = there(range(1 + min(10_000, 2_000_000 // len(self.targets))))
        if first_steps.any():
            return int(first_steps.argmax())
        if not self._tells(rate, goal) or not there([MAX_STEPS])[0]:
            return None
        before, reached = len(first_steps) - 1, MAX_STEPS
        while reached - before > 1:
            middle = (before + reached) // 2
            before, reached = (before, middle) if there([middle])[0] else (middle, reached)
        return reached

    @np.errstate(over="ignore", invalid="ignore")
    def takes_ages(self, rate: float, goal: Goal) -> bool:
        """Whether plain descent is not at a goal after a billion steps."""
        if not self.resolved or self.steps_to(rate, goal) is not None:
            return False
        return not self._there(rate, goal)([MAX_STEPS])[0]

    def _there(self, rate: float, goal: Goal) -> Callable[[Sequence[int]], Array]:
        """Return what says, for some numbers of steps, whether plain descent is at a goal after them.

        From θ_t - θ* = Σ (1 - ηλᵢ)^t cᵢ vᵢ the errors after t steps follow without running.
        """
        factors = 1 - rate * self.eigenvalues
        Xa = np.column_stack([self.X, np.ones(len(self.X))])[:, : len(factors)]
        by_direction, at_optimum = Xa @ self.directions * self._from_optimum, self.errors(self.optimum)

        def there(steps: Sequence[int]) -> Array:
            ends = np.zeros(len(steps), dtype=bool)
            if goal.tolerance is not None:
                errors = by_direction @ factors[:, None] ** np.array(steps, np.float64) + at_optimum[:, None]
                ends |= np.abs(errors).max(axis=0) <= goal.tolerance
            if goal.target_loss is not None:
                ends |= self.losses_after(steps, rate) <= goal.target_loss
            return ends

        return there

    def _tells(self, rate: float, goal: Goal) -> bool:
        """Whether roundings, of which slow steps leave many, are small beside the tolerance."""
        moving = self.eigenvalues[self.eigenvalues > 0]
        if not len(moving):
            return False
        start = self.start[: len(self.optimum)]
        size = max(self._sizes(self.optimum).max(), self._sizes(start).max())
        slowness = 1 / min(1.0, rate * float(moving[-1]))
        tolerance = np.inf if goal.tolerance is None else goal.tolerance
        return bool(tolerance > ROUNDING * size * np.sqrt(slowness))


def _triangle(columns: Array, y: Array) -> Array:
    """Return R of [columns y] = Q R, a few rows that stand for a million samples; the last column is y's.

    Triangles of parts, one under the other, have the same triangle as the whole.
    """
    parts = (slice(first, first + ROWS_AT_ONCE) for first in range(0, len(y), ROWS_AT_ONCE))
    triangles = [np.linalg.qr(np.column_stack([columns[part], y[part]]), mode="r") for part in parts]
    R = triangles[0] if len(triangles) == 1 else np.linalg.qr(np.vstack(triangles), mode="r")
    return np.asarray(R)
