"""What a penalty on large weights does to the rate: whatever the activation, it alone may be too much."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.message import Message, Remedy, readable
from neuron_gui.core.optimizers import Momentum, Nesterov, Sgd
from neuron_gui.core.rounded import a_rate, at_least, at_most
from neuron_gui.core.schedules import Constant
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.theory.theory import WELL_BELOW, at_its_steepest
from neuron_gui.core.verdict.findings.descent import grows_at_once
from neuron_gui.core.verdict.findings.forecasts import DIVERGES
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation, rate_of


def penalty_throws(s: Situation) -> Message | None:
    """Each step multiplies the weights by 1 - η·l2, beside what the samples ask for: below -1 they grow."""
    e, most = s.experiment, _largest_product(s)
    if most is None or not e.loss.l2 or (s.rates and s.rates.limit):  # that limit is the lower one
        return None
    rate, limit = rate_of(e), most / e.loss.l2
    if rate <= limit * (1 + MARGIN) or not np.any(s.start[:-1]):
        return None
    better = s.better_rate or a_rate(WELL_BELOW * _stable(s, limit))
    return Message(
        "Rate times L2 penalty is {product}: above {most} every step makes the weights larger. "
        "With this penalty no rate above {limit} is stable.",
        product=readable(rate * e.loss.l2, 3),
        most=at_least(most),
        limit=at_most(limit),
    ).meaning(
        remedy=Remedy("strategy.learning_rate", better) if better else None,
        forecast=DIVERGES if grows_at_once(s) else "",
        mood="warning",
    )


def _stable(s: Situation, limit: float) -> float:
    """Return up to which rate the samples' own pull, at its steepest, leaves a run stable."""
    steepest = at_its_steepest(s.experiment)
    return min(limit, steepest.eta_max or limit) if steepest else limit


def _largest_product(s: Situation) -> float | None:
    """Return the largest η·l2 with which weights shrink where nothing else pulls at them, see `rates`."""
    strategy = s.experiment.strategy
    if not isinstance(strategy, GradientDescent) or not isinstance(strategy.schedule, Constant):
        return None
    optimizer = strategy.optimizer
    if isinstance(optimizer, Sgd):
        return 2.0
    if isinstance(optimizer, Nesterov):
        return 2 * (1 + optimizer.momentum) / (1 + 2 * optimizer.momentum)
    return 2 * (1 + optimizer.momentum) if isinstance(optimizer, Momentum) else None
