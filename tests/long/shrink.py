"""Makes what fails short by delta debugging (Zeller): takes away ever smaller pieces that do not matter."""

from collections.abc import Callable, Sequence
from typing import TypeVar

Items = TypeVar("Items", bound=Sequence)  # anything that slices and adds up: a list, a text, bytes


def shrunk(items: Items, fails: Callable[[Items], bool], tries: int) -> Items:
    """Return a part of what fails that fails, too, after asking so often at most."""
    piece = max(1, len(items) // 2)
    while piece and items and tries:
        at, before = 0, len(items)
        while at < len(items) and tries:
            fewer = items[:at] + items[at + piece :]
            tries -= 1
            if fails(fewer):
                items = fewer
            else:
                at += piece
        if len(items) == before:
            piece //= 2
    return items
