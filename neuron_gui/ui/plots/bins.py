"""What a plot draws and tells of a run's bins."""

from dataclasses import dataclass

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import limited
from neuron_gui.core.history import Curves
from neuron_gui.core.numbers import displayed

SMALLEST = 1e-300  # what a logarithm is taken of at least


def points(
    curves: Curves, channel: int, detail: Curves | None = None, highest_first: bool = False
) -> tuple[Array, Array]:
    """Return x and y of a channel: the records themselves, or lowest and highest value of every bin.

    A detail, curves of a part of the run, takes the place of that part.
    """
    if detail is not None:
        x, y = points(curves, channel, None, highest_first)
        before, after = x < detail.first, x > detail.last
        inner_x, inner_y = points(detail, channel, None, highest_first)
        return np.concatenate([x[before], inner_x, x[after]]), np.concatenate([y[before], inner_y, y[after]])
    low, high = curves.low[channel], curves.high[channel]
    starts = curves.first + np.arange(len(low), dtype=np.float64) * curves.width
    if curves.width == 1:
        return starts, limited(low)
    ends = np.minimum(starts + curves.width - 1, curves.last)
    x, y = np.empty(2 * len(low)), np.empty(2 * len(low))
    x[0::2], x[1::2] = starts, ends
    y[0::2], y[1::2] = map(limited, (high, low) if highest_first else (low, high))
    return x, y


def powers(y: Array) -> Array:
    """Return values by powers of ten; one of exactly 0 lies a power of ten below the lowest other one."""
    positive = y[y > 0]
    floor = positive.min() / 10 if len(positive) else 1.0
    return np.asarray(np.log10(np.maximum(y, max(floor, SMALLEST))))


def between(low: float, high: float) -> str:
    """Return a value of which no more is known than that it is between two, as it is shown."""
    return displayed(low) if low == high else f"{displayed(low, 2)}…{displayed(high, 2)}"


@dataclass
class RunBins:
    """The bins of the `whole` run, and those of a part of it, the finer `detail`, as far as there are any."""

    whole: Curves | None = None
    detail: Curves | None = None

    @property
    def last(self) -> int | None:
        """The last step that is known."""
        return self.whole.last if self.whole else None

    def points(self, channel: int, highest_first: bool = False) -> tuple[Array, Array]:
        """Return x and y of a channel."""
        assert self.whole
        return points(self.whole, channel, self.detail, highest_first)

    def at(self, step: int) -> Curves | None:
        """Return the finest curves that tell of a step, if any do."""
        known = [curves for curves in (self.detail, self.whole) if curves]
        return next((curves for curves in known if curves.first <= step <= curves.last), None)

    def reading(self, channel: int, step: int) -> str:
        """Return what is known of a channel at a step: its value, or between which two it is."""
        bins = self.at(step)
        if bins is None:
            return ""
        at = (step - bins.first) // bins.width
        return between(float(bins.low[channel, at]), float(bins.high[channel, at]))

    def closer(self, left: float, right: float) -> tuple[int, int] | None:
        """Return first and last step of a part that bins tell less of than could be seen, or None."""
        if not self.whole:
            return None
        first, last = max(0, int(left)), min(self.whole.last, int(right) + 1)
        worth_while = self.whole.width > 1 and 0 <= last - first < self.whole.last // 2
        return (first, last) if worth_while else None
