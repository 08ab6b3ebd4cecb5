"""What a run is doing, from its curves alone: falling, rising, going to and fro, hardly moving."""

from typing import Literal

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.history import Curves

Trend = Literal["converging", "zigzag", "oscillating", "crawling", "resting", "rising", "diverging"]

FEWEST = 4  # records to judge by
OFTEN = 0.25  # so many moves up, and as many down, are to and fro
ROUNDING = 1e-12  # of the largest number on a curve: smaller moves are none
PROGRESS = 0.99  # what remains of the loss after half a window, at most, where it gets on


def trend(curves: Curves, floor: float = 0.0) -> Trend | None:
    """Return what the loss does, `floor` being as low as it can get; None while there are too few records.

    Judged is the last quarter of the run, its first half against its second; what goes to and fro takes the
    whole run to tell. The moment of judgement moves on by an eighth of the run at a time, so that words on a
    screen do not flicker.
    """
    bins = curves.low.shape[1]
    coarse = max(0, bins.bit_length() - 4)
    judged = bins >> coarse << coarse
    if judged * curves.width < FEWEST:
        return None
    window = slice(judged - min(judged, max(8, judged // 4)), judged)
    low, high = curves.low[0, window], curves.high[0, window]
    half = len(low) // 2
    if not np.isfinite(high).all():
        return "diverging"
    if low[half:].min() > high[:half].max():
        return "diverging" if low[-1] > 10 * curves.high[0, 0] else "rising"
    least = _least(curves.high[0])
    if _to_and_fro(low, high, least):
        return "zigzag" if _gets_on(curves.low[0, :judged] - floor, least) else "oscillating"
    if _gets_on(low - floor, least):
        parameters = zip(curves.low[1:, window], curves.high[1:, window], curves.high[1:], strict=True)
        swings = any(_to_and_fro(low, high, _least(whole)) for low, high, whole in parameters)
        return "zigzag" if swings else "converging"
    return "crawling" if low[0] - high[-1] > least else "resting"


def _least(curve: Array) -> float:
    """Return the smallest move on a curve that is not mere rounding."""
    return ROUNDING * float(np.fmax.reduce(np.abs(curve)))


def _gets_on(losses: Array, least: float) -> bool:
    """Whether the second half of these comes clearly nearer to 0 than the first."""
    half = len(losses) // 2
    before, after = float(losses[:half].min()), float(losses[half:].min())
    return after < PROGRESS * before and before - after > least


def _to_and_fro(low: Array, high: Array, least: float) -> bool:
    """Whether a curve moves up as well as down, again and again: within its bins, or from one to the next."""
    up, down = np.mean(high[1:] - low[:-1] > least), np.mean(high[:-1] - low[1:] > least)
    return bool(min(up, down) >= OFTEN)
