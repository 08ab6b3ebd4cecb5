"""Pasted text as a block of numbers, read as a file would be; where that has to guess, a person is asked."""

import numpy as np

from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.numbers import POINT, parse_number
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.tables.block import CellBlock
from neuron_gui.core.tables.columns import NumberColumn
from neuron_gui.core.tables.look import Look
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import Table, table_of
from neuron_gui.core.tables.telling_format import told_of_format


def pasted_block(text: str, tell: Tell = untold, mark: str = POINT) -> CellBlock | None:
    """Return the numbers of a text that another program has copied; one alone has the decimal mark given.

    None where that can be read in several ways, or has more than numbers: a person has to be asked. Raises
    RefusalError with a sentence where there is nothing to read.
    """
    if not text.strip():
        raise RefusalError(Message("There is nothing to paste; copy cells of a spreadsheet first"))
    if len(text.split()) == 1 and not set(text) & (set(",;|") - {mark}):
        return CellBlock(np.array([[parse_number(text, mark)]]))
    hand = {"separator": "tab"} if "\t" in text else {}  # as spreadsheets hand over their cells
    found, table = table_of(Source.of_text(text.rstrip() + "\n"), hand, tell)
    if not any(isinstance(column, NumberColumn) for column in table.columns):
        raise RefusalError(Message("What was pasted has no column of numbers"))
    return block_of(found, table) if _is_sure(found) else None


def block_of(found: Look, table: Table) -> CellBlock | None:
    """Return a table as a block of cells; None where not every cell is a number."""
    columns = [column for column in table.columns if isinstance(column, NumberColumn)]
    if len(columns) < len(table.columns) or not _is_whole(table):
        return None
    values = np.column_stack([column.values for column in columns])
    header = tuple(column.name for column in columns) if found.layout.names_line else None
    return CellBlock(values, header)


def _is_sure(found: Look) -> bool:
    """Return whether nothing was decided that could well be meant otherwise, or left out."""
    left_out = set(found.layout.roles.values()) - {"names", "units"}
    return not left_out and all(decision.sure for decision in told_of_format(found))


def _is_whole(table: Table) -> bool:
    """Return whether every line of the text is a row, and every cell of it a number."""
    lost = table.short or table.long or table.totals or table.footnotes or table.cut
    gaps = bool(np.any(np.diff(table.lines) != 1))
    return not lost and not gaps and all(np.isfinite(column.values).all() for column in table.columns)  # type: ignore[union-attr]
