"""Cells on the clipboard: as text for every program, with a mark by which our own are read back exactly."""

import csv
import io
from collections.abc import Sequence
from itertools import chain

import msgspec
import numpy as np
from PySide6.QtCore import QMimeData

from neuron_gui.core.dataset import Array
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.tables.formulas import plain
from neuron_gui.core.tables.pasting import CellBlock, pasted_block
from neuron_gui.core.tables.writing import line_of

OWN = "application/x-neuron-lab-cells"  # how many of the text's lines are names: 0 or 1


def write_block(values: Array, header: Sequence[str] = ()) -> str:
    """Return cells as text whose numbers read back to equal bits."""
    text = msgspec.json.encode(values.tolist()).decode()  # several times as fast as a loop over repr
    lines = text[2:-2].replace("],[", "\n").replace(",", "\t") + "\n"
    lines = lines.replace(".0\t", "\t").replace(".0\n", "\n")
    if not header:
        return lines
    return line_of(header, "\t", "\n") + lines


def marked(text: str, has_names: bool) -> QMimeData:
    """Return what `write_block` has made, marked as ours."""
    data = QMimeData()
    data.setText(text)
    data.setData(OWN, str(int(has_names)).encode())
    return data


def names_of(data: QMimeData) -> bool | None:
    """Return whether our own cells have names above them; None of what is not ours."""
    return bytes(data.data(OWN).data()) == b"1" if data.hasFormat(OWN) else None


def read_block(text: str, has_names: bool | None, tell: Tell = untold) -> CellBlock | None:
    """Return the cells of a text: our own as they were, others as the importer reads them.

    None where a person has to be asked. Raises RefusalError where there is nothing to read.
    """
    if has_names is None:
        return pasted_block(text, tell)
    rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter="\t") if row]
    header = tuple(map(plain, rows.pop(0))) if has_names else None
    values = np.array(list(map(float, chain.from_iterable(rows))))
    return CellBlock(values.reshape(len(rows), -1), header)
