"""Columns of a table: numbers and texts, gathered piece by piece, with all that is wrong or missing noted."""

import math
import re
import struct
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

import msgspec
import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.tables.kinds import Kind, days, is_doubtful, is_limit, is_missing, missing_words
from neuron_gui.core.tables.numbers import PLAIN, Notation

Rows = NDArray[np.intp]
Scalar = TypeVar("Scalar", np.float64, np.int32)

MERGED = 64  # pieces
MAX_TEXTS = 1000  # of a column; with more it is remarks or names, and of no use to a neuron
MAX_WORDS = 1000  # different cells of a column of numbers that are none

_numbers = msgspec.json.Decoder(list[float])
_gaps = msgspec.json.Decoder(list[float | None])
_NO_NUMBER = dict.fromkeys(("", "NA", "NaN", "nan", "?", "-", ".", "None", "null", "N/A"), "null")
_MINUS_ZERO = re.compile(rb"-0(?![.\d])")
_POINTS = str.maketrans(",", ".")


@dataclass(frozen=True)
class NumberColumn:
    """values (n,): NaN where one is missing, infinite where something else stands.

    `doubt`: one of its dates, which could be another day.
    """

    name: str
    values: Array
    low: float  # of the values that are there
    high: float
    missing: Rows
    wrong: Rows
    first_wrong: tuple[int, str] | None  # line and cell
    words: Counter[str] = field(default_factory=Counter)  # what stands there that is no number
    notation: Notation = PLAIN
    kind: Kind = "number"
    doubt: str = ""


@dataclass(frozen=True)
class TextColumn:
    """codes (n,): where in `texts` a cell's text stands, -1 where none does. Both empty: too many texts."""

    name: str
    codes: NDArray[np.int32]
    texts: tuple[str, ...]
    missing: Rows
    words: Counter[str] = field(default_factory=Counter)  # those that count as missing
    kind: Kind = "text"


Column = NumberColumn | TextColumn


def is_empty(column: Column) -> bool:
    """Return whether a column has no cell in which something stands."""
    rows = column.values if isinstance(column, NumberColumn) else column.codes
    return len(column.missing) == len(rows) and not column.words


class _Pieces(Generic[Scalar]):
    """Puts an array together in two stages: many small pieces at once would keep other threads waiting."""

    def __init__(self) -> None:
        self._small: list[NDArray[Scalar]] = []
        self._large: list[NDArray[Scalar]] = []

    def add(self, piece: NDArray[Scalar]) -> None:
        self._small.append(piece)
        if len(self._small) == MERGED:
            self._large.append(np.concatenate(self._small))
            self._small.clear()

    def whole(self) -> NDArray[Scalar]:
        """Return the array, once: the pieces are given up, for both need as much memory."""
        pieces = [*self._large, *self._small]
        self._large, self._small = [], []
        return np.concatenate(pieces)


class NumberGatherer:
    """Gathers a column of numbers."""

    def __init__(self, notation: Notation = PLAIN) -> None:
        self._notation = notation
        self._pieces = _Pieces[np.float64]()
        self._wrong: tuple[int, str] | None = None
        self._words: Counter[str] = Counter()

    def add_values(self, values: Array) -> None:
        """Take the next numbers."""
        self._pieces.add(values)

    def add(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Take the next cells, and the lines that they stand on."""
        values = plain_numbers(cells, self._notation)
        if values is not None:
            if np.isnan(values).any():
                self._words.update(cell for cell in cells if cell and cell in _NO_NUMBER)
        else:
            values = np.array([self._value(cell) for cell in cells])
            if self._wrong is None and np.isinf(values).any():
                at = int(np.isinf(values).argmax())
                self._wrong = lines[at], cells[at].strip()
        self._pieces.add(values)

    def _value(self, cell: str) -> float:
        """Return a cell's number: NaN if it is missing, infinity if it is none or too large."""
        value = self._notation.value(cell)
        if value is not None and math.isfinite(value):
            return value
        word = cell.strip()
        if word and len(self._words) < MAX_WORDS:
            self._words[word] += 1
        return math.nan if is_missing(word) or is_doubtful(word) or is_limit(word) else math.inf

    def result(self, name: str) -> NumberColumn:
        """Return the column; nothing can be added any more."""
        values = self._pieces.whole()
        values.flags.writeable = False
        finite = np.isfinite(values)
        there = values if finite.all() else values[finite]
        low, high = (float(there.min()), float(there.max())) if there.size else (math.nan, math.nan)
        missing, wrong = np.flatnonzero(np.isnan(values)), np.flatnonzero(np.isinf(values))
        return NumberColumn(name, values, low, high, missing, wrong, self._wrong, self._words, self._notation)


def plain_numbers(cells: Sequence[str], notation: Notation) -> Array | None:
    """Return the numbers of cells quickly, NaN where a number is missing; None if any needs a closer look."""
    if notation.unit or notation.numeral.group:
        return None
    if notation.numeral.decimal == ",":
        if any("." in cell for cell in cells):
            return None
        cells = [cell.translate(_POINTS) for cell in cells]
    values = decoded_numbers(f"[{','.join(cells)}]".encode(), len(cells))
    if values is not None:
        return values
    text = ",".join([_NO_NUMBER.get(cell, cell) for cell in cells])
    try:
        values = np.array(_gaps.decode(f"[{text}]"), np.float64)
    except msgspec.DecodeError:
        return None
    return values if len(values) == len(cells) and not _has_minus_zero(values, text.encode()) else None


def decoded_numbers(text: bytes, count: int) -> Array | None:
    """Return the numbers of a JSON list of so many, or None if this is anything else."""
    try:
        numbers = _numbers.decode(text)
    except msgspec.DecodeError:  # also of 1e400, and of what only Python takes for a number
        return None
    if len(numbers) != count:
        return None
    values = np.frombuffer(struct.pack(f"{count}d", *numbers))  # half the time of NumPy's own ways
    return None if _has_minus_zero(values, text) else values


def _has_minus_zero(values: Array, text: bytes) -> bool:
    """Return whether there is a whole -0, which JSON reads as 0."""
    return bool((values == 0).any()) and _MINUS_ZERO.search(text) is not None


class TextGatherer:
    """Gathers a column of texts; `keep` those that are words of their own whatever they are."""

    def __init__(self, kind: Kind = "text", keep: bool = False) -> None:
        self._kind, self._keep = kind, keep
        self._pieces = _Pieces[np.int32]()
        self._known: dict[str, int] = {}

    def add(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Take the next cells."""
        known = self._known
        if len(known) <= MAX_TEXTS:
            texts = [cell.strip() for cell in cells]
            codes = [known.setdefault(text, len(known)) if text else -1 for text in texts]
            self._pieces.add(np.array(codes, np.int32))

    def result(self, name: str) -> TextColumn:
        """Return the column; nothing can be added any more."""
        if len(self._known) > MAX_TEXTS:
            return TextColumn(name, np.empty(0, np.int32), (), np.empty(0, np.intp), kind=self._kind)
        codes, texts = self._pieces.whole(), tuple(self._known)
        sizes = np.bincount(codes[codes >= 0], minlength=len(texts)).tolist()
        counts = Counter(dict(zip(texts, sizes, strict=True)))
        missing = set() if self._keep or self._kind != "text" else missing_words(counts)
        if missing:
            left = [text for text in texts if text not in missing]
            new = {text: i for i, text in enumerate(left)}
            codes = np.array([new.get(text, -1) for text in texts] + [-1], np.int32)[codes]
            texts = tuple(left)
        codes.flags.writeable = False
        words = Counter({word: counts[word] for word in counts if word in missing})
        return TextColumn(name, codes, texts, np.flatnonzero(codes < 0), words, self._kind)


class DayGatherer(NumberGatherer):
    """Gathers a column of dates as days since the first of them."""

    def __init__(self, order: str = "") -> None:
        super().__init__()
        self._order = order
        self._cells: list[str] = []

    def add(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Take the next cells."""
        self._cells += cells

    def result(self, name: str) -> NumberColumn:
        """Return the column; nothing can be added any more."""
        found, doubt = days(self._cells, self._order)
        values = np.array([math.nan if day is None else day for day in found], np.float64)
        if np.isfinite(values).any():
            values -= np.nanmin(values)
        self.add_values(values)
        return replace(super().result(name), doubt=doubt)
