"""What step-sign correction will do: which way its steps go, whether they can land, whether they grow."""

from __future__ import annotations

import sys
from math import ceil, gcd, isfinite, log, remainder

import msgspec
import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.message import N_, Message, Remedy, grouped, readable, readable_apart
from neuron_gui.core.rounded import a_rate, at_most
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.strategies import StepSign
from neuron_gui.core.verdict.findings.descent import TOO_MANY
from neuron_gui.core.verdict.findings.forecasts import CONVERGES, DIVERGES
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation
from neuron_gui.core.verdict.findings.sooner import ALLOWED_STEPS, rounded_up_steps
from neuron_gui.core.verdict.findings.why import why_factor, why_spacing

LONGEST_NAME = 20
GROWN = 10.0  # so many times the error at first, or more, is divergence
SWINGS, MISSES = N_("Will oscillate for ever."), N_("Will not be solved.")


def wrong_way(s: Situation) -> Message | None:
    """The error's sign alone steps the wrong way where an input is negative."""
    strategy = s.experiment.strategy
    if not isinstance(strategy, StepSign) or strategy.direction == "error_times_input":
        return None
    negative = s.X < 0
    if not negative.any():
        return None
    row, column = divmod(int(negative.argmax()), s.X.shape[1])
    name = s.experiment.data.input_names[column]
    values = {
        "name": name if len(name) <= LONGEST_NAME else name[:LONGEST_NAME] + "…",
        "row": grouped(row + 1),
    }
    text = N_("Input {name} is negative in row {row}: there a lower weight raises the output.")
    if s.experiment.scaling != "none":
        text = N_(
            "Input {name}, as scaled, is negative in row {row}: there a lower weight raises the output."
        )
    also = _step_for_slopes(s, strategy) if strategy.size == "proportional" else ()
    remedy = Remedy("strategy.direction", "error_times_input", N_("Use the input's sign too"), also=also)
    return Message(text, **values).meaning(remedy=remedy)


def cannot_land(s: Situation) -> Message | None:
    """Steps of fixed size change the error of an equation by multiples of one number, and so may miss 0."""
    strategy, tolerance = s.experiment.strategy, s.tolerance
    if not _is_equation(s) or not isinstance(strategy, StepSign) or strategy.size != "fixed":
        return None
    spacing = strategy.step * _smallest_move(s, strategy)
    error = float(s.output[1][0] - s.y[0])
    if tolerance is None or not 0 < spacing < np.inf or not isfinite(error):
        return None
    nearest = abs(remainder(error, spacing))  # exact, where error / spacing is too large for a number
    size = float(np.abs(s.X).max()) + abs(float(s.y[0])) + abs(error)
    rounding = 4e-16 * s.experiment.stop.max_steps * size
    if nearest <= tolerance + rounding + MARGIN * spacing:
        return None
    better = _landing_step(s, strategy)
    remedy = None
    if better:
        proportional = msgspec.structs.replace(strategy, size="proportional", step=better)
        remedy = Remedy("strategy", msgspec.to_builtins(proportional), N_("Step in proportion"))
    message = Message(
        "The error changes by multiples of {spacing} only and gets no nearer to 0 than {nearest}.",
        spacing=readable(spacing),
        nearest=at_most(nearest),
    )
    return message.because(*why_spacing(s, strategy, spacing)).meaning(
        remedy=remedy, forecast=SWINGS if better else MISSES, mood="warning"
    )


def shrinks_or_grows(s: Situation) -> Message | None:
    """Steps in proportion to the error multiply it, each weight's turn by a number of its own."""
    strategy = s.experiment.strategy
    if not isinstance(strategy, StepSign) or strategy.size != "proportional":
        return None
    factors = _factors(s, strategy)
    mean_error = float(np.mean(s.output[1] - s.y))
    if factors is None or mean_error == 0:
        return None
    factor = float(np.prod(factors))
    together = strategy.order == "together" or len(factors) == 1
    text = N_("Each step multiplies the mean error by {factor}.")
    if not together:
        text = N_("Each round of steps multiplies the mean error by {factor}.")
    why = why_factor(s, strategy)
    rounds = s.experiment.stop.max_steps // len(factors)
    if abs(factor) > 1 + MARGIN and (np.abs(factors) >= 1).all():
        if rounds * log(abs(factor)) < log(GROWN):
            return None
        better = _landing_step(s, strategy)
        remedy = Remedy("strategy.step", better) if better else None
        message = Message(text, factor=_factor(factor)).because(*why)
        return message.meaning(remedy=remedy, forecast=DIVERGES, mood="warning")
    if abs(factor) >= 1 - MARGIN or len(s.X) > 1:
        return None
    # What is left of the error when it counts as none; where no tolerance says so, a hundredth.
    left = min(1.0, (s.tolerance or abs(mean_error) / 100) / abs(mean_error))
    left = max(left, sys.float_info.min)  # a tolerance may be nothing beside the error
    needed = ceil(log(left) / log(abs(factor))) if factor else 1
    steps, most = max(1, needed * len(factors)), s.experiment.stop.max_steps
    if steps <= most:
        swings = bool((factors < 0).any())
        message = Message(text, factor=_factor(factor)).because(*why)
        return message.meaning(forecast=CONVERGES[swings])
    values = {"factor": _factor(factor), "steps": grouped(steps), "max_steps": grouped(most)}
    return (
        Message(text, **values)
        .because(*why)
        .meaning(
            remedy=Remedy(ALLOWED_STEPS, rounded_up_steps(steps), N_("Allow {value} steps"))
            if s.tolerance and steps < MAX_STEPS
            else None,
            forecast=TOO_MANY if s.tolerance else "",
            mood="warning" if s.tolerance else "ready",
        )
    )


def _factor(factor: float) -> str:
    """Return a factor with three digits, or with so many that it is not taken for 1."""
    return readable_apart(factor, 1.0, -1.0, digits=3)[0]


def _is_equation(s: Situation) -> bool:
    return len(s.X) == 1 and s.experiment.neuron.activation == "identity"


def _inputs(s: Situation) -> Array:
    """Return the mean input of every parameter that learns, 1 for the bias."""
    means = s.X.mean(axis=0)
    return np.append(means, 1.0) if s.experiment.neuron.bias.trainable else means


def _smallest_move(s: Situation, strategy: StepSign) -> float:
    """Return the number that divides all changes of the error made by steps of size 1; 0 if none is known."""
    inputs = _inputs(s)
    if strategy.order == "together":
        by_input = strategy.direction == "error_times_input"
        return float(np.abs(inputs).sum() if by_input else abs(inputs.sum()))
    if not all(float(x).is_integer() and abs(x) < 2**53 for x in inputs):
        return 0.0
    return float(gcd(*(int(x) for x in inputs)))


def _factors(s: Situation, strategy: StepSign) -> Array | None:
    """Return what each update of a round multiplies the mean error by, where that is the same every time."""
    if s.experiment.neuron.activation != "identity":
        return None
    slopes = _slopes(s, strategy)
    if slopes is None:
        return None
    return 1 - strategy.step * (slopes.sum(keepdims=True) if strategy.order == "together" else slopes)


def _slopes(s: Situation, strategy: StepSign) -> Array | None:
    """Return by how much the error falls, as a share, when a parameter moves by a step of 1 in proportion."""
    inputs = _inputs(s)
    if strategy.direction == "error":
        return inputs
    return inputs**2 if len(s.X) == 1 else None


def _step_for_slopes(s: Situation, strategy: StepSign) -> tuple[tuple[str, float], ...]:
    """Return a step that is stable where errors count times their inputs, if that in force is too long."""
    X = np.column_stack([s.X, np.ones(len(s.X))]) if s.experiment.neuron.bias.trainable else s.X
    size = float(np.linalg.norm(X, 2))
    steepest = size * size / len(X)  # ** raises an error where this is infinite
    better = a_rate(1 / steepest) if isfinite(steepest) and strategy.step * steepest >= 2 else None
    return (("strategy.step", better),) if better else ()


def _landing_step(s: Situation, strategy: StepSign) -> float | None:
    """Return a step size in proportion to the error that nearly lands at once, where no input is negative."""
    slopes = _slopes(s, strategy)
    if slopes is None or (slopes < 0).any():
        return None
    steepest = float(slopes.sum() if strategy.order == "together" else slopes.max())
    return a_rate(1 / steepest) if steepest > 0 else None
