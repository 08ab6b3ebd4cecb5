"""The digest of a run: one number for all of its records, the same wherever the same engine makes them."""

import hashlib

import numpy as np

from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.records import Block
from neuron_gui.core.run import Run

MAX_ROWS = 1_000_000  # of a run that go into its digest


def digest(run: Run, tell: Tell = untold) -> str:
    """Return the SHA-256 of a run's records, in hexadecimal; `tell` hears how far that is.

    What is hashed are rows of little-endian float64, (loss, signed mean error, largest error, weights, bias),
    of every k-th record from 0 and of the last, where k = ceil(records / 1,000,000). Every nan counts as one.
    """
    k = -(-(run.steps + 1) // MAX_ROWS)
    total = hashlib.sha256()
    for block in run.blocks(0, run.steps):
        tell(block.steps[0] / (run.steps + 1))
        total.update(_rows(block.every(k)))
    if run.steps % k:
        (last,) = run.blocks(run.steps, run.steps)
        total.update(_rows(last))
    return total.hexdigest()


def _rows(block: Block) -> bytes:
    rows = block.rows
    rows[np.isnan(rows)] = np.nan  # processors differ in the bits of what is no number
    return rows.astype("<f8").tobytes()
