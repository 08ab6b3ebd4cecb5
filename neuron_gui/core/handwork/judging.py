"""Whether a typed number is right, else which known slip gives it; and which slips cannot be told apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from neuron_gui.core.handwork.blank import SHARP, Blank
from neuron_gui.core.handwork.slips import SLIPS
from neuron_gui.core.message import Message

RIGHT = "right"
NEARLY = 0.1  # of a number, or of a weight's change: beyond that one would not speak of rounding


@dataclass(frozen=True)
class Judgement:
    """What is to be said of an answer; `slip` is the name of the one known slip that gives it, or empty."""

    right: bool
    sentence: Message
    slip: str = ""


def judge(blank: Blank, typed: float) -> Judgement:
    """Judge a number typed into a blank. A slip is named only if no other one gives that number."""
    if blank.answer.accepts(typed):
        return Judgement(True, Message("Right."))
    found = {slip.name for slip in blank.slips if slip.number.accepts(typed)}
    if is_rounded_too_far(blank, typed):
        found.add("rounded_too_far")
    if len(found) == 1:
        name = found.pop()
        return Judgement(False, Message(SLIPS[name], digits=str(blank.digits)), name)
    return Judgement(False, hint(blank))


def hint(blank: Blank) -> Message:
    """Return what is said where no slip can be named: the line's symbols."""
    line = f"{blank.symbol} {blank.sign} {blank.formula}"
    return Message("Not yet. {line}", line=line)


def is_rounded_too_far(blank: Blank, typed: float) -> bool:
    """Return whether a number is the right one with too few digits, or comes of such on the way."""
    off = abs(typed - blank.value)
    shortened = (float(f"{blank.value:.{digits}g}") for digits in range(1, blank.digits))
    return off <= SHARP * blank.size or (off <= NEARLY * blank.size and typed in shortened)


class Clash(NamedTuple):
    """Two ways to reckon a blank that rounding by hand cannot tell apart; one of them may be `RIGHT`."""

    blank: str
    first: str
    second: str


def clashes(blanks: tuple[Blank, ...]) -> Iterator[Clash]:
    """Yield what cannot be told apart in a step: slips that look right, and slips that look alike."""
    for blank in blanks:
        ways = [(RIGHT, blank.answer), *blank.slips]
        for (first, number), (second, other) in combinations(ways, 2):
            if first != second and number.meets(other):
                yield Clash(blank.key, first, second)
