"""Where a run has come to a halt, and why: at the optimum, far away where all is level, or on its way."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.machine import Machine
from neuron_gui.core.message import N_
from neuron_gui.core.neuron import loss_at
from neuron_gui.core.optimizers import Newton
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.records import Record
from neuron_gui.core.run import Run
from neuron_gui.core.schedules import Constant
from neuron_gui.core.strategies import GradientDescent, StepSign
from neuron_gui.core.theory.quadratic import FITS
from neuron_gui.core.theory.theory import Theory
from neuron_gui.core.verdict.findings.chance import FLAT, dead_start
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation
from neuron_gui.core.verdict.findings.sooner import RATE
from neuron_gui.core.verdict.verdict import ARRIVED, ENDINGS, RAN_AWAY, Ending

STRAIGHT = N_("Here the loss has no curvature, so that Newton's rule has no step to make.")
TOO_FLAT = N_("The slope is so small that a step no longer changes any weight.")
FAR = 10.0  # so many times its lowest loss a run has run away


def at_rest(s: Situation, last: Record, best: Record) -> Ending:
    """Return how a run has ended whose last update changed nothing, and why; the situation is that there."""
    if _at_the_optimum(s):
        return ARRIVED
    why = _why(s, last.step)
    mood, sentence, _ = ENDINGS[Outcome.STALLED]
    if last.loss > FAR * best.loss and why in (FLAT, TOO_FLAT, STRAIGHT):
        mood, sentence, level = RAN_AWAY
        why = why if why == STRAIGHT else level
    return mood, sentence, why


def _why(s: Situation, step: int) -> str:
    e = s.experiment
    if isinstance(e.strategy, StepSign):
        errors = s.output[1] - s.y
        cancels = abs(errors.mean()) <= MARGIN * np.abs(errors).max()
        if cancels and e.strategy.direction == "error":
            return N_("The errors of the rows cancel out: their mean is 0, which has no sign to follow.")
        return ""
    if not isinstance(e.strategy, GradientDescent):
        return ""
    if dead_start(s):
        return FLAT
    if isinstance(e.strategy.optimizer, Newton) and _is_straight(e):
        return STRAIGHT
    scheduled = not isinstance(e.strategy.schedule, Constant)
    if scheduled and _moves(e.with_value("strategy.schedule", {"kind": "constant"})):
        return N_("The learning rate has fallen so far that a step no longer changes any weight.")
    if step == 1 and _moves(e.with_value(RATE, 1.0)):
        return N_("At this learning rate a step is too small to change any weight.")
    return TOO_FLAT


def _is_straight(e: Experiment) -> bool:
    """Whether there is a slope that plain descent would follow, and yet no curvature."""
    plain = {"strategy.optimizer": {"kind": "sgd"}, "strategy.schedule": {"kind": "constant"}, RATE: 1.0}
    return not Machine(e).second_derivatives()[0].any() and _moves(e.with_values(plain))


def _moves(e: Experiment) -> bool:
    """Whether the first step of a run changes any weight."""
    run = Run(e)
    run.advance(1)
    return run.outcome is not Outcome.STALLED


def _at_the_optimum(s: Situation) -> bool:
    """Whether no weights have a lower loss, but for rounding."""
    if not isinstance(s.known, Theory):
        return False
    e = s.experiment
    weights, bias = s.start[:-1], float(s.start[-1])
    loss = loss_at(s.X, s.y, weights, bias, e.neuron, e.loss)
    # What rounding leaves of an error is a share of what its row adds up.
    sizes = np.abs(s.X) @ np.abs(weights) + abs(bias) + np.abs(s.y)
    return bool(loss <= s.known.floor_loss * (1 + MARGIN) + np.mean((FITS * sizes) ** 2))
