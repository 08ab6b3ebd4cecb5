"""What a sentence about a table quotes of it: cells, and how many rows."""

from collections import Counter

from neuron_gui.core.message import Message, grouped
from neuron_gui.core.tables.numbers import Numeral

NAMED = 4  # things that a sentence lists
EXACT_DIGITS = 15  # of a whole number; with more it may be rounded
LONGEST = 30  # characters of a cell that a sentence quotes


def short(cell: str) -> str:
    """Return a cell's text as a sentence quotes it."""
    text = " ".join(cell.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def quoted(words: Counter[str]) -> str:
    """Return the cells that there are most of, one beside the other."""
    some = ", ".join(f"“{short(word)}”" for word, _ in words.most_common(NAMED))
    return some + (", …" if len(words) > NAMED else "")


def rows_text(count: int) -> Message:
    """Return a number of rows in words."""
    return Message("1 row") if count == 1 else Message("{n} rows", n=grouped(count))


def is_rounded(digits: str) -> bool:
    """Return whether a whole number, written plainly, is another one when it is read."""
    return len(digits) > EXACT_DIGITS and digits.lstrip("-").isdecimal() and int(digits) != float(digits)


def plain_number(numeral: Numeral, digits: str) -> str:
    """Return a cell's number with a point and no marks between thousands; the cell, if it is none."""
    plain = numeral.plain(digits)
    return plain if numeral.pattern.fullmatch(digits) else digits
