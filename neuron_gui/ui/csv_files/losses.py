"""What of a file an import leaves out, as sentences to agree to: nothing is left out silently."""

from collections.abc import Iterator
from math import inf

from neuron_gui.core.message import grouped
from neuron_gui.core.samples.csv_columns import NumberColumn
from neuron_gui.core.samples.csv_samples import Choice, gaps
from neuron_gui.core.samples.csv_table import Table
from neuron_gui.ui.text.translate import translated

LONGEST = 30  # characters of a cell that a sentence quotes
NAMED = 3  # columns that a sentence names


def losses(table: Table, choice: Choice) -> Iterator[str]:
    """Yield a sentence for every kind of row that the samples will not have."""
    found = gaps(table, choice)
    if found.missing:
        yield _missing(table, choice, found.missing)
    if found.wrong:
        yield _wrong(table, choice, found.wrong)
    if table.ragged:
        line, cells = table.first_ragged
        text = translated(
            "Leave out {n} with more or fewer than {width} cells, such as line {line} with {cells}."
        )
        width = len(table.columns)
        yield text.format(n=_rows(table.ragged), width=width, line=grouped(line), cells=cells)
    if table.cut:
        yield translated(
            "Take the first {n} rows, the most there can be, and leave out all after them."
        ).format(n=grouped(table.n))


def _missing(table: Table, choice: Choice, count: int) -> str:
    columns = [table.columns[i] for i in (*choice.inputs, choice.target)]
    counts = [f"{column.name} ({grouped(len(column.missing))})" for column in columns if len(column.missing)]
    names = ", ".join(counts[:NAMED]) + (", …" if len(counts) > NAMED else "")
    return translated("Leave out {n} of {all} in which a value is missing: {names}").format(
        n=grouped(count), all=_rows(table.n), names=names
    )


def _wrong(table: Table, choice: Choice, count: int) -> str:
    columns = [table.columns[i] for i in (*choice.inputs, choice.target)]
    (line, cell), name = min(
        (column.first_wrong, column.name)
        for column in columns
        if isinstance(column, NumberColumn) and column.first_wrong
    )
    text = (
        translated(
            "Leave out {n} with a number too large or infinite, such as “{cell}” in {name}, line {line}."
        )
        if _is_endless(cell)
        else translated(
            "Leave out {n} with something else than a number, such as “{cell}” in {name}, line {line}."
        )
    )
    return text.format(n=_rows(count), cell=short(cell), name=name, line=grouped(line))


def short(cell: str) -> str:
    """Return a cell's text as a sentence quotes it."""
    text = " ".join(cell.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def _is_endless(cell: str) -> bool:
    try:
        return abs(float(cell.replace(",", "."))) == inf
    except ValueError:
        return False


def _rows(count: int) -> str:
    return translated("1 row") if count == 1 else translated("{n} rows").format(n=grouped(count))
