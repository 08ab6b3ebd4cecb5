"""The past as a plot needs it, in bounded memory however long a run: bins over the steps, and the path.

A curve over steps wants the lowest and highest value of every bin; a path through the space of weights wants
exact records, for extremes of two weights need not have been anywhere together.
"""

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array

BINS = 1024
WAYPOINTS = 2048


class Curves(Struct, frozen=True):
    """The bins of every channel: the loss first, then each weight, then the bias.

    Bin k covers `width` records from number first + k · width on; `low` and `high` (channels, bins) are
    their extremes. While width is 1 both are simply the records. `last` is the last record's number.
    """

    first: int
    last: int
    width: int
    low: Array
    high: Array


class History:
    """Grows by records; when the bins are full, neighbours merge and each covers twice as many.

    nan is what no record has: an empty bin, or a number that broke. fmin and fmax pass it over.
    """

    def __init__(self, channels: int, bins: int = BINS, first: int = 0) -> None:
        self._first = first  # the number of the first record
        self._width = 1
        self._length = 0  # records so far
        self._low = np.full((channels, bins), np.nan)
        self._high = self._low.copy()

    @property
    def length(self) -> int:
        """How many records are in it."""
        return self._length

    def extend(self, records: Array) -> None:
        """Add records (channels, m), in order."""
        while records.shape[1]:
            if self._length == self._low.shape[1] * self._width:
                self._merge()
            fitting = self._fitting(records.shape[1])
            self._add(records[:, :fitting])
            records = records[:, fitting:]

    def _fitting(self, count: int) -> int:
        """Return how many of so many records complete the bin begun, fill whole bins, or begin one."""
        begun = self._length % self._width
        if begun or count < self._width:
            return min(count, self._width - begun)
        room = self._low.shape[1] * self._width - self._length
        return min(count - count % self._width, room)

    def _add(self, records: Array) -> None:
        """Add records that belong to one bin, or fill whole bins."""
        first, count = self._length // self._width, records.shape[1]
        bins = records.reshape(len(records), -1, min(count, self._width))
        touched = slice(first, first + bins.shape[1])
        axis = 2
        if bins.shape[2] < bins.shape[1]:  # numpy is quick where it goes along the longer axis
            bins, axis = np.ascontiguousarray(bins.swapaxes(1, 2)), 1
        low, high = np.fmin.reduce(bins, axis=axis), np.fmax.reduce(bins, axis=axis)
        if self._length % self._width:  # of a bin begun before
            low, high = np.fmin(low, self._low[:, touched]), np.fmax(high, self._high[:, touched])
        self._low[:, touched], self._high[:, touched] = low, high
        self._length += count

    def _merge(self) -> None:
        half = self._low.shape[1] // 2
        self._low[:, :half] = np.fmin(self._low[:, 0::2], self._low[:, 1::2])
        self._high[:, :half] = np.fmax(self._high[:, 0::2], self._high[:, 1::2])
        self._low[:, half:] = self._high[:, half:] = np.nan
        self._width *= 2

    def curves(self) -> Curves:
        """Return the filled bins, as a copy nobody can change."""
        filled = -(-self._length // self._width)
        low, high = self._low[:, :filled].copy(), self._high[:, :filled].copy()
        low.flags.writeable = high.flags.writeable = False
        return Curves(self._first, self._first + self._length - 1, self._width, low, high)

    def before(self, step: int) -> tuple["History", int]:
        """Return a copy of the whole bins before a step, and the number of the record that comes next."""
        bins = (step - self._first) // self._width
        past = History(len(self._low), self._low.shape[1], self._first)
        past._width, past._length = self._width, bins * self._width
        past._low[:, :bins], past._high[:, :bins] = self._low[:, :bins], self._high[:, :bins]
        return past, self._first + past._length


class Trail(Struct, frozen=True):
    """Every `every`-th record from record 0 on: `records` (m, d + 2) is loss, weights, bias of each."""

    every: int
    records: Array


class Tracker:
    """Keeps every k-th record exactly; once they are too many, k doubles. Record 0 always stays."""

    def __init__(self, channels: int, most: int = WAYPOINTS) -> None:
        self._every = 1
        self._length = 0  # records so far, of which each `every`-th is kept
        self._kept = np.empty((most, channels))

    @property
    def _count(self) -> int:
        return -(-self._length // self._every)

    def extend(self, records: Array) -> None:
        """Add records (channels, m), in order."""
        length = self._length + records.shape[1]
        while length > self._every * len(self._kept):
            self._thin()
        added = records[:, -self._length % self._every :: self._every].T
        self._kept[self._count : self._count + len(added)] = added
        self._length = length

    def _thin(self) -> None:
        """Drop every second one. What was handed out lies in the old array, which stays as it is."""
        remaining = self._kept[: self._count : 2]
        self._kept = np.empty_like(self._kept)
        self._kept[: len(remaining)] = remaining
        self._every *= 2

    def trail(self) -> Trail:
        """Return what is kept. Not a copy: rows already there never change, others come behind them."""
        records = self._kept[: self._count]
        records.flags.writeable = False
        return Trail(self._every, records)

    def before(self, step: int) -> "Tracker":
        """Return a copy that knows the records before a step."""
        past = Tracker(self._kept.shape[1], len(self._kept))
        past._every, past._length = self._every, step
        past._kept[: past._count] = self._kept[: past._count]
        return past
