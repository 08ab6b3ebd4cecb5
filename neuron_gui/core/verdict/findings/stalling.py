"""Where a run has come to a halt, and why: at the optimum, far away where all is level, or on its way."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.message import N_
from neuron_gui.core.neuron import loss_at
from neuron_gui.core.optimizers import Newton
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.records import Record
from neuron_gui.core.strategies import GradientDescent, StepSign
from neuron_gui.core.theory.quadratic import FITS
from neuron_gui.core.theory.theory import Theory
from neuron_gui.core.verdict.findings.chance import dead_start
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation
from neuron_gui.core.verdict.verdict import ARRIVED, ENDINGS, RAN_AWAY, Ending

FAR = 10.0  # so many times its lowest loss a run has run away


def at_rest(s: Situation, last: Record, best: Record) -> Ending:
    """Return how a run has ended whose last update changed nothing, and why; the situation is that there."""
    if _at_the_optimum(s):
        return ARRIVED
    if last.loss > FAR * best.loss:
        return RAN_AWAY
    mood, sentence, _ = ENDINGS[Outcome.STALLED]
    return mood, sentence, _why(s)


def _why(s: Situation) -> str:
    e = s.experiment
    if isinstance(e.strategy, StepSign):
        errors = s.output[1] - s.y
        cancels = abs(errors.mean()) <= MARGIN * np.abs(errors).max()
        if cancels and e.strategy.direction == "error":
            return N_("The errors of the rows cancel out: their mean is 0, which has no sign to follow.")
        return ""
    if not isinstance(e.strategy, GradientDescent):
        return ""
    if dead := dead_start(s):
        return dead.text
    if isinstance(e.strategy.optimizer, Newton) and e.loss.kind == "mae":
        return N_("This loss has no curvature, so that Newton's rule has no step to make.")
    return N_("The slope is so small that a step no longer changes any weight.")


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
