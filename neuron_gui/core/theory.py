"""What can be known before running, where the loss is quadratic: rates, optimum, number of steps.

For the identity activation with mse, L(θ) is quadratic with H = (2/n) Xa'Xa (+ l2 on the weights), Xa being
X with a column of ones if the bias is trainable. Along each eigenvector of H an error shrinks by |1 - ηλ| a
step, so that gradient descent converges below η = 2/λ₁ and diverges above it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor, isfinite, log10, sqrt

import numpy as np

from neuron_gui.core.dataset import Array, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.machine import generators, initial_parameters
from neuron_gui.core.neuron import loss_at
from neuron_gui.core.strategies import Constant, GradientDescent, Momentum, Nesterov, Newton, Sgd

NEGLIGIBLE = 1e-12  # eigenvalues up to this share of the largest count as 0
ROUNDING = 1e-9  # what rounding may add: to a singular value, in the largest; to an error, in the targets
MOST_STEPS = 10**9
ROWS_AT_ONCE = 16_384  # what fits the processor's cache


@dataclass(frozen=True)
class Optimum:
    """The least-squares solution of minimum norm."""

    weights: tuple[float, ...]
    bias: float


@dataclass(frozen=True)
class Theory:
    """What is known of a quadratic loss; the fields are those of `summary.json`."""

    eigenvalues: tuple[float, ...]
    eta_max: float | None
    eta_fastest: float | None
    eta_safe: float | None
    optimum: Optimum
    floor_loss: float
    solvable: bool
    unique: bool
    condition_number: float | None
    predicted_steps: int | None


@dataclass(frozen=True)
class SafeRate:
    """All that is known for sigmoid with bce: a learning rate that surely converges."""

    eta_safe: float | None


@dataclass(frozen=True)
class Rates:
    """The learning rates at which something changes; None where that is not known.

    Up to `safe` no direction overshoots (of sigmoid with bce: no step raises the loss), up to `limit` a run
    converges, above it it diverges. No constant rate is faster than `fastest` in the slowest direction.
    """

    safe: float | None
    limit: float | None = None
    fastest: float | None = None


def rates(experiment: Experiment, known: Theory | SafeRate | None) -> Rates | None:
    """Return the rates that matter to the optimizer in force, or None where they are not known.

    A push that is kept, v ← μ v + g, moves the limits: from the roots r of the step's own equation along one
    eigenvector, r² - (1 + μ - ηλ) r + μ = 0 for momentum and r² - (1 + μ)(1 - ηλ) r + μ (1 - ηλ) = 0 for
    nesterov. They lie within the unit circle up to `limit`, and are real and positive up to `safe`.
    """
    s = experiment.strategy
    if not isinstance(s, GradientDescent) or s.batch != "full" or not isinstance(s.schedule, Constant):
        return None
    optimizer = s.optimizer
    if isinstance(known, SafeRate):
        return Rates(known.eta_safe) if isinstance(optimizer, Sgd) else None
    if known is None or known.eta_max is None or known.eta_safe is None:
        return None
    if isinstance(optimizer, Sgd):
        return Rates(known.eta_safe, known.eta_max, known.eta_fastest)
    if isinstance(optimizer, Newton):
        return Rates(1.0, 2.0, 1.0)  # every direction has the same steepness to it
    if isinstance(optimizer, Nesterov):
        mu = optimizer.momentum
        return Rates(known.eta_safe * ((1 - mu) / (1 + mu)) ** 2, known.eta_max * (1 + mu) / (1 + 2 * mu))
    if isinstance(optimizer, Momentum):
        mu = optimizer.momentum
        return Rates(known.eta_safe * (1 - sqrt(mu)) ** 2, known.eta_max * (1 + mu))
    return None


def rounded_down(value: float | None) -> float | None:
    """Return the next number of two digits that is not larger; None for what is not positive or finite."""
    if value is None or not 0 < value < float("inf"):
        return None
    nearest = float(f"{value:.1e}")
    if nearest > value:
        nearest = float(f"{nearest - 10.0 ** (floor(log10(nearest)) - 1):.1e}")
    return nearest if isfinite(nearest) and 0 < nearest <= value else None


# What leaves the range of numbers becomes inf, and then nothing is known; numpy need not warn as well.
@np.errstate(over="ignore", invalid="ignore")
def theory(experiment: Experiment) -> Theory | SafeRate | None:
    """Return what can be known before running, or None where nothing is."""
    kind = (experiment.neuron.activation, experiment.loss.kind)
    factors = {("identity", "mse"): 2.0, ("identity", "half_mse"): 1.0, ("sigmoid", "bce"): 0.25}
    if kind not in factors or experiment.loss.l1:
        return None
    q = _Quadratic(experiment, factors[kind])
    if not np.isfinite(q.eigenvalues).all():
        return None
    if experiment.loss.kind == "bce":
        return SafeRate(_over(1, float(q.eigenvalues[0])))
    return _theory(experiment, q)


class _Quadratic:
    """L(θ) = factor/2 · mean((Xa θ - y)²) + l2/2 · sum(w²), in its eigen-directions.

    `eigenvalues` (p,) descend, `directions` (p, p) are columns. What a bias that stays as it is adds to the
    output is taken off y.
    """

    def __init__(self, experiment: Experiment, factor: float) -> None:
        self.X, _, _ = scaled(experiment.data.inputs, experiment.scaling)
        self.Xa, self.y = self.X, np.asarray(experiment.data.targets)
        n, d = self.X.shape
        self.start = initial_parameters(experiment, generators(experiment.seed)[0])
        if experiment.neuron.bias.trainable:
            self.Xa = np.column_stack([self.X, np.ones(n)])
        else:
            self.y = self.y - self.start[d]
        p = self.Xa.shape[1]
        R = _triangle(self.Xa, self.y)
        self.least_squares = _solve(R, np.zeros((p, p)))[0]
        # The penalty acts like d more samples, of which each asks for one weight to be 0.
        pull = np.sqrt(experiment.loss.l2 * n / factor) * np.diag(np.arange(p) < d)
        self.optimum, sizes, self.directions = _solve(R, pull)
        self.unique = bool((sizes > ROUNDING * sizes[0]).all())
        values = factor / n * sizes**2
        self.eigenvalues = np.where(values < NEGLIGIBLE * values[0], 0.0, values)


def _triangle(Xa: Array, y: Array) -> Array:
    """Return R of [Xa y] = Q R, a few rows that stand for a million samples; the last column is y's.

    Triangles of parts, one under the other, have the same triangle as the whole.
    """
    parts = (slice(first, first + ROWS_AT_ONCE) for first in range(0, len(y), ROWS_AT_ONCE))
    triangles = [np.linalg.qr(np.column_stack([Xa[part], y[part]]), mode="r") for part in parts]
    R = triangles[0] if len(triangles) == 1 else np.linalg.qr(np.vstack(triangles), mode="r")
    return np.asarray(R)


def _solve(R: Array, pull: Array) -> tuple[Array, Array, Array]:
    """Return the least-squares solution of minimum norm, all singular values, and their directions.

    Of what has left the range of numbers the values are inf.
    """
    p = len(pull)
    A, b = np.vstack([R[:, :p], pull]), np.append(R[:, p], np.zeros(p))
    if not (np.isfinite(A).all() and np.isfinite(b).all()):
        return np.full(p, np.nan), np.full(p, np.inf), np.eye(p)
    U, sizes, Vt = np.linalg.svd(A, full_matrices=False)
    shares = np.zeros(p)
    np.divide(U.T @ b, sizes, out=shares, where=sizes > ROUNDING * sizes[0])
    return Vt.T @ shares, sizes, Vt.T


def _over(number: float, value: float) -> float | None:
    return number / value if value else None


def _theory(experiment: Experiment, q: _Quadratic) -> Theory:
    d = experiment.data.d
    weights, bias = q.optimum[:d], float([*q.optimum, q.start[d]][d])
    residual = np.abs(q.Xa @ q.least_squares - q.y).max()
    size = max(np.abs(q.y).max(), np.abs(experiment.data.targets).max())
    moving = q.eigenvalues[q.eigenvalues > 0]
    steepest, flattest = (float(moving[0]), float(moving[-1])) if len(moving) else (0.0, 0.0)
    return Theory(
        eigenvalues=tuple(q.eigenvalues.tolist()),
        eta_max=_over(2, steepest),
        eta_fastest=_over(2, steepest + flattest),
        eta_safe=_over(1, steepest),
        optimum=Optimum(tuple(weights.tolist()), bias),
        floor_loss=loss_at(q.X, experiment.data.targets, weights, bias, experiment.neuron, experiment.loss),
        solvable=bool(residual <= ROUNDING * size),
        unique=q.unique,
        condition_number=_over(steepest, flattest),
        predicted_steps=_predicted_steps(experiment, q),
    )


def _predicted_steps(experiment: Experiment, q: _Quadratic) -> int | None:
    """Return after how many steps plain gradient descent is within the tolerance, if that is known.

    From θ_t - θ* = Σ (1 - ηλᵢ)^t cᵢ vᵢ the error after t steps follows without running. The first steps are
    looked at one by one; after them errors are taken to fall or rise steadily.
    """
    strategy, tolerance = experiment.strategy, experiment.stop.tolerance
    if not isinstance(strategy, GradientDescent) or not strategy.plain or tolerance is None:
        return None
    factors = 1 - strategy.learning_rate * q.eigenvalues
    start = q.start[: len(factors)] - q.optimum
    by_direction = q.Xa @ q.directions * (q.directions.T @ start)
    at_optimum = q.Xa @ q.optimum - q.y

    def within(steps: Sequence[int]) -> list[bool]:
        """For each number of steps, whether no error is larger than the tolerance after it."""
        errors = by_direction @ factors[:, None] ** np.array(steps, np.float64) + at_optimum[:, None]
        return [bool(error <= tolerance) for error in np.abs(errors).max(axis=0)]

    first_steps = within(range(1 + min(10_000, 2_000_000 // experiment.data.n)))
    if True in first_steps:
        return first_steps.index(True)
    if within([MOST_STEPS]) == [False]:
        return None
    before, reached = len(first_steps) - 1, MOST_STEPS
    while reached - before > 1:
        middle = (before + reached) // 2
        before, reached = (before, middle) if within([middle]) == [True] else (middle, reached)
    return reached
