"""What somebody has worked out: each blank, what was typed last, and at which attempt it was right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from neuron_gui.core.handwork.blank import Blank
from neuron_gui.core.handwork.judging import Judgement, judge

Place = tuple[int, str]  # a step, and a blank's key in it


@dataclass(frozen=True)
class Entry:
    """A blank of a step, and what has come of it.

    `typed` is the last number, `given` when it was given, in UTC as ISO 8601 has it; both None if the number
    was shown before any was typed. Of a number that was `shown` an answer is right no more.
    """

    step: int
    key: str
    symbol: str
    value: float
    row: int | None = None
    typed: float | None = None
    given: str | None = None
    attempts: int = 0
    right: bool = False
    shown: bool = False

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing left to do."""
        return self.right or self.shown


class Notebook:
    """The entries of one experiment, in the order in which they were begun."""

    def __init__(self) -> None:
        self._entries: dict[Place, Entry] = {}

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    def of(self, step: int, blank: Blank) -> Entry:
        """Return what there is of a blank; of another run's number of that name there is nothing yet."""
        known = self._entries.get((step, blank.key))
        if known and known.value == blank.value:
            return known
        return Entry(step, blank.key, blank.symbol, blank.value, blank.row)

    def answer(self, step: int, blank: Blank, typed: float, given: str) -> Judgement:
        """Judge a number and keep it; a blank that is settled stays as it is."""
        judgement, entry = judge(blank, typed), self.of(step, blank)
        if not entry.is_settled:
            right = judgement.right
            entry = replace(entry, typed=typed, given=given, attempts=entry.attempts + 1, right=right)
            self._entries[step, blank.key] = entry
        return judgement

    def show(self, step: int, blank: Blank) -> None:
        """Keep that a number was shown."""
        entry = self.of(step, blank)
        if not entry.is_settled:
            self._entries[step, blank.key] = replace(entry, shown=True)

    def take_over(self, other: Notebook) -> None:
        """Have every entry of another notebook, too."""
        self._entries |= other._entries

    def clear(self) -> None:
        """Forget everything: another experiment has come."""
        self._entries.clear()
