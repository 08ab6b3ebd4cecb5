"""What would get there sooner: another rate, standardized inputs, or just more steps."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.message import N_, Remedy, grouped, readable
from neuron_gui.core.rounded import a_rate, at_least, at_most
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.theory.quadratic import Goal, Quadratic
from neuron_gui.core.theory.theory import quadratic
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation, rate_of

FASTER = 2  # a rate is offered where it needs so many times fewer steps
WORTH_SCALING = 10  # so many times fewer steps are worth other units
RATE, ALLOWED_STEPS = "strategy.learning_rate", "stop.max_steps"

OTHER_RATE = N_("{better} would need about {better_steps}; more than {limit} would diverge.")
SCALING = N_("This would take about {today} steps, on standardized inputs about {scaled_steps}.")
SCALING_AT_LAST = N_("This would take more than {today} steps, on standardized inputs about {scaled_steps}.")
SCALING_ALONE = N_("On standardized inputs the steps needed would be about {scaled_steps}.")
MORE_STEPS = N_("It would take about {today} steps; the largest stable rate is {limit}.")
LARGEST_RATE = N_("The largest stable rate is {limit}.")

Reason = tuple[str, dict[str, str], Remedy | None]


def sooner(s: Situation, q: Quadratic, limit: float) -> Reason:
    """Return a sentence, its values and a remedy, for plain descent below its limit.

    The goal is the tolerance or the target loss, or where neither is in reach, nearly the lowest loss.
    """
    goal, most, rate = _goal(s, q), s.experiment.stop.max_steps, rate_of(s.experiment)
    today = q.steps_to(rate, goal)
    own = q.steps_to(s.better_rate, goal) if s.better_rate else None
    faster = own is not None and own * FASTER <= (today or MAX_STEPS)
    if not (today and today <= most) and not (faster and own and own <= most):
        scaled = _standardized(s, goal)
        if scaled and scaled[0] * WORTH_SCALING <= (own or MAX_STEPS):
            return _scaling(today, q.takes_ages(rate, goal), *scaled)
    if faster and own and s.better_rate:
        values = {
            "better": readable(s.better_rate, 2),
            "better_steps": grouped(own),
            "limit": at_least(limit),
        }
        return OTHER_RATE, values, Remedy(RATE, s.better_rate)
    if today and today > most:
        remedy = Remedy(ALLOWED_STEPS, rounded_up_steps(today), N_("Allow {value} steps"))
        return MORE_STEPS, {"today": grouped(today), "limit": at_most(limit)}, remedy
    return LARGEST_RATE, {"limit": at_most(limit)}, None


def _goal(s: Situation, q: Quadratic) -> Goal:
    """Return what a run can get to."""
    stop = s.experiment.stop
    target = stop.target_loss if stop.target_loss is not None and stop.target_loss > q.floor else None
    fits = stop.tolerance is not None and np.abs(q.errors(q.optimum)).max() < stop.tolerance * (1 - MARGIN)
    if target is None and not fits:
        return Goal(target_loss=q.near_the_floor)
    return Goal(stop.tolerance, target)


def _standardized(s: Situation, goal: Goal) -> tuple[int, float] | None:
    """Return in how many steps, and at which rate, standardized inputs get to the same goal, if they can."""
    e = s.experiment
    if e.scaling != "none" or e.loss.l2 or not e.neuron.bias.trainable:
        return None  # else another loss would be the lowest
    q = quadratic(e.with_value("scaling", "standardize"))
    if q is None or not (q.eigenvalues > 0).any():
        return None
    moving = q.eigenvalues[q.eigenvalues > 0]
    rate = a_rate(2 / float(moving[0] + moving[-1]))
    steps = q.steps_to(rate, goal) if rate else None
    return (steps, rate) if steps and rate else None


def _scaling(today: int | None, takes_ages: bool, steps: int, rate: float) -> Reason:
    text = SCALING if today else SCALING_AT_LAST if takes_ages else SCALING_ALONE
    remedy = Remedy("scaling", "standardize", N_("Standardize"), also=((RATE, rate),))
    return text, {"today": grouped(today or MAX_STEPS), "scaled_steps": grouped(steps)}, remedy


def rounded_up_steps(steps: int) -> int:
    """Return the next larger number of two digits; 10⁹ is the most there may be."""
    digits = 10 ** max(0, len(str(steps)) - 2)
    return int(min(MAX_STEPS, (steps // digits + 1) * digits))
