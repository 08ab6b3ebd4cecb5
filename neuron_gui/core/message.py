"""Sentences of the core: templates that are translated first and filled in afterwards, some with a remedy.

What people give and the core cannot take is refused with such a sentence.
"""

from copy import copy
from dataclasses import dataclass
from numbers import Integral
from typing import Any, Literal

from neuron_gui.core.strange_text import clipped

Mood = Literal["ready", "under way", "good", "warning", "bad", "over"]


def N_(text: str) -> str:
    """Mark a template that a table declares, so that it is found for translation; return it as it is."""
    return text


@dataclass(frozen=True)
class Remedy:
    """A value that is known to be better, at its path in the experiment; `text` asks for it on a button.

    `also` are values at other paths that go with it.
    """

    path: str
    value: Any
    text: str = N_("Use {value}")
    also: tuple[tuple[str, Any], ...] = ()

    @property
    def values(self) -> tuple[tuple[str, Any], ...]:
        """All that is to be changed, each with its path."""
        return ((self.path, self.value), *self.also)


@dataclass(frozen=True, init=False)
class Message:
    """A sentence with named gaps, and what fills them: `Message("Loss fell to {last}.", last="0.5")`.

    A value that is a message of its own is translated, too. What a sentence means for a run may be known:
    `forecast`, filled with the same values, is what the run will do if this is all that matters to it, `mood`
    how that is to be taken, and `remedy` what would be better. `why` says, to those who ask, where its
    numbers come from.
    """

    text: str
    values: dict[str, "str | Message"]
    forecast: str = ""
    mood: Mood = "ready"
    remedy: Remedy | None = None
    why: tuple["Message", ...] = ()

    def __init__(self, text: str, /, **values: "str | Message") -> None:
        vars(self).update(text=text, values=values)

    def meaning(self, forecast: str = "", mood: Mood = "ready", remedy: Remedy | None = None) -> "Message":
        """Return the sentence with what it means for a run."""
        message = copy(self)
        vars(message).update(forecast=forecast, mood=mood, remedy=remedy)
        return message

    def because(self, *why: "Message") -> "Message":
        """Return the sentence with what explains it."""
        message = copy(self)
        vars(message).update(why=why)
        return message

    def __str__(self) -> str:
        return self.text.format(**self.values)


class RefusalError(ValueError):
    """`reason` says what was expected, or what is wrong; `sentence` says where, too, if that is known.

    Its text is the sentence in English. What it quotes of a stranger's text is shortened.
    """

    def __init__(self, reason: Message, sentence: Message | None = None) -> None:
        self.reason = _clipped(reason)
        self.sentence = _clipped(sentence or reason)
        super().__init__(str(self.sentence))

    def __reduce__(self) -> tuple[Any, ...]:
        """Let a process hand it to another, whatever a class of its kind is made of."""
        return _raised, (type(self), self.args), vars(self)


def _raised(kind: type[RefusalError], args: tuple[Any, ...]) -> RefusalError:
    return kind.__new__(kind, *args)


def _clipped(message: Message) -> Message:
    """Return a sentence that is no longer than one reads."""
    values = {
        name: clipped(value) if isinstance(value, str) else _clipped(value)
        for name, value in message.values.items()
    }
    return Message(message.text, **values).meaning(message.forecast, message.mood, message.remedy)


LARGE = 1e15  # numbers below it, and not from it on, are written out
ALL_DIGITS = 17  # these tell every number from its neighbours
NARROW_SPACE = "\u202f"  # between thousands in every language: a comma is a decimal mark in many


def grouped(number: float | Integral) -> str:
    """Return a count with its thousands apart, for reading; a small one that is not whole to six digits."""
    if isinstance(number, Integral) or (abs(number) < LARGE and float(number).is_integer()):
        text = f"{int(number):,}"
    else:
        text = f"{number:,.6g}" if not 1e6 <= abs(number) < LARGE else f"{number:,.0f}"
    return text.replace(",", NARROW_SPACE)


def plural(n: int, thing: str) -> str:
    """Return how many there are of a thing, in English."""
    return f"{grouped(n)} {thing}" if n == 1 else f"{grouped(n)} {thing}s"


def readable(value: float, digits: int = 6) -> str:
    """Return a number with so many significant digits, for reading and not for calculating."""
    return f"{value + 0.0:.{digits}g}"  # no 0 has a sign


def readable_apart(*values: float, digits: int = 6) -> list[str]:
    """Return numbers for reading, with as many more digits as it takes to see which of them differ."""
    texts: list[str] = []
    for enough in range(digits, ALL_DIGITS + 1):
        texts = [readable(value, enough) for value in values]
        if len(set(texts)) == len(set(values)):
            break
    return texts
