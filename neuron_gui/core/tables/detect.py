"""How a text is cut into cells, found out by what the reader then makes of the table, header included."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.tables.decisions import Hand
from neuron_gui.core.tables.format import DELIMITERS, QUOTES, Format, NumberedRow, quotes_of, without_end
from neuron_gui.core.tables.kinds import Judged, is_missing, is_value, judge_column
from neuron_gui.core.tables.layout import LAST, Layout, is_footnote, is_total, lay_out
from neuron_gui.core.tables.several import size, tables_in, with_line
from neuron_gui.core.tables.source import MIN_LINES, TableError

ROWS = 1000  # by which columns are judged
FEW = 200  # by which separators are compared
CELLS = 20_000  # of these rows at most
MAX_COLUMNS = 500  # of which anybody can still choose some, and which a window shows at once
HOPELESS = 10_000  # so many are not even judged
FAR = 0.2  # of its cells at most others have, where a table is the largest by far
CLOSE = 0.1  # a separator whose reading is that much less likely is still offered

_TEXT = 0.55  # how well a text is understood, where a number counts 1
_ODD = 0.1  # a text in which another separator stands
_TITLES = 0.9
_SINGLE = 0.5  # a single column is no use
_SHORT = 0.7


@dataclass(frozen=True)
class Reading:
    """A way to read the beginning of a table, and what that makes of it."""

    format: Format
    layout: Layout
    columns: tuple[Judged, ...]
    rows: tuple[NumberedRow, ...]  # all of the beginning
    data: tuple[NumberedRow, ...]

    @cached_property
    def score(self) -> float:
        """How much of the table is understood, from 0 to 1; only where there is a choice it is asked for."""
        return _score(self)


def read_beginning(
    text: str, hand: Hand, skip: int = 0, delimiter: str = ""
) -> tuple[Reading, list[Reading]]:
    """Return the likeliest reading of a text, and the others by likelihood.

    `skip` the first lines, which say that the delimiter is the given one.
    """
    quote, escape = quotes_of(text)
    if "quotes" in hand:
        quote = QUOTES[hand["quotes"]]
        escape = escape if quote else ""
    wanted = delimiter
    if "separator" in hand:
        wanted = DELIMITERS.get(hand["separator"], hand["separator"])
    marks = [wanted] if wanted else [mark for mark in DELIMITERS.values() if mark in text] or [","]
    if not wanted and "\t" in text and " " not in marks:
        marks.append(" ")
    lines = text.split("\n", MIN_LINES)[:MIN_LINES]
    widths = [1 + max(line.count(mark) for line in lines) for mark in marks]
    if hopeless := [width for width in widths if width > HOPELESS]:
        raise too_wide(hopeless[0])
    width = min(max(widths), MAX_COLUMNS + 1)
    few, many = max(FEW // 10, min(FEW, CELLS // width)), max(FEW // 10, min(ROWS, 5 * CELLS // width))
    formats = [_format(text, mark, quote, escape) for mark in marks]
    if len(formats) == 1 and width <= MAX_COLUMNS:
        return read_rows(formats[0], formats[0].sample(text, many), hand, skip), []
    readings = [read_rows(format_, _narrowed(format_.sample(text, few)), hand, skip) for format_ in formats]
    readings.sort(key=lambda reading: -reading.score)
    best, rows = readings[0].format, readings[0].format.sample(text, many)
    if readings[0].layout.width > MAX_COLUMNS:
        raise too_wide(max(len(cells) for _, cells in rows))
    return read_rows(best, rows, hand, skip), readings[1:]


def _narrowed(rows: Sequence[NumberedRow]) -> Sequence[NumberedRow]:
    """Return rows without cells beyond what can be imported: one more shows that they are too wide."""
    return [(line, cells[: MAX_COLUMNS + 1]) for line, cells in rows]


def _format(text: str, delimiter: str, quote: str, escape: str) -> Format:
    """Return the format that makes more of a text: what may be an escape may just end a quoted cell."""
    doubled, escaped = Format(delimiter, quote), Format(delimiter, quote, escape)
    if doubled == escaped:
        return doubled
    return max(doubled, escaped, key=lambda format_: len(format_.sample(text, len(text))))


def read_rows(format_: Format, rows: Sequence[NumberedRow], hand: Hand, skip: int = 0) -> Reading:
    """Return what rows make of a table."""
    rows = tuple((line, cells) for line, cells in rows if line > skip)
    layout = _laid_out(rows, hand)
    first, last = rows_wanted(hand)
    last = min(last, layout.last)
    data = [
        (line, cells)
        for line, cells in rows
        if max(first, layout.first) <= line <= last
        and line not in layout.roles
        and any(cell.strip() for cell in cells)
        and tuple(cells) != layout.heading
    ]
    while data and (is_total(data[-1][1], rows) or is_footnote(data[-1][1], layout.width)):
        data.pop()
    columns = [judge_column(cells) for cells in _columns(data, layout.width)]
    if layout.row_names and columns:
        columns[0] = Judged("row name")
    return Reading(format_, layout, tuple(columns), rows, tuple(data))


def _laid_out(rows: Sequence[NumberedRow], hand: Hand) -> Layout:
    """Return the layout of the table that a person wants, else of the largest."""
    named = hand.get("names")
    names_line = None if named is None else 0 if named == "none" else int(named)
    units = hand.get("units", "")
    tables = tables_in(rows)
    begins = tuple(table[0][0] for table in tables) if len(tables) > 1 else ()
    if not begins or hand.get("table") == "all":
        return replace(lay_out(rows, names_line, units), tables=begins)
    sizes = [size(table) for table in tables]
    line = _line_wanted(hand)
    at = sizes.index(max(sizes)) if line is None else with_line(tables, line)
    layout = lay_out(tables[at], names_line, units)
    own = range(begins[at], [*begins, LAST][at + 1])
    return replace(
        layout,
        roles=layout.roles | {line: "other table" for line, _ in rows if line not in own},
        last=own[-1],
        tables=begins,
        table=begins[at],
        is_largest=sizes[at] * FAR >= max(sizes[:at] + sizes[at + 1 :]),
    )


def _line_wanted(hand: Hand) -> int | None:
    """Return a line of the table that a person wants."""
    if "table" in hand:
        return int(hand["table"])
    if hand.get("names", "none") != "none":
        return int(hand["names"])
    return rows_wanted(hand)[0] if "rows" in hand else None


def _columns(data: Sequence[NumberedRow], width: int) -> Iterator[list[str]]:
    return ([row[i] if i < len(row) else "" for _, row in data] for i in range(width))


def too_wide(width: int) -> TableError:
    """Return what is to be said of more columns than there can be."""
    text = N_(
        "The file has {width} columns, more than the {most} that can be shown to choose from. Keep those "
        "that you need in the file, or choose another separator."
    )
    return TableError(Message(text, width=grouped(width), most=grouped(MAX_COLUMNS)))


def rows_wanted(hand: Hand) -> tuple[int, int]:
    """Return the first and the last line that may be data."""
    first, _, last = hand.get("rows", "").partition(":")
    return int(first or 1), int(last or 2**62)


def _score(reading: Reading) -> float:
    format_, layout, data = reading.format, reading.layout, reading.data
    if not data:
        return 0.0
    fits = 0.0
    for _, row in data:
        width = len(without_end(row))
        fits += (
            1.0
            if len(row) == layout.width or width == layout.width
            else _SHORT
            if width < layout.width
            else 0.0
        )
    points = [
        _points(cell, column, format_)
        for column, cells in zip(reading.columns, _columns(data, layout.width), strict=True)
        for cell in cells
        if not is_missing(cell)
    ]
    score = fits / len(data) * sum(points) / max(1, len(points))
    above = [
        row
        for line, row in reading.rows
        if line < (layout.names_line or layout.first) and row and not row[0].startswith("#")
    ]
    if above:
        score *= _TITLES
    names = len(without_end(layout.names)) if layout.names else layout.width
    score *= 1.0 if names >= layout.width else 0.8
    if format_.delimiter == " ":
        score *= 0.95
    return score * (_SINGLE if layout.width < 2 else 1.0)


def _points(cell: str, column: Judged, format_: Format) -> float:
    if column.kind not in ("text", "row name") and is_value(cell):
        return 1.0
    strange = any(mark in cell for mark in "\t;|" if mark != format_.delimiter) or "  " in cell
    if strange:
        return _ODD
    if column.kind == "row name":
        return 1.0
    if "," in cell and format_.delimiter != "," and any("," in part for part in cell.split(", ")):
        return 0.3
    return _TEXT
