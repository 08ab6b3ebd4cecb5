"""What differs from student to student: numbers of an experiment, each with the range to draw it from."""

from fractions import Fraction
from typing import Annotated

from msgspec import Meta, field

from neuron_gui.core.message import Message
from neuron_gui.core.schema.array import shortest
from neuron_gui.core.schema.part import ExperimentError, Part

SEED = "seed"  # needs no range: any will do


class Vary(Part, kw_only=True, omit_defaults=True):
    """The number at `path` is one of `from`, `from` + `step`, … up to `to`. A seed may be any."""

    path: str
    low: float | None = field(default=None, name="from")
    high: float | None = field(default=None, name="to")
    step: Annotated[float, Meta(gt=0)] | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        ends = {"from": self.low, "to": self.high, "step": self.step}
        missing = [name for name, value in ends.items() if value is None]
        if missing and (len(missing) < len(ends) or self.path != SEED):
            reason = Message("expected from, to and step; of these only the seed may have none")
            raise ExperimentError(f".{missing[0]}", reason)
        if not missing and self.count < 2:
            reason = Message("expected at least one step above from, got {found}", found=shortest(self.high))
            raise ExperimentError(".to", reason)

    @property
    def count(self) -> int:
        """How many numbers there are to draw from; 0 where any will do."""
        if self.step is None:
            return 0
        return max(0, int((_exact(self.high) - _exact(self.low)) // _exact(self.step)) + 1)

    def value(self, at: int) -> int | float:
        """Return the number at a place from 0 to `count` - 1, as one would write it: 0.3, not 3 times 0.1."""
        return _rounded(_exact(self.low) + at * _exact(self.step))


def _rounded(exact: Fraction) -> int | float:
    return int(exact) if exact.denominator == 1 and abs(exact) <= 2**53 else float(exact)


def _exact(number: float | None) -> Fraction:
    """Return what is written, digit by digit."""
    return Fraction(repr(number))
