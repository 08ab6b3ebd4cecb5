"""How work that takes long tells how much of it is done."""

from collections.abc import Callable

Tell = Callable[[float], None]  # hears how much is done, from 0 to 1, and may raise to end the work


def untold(_: float) -> None:
    """Hear how far something is, and do nothing about it."""
