"""Targets that the activation's output never takes, whatever the weights."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.message import N_, Message, Remedy, grouped, readable
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.theory.theory import rates, theory
from neuron_gui.core.verdict.findings.forecasts import INSOLUBLE
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation, rate_of
from neuron_gui.core.verdict.findings.sooner import RATE

ACTIVATION, TARGETS = "neuron.activation", "data.targets"

OF_TWO = N_("The output of {activation} is {low} or {high}; row {row} asks for {target}.")
BETWEEN = N_("The output of {activation} lies between {low} and {high}; row {row} asks for {target}.")
NEVER_BELOW = N_("The output of {activation} is never below {low}; row {row} asks for {target}.")
OTHERS = N_("{sentence} In all, {count} rows ask for more than it can give.")


def unreachable(s: Situation) -> Message | None:
    """A target outside the activation's range is missed, by no less than it lies outside."""
    kind = s.experiment.neuron.activation
    low, high = _range(kind)
    missed = _missed_by(kind, s.y, low, high) > (s.tolerance or 0.0) * (1 + MARGIN)
    if not missed.any():
        return None
    row = int(missed.argmax())
    text = OF_TWO if kind == "step" else BETWEEN if np.isfinite(high) else NEVER_BELOW
    message = Message(
        text,
        activation=Message(ACTIVATIONS[kind].title),
        low=readable(low),
        high=readable(high),
        row=grouped(row + 1),
        target=readable(float(s.y[row])),
    )
    if missed.sum() > 1:
        message = Message(OTHERS, sentence=message, count=grouped(int(missed.sum())))
    forecast = INSOLUBLE if s.tolerance is not None else ""
    return message.meaning(remedy=_remedy(s), forecast=forecast, mood="warning")


def _range(activation: str) -> tuple[float, float]:
    """Return between what the output lies."""
    if activation == "relu":
        return 0.0, np.inf
    return ACTIVATIONS[activation].reach or (-np.inf, np.inf)


def _missed_by(activation: str, y: Array, low: float, high: float) -> Array:
    """Return how far each target (n,) is from the nearest output."""
    if activation == "step":
        return np.asarray(np.minimum(np.abs(y - low), np.abs(y - high)))
    return np.asarray(np.maximum(np.maximum(low - y, y - high), 0.0))


def _remedy(s: Situation) -> Remedy:
    """Return the targets or the activation with which the rows can be met."""
    if not np.isin(s.y, (-1.0, 1.0)).all() or s.large:
        return Remedy(ACTIVATION, "identity", N_("Use identity"), also=_rate_for_identity(s))
    if s.experiment.neuron.activation == "relu":
        return Remedy(ACTIVATION, "tanh", N_("Use tanh"))
    return Remedy(TARGETS, np.where(s.y > 0, 1.0, 0.0).tolist(), N_("Write 0 for −1"))


def _rate_for_identity(s: Situation) -> tuple[tuple[str, float], ...]:
    """Return a rate for the identity where that in force would be too fast: its loss is steeper."""
    if s.large:
        return ()
    other = s.experiment.with_value(ACTIVATION, "identity")
    r = rates(other, theory(other))
    if not r or not r.limit or not r.good or rate_of(other) < r.limit * (1 - MARGIN):
        return ()
    return ((RATE, r.good),)
