"""How numbers are typed in the window: with its language's decimal mark, or with the one that was chosen.

What is typed into is shown the same way. What is only read keeps the point, as files, command line and Python
do, and can be typed as it stands.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QLocale, QObject, Signal

from neuron_gui.core import numbers
from neuron_gui.core.numbers import COMMA, POINT
from neuron_gui.ui.text import language

AS_LANGUAGE = "language"
MARKS = {"point": POINT, "comma": COMMA}  # what can be chosen beside that


class _News(QObject):
    changed = Signal()


_news = _News()
_chosen = AS_LANGUAGE


def apply(chosen: str) -> None:
    """Have numbers typed with a mark: a key of `MARKS`, or the language's."""
    global _chosen
    before, _chosen = mark(), chosen
    if mark() != before:
        _news.changed.emit()


def mark() -> str:
    """Return the decimal mark in force."""
    return MARKS.get(_chosen) or _of_language()


def follow(show: Callable[[], object]) -> None:
    """Call a method of an object of Qt's whenever the mark has changed, to show numbers anew."""
    _news.changed.connect(show)


def parse_number(text: str) -> float:
    """Return the number that was typed; raise RefusalError with a sentence."""
    return numbers.parse_number(text, mark())


def parse_whole_number(text: str) -> int:
    """Return the whole number that was typed; raise RefusalError with a sentence."""
    return numbers.parse_whole_number(text, mark())


def exact(value: float) -> str:
    """Return a number with all its digits, as it is typed."""
    return numbers.exact(value, mark())


def typed(number: str) -> str:
    """Return a number that is written with a point as it is typed."""
    return numbers.with_mark(number, mark())


def separator() -> str:
    """Return what parts numbers in a list."""
    return "," if mark() == POINT else ";"


def _of_language() -> str:
    return _of(language.current())


@cache  # every number in every cell asks for it
def _of(name: str) -> str:
    return COMMA if QLocale(name).decimalPoint() == COMMA else POINT
