"""Numbers that a plot can reckon with, the ranges of axes that hold them, and lines across such ranges."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.dataset import Array

MAX_DRAWN = 1e150  # what is drawn of a number beyond all bounds; a plot cannot reckon with more

Range = tuple[float, float]


def limited(values: Array) -> Array:
    """Return numbers that a plot can reckon with; what is none becomes the largest."""
    return np.clip(np.nan_to_num(values, nan=MAX_DRAWN), -MAX_DRAWN, MAX_DRAWN)


def span(*values: Array | float, room: float = 0.08) -> Range:
    """Return a range that holds all values, with some room at both ends."""
    joined = np.concatenate([np.ravel(v) for v in values])
    joined = np.clip(joined[np.isfinite(joined)], -MAX_DRAWN, MAX_DRAWN)
    low, high = (float(joined.min()), float(joined.max())) if len(joined) else (0.0, 1.0)
    extra = max(room * (high - low) or 0.5 * abs(high) or 1.0, 1 / MAX_DRAWN)
    return low - extra, high + extra


@np.errstate(over="ignore", invalid="ignore", divide="ignore")
def straight_line(slopes: Array, offset: float) -> Array | None:
    """Return both ends (2, 2), x above y, of where slopes·p + offset is 0 near the square from 0 to 1.

    None if it does not come near.
    """
    middle = np.full(2, 0.5)
    steepness = np.hypot(*slopes)
    normal = slopes / steepness
    away = (slopes @ middle + offset) / steepness
    if not abs(away) <= 1:  # also where nothing is a number any more
        return None
    nearest, along = middle - away * normal, np.array([-normal[1], normal[0]])
    return np.column_stack([nearest - along, nearest + along])
