"""Whether the rate suits an optimizer whose steps do not grow with the slope."""

from __future__ import annotations

from math import isfinite

import numpy as np

from neuron_gui.core.message import N_, Message, Remedy, grouped, readable
from neuron_gui.core.optimizers import Newton
from neuron_gui.core.rounded import at_least
from neuron_gui.core.schedules import Cosine
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation
from neuron_gui.core.verdict.findings.sooner import RATE

FAR_BELOW = 100  # a rate so many times below the usual one is told of
TOO_SHORT = N_("Will not get there by step {max_steps}.")


def short_steps(s: Situation) -> Message | None:
    """Adagrad, RMSprop and Adam move a weight by about η, however steep it is; Newton by η of the way.

    What plain descent needs on steep losses is far too little for them.
    """
    strategy = s.experiment.strategy
    if not isinstance(strategy, GradientDescent) or s.rates is not None:
        return None
    if isinstance(strategy.optimizer, Newton) and s.experiment.loss.kind == "mae":
        return None  # at no rate is there a curvature to go by
    usual, rate = strategy.optimizer.usual_rate, strategy.learning_rate
    if usual is None or rate >= usual:
        return None
    most = rate * strategy.optimizer.longest_step
    missed = _out_of_reach(s, most)
    if not missed and rate * FAR_BELOW >= usual:
        return None
    text = N_("However steep the loss is, this optimizer needs a rate of about {usual}.")
    if isfinite(most):
        text = N_("However steep the loss is, no step at this rate moves a weight by more than {most}.")
    values = {
        "usual": readable(usual),
        "most": at_least(most),
        "max_steps": grouped(s.experiment.stop.max_steps),
    }
    remedy = Remedy(RATE, usual)
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
