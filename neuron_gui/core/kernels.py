"""The inner loops: measure the neuron, then move its parameters, step after step.

One source, run two ways: the build compiles this very file with Cython (pure Python mode) to
`_kernels`; where that is missing the file runs interpreted, slower, with the same bits, for exp and the like
are of its own (see `elementary.py`). Both work on memory that the caller owns (see `machine.py`), and hold no
Python lock while they loop.

The same formulas are written for people in `neuron.py` and `explain/updates.py`. theta holds the weights,
then the bias. The decorators turn a function into plain C: `cfunc` and `inline` what it is, `nogil` and
`exceptval` that it needs no Python and raises nothing.
"""
# ruff: noqa: ANN001, ANN201, ANN204 -- the types here are C types
# mypy: ignore-errors

try:
    import cython
except ImportError:
    from neuron_gui.core import uncompiled as cython

if not cython.compiled:  # else _kernels.pyx has them
    from math import copysign, fabs, sqrt

    from neuron_gui.core.elementary import exp, fade, log1p, sigmoid, tanh
    from neuron_gui.core.matrices import make_diagonal, weighted_products  # noqa: F401 -- for Newton's step

# What the caller's codes mean: a position in these tuples. C compares numbers, people read names.
ACTIVATIONS = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "step")
LOSSES = ("mse", "half_mse", "mae", "bce")
OPTIMIZERS = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam")

# What measuring sums up beside the loss, for the rule that moves the parameters next:
# 0 nothing, 1 the gradient, 2 the mean of error times input.


@cython.final
@cython.cclass
class Learner:
    """What learns, as the loops see it: one neuron with its samples, its loss and its stop rules.

    X (n, d) and y (n,) are the samples; columns (d, n) is X again, or (0, 0) if that would take too much
    memory; theta (d + 1,) the weights and bias; slope (d + 1,) the gradient, or whichever sum the rule asked
    for; velocity and memory (d + 1,) what optimizers remember. `p` parameters are free: d weights, and the
    bias if it is trainable. The arrays of 64 have room for what many_samples.py makes ahead.
    """

    X: cython.double[:, ::1]
    columns: cython.double[:, ::1]
    y: cython.double[::1]
    theta: cython.double[::1]
    slope: cython.double[::1]
    velocity: cython.double[::1]
    memory: cython.double[::1]
    n: cython.Py_ssize_t
    d: cython.Py_ssize_t
    p: cython.Py_ssize_t
    activation: cython.int
    loss_kind: cython.int
    loss_factor: cython.double
    slope_factor: cython.double
    l1: cython.double
    l2: cython.double
    tolerance: cython.double
    target_loss: cython.double
    patience: cython.longlong
    loss: cython.double
    error: cython.double
    max_abs_error: cython.double
    z: cython.double[64]
    small: cython.double[64]
    a: cython.double[64]
    e: cython.double[64]
    losses: cython.double[64]
    shares: cython.double[64]
    steep: cython.double[64]
    targets: cython.double[64]
    unchanged = cython.declare(cython.longlong, visibility="public")
    outcome = cython.declare(cython.int, visibility="public")

    def __init__(self, X, columns, y, theta, slope, velocity, memory, p, activation, loss_kind, l1, l2):
        """Hold the caller's arrays; nothing is copied."""
        self.X = X
        self.columns = columns
        self.y = y
        self.theta = theta
        self.slope = slope
        self.velocity = velocity
        self.memory = memory
        self.n = X.shape[0]
        self.d = X.shape[1]
        self.p = p
        self.activation = activation
        self.loss_kind = loss_kind
        self.loss_factor = 0.5 if loss_kind == 1 else 1.0  # of half_mse
        self.slope_factor = 2.0 if loss_kind == 0 else 1.0  # of mse
        self.l1 = l1
        self.l2 = l2
        self.loss = 0.0
        self.error = 0.0
        self.max_abs_error = 0.0
        self.unchanged = 0
        self.outcome = 0
        self.stop_when(-1.0, -1e300, 1)

    def stop_when(self, tolerance, target_loss, patience):
        """Set the stop rules; -1 and -1e300 switch the first two off.

        `patience` is how many updates in a row may leave every parameter bitwise unchanged; 0 is endless.
        """
        self.tolerance = tolerance
        self.target_loss = target_loss
        self.patience = patience


@cython.final
@cython.cclass
class Records:
    """Where the loops write: record k of a chunk at index k of each row."""

    loss: cython.double[::1]
    error: cython.double[::1]
    max_abs_error: cython.double[::1]
    theta: cython.double[:, ::1]

    def __init__(self, loss, error, max_abs_error, theta):
        """Hold the caller's arrays: three of shape (size,) and one of shape (d + 1, size)."""
        self.loss = loss
        self.error = error
        self.max_abs_error = max_abs_error
        self.theta = theta


# --- The neuron: output, and how it changes with z ------------------------------------------------


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def weighted_sum(k: Learner, i: cython.Py_ssize_t) -> cython.double:
    """z = x · w + b of sample i."""
    j: cython.Py_ssize_t
    z: cython.double = 0.0
    for j in range(k.d):
        z += k.X[i, j] * k.theta[j]
    return z + k.theta[k.d]


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def shrunk(activation: cython.int, z: cython.double) -> cython.double:
    """Return exp(-|z|) for a sigmoid, whose output and loss need it; it cannot overflow."""
    return exp(-fabs(z)) if activation == 1 else 0.0


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def activated(activation: cython.int, z: cython.double, small: cython.double) -> cython.double:
    """a = f(z), with what `shrunk` made of z."""
    if activation == 0:  # identity
        return z
    if activation == 1:
        return sigmoid(z, small)
    if activation == 2:  # tanh
        return tanh(z)
    if activation == 3:  # relu; written so that nan stays nan
        return 0.0 if z <= 0 else z
    if activation == 4:  # leaky_relu
        return z if z > 0 else 0.01 * z
    return 1.0 if z >= 0 else 0.0 if z < 0 else z  # step


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def output(activation: cython.int, z: cython.double) -> cython.double:
    """a = f(z)."""
    return activated(activation, z, shrunk(activation, z))


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def steepness(activation: cython.int, z: cython.double, a: cython.double) -> cython.double:
    """Return f'(z), with a = f(z) at hand."""
    if activation == 0:
        return 1.0
    if activation == 1:
        return a * (1.0 - a)
    if activation == 2:
        return 1.0 - a * a
    if activation == 3:
        return 1.0 if z > 0 else 0.0
    if activation == 4:
        return 1.0 if z > 0 else 0.01
    return 0.0


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def sign(v: cython.double) -> cython.double:
    """-1, 0 or 1; nan stays nan, so that a broken run is noticed."""
    return 1.0 if v > 0 else -1.0 if v < 0 else v


# --- The loss, and how it changes with z ----------------------------------------------------------


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def sample_loss(
    kind: cython.int, z: cython.double, small: cython.double, y: cython.double, e: cython.double
) -> cython.double:
    """One sample's share of the loss, before the mean is taken; `shrunk` made `small` of z."""
    if kind <= 1:  # mse, half_mse
        return e * e
    if kind == 2:  # mae
        return fabs(e)
    return (z if z > 0 else 0.0) - z * y + log1p(small)  # bce, from z: no logarithm of 0


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def sample_slope(kind: cython.int, steep: cython.double, e: cython.double) -> cython.double:
    """One sample's share of dL/dz, before the mean is taken; that of mse still lacks its factor 2."""
    if kind == 3:  # bce with sigmoid: the steepness cancels
        return e
    if kind == 2:  # mae
        return sign(e) * steep
    return e * steep


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def add_sample(k: Learner, i: cython.Py_ssize_t, share: cython.double) -> cython.void:
    """Add a sample's share to the sums, input by input; the bias has input 1."""
    j: cython.Py_ssize_t
    for j in range(k.d):
        k.slope[j] += share * k.X[i, j]
    k.slope[k.d] += share


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def clear_sums(k: Learner) -> cython.void:
    """Begin new sums."""
    j: cython.Py_ssize_t
    for j in range(k.d + 1):
        k.slope[j] = 0.0


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def pull(k: Learner, w: cython.double) -> cython.double:
    """Return the penalty's slope by a weight: l2 · w + l1 · sign(w)."""
    return k.l2 * w + k.l1 * sign(w)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def toll(k: Learner, w: cython.double) -> cython.double:
    """Return a weight's share of the penalty: l2/2 · w² + l1 · |w|."""
    return 0.5 * k.l2 * w * w + k.l1 * fabs(w)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def finish_gradient(k: Learner, count: cython.Py_ssize_t) -> cython.void:
    """Make the sums over `count` samples the gradient of the loss, penalties included.

    The mean is taken last, so that shares which cancel leave exactly 0.
    """
    j: cython.Py_ssize_t
    factor: cython.double = k.slope_factor / count
    for j in range(k.d + 1):
        k.slope[j] *= factor
    if k.l1 != 0 or k.l2 != 0:
        for j in range(k.d):
            k.slope[j] += pull(k, k.theta[j])


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def penalty(k: Learner) -> cython.double:
    """l2/2 · sum(w²) + l1 · sum(|w|), never on the bias."""
    j: cython.Py_ssize_t
    total: cython.double = 0.0
    if k.l1 != 0 or k.l2 != 0:
        for j in range(k.d):
            total += toll(k, k.theta[j])
    return total


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def finish_measuring(
    k: Learner, wanted: cython.int, loss: cython.double, error: cython.double, largest: cython.double
) -> cython.void:
    """Make the sums over all samples what they are for."""
    j: cython.Py_ssize_t
    if wanted == 1:
        finish_gradient(k, k.n)
    elif wanted == 2:
        for j in range(k.d + 1):
            k.slope[j] /= k.n
    k.loss = loss * k.loss_factor / k.n + penalty(k)
    k.error = error / k.n
    k.max_abs_error = largest


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def measure_in_turn(k: Learner, wanted: cython.int) -> cython.void:
    """Measure loss, mean error and largest error, one sample after the other, and sum up what is `wanted`."""
    i: cython.Py_ssize_t
    z: cython.double
    small: cython.double
    a: cython.double
    e: cython.double
    size: cython.double
    loss: cython.double = 0.0
    error: cython.double = 0.0
    largest: cython.double = 0.0
    activation: cython.int = k.activation
    kind: cython.int = k.loss_kind
    clear_sums(k)
    for i in range(k.n):
        z = weighted_sum(k, i)
        small = shrunk(activation, z)
        a = activated(activation, z, small)
        e = a - k.y[i]
        size = fabs(e)
        loss += sample_loss(kind, z, small, k.y[i], e)
        error += e
        if size > largest or size != size:
            largest = size
        if wanted == 1:
            add_sample(k, i, sample_slope(kind, steepness(activation, z, a), e))
        elif wanted == 2:
            add_sample(k, i, e)
    finish_measuring(k, wanted, loss, error, largest)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def measure_all(k: Learner, wanted: cython.int) -> cython.void:
    """Measure all samples, and sum up what is `wanted`."""
    if cython.compiled and k.n >= 4:
        measure_side_by_side(k, wanted)  # noqa: F821 -- in many_samples.py, to the same bits
    else:
        measure_in_turn(k, wanted)


@cython.cfunc
@cython.nogil
@cython.exceptval(check=False)
def measure_batch(
    k: Learner, rows: cython.longlong[::1], first: cython.longlong, end: cython.longlong
) -> cython.void:
    """Take the gradient over one mini-batch: the samples rows[first:end]."""
    i: cython.Py_ssize_t
    row: cython.Py_ssize_t
    z: cython.double
    a: cython.double
    clear_sums(k)
    for i in range(first, end):
        row = rows[i]
        z = weighted_sum(k, row)
        a = output(k.activation, z)
        add_sample(k, row, sample_slope(k.loss_kind, steepness(k.activation, z, a), a - k.y[row]))
    finish_gradient(k, end - first)


# --- The records, and when a run ends -------------------------------------------------------------


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def sane(v: cython.double) -> cython.bint:
    """Whether a number is finite and not beyond 1e100; nan fails every comparison."""
    return fabs(v) <= 1e100


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def judge(k: Learner) -> cython.int:
    """Return the outcome (its code, see outcome.py) of the record just measured."""
    j: cython.Py_ssize_t
    if not sane(k.loss):
        return 1
    for j in range(k.p):
        if not sane(k.theta[j]):
            return 1
    if k.max_abs_error <= k.tolerance:
        return 2
    if k.loss <= k.target_loss:
        return 3
    if k.patience != 0 and k.unchanged >= k.patience:
        return 4
    return 0


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def write_record(k: Learner, records: Records, at: cython.Py_ssize_t) -> cython.int:
    """Write what has been measured as the record at that index; return its outcome."""
    j: cython.Py_ssize_t
    records.loss[at] = k.loss
    records.error[at] = k.error
    records.max_abs_error[at] = k.max_abs_error
    for j in range(k.d + 1):
        records.theta[j, at] = k.theta[j]
    k.outcome = judge(k)
    return k.outcome


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def make_record(k: Learner, records: Records, at: cython.Py_ssize_t, wanted: cython.int) -> cython.int:
    """Measure, and write the record at that index; return its outcome."""
    measure_all(k, wanted)
    return write_record(k, records, at)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def differs(before: cython.double, after: cython.double) -> cython.bint:
    """Whether a bit of a number changed."""
    return before != after or copysign(1.0, before) != copysign(1.0, after)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def move(k: Learner, j: cython.Py_ssize_t, to: cython.double) -> cython.void:
    """Give parameter j a new value, and note if a bit of it changed."""
    before: cython.double = k.theta[j]
    k.theta[j] = to
    if differs(before, to):
        k.unchanged = 0


def measure(k: Learner, wanted: cython.int):
    """Measure the parameters as they are; the sums are then ready for the next update."""
    with cython.nogil:
        measure_all(k, wanted)


def outputs(k: Learner, z: cython.double[::1], a: cython.double[::1]):
    """Write the weighted sum and the output of every sample, (n,) each."""
    i: cython.Py_ssize_t
    with cython.nogil:
        for i in range(k.n):
            z[i] = weighted_sum(k, i)
            a[i] = output(k.activation, z[i])


def record(k: Learner, records: Records, at: cython.Py_ssize_t, wanted: cython.int):
    """Measure, and write the record at that index."""
    with cython.nogil:
        make_record(k, records, at, wanted)


# --- The strategies: each moves theta, measures, writes, until a stop rule holds ------------------


def random_guess(k: Learner, records: Records, guesses: cython.double[:, ::1]):
    """Try the guesses (count, p) one after the other; return how many records were made."""
    t: cython.Py_ssize_t
    j: cython.Py_ssize_t
    made: cython.Py_ssize_t = 0
    with cython.nogil:
        for t in range(guesses.shape[0]):
            for j in range(k.p):
                k.theta[j] = guesses[t, j]
            made += 1
            if make_record(k, records, t, 0) != 0:
                break
    return made


def step_sign(
    k: Learner,
    records: Records,
    start: cython.longlong,
    steps: cython.double[::1],
    proportional: cython.bint,
    together: cython.bint,
    times_input: cython.bint,
):
    """Correct against the error's sign, from update `start` on; `steps` (count,) are the step sizes."""
    t: cython.Py_ssize_t
    j: cython.Py_ssize_t
    signal: cython.double
    made: cython.Py_ssize_t = 0
    turn: cython.Py_ssize_t = start % k.p
    wanted: cython.int = 2 if times_input else 0
    with cython.nogil:
        for t in range(steps.shape[0]):
            k.unchanged += 1
            for j in range(k.p):
                if together or j == turn:
                    signal = k.slope[j] if times_input else k.error
                    if not proportional:
                        signal = sign(signal)
                    move(k, j, k.theta[j] - steps[t] * signal)
            turn = turn + 1 if turn + 1 < k.p else 0
            made += 1
            if make_record(k, records, t, wanted) != 0:
                break
    return made


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def next_velocity(
    optimizer: cython.int, v: cython.double, g: cython.double, first: cython.double
) -> cython.double:
    """What momentum, nesterov and adam remember of the slopes: PyTorch's formulas, like those below."""
    return first * v + ((1.0 - first) * g if optimizer == 5 else g)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def next_memory(
    optimizer: cython.int, s: cython.double, g: cython.double, second: cython.double
) -> cython.double:
    """What adagrad, rmsprop and adam remember of the slopes' squares."""
    return s + g * g if optimizer == 3 else second * s + (1.0 - second) * (g * g)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def change(
    optimizer: cython.int,
    g: cython.double,
    v: cython.double,
    s: cython.double,
    rate: cython.double,
    first: cython.double,
    eps: cython.double,
    root: cython.double,
) -> cython.double:
    """By how much an optimizer lowers a parameter of slope g, velocity v and memory s."""
    if optimizer == 0:  # sgd
        return rate * g
    if optimizer == 1:  # momentum
        return rate * v
    if optimizer == 2:  # nesterov
        return rate * (g + first * v)
    if optimizer == 5:  # adam
        return rate * v / (sqrt(s) / root + eps)
    return rate * g / (sqrt(s) + eps)  # adagrad, rmsprop


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def descend(
    k: Learner,
    optimizer: cython.int,
    t: cython.longlong,
    rate: cython.double,
    first: cython.double,
    second: cython.double,
    eps: cython.double,
) -> cython.void:
    """Make update t (from 0 on) along the gradient that was measured last."""
    j: cython.Py_ssize_t
    g: cython.double
    v: cython.double = 0.0
    s: cython.double = 0.0
    root: cython.double = 1.0
    if optimizer == 5:  # adam's means begin at 0, which is made up for, less and less
        rate = rate / (1.0 - fade(first, t + 1))
        root = sqrt(1.0 - fade(second, t + 1))
    k.unchanged += 1
    for j in range(k.p):
        g = k.slope[j]
        if optimizer > 0:
            if optimizer <= 2 or optimizer == 5:
                v = k.velocity[j] = next_velocity(optimizer, k.velocity[j], g, first)
            if optimizer >= 3:
                s = k.memory[j] = next_memory(optimizer, k.memory[j], g, second)
        move(k, j, k.theta[j] - change(optimizer, g, v, s, rate, first, eps, root))


def gradient_descent(
    k: Learner,
    records: Records,
    start: cython.longlong,
    rates: cython.double[::1],
    optimizer: cython.int,
    first: cython.double,
    second: cython.double,
    eps: cython.double,
    rows: cython.longlong[::1],
    bounds: cython.longlong[::1],
):
    """Descend along the gradient, from update `start` on; `rates` (count,) are the learning rates.

    Update t learns from the samples rows[bounds[t]:bounds[t + 1]]; with no rows at all, from all samples.
    """
    t: cython.Py_ssize_t
    made: cython.Py_ssize_t = 0
    full: cython.bint = rows.shape[0] == 0
    wanted: cython.int = 1 if full else 0
    if cython.compiled and full and optimizer == 0 and k.n == 1 and k.d <= 3:
        with cython.nogil:
            made = descend_on_one_sample(k, records, rates)  # noqa: F821 -- in one_sample.py, to the same bits
        return made  # noqa: RET504 -- which takes Python's lock
    with cython.nogil:
        for t in range(rates.shape[0]):
            if not full:
                measure_batch(k, rows, bounds[t], bounds[t + 1])
            descend(k, optimizer, start + t, rates[t], first, second, eps)
            made += 1
            if make_record(k, records, t, wanted) != 0:
                break
    return made


def whole_descents(
    k: Learner,
    records: Records,
    starts: cython.double[:, ::1],
    rates: cython.double[::1],
    most: cython.longlong,
    optimizer: cython.int,
    first: cython.double,
    second: cython.double,
    eps: cython.double,
    outcomes: cython.longlong[::1],
    steps: cython.longlong[::1],
    losses: cython.double[::1],
):
    """Make many runs from step 0 to their ends, each from its start (runs, d + 1) and with its one rate.

    All samples count in every step, of which there are at most `most`. Only how a run ended is kept: its
    outcome, its number of steps, its last loss, each (runs,), and in `starts` its last parameters.
    `records` has room for one.
    """
    i: cython.Py_ssize_t
    j: cython.Py_ssize_t
    t: cython.longlong
    if cython.compiled and starts.shape[0] >= 16:
        runs = Runs(rates, most, optimizer, first, second, eps)  # noqa: F821 -- in many_runs.py, to the same bits
        with cython.nogil:
            descend_side_by_side(k, runs, starts, outcomes, steps, losses)  # noqa: F821
        return
    with cython.nogil:
        for i in range(starts.shape[0]):
            for j in range(k.d + 1):
                k.theta[j] = starts[i, j]
                k.velocity[j] = 0.0
                k.memory[j] = 0.0
            k.unchanged = 0
            make_record(k, records, 0, 1)
            t = 0
            while k.outcome == 0 and t < most:
                descend(k, optimizer, t, rates[i], first, second, eps)
                make_record(k, records, 0, 1)
                t += 1
            outcomes[i] = k.outcome
            steps[i] = t
            losses[i] = k.loss
            for j in range(k.d + 1):
                starts[i, j] = k.theta[j]


def perceptron(k: Learner, records: Records, start: cython.longlong, rates: cython.double[::1]):
    """Rosenblatt's rule: one sample a step, in table order, from update `start` on."""
    t: cython.Py_ssize_t
    j: cython.Py_ssize_t
    missing: cython.double
    made: cython.Py_ssize_t = 0
    row: cython.Py_ssize_t = start % k.n
    with cython.nogil:
        for t in range(rates.shape[0]):
            missing = k.y[row] - output(k.activation, weighted_sum(k, row))
            for j in range(k.d):
                k.theta[j] += rates[t] * missing * k.X[row, j]
            if k.p > k.d:
                k.theta[k.d] += rates[t] * missing
            row = row + 1 if row + 1 < k.n else 0
            made += 1
            if make_record(k, records, t, 0) != 0:
                break
    return made
