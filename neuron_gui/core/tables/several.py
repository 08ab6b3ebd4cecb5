"""Several tables in one file, one under another, with blank lines between them."""

from collections.abc import Sequence
from dataclasses import dataclass

from neuron_gui.core.tables.format import NumberedRow, without_end
from neuron_gui.core.tables.kinds import is_missing, is_value
from neuron_gui.core.tables.layout import lay_out
from neuron_gui.core.tables.names import TOP

Rows = Sequence[NumberedRow]
Cells = tuple[str, ...]


@dataclass(frozen=True)
class _Heading:
    """What stands above a table's numbers: its names, and a title above these or nothing."""

    names: Cells
    title: Cells

    def goes_on(self, before: "_Heading | None") -> bool:
        """Return whether this is the heading of a next page of the table before."""
        return before is not None and self.names == before.names and self.title in ((), before.title)


def tables_in(rows: Rows) -> list[Rows]:
    """Return the rows of each table in the beginning of a file; of one alone all rows, blank ones too.

    Another table begins behind a blank line, with a heading of its own.
    """
    parts = _parts(rows)
    if len(parts) < 2:
        return [rows]
    tables: list[list[NumberedRow]] = [[]]
    heading: _Heading | None = None
    title: Cells = ()  # in a part of its own
    for part in parts:
        own = _heading(part, title, least=1 if heading else 2)
        if own and tables[-1] and not own.goes_on(heading) and (heading or _has_numbers(tables[-1])):
            tables.append([])
        heading = own or heading
        tables[-1] += part
        title = () if own or any(any(map(is_value, cells)) for _, cells in part) else _texts(part)
    return list(tables) if len(tables) > 1 else [rows]


def size(table: Rows) -> int:
    """Return how many cells a table has."""
    return sum(len(without_end(cells)) for _, cells in table)


def with_line(tables: Sequence[Rows], line: int) -> int:
    """Return the place of the table that has a line of the file."""
    return sum(1 for table in tables[1:] if table[0][0] <= line)


def _parts(rows: Rows) -> list[Rows]:
    """Return the rows between blank ones."""
    parts: list[list[NumberedRow]] = [[]]
    for line, cells in rows:
        if any(map(str.strip, cells)):
            parts[-1].append((line, cells))
        elif parts[-1]:
            parts.append([])
    return [part for part in parts if part]


def _heading(part: Rows, title: Cells, least: int) -> _Heading | None:
    """Return the heading with which a part begins, under a title; None if it has no names above numbers.

    These have at least so many rows: two at the top of a file, where "Class, 7" is a remark.
    """
    if len(part) < 2 or all(any(map(is_value, cells)) for _, cells in part[:TOP]):
        return None
    layout = lay_out(part)
    names = next((cells for line, cells in part if line == layout.names_line), None)
    under = [cells for line, cells in part if line >= layout.first]
    if names is None or sum(_is_above_a_value(names, cells) for cells in under) < least:
        return None
    return _Heading(tuple(names), title + _texts([row for row in part if row[0] < layout.names_line]))


def _is_above_a_value(names: Sequence[str], cells: Sequence[str]) -> bool:
    return any(
        name.strip() and not is_value(name) and is_value(cell)
        for name, cell in zip(names, cells, strict=False)
    )


def _has_numbers(table: Rows) -> bool:
    """Return whether a table without names is one all the same: several rows of nothing but values."""
    return sum(1 for _, cells in table if all(is_value(cell) or is_missing(cell) for cell in cells)) > 1


def _texts(rows: Rows) -> Cells:
    return tuple(cell.strip() for _, cells in rows for cell in cells if cell.strip())
