"""Columns of a table: numbers and texts, gathered piece by piece, with all that is wrong or missing noted."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.samples.csv_format import is_missing

Rows = NDArray[np.intp]
Kind = TypeVar("Kind", np.float64, np.int32)

MERGED = 64  # pieces
MAX_TEXTS = 1000  # of a column; with more it is remarks or names, and of no use to a neuron


@dataclass(frozen=True)
class NumberColumn:
    """values (n,): NaN where one is missing, infinite where something else stands."""

    name: str
    values: Array
    low: float  # of the values that are there
    high: float
    missing: Rows
    wrong: Rows
    first_wrong: tuple[int, str] | None  # line and cell


@dataclass(frozen=True)
class TextColumn:
    """codes (n,): where in `texts` a cell's text stands, -1 where none does. Both empty: too many texts."""

    name: str
    codes: NDArray[np.int32]
    texts: tuple[str, ...]
    missing: Rows


Column = NumberColumn | TextColumn


class _Pieces(Generic[Kind]):
    """Puts an array together in two stages: many small pieces at once would keep other threads waiting."""

    def __init__(self) -> None:
        self._small: list[NDArray[Kind]] = []
        self._large: list[NDArray[Kind]] = []

    def add(self, piece: NDArray[Kind]) -> None:
        self._small.append(piece)
        if len(self._small) == MERGED:
            self._large.append(np.concatenate(self._small))
            self._small.clear()

    def whole(self) -> NDArray[Kind]:
        array = np.concatenate([*self._large, *self._small])
        array.flags.writeable = False
        return array


class NumberGatherer:
    """Gathers a column of numbers."""

    def __init__(self, decimal: str) -> None:
        self._comma = decimal == ","
        self._pieces = _Pieces[np.float64]()
        self._wrong: tuple[int, str] | None = None

    def add(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Take the next cells, and the lines that they stand on."""
        texts = [cell.translate(_COMMA) for cell in cells] if self._comma else cells
        try:
            values = np.fromiter(map(float, texts), np.float64, len(texts))
        except ValueError:
            values = None
        if values is None or not np.isfinite(values).all() or "_" in "".join(texts):
            values = np.array([_value(text) for text in texts])
            if self._wrong is None and np.isinf(values).any():
                at = int(np.isinf(values).argmax())
                self._wrong = lines[at], cells[at].strip()
        self._pieces.add(values)

    def result(self, name: str) -> NumberColumn:
        """Return the column; nothing can be added any more."""
        values = self._pieces.whole()
        there = values[np.isfinite(values)]
        low, high = (float(there.min()), float(there.max())) if there.size else (math.nan, math.nan)
        missing, wrong = np.flatnonzero(np.isnan(values)), np.flatnonzero(np.isinf(values))
        return NumberColumn(name, values, low, high, missing, wrong, self._wrong)


class TextGatherer:
    """Gathers a column of texts."""

    def __init__(self) -> None:
        self._pieces = _Pieces[np.int32]()
        self._known: dict[str, int] = {}

    def add(self, cells: Sequence[str], lines: Sequence[int]) -> None:
        """Take the next cells."""
        known = self._known
        if len(known) <= MAX_TEXTS:
            texts = [cell.strip() for cell in cells]
            codes = [-1 if is_missing(text) else known.setdefault(text, len(known)) for text in texts]
            self._pieces.add(np.array(codes, np.int32))

    def result(self, name: str) -> TextColumn:
        """Return the column; nothing can be added any more."""
        if len(self._known) > MAX_TEXTS:
            return TextColumn(name, np.empty(0, np.int32), (), np.empty(0, np.intp))
        codes = self._pieces.whole()
        return TextColumn(name, codes, tuple(self._known), np.flatnonzero(codes < 0))


_COMMA = str.maketrans({",": ".", ".": "?"})  # with a decimal comma a point is no decimal mark


def _value(text: str) -> float:
    """Return a cell's number: NaN if it is missing, infinity if it is none or too large."""
    if is_missing(text):
        return math.nan
    try:
        value = float(text.strip().replace("−", "-")) if "_" not in text else math.inf
    except ValueError:
        return math.inf
    return value if math.isfinite(value) else math.inf
