"""A table read from a text file: columns of numbers and of texts, and all that is wrong with them counted.

    look(path)          the first rows, and what each column seems to be
    read(path, look)    the whole file, in chunks, of which only the numbers are kept

Python's csv module takes the lines apart: a million rows of five numbers take two seconds. numpy's own
reader takes two thirds of that, but knows neither missing values nor texts and keeps other threads waiting;
pandas is several times as quick, but would make the application half as large again.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import TextIO

import numpy as np

from neuron_gui.core.dataset import MAX_SAMPLES
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.samples.csv_columns import Column, NumberGatherer, TextGatherer
from neuron_gui.core.samples.csv_format import (
    SAMPLE,
    CsvError,
    Format,
    detect,
    is_missing,
    is_number,
    not_encoded,
    sample,
    sample_rows,
)
from neuron_gui.core.samples.csv_formulas import plain
from neuron_gui.core.schema.input_file import LARGEST_TABLE, open_file

PREVIEW = 100  # rows
CHUNK = 2048  # cells that are converted at once: a millisecond, and what fits the processor's cache
LEAST_ROWS = 64  # at once: each column of a chunk costs something, however few its cells
MAX_COLUMNS = 500  # of which anybody can still choose some, and which a window shows at once
LONGEST_LINE = 2**25  # characters
MAX_NOTES = 5
MAX_CELLS = 100_000_000
MOSTLY = 0.9  # the share of numbers that makes a column one of numbers


@dataclass(frozen=True)
class Look:
    """The beginning of a file: how it is read, the names of its columns and the first rows of cells."""

    format: Format
    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numeric: tuple[bool, ...]
    notes: tuple[Message, ...]  # what was done about names


@dataclass(frozen=True)
class Table:
    """What a file holds: n rows of equally many columns."""

    columns: tuple[Column, ...]
    n: int
    ragged: int  # rows with more or fewer cells than columns, which are not among the n
    first_ragged: tuple[int, int]  # line, and number of cells
    cut: bool  # there are more rows in the file


# --- The beginning --------------------------------------------------------------------------------


def look(path: Path, format_: Format | None = None, tell: Tell = untold) -> Look:
    """Read the beginning of a file in the given way, or in the detected one; `tell` may raise to end it.

    Raises CsvError with a sentence that says what to do, OSError if the file cannot be read.
    """
    format_ = format_ or detect(path, tell)
    text, there_is_more = sample(path, format_.encoding)
    rows = sample_rows(text, format_)
    header, body = (rows[:1], rows[1:]) if format_.header else ([], rows)
    if not body:
        if there_is_more:
            raise _too_long()
        _raise_for_quotes(format_, text)
        bare = Message(
            "The file has a row of names and no rows under it. If the first row is no header, say so above."
        )
        empty = Message("The file has no rows. Choose one with a row of names and rows of numbers.")
        raise CsvError(bare if header else empty)
    width = _width(header, body)
    if width > MAX_COLUMNS:
        raise _too_wide(width)
    names, notes = _names(header[0], width) if header else (_names([], width)[0], ())
    cells = list(zip(*(_fitted(row, width) for row in body), strict=True))
    return Look(
        format_,
        names,
        tuple(tuple(_fitted(row, width)) for row in body[:PREVIEW]),
        tuple(_is_numeric(column, format_.decimal) for column in cells),
        notes,
    )


def _width(header: list[list[str]], body: list[list[str]]) -> int:
    """Return the number of columns, without those at the end that separators without cells make."""
    ((usual, _),) = Counter(map(len, body)).most_common(1)
    width = max(len(_without_end(row, 1)) for row in body if len(row) == usual)
    if header and width > len(header[0]):
        reason = Message(
            "The header has {names} names, but the rows have {cells} cells. Give every column a name in the "
            "file, or choose another separator.",
            names=str(len(header[0])),
            cells=str(width),
        )
        raise CsvError(reason)
    return max(width, *(len(_without_end(row, 1)) for row in header), 1)


def _without_end(row: list[str], keep: int) -> list[str]:
    """Return a row without the empty cells at its end, but so many cells at least."""
    end = len(row)
    while end > keep and not row[end - 1].strip():
        end -= 1
    return row[:end]


def _fitted(row: list[str], width: int) -> list[str]:
    return (row + [""] * (width - len(row)))[:width]


def _names(header: list[str], width: int) -> tuple[tuple[str, ...], tuple[Message, ...]]:
    """Return a name of its own for every column, and what had to be done for that."""
    given = [plain(cell.strip()) for cell in (header + [""] * width)[:width]]
    names = unique(name or f"column {number}" for number, name in enumerate(given, 1))
    changed = [(i, name) for i, name in enumerate(names) if name != given[i]]
    notes: list[Message] = []
    for i, name in changed[:MAX_NOTES]:
        if not given[i]:
            text = N_("Column {number} has no name in the header; here it is “{name}”.")
            notes.append(Message(text, number=str(i + 1), name=name))
        else:
            text = N_("Several columns are called “{given}”; column {number} is “{name}” here.")
            notes.append(Message(text, given=given[i], number=str(i + 1), name=name))
    if len(changed) > MAX_NOTES:
        text = N_("And so on: {count} columns in all got another name.")
        notes.append(Message(text, count=grouped(len(changed))))
    return tuple(names), tuple(notes)


def unique(names: Iterable[str]) -> list[str]:
    """Return names of which none is there twice: with a number after those that are taken."""
    tried: dict[str, int] = {}  # the last number after a name
    taken: dict[str, None] = {}
    for name in names:
        own, number = name, tried.get(name, 1)
        while own in taken:
            number += 1
            own = f"{name} {number}"
        tried[name] = number
        taken[own] = None
    return list(taken)


def _is_numeric(cells: Sequence[str], decimal: str) -> bool:
    present = [cell for cell in cells if not is_missing(cell)]
    return sum(is_number(cell, decimal) for cell in present) >= MOSTLY * len(present)


# --- All of it ------------------------------------------------------------------------------------


def read(path: Path, look: Look, tell: Tell) -> Table:
    """Read a whole file; `tell` hears how much of it is done and may raise to end it.

    Raises CsvError with a sentence that says what to do, OSError if the file cannot be read.
    """
    width = len(look.names)
    columns: list[NumberGatherer | TextGatherer] = [
        NumberGatherer(look.format.decimal) if numeric else TextGatherer() for numeric in look.numeric
    ]
    n = ragged = 0
    first_ragged = (0, 0)
    for chunk in _chunks(path, look.format, width, tell):
        if chunk.ragged and not ragged:
            first_ragged = chunk.first_ragged
        ragged += chunk.ragged
        rows = chunk.rows[: MAX_SAMPLES - n]
        for column, cells in zip(columns, zip(*rows, strict=True), strict=False):
            column.add(cells, chunk.lines)
        n += len(rows)
        if len(rows) < len(chunk.rows):
            return Table(_named(columns, look), n, ragged, first_ragged, cut=True)
        if n * width > MAX_CELLS:
            text = N_("The file has more than {most} cells. Leave columns or rows out of the file before.")
            raise CsvError(Message(text, most=grouped(MAX_CELLS)))
    if not n:
        line, cells_there = first_ragged
        reason = Message(
            "No row has {width} cells; line {line} has {cells}. Choose another separator or quote.",
            width=str(width),
            line=str(line),
            cells=str(cells_there),
        )
        raise CsvError(reason)
    return Table(_named(columns, look), n, ragged, first_ragged, cut=False)


@dataclass(frozen=True)
class _Chunk:
    """Rows of equal width with the line on which each begins, and how many others there were."""

    rows: list[list[str]]
    lines: Sequence[int]
    ragged: int
    first_ragged: tuple[int, int]


def _chunks(path: Path, format_: Format, width: int, tell: Tell) -> Iterator[_Chunk]:
    size = max(1, path.stat().st_size)
    with open_file(path, LARGEST_TABLE) as raw, io.TextIOWrapper(raw, format_.encoding, newline="") as file:
        to_skip = format_.header
        for rows, lines in _numbered(_lines(file), format_, max(LEAST_ROWS, CHUNK // width)):
            if to_skip and (top := next((i for i, row in enumerate(rows) if row), None)) is not None:
                rows, lines, to_skip = rows[top + 1 :], lines[top + 1 :], False
            tell(min(1.0, raw.tell() / size))
            yield _even(rows, lines, width)


def _lines(file: TextIO) -> Iterator[str]:
    """Yield lines; a file without any, however large, is not to be read as one."""
    for number in count(1):
        line = file.readline(LONGEST_LINE)
        if len(line) == LONGEST_LINE:
            text = N_("Line {line} has more than {most} characters. Mend the file; this is no table.")
            raise CsvError(Message(text, line=grouped(number), most=grouped(LONGEST_LINE)))
        if not line:
            return
        yield line


def _numbered(
    text: Iterable[str], format_: Format, at_once: int
) -> Iterator[tuple[list[list[str]], Sequence[int]]]:
    """Yield so many rows at a time, and the line on which each of them begins."""
    reader = format_.rows(text)
    before = 0
    while True:
        rows: list[list[str]] = []
        try:
            rows.extend(islice(reader, at_once))  # keeps what came before a fault
        except csv.Error as error:
            line = before + sum(map(_line_count, rows)) + 1
            raise _quote_error(line, str(error)) from None
        except UnicodeError:
            raise not_encoded(format_.encoding) from None
        if not rows:
            return
        after: int = reader.line_num  # type: ignore[attr-defined]  # of csv's reader
        if after - before == len(rows):
            yield rows, range(before + 1, after + 1)
        else:  # there are line breaks in quotes
            yield rows, np.cumsum([before + 1, *map(_line_count, rows[:-1])]).tolist()
        before = after


def _line_count(row: list[str]) -> int:
    text = "\0".join(row)
    return 1 + text.count("\n") + text.count("\r") - text.count("\r\n")


def _even(rows: list[list[str]], lines: Sequence[int], width: int) -> _Chunk:
    """Let only rows of the right width pass; empty cells too many at the end do not count."""
    if all(len(row) == width for row in rows):
        return _Chunk(rows, lines, 0, (0, 0))
    fitting, places, ragged = [], [], []
    for row, line in zip(rows, lines, strict=True):
        cells = _without_end(row, width)
        if len(cells) == width:
            fitting.append(cells)
            places.append(line)
        elif row:
            ragged.append((line, len(cells)))
    return _Chunk(fitting, places, len(ragged), ragged[0] if ragged else (0, 0))


def _quote_error(line: int, finding: str) -> CsvError:
    if "field limit" in finding:
        text = N_(
            "A cell on line {line} has more than {most} characters. Mend the file, or choose “none” for "
            "quotes if one in it does not end."
        )
        return CsvError(Message(text, line=str(line), most=grouped(csv.field_size_limit())))
    if "unexpected end" in finding:
        text = N_(
            "A quoted text that begins on line {line} does not end. Mend the file, or choose “none” for "
            "quotes."
        )
    else:
        text = N_(
            "On line {line} a quote stands inside a quoted text. Double it in the file, or choose “none” for "
            "quotes."
        )
    return CsvError(Message(text, line=str(line)))


def _too_long() -> CsvError:
    text = N_(
        "The first lines of the file have more than {most} characters. Keep fewer columns or shorter names "
        "in the file, or choose another separator or quote."
    )
    return CsvError(Message(text, most=grouped(SAMPLE)))


def _too_wide(width: int) -> CsvError:
    text = N_(
        "The file has {width} columns, more than the {most} that can be shown to choose from. Keep those "
        "that you need in the file, or choose another separator."
    )
    return CsvError(Message(text, width=grouped(width), most=grouped(MAX_COLUMNS)))


def _raise_for_quotes(format_: Format, text: str) -> None:
    for _ in _numbered(io.StringIO(text, newline=""), format_, 1):
        pass


def _named(columns: "list[NumberGatherer | TextGatherer]", look: Look) -> tuple[Column, ...]:
    return tuple(column.result(name) for column, name in zip(columns, look.names, strict=True))
