"""What is heard of records: how high, from which side, and how rough."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.records import Block, Record
from neuron_gui.core.run import Run

LOWEST, HIGHEST = -12.0, 12.0  # powers of ten; losses beyond, and those that are no number, sound like these
ROUNDING = 1e-9  # of the largest error: a mean error below it has no sign that would mean anything


class Tone(Struct, frozen=True):
    """What some records sound like.

    `height` is the loss as a power of ten, LOWEST to HIGHEST. `side` is the error's sign, from −1, where the
    output is too low, to 1; `beats` the share of steps over which it changed, 0 to 1.
    """

    height: float
    side: float
    beats: float

    @classmethod
    def of(cls, record: Record) -> Tone:
        """Return that of one record by itself."""
        height, sign = heights(np.array(record.loss)), _signs(np.array(record.error), record.max_abs_error)
        return cls(float(height), float(sign), 0.0)

    @classmethod
    def mean(cls, tones: Sequence[Tone]) -> Tone:
        """Return what several sound like at once."""
        return cls(*np.mean([(tone.height, tone.side, tone.beats) for tone in tones], axis=0).tolist())


class Ear:
    """Listens to blocks of records in their order; over gaps between them no sign counts as changed."""

    def __init__(self) -> None:
        self._step, self._sign = -2, 0.0  # the last ones that were heard

    def hear(self, block: Block) -> Tone:
        """Return what a block of at least one record sounds like."""
        return Tone(*self.each(block).mean(axis=1).tolist())

    def each(self, block: Block) -> Array:
        """Return height, side and beats of each record as rows, (3, m)."""
        signs = _signs(block.error, block.max_abs_error)
        follows = block.steps[0] == self._step + 1
        before = np.concatenate([[self._sign if follows else 0.0], signs[:-1]])
        self._step, self._sign = block.steps[-1], float(signs[-1])
        return np.stack([heights(block.loss), signs, signs * before < 0])


def heights(losses: Array) -> Array:
    """Return losses as powers of ten within LOWEST and HIGHEST; what is no number is high."""
    known = np.nan_to_num(losses, nan=np.inf)
    return np.log10(np.clip(known, 10.0**LOWEST, 10.0**HIGHEST))


def _signs(errors: Array, largest: Array | float) -> Array:
    """Return the signs of mean errors, 0 for those that are no number or nothing but rounding."""
    certain = np.abs(errors) >= ROUNDING * largest  # False where one is nan
    return np.sign(np.where(certain, errors, 0.0))


def tones_of(run: Run, most: int, tell: Tell = untold) -> list[Tone]:
    """Return a whole run as at most so many tones of equally many records; `tell` may raise to end it."""
    records = run.steps + 1
    count, ear = min(most, records), Ear()
    sums, lengths = np.zeros((3, count)), np.zeros(count)
    for block in run.blocks(0, run.steps):
        place = np.arange(block.steps[0], block.steps[-1] + 1) * count // records
        lengths += np.bincount(place, minlength=count)
        for total, values in zip(sums, ear.each(block), strict=True):
            total += np.bincount(place, values, count)
        tell((block.steps[-1] + 1) / records)
    return [Tone(*column) for column in (sums / lengths).T.tolist()]
