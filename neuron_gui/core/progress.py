"""How work that takes long tells how much of it is done."""

from collections.abc import Callable

Tell = Callable[[float], None]  # hears how much is done, from 0 to 1, and may raise to end the work


def untold(_: float) -> None:
    """Hear how far something is, and do nothing about it."""


def part_of(tell: Tell, begin: float, end: float) -> Tell:
    """Return what hears how far a part of the work is that goes from `begin` to `end` of the whole."""
    return lambda done: tell(begin + (end - begin) * done)
