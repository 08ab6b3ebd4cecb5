"""The plots of a run in words, for whoever cannot see them: how the loss went, and each parameter.

Sentences are templates, translated first and filled in afterwards.
"""

from math import isfinite, log

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves, Trail
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.numbers import displayed, told_apart
from neuron_gui.core.records import Record
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.core.verdict.trend import goes_to_and_fro

MAX_PARAMETERS = 8  # parameters that are told of one by one
RISES, UNEVEN = 0.1, 0.25  # of it: so much up on the way, or off an even fall, is one of no pace
EARLY, EVEN = 0.7, 0.3  # of a whole fall of the loss, as powers: what its first half must have, at least


def describe(
    experiment: Experiment, curves: Curves, trail: Trail, last: Record, best: Record
) -> tuple[Message, ...]:
    """Return what the plots of a run show: `trail` begins with its record 0, `curves` end with its last."""
    if last.step == 0:
        return (Message("No step has been made yet: the loss is {loss}.", loss=displayed(last.loss)),)
    if isinstance(experiment.strategy, RandomGuess):
        return (_guesses(curves, best), *_parameters(experiment, curves, trail, best, at_best=True))
    return (_loss(curves, trail, last), *_parameters(experiment, curves, trail, last))


# --- The loss -----------------------------------------------------------------------------------------


def _guesses(curves: Curves, best: Record) -> Message:
    """Of guesses there is a range, and the best one."""
    low, high = told_apart(float(np.nanmin(curves.low[0])), float(np.nanmax(curves.high[0])))
    if low == high:
        return Message("Loss was {loss} at every guess.", loss=low)
    return Message(
        "Loss jumped about between {low} and {high}; guess {step} of {steps} was the best.",
        low=low,
        high=high,
        step=grouped(best.step),
        steps=grouped(curves.last),
    )


def _loss(curves: Curves, trail: Trail, last: Record) -> Message:
    first = float(trail.records[0, 0])
    swings = goes_to_and_fro(curves.low[0], curves.high[0])
    course = _course(curves, first, last.loss, swings)
    text = _IN_ONE_STEP[course] if last.step == 1 else _LOSSES[course]
    before, after = told_apart(first, last.loss)
    return Message(text, first=before, last=after, steps=grouped(last.step))


_LOSSES = {
    "beyond": N_("Loss rose from {first} beyond all numbers in {steps} steps."),
    "stayed": N_("Loss stayed at {last} for {steps} steps."),
    "swung and fell": N_("Loss fell from {first} to {last} in {steps} steps, going up and down on the way."),
    "swung": N_("Loss came from {first} to {last} in {steps} steps, going up and down on the way."),
    "rose": N_("Loss rose from {first} to {last} in {steps} steps."),
    "fast at first": N_(
        "Loss fell from {first} to {last} in {steps} steps, fast at first, then more slowly."
    ),
    "even": N_("Loss fell from {first} to {last} in {steps} steps, by about the same factor each time."),
    "fell": N_("Loss fell from {first} to {last} in {steps} steps."),  # and in no way that has a word
    "slow at first": N_("Loss fell from {first} to {last} in {steps} steps, slowly at first, then faster."),
}

_IN_ONE_STEP = {
    "beyond": N_("Loss rose from {first} beyond all numbers in one step."),
    "stayed": N_("Loss stayed at {last} for one step."),
    "rose": N_("Loss rose from {first} to {last} in one step."),
    "fast at first": N_("Loss fell from {first} to {last} in one step."),  # and has gone no further yet
}


def _course(curves: Curves, first: float, last: float, swings: bool) -> str:
    """Return how the loss went, as a key of `_LOSSES`."""
    if not isfinite(last):
        return "beyond"
    if swings:
        return "swung and fell" if last < first else "swung"
    if last >= first:
        return "rose" if last > first else "stayed"
    return _pace(curves.low[0], curves.high[0], first, last)


def _pace(low: Array, high: Array, first: float, last: float) -> str:
    """Return how a fall went, by powers of ten as a logarithmic plot shows it."""
    least = float(low[low > 0].min())  # a loss of 0 has no logarithm
    whole = log(first) - log(max(last, least))
    if not whole:
        return "fast at first"
    depths, tops = log(first) - np.log(np.maximum((low, high), least))
    rises = np.maximum(0.0, depths[:-1] - tops[1:]).sum()
    fallen = depths / whole
    early = fallen[len(fallen) // 2]
    if rises > RISES * whole:
        return "fell"
    if not EVEN <= early <= EARLY:
        return "fast at first" if early > EARLY else "slow at first"
    return "even" if np.abs(fallen - np.linspace(0, 1, len(fallen))).max() <= UNEVEN else "fell"


# --- Weights and bias ---------------------------------------------------------------------------------


def learning(experiment: Experiment) -> list[str]:
    """Return the names of the parameters that learn."""
    return [*experiment.data.input_names, *(["b"] if experiment.neuron.bias.trainable else [])]


def _parameters(
    experiment: Experiment, curves: Curves, trail: Trail, record: Record, at_best: bool = False
) -> list[Message]:
    """Return a sentence for each parameter that learns, and for the many others none."""
    names, values, told = learning(experiment), (*record.weights, record.bias), []
    for number, (name, value) in enumerate(zip(names[:MAX_PARAMETERS], values, strict=False), 1):
        first = float(trail.records[0, number])
        swings = not at_best and goes_to_and_fro(curves.low[number], curves.high[number])
        told.append(_parameter(name, first, value, swings, at_best))
    more = len(names) - MAX_PARAMETERS
    if more == 1:
        told.append(Message("One more is not told of here."))
    elif more > 1:
        told.append(Message("{count} more are not told of here.", count=str(more)))
    return told


def _parameter(name: str, first: float, last: float, swings: bool, at_best: bool) -> Message:
    before, after = told_apart(first, last)
    values = {"name": name, "first": before, "last": after}
    if at_best:
        return Message("{name} is {last} at the best guess.", **values)
    if not isfinite(last):
        return Message("{name} went from {first} beyond all numbers.", **values)
    if last == first and not swings:
        return Message("{name} stayed at {last}.", **values)
    if swings:
        return Message("{name} went from {first} to {last}, to and fro on the way.", **values)
    if last > first:
        return Message("{name} rose from {first} to {last}.", **values)
    return Message("{name} fell from {first} to {last}.", **values)
