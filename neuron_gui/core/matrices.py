"""What Newton's step needs of linear algebra, in one order of additions; libraries choose theirs.

Compiled together with `kernels.py`, and interpreted with the same bits.
"""
# ruff: noqa: ANN201 -- the types here are C types
# mypy: ignore-errors

try:
    import cython
except ImportError:
    from neuron_gui.core import uncompiled as cython

if not cython.compiled:  # else _kernels.pyx has them
    from math import fabs, sqrt

MOST_ROUNDS = cython.declare(cython.int, 60)  # of rotations; a dozen is much


def weighted_products(X: cython.double[:, ::1], shares: cython.double[::1], products: cython.double[:, ::1]):
    """Make `products` (p, p) the sums of share · x_j · x_k over the rows of X (n, p), with shares (n,)."""
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    k: cython.Py_ssize_t
    share: cython.double
    with cython.nogil:
        for j in range(X.shape[1]):
            for k in range(X.shape[1]):
                products[j, k] = 0.0
        for i in range(X.shape[0]):
            for j in range(X.shape[1]):
                share = shares[i] * X[i, j]
                for k in range(j + 1):
                    products[j, k] += share * X[i, k]
        for j in range(X.shape[1]):
            for k in range(j):
                products[k, j] = products[j, k]


def make_diagonal(A: cython.double[:, ::1], V: cython.double[:, ::1]):
    """Rotate a symmetric A (p, p) until nothing beside its diagonal counts (Jacobi).

    The diagonal then holds the eigenvalues. V (p, p) begins as the unit matrix and ends as the eigenvectors,
    its columns.
    """
    _: cython.Py_ssize_t
    turns: cython.Py_ssize_t
    j: cython.Py_ssize_t
    k: cython.Py_ssize_t
    with cython.nogil:
        for _ in range(MOST_ROUNDS):
            turns = 0
            for j in range(A.shape[0]):
                for k in range(j + 1, A.shape[0]):
                    if A[j, j] + A[j, k] != A[j, j] or A[k, k] + A[j, k] != A[k, k]:
                        rotate(A, V, j, k)
                        turns += 1
            if turns == 0:
                break


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def rotate(
    A: cython.double[:, ::1], V: cython.double[:, ::1], j: cython.Py_ssize_t, k: cython.Py_ssize_t
) -> cython.void:
    """Turn the axes j and k so far, by tan = t, that A[j, k] becomes 0."""
    i: cython.Py_ssize_t
    half: cython.double = (A[k, k] - A[j, j]) / (2.0 * A[j, k])
    t: cython.double = 1.0 / (fabs(half) + sqrt(half * half + 1.0))
    t = t if half >= 0 else -t
    cos: cython.double = 1.0 / sqrt(t * t + 1.0)
    sin: cython.double = t * cos
    at_j: cython.double
    at_k: cython.double
    A[j, j] -= t * A[j, k]
    A[k, k] += t * A[j, k]
    A[j, k] = A[k, j] = 0.0
    for i in range(A.shape[0]):
        if i != j and i != k:
            at_j = A[i, j]
            at_k = A[i, k]
            A[i, j] = A[j, i] = cos * at_j - sin * at_k
            A[i, k] = A[k, i] = sin * at_j + cos * at_k
        at_j = V[i, j]
        at_k = V[i, k]
        V[i, j] = cos * at_j - sin * at_k
        V[i, k] = sin * at_j + cos * at_k
