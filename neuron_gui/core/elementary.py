"""exp, sigmoid, tanh, log1p and powers, of additions, products and divisions: these round alike everywhere.

The functions of C libraries differ in the last bit, and with them every run that uses one. These are
compiled together with `kernels.py`, and run interpreted with the same bits. How far each is off at most, in
units in the last place, was measured against mpmath on a million arguments (tests/long/test_elementary.py).
"""
# ruff: noqa: ANN001, ANN201 -- the types here are C types
# mypy: ignore-errors

try:
    import cython
except ImportError:
    from neuron_gui.core import uncompiled as cython

if not cython.compiled:  # else _kernels.pyx has them
    from math import copysign, fabs, ldexp

# ln 2 in two parts: the first has 32 bits, so that its products with the whole numbers below are exact.
LN2_HIGH = cython.declare(cython.double, 0.6931471803691238)
LN2_LOW = cython.declare(cython.double, 1.9082149292705877e-10)
PER_LN2 = cython.declare(cython.double, 1.4426950408889634)

TO_WHOLE = cython.declare(cython.double, 1.5 * 2.0**52)  # what is added to it keeps no fraction


if not cython.compiled:

    def power_of_two(k):
        """2^k for a whole k from -1022 to 1023; what is no number stays none."""
        return ldexp(1.0, int(k)) if k == k else k


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def whole(x: cython.double) -> cython.double:
    """Return the whole number nearest to x, of size 2^51 at most."""
    return (x + TO_WHOLE) - TO_WHOLE


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def curve(high: cython.double, low: cython.double) -> cython.double:
    """Return exp(r) - 1 - high for r = high - low, of size ln 2 / 2 at most: r²/2! + ... + r¹³/13! - low.

    The sum is cut in parts that a processor makes at the same time.
    """
    r: cython.double = high - low
    r2: cython.double = r * r
    r4: cython.double = r2 * r2
    first: cython.double = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120))
    middle: cython.double = (1.0 / 720 + r * (1.0 / 5040)) + r2 * (1.0 / 40320 + r * (1.0 / 362880))
    last: cython.double = (1.0 / 3628800 + r * (1.0 / 39916800)) + r2 * (
        1.0 / 479001600 + r * (1.0 / 6227020800.0)
    )
    return r2 * (first + r4 * (middle + r4 * last)) - low


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def exp(x: cython.double) -> cython.double:
    """exp(x) = 2^k exp(r) with r = x - k ln 2 (Cody and Waite); off by 0.76 ulp at most."""
    within: cython.double = -746.0 if x < -746.0 else x  # beyond it is 0, and inf
    within = 710.0 if within > 710.0 else within
    k: cython.double = whole(within * PER_LN2)
    high: cython.double = within - k * LN2_HIGH
    about: cython.double = 1.0 + high
    lost: cython.double = high - (about - 1.0)  # in that addition
    value: cython.double = about + (lost + curve(high, k * LN2_LOW))
    if not cython.compiled and fabs(k) < 1022.0:  # the quicker way, but for lanes (see many_samples.py)
        return value * power_of_two(k)
    half: cython.double = whole(0.5 * k)  # 2^k may be beyond the numbers; where it is not, this is exact
    return value * power_of_two(half) * power_of_two(k - half)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def sigmoid(z: cython.double, small: cython.double) -> cython.double:
    """1 / (1 + exp(-z)), where small is exp(-|z|).

    What a small one lacks to `small` is taken from `small`: that rounds where it counts less. Off by
    1.66 ulp at most.
    """
    share: cython.double = (1.0 if z >= 0 else small) / (1.0 + small)
    return small - small * share if z < -0.92 else share


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def tanh(x: cython.double) -> cython.double:
    """1 - 2 s / (1 + s) with s = exp(-2 |x|); below one half Lambert's continued fraction, to its 8th step.

    Off by 1.43 ulp at most.
    """
    y: cython.double = x * x
    part: cython.double
    s: cython.double
    if fabs(x) < 0.55:
        part = (675675.0 + y * (45045.0 + y * (594.0 + y))) / (
            2027025.0 + y * (945945.0 + y * (51975.0 + y * (630.0 + y)))
        )
        return copysign(x - x * y * part, x)  # -0 stays what it is
    s = exp(-2.0 * fabs(x))
    return copysign(1.0 - 2.0 * s / (1.0 + s), x)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def log1p(x: cython.double) -> cython.double:
    """ln(1 + x) for x from 0 to 1: f - f²/2 + s (f²/2 + R), s = f / (2 + f), R = 2 (s²/3 + s⁴/5 + ...).

    f is x; from one half on it is (x - 1) / 2, which is exact, and ln 2 is added. Off by 0.87 ulp at most.
    """
    k: cython.double = 1.0 if x >= 0.5 else 0.0
    f: cython.double = (x - k) * (1.0 - 0.5 * k)
    s: cython.double = f / (2.0 + f)
    s2: cython.double = s * s
    s4: cython.double = s2 * s2
    s8: cython.double = s4 * s4
    first: cython.double = (2.0 / 3 + s2 * (2.0 / 5)) + s4 * (2.0 / 7 + s2 * (2.0 / 9))
    middle: cython.double = (2.0 / 11 + s2 * (2.0 / 13)) + s4 * (2.0 / 15 + s2 * (2.0 / 17))
    last: cython.double = (2.0 / 19 + s2 * (2.0 / 21)) + s4 * (2.0 / 23 + s2 * (2.0 / 25))
    R: cython.double = s2 * (first + s8 * (middle + s8 * last))
    half: cython.double = 0.5 * f * f
    return k * LN2_HIGH - ((half - (s * (half + R) + k * LN2_LOW)) - f)


@cython.cfunc
@cython.inline
@cython.nogil
@cython.exceptval(check=False)
def fade(base: cython.double, steps: cython.longlong) -> cython.double:
    """base^steps by squaring, for a base below 1 and a whole number of steps.

    What is below 1e-30 counts as 0, for it is taken from 1; and numbers near the smallest are slow.
    """
    value: cython.double = 1.0
    while steps > 0:
        if base < 1e-30:
            return 0.0
        if steps & 1:
            value *= base
        base *= base
        steps >>= 1
    return value
