"""What a run is doing, from its curves alone: falling, rising, going to and fro, hardly moving."""

from typing import Literal

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.history import Curves

Trend = Literal["converging", "zigzag", "oscillating", "crawling", "resting", "rising", "diverging"]

FEWEST = 4  # records to judge by
OFTEN = 0.25  # so many moves up, and as many down, are to and fro
ROUNDING = 1e-12  # of the largest number on a curve: smaller moves are none
NEAR = 1e-9  # of the floor: nearer to it there is nothing to gain
FAR = 10.0  # times the first loss, and more, is far above it
SHOWN = 1e-6  # of a loss: what moves by less looks the same where it is shown
PROGRESS = 0.99  # what remains of the loss after half a window, at most, where it gets on


def trend(curves: Curves, floor: float = 0.0, ended: bool = False) -> Trend | None:
    """Return what the loss does, `floor` being as low as it can get; None while that is not clear.

    Judged is the last quarter of the run, its first half against its second; what goes to and fro takes the
    whole run to tell. The moment of judgement moves on by an eighth of the run at a time, so that words on a
    screen do not flicker; a run that has `ended` is judged to its last record.
    """
    bins = curves.low.shape[1]
    coarse = max(0, bins.bit_length() - 4)
    judged = bins if ended else bins >> coarse << coarse
    if judged * curves.width < FEWEST:
        return None
    window = slice(judged - min(judged, max(8, judged // 4)), judged)
    low, high = curves.low[0, window], curves.high[0, window]
    half = len(low) // 2
    if not np.isfinite(high).all():
        return "diverging"
    if low[half:].min() > high[:half].max():
        return "diverging" if has_run_away(curves, judged) else "rising"
    least = least_move(curves.high[0])
    if _to_and_fro(low, high, least):
        return "zigzag" if _gets_on(curves.low[0, :judged], floor) else "oscillating"
    if _gets_on(low, floor):
        parameters = zip(curves.low[1:, window], curves.high[1:, window], curves.high[1:], strict=True)
        swings = any(_to_and_fro(low, high, least_move(whole)) for low, high, whole in parameters)
        return "zigzag" if swings else "converging"
    up, down = _moves(low, high, least)
    if up:
        return None  # now and then up, now and then down: too little to tell
    if down >= 0.5 or _creeps(low):
        return "crawling"
    seen = high.max() - low.min() > SHOWN * high.max() and high.max() > least * ROUNDING
    return "resting" if down == 0 and not seen else None


def goes_to_and_fro(low: Array, high: Array) -> bool:
    """Whether a curve, given the extremes of its bins, moves up as well as down again and again."""
    return len(low) > 1 and _to_and_fro(low, high, least_move(high))


def has_run_away(curves: Curves, bins: int | None = None) -> bool:
    """Whether the loss is far above where it began, at the end or after so many bins, or beyond numbers."""
    return not curves.low[0, :bins][-1] <= FAR * curves.high[0, 0]


def least_move(curve: Array) -> float:
    """Return the smallest move on a curve that is not mere rounding."""
    return ROUNDING * float(np.fmax.reduce(np.abs(curve)))


def _gets_on(losses: Array, floor: float) -> bool:
    """Whether the second half of these comes clearly nearer to the floor than the first."""
    half = len(losses) // 2
    before, after = float(losses[:half].min()) - floor, float(losses[half:].min()) - floor
    return after < PROGRESS * before and before > NEAR * floor


def _creeps(losses: Array) -> bool:
    """Whether these only fall, by little beside what a run began with, and yet by what can be seen."""
    return bool((np.diff(losses) <= 0).all() and losses[-1] < (1 - SHOWN) * losses[0])


def _to_and_fro(low: Array, high: Array, least: float) -> bool:
    """Whether a curve moves up as well as down, again and again: within its bins, or from one to the next."""
    return min(_moves(low, high, least)) >= OFTEN


def _moves(low: Array, high: Array, least: float) -> tuple[float, float]:
    """Return the share of moves up, and of moves down, within the bins or from one to the next."""
    up, down = np.mean(high[1:] - low[:-1] > least), np.mean(high[:-1] - low[1:] > least)
    return float(up), float(down)
