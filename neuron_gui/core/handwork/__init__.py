"""A step worked out by hand: its blanks, the tolerance of each, and known slips.

work = hand_work(run, t=3, sample=0)
work.givens         what is known: inputs, targets, old weights, the learning rate
work.blanks         what is to be worked out, in its order
judge(blank, 2.18)  right; or a slip that gives this number; or not yet
clashes(blanks)     what could not be told apart
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from neuron_gui.core.explain.moment import Moment
from neuron_gui.core.explain.sections import batch_of
from neuron_gui.core.explain.updates import turns
from neuron_gui.core.handwork.backward import backward
from neuron_gui.core.handwork.blank import Blank, Given, Slip
from neuron_gui.core.handwork.calculation import NOTHING, Calculation
from neuron_gui.core.handwork.forward import forward
from neuron_gui.core.handwork.givens import givens
from neuron_gui.core.handwork.judging import RIGHT, Clash, Judgement, clashes, hint, judge
from neuron_gui.core.handwork.slips import SLIPS
from neuron_gui.core.handwork.weights import new_weights
from neuron_gui.core.handwork.written import DIGITS, Written
from neuron_gui.core.message import Message
from neuron_gui.core.run import Run

__all__ = [
    "RIGHT",
    "SLIPS",
    "Blank",
    "Clash",
    "Given",
    "HandWork",
    "Judgement",
    "Slip",
    "clashes",
    "hand_work",
    "hint",
    "judge",
]

MOST_DIGITS = 10


@dataclass(frozen=True)
class HandWork:
    """What is to be worked out of the step from record `step` to the next, and from what.

    `rows` are the samples worked out one by one, and `batch` those that the step learns from if it is not
    all of them; both count from 0. Results are written with so many significant `digits`; single blanks may
    need more.
    """

    step: int
    rows: tuple[int, ...]
    batch: tuple[int, ...] | None
    digits: int
    givens: tuple[Given, ...]
    blanks: tuple[Blank, ...]
    title: Message
    names: tuple[Message, ...]  # which input a symbol is, where it is not called so
    turns: tuple[Message, ...]  # whose turn it is, and which samples are in the batch

    @property
    def remarks(self) -> tuple[Message, ...]:
        """What is to be said before one begins."""
        return (*self.names, *self.turns)

    def lay_out(self) -> None:
        """Have all slips ready, for whoever judges may be in a hurry: of many samples they take time."""
        for blank in self.blanks:
            assert blank.slips is not None


@np.errstate(all="ignore")
def hand_work(
    run: Run,
    t: int,
    sample: int = 0,
    word: Callable[[str], str] = str,
    carried: Mapping[int, Written] = NOTHING,
) -> HandWork | None:
    """Return the blanks of the step from record t to t + 1, made or not; raise IndexError without record t.

    Of many samples the chosen one is worked out, and sums are given. Numbers that have left all bounds make
    no blanks: then it is None. `word` translates the words that stand in formulas. `carried` are
    parameters that the step before has found, as answered there: they take their tolerance along.
    """
    m = Moment(run, t, min(sample, run.experiment.data.n - 1), word)
    if not m.is_finite:
        return None
    sharpest = _blanks(Calculation(m, MOST_DIGITS, carried))
    sharp = [blank.key for blank in sharpest if blank.is_sharp]
    for digits in range(DIGITS, MOST_DIGITS + 1):
        c = Calculation(m, digits, carried)
        blanks = _blanks(c)
        if all(blank.is_sharp for blank in blanks if blank.key in sharp):
            break
    batch = None if m.rows is None else tuple(int(row) for row in m.rows)
    mixed = (batch_of(m),) if m.rows is not None else ()
    return HandWork(t, c.worked, batch, digits, givens(c), blanks, m.title, _names(m), (*turns(m), *mixed))


def _blanks(c: Calculation) -> tuple[Blank, ...]:
    return (*forward(c), *backward(c), *new_weights(c))


def _names(m: Moment) -> tuple[Message, ...]:
    named = zip(m.inputs, m.experiment.data.input_names, strict=True)
    return tuple(
        Message("{symbol} is {name}", symbol=symbol, name=name)
        for symbol, name in list(named)[: len(m.shown_inputs)]
        if symbol.removesuffix("′") != name
    )
