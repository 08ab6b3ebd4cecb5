"""Records: what a run is at one step, and many of them as arrays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array

MOST_KEPT = 64_000_000  # bytes
OWN_COLUMNS = ("step", "loss", "error", "max_abs_error", "bias")  # of a table of records; the last comes last


def columns(input_names: Iterable[str], own: Sequence[str] = OWN_COLUMNS) -> list[str]:
    """Return the columns of a table of records, no name twice: an input named as another gets a w_.

    `own` are the table's other columns, of which the last stands last.
    """
    weights = list(input_names)
    taken = {*own, *weights}
    for j, name in enumerate(weights):
        if name in own:
            while weights[j] in taken:
                weights[j] = f"w_{weights[j]}"
            taken.add(weights[j])
    *before, bias = own
    return [*before, *weights, bias]


class Record(Struct, frozen=True):
    """The parameters after `step` updates, and loss, signed mean error and largest error there.

    `weights` are d floats; errors have the target's unit.

    >>> from neuron_gui import preset, simulate
    >>> last = simulate(preset("opening")).last
    >>> last.step, len(last.weights), round(last.error, 4), round(last.max_abs_error, 4)
    (110, 2, -0.0092, 0.0092)
    """

    step: int
    loss: float
    error: float
    max_abs_error: float
    weights: tuple[float, ...]
    bias: float

    @classmethod
    def of(cls, step: int, column: Array) -> Record:
        """Return a record from its column (d + 4,) of a machine's table.

        >>> import numpy as np
        >>> from neuron_gui import Record
        >>> Record.of(3, np.array([0.5, 0.5, 0.25, 1.0, 2.0, 0.0])).weights
        (1.0, 2.0)
        """
        error, max_abs_error, loss, *weights, bias = column.tolist()
        return cls(step, loss, error, max_abs_error, tuple(weights), bias)


class Block(Struct, frozen=True):
    """Consecutive records as arrays: steps, loss, error, max_abs_error, bias (m,) and weights (m, d)."""

    steps: range
    loss: Array
    error: Array
    max_abs_error: Array
    weights: Array
    bias: Array

    def __post_init__(self) -> None:
        for array in (self.loss, self.error, self.max_abs_error, self.weights, self.bias):
            array.flags.writeable = False

    @classmethod
    def of(cls, first: int, table: Array) -> Block:
        """Return a copy of columns of a machine's table, of which the first has that number."""
        return cls.over(first, table.copy())

    @classmethod
    def over(cls, first: int, table: Array) -> Block:
        """Return columns of a table that nobody else writes to, without a copy."""
        steps = range(first, first + table.shape[1])
        return cls(steps, table[2], table[0], table[1], table[3:-1].T, table[-1])

    @classmethod
    def joined(cls, blocks: Sequence[Block]) -> Block:
        """Put consecutive blocks together."""
        names = ("loss", "error", "max_abs_error", "weights", "bias")
        arrays = (np.concatenate([getattr(block, name) for block in blocks]) for name in names)
        return cls(range(blocks[0].steps[0], blocks[-1].steps[-1] + 1), *arrays)

    @property
    def rows(self) -> Array:
        """Loss, error, max_abs_error, weights and bias of each record as a row, (m, d + 4)."""
        return np.column_stack([self.loss, self.error, self.max_abs_error, self.weights, self.bias])

    @property
    def channels(self) -> Array:
        """Loss, weights and bias as rows, as the curves have them, (d + 2, m)."""
        return np.vstack([self.loss, self.weights.T, self.bias])

    def record(self, i: int) -> Record:
        """Return record number `steps[i]`."""
        return Record(
            self.steps[i],
            float(self.loss[i]),
            float(self.error[i]),
            float(self.max_abs_error[i]),
            tuple(self.weights[i].tolist()),
            float(self.bias[i]),
        )

    def every(self, k: int) -> Block:
        """Return the records whose number is a multiple of k."""
        at = slice(-self.steps[0] % k, None, k)
        return Block(
            self.steps[at],
            self.loss[at],
            self.error[at],
            self.max_abs_error[at],
            self.weights[at],
            self.bias[at],
        )


class Kept:
    """All records of a run in one table (d + 4, room) that grows, while it is below `MOST_KEPT` bytes."""

    def __init__(self, table: Array) -> None:
        self._table = table.copy()
        self._length = table.shape[1]

    def extend(self, table: Array) -> bool:
        """Add the records of a machine's table; return whether there was room for them."""
        length = self._length + table.shape[1]
        most = MOST_KEPT // (table.itemsize * len(table))
        if length > most:
            return False
        if length > self._table.shape[1]:  # room that is not used is never given: what costs is its first use
            larger = np.empty((len(table), min(most, 16 * length)))
            larger[:, : self._length] = self._table[:, : self._length]
            self._table = larger
        self._table[:, self._length : length] = table
        self._length = length
        return True

    def channels(self, first: int) -> Array:
        """Return loss, weights and bias of the records from this one on, (d + 2, m), without a copy."""
        return self._table[2:, first : self._length]

    def block(self) -> Block:
        """Return what is kept. Not a copy: records already there never change, others come behind them."""
        return Block.over(0, self._table[:, : self._length])
