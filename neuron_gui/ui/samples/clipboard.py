"""A block of cells as text, the way spreadsheets hand it over: a line a row, a tab between cells."""

import csv
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import msgspec
import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.message import N_, Message, RefusalError, grouped
from neuron_gui.core.numbers import parse_number
from neuron_gui.core.tables.formulas import plain
from neuron_gui.core.tables.writing import line_of

_DECIMAL_COMMA = re.compile(r"\s*[+−-]?\d*,\d+([eE][+-]?\d+)?\s*")
_MAYBE_THOUSANDS = re.compile(r"\s*[+−-]?[1-9]\d{0,2},\d{3}\s*")


@dataclass(frozen=True)
class CellBlock:
    """Numbers, shape (rows, columns), and the names above them if there were any."""

    values: Array
    header: tuple[str, ...] | None = None


def write_block(values: Array, header: Sequence[str] = ()) -> str:
    """Return cells as text whose numbers read back to equal bits."""
    text = msgspec.json.encode(values.tolist()).decode()  # several times as fast as a loop over repr
    lines = text[2:-2].replace("],[", "\n").replace(",", "\t") + "\n"
    lines = lines.replace(".0\t", "\t").replace(".0\n", "\n")
    if not header:
        return lines
    return line_of(header, "\t", "\n") + lines


def read_block(text: str) -> CellBlock:
    """Read cells from text; raise RefusalError with a sentence that names the first wrong cell.

    A first line without any number is a header, if more lines follow. A comma is a decimal comma where no
    cell has a point and none of them could mean thousands alone.
    """
    rows = _rows(text)
    width = len(rows[0])
    for i, row in enumerate(rows, start=1):
        if len(row) != width:
            reason = Message(
                "Row {row} of what was pasted has another number of cells ({count}) than row 1 ({width})",
                row=str(i),
                count=str(len(row)),
                width=str(width),
            )
            raise RefusalError(reason)
    header = _header(rows)
    values = _numbers(list(chain.from_iterable(rows[1 if header else 0 :])), width, 1 if header else 0)
    return CellBlock(values.reshape(-1, width), header)


def _rows(text: str) -> list[list[str]]:
    try:
        rows = [row or [""] for row in csv.reader(io.StringIO(text, newline=""), delimiter="\t")]
    except csv.Error:  # what else can go wrong does so only in files
        text = N_("What was pasted is no table: one of its cells has more than {most} characters")
        raise RefusalError(Message(text, most=grouped(csv.field_size_limit()))) from None
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()
    if not rows:
        raise RefusalError(Message("There is nothing to paste; copy cells of a spreadsheet first"))
    return rows


def _header(rows: list[list[str]]) -> tuple[str, ...] | None:
    cells = [cell.strip() for cell in rows[0]]
    is_header = len(rows) > 1 and all(cell and not _is_like_a_number(cell) for cell in cells)
    return tuple(map(plain, cells)) if is_header else None


def _is_like_a_number(text: str) -> bool:
    try:
        float(text.replace("−", "-").replace(",", "."))
    except ValueError:
        return False
    return True


def _numbers(cells: list[str], width: int, header_rows: int) -> Array:
    """Return all cells as numbers, quickly where they are plain ones."""
    plain = _with_points(cells)
    try:
        values = np.array(list(map(float, plain)))
        if np.isfinite(values).all() and "_" not in "".join(plain):  # float() takes 1_000
            return values
    except ValueError:
        pass
    values = np.empty(len(cells))
    for i, cell in enumerate(plain):
        try:
            values[i] = parse_number(cell)
        except RefusalError as error:
            reason = Message(
                "Row {row}, column {column} of what was pasted: {reason}",
                row=str(i // width + 1 + header_rows),
                column=str(i % width + 1),
                reason=_reason(cells[i]) or error.reason,
            )
            raise RefusalError(reason) from None
    return values


def _with_points(cells: list[str]) -> list[str]:
    """Write decimal commas as points, if it is certain that they are decimal commas."""
    commas = [cell for cell in cells if "," in cell]
    certain = (
        all(map(_DECIMAL_COMMA.fullmatch, commas))
        and not all(map(_MAYBE_THOUSANDS.fullmatch, commas))
        and not any("." in cell for cell in cells)
    )
    return [cell.replace(",", ".") for cell in cells] if certain else cells


def _reason(text: str) -> Message | None:
    """Say what is wrong with a cell as only a spreadsheet has them, or nothing."""
    cell = text.strip()
    if not cell:
        return Message("The cell is empty; every cell needs a number")
    if not _MAYBE_THOUSANDS.fullmatch(cell):
        return None
    return Message(
        "“{cell}” may mean {small} or {large}; write it without the comma",
        cell=cell,
        small=cell.replace(",", "."),
        large=cell.replace(",", ""),
    )
