"""What counts as zero: rank, decided on columns brought to one length, centred first where a bias learns.

Relative to the largest number of a whole table a second column would vanish beside 2e13 in the first. Of
columns of one length a singular value is as large as their directions differ, whatever their units.
"""

from __future__ import annotations

from types import ModuleType

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array, is_constant
from neuron_gui.core.exact import exact_sum, exact_sums

ZERO = 1e-13  # of the largest singular value: up to there it is rounding
CLEAR = 1e-12  # from there on it is not; in between double precision cannot tell

SMALLEST = float(np.finfo(np.float64).tiny)


class Even(Struct, frozen=True):
    """Inputs brought to one length: `columns` (n, p), the last of them all 1/√n where a bias learns.

    Weights and bias θ of the inputs as they are become `matrix` θ here, (p, p); `back` is its inverse.
    """

    columns: Array
    matrix: Array
    back: Array


def even(X: Array, centred: bool) -> Even:
    """Return the inputs (n, d) as columns of length 1, or of length 0 where they are but rounding."""
    n, d = X.shape
    shift = exact_sums(X) / n if centred else np.zeros(d)
    columns = X - shift
    if centred:
        columns[:, is_constant(X)] = 0.0
    size = _lengths(columns)
    columns[:, size < SMALLEST], size[size < SMALLEST] = 0.0, 1.0  # whose inverse is beyond all numbers
    columns /= size
    if not centred:
        return Even(columns, np.diag(size), np.diag(1 / size))
    root = np.sqrt(n)
    matrix, back = np.diag(np.append(size, root)), np.diag(np.append(1 / size, 1 / root))
    matrix[d, :d], back[d, :d] = shift * root, -shift / size
    return Even(np.column_stack([columns, np.full(n, 1 / root)]), matrix, back)


class Solution(Struct, frozen=True):
    """Where |A θ - b| is least: at a point (p,), and all along the columns of `level` (p, k).

    `rank` counts the directions in which it changes, `certain` says whether rounding leaves no doubt of it.
    """

    point: Array
    level: Array
    rank: int
    certain: bool

    def seen_from(self, back: Array, origin: Array | float = 0.0) -> Solution:
        """Return the same in other coordinates, θ = `back` · these + `origin`, nearest to 0 there."""
        point, level = back @ self.point + origin, self.level
        if level.size:
            level = _seen_from(back, level)
            point = point - level @ (level.T @ point)
        return Solution(point, level, self.rank, self.certain)


def solve(A: Array, b: Array) -> Solution:
    """Return the least-squares solution; A (m, p), b (m,), all of them finite, m ≥ p.

    Its point is the one nearest to 0 for columns of one length, see `seen_from` for others.
    """
    lengths = _lengths(A)
    U, sizes, Vt = np.linalg.svd(A / lengths, full_matrices=False)
    steep = sizes > ZERO * sizes[0]
    point = Vt[steep].T @ (U.T[steep] @ b / sizes[steep]) / lengths
    level = Vt[~steep].T / lengths[:, None]
    certain = not (steep & (sizes < CLEAR * sizes[0])).any()
    return Solution(point, level, int(steep.sum()), certain)


def inverse(even_H: Array, back: Array, kernels: ModuleType) -> Array:
    """Return H⁺ (p, p) of a symmetric matrix H that is `even_H` on even columns, which decide its rank.

    With G = back · even_H⁺ · backᵀ, H G H = H; seen along the directions alone that H changes in, G is H⁺.
    """
    sizes, axes = _eigen(even_H, kernels)
    large = np.abs(sizes) > CLEAR * np.abs(sizes).max()
    seen = product(back, axes[:, large])
    whole = product(seen / sizes[large], seen.T)
    if large.all():
        return whole
    level = _seen_from(back, axes[:, ~large])  # what is level to H, H⁺ neither sees nor moves along
    onto = np.eye(len(back)) - product(level, level.T)
    return product(product(onto, whole), onto)


def _eigen(H: Array, kernels: ModuleType) -> tuple[Array, Array]:
    """Return the eigenvalues (p,) of a symmetric matrix, and its eigenvectors, the columns of a (p, p)."""
    diagonal, axes = H.copy(), np.eye(len(H))
    kernels.make_diagonal(diagonal.data, axes.data)
    return diagonal.diagonal(), axes


def product(A: Array, B: Array) -> Array:
    """Return A B (m, k), added up in order: what numpy calls for that differs by processor."""
    total = np.zeros((A.shape[0], B.shape[1]))
    for column, row in zip(A.T, B, strict=True):
        total += column[:, None] * row
    return total


def _seen_from(back: Array, level: Array) -> Array:
    """Return directions in other coordinates, each of length 1 and at right angles to the others.

    What is but rounding in a direction is taken out: other units might make it the largest number there.
    """
    level = np.where(np.abs(level) <= ZERO * np.abs(level).max(axis=0), 0.0, level)
    seen = product(back, level)
    return _orthonormal(np.where(np.abs(seen) <= ZERO * product(np.abs(back), np.abs(level)), 0.0, seen))


def _orthonormal(columns: Array) -> Array:
    """Return columns that span the same, each of length 1; of numbers however unlike none is lost.

    A direction that double precision cannot tell from those before it is left out.
    """
    basis: list[Array] = []
    for column in (columns / _lengths(columns)).T:
        for other in basis * 2:  # once more, for the sake of rounding
            column = column - exact_sum(other * column) * other
        if length := np.sqrt(exact_sum(column * column)):
            basis.append(column / length)
    return np.stack(basis, axis=1) if basis else columns[:, :0]


def _lengths(columns: Array) -> Array:
    """Return the lengths of columns, 1 for those of zeros; squares of very large numbers are avoided."""
    largest = np.abs(columns).max(axis=0)
    largest = np.where(largest == 0, 1.0, largest)
    lengths = largest * np.sqrt(exact_sums((columns / largest) ** 2))
    return np.asarray(np.where(lengths == 0, 1.0, lengths))
