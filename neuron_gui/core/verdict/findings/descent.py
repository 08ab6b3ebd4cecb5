"""What the learning rate will do, where theory knows its limits."""

from __future__ import annotations

from math import log

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.message import N_, Message, Mood, Remedy, grouped, readable, readable_apart
from neuron_gui.core.optimizers import Momentum, Nesterov
from neuron_gui.core.rounded import at_least, at_most
from neuron_gui.core.run import Run
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.theory.quadratic import Quadratic
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.core.verdict.findings.forecasts import CONVERGES, DIVERGES
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation, rate_of
from neuron_gui.core.verdict.findings.sooner import FASTER, LARGEST_RATE, RATE, sooner
from neuron_gui.core.verdict.findings.why import why_limit, why_safe, why_scaling

FIRST_STEPS, GROWN = 300, 1e4
HARDLY_MOVES = 0.005  # a share of what is off the optimum
HARDLY = 1.005  # so little above a limit, "times" says nothing
SETTLED = 5.0  # so often the error in the slowest direction shrinks to 1/e until a run has come to rest
MOODS: tuple[Mood, Mood] = ("ready", "warning")  # the second where something is missed

IN_ONE = N_("Will converge in one step.")
IN_STEPS = (  # the second where it overshoots
    N_("Will converge in about {steps} steps."),
    N_("Will oscillate, but converge in about {steps} steps."),
)
NOT_TO_TOLERANCE = N_("Will converge, but not to within the tolerance.")
TOO_MANY = N_("Will need about {steps} steps, but ends after {max_steps}.")
SO_FAR = N_("Will only get from loss {first} to {after} by step {max_steps}; the lowest is {floor}.")
TO_AND_FRO = N_("Will go to and fro, and get nowhere.")
FALLS = N_("The loss will fall with every step.")
FASTEST = N_("{better} is about the fastest rate; more than {limit} would diverge.")


def too_fast(s: Situation) -> Message | None:
    """Beyond the largest stable rate every step makes the error larger."""
    r, rate = s.rates, rate_of(s.experiment)
    if r is None or not r.limit or rate <= r.limit * (1 + MARGIN) or s.predicted is not None:
        return None
    if _at_the_limit(s, r.limit):
        return None
    grows = _ends_higher(s.course, s) if s.course else _plain(s) or grows_at_once(s)
    text = N_("{rate} is {times} times the largest stable rate, {limit}.")
    if rate < HARDLY * r.limit:
        text = N_("{rate} is a little more than the largest stable rate, {limit}.")
    message = Message(text, rate=readable(rate), times=readable(rate / r.limit, 3), limit=at_most(r.limit))
    return message.because(*why_limit(s)).meaning(
        remedy=_use(s.better_rate), forecast=DIVERGES if grows else "", mood="warning"
    )


def stands_still(s: Situation) -> Message | None:
    """On the limit itself the steepest direction neither shrinks nor grows."""
    r, rate = s.rates, rate_of(s.experiment)
    if r is None or not r.limit or s.predicted is not None or not _at_the_limit(s, r.limit):
        return None
    return (
        Message(
            "At {rate}, the limit of what is stable, each step leads just as far to the other side.",
            rate=readable(rate),
        )
        .meaning(remedy=_use(s.better_rate), forecast=TO_AND_FRO, mood="warning")
        .because(*why_limit(s))
    )


def arrives(s: Situation) -> Message | None:
    """Below it the number of steps follows without running."""
    r, steps, most = s.rates, s.predicted, s.experiment.stop.max_steps
    if r is None or not r.limit or not steps:
        return None
    in_time = IN_STEPS[_overshoots(s)] if steps > 1 else IN_ONE
    values = {"steps": grouped(steps), "max_steps": grouped(most)}
    mood: Mood = "warning" if steps > most else "ready"
    return _reason(s, TOO_MANY if steps > most else in_time, mood, values)


def settles(s: Situation) -> Message | None:
    """Where no tolerance is in reach, or the number of steps is not known, it converges all the same."""
    r, rate, most = s.rates, rate_of(s.experiment), s.experiment.stop.max_steps
    if r is None or not r.limit or rate >= r.limit * (1 - MARGIN) or s.predicted is not None:
        return None
    if _at_the_limit(s, r.limit):
        return None
    missed = _misses(s)
    forecast, mood = NOT_TO_TOLERANCE if missed else CONVERGES[_overshoots(s)], MOODS[missed]
    if s.course is None:
        settled = most >= SETTLED * _slowness(s, rate)
        return _limit(s, r.limit).meaning(
            remedy=_use(s.better_rate) if _much_faster(s) else None,
            forecast=forecast if settled else "",
            mood=mood if settled else "ready",
        )
    first, after = s.course.losses_after([0, most], rate).tolist()
    if not s.course.resolved:
        return _reason(s, "", "ready", {})
    if after <= s.course.near_the_floor:
        return _reason(s, forecast, mood, {})
    losses = {"first": first, "after": after, "floor": 0.0 if _can_be_0(s) else s.course.floor}
    values = dict(zip(losses, readable_apart(*losses.values(), digits=4), strict=True))
    return _reason(s, SO_FAR, "warning", values | {"max_steps": grouped(most)})


def surely_safe(s: Situation) -> Message | None:
    """For sigmoid with cross-entropy one bound is known, up to which no step raises the loss."""
    r, rate = s.rates, rate_of(s.experiment)
    if not isinstance(s.known, SafeRate) or r is None or not r.safe:
        return None
    safe = at_most(r.safe)
    if rate <= r.safe:
        text = N_("Up to a rate of {safe} no step can raise the loss.")
        return Message(text, safe=safe).meaning(forecast=FALLS).because(*why_safe(r.safe))
    text = N_("Up to a rate of {safe} no step can raise the loss; {rate} may overshoot.")
    return Message(text, safe=safe, rate=readable(rate)).because(*why_safe(r.safe))


def _reason(s: Situation, forecast: str, mood: Mood, values: dict[str, str]) -> Message:
    """Return what would get there sooner, or else the limit of the rate."""
    assert s.rates
    assert s.rates.limit
    if s.course is None:  # of very many samples no more is looked into
        return Message(LARGEST_RATE, limit=at_most(s.rates.limit), **values).meaning(forecast, mood)
    text, more, remedy = sooner(s, s.course, s.rates.limit)
    why = why_scaling(s) if remedy and remedy.path == "scaling" else why_limit(s)
    return Message(text, **values | more).meaning(forecast, mood, remedy).because(*why)


def _limit(s: Situation, limit: float) -> Message:
    if s.rates and s.rates.fastest and s.better_rate and _much_faster(s):
        fastest = Message(FASTEST, better=readable(s.better_rate, 2), limit=at_least(limit))
        return fastest.because(*why_limit(s))
    return Message(LARGEST_RATE, limit=at_most(limit)).because(*why_limit(s))


def _at_the_limit(s: Situation, limit: float) -> bool:
    """Whether in the steps allowed the steepest direction neither shrinks nor grows to speak of."""
    rate, most = rate_of(s.experiment), s.experiment.stop.max_steps
    return s.course is not None and abs(rate / limit - 1) * most < HARDLY_MOVES and s.course.grows(rate)


def _can_be_0(s: Situation) -> bool:
    return isinstance(s.known, Theory) and bool(s.known.solvable) and not s.experiment.loss.l2


def _use(rate: float | None) -> Remedy | None:
    return Remedy(RATE, rate) if rate else None


def _plain(s: Situation) -> bool:
    return isinstance(s.experiment.strategy, GradientDescent) and s.experiment.strategy.plain


def _overshoots(s: Situation) -> bool:
    return bool(s.rates and s.rates.safe and rate_of(s.experiment) > s.rates.safe * (1 + MARGIN))


def _misses(s: Situation) -> bool:
    """Whether at the lowest loss some error is surely larger than the tolerance."""
    if s.tolerance is None or not isinstance(s.known, Theory):
        return False
    X, optimum = s.X, s.known.optimum
    errors = X @ np.array(optimum.weights) + optimum.bias - s.y
    return bool(np.abs(errors).max() > s.tolerance * (1 + MARGIN))


def _ends_higher(q: Quadratic, s: Situation) -> bool:
    """Whether the steps allowed are enough to leave what the other directions gain behind."""
    first, last = q.losses_after([0, s.experiment.stop.max_steps], rate_of(s.experiment)).tolist()
    return q.grows(rate_of(s.experiment)) and not last <= first


def grows_at_once(s: Situation) -> bool:
    """Whether the first steps lead away: with a push that is kept, they might come within the tolerance."""
    if s.large:
        return False
    run = Run(s.experiment)
    run.advance(FIRST_STEPS)
    return run.outcome == "diverged" or (run.outcome is None and run.last.loss > GROWN * run.best.loss)


def _much_faster(s: Situation) -> bool:
    """Whether the better rate shrinks the error in the slowest direction in far fewer steps."""
    if not s.better_rate:
        return False
    today = _slowness(s, rate_of(s.experiment))
    return today > 0 and today >= FASTER * _slowness(s, s.better_rate)


def _slowness(s: Situation, rate: float) -> float:
    """Return about how many steps it takes to shrink the error in the slowest direction to 1/e."""
    steep = np.ones(1)  # to newton, every direction
    if isinstance(s.known, Theory) and _keeps_directions(s):
        steep = np.array([value for value in s.known.eigenvalues if value > 0])
    factor = max(_shrinks_by(s, 1 - rate * float(value)) for value in steep)
    return 0.0 if factor == 0 else -1 / log(factor) if factor < 1 else float("inf")


def _keeps_directions(s: Situation) -> bool:
    optimizer = getattr(s.experiment.strategy, "optimizer", None)
    return _plain(s) or isinstance(optimizer, Momentum)


def _shrinks_by(s: Situation, factor: float) -> float:
    """Return by what a step multiplies an error that plain descent multiplies by a factor."""
    optimizer = getattr(s.experiment.strategy, "optimizer", None)
    if not isinstance(optimizer, Momentum):
        return abs(factor)
    mu = optimizer.momentum
    equation: Array = np.array([1, -(mu + factor), mu])  # see rates() in theory.py
    if isinstance(optimizer, Nesterov):
        equation = np.array([1, -(1 + mu) * factor, mu * factor])
    return float(np.abs(np.roots(equation)).max(initial=0.0))
