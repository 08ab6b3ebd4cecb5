"""A blank: a number of a step that somebody is to work out, and what becomes of it by known slips."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from neuron_gui.core.explain.arithmetic import number
from neuron_gui.core.handwork.slips import SLIPS
from neuron_gui.core.handwork.written import DIGITS, Written
from neuron_gui.core.message import Message

SHARP = 0.01  # of a number, or of a weight's change: so far off rounding may be
SHORT = 6  # digits that are written down rather than rounded


class Slip(NamedTuple):
    """A known slip, by its name in `SLIPS`, and the number that it gives."""

    name: str
    number: Written


Slips = Iterator[tuple[str, Written]]


@dataclass(frozen=True)
class Given:
    """A number that is needed and known: its symbol, its value, as it is shown, and whose it is."""

    symbol: str
    value: float
    text: str
    row: int | None = None
    weight: int | None = None


@dataclass(frozen=True)
class Blank:
    """A number to be worked out: `symbol` `sign` `formula` = ?

    `key` is its name in records: "z", "z2" for sample 2, "loss", "slope_w1", "new_b". `row` is the sample
    that it belongs to and `weight` the parameter, from 0 on; None where it belongs to none. `answer` has the
    engine's exact number, the tolerance, and how many digits one writes; `size` is what those have to show.
    """

    key: str
    title: Message
    symbol: str
    formula: str
    answer: Written
    size: float
    slipped: Callable[[], Slips]
    row: int | None = None
    weight: int | None = None
    sign: str = "="

    @property
    def value(self) -> float:
        """The engine's exact number."""
        return self.answer.value

    @property
    def digits(self) -> int:
        """With how many digits it is to be written."""
        return self.answer.digits

    @property
    def by_hand(self) -> str:
        """The number as one writes it: exact where that is short, else rounded."""
        return number(by_hand(self.value, self.digits), max(SHORT, self.digits))

    @property
    def tolerance(self) -> float:
        """How far from the exact number an answer may be."""
        return self.answer.width

    @property
    def is_sharp(self) -> bool:
        """Whether rounding leaves enough of the number to tell right from wrong."""
        return self.answer.width <= SHARP * self.size

    @cached_property
    def slips(self) -> tuple[Slip, ...]:
        """The numbers that known slips give."""
        found = [Slip(name, reckoned.rounded(self.digits)) for name, reckoned in self.slipped()]
        assert all(slip.name in SLIPS for slip in found)
        return tuple(
            slip for slip in found if math.isfinite(slip.number.value) and not self._is_no_slip(slip)
        )

    def _is_no_slip(self, slip: Slip) -> bool:
        """Return whether there is nothing to get wrong: 0 has no sign."""
        return slip.name == "wrong_sign" and self.value == 0


def by_hand(value: float, digits: int) -> float:
    """Return a number as one writes it by hand: exact where it is short, else with so many digits."""
    short = float(f"{value:.{SHORT}g}")
    return short if math.isclose(short, value, rel_tol=1e-12, abs_tol=0.0) else float(f"{value:.{digits}g}")


def digits_for_change(before: float, after: float, digits: int) -> int:
    """Return with how many digits a new value has to be written for three of its change to show."""
    change = abs(after - before)
    if not change or not math.isfinite(change):
        return digits
    size = max(abs(before), abs(after))
    return min(max(digits, math.floor(math.log10(size)) - math.floor(math.log10(change)) + 3), 15)


__all__ = ["DIGITS", "Blank", "Given", "Slip", "Slips", "by_hand", "digits_for_change"]
