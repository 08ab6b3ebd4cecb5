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
        w = (np.array(w) - {rate} * product(inverse, np.array([slope]).T)[:, 0]).tolist()"""

# The first derivative of the output by the weighted sum, for all samples, and its second where that is not 0.
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


def total(values):
    """Return the sum, rounded once, and not beyond the range of numbers on the way."""
    largest = max(map(abs, values))
    if not largest < math.inf:
        return math.nan
    power = max(0, math.frexp(largest)[1] + len(values).bit_length() + 1 - 1023)
    return float(np.ldexp(math.fsum(np.ldexp(values, -power)), power))


def totals(columns):
    return np.array([total(column) for column in columns.T])


def product(A, B):
    """Return the matrix A times B, added up in a fixed order."""
    result = np.zeros((A.shape[0], B.shape[1]))
    for column, row in zip(A.T, B):
        result += column[:, None] * row
    return result


def mean_products(X, shares):
    """Return the means of share times input times input, for each pair of inputs."""
    sums = np.zeros((X.shape[1], X.shape[1]))
    for x, share in zip(X, shares):
        sums += (share * x)[:, None] * x
    return (np.tril(sums) + np.tril(sums, -1).T) / len(X)


def rotate(A, V, j, k):
    """Turn two axes so far that A[j][k] becomes 0."""
    half = (A[k][k] - A[j][j]) / (2.0 * A[j][k])
    t = 1.0 / (abs(half) + math.sqrt(half * half + 1.0))
    t = t if half >= 0 else -t
    cos = 1.0 / math.sqrt(t * t + 1.0)
    sin = t * cos
    A[j][j] -= t * A[j][k]
    A[k][k] += t * A[j][k]
    A[j][k] = A[k][j] = 0.0
    for i in range(len(A)):
        if i not in (j, k):
            at_j, at_k = A[i][j], A[i][k]
            A[i][j] = A[j][i] = cos * at_j - sin * at_k
            A[i][k] = A[k][i] = sin * at_j + cos * at_k
        at_j, at_k = V[i][j], V[i][k]
        V[i][j] = cos * at_j - sin * at_k
        V[i][k] = sin * at_j + cos * at_k


def eigen(H):
    """Return the eigenvalues of H, and its eigenvectors as columns: Jacobi's method."""
    A, V = H.tolist(), np.eye(len(H)).tolist()
    turns, rounds = 1, 0
    while turns and rounds < 60:
        turns, rounds = 0, rounds + 1
        for j in range(len(A)):
            for k in range(j + 1, len(A)):
                if A[j][j] + A[j][k] != A[j][j] or A[k][k] + A[j][k] != A[k][k]:
                    rotate(A, V, j, k)
                    turns += 1
    return np.diag(A), np.array(V)


def lengths(columns):
    """Return the lengths of columns, 1 for those of zeros."""
    largest = np.abs(columns).max(axis=0)
    largest = np.where(largest == 0, 1.0, largest)
    size = largest * np.sqrt(totals((columns / largest) ** 2))
    return np.where(size == 0, 1.0, size)


def seen_from(back, level):
    """Return directions in other coordinates, each of length 1 and at right angles to the others."""
    level = np.where(np.abs(level) <= ZERO * np.abs(level).max(axis=0), 0.0, level)
    seen = product(back, level)
    seen = np.where(np.abs(seen) <= ZERO * product(np.abs(back), np.abs(level)), 0.0, seen)
    basis = []
    for column in (seen / lengths(seen)).T:
        for other in basis * 2:  # once more, for the sake of rounding
            column = column - total(other * column) * other
        basis.append(column / np.sqrt(total(column * column)))
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
    "    shift = totals(inputs) / n\n"
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
    penalty = f" + np.diag({l2!r} * (np.arange({p}) < {d}))" if l2 else ""
    pull = f" + {l2!r} * product(back.T * (np.arange({p}) < {d}), back)" if l2 else ""
    parts = [
        RANK.format(shift=shift, even=even).strip("\n"),
        code(
            f"inputs = np.array([row[:{d}] for row in X])" if trainable else "inputs = np.array(X)",
            "targets = np.array(y)",
            'with np.errstate(over="ignore", invalid="ignore"):',
            "    columns, back = even_columns(inputs)",
        ),
        code(
            "def inverse_curvature(w):",
            '    """Return the inverse of the second derivatives of the loss, None if they are too large."""',
            "    z = np.array([weighted_sum(x, w) for x in X])",
            "    a = np.array([output(z_i) for z_i in z.tolist()])",
            *_curvature(experiment),
            f"    H = mean_products(np.array(X), curvature){penalty}",
            f"    even_H = mean_products(columns, curvature){pull}",
            "    if not (np.isfinite(H).all() and np.isfinite(even_H).all()):",
            "        return None",
            "    sizes, axes = eigen(even_H)  # the columns of one length decide what is 0",
            "    large = np.abs(sizes) > CLEAR * np.abs(sizes).max()",
            "    seen = product(back, axes[:, large])",
            "    whole = product(seen / sizes[large], seen.T)",
            "    if not large.all():",
            "        level = seen_from(back, axes[:, ~large])",
            "        onto = np.eye(len(H)) - product(level, level.T)",
            "        whole = product(product(onto, whole), onto)",
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
    if kind == "bce":
        return ["    curvature = a * (1 - a)"]
    second = f" + {LOSS_FIRST[kind]} * ({SECOND[name]})" if name in SECOND else ""
    return [f"    first = {FIRST[name]}", f"    curvature = {LOSS_SECOND[kind]} * first ** 2{second}"]
