"""Where in a file the table begins and ends: remarks and titles, names, units, row names, totals.

Judged by the columns' bulk: a line of texts above columns of numbers holds their names.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from neuron_gui.core.tables.format import NumberedRow, without_end
from neuron_gui.core.tables.formulas import plain
from neuron_gui.core.tables.kinds import is_missing, is_value
from neuron_gui.core.tables.names import TOP, is_text, is_title, is_unit_row, names_at, whole_number
from neuron_gui.core.tables.numbers import OFTEN, number

Role = Literal["remark", "names", "units", "total", "left out", "too long", "other table"]
LAST = 2**62  # line of any file

LONG = 25  # characters; the name of a thing is shorter
UNSEEN = " \t\ufeff\u200b"  # at the ends of a name
COMMON = 0.3  # the share of rows that makes a width one of the table's

_REMARK = ("#", "//", "%%", "%", "--", "!", "*")
_TOTAL = re.compile(
    r"(?:grand |sub)?(?:totale?s?|sum|sums|mean|average|avg)\b.{0,12}|(?:gesamt|zwischen)?summen?\b.{0,12}|"
    r"(?:ins)?gesamt|mittelwert|durchschnitt|mittel|suma|total general|promedio|media|somme|moyenne|Σ|∑",
    re.IGNORECASE,
)
_MARKED_NAME = re.compile(r"(?:#|//|%|!|\*)\w\S*")
_COLUMN_WIDTH = re.compile(r"\d{1,3}[sdn]")
_ASIDE = re.compile(r"\(\d+ [^\W\d]{3,}\)")  # such as (3 rows)
_RULE = frozenset("-=_+|: ")


Cells = tuple[str, ...]


@dataclass(frozen=True)
class Layout:
    """The table's width, the lines of its names and units, what else is no data, and where the data begin."""

    width: int
    names: tuple[str, ...] | None  # None: the columns have none
    names_line: int
    units: tuple[str, ...] = ()
    units_line: int = 0
    first: int = 1  # line of the first row
    row_names: bool = False  # the first column names the rows
    numeric_names: bool = False  # the names are numbers
    heading: Cells = ()  # the line of the names, as it stands there
    roles: dict[int, Role] = field(default_factory=dict)  # by line, of the file's beginning
    last: int = LAST  # line that can be one of this table
    tables: tuple[int, ...] = ()  # lines in which tables begin, where there are several
    table: int = 0  # which of them this is; 0: all in one
    is_largest: bool = True  # by far


def lay_out(rows: Sequence[NumberedRow], names_line: int | None = None, units: str = "") -> Layout:
    """Find the table in the rows of a file's beginning.

    By hand: `names_line`, 0 for none, and `units`, whether the line under the names is joined to these
    ("join"), left out ("leave out") or data ("data").
    """
    roles: dict[int, Role] = {line: "remark" for line, cells in rows if is_rule(cells)}
    rows = [(line, cells) for line, cells in rows if any(map(str.strip, cells)) and line not in roles]
    top = next((i for i, (_, cells) in enumerate(rows) if not _is_remark(cells)), 0)
    remarks, body = rows[:top], rows[top:]
    width = _width([cells for _, cells in body])
    values = _value_columns([cells for _, cells in body], width)
    at = names_at(body, width, values) if names_line is None else _at_line(body, names_line)
    header = body[at] if at is not None else None
    numeric = at is not None and any(number(cell) for cell in body[at][1])
    remark_units: NumberedRow | None = None
    if header is None and names_line is None and remarks:
        header, remark_units = _names_in_remarks(remarks, width)
    if names_line and header is None:
        header = next((row for row in rows if row[0] == names_line), None)
    start = (at + 1 if at is not None else 0) if header else _first_row(body, width, values)
    roles.update({line: "remark" for line, _ in remarks})
    roles.update({line: "remark" for line, _ in body[:start]})
    unit_row = _unit_row(body, start, values, units) if header and at is not None else remark_units
    if units == "data" and unit_row is remark_units:
        unit_row = None
    if header:
        roles[header[0]] = "names"
    if unit_row:
        roles[unit_row[0]] = "units"
        start += unit_row is not remark_units
    while at is not None and start < len(body):
        line, cells = body[start]
        if not (_are_widths(cells) or (unit_row and is_text(cells, values))):
            break
        roles[line] = "remark"
        start += 1
    names, has_row_names = _named(header[1] if header else None, body[start:], width)
    width = max(width, len(names or ()))
    return Layout(
        width,
        names,
        header[0] if header else 0,
        _units_of(unit_row[1], width) if unit_row and units != "leave out" else (),
        unit_row[0] if unit_row else 0,
        body[start][0] if start < len(body) else (body[-1][0] + 1 if body else 1),
        has_row_names,
        numeric,
        tuple(header[1]) if header and at is not None else (),
        roles,
    )


def is_total(cells: Sequence[str], rows: Sequence[NumberedRow] = ()) -> bool:
    """Return whether a row at the end of a table sums up the others.

    A word that stands in its column again and again, as `rows` show, is a value: one can learn on average.
    """
    words = ((column, cell.strip()) for column, cell in enumerate(cells) if cell)
    return any(_TOTAL.fullmatch(word) and not _is_usual(word, column, rows) for column, word in words)


def _is_usual(word: str, column: int, rows: Sequence[NumberedRow]) -> bool:
    return sum(column < len(cells) and cells[column].strip() == word for _, cells in rows) > 2


def is_rule(cells: Sequence[str]) -> bool:
    """Return whether a row is a line drawn with characters, such as +----+----+ or |---|---:|."""
    text = " ".join(cells)
    return any(line in text for line in ("---", "===", "___")) and set(text) <= _RULE


def is_footnote(cells: Sequence[str], width: int) -> bool:
    """Return whether a row at the end is a remark: next to nothing in it, and no value.

    A row that has all its cells, with a word in the first alone, lacks its values instead.
    """
    filled = [cell.strip() for cell in cells if cell.strip()]
    if is_rule(cells):
        return True
    if width < 2 or len(without_end(cells)) > max(1, width // 2):
        return False
    if any(map(is_value, filled)) and not _ASIDE.fullmatch(filled[0]):
        return False
    return len(cells) < width or any(
        len(cell) > LONG or cell.startswith("*") or ":" in cell for cell in filled
    )


def _is_remark(cells: Sequence[str]) -> bool:
    start = cells[0].strip()
    return start.startswith(_REMARK) and not is_value(start) and not is_missing(start)


def _width(rows: Sequence[Sequence[str]]) -> int:
    """Return the number of columns: what most rows have, or more where the top or many rows have more."""
    widths = [len(without_end(cells)) for cells in rows]
    if not widths:
        return 0
    counts = Counter(widths)
    usual = max(counts, key=lambda width: (counts[width], width))
    more = [width for width in counts if width > usual and counts[width] >= COMMON * len(widths)]
    more += [width for width in widths[:3] if counts[width] >= 2]
    more += [
        width for cells, width in zip(rows[:TOP], widths, strict=False) if _goes_over(cells, width, rows)
    ]
    if len(rows) > 1 and not any(map(is_value, rows[0])) and any(map(is_value, rows[1])):
        more.append(widths[0])
    return max([usual, *more])


def _goes_over(cells: Sequence[str], width: int, rows: Sequence[Sequence[str]]) -> bool:
    """Return whether a row is names up to a last column in which most rows have nothing."""
    rows = _bulk(rows)
    as_wide = sum(1 for row in rows if len(row) == len(cells))
    return (
        as_wide >= OFTEN * len(rows) and width == len(cells) and not any(map(is_value, cells)) and all(cells)
    )


def _bulk(rows: Sequence[Sequence[str]]) -> Sequence[Sequence[str]]:
    """Return the rows without those at the top."""
    return rows[min(TOP, len(rows) // 2) :]


def _value_columns(rows: Sequence[Sequence[str]], width: int) -> list[bool]:
    """Return which columns hold values, mostly, judged without the top rows."""
    bulk = _bulk(rows)
    return [_are_values([row[i] for row in bulk if len(row) > i]) for i in range(width)]


def _are_values(cells: Sequence[str]) -> bool:
    """Return whether most cells that are not missing are values."""
    others = [cell for cell in cells if not is_value(cell)]
    values = len(cells) - len(others)
    there = values + sum(1 for cell in others if not is_missing(cell))
    return there > 0 and values >= OFTEN * there


def _at_line(body: Sequence[NumberedRow], line: int) -> int | None:
    return next((i for i, (at, _) in enumerate(body) if at == line), None)


def _names_in_remark(remark: NumberedRow, width: int) -> NumberedRow | None:
    """Return the names in a remark such as `# x y`, if it has one for every column."""
    line, cells = remark
    first = cells[0].strip()
    own = _MARKED_NAME.fullmatch(first) is not None  # such as %fat, which is no remark's mark
    if not own:
        first = first.lstrip("#%/!*-").strip()
    names = [first, *cells[1:]] if first else list(cells[1:])
    fits = (width > 1 or own) and len(without_end(names)) == width and not any(map(is_value, names))
    return (line, names) if fits else None


def _units_of(cells: Sequence[str], width: int) -> Cells:
    cells = _padded(cells, width)[:width]
    return tuple("" if number(cell) and cell.strip() != "1" else cell for cell in cells)


def _are_widths(cells: Sequence[str]) -> bool:
    """Return whether a row says how wide its columns are and what they hold, as in 5s 15s 20d 14n."""
    return len(cells) > 1 and all(_COLUMN_WIDTH.fullmatch(cell) for cell in cells)


def _names_in_remarks(
    remarks: Sequence[NumberedRow], width: int
) -> tuple[NumberedRow | None, NumberedRow | None]:
    """Return the names in the last remark, or in the one above if the last has their units, and these."""
    last = _names_in_remark(remarks[-1], width)
    if last and remarks[:-1] and is_unit_row(last[1], [True] * width):
        names = _names_in_remark(remarks[-2], width)
        return (names, last) if names else (last, None)
    return last, None


def _first_row(body: Sequence[NumberedRow], width: int, values: Sequence[bool]) -> int:
    """Return where the data begin in a table without names: behind the titles."""
    if not any(values):
        return 0
    return next((i for i, (_, cells) in enumerate(body) if not is_title(cells, width)), 0)


def _unit_row(
    body: Sequence[NumberedRow], start: int, values: Sequence[bool], units: str
) -> NumberedRow | None:
    if start >= len(body) or units == "data":
        return None
    row = body[start]
    return row if units or is_unit_row(row[1], values) else None


def _named(
    header: Sequence[str] | None, body: Sequence[NumberedRow], width: int
) -> tuple[tuple[str, ...] | None, bool]:
    """Return the names in place, and whether the first column, which has none, names the rows."""
    if header is None:
        return None, False
    names = [plain(name.strip(UNSEEN).strip()) for name in without_end(header)]
    is_shorter = len(header) == width - 1
    is_unnamed = bool(names) and not names[0] and width > 1
    names_rows = (is_shorter or is_unnamed) and _name_rows(
        [cells[0].strip() for _, cells in body if cells and not is_total(cells)]
    )
    if is_shorter and names_rows:
        return ("", *names), True
    return tuple(_padded(names, width)), is_unnamed and names_rows


def _name_rows(cells: Sequence[str]) -> bool:
    """Return whether cells name rows: each its own, and no other numbers than counting ones."""
    if len(set(cells)) < len(cells) or not cells:
        return False
    if not any(number(cell) for cell in cells):
        return True
    counts = [count for cell in cells if (count := whole_number(cell)) is not None]
    return len(counts) == len(cells) and counts == sorted(counts)


def _padded(cells: Sequence[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]
