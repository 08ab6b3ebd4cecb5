"""One sample, compiled only: what `gradient_descent` of kernels.py does with it, to the same bits.

A step of one sample is so short that most of it would be spent on fetching what the step before has written.
So weights and slopes stay in the processor, of which the compiler must know how many there are: `d` is 1, 2
or 3. The bias is number d, with input 1.
"""
# ruff: noqa: F821 -- _kernels.pyx has what is used here
# mypy: ignore-errors

import cython


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def descend_on_one_sample(k: Learner, records: Records, rates: cython.double[::1]) -> cython.Py_ssize_t:
    """Descend by plain steps, with as many inputs as there are; return how many records were made."""
    if k.d == 1:
        return descend_on(k, records, rates, 1)
    if k.d == 2:
        return descend_on(k, records, rates, 2)
    return descend_on(k, records, rates, 3)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def descend_on(
    k: Learner, records: Records, rates: cython.double[::1], d: cython.Py_ssize_t
) -> cython.Py_ssize_t:
    """Make the steps with d inputs."""
    t: cython.Py_ssize_t
    j: cython.Py_ssize_t
    z: cython.double
    small: cython.double
    a: cython.double
    e: cython.double
    to: cython.double
    share: cython.double
    x: cython.double[4]
    theta: cython.double[4]
    slope: cython.double[4]
    y: cython.double = k.y[0]
    factor: cython.double = k.slope_factor
    penalized: cython.bint = k.l1 != 0 or k.l2 != 0
    made: cython.Py_ssize_t = 0
    for j in range(d + 1):
        x[j] = k.X[0, j] if j < d else 1.0
        theta[j] = k.theta[j]
        slope[j] = k.slope[j]
    for t in range(rates.shape[0]):
        k.unchanged += 1
        for j in range(d + 1):
            if j < k.p:
                to = theta[j] - rates[t] * slope[j]
                if differs(theta[j], to):
                    k.unchanged = 0
                theta[j] = k.theta[j] = to
        z = 0.0
        for j in range(d):
            z += x[j] * theta[j]
        z += theta[d]
        small = shrunk(k.activation, z)
        a = activated(k.activation, z, small)
        e = a - y
        share = sample_slope(k.loss_kind, steepness(k.activation, z, a), e)
        for j in range(d + 1):
            slope[j] = (0.0 + share * x[j]) * factor
        if penalized:
            for j in range(d):
                slope[j] += pull(k, theta[j])
        finish_measuring(k, 0, 0.0 + sample_loss(k.loss_kind, z, small, y, e), 0.0 + e, fabs(e))
        made += 1
        if write_record(k, records, t) != 0:
            break
    for j in range(d + 1):
        k.slope[j] = slope[j]
    return made
