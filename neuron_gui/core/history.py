"""The past as a plot needs it: lowest and highest value per bin, in bounded memory however long a run."""

from dataclasses import dataclass

import numpy as np

from neuron_gui.core.dataset import Array

BINS = 1024


@dataclass(frozen=True)
class Curves:
    """The bins of every channel: the loss first, then each weight, then the bias.

    Bin k covers the records from k · width on; `low` and `high` (channels, bins) are its extremes.
    While width is 1 both are simply the records. `steps` is the last record's number.
    """

    width: int
    steps: int
    low: Array
    high: Array


class History:
    """Grows by records; when the bins are full, neighbours merge and each covers twice as many."""

    def __init__(self, channels: int, bins: int = BINS) -> None:
        self._width = 1
        self._length = 0  # records so far
        self._low = np.full((channels, bins), np.inf)
        self._high = np.full((channels, bins), -np.inf)

    def extend(self, records: Array) -> None:
        """Add records (channels, m), in order."""
        done, m = 0, records.shape[1]
        bins = self._low.shape[1]
        while done < m:
            if self._length == bins * self._width:
                self._merge()
            room = min(m - done, bins * self._width - self._length)
            self._add(records[:, done : done + room])
            done += room

    def _add(self, records: Array) -> None:
        """Add records that fit into the bins there are."""
        first = self._length // self._width
        edges = np.arange(first + 1, (self._length + records.shape[1] - 1) // self._width + 1)
        starts = np.concatenate([[0], edges * self._width - self._length])
        touched = slice(first, first + len(starts))
        # nan stands for a broken record, which a plot leaves out: fmin and fmax pass it over
        low = np.fmin.reduceat(records, starts, axis=1)
        high = np.fmax.reduceat(records, starts, axis=1)
        self._low[:, touched] = np.fmin(self._low[:, touched], low)
        self._high[:, touched] = np.fmax(self._high[:, touched], high)
        self._length += records.shape[1]

    def _merge(self) -> None:
        half = self._low.shape[1] // 2
        self._low[:, :half] = np.fmin(self._low[:, 0::2], self._low[:, 1::2])
        self._high[:, :half] = np.fmax(self._high[:, 0::2], self._high[:, 1::2])
        self._low[:, half:], self._high[:, half:] = np.inf, -np.inf
        self._width *= 2

    def curves(self) -> Curves:
        """Return the filled bins, as a copy nobody can change."""
        filled = -(-self._length // self._width)
        low, high = self._low[:, :filled].copy(), self._high[:, :filled].copy()
        low.flags.writeable = high.flags.writeable = False
        return Curves(self._width, self._length - 1, low, high)
