"""Samples as a text file, for other programs and for `table.py` to read again."""

import csv
from pathlib import Path

import numpy as np

from neuron_gui.core.dataset import Data, shortest
from neuron_gui.core.document import whole_file
from neuron_gui.core.progress import Tell

ROWS = 2000  # are written before other threads get their turn


def write(data: Data, path: Path, tell: Tell) -> None:
    """Write samples as a table with a header, as a whole or not at all; it reads back to equal bits.

    Raises OSError where that fails. `tell` hears how much of it is done and may raise to end it.
    """
    with whole_file(path) as file:
        csv.writer(file).writerow(data.column_names)
        for first in range(0, data.n, ROWS):
            tell(first / data.n)
            rows = slice(first, first + ROWS)
            cells = np.column_stack([data.inputs[rows], data.targets[rows]])
            file.write(shortest(cells.tolist())[2:-2].replace("],[", "\r\n") + "\r\n")
