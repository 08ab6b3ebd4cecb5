"""What can be known before running, where the loss is quadratic: rates, optimum, number of steps.

For the identity activation with mse, L(θ) is quadratic with H = (2/n) Xa'Xa (+ l2 on the weights), see
`quadratic.py`: gradient descent converges below η = 2/λ₁, λ₁ being H's largest eigenvalue, and diverges above
it.
"""

from __future__ import annotations

from math import sqrt

import msgspec
import numpy as np
from msgspec import Struct

from neuron_gui.core.experiment import Experiment, expect_experiment
from neuron_gui.core.optimizers import Momentum, Nesterov, Newton, Sgd
from neuron_gui.core.rounded import a_rate
from neuron_gui.core.schedules import Constant
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.theory.quadratic import Goal, Quadratic, factor_of

WELL_BELOW = 0.4  # of the largest stable rate; at half of it momentum stands still at every other step


class Optimum(Struct, frozen=True):
    """The least-squares solution of minimum norm."""

    weights: tuple[float, ...]
    bias: float


class Theory(Struct, frozen=True):
    """What is known of a quadratic loss; the fields are those of `summary.json`.

    None is what double precision cannot tell: such as whether the lowest loss is at one point only.
    """

    eigenvalues: tuple[float, ...]
    eta_max: float | None
    eta_fastest: float | None
    eta_safe: float | None
    optimum: Optimum
    floor_loss: float
    solvable: bool | None
    unique: bool | None
    condition_number: float | None
    predicted_steps: int | None


class SafeRate(Struct, frozen=True):
    """All that is known for sigmoid with bce: a learning rate that surely converges."""

    eta_safe: float | None


class Rates(Struct, frozen=True):
    """The learning rates at which something changes; None where that is not known.

    Up to `safe` no direction overshoots (of sigmoid with bce: no step raises the loss), up to `limit` a run
    converges, above it it diverges. No constant rate is faster than `fastest` in the slowest direction.
    """

    safe: float | None
    limit: float | None = None
    fastest: float | None = None

    @property
    def good(self) -> float | None:
        """A stable rate of two digits that suits, if one is known."""
        return a_rate(self.fastest or (WELL_BELOW * self.limit if self.limit else self.safe))


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


# What leaves the range of numbers becomes inf, and then nothing is known; numpy need not warn as well.
@np.errstate(over="ignore", invalid="ignore")
def quadratic(experiment: Experiment) -> Quadratic | None:
    """Return the quadratic loss of an experiment, or None where it has another."""
    factor = factor_of(experiment)
    if factor is None or experiment.loss.kind == "bce":
        return None
    q = Quadratic(experiment, factor)
    return q if np.isfinite(q.eigenvalues).all() else None


@np.errstate(over="ignore", invalid="ignore")
def theory(experiment: Experiment) -> Theory | SafeRate | None:
    """Return what can be known before running, or None where nothing is.

    That is a `Theory` where the loss is quadratic, and a `SafeRate` for sigmoid with bce. Rates are those of
    plain gradient descent over all samples; the optimum is by the inputs as the neuron sees them.

    >>> from neuron_gui import Experiment, theory
    >>> known = theory(Experiment.from_arrays([[1], [2]], [3, 6]))
    >>> round(known.eta_max, 6), round(known.optimum.weights[0], 6), known.solvable
    (0.4, 3.0, True)
    """
    expect_experiment(experiment)
    if experiment.loss.kind == "bce":
        factor = factor_of(experiment)
        steepest = Quadratic(experiment, factor).eigenvalues[0] if factor else np.inf
        return SafeRate(_over(1, float(steepest))) if np.isfinite(steepest) else None
    q = quadratic(experiment)
    return _theory(q) if q else None


def at_its_steepest(experiment: Experiment) -> Theory | None:
    """Return the theory of a quadratic loss that is nowhere less steep than this one, or None.

    Of no activation, and not of cross-entropy, is the loss steeper than of the identity. For mae none is.
    """
    loss = experiment.loss
    if loss.kind == "mae":
        return None
    kind = "half_mse" if loss.kind == "bce" else loss.kind
    known = theory(
        experiment.replaced(
            loss=msgspec.structs.replace(loss, l1=0.0, kind=kind),
            neuron=msgspec.structs.replace(experiment.neuron, activation="identity"),
            stop=msgspec.structs.replace(
                experiment.stop, tolerance=None
            ),  # steps would take a while to count
        )
    )
    return known if isinstance(known, Theory) else None


def _over(number: float, value: float) -> float | None:
    return number / value if value else None


def _theory(q: Quadratic) -> Theory:
    weights, bias = q.place(q.optimum)
    moving = q.eigenvalues[q.eigenvalues > 0]
    steepest, flattest = (float(moving[0]), float(moving[-1])) if len(moving) else (0.0, 0.0)
    return Theory(
        eigenvalues=tuple(q.eigenvalues.tolist()),
        eta_max=_over(2, steepest),
        eta_fastest=_over(2, steepest + flattest),
        eta_safe=_over(1, steepest),
        optimum=Optimum(tuple(weights.tolist()), bias),
        floor_loss=q.floor,
        solvable=q.solvable,
        unique=q.unique,
        condition_number=_over(steepest, flattest) if q.resolved else None,
        predicted_steps=_predicted_steps(q),
    )


def _predicted_steps(q: Quadratic) -> int | None:
    strategy, tolerance = q.experiment.strategy, q.experiment.stop.tolerance
    if not isinstance(strategy, GradientDescent) or not strategy.plain or tolerance is None:
        return None
    return q.steps_to(strategy.learning_rate, Goal(tolerance))
