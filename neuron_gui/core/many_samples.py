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
    clear_sums(k)
    k.loss = k.error = k.max_abs_error = 0.0
    for first in range(0, k.n, 64):
        count = min(64, k.n - first)
        weighted_sums(k, first, count)
        outputs_ahead(k, (count + 3) // 4 * 4)  # no lane is left over, to be made alone
        for i in range(count):
            k.targets[i] = k.y[first + i]
        shares_ahead(k, count)
        add_up(k, wanted, first, count)
    finish_measuring(k, wanted, k.loss, k.error, k.max_abs_error)


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
def add_up(k: Learner, wanted: cython.int, first: cython.Py_ssize_t, count: cython.Py_ssize_t) -> cython.void:
    """Add so many samples to the sums of loss and error, and to what is `wanted`."""
    if wanted == 0:
        add_to(k, 0, 0, 0, first, count, k.e)
    elif wanted == 1:
        add_to_slopes(k, first, count, k.shares)
    else:
        add_to_slopes(k, first, count, k.e)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def add_to_slopes(
    k: Learner, first: cython.Py_ssize_t, count: cython.Py_ssize_t, shares: cython.double[64]
) -> cython.void:
    """Go through the weights by sixteens, each as two pieces alike; where those overlap, both do the same."""
    j: cython.Py_ssize_t = 0
    wide: cython.Py_ssize_t
    while j < k.d:
        wide = min(16, k.d - j)
        if wide > 8:
            add_to(k, 8, j, j + wide - 8, first, count, shares)
        elif wide > 4:
            add_to(k, 4, j, j + wide - 4, first, count, shares)
        elif wide > 2:
            add_to(k, 2, j, j + wide - 2, first, count, shares)
        else:
            add_to(k, 1, j, j + wide - 1, first, count, shares)
        j += wide


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def add_to(
    k: Learner,
    wide: cython.Py_ssize_t,
    one: cython.Py_ssize_t,
    other: cython.Py_ssize_t,
    first: cython.Py_ssize_t,
    count: cython.Py_ssize_t,
    shares: cython.double[64],
) -> cython.void:
    """Add samples to the slopes of two pieces of so many weights, from `one` and from `other` on.

    The first ones take the sums that there are once along. An addition waits for the one before in its sum;
    meanwhile those of all other sums are made, so that one loop over all costs hardly more than the shortest.
    """
    i: cython.Py_ssize_t
    m: cython.Py_ssize_t
    size: cython.double
    share: cython.double
    x: cython.pointer(cython.double)
    x2: cython.pointer(cython.double)
    slope: cython.pointer(cython.double)
    slope2: cython.pointer(cython.double)
    total: cython.double[8]
    total2: cython.double[8]
    loss: cython.double = k.loss
    error: cython.double = k.error
    largest: cython.double = k.max_abs_error
    bias: cython.double = k.slope[k.d]
    slope = cython.address(k.slope[one])
    slope2 = cython.address(k.slope[other])
    for m in range(wide):
        total[m] = slope[m]
    for m in range(wide):
        total2[m] = slope2[m]
    for i in range(count):
        share = shares[i]
        x = cython.address(k.X[first + i, one])
        x2 = cython.address(k.X[first + i, other])
        for m in range(wide):
            total[m] += share * x[m]
            total2[m] += share * x2[m]
        if one == 0:
            size = fabs(k.e[i])
            loss += k.losses[i]
            error += k.e[i]
            bias += share
            if size > largest:
                largest = size
    for m in range(wide):
        slope[m] = total[m]
    for m in range(wide):
        slope2[m] = total2[m]
    if one == 0:
        k.loss = loss
        k.error = error
        k.max_abs_error = largest
        if error != error:
            note_nan(k, count)
    if one == 0 and wide > 0:
        k.slope[k.d] = bias


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def note_nan(k: Learner, count: cython.Py_ssize_t) -> cython.void:
    """Let the largest error be nan if one of so many is: to ask in the loop above would hold it up."""
    i: cython.Py_ssize_t
    for i in range(count):
        if k.e[i] != k.e[i]:
            k.max_abs_error = fabs(k.e[i])
