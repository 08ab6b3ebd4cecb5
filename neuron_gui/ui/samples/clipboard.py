"""Cells on the clipboard: as text for every program, with a mark by which our own are read back exactly."""

import csv
import io
from collections.abc import Sequence
from itertools import chain

import msgspec
import numpy as np
from PySide6.QtCore import QMimeData

from neuron_gui.core.dataset import Array
from neuron_gui.core.numbers import POINT, with_mark
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.tables.block import CellBlock
from neuron_gui.core.tables.formulas import plain
from neuron_gui.core.tables.writing import line_of

OWN = "application/x-neuron-lab-cells"  # 1 if the first line is names, else 0; then the cells


def write_block(values: Array, header: Sequence[str] = (), mark: str = POINT) -> str:
    """Return cells as text whose numbers, written with a decimal mark, read back to equal bits."""
    text = msgspec.json.encode(values.tolist()).decode()  # several times as fast as a loop over repr
    lines = text[2:-2].replace("],[", "\n").replace(",", "\t") + "\n"
    lines = with_mark(lines.replace(".0\t", "\t").replace(".0\n", "\n"), mark)
    if not header:
        return lines
    return line_of(header, "\t", "\n") + lines


def marked(own: str, has_names: bool, shown: str = "") -> QMimeData:
    """Return what `write_block` has made as ours, and as others are to read it: `shown`, or the same."""
    data = QMimeData()
    data.setText(shown or own)
    data.setData(OWN, f"{int(has_names)}{own}".encode())
    return data


def own_cells(data: QMimeData) -> tuple[str, bool] | None:
    """Return our own cells as written, and whether there are names above; None of what is not ours."""
    if not data.hasFormat(OWN):
        return None
    text = bytes(data.data(OWN).data()).decode()
    return text[1:], text.startswith("1")


def read_block(text: str, has_names: bool | None, tell: Tell = untold, mark: str = POINT) -> CellBlock | None:
    """Return the cells of a text: our own as they were, others as the importer reads them.

    None where a person has to be asked. Raises RefusalError where there is nothing to read.
    """
    if has_names is None:
        from neuron_gui.core.tables.pasting import (
            pasted_block,  # the whole importer, which no start should wait for
        )

        return pasted_block(text, tell, mark)
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter="\t") if row]
    header = tuple(map(plain, rows.pop(0))) if has_names else None
    values = np.array(list(map(float, chain.from_iterable(rows))))
    return CellBlock(values.reshape(len(rows), -1), header)
