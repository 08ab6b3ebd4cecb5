"""Newton's step as code: what is in `newton.py`, `rank.py` and `neuron.py`, for one experiment."""

from __future__ import annotations

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.programs.chapter import Chapter, code

NEWTON_STEP = """\
with np.errstate(over="ignore", invalid="ignore"):
    inverse = inverse_curvature(w)
    if inverse is None:  # beyond the range of numbers
        w = [math.nan] * len(w)
    else:
        w = (np.array(w) - {rate} * (inverse @ np.array(slope))).tolist()"""

# The output for all weighted sums at once, its first derivative, and its second where that is not 0.
OUTPUTS = {
    "identity": "z",
    "sigmoid": "np.where(z >= 0, 1 / (1 + small), small / (1 + small))",
    "tanh": "np.tanh(z)",
    "relu": "np.maximum(0, z)",
    "leaky_relu": "np.where(z > 0, z, 0.01 * z)",
}
FIRST = {
    "identity": "np.ones_like(z)",
    "sigmoid": "a * (1 - a)",
    "tanh": "1 - a * a",
    "relu": "np.where(z > 0, 1.0, 0.0)",
    "leaky_relu": "np.where(z > 0, 1.0, 0.01)",
}
SECOND = {"sigmoid": "a * (1 - a) * (1 - 2 * a)", "tanh": "-2 * a * (1 - a * a)"}
# Of the loss by the output.
LOSS_FIRST = {"mse": "2 * (a - targets)", "half_mse": "(a - targets)", "mae": "np.sign(a - targets)"}
LOSS_SECOND = {"mse": "np.full_like(z, 2.0)", "half_mse": "np.ones_like(z)", "mae": "np.zeros_like(z)"}

RANK = '''
ZERO, CLEAR = 1e-13, 1e-12  # so small, beside the largest, is rounding; from there on it is not


def lengths(columns):
    """Return the lengths of columns, 1 for those of zeros."""
    largest = np.abs(columns).max(axis=0)
    largest = np.where(largest == 0, 1.0, largest)
    size = largest * np.sqrt(((columns / largest) ** 2).sum(axis=0))
    return np.where(size == 0, 1.0, size)


def pseudo_inverse(H):
    """Return the inverse of H, and the directions along which H changes nothing."""
    U, sizes, Vt = np.linalg.svd(H, full_matrices=False, hermitian=True)
    large = sizes > CLEAR * sizes.max()
    inverted = np.divide(1, sizes, where=large, out=np.zeros_like(sizes))
    return Vt.T @ (inverted[:, None] * U.T), Vt[~large].T


def seen_from(back, level):
    """Return directions in other coordinates, each of length 1 and at right angles to the others."""
    level = np.where(np.abs(level) <= ZERO * np.abs(level).max(axis=0), 0.0, level)
    seen = back @ level
    seen = np.where(np.abs(seen) <= ZERO * (np.abs(back) @ np.abs(level)), 0.0, seen)
    basis = []
    for column in (seen / lengths(seen)).T:
        for other in basis * 2:  # once more, for the sake of rounding
            column = column - (other @ column) * other
        basis.append(column / np.linalg.norm(column))
    return np.stack(basis, axis=1)


def even_columns(inputs):
    """Return the inputs as columns of one length, and what leads back from there."""
    {shift}
    size[size < tiny] = 1.0
    columns /= size
    {even}
'''
WITHOUT_BIAS = (
    "columns = inputs - np.zeros(inputs.shape[1])\n"
    "    size = lengths(columns)\n"
    "    tiny = np.finfo(float).tiny\n"
    "    columns[:, size < tiny] = 0.0",
    "return columns, np.diag(1 / size)",
)
WITH_BIAS = (
    "n, d = inputs.shape\n"
    "    low, high = inputs.min(axis=0), inputs.max(axis=0)\n"
    "    shift = inputs.mean(axis=0)\n"
    "    columns = inputs - shift\n"
    "    columns[:, high - low <= 4 * np.finfo(float).eps * np.maximum(np.abs(low), np.abs(high))] = 0.0\n"
    "    size = lengths(columns)\n"
    "    tiny = np.finfo(float).tiny\n"
    "    columns[:, size < tiny] = 0.0",
    "root = np.sqrt(n)\n"
    "    back = np.diag(np.append(1 / size, 1 / root))\n"
    "    back[d, :d] = -shift / size\n"
    "    return np.column_stack([columns, np.full(n, 1 / root)]), back",
)


def newton(experiment: Experiment) -> Chapter:
    """Return the chapter that finds the second derivatives of the loss, and their inverse."""
    d, trainable = experiment.data.d, experiment.neuron.bias.trainable
    shift, even = WITH_BIAS if trainable else WITHOUT_BIAS
    l2 = experiment.loss.l2
    p = d + trainable
    pull = f" + {l2!r} * (back.T * (np.arange({p}) < {d})) @ back" if l2 else ""
    parts = [
        RANK.format(shift=shift, even=even).strip("\n"),
        code(
            f"inputs = np.array([row[:{d}] for row in X])" if trainable else "inputs = np.array(X)",
            "targets = np.array(y)",
            "ones = np.column_stack([inputs, np.ones(len(X))])",
            'with np.errstate(over="ignore", invalid="ignore"):',
            "    columns, back = even_columns(inputs)",
        ),
        code(
            "def inverse_curvature(w):",
            '    """Return the inverse of the second derivatives of the loss, None if they are too large."""',
            f"    weights, b = np.array(w[:{d}]), {'w[-1]' if trainable else 'bias'}",
            "    z = inputs @ weights + b",
            *_curvature(experiment),
            "    H = ones.T @ (ones * curvature[:, None]) / len(X)",
            f"    H[range({d}), range({d})] += {l2!r}" if l2 else "",
            f"    H = H[:{p}, :{p}]",
            f"    even_H = columns.T @ (columns * curvature[:, None]) / len(X){pull}",
            "    if not (np.isfinite(H).all() and np.isfinite(even_H).all()):",
            "        return None",
            "    own, level = pseudo_inverse(H)",
            "    even_own, even_level = pseudo_inverse(even_H)",
            "    if level.shape == even_level.shape:",
            "        return own",
            "    whole = back @ even_own @ back.T  # the columns of one length decide what is 0",
            "    if even_level.size:",
            "        level = seen_from(back, even_level)",
            "        onto = np.eye(len(H)) - level @ level.T",
            "        whole = onto @ whole @ onto",
            "    return whole",
        ),
    ]
    words = (
        "Newton divides the slope by how the slope itself changes, the second derivative. Where nothing "
        "changes there is nothing to divide by; what is nothing is decided on inputs brought to one length."
    )
    return Chapter("The second derivatives", words, "\n\n\n".join(parts))


def _curvature(experiment: Experiment) -> list[str]:
    """Return lines that find the second derivative of each sample's loss by its weighted sum."""
    name, kind = experiment.neuron.activation, experiment.loss.kind
    lines = ["    small = np.exp(-np.abs(z))" if name == "sigmoid" else "", f"    a = {OUTPUTS[name]}"]
    if kind == "bce":
        return [*lines, "    curvature = a * (1 - a)"]
    lines.append(f"    first = {FIRST[name]}")
    second = f" + {LOSS_FIRST[kind]} * ({SECOND[name]})" if name in SECOND else ""
    return [*lines, f"    curvature = {LOSS_SECOND[kind]} * first ** 2{second}"]
