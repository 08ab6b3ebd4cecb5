"""What single samples do to the rate: a step that looks at a few rows may overshoot by far."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.message import N_, Message, Remedy, grouped, readable
from neuron_gui.core.optimizers import Sgd
from neuron_gui.core.rounded import a_rate, at_most
from neuron_gui.core.schedules import Constant
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.theory.theory import WELL_BELOW, Theory
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation, rate_of
from neuron_gui.core.verdict.findings.why import why_limit_of_row

ONE = N_("A step looks at one row only. Row {rows} alone allows no rate above {limit}: {rate} overshoots.")
SOME = N_("A step looks at {batch} rows. Rows {rows} alone allow no rate above {limit}: {rate} overshoots.")
MAX_NAMED = 5


def batch_overshoots(s: Situation) -> Message | None:
    """The longest rows have a limit of their own, below that of all samples together."""
    e, strategy = s.experiment, s.experiment.strategy
    if (
        not isinstance(s.known, Theory)
        or not isinstance(strategy, GradientDescent)
        or strategy.batch == "full"
    ):
        return None
    if not isinstance(strategy.optimizer, Sgd) or not isinstance(strategy.schedule, Constant):
        return None
    bias = e.neuron.bias.trainable
    Xa = np.column_stack([s.X, np.ones(len(s.X))]) if bias else s.X
    rows = np.argsort(-(Xa**2).sum(axis=1), kind="stable")[: strategy.batch]
    pull = np.diag(np.sqrt(e.loss.l2) * (np.arange(Xa.shape[1]) < e.data.d))
    factor = 1 if e.loss.kind == "half_mse" else 2
    steepest = np.linalg.norm(np.vstack([np.sqrt(factor / len(rows)) * Xa[rows], pull]), 2) ** 2
    rate = rate_of(e)
    if not np.isfinite(steepest) or rate * steepest <= 2 * (1 + MARGIN):
        return None
    better = a_rate(WELL_BELOW * 2 / float(steepest))
    named = sorted(int(row) + 1 for row in rows)[:MAX_NAMED]
    message = Message(
        ONE if strategy.batch == 1 else SOME,
        batch=grouped(strategy.batch),
        rows=", ".join(grouped(row) for row in named) + (" …" if len(rows) > MAX_NAMED else ""),
        limit=at_most(2 / float(steepest)),
        rate=readable(rate),
    ).meaning(remedy=Remedy("strategy.learning_rate", better) if better else None, mood="warning")
    return message.because(*why_limit_of_row(s, int(rows[0]))) if strategy.batch == 1 else message
