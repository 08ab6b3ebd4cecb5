"""A table read from a text file or a sheet: columns of numbers and texts, with all that is wrong counted.

    look(source, hand)      the beginning: how it is read, and what each column seems to be
    read(look)              the whole of it, in blocks, of which only the numbers are kept

Blocks of nothing but numbers are read by the kernels; else Python's csv module takes the lines apart.
"""

import csv
import io
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import MAX_SAMPLES, Array
from neuron_gui.core.machine import FASTEST, IS_COMPILED
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.tables.columns import Column, DayGatherer, NumberGatherer, TextGatherer
from neuron_gui.core.tables.decisions import Hand
from neuron_gui.core.tables.format import quote_error, without_end
from neuron_gui.core.tables.layout import is_footnote, is_total
from neuron_gui.core.tables.look import ColumnLook, Look, look, no_rows
from neuron_gui.core.tables.source import EncodingError, Source, TableError, line_count

CHUNK = 2048  # cells that are converted at once: a millisecond, and what fits the processor's cache
MIN_ROWS = 64  # at once: each column of a chunk costs something, however few its cells
MAX_CELLS = 100_000_000
POWERS = np.array([float(10**k) for k in range(23)])  # of ten that a number of the processor has exactly

Gatherer = NumberGatherer | TextGatherer


@dataclass(frozen=True)
class Table:
    """What a file holds: n rows of equally many columns, and the line on which each of them stands."""

    columns: tuple[Column, ...]
    n: int
    lines: NDArray[np.int32]
    again: int = 0  # lines that have the names once more, which are not among the n
    short: int = 0  # rows with fewer cells than columns
    long: int = 0  # rows with more cells than columns, which are not among the n
    first_long: tuple[int, int] = (0, 0)  # line, and number of cells
    totals: tuple[int, ...] = ()  # lines that sum up the others, and
    footnotes: tuple[int, ...] = ()  # remarks under the table, which are not among the n either
    left_out: tuple[int, ...] = ()  # lines that a person left out
    cut: bool = False  # there are more rows in the file


def table_of(source: Source, hand: Hand, tell: Tell = untold) -> tuple[Look, Table]:
    """Read a whole source in the way set by hand, else in the likeliest one."""
    return read_on(look(source, hand, tell), tell)


def read_on(found: Look, tell: Tell = untold) -> tuple[Look, Table]:
    """Read what was looked at; a late surprise about its encoding is taken up by another look."""
    try:
        return found, read(found, tell)
    except EncodingError:
        if "encoding" in found.hand:
            raise
    found = look(found.source, found.hand, tell, whole=True)
    return found, read(found, tell)


def read(look: Look, tell: Tell = untold) -> Table:
    """Read a whole file; `tell` hears how much of it is done and may raise to end it.

    Raises TableError with a sentence that says what to do, OSError if the file cannot be read.
    """
    reader = _Reader(look, tell)
    table = reader.table()
    if not table.n:
        raise no_rows()
    return table


@dataclass
class _Chunk:
    """Rows as they stand in the file, without blank ones, and the line on which each begins."""

    rows: list[list[str]]
    lines: list[int]


class _Reader:
    """Takes a file to pieces; blocks of plain numbers the quick way."""

    def __init__(self, look: Look, tell: Tell) -> None:
        self._look, self._tell = look, tell
        self._width = look.layout.width
        self._at_once = max(MIN_ROWS, CHUNK // max(1, self._width))  # rows
        self._first, self._last = look.lines
        self._out = {line for line, word in look.by_line.items() if word == "leave out"}
        self._kept = {line for line, word in look.by_line.items() if word == "keep"}
        self._columns = [_gatherer(column) for column in look.columns]
        self._lines: list[NDArray[np.int32]] = []
        self._heading = list(look.layout.heading)
        self._n = self._again = self._short = self._long = 0
        self._first_long = (0, 0)
        self._left_out: list[int] = []
        self._totals: list[int] = []
        self._footnotes: list[int] = []
        self._cut = False
        self._quick = _Quick.of(look)

    def table(self) -> Table:
        """Return all of it."""
        held: _Chunk | None = None  # totals and footnotes stand in the last one
        for piece in self._pieces():
            if isinstance(piece, _Chunk) and piece.lines and piece.lines[0] > self._last:
                break
            if held:
                self._take(held)
            held = piece if isinstance(piece, _Chunk) else None
            if not isinstance(piece, _Chunk):
                self._take_numbers(*piece)
            if self._cut:
                break
        if held and not self._cut:
            self._take_last(held)
        columns = (
            tuple(
                column.result(seen.name)
                for column, seen in zip(self._columns, self._look.columns, strict=True)
            )
            if self._n
            else ()
        )
        return Table(
            columns,
            self._n,
            np.concatenate(self._lines) if self._lines else np.empty(0, np.int32),
            self._again,
            self._short,
            self._long,
            self._first_long,
            tuple(self._totals),
            tuple(self._footnotes),
            tuple(self._left_out),
            self._cut,
        )

    # --- Pieces -------------------------------------------------------------------------------------

    def _pieces(self) -> "Iterator[_Chunk | tuple[Array, int]]":
        """Yield chunks of rows, or a whole block's numbers and the line of the first."""
        if self._look.sheet is not None:
            yield from self._of_sheet(self._look.sheet)
            return
        lines = _Lines(self._look.source, self._look.encoding, self._tell)
        reader = self._look.format.rows(lines)
        while block := lines.next_block():
            begin = lines.line
            if self._quick and self._is_simple(begin, begin + lines.left):
                numbers = self._quick.numbers(block, lines.left)
                if numbers is not None:
                    lines.skip_block()
                    yield numbers, begin
                    continue
            yield from self._of_block(reader, lines)

    def _is_simple(self, first: int, after: int) -> bool:
        """Return whether lines are rows of data, all of them and as they are."""
        special = self._out or any(first <= line < after for line in self._look.layout.roles)
        return not special and self._first <= first and after - 1 <= self._last

    def _of_block(self, reader: "Iterator[list[str]]", lines: "_Lines") -> Iterator[_Chunk]:
        """Take a block apart; a row that goes on in the next block takes that block along."""
        while lines.left:
            chunk = _Chunk([], [])
            begin = lines.line
            try:
                while lines.left and len(chunk.rows) < self._at_once:
                    row = next(reader)
                    chunk.rows.append(row)
                    chunk.lines.append(begin)
                    begin = lines.line
            except StopIteration:
                pass
            except csv.Error as error:
                raise quote_error(begin, str(error)) from None
            yield chunk

    def _of_sheet(self, rows: Sequence[list[str]]) -> Iterator[_Chunk]:
        for first in range(0, len(rows), self._at_once):
            self._tell(first / len(rows))
            some = list(rows[first : first + self._at_once])
            yield _Chunk(some, list(range(first + 1, first + 1 + len(some))))

    # --- Rows ---------------------------------------------------------------------------------------

    def _take_numbers(self, numbers: Array, first: int) -> None:
        room = MAX_SAMPLES - self._n
        self._cut = numbers.shape[1] > room
        numbers = numbers[:, :room]
        for gatherer, values in zip(self._columns, numbers, strict=True):
            assert isinstance(gatherer, NumberGatherer)
            gatherer.add_values(values)
        rows = numbers.shape[1]
        self._lines.append(np.arange(first, first + rows, dtype=np.int32))
        self._count(rows)

    def _count(self, rows: int) -> None:
        self._n += rows
        if self._n * self._width > MAX_CELLS:
            text = N_("The file has more than {most} cells. Leave columns or rows out of the file before.")
            raise TableError(Message(text, most=grouped(MAX_CELLS)))

    def _take(self, chunk: _Chunk) -> None:
        rows, lines = self._fitted(chunk)
        self._cut = self._n + len(rows) > MAX_SAMPLES
        rows, lines = rows[: MAX_SAMPLES - self._n], lines[: MAX_SAMPLES - self._n]
        for column, cells in zip(self._columns, zip(*rows, strict=True), strict=False):
            column.add(cells, lines)
        self._lines.append(np.array(lines, np.int32))
        self._count(len(rows))

    def _take_last(self, chunk: _Chunk) -> None:
        """Take the last rows, without what sums up the others and without remarks under them."""
        after = bisect_right(chunk.lines, self._last)
        rows, lines = chunk.rows[:after], chunk.lines[:after]
        while rows:
            blank = not any(map(str.strip, rows[-1]))
            if not blank and (lines[-1] in self._kept or lines[-1] <= self._look.layout.first):
                break
            if is_total(rows[-1], self._look.rows):
                self._totals.insert(0, lines[-1])
            elif not blank and is_footnote(rows[-1], self._width):
                self._footnotes.insert(0, lines[-1])
            elif not blank:
                break
            rows, lines = rows[:-1], lines[:-1]
        self._take(_Chunk(rows, lines))

    def _fitted(self, chunk: _Chunk) -> tuple[list[list[str]], list[int]]:
        """Return the rows of data, all of one width."""
        width = self._width
        rows: list[list[str]] = []
        lines: list[int] = []
        for row, line in zip(chunk.rows, chunk.lines, strict=True):
            if not self._first <= line <= self._last or line in self._look.layout.roles:
                continue
            if row == self._heading:
                self._again += 1
                continue
            if len(row) != width:
                if not any(map(str.strip, row)):
                    continue
                row = list(without_end(row, width))
                if len(row) > width:
                    self._first_long = self._first_long if self._long else (line, len(row))
                    self._long += 1
                    continue
                self._short += len(row) < width
                row += [""] * (width - len(row))
            elif not any(row) or not any(map(str.strip, row)):
                continue
            if line in self._out:
                self._left_out.append(line)
                continue
            rows.append(row)
            lines.append(line)
        return rows, lines


class _Lines:
    """The lines of a file one by one for Python's reader, which takes as many as a row has; or by blocks."""

    def __init__(self, source: Source, encoding: str, tell: Tell) -> None:
        self._encoding = encoding
        self._blocks = source.blocks(encoding, tell)
        self._block = b""
        self._lines: Iterator[str] | None = None
        self.line = 1  # of the file, that comes next
        self.left = 0  # lines of the block

    def next_block(self) -> bytes:
        """Return the next block, whose lines come next; nothing at the end."""
        self._block = next(self._blocks, b"")
        self.left = line_count(self._block)
        self._lines = None
        return self._block

    def skip_block(self) -> None:
        """Take no line of the block."""
        self.line += self.left
        self.left = 0

    def __iter__(self) -> "Iterator[str]":
        return self

    def __next__(self) -> str:
        if not self.left and not self.next_block():
            raise StopIteration
        if self._lines is None:
            try:
                self._lines = io.StringIO(self._block.decode(), newline="\n")
            except UnicodeDecodeError:
                raise EncodingError(self._encoding) from None
        self.left -= 1
        self.line += 1
        return next(self._lines)


@dataclass(frozen=True)
class _Quick:
    """Converts blocks that have nothing but numbers and separators, where the kernels are compiled."""

    delimiter: int
    decimal: int
    width: int

    @classmethod
    def of(cls, look: Look) -> "_Quick | None":
        """Return the quick way, where all columns are plain numbers of one kind."""
        decimals = {column.notation.numeral.decimal for column in look.columns}
        plain = all(
            column.kind == "number"
            and not (column.as_days or column.notation.unit or column.notation.numeral.group)
            for column in look.columns
        )
        delimiter = look.format.delimiter
        one_byte = delimiter.isascii() and delimiter != " "  # spaces are any run of blanks
        if not IS_COMPILED or look.sheet is not None or not plain or not one_byte:
            return None
        if len(decimals) != 1 or delimiter in decimals:
            return None
        return cls(ord(delimiter), ord(decimals.pop()), len(look.columns))

    def numbers(self, block: bytes, rows: int) -> Array | None:
        """Return the numbers (width, rows) of a block, or None where it has anything else."""
        numbers = np.empty((self.width, rows))
        is_plain = FASTEST.read_rows(block, self.delimiter, self.decimal, POWERS, numbers)
        return numbers if is_plain else None


def _gatherer(column: ColumnLook) -> Gatherer:
    if column.kind == "number":
        return DayGatherer(column.order) if column.as_days else NumberGatherer(column.notation)
    return TextGatherer(column.kind, column.keeps_words)
