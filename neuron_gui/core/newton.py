"""Newton's step needs linear algebra: the second derivatives of a loss, and their pseudo-inverse."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import curvatures, hessian
from neuron_gui.core.rank import Even, inverse


@np.errstate(over="ignore", invalid="ignore")
def derivatives(
    experiment: Experiment, X: Array, y: Array, theta: Array, columns: Even
) -> tuple[Array, Array | None]:
    """Return H (p, p) of the parameters that learn, at theta (d + 1,), and H⁺.

    `columns` are the inputs (n, d) brought to one length. Beyond the range of numbers H⁺ is None.
    """
    d, p = X.shape[1], columns.columns.shape[1]
    place = X, y, theta[:d], float(theta[d]), experiment.neuron, experiment.loss
    H = hessian(*place)[:p, :p]
    pull = experiment.loss.l2 * (columns.back.T * (np.arange(p) < d)) @ columns.back
    even_H = columns.columns.T @ (columns.columns * curvatures(*place)[:, None]) / len(X) + pull
    if not (np.isfinite(H).all() and np.isfinite(even_H).all()):
        return H, None
    return H, inverse(H, even_H, columns.back)
