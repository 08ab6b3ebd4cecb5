"""What the learning rate will do, where theory knows its limits."""

from __future__ import annotations

from math import isfinite, log

import numpy as np

from neuron_gui.core.entrants import KINDS, kind_of
from neuron_gui.core.findings.situation import MARGIN, Situation, rate_of
from neuron_gui.core.message import N_, Message, Mood, Remedy, grouped, readable
from neuron_gui.core.run import Run
from neuron_gui.core.strategies import Cosine, GradientDescent, Momentum, Sgd
from neuron_gui.core.theory import SafeRate, Theory, theory
from neuron_gui.core.verdict import CONVERGES, DIVERGES

FIRST_STEPS, GROWN = 300, 1e4
FASTER = 2  # a rate is offered where it needs so many times fewer steps
FAR_BELOW = 100  # a rate so many times below the usual one is told of
RATE, MAX_STEPS = "strategy.learning_rate", "stop.max_steps"

IN_ONE = N_("Will converge in one step.")
IN_STEPS = (  # the second where it overshoots
    N_("Will converge in about {steps} steps."),
    N_("Will oscillate, but converge in about {steps} steps."),
)
NOT_TO_TOLERANCE = N_("Will converge, but not to within the tolerance.")
TOO_MANY = N_("Will need about {steps} steps, but ends after {max_steps}.")
TOO_SHORT = N_("Will not get there in {max_steps} steps.")
LARGEST_RATE = N_("The largest stable rate is {limit}.")


def too_fast(s: Situation) -> Message | None:
    """Beyond the largest stable rate every step makes the error larger."""
    r, rate = s.rates, rate_of(s.experiment)
    if r is None or not r.limit or rate <= r.limit * (1 + MARGIN) or s.predicted is not None:
        return None
    return Message(
        "{rate} is {times} times the largest stable rate, {limit}.",
        rate=readable(rate),
        times=readable(rate / r.limit, 3),
        limit=readable(r.limit, 3),
    ).meaning(
        remedy=_use(s.better_rate),
        forecast=DIVERGES if _plain(s) or _grows_at_once(s) else "",
        mood="warning",
    )


def arrives(s: Situation) -> Message | None:
    """Below it the number of steps follows without running."""
    r, steps, most = s.rates, s.predicted, s.experiment.stop.max_steps
    if r is None or not r.limit or not steps:
        return None
    better = _steps_with(s, s.better_rate) if s.better_rate else None
    values = {"steps": grouped(steps), "max_steps": grouped(most), "limit": readable(r.limit, 3)}
    in_time = IN_STEPS[_overshoots(s)] if steps > 1 else IN_ONE
    forecast = TOO_MANY if steps > most else in_time
    mood: Mood = "warning" if steps > most else "ready"
    if better and s.better_rate and better * FASTER <= steps:
        values |= {"better": readable(s.better_rate, 2), "better_steps": grouped(better)}
        text = N_("{better} would need about {better_steps}; {limit} would diverge.")
        return Message(text, **values).meaning(remedy=_use(s.better_rate), forecast=forecast, mood=mood)
    remedy = Remedy(MAX_STEPS, _rounded_up(steps), N_("Allow {value} steps")) if steps > most else None
    return Message(LARGEST_RATE, **values).meaning(remedy=remedy, forecast=forecast, mood=mood)


def settles(s: Situation) -> Message | None:
    """Where no tolerance is in reach, or the number of steps is not known, it converges all the same."""
    r, rate = s.rates, rate_of(s.experiment)
    if r is None or not r.limit or rate >= r.limit * (1 - MARGIN) or s.predicted is not None:
        return None
    mood: Mood = "ready"
    forecast = CONVERGES[_overshoots(s)]
    if _plain(s) and s.tolerance is not None:  # else the steps would be predicted
        forecast, mood = NOT_TO_TOLERANCE, "warning"
    limit = readable(r.limit, 3)
    if r.fastest and s.better_rate and _slowness(s, rate) >= FASTER * _slowness(s, s.better_rate):
        return Message(
            "{better} is about the fastest rate; {limit} would diverge.",
            better=readable(s.better_rate, 2),
            limit=limit,
        ).meaning(remedy=_use(s.better_rate), forecast=forecast, mood=mood)
    return Message(LARGEST_RATE, limit=limit).meaning(forecast=forecast, mood=mood)


def surely_safe(s: Situation) -> Message | None:
    """For sigmoid with cross-entropy one bound is known, up to which no step raises the loss."""
    r, rate = s.rates, rate_of(s.experiment)
    if not isinstance(s.known, SafeRate) or r is None or not r.safe:
        return None
    safe = readable(r.safe, 3)
    if rate <= r.safe:
        text = N_("Up to a rate of {safe} no step can raise the loss.")
        return Message(text, safe=safe).meaning(forecast=CONVERGES[False])
    text = N_("Up to a rate of {safe} no step can raise the loss; {rate} may overshoot.")
    return Message(text, safe=safe, rate=readable(rate))


def short_steps(s: Situation) -> Message | None:
    """Adagrad, RMSprop and Adam move a weight by about η, however steep it is; Newton by η of the way.

    What plain descent needs on steep losses is far too little for them.
    """
    strategy = s.experiment.strategy
    if not isinstance(strategy, GradientDescent) or s.rates is not None:
        return None
    usual, rate = KINDS[kind_of(strategy)], strategy.learning_rate
    assert isinstance(usual, GradientDescent)
    if isinstance(strategy.optimizer, Sgd | Momentum) or rate >= usual.learning_rate:
        return None
    most = rate * strategy.optimizer.longest_step
    missed = _out_of_reach(s, most)
    if not missed and rate * FAR_BELOW >= usual.learning_rate:
        return None
    text = N_("However steep the loss is, this optimizer needs a rate of about {usual}.")
    if isfinite(most):
        text = N_("However steep the loss is, no step at this rate moves a weight by more than {most}.")
    values = {
        "usual": readable(usual.learning_rate),
        "most": readable(most, 3),
        "max_steps": grouped(s.experiment.stop.max_steps),
    }
    remedy = _use(usual.learning_rate)
    if not missed:
        return Message(text, **values).meaning(remedy=remedy)
    return Message(text, **values).meaning(remedy=remedy, forecast=TOO_SHORT, mood="warning")


def _out_of_reach(s: Situation, most: float) -> bool:
    """Whether some error stays above the tolerance, if no step moves a parameter by more than that.

    No activation's slope is above 1, so an output moves at most as far as the inputs' sizes add up to.
    """
    schedule = getattr(s.experiment.strategy, "schedule", None)
    if s.tolerance is None or s.large or (isinstance(schedule, Cosine) and schedule.minimum > 0):
        return False
    sizes = np.abs(s.X).sum(axis=1) + s.experiment.neuron.bias.trainable
    left = np.abs(s.output[1] - s.y) - s.experiment.stop.max_steps * most * sizes
    return bool((left > s.tolerance * (1 + MARGIN)).any())


def _rounded_up(steps: int) -> int:
    """Return the next larger number of two digits; 10⁹ is the most there may be."""
    digits = 10 ** max(0, len(str(steps)) - 2)
    return int(min(10**9, (steps // digits + 1) * digits))


def _use(rate: float | None) -> Remedy | None:
    return Remedy(RATE, rate) if rate else None


def _plain(s: Situation) -> bool:
    return isinstance(s.experiment.strategy, GradientDescent) and s.experiment.strategy.plain


def _overshoots(s: Situation) -> bool:
    return bool(s.rates and s.rates.safe and rate_of(s.experiment) > s.rates.safe * (1 + MARGIN))


def _steps_with(s: Situation, rate: float) -> int | None:
    """Return the steps to the tolerance at another rate, where it is quickly known."""
    if s.large:
        return None
    known = theory(s.experiment.with_value(RATE, rate))
    return known.predicted_steps if isinstance(known, Theory) else None


def _grows_at_once(s: Situation) -> bool:
    """Whether the first steps lead away: with a push that is kept, they might come within the tolerance."""
    if s.large:
        return False
    run = Run(s.experiment)
    run.advance(FIRST_STEPS)
    return run.outcome == "diverged" or (run.outcome is None and run.last.loss > GROWN * run.best.loss)


def _slowness(s: Situation, rate: float) -> float:
    """Return about how many steps it takes to shrink the error in the slowest direction to 1/e."""
    steepest, flattest = 1.0, 1.0  # to newton, every direction
    if isinstance(s.known, Theory) and _plain(s):
        moving = [value for value in s.known.eigenvalues if value > 0]
        steepest, flattest = moving[0], moving[-1]
    factor = max(abs(1 - rate * steepest), abs(1 - rate * flattest))
    return 0.0 if factor == 0 else -1 / log(factor) if factor < 1 else float("inf")
