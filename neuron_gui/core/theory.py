"""What can be known before running, where the loss is quadratic: rates, optimum, number of steps.

For the identity activation with mse, L(θ) is quadratic with H = (2/n) Xa'Xa (+ l2 on the weights), Xa being
X with a column of ones if the bias is trainable. Along each eigenvector of H an error shrinks by |1 - ηλ| a
step, so that gradient descent converges below η = 2/λ₁ and diverges above it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from neuron_gui.core.dataset import Array, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.machine import initial_parameters
from neuron_gui.core.neuron import loss_at
from neuron_gui.core.strategies import Constant, GradientDescent, Sgd

NEGLIGIBLE = 1e-12  # eigenvalues below this share of the largest count as 0
MOST_STEPS = 10**9


@dataclass(frozen=True)
class Optimum:
    """The least-squares solution of minimum norm."""

    weights: tuple[float, ...]
    bias: float


@dataclass(frozen=True)
class Theory:
    """What is known of a quadratic loss; the fields are those of `summary.json` (see `interfaces.md`)."""

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
class _Quadratic:
    """The loss in its eigen-directions: values (p,) descending, directions (p, p) as columns."""

    Xa: Array
    y: Array
    values: Array
    directions: Array
    optimum: Array


def theory(experiment: Experiment) -> Theory | SafeRate | None:
    """Return what can be known before running, or None where nothing is."""
    loss, activation = experiment.loss, experiment.neuron.activation
    if loss.l1:
        return None
    Xa, y = _samples(experiment)
    if activation == "sigmoid" and loss.kind == "bce":
        steepest = _eigen(_curvature(experiment, Xa, 1 / 4))[0][0]
        return SafeRate(1 / float(steepest) if steepest else None)
    if activation == "identity" and loss.kind in ("mse", "half_mse"):
        return _quadratic_theory(experiment, _quadratic(experiment, Xa, y))
    return None


def _samples(experiment: Experiment) -> tuple[Array, Array]:
    """Return Xa (n, p) and the targets less a bias that stays as it is."""
    X, _, _ = scaled(experiment.data.inputs, experiment.scaling)
    y = np.asarray(experiment.data.targets)
    if experiment.neuron.bias.trainable:
        return np.column_stack([X, np.ones(len(X))]), y
    return X, y - _initial(experiment)[-1]


def _initial(experiment: Experiment) -> Array:
    first, _ = np.random.SeedSequence(experiment.seed).spawn(2)
    return initial_parameters(experiment, np.random.Generator(np.random.PCG64(first)))


def _curvature(experiment: Experiment, Xa: Array, factor: float) -> Array:
    """Return factor/n · Xa'Xa, plus l2 on the weights."""
    H = factor / len(Xa) * (Xa.T @ Xa)
    d = experiment.data.d
    H[range(d), range(d)] += experiment.loss.l2
    return np.asarray(H, dtype=np.float64)


def _eigen(H: Array) -> tuple[Array, Array]:
    """Return eigenvalues in descending order, negligible ones as 0, and their vectors as columns."""
    values, directions = np.linalg.eigh(H)
    values, directions = values[::-1], directions[:, ::-1]
    return np.where(values > NEGLIGIBLE * values[0], values, 0.0), directions


def _quadratic(experiment: Experiment, Xa: Array, y: Array) -> _Quadratic:
    factor = 2.0 if experiment.loss.kind == "mse" else 1.0
    values, directions = _eigen(_curvature(experiment, Xa, factor))
    d = experiment.data.d
    # The penalty is d more samples that ask for a weight of 0 each.
    pull = np.sqrt(experiment.loss.l2 * len(Xa) / factor) * np.eye(d, Xa.shape[1])
    optimum = np.linalg.pinv(np.vstack([Xa, pull]), rcond=1e-9) @ np.append(y, np.zeros(d))
    return _Quadratic(Xa, y, values, directions, np.asarray(optimum, dtype=np.float64))


def _quadratic_theory(experiment: Experiment, q: _Quadratic) -> Theory:
    weights, bias = _parameters(experiment, q.optimum)
    residual = np.abs(q.Xa @ np.linalg.lstsq(q.Xa, q.y, rcond=1e-9)[0] - q.y).max()
    moving = q.values[q.values > 0]
    known = len(moving) > 0
    steepest, flattest = (float(moving[0]), float(moving[-1])) if known else (0.0, 0.0)
    X, _, _ = scaled(experiment.data.inputs, experiment.scaling)
    return Theory(
        eigenvalues=tuple(q.values.tolist()),
        eta_max=2 / steepest if known else None,
        eta_fastest=2 / (steepest + flattest) if known else None,
        eta_safe=1 / steepest if known else None,
        optimum=Optimum(tuple(weights.tolist()), bias),
        floor_loss=loss_at(X, experiment.data.targets, weights, bias, experiment.neuron, experiment.loss),
        solvable=bool(residual <= 1e-9 * max(1.0, float(np.abs(q.y).max()))),
        unique=len(moving) == len(q.values),
        condition_number=steepest / flattest if known else None,
        predicted_steps=_predicted_steps(experiment, q),
    )


def _parameters(experiment: Experiment, theta: Array) -> tuple[Array, float]:
    """Return weights and bias of parameters (p,)."""
    d = experiment.data.d
    return theta[:d], float(theta[d] if len(theta) > d else _initial(experiment)[-1])


def _predicted_steps(experiment: Experiment, q: _Quadratic) -> int | None:
    """Return after how many steps plain gradient descent is within the tolerance, if that is known.

    From θ_t - θ* = Σ (1 - ηλᵢ)^t cᵢ vᵢ the error after t steps follows without running.
    """
    s, tolerance = experiment.strategy, experiment.stop.tolerance
    if not isinstance(s, GradientDescent) or tolerance is None:
        return None
    if s.batch != "full" or not isinstance(s.optimizer, Sgd) or not isinstance(s.schedule, Constant):
        return None
    factors = 1 - s.learning_rate * q.values
    start = _initial(experiment)[: len(q.values)] - q.optimum
    by_direction = q.Xa @ q.directions * (q.directions.T @ start)
    at_optimum = q.Xa @ q.optimum - q.y

    def largest_error(t: int) -> float:
        with np.errstate(over="ignore", invalid="ignore", under="ignore"):
            return float(np.abs(by_direction @ factors**t + at_optimum).max())

    if largest_error(0) <= tolerance:
        return 0
    if np.abs(factors).max() > 1 or not largest_error(MOST_STEPS) <= tolerance:
        return None
    before, reached = 0, 1
    while not largest_error(reached) <= tolerance:
        before, reached = reached, 2 * reached
    while reached - before > 1:
        middle = (before + reached) // 2
        before, reached = (before, middle) if largest_error(middle) <= tolerance else (middle, reached)
    return reached
