"""Where in a file the table begins and ends: remarks and titles, names, units, row names, totals.

Judged by the columns' bulk: a line of texts above columns of numbers holds their names.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from neuron_gui.core.tables.format import NumberedRow
from neuron_gui.core.tables.formulas import plain
from neuron_gui.core.tables.kinds import is_missing, is_value
from neuron_gui.core.tables.numbers import OFTEN, UNITS, number

Role = Literal["remark", "names", "units", "total", "left out", "too long", "other table"]
LAST = 2**62  # line of any file

TOP = 40  # rows among which names are looked for
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
_YEAR = re.compile(r"[12]\d{3}")
_COUNT = re.compile(r"\d{1,9}")
_COLUMN_WIDTH = re.compile(r"\d{1,3}[sdn]")
_ASIDE = re.compile(r"\(\d+ [^\W\d]{3,}\)")  # such as (3 rows)
_RULE = frozenset("-=_+|: ")
_BRACKETS = re.compile(r"[(\[<].{1,12}[)\]>]")


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
    tables: tuple[
        int, ...
    ] = ()  # lines in which tables begin, one under another; none where there is one alone
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
    at = _names_at(body, width, values) if names_line is None else _at_line(body, names_line)
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
        if not (_are_widths(cells) or (unit_row and _is_text(cells, values))):
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


def without_end(cells: Sequence[str], keep: int = 0) -> Sequence[str]:
    """Return a row without the empty cells at its end, but so many cells at least."""
    end = len(cells)
    while end > keep and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


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


def _names_at(body: Sequence[NumberedRow], width: int, values: Sequence[bool]) -> int | None:
    """Return which row holds the names, if any does."""
    top = body[: _first_full(body, values)]
    scores = [_name_score(cells, width, values) for _, cells in top]
    best = max(scores, default=0.0)
    if best > 0:
        at = max(i for i, score in enumerate(scores) if score == best)
        texts = [_is_text(cells, values) for _, cells in top]
        units = next((i for i in range(1, at + 1) if _is_unit_row(top[i][1], values) and all(texts[i:])), 0)
        before = [i for i in range(units) if scores[i] > 0 and len(without_end(top[i][1])) >= width - 1]
        return before[-1] if before else at
    top = body[:TOP]
    first = next((i for i, (_, cells) in enumerate(top) if not _is_above(cells, width)), len(body))
    if first + 1 >= len(body):
        alone = len(body) == 1 and width > 1 and not any(map(is_value, body[0][1]))
        return 0 if alone else None
    cells, others = top[first][1], [row for _, row in body[first + 1 :]]
    if _has_corner(cells, others, width):
        return first
    if not any(values):
        said_again = any(cell and row[i : i + 1] == [cell] for row in others for i, cell in enumerate(cells))
        return None if said_again or any(map(is_value, cells)) else first
    return first if _are_numeric_names(cells, others, width, values) else None


def _first_full(body: Sequence[NumberedRow], values: Sequence[bool]) -> int:
    """Return where the data begin at the latest: at two rows with values in all columns that have them."""
    full = [
        any(map(is_value, there)) and all(is_value(cell) or is_missing(cell) for cell in there)
        for _, cells in body[: TOP + 1]
        for there in [[cell for cell, is_value_column in zip(cells, values, strict=False) if is_value_column]]
    ]
    return next((i for i, pair in enumerate(zip(full, [*full[1:], True], strict=False)) if all(pair)), TOP)


def _name_score(cells: Sequence[str], width: int, values: Sequence[bool]) -> float:
    """Return how much a row looks like names: texts over values, and no values."""
    if _is_title(cells, width) or len(without_end(cells)) > width:
        return 0.0
    score = 0.0
    for cell, is_value_column in zip(cells, values, strict=False):
        if is_value_column and not is_missing(cell):
            if not is_value(cell):
                score += 1
            elif not _YEAR.fullmatch(cell.strip()):
                score -= 1
    return score


def _is_title(cells: Sequence[str], width: int) -> bool:
    return width > 1 and len(without_end(cells)) <= max(1, width // 2) and not any(map(is_value, cells))


def _is_above(cells: Sequence[str], width: int) -> bool:
    """Return whether a row is a title, or a remark of two cells such as a name and a date."""
    return _is_title(cells, width) or (width > 3 and len(without_end(cells)) <= width // 2)


def _has_corner(cells: Sequence[str], others: Sequence[Sequence[str]], width: int) -> bool:
    """Return whether a row has nothing above the first column, which is full, and a name above each other."""
    names = {cell.strip() for cell in cells[1:]}
    is_full = "" not in names and len(names) == len(cells) - 1 == width - 1 > 0
    return is_full and not cells[0].strip() and all(row[0].strip() for row in others if row)


def _are_numeric_names(
    cells: Sequence[str], others: Sequence[Sequence[str]], width: int, values: Sequence[bool]
) -> bool:
    """Return whether numbers are names: years or 0 1 2 that go on to the right, but not downwards."""
    counts = ((i, _count(cell)) for i, cell in enumerate(cells) if i < width and values[i])
    numbers = [(i, count) for i, count in counts if count is not None]
    there = [i for i in range(width) if values[i] and i < len(cells) and cells[i].strip()]
    if len(numbers) < 2 or len(numbers) < len(there):
        return False
    found = [value for _, value in numbers]
    step = found[1] - found[0]
    if step < 1 or found != [found[0] + step * i for i in range(len(found))]:
        return False
    columns = [[row[i] for row in others if len(row) > i and not is_missing(row[i])] for i, _ in numbers]
    if _go_on(found, columns):
        return False
    corner = not cells[0].strip() and any(row[0].strip() for row in others if row)
    years = all(1000 <= value < 3000 for value in found)
    fractions = any(any(mark in cell for mark in ".,") for column in columns for cell in column)
    counted = step == 1 and found[0] in (0, 1) and (len(found) >= 3 or fractions)
    alike = all(_YEAR.fullmatch(cell.strip()) for column in columns for cell in column)
    return corner or (years and not alike) or (counted and fractions) or (counted and len(found) > 3)


def _go_on(found: Sequence[int], columns: Sequence[Sequence[str]]) -> bool:
    """Return whether each number is the first of equal steps downwards."""
    for value, column in zip(found, columns, strict=True):
        below = [count for cell in column[:3] if (count := _count(cell)) is not None]
        if len(column) < 2 or len(below) < len(column[:3]):
            return False
        if len({b - a for a, b in pairwise([value, *below])}) > 1:
            return False
    return True


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


def _is_text(cells: Sequence[str], values: Sequence[bool]) -> bool:
    """Return whether a row has texts where values are, and no value."""
    over = [cell for cell, is_value_column in zip(cells, values, strict=False) if is_value_column]
    return not any(map(is_value, over)) and any(not is_missing(cell) for cell in over)


def _names_in_remarks(
    remarks: Sequence[NumberedRow], width: int
) -> tuple[NumberedRow | None, NumberedRow | None]:
    """Return the names in the last remark, or in the one above if the last has their units, and these."""
    last = _names_in_remark(remarks[-1], width)
    if last and remarks[:-1] and _is_unit_row(last[1], [True] * width):
        names = _names_in_remark(remarks[-2], width)
        return (names, last) if names else (last, None)
    return last, None


def _first_row(body: Sequence[NumberedRow], width: int, values: Sequence[bool]) -> int:
    """Return where the data begin in a table without names: behind the titles."""
    if not any(values):
        return 0
    return next((i for i, (_, cells) in enumerate(body) if not _is_title(cells, width)), 0)


def _unit_row(
    body: Sequence[NumberedRow], start: int, values: Sequence[bool], units: str
) -> NumberedRow | None:
    if start >= len(body) or units == "data":
        return None
    row = body[start]
    return row if units or _is_unit_row(row[1], values) else None


def _is_unit_row(cells: Sequence[str], values: Sequence[bool]) -> bool:
    over = [cell.strip() for cell, is_value_column in zip(cells, values, strict=False) if is_value_column]
    units = sum(1 for cell in over if cell.lower() in UNITS or _BRACKETS.fullmatch(cell))
    without = sum(1 for cell in over if cell in ("", "1", "-", "–"))
    return units > 0 and units + without >= 0.5 * len(over) and not any(map(is_value, set(over) - {"1"}))


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
    counts = [count for cell in cells if (count := _count(cell)) is not None]
    return len(counts) == len(cells) and counts == sorted(counts)


def _count(cell: str) -> int | None:
    """Return the whole number that a cell is, or None; `strip` takes off more than `int` does, as U+001F."""
    count = cell.strip()
    return int(count) if _COUNT.fullmatch(count) else None


def _padded(cells: Sequence[str], width: int) -> list[str]:
    return [*cells, *[""] * (width - len(cells))]
