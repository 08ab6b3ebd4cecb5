"""Samples as a text file, for other programs and for `table.py` to read again."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

import numpy as np

from neuron_gui.core.dataset import Data
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.array import shortest
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.tables.formulas import harmless

ROWS = 2000  # are written before other threads get their turn


def line_of(texts: Iterable[str], delimiter: str = ",", end: str = "\r\n") -> str:
    """Return a table's line of names and other texts, which no spreadsheet takes for formulas.

    Where one holds an apostrophe all are quoted, so that it is not taken for a quote.
    """
    cells = list(map(harmless, texts))
    quoting: Literal[0, 1] = csv.QUOTE_ALL if any("'" in cell for cell in cells) else csv.QUOTE_MINIMAL
    line = io.StringIO(newline="")
    csv.writer(line, delimiter=delimiter, lineterminator=end, quoting=quoting).writerow(cells)
    return line.getvalue()


def write(data: Data, path: Path, tell: Tell) -> None:
    """Write samples as a table with a header, as a whole or not at all; it reads back to equal bits.

    Raises OSError where that fails. `tell` hears how much of it is done and may raise to end it.
    """
    with whole_file(path) as file:
        file.write(line_of(data.column_names))
        for first in range(0, data.n, ROWS):
            tell(first / data.n)
            rows = slice(first, first + ROWS)
            cells = np.column_stack([data.inputs[rows], data.targets[rows]])
            file.write(shortest(cells.tolist())[2:-2].replace("],[", "\r\n") + "\r\n")
