"""Whether weights can part the samples of two classes at all: the question that one neuron cannot dodge."""

import numpy as np

from neuron_gui.core.dataset import Array

CLEAR = 1e-9  # a gap this small, beside vectors of length 1, may be rounding
NO_GAP = 1e-13


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

    Wolfe's method (1976): rows enter where they still shorten the mixture, and leave when their share is 0.
    """
    n, p = A.shape
    chosen = [int(np.argmax(A @ A.mean(axis=0)))]
    shares = np.array([1.0])
    for _ in range(50 * (p + 2)):
        point = shares @ A[chosen]
        heights = A @ point
        entering = int(heights.argmin())
        if heights[entering] >= point @ point - 1e-15 or entering in chosen:
            mixture = np.zeros(n)
            mixture[chosen] = shares
            return mixture
        chosen.append(entering)
        shares = np.append(shares, 0.0)
        while True:
            affine = _nearest_affine(A[chosen])
            if (affine > 1e-14).all():
                shares = affine
                break
            falling = affine <= 1e-14
            reach = float(np.min(shares[falling] / np.maximum(shares[falling] - affine[falling], 1e-300)))
            shares = shares + min(1.0, reach) * (affine - shares)
            kept = shares > 1e-14
            if kept.all():
                kept[int(shares.argmin())] = False
            chosen = [row for row, keep in zip(chosen, kept, strict=True) if keep]
            shares = shares[kept] / shares[kept].sum()
    return None


def _nearest_affine(rows: Array) -> Array:
    """Return the shares, of either sign and with sum 1, that make the mixture of these rows shortest."""
    k = len(rows)
    system = np.ones((k + 1, k + 1))
    system[0, 0] = 0.0
    system[1:, 1:] = rows @ rows.T
    right = np.zeros(k + 1)
    right[0] = 1.0
    return np.asarray(np.linalg.lstsq(system, right, rcond=1e-14)[0][1:])
