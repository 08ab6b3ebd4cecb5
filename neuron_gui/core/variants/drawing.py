"""Drawing what varies: each number from its own range, by a seed, and never the same variant twice.

A seed gives the same numbers on every machine and in every version: what is used of the generator are its
raw 64 bits, whose order is part of what PCG64 is. More variants begin with the same ones.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from math import prod
from typing import Generic, TypeVar

from numpy.random import PCG64, SeedSequence

from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.vary import Vary

T = TypeVar("T")
Values = tuple[int | float, ...]  # one of each that varies
Pause = Callable[[], None]  # may raise to end the work

SEEDS = 1_000_000  # that a seed which may be any is drawn from: one can still read them out
PATIENCE = 200  # draws in a row that are of no use


@dataclass(frozen=True)
class Drawn(Generic[T]):
    """The variants. The first `different` of them are all that there are; after these they come again."""

    variants: tuple[T, ...]
    different: int

    @property
    def warning(self) -> Message | None:
        """A sentence if there are not as many as were asked for."""
        if self.different == len(self.variants):
            return None
        if self.different == 1:
            return Message("all variants are the same; let more numbers vary, or further")
        return Message(
            "only {different} variants differ, after these they repeat; let more numbers vary, or further",
            different=grouped(self.different),
        )


def draw(
    varied: Sequence[Vary],
    make: Callable[[Values, Pause], tuple[Hashable, T] | None],
    count: int,
    seed: int,
    tell: Tell = untold,
) -> Drawn[T]:
    """Return so many variants.

    `make` returns what drawn values come to, and before it what two variants must not share; None for what
    is no variant. If it takes long, it calls the function that it is given now and then. Raises RefusalError
    where nothing varies, or nothing that is drawn is a variant.
    """
    if not varied:
        raise RefusalError(nothing_varies())
    stream = PCG64(SeedSequence(seed))
    counts = [entry.count or SEEDS for entry in varied]
    tried: set[tuple[int, ...]] = set()
    found: dict[Hashable, T] = {}
    missed = 0

    def pause() -> None:
        tell(len(found) / count)

    while len(found) < count and missed < PATIENCE and len(tried) < prod(counts):
        pause()
        places = tuple(_below(n, stream) for n in counts)
        if places in tried:
            continue
        tried.add(places)
        values = tuple(
            entry.value(at) if entry.count else at for entry, at in zip(varied, places, strict=True)
        )
        made = make(values, pause)
        if made is None or made[0] in found:
            missed += 1
        else:
            found[made[0]] = made[1]
            missed = 0
    if not found:
        reason = Message(
            "none of {count} draws ends as the original does, in as many lines; let numbers vary less",
            count=grouped(len(tried)),
        )
        raise RefusalError(reason)
    different = tuple(found.values())
    return Drawn(tuple(different[i % len(different)] for i in range(count)), len(different))


def nothing_varies() -> Message:
    """Return what is to be said of a file that does not declare what varies."""
    return Message("nothing varies here; say what, as in {example}", example='"vary": [{"path": "seed"}]')


def _below(n: int, stream: PCG64) -> int:
    """Return a whole number from 0 to n - 1; how unevenly is less than one in 2**64 / n."""
    return int(stream.random_raw()) * n >> 64
