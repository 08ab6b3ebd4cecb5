"""States that a run kept on its way, from which its past is made again: a bounded number, evenly spaced."""

from __future__ import annotations

import copy
from collections.abc import Iterator

from msgspec import Struct

from neuron_gui.core.machine import Machine, State
from neuron_gui.core.records import Record

MOST = 4096
FIRST_SPACING = 10_000  # steps between the first ones
WORK_BETWEEN = 1_000_000  # multiplications between them, at most


class Checkpoint(Struct, frozen=True):
    """A state that can be gone on from, and the best record up to there."""

    state: State
    best: Record


class Checkpoints:
    """Those of one run, at every `spacing`-th step; when there are too many, every second one goes.

    One replay should stay short, so samples that cost more multiplications a step have closer ones.
    """

    def __init__(self, work_a_step: int) -> None:
        self.spacing = max(1, min(FIRST_SPACING, WORK_BETWEEN // work_a_step))
        self._kept: list[Checkpoint] = []

    def __iter__(self) -> Iterator[Checkpoint]:
        return iter(self._kept)

    def offer(self, machine: Machine, best: Record) -> None:
        """Keep the machine's state if one is due at its step."""
        if machine.step % self.spacing == 0:
            self._kept.append(Checkpoint(machine.state(), best))
            if len(self._kept) > MOST:
                self.spacing *= 2
                self._kept = self._kept[::2]

    def to_next(self, step: int) -> int:
        """Return how many steps it is to the next one."""
        return self.spacing - step % self.spacing

    def before(self, step: int) -> Checkpoint:
        """Return the last one that is not after a step; there is one at step 0."""
        return next(c for c in reversed(self._kept) if c.state.step <= step)

    def until(self, step: int) -> Checkpoints:
        """Return those that are not after a step, as a run has them that came no further."""
        earlier = copy.copy(self)
        earlier._kept = [c for c in self._kept if c.state.step <= step]
        return earlier
