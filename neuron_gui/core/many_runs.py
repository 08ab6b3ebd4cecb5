"""Runs of a sweep side by side, compiled only: what `whole_descents` of kernels.py does, to the same bits.

Here the lanes (see many_samples.py) are 64 runs, which meet one sample after the other; no sum changes its
order.
"""
# ruff: noqa: ANN001, ANN204, F821 -- the types here are C types, and _kernels.pyx has what is used here
# mypy: ignore-errors

import cython


@cython.final
@cython.cclass
class Runs:
    """Runs that differ in start and rate, 64 at a time: lane i makes `run[i]`, and has parameter j at [j][i].

    `rate` is what the lane's step takes for `eta`, its learning rate; `root` and `faded` are Adam's. A lane
    whose run has ended goes on with the next one, from step 0 = `t`; when there is none, its run is -1.
    """

    rates: cython.double[::1]
    most: cython.longlong
    optimizer: cython.int
    first: cython.double
    second: cython.double
    eps: cython.double
    theta: cython.double[64][65]
    slope: cython.double[64][65]
    velocity: cython.double[64][65]
    memory: cython.double[64][65]
    eta: cython.double[64]
    rate: cython.double[64]
    root: cython.double[64]
    faded: cython.double[64]
    loss: cython.double[64]
    largest: cython.double[64]
    unchanged: cython.double[64]
    ended: cython.double[64]
    t: cython.longlong[64]
    run: cython.Py_ssize_t[64]

    def __init__(self, rates, most, optimizer, first, second, eps):
        """Take what all runs have in common, and the rate of each."""
        self.rates = rates
        self.most = most
        self.optimizer = optimizer
        self.first = first
        self.second = second
        self.eps = eps


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def descend_side_by_side(
    k: Learner,
    r: Runs,
    starts: cython.double[:, ::1],
    outcomes: cython.longlong[::1],
    steps: cython.longlong[::1],
    losses: cython.double[::1],
) -> cython.void:
    """Make all runs; a lane that begins a run is measured with all others, which changes nothing for them."""
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    begun: cython.Py_ssize_t = 0
    under_way: cython.Py_ssize_t = 0
    fresh: cython.bint
    for i in range(64):
        r.run[i] = -1
        if begun < starts.shape[0]:
            begin_run(k, r, starts, i, begun)
            begun += 1
            under_way += 1
    while under_way > 0:
        measure_runs(k, r)
        fresh = False
        for i in range(64):
            if r.run[i] >= 0 and (r.ended[i] != 0 or r.t[i] >= r.most):
                outcomes[r.run[i]] = outcome_of(k, r, i)
                steps[r.run[i]] = r.t[i]
                losses[r.run[i]] = r.loss[i]
                for j in range(k.d + 1):
                    starts[r.run[i], j] = r.theta[j][i]
                r.run[i] = -1
                under_way -= 1
                if begun < starts.shape[0]:
                    begin_run(k, r, starts, i, begun)
                    begun += 1
                    under_way += 1
                    fresh = True
        if not fresh:
            descend_runs(k, r)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def begin_run(
    k: Learner, r: Runs, starts: cython.double[:, ::1], i: cython.Py_ssize_t, run: cython.Py_ssize_t
) -> cython.void:
    """Put a run at its start in lane i."""
    j: cython.Py_ssize_t
    for j in range(k.d + 1):
        r.theta[j][i] = starts[run, j]
        r.velocity[j][i] = 0.0
        r.memory[j][i] = 0.0
    r.run[i] = run
    r.t[i] = 0
    r.eta[i] = r.rate[i] = r.rates[run]
    r.root[i] = 1.0
    r.unchanged[i] = 0.0


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def outcome_of(k: Learner, r: Runs, i: cython.Py_ssize_t) -> cython.int:
    """Judge the run in lane i as kernels.py does; of updates that changed nothing one is enough."""
    j: cython.Py_ssize_t
    for j in range(k.d + 1):
        k.theta[j] = r.theta[j][i]
    k.loss = r.loss[i]
    k.max_abs_error = r.largest[i]
    k.unchanged = 1 if r.unchanged[i] > 0 else 0
    return judge(k)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def measure_runs(k: Learner, r: Runs) -> cython.void:
    """Measure loss, largest error and gradient in all lanes, and which runs have ended."""
    s: cython.Py_ssize_t
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    x: cython.double
    size: cython.double
    factor: cython.double = k.slope_factor / k.n
    for i in range(64):
        r.loss[i] = 0.0
        r.largest[i] = 0.0
        r.ended[i] = 0.0
    for j in range(k.d + 1):
        for i in range(64):
            r.slope[j][i] = 0.0
    for s in range(k.n):
        for i in range(64):
            k.z[i] = 0.0
            k.targets[i] = k.y[s]
        for j in range(k.d):
            x = k.X[s, j]
            for i in range(64):
                k.z[i] += x * r.theta[j][i]
        for i in range(64):
            k.z[i] += r.theta[k.d][i]
        outputs_ahead(k, 64)
        shares_ahead(k, 64)
        for i in range(64):
            size = fabs(k.e[i])
            r.loss[i] += k.losses[i]
            r.largest[i] = size if size > r.largest[i] else r.largest[i]
            r.largest[i] = r.largest[i] if size == size else size
        for j in range(k.d):
            x = k.X[s, j]
            for i in range(64):
                r.slope[j][i] += k.shares[i] * x
        for i in range(64):
            r.slope[k.d][i] += k.shares[i]
    for j in range(k.d + 1):
        for i in range(64):
            r.slope[j][i] *= factor
    for i in range(64):
        r.loss[i] = r.loss[i] * k.loss_factor / k.n
        k.a[i] = 0.0  # the penalty
    if k.l1 != 0 or k.l2 != 0:
        for j in range(k.d):
            for i in range(64):
                r.slope[j][i] += pull(k, r.theta[j][i])
                k.a[i] += toll(k, r.theta[j][i])
    for j in range(k.p):
        for i in range(64):
            r.ended[i] = r.ended[i] if sane(r.theta[j][i]) else 1.0
    for i in range(64):
        r.loss[i] += k.a[i]
        r.ended[i] = r.ended[i] if sane(r.loss[i]) else 1.0
        r.ended[i] = 1.0 if r.loss[i] <= k.target_loss else r.ended[i]
        r.ended[i] = 1.0 if r.largest[i] <= k.tolerance else r.ended[i]
        r.ended[i] = 1.0 if r.unchanged[i] > 0 else r.ended[i]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def descend_runs(k: Learner, r: Runs) -> cython.void:
    """Make one update in every lane. Which optimizer is chosen here, before the loops."""
    i: cython.Py_ssize_t
    for i in range(64):
        r.unchanged[i] = 1.0
        r.t[i] += 1
    if r.optimizer == 5:  # most lanes are at the same step
        for i in range(64):
            if i > 0 and r.t[i] == r.t[i - 1]:
                r.faded[i] = r.faded[i - 1]
                r.root[i] = r.root[i - 1]
            else:
                r.faded[i] = 1.0 - fade(r.first, r.t[i])
                r.root[i] = sqrt(1.0 - fade(r.second, r.t[i]))
        for i in range(64):
            r.rate[i] = r.eta[i] / r.faded[i]
    if r.optimizer == 0:
        descend_runs_by(k, r, 0)
    elif r.optimizer == 1:
        descend_runs_by(k, r, 1)
    elif r.optimizer == 2:
        descend_runs_by(k, r, 2)
    elif r.optimizer == 3:
        descend_runs_by(k, r, 3)
    elif r.optimizer == 4:
        descend_runs_by(k, r, 4)
    else:
        descend_runs_by(k, r, 5)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def descend_runs_by(k: Learner, r: Runs, optimizer: cython.int) -> cython.void:
    """Make it with one optimizer."""
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    before: cython.double
    to: cython.double
    same: cython.double
    for j in range(k.p):
        if optimizer == 1 or optimizer == 2 or optimizer == 5:
            for i in range(64):
                r.velocity[j][i] = next_velocity(optimizer, r.velocity[j][i], r.slope[j][i], r.first)
        if optimizer >= 3:
            for i in range(64):
                r.memory[j][i] = next_memory(optimizer, r.memory[j][i], r.slope[j][i], r.second)
        for i in range(64):
            before = r.theta[j][i]
            to = before - change(
                optimizer,
                r.slope[j][i],
                r.velocity[j][i],
                r.memory[j][i],
                r.rate[i],
                r.first,
                r.eps,
                r.root[i],
            )
            r.theta[j][i] = to
            same = r.unchanged[i] if before == to else 0.0
            r.unchanged[i] = same if copysign(1.0, before) == copysign(1.0, to) else 0.0
