"""Why a run came to a halt, from where it did."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.findings.chance import dead_start
from neuron_gui.core.findings.situation import MARGIN, Situation
from neuron_gui.core.message import Message
from neuron_gui.core.neuron import loss_at
from neuron_gui.core.strategies import GradientDescent, StepSign
from neuron_gui.core.theory import Theory


def why_stalled(s: Situation) -> Message | None:
    """Return why an update changed nothing; the situation is that of the last record."""
    e = s.experiment
    if isinstance(e.strategy, StepSign):
        errors = s.output[1] - s.y
        cancels = abs(errors.mean()) <= MARGIN * np.abs(errors).max()
        if cancels and e.strategy.direction == "error":
            return Message("The errors of the rows cancel out: their mean is 0, which has no sign to follow.")
        return None
    if not isinstance(e.strategy, GradientDescent):
        return None
    dead = dead_start(s)
    if dead:
        return Message(dead.text)
    if isinstance(s.known, Theory):
        loss = loss_at(s.X, s.y, s.start[:-1], float(s.start[-1]), e.neuron, e.loss)
        if loss <= s.known.floor_loss * (1 + MARGIN):
            return Message("No weights have a lower loss than these.")
    return Message("The slope is so small that a step no longer changes any weight.")
