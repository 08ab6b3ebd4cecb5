"""Newton's step needs linear algebra: the second derivatives of a loss, and their pseudo-inverse."""

from __future__ import annotations

from types import ModuleType

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.neuron import LossChoice
from neuron_gui.core.rank import Even, inverse, product


@np.errstate(over="ignore", invalid="ignore")
def derivatives(
    X: Array, bends: Array, loss: LossChoice, columns: Even, kernels: ModuleType
) -> tuple[Array, Array | None]:
    """Return H (p, p) of the parameters that learn, and H⁺.

    `bends` are the second derivatives (n,) of each sample's loss by its weighted sum, `columns` the inputs X
    (n, d) brought to one length. Beyond the range of numbers H⁺ is None.
    """
    (n, d), p = X.shape, columns.columns.shape[1]
    penalized = np.arange(p) < d
    Xa = np.column_stack([X, np.ones(n)])[:, :p]
    H = _gram(Xa, bends, kernels) + np.diag(loss.l2 * penalized)
    pull = loss.l2 * product(columns.back.T * penalized, columns.back)
    even_H = _gram(columns.columns, bends, kernels) + pull
    if not (np.isfinite(H).all() and np.isfinite(even_H).all()):
        return H, None
    return H, inverse(even_H, columns.back, kernels)


def _gram(X: Array, shares: Array, kernels: ModuleType) -> Array:
    """Return X' diag(shares) X / n, (p, p)."""
    sums = np.empty((X.shape[1], X.shape[1]))
    kernels.weighted_products(np.require(X, requirements=("C", "W")).data, shares.data, sums.data)
    return sums / len(X)
