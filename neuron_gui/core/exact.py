"""What numpy makes differently by processor: sums, here rounded once, and numbers that are drawn evenly."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

MOST = 1023  # the power of two that is still a number


@np.errstate(over="ignore")
def exact_sum(values: NDArray[np.float64]) -> float:
    """Return the sum (n,), nan if one is not finite: that of `math.fsum`, which would hold Python's lock.

    Added to a power of two that is large enough, all numbers are cut to multiples of one unit. Their sum is
    exact; then what was cut off has its turn. (Beside numbers near the largest of all the smallest get lost.)
    """
    largest = float(np.abs(values).max(initial=0.0))
    if not math.isfinite(largest):
        return math.nan
    room = len(values).bit_length() + 1
    power = max(0, math.frexp(largest)[1] + room - MOST)
    rest, parts = np.ldexp(values, -power), []
    while largest := float(np.abs(rest).max(initial=0.0)):
        unit = math.ldexp(1.0, math.frexp(largest)[1] + room)
        multiples = (rest + unit) - unit
        parts.append(float(multiples.sum()))
        rest = rest - multiples
    return float(np.ldexp(math.fsum(parts), power))


def exact_sums(columns: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the sum of each column (d,)."""
    return np.array([exact_sum(column) for column in columns.T])


def drawn_evenly(
    rng: np.random.Generator, low: float, high: float, size: int | tuple[int, ...]
) -> NDArray[np.float64]:
    """Return numbers from low to high. Numpy's `uniform` makes the same, but where it rounds once for two."""
    return low + (high - low) * rng.random(size)
