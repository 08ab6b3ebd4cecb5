"""What chance can do: whether any guess solves it, how rarely one does, and a start where nothing moves."""

from __future__ import annotations

from math import ceil, log, log1p

import numpy as np

from neuron_gui.core.message import N_, Message, Remedy, grouped, readable
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.rounded import at_least, at_most
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.strategies import GradientDescent, RandomGuess
from neuron_gui.core.theory.guessing import chance_of_a_guess
from neuron_gui.core.verdict.findings.forecasts import INSOLUBLE
from neuron_gui.core.verdict.findings.situation import MARGIN, Situation
from neuron_gui.core.verdict.findings.sooner import ALLOWED_STEPS, rounded_up_steps
from neuron_gui.core.verdict.findings.why import why_so_rare

MAX_GUESSES = 20_000  # to try one by one
OTHER_STARTS = 100  # seeds to look through
LIKELY = 0.99  # so many guesses are allowed that of a hundred runs all but one find a solution
FLAT = N_("The weighted sum is above 0 in no row, and elsewhere ReLU is flat: there is no slope to follow.")
NEARLY_EVERY = 1.05  # guesses for one that is right: with two digits fewer are just one


def out_of_reach(s: Situation) -> Message | None:
    """Every output lies between those of the extreme guesses."""
    strategy = s.experiment.strategy
    if not isinstance(strategy, RandomGuess) or s.tolerance is None:
        return None
    low, high = strategy.low, strategy.high
    bias = s.experiment.neuron.bias.trainable
    fixed = np.zeros(2) if bias else np.full(2, s.start[-1])
    ends = np.array([low, high])
    products = s.X[:, :, None] * ends
    z = np.stack([products.min(axis=2).sum(axis=1), products.max(axis=2).sum(axis=1)]) + fixed[:, None]
    least, most = ACTIVATIONS[s.experiment.neuron.activation].f(z + (ends[:, None] if bias else 0.0))
    slack = s.tolerance + MARGIN * (np.abs(z).max() + np.abs(s.y).max())
    missed = (s.y > most + slack) | (s.y < least - slack)
    if not missed.any():
        return None
    row = int(missed.argmax())
    return Message(
        "In row {row} the guesses reach outputs from {least} to {most} only.",
        row=grouped(row + 1),
        least=at_most(least[row]),
        most=at_least(most[row]),
    ).meaning(forecast=INSOLUBLE, mood="warning")


def lucky_guesses(s: Situation) -> Message | None:
    """Of whole numbers the guesses that solve it can be counted."""
    strategy = s.experiment.strategy
    if not isinstance(strategy, RandomGuess) or not strategy.integers or s.tolerance is None:
        return None
    numbers = int(strategy.high) - int(strategy.low) + 1
    total = numbers**s.parameters
    if total > MAX_GUESSES or total * s.X.size > 10 * MAX_GUESSES:
        return None
    axes = [np.arange(strategy.low, strategy.high + 1)] * s.parameters
    guesses = np.stack(np.meshgrid(*axes, indexing="ij"), axis=-1).reshape(total, -1)
    d = s.X.shape[1]
    bias = guesses[:, d] if s.parameters > d else s.start[-1]
    outputs = ACTIVATIONS[s.experiment.neuron.activation].f(s.X @ guesses[:, :d].T + bias)
    hits = int((np.abs(outputs - s.y[:, None]).max(axis=0) <= s.tolerance).sum())
    values = {"hits": grouped(hits), "total": grouped(total)}
    if hits == 0:
        text = N_("None of the {total} possible guesses solves it.")
        if total == 1:
            text = N_("The only possible guess does not solve it.")
        return Message(text, **values).meaning(forecast=INSOLUBLE, mood="warning")
    if total == 1:
        return Message("The only possible guess solves it.")
    text = N_("Solutions among the {total} possible guesses: {hits}. About one guess in {steps} is right.")
    if total < NEARLY_EVERY * hits:
        text = N_("Solutions among the {total} possible guesses: {hits}.")
    return _expected(s, Message(text, steps=_one_in(total / hits), **values), hits / total)


def rare_guesses(s: Situation) -> Message | None:
    """Of real numbers the share that solves it can be measured."""
    e, strategy = s.experiment, s.experiment.strategy
    if not isinstance(strategy, RandomGuess) or strategy.integers or s.tolerance is None or s.large:
        return None
    bias = e.neuron.bias.trainable
    columns = np.column_stack([s.X, np.ones(len(s.X))]) if bias else s.X
    fixed = 0.0 if bias else float(s.start[-1])
    chance = chance_of_a_guess(
        columns, fixed, s.y, e.neuron.activation, s.tolerance, strategy.low, strategy.high
    )
    if chance is None:
        return None
    text = N_("About one guess in {steps} is right.")
    if NEARLY_EVERY * chance > 1:
        text = N_("About every guess is right.")
    return _expected(s, Message(text, steps=_one_in(float(readable(1 / chance, 2)))), chance)


def _one_in(guesses: float) -> str:
    """Return of how many guesses one is right; of a few, a tenth more or less matters."""
    return readable(guesses, 2) if guesses < 10 else grouped(round(guesses))


def _expected(s: Situation, message: Message, chance: float) -> Message:
    """Return a message on the chance of a guess with what it comes to, and how many guesses would do."""
    if chance == 1:
        return message
    likely = rounded_up_steps(ceil(log(1 - LIKELY) / log1p(-chance)))
    few = s.experiment.stop.max_steps * chance < 1 < MAX_STEPS * chance
    remedy = Remedy(ALLOWED_STEPS, likely, N_("Allow {value} guesses")) if few else None
    return message.because(*why_so_rare(s, chance, likely)).meaning(remedy=remedy)


def dead_start(s: Situation) -> Message | None:
    """Where every weighted sum is negative ReLU is flat: there is no slope to follow."""
    e = s.experiment
    if e.neuron.activation != "relu" or not isinstance(e.strategy, GradientDescent) or e.loss.l1 or e.loss.l2:
        return None
    if s.large or (s.output[0] > 0).any():
        return None
    return Message(FLAT).meaning(remedy=_other_start(s), forecast=N_("Will not move."), mood="warning")


def _other_start(s: Situation) -> Remedy | None:
    """Return the next seed from which some slope can be followed."""
    e = s.experiment
    if e.neuron.weights.uniform is None:
        return None
    for seed in range(e.seed + 1, e.seed + OTHER_STARTS):
        other = Situation(e.with_value("seed", seed), None)
        if (other.output[0] > 0).any():
            return Remedy("seed", seed, N_("Use seed {value}"))
    return None
