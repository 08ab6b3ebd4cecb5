"""Whether weights can part the samples of two classes at all: the question that one neuron cannot dodge."""

import numpy as np

from neuron_gui.core.dataset import Array

CLEAR = 1e-9  # a gap this small, beside vectors of length 1, may be rounding
NO_GAP = 1e-13
SMALLEST = 1e-15  # a share smaller than this is none


def separable(X: Array, positive: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> bool | None:
    """Whether some w has X w > 0 on the `positive` rows (n,) of X (n, p) and < 0 on the others.

    True only with such a w at hand, False only with a proof that there is none, None where rounding decides.

    With a = ±x, so that all a w > 0 is wanted, either such a w exists or some mixture Σ α a with α ≥ 0,
    Σ α = 1 is 0 (Gordan 1873). The mixture nearest to 0 tells which: if it is not 0, it is such a w itself.
    """
    A = np.where(positive[:, None], X, -X)
    lengths = np.sqrt(np.einsum("ij,ij->i", A, A))
    if (lengths == 0).any():
        return False
    A = A / lengths[:, None]
    mixture = _nearest_mixture(A)
    if mixture is None:
        return None
    w, gap = mixture @ A, 0.0
    if (length := float(np.linalg.norm(w))) > 0:
        gap = float((A @ w).min()) / length
    if gap > CLEAR:
        return True
    return False if length < NO_GAP else None


def _nearest_mixture(A: Array) -> Array | None:
    """Return α (n,), α ≥ 0, Σ α = 1, that makes α A shortest; None if that takes too long.

    Wolfe's method (1976): the row that shortens the mixture most enters, and others leave for it.
    """
    n, p = A.shape
    rows, shares = [int(np.argmax(A @ A.mean(axis=0)))], np.ones(1)
    for _ in range(50 * (p + 2)):
        point = shares @ A[rows]
        heights = A @ point
        lowest = int(heights.argmin())
        if lowest in rows or heights[lowest] >= point @ point - SMALLEST or point @ point < NO_GAP**2:
            mixture = np.zeros(n)
            mixture[rows] = shares
            return mixture
        rows, shares = _settle(A, [*rows, lowest], np.append(shares, 0.0))
    return None


def _settle(A: Array, rows: list[int], shares: Array) -> tuple[list[int], Array]:
    """Go to the shortest mixture of these rows; a row whose share would fall below 0 on the way leaves."""
    while True:
        goal = _nearest_affine(A[rows])
        falling = goal <= SMALLEST
        if not falling.any():
            return rows, goal
        fall = np.maximum(shares[falling] - goal[falling], SMALLEST)
        shares = shares + min(1.0, float(np.min(shares[falling] / fall))) * (goal - shares)
        kept = shares > SMALLEST
        kept[int(shares.argmin())] = False
        rows = [row for row, keep in zip(rows, kept, strict=True) if keep]
        shares = shares[kept] / shares[kept].sum()


def _nearest_affine(rows: Array) -> Array:
    """Return the shares, of either sign and with sum 1, that make the mixture of these rows shortest."""
    k = len(rows)
    system = np.ones((k + 1, k + 1))
    system[0, 0] = 0.0
    system[1:, 1:] = rows @ rows.T
    right = np.zeros(k + 1)
    right[0] = 1.0
    return np.asarray(np.linalg.lstsq(system, right, rcond=1e-14)[0][1:])
