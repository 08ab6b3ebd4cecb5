"""What a run may come to: losses at which it stops or below which none lies, and the best weights."""

from __future__ import annotations

from math import isfinite
from typing import NamedTuple

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.theory.theory import SafeRate, Theory


class LossGoals(NamedTuple):
    """Losses, None where there is no such: the lowest possible, the target, and that at the tolerance."""

    lowest: float | None
    target: float | None
    at_tolerance: float | None


def loss_goals(experiment: Experiment, known: Theory | SafeRate | None) -> LossGoals:
    """Return the losses that a run may come to; the lowest only where it is not 0 anyway."""
    is_zero = isinstance(known, Theory) and known.solvable and not experiment.loss.l2
    lowest = known.floor_loss if isinstance(known, Theory) and not is_zero else None
    return LossGoals(lowest, experiment.stop.target_loss, loss_at_tolerance(experiment))


def weight_goals(known: Theory | SafeRate | None) -> tuple[float, ...]:
    """Return the best weights, and the bias after them, if they are one place; else nothing."""
    if not isinstance(known, Theory) or not known.unique:
        return ()
    return (*known.optimum.weights, known.optimum.bias)


def loss_at_tolerance(experiment: Experiment) -> float | None:
    """Return the loss where the largest error is the tolerance; None unless one determines the other."""
    tolerance, loss = experiment.stop.tolerance, experiment.loss
    if tolerance is None or experiment.data.n > 1 or loss.l1 or loss.l2:
        return None
    square = tolerance * tolerance  # ** raises an error where this is infinite
    found = {"mse": square, "half_mse": square / 2, "mae": tolerance}.get(loss.kind)
    return found if found is not None and isfinite(found) else None
