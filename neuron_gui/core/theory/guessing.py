"""How likely one random guess is a solution: of all values that the last weight may have, which are right."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.neuron import LEAK

TRIALS = 100_000  # guesses of all the other parameters
MIN_TRIALS = 500
MAX_WORK = 1_000_000  # of trials times rows
PRECISE = 0.03  # a standard error that is a larger share of the chance leaves it unknown


def _logit(a: Array) -> Array:
    a = np.clip(a, 0.0, 1.0)
    return np.log(a) - np.log1p(-a)


# z from a; beyond the ends of an activation's outputs, infinity.
_INVERSES: dict[str, Callable[[Array], Array]] = {
    "identity": lambda a: a,
    "sigmoid": _logit,
    "tanh": lambda a: np.arctanh(np.clip(a, -1.0, 1.0)),
    "leaky_relu": lambda a: np.where(a > 0, a, a / LEAK),
}


@np.errstate(divide="ignore", invalid="ignore", over="ignore")
def chance_of_a_guess(
    columns: Array, fixed: float, y: Array, activation: str, tolerance: float, low: float, high: float
) -> float | None:
    """Return the probability that parameters drawn evenly from low to high solve every row.

    `columns` (n, p) are the inputs, with ones for a bias that is guessed; `fixed` is one that is not. All but
    one parameter are drawn; the share of the range that the remaining one may then lie in is known exactly,
    so that the mean of a few thousand such shares is close to the chance, however small. None where it is
    not.
    """
    n, p = columns.shape
    trials = min(TRIALS, MAX_WORK // n)
    if not low < high or trials < MIN_TRIALS:
        return None
    last = int(np.abs(columns).sum(axis=0).argmax())
    others = np.delete(columns, last, axis=1)
    drawn = np.random.default_rng(0).uniform(low, high, size=(trials if p > 1 else 1, p - 1))
    least, most = _allowed_sums(activation, y, tolerance)
    if (least > most).any():  # no sum is right for every row
        return None
    sums = drawn @ others.T + fixed
    ends = np.stack([least - sums, most - sums]) / columns[:, last]
    from_, to = np.minimum(*ends), np.maximum(*ends)
    idle = columns[:, last] == 0
    fits = (least <= sums) & (sums <= most)
    from_, to = (
        np.where(idle, np.where(fits, low, high), from_),
        np.where(idle, np.where(fits, high, low), to),
    )
    shares = np.maximum(0.0, np.minimum(to.min(axis=1), high) - np.maximum(from_.max(axis=1), low))
    shares /= high - low
    chance = float(shares.mean())
    if not chance > 0 or shares.std() / np.sqrt(len(shares)) > PRECISE * chance:
        return None
    return min(chance, 1.0)


def _allowed_sums(activation: str, y: Array, tolerance: float) -> tuple[Array, Array]:
    """Return the least and the largest weighted sum (n,) whose output is within the tolerance of y."""
    lowest, highest = y - tolerance, y + tolerance
    if activation == "step":
        off, on = np.abs(y) <= tolerance, np.abs(y - 1) <= tolerance
        neither = ~(off | on)
        least = np.where(off, -np.inf, np.where(neither, np.inf, 0.0))
        return least, np.where(on, np.inf, np.where(neither, -np.inf, 0.0))
    if activation == "relu":
        return np.where(lowest <= 0, -np.inf, lowest), np.where(highest < 0, -np.inf, highest)
    inverse = _INVERSES[activation]
    return inverse(lowest), inverse(highest)
