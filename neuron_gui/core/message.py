"""Sentences of the core: templates that are translated first and filled in afterwards, some with a remedy."""

from dataclasses import dataclass, field
from typing import Any, Literal

Mood = Literal["ready", "under way", "good", "warning", "bad", "over"]


@dataclass(frozen=True)
class Remedy:
    """A value that is known to be better, at its path in the experiment; `text` asks for it on a button."""

    path: str
    value: Any
    text: str = "Use {value}"


@dataclass(frozen=True)
class Message:
    """A sentence with named gaps, and what fills them.

    `forecast`, filled with the same values, is what the run will do if this is all that matters to it, and
    `mood` how that is to be taken.
    """

    text: str
    values: dict[str, str] = field(default_factory=dict)
    remedy: Remedy | None = None
    forecast: str = ""
    mood: Mood = "ready"

    def __str__(self) -> str:
        return self.text.format(**self.values)


def N_(text: str) -> str:
    """Mark a template that a table declares, so that it is found for translation; return it as it is."""
    return text


def readable(value: float, digits: int = 6) -> str:
    """Return a number with so many significant digits, for reading and not for reckoning."""
    return f"{value:.{digits}g}"
