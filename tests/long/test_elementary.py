"""How far exp and its companions are off, in units in the last place, against a hundred bits of mpmath."""

import math
import random

import pytest
from long.share import SEED, size
from mpmath import mp, mpf

from neuron_gui.core import elementary
from neuron_gui.core.schedules import _cosine

COUNT = size(1_000_000, 2000)
PRECISION = 110

near_0 = (lambda draw: draw.uniform(-1, 1) * 10 ** draw.uniform(-320, 0), 0.2)
from_0_to_1 = (lambda draw: draw.random(), 0.8)


def between(low, high, share):
    """Return how arguments are drawn, and which share of them."""
    return lambda draw: draw.uniform(low, high), share


def sigmoid(z):
    return elementary.sigmoid(z, elementary.exp(-abs(z)))


def cosine(share):
    return float(_cosine(share))


@pytest.mark.parametrize(
    ("f", "exact", "arguments", "most"),
    [
        (elementary.exp, mp.exp, [between(-746, 710, 0.4), between(-40, 2, 0.4), near_0], 1),
        (sigmoid, lambda z: 1 / (1 + mp.exp(-z)), [between(-746, 40, 0.2), between(-12, 3, 0.6), near_0], 2),
        (elementary.tanh, mp.tanh, [between(-20, 20, 0.2), between(-2, 2, 0.6), near_0], 2),
        (elementary.log1p, mp.log1p, [from_0_to_1, (lambda draw: abs(near_0[0](draw)), 0.2)], 2),
        (cosine, lambda share: mp.cos(mp.pi * share), [from_0_to_1, between(0.49, 0.51, 0.2)], 2),
    ],
    ids=["exp", "sigmoid", "tanh", "log1p", "cosine"],
)
def test_off_by_at_most(f, exact, arguments, most, record_property, request):
    draw, worst = random.Random(SEED), (0.0, 0.0)
    with mp.workprec(PRECISION):
        for drawn, share in arguments:
            for _ in range(round(share * COUNT)):
                x = drawn(draw)
                worst = max(worst, (off_by(f(x), exact(mpf(x))), x))
    record_property(request.node.callspec.id, f"{worst[0]:.3f} ulp at {worst[1]!r}")
    assert worst[0] <= most, worst


def off_by(found, exact):
    """Return how far a number is from the exact one, in units in the last place of the nearest."""
    nearest = float(exact)
    if found == nearest:
        return float(abs(mpf(found) - exact) / math.ulp(nearest)) if math.isfinite(nearest) else 0.0
    if math.isinf(nearest) or math.isinf(found):
        return float(abs(mpf(2) ** 1024 - abs(exact)) / mpf(2) ** 971)
    return float(abs(mpf(found) - exact) / math.ulp(nearest))
