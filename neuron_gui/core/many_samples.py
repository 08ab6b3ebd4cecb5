"""Samples side by side, compiled only: what `measure_in_turn` of kernels.py does, to the same bits.

A processor does the same to several numbers at a time, its lanes, in a loop that makes no choice and no sum.
So what a sample has of its own is made ahead, for up to 64 samples: z, output, error, shares. Only then the
sums are taken, which round and so keep the samples' order; there the weights are the lanes.
"""
# ruff: noqa: F821 -- _kernels.pyx has what is used here
# mypy: ignore-errors

import cython


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def measure_side_by_side(k: Learner, wanted: cython.int) -> cython.void:
    """Sum up loss, error and what is `wanted` over all samples."""
    first: cython.Py_ssize_t
    count: cython.Py_ssize_t
    i: cython.Py_ssize_t
    size: cython.double
    loss: cython.double = 0.0
    error: cython.double = 0.0
    largest: cython.double = 0.0
    clear_sums(k)
    for first in range(0, k.n, 64):
        count = min(64, k.n - first)
        weighted_sums(k, first, count)
        outputs_ahead(k, (count + 3) // 4 * 4)  # no lane is left over, to be made alone
        for i in range(count):
            k.targets[i] = k.y[first + i]
        shares_ahead(k, count)
        for i in range(count):
            size = fabs(k.e[i])
            loss += k.losses[i]
            error += k.e[i]
            if size > largest or size != size:
                largest = size
        if wanted == 1:
            add_samples(k, first, count, k.shares)
        elif wanted == 2:
            add_samples(k, first, count, k.e)
    finish_measuring(k, wanted, loss, error, largest)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def weighted_sums(k: Learner, first: cython.Py_ssize_t, count: cython.Py_ssize_t) -> cython.void:
    """Make z of so many samples, by columns where there are some."""
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    m: cython.Py_ssize_t
    z: cython.double
    w: cython.double[4]
    fours: cython.Py_ssize_t = k.d // 4 * 4
    if k.columns.shape[0] == 0:
        weighted_sums_by_rows(k, first, count)
        return
    for i in range(count):
        k.z[i] = 0.0
    for j in range(0, fours, 4):
        for m in range(4):
            w[m] = k.theta[j + m]
        for i in range(count):
            z = k.z[i]
            for m in range(4):
                z += k.columns[j + m, first + i] * w[m]
            k.z[i] = z
    for j in range(fours, k.d):
        w[0] = k.theta[j]
        for i in range(count):
            k.z[i] += k.columns[j, first + i] * w[0]
    for i in range(count):
        k.z[i] += k.theta[k.d]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def weighted_sums_by_rows(k: Learner, first: cython.Py_ssize_t, count: cython.Py_ssize_t) -> cython.void:
    """Make z of so many samples, four at a time; none of a four waits for another's addition."""
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    m: cython.Py_ssize_t
    z: cython.double[4]
    fours: cython.Py_ssize_t = count // 4 * 4
    for i in range(0, fours, 4):
        for m in range(4):
            z[m] = 0.0
        for j in range(k.d):
            for m in range(4):
                z[m] += k.X[first + i + m, j] * k.theta[j]
        for m in range(4):
            k.z[i + m] = z[m] + k.theta[k.d]
    for i in range(fours, count):
        k.z[i] = weighted_sum(k, first + i)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def outputs_ahead(k: Learner, lanes: cython.Py_ssize_t) -> cython.void:
    """Make the outputs of so many z. Which activation is chosen here, before the loop."""
    if k.activation == 0:
        outputs_of(k, 0, lanes)
    elif k.activation == 1:
        outputs_of(k, 1, lanes)
    elif k.activation == 2:
        outputs_of(k, 2, lanes)
    elif k.activation == 3:
        outputs_of(k, 3, lanes)
    elif k.activation == 4:
        outputs_of(k, 4, lanes)
    else:
        outputs_of(k, 5, lanes)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def outputs_of(k: Learner, activation: cython.int, lanes: cython.Py_ssize_t) -> cython.void:
    """Make them with one activation."""
    i: cython.Py_ssize_t
    small: cython.double
    for i in range(lanes):
        small = shrunk(activation, k.z[i])
        if activation == 1:
            k.small[i] = small
        k.a[i] = activated(activation, k.z[i], small)
        k.steep[i] = steepness(activation, k.z[i], k.a[i])


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def shares_ahead(k: Learner, count: cython.Py_ssize_t) -> cython.void:
    """Make errors, and shares of loss and slope. Which loss is chosen here, before the loop."""
    if k.loss_kind <= 1:
        shares_of(k, 1, count)
    elif k.loss_kind == 2:
        shares_of(k, 2, count)
    else:
        shares_of(k, 3, count)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def shares_of(k: Learner, kind: cython.int, count: cython.Py_ssize_t) -> cython.void:
    """Make them with one kind of loss."""
    i: cython.Py_ssize_t
    for i in range(count):
        k.e[i] = k.a[i] - k.targets[i]
        k.losses[i] = sample_loss(kind, k.z[i], k.small[i], k.targets[i], k.e[i])
        k.shares[i] = sample_slope(kind, k.steep[i], k.e[i])


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def add_samples(
    k: Learner, first: cython.Py_ssize_t, count: cython.Py_ssize_t, shares: cython.double[64]
) -> cython.void:
    """Add samples' shares to the sums, in order. Few sums stay in the processor: see one_sample.py."""
    if k.d == 1:
        add_samples_to(k, 1, first, count, shares)
    elif k.d == 2:
        add_samples_to(k, 2, first, count, shares)
    elif k.d == 3:
        add_samples_to(k, 3, first, count, shares)
    else:
        add_samples_to_many(k, first, count, shares)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def add_samples_to(
    k: Learner,
    d: cython.Py_ssize_t,
    first: cython.Py_ssize_t,
    count: cython.Py_ssize_t,
    shares: cython.double[64],
) -> cython.void:
    """Add them to the sums of d inputs."""
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    total: cython.double[4]
    for j in range(d + 1):
        total[j] = k.slope[j]
    for i in range(count):
        for j in range(d):
            total[j] += shares[i] * k.X[first + i, j]
        total[d] += shares[i]
    for j in range(d + 1):
        k.slope[j] = total[j]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def add_samples_to_many(
    k: Learner, first: cython.Py_ssize_t, count: cython.Py_ssize_t, shares: cython.double[64]
) -> cython.void:
    """Add them to many sums, four at a time, so that a sum is fetched less often."""
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    m: cython.Py_ssize_t
    total: cython.double
    share: cython.double[4]
    fours: cython.Py_ssize_t = count // 4 * 4
    for i in range(0, fours, 4):
        for m in range(4):
            share[m] = shares[i + m]
        for j in range(k.d):
            total = k.slope[j]
            for m in range(4):
                total += share[m] * k.X[first + i + m, j]
            k.slope[j] = total
        for m in range(4):
            k.slope[k.d] += share[m]
    for i in range(fours, count):
        add_sample(k, first + i, shares[i])
