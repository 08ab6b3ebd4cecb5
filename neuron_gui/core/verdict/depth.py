"""A run's plots in words, deeper and deeper: the shape of every curve, its extremes, then its numbers."""

from __future__ import annotations

from itertools import zip_longest

import numpy as np
from msgspec import Struct

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves, Trail
from neuron_gui.core.message import Message, grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.core.verdict.curve_words import CurveSeen
from neuron_gui.core.verdict.description import MAX_PARAMETERS, describe, learning

ROWS = 11  # steps that are told of by number, about a tenth of the run apart


class Depths(Struct, frozen=True):
    """What is told first, and what to those who ask for more, sentence by sentence."""

    shapes: tuple[Message, ...]
    extremes: tuple[Message, ...]
    numbers: tuple[Message, ...]


def in_depth(
    experiment: Experiment,
    curves: Curves,
    trail: Trail,
    last: Record,
    best: Record,
    known: Theory | SafeRate | None,
) -> Depths:
    """Return what the plots of a run show; `known` is what theory says of it, unless that is kept back."""
    seen = curves_seen(experiment, curves, trail, known)
    sentences = describe(experiment, curves, trail, last, best)
    guesses = isinstance(experiment.strategy, RandomGuess)
    told = seen[:1] if guesses else seen  # of guesses there are no curves of weights, and no shape
    shapes = [] if guesses else [curve.shape() for curve in seen]
    joined = [
        Message("{sentence} {more}", sentence=sentence, more=more) if sentence and more else sentence
        for sentence, more in zip_longest(sentences, shapes)
    ]
    extremes = [message for curve in told for message in curve.reaches()] if last.step else []
    numbers = _numbers([curve.name for curve in seen[1:]], trail, last) if last.step else ()
    return Depths(tuple(sentence for sentence in joined if sentence), tuple(extremes), tuple(numbers))


def curves_seen(
    experiment: Experiment, curves: Curves, trail: Trail, known: Theory | SafeRate | None
) -> list[CurveSeen]:
    """Return the curve of the loss and those of the first parameters that learn."""
    names: list[str | Message] = [Message("Loss"), *learning(experiment)[:MAX_PARAMETERS]]
    return [
        CurveSeen.of(name, channel, curves, float(trail.records[0, channel]), experiment, known)
        for channel, name in enumerate(names)
    ]


def _numbers(names: list[str | Message], trail: Trail, last: Record) -> list[Message]:
    """Return the values at steps that lie about as far apart as can be, the last one among them."""
    records, steps = trail.records, np.arange(len(trail.records)) * trail.every
    if steps[-1] < last.step:
        records = np.vstack([records, [last.loss, *last.weights, last.bias]])
        steps = np.append(steps, last.step)
    wanted = np.linspace(0, last.step, ROWS)
    chosen = np.unique(np.abs(steps[:, None] - wanted).argmin(axis=0)).tolist()
    return [
        Message(
            "Step {step}: loss {loss}, {parameters}.",
            step=grouped(int(steps[at])),
            loss=displayed(float(records[at, 0])),
            parameters=", ".join(
                f"{name} {displayed(float(records[at, channel]))}" for channel, name in enumerate(names, 1)
            ),
        )
        for at in chosen
    ]
