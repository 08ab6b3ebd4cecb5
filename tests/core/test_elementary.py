"""exp and its companions at their edges; how near they are everywhere is in tests/long/test_elementary.py."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core import elementary
from neuron_gui.core.exact import exact_sum
from neuron_gui.core.schedules import Cosine, StepDecay

INF, NAN, SMALLEST = math.inf, math.nan, 5e-324


def sigmoid(z):
    return elementary.sigmoid(z, elementary.exp(-abs(z)))


@pytest.mark.parametrize(
    ("f", "x", "expected"),
    [
        (elementary.exp, 0.0, 1.0),
        (elementary.exp, -0.0, 1.0),
        (elementary.exp, SMALLEST, 1.0),
        (elementary.exp, 709.782712893384, 1.7976931348622732e308),
        (elementary.exp, 709.782712893385, INF),
        (elementary.exp, 1e308, INF),
        (elementary.exp, INF, INF),
        (elementary.exp, -708.3964185322641, 2.2250738585072626e-308),
        (elementary.exp, -745.1332191019411, SMALLEST),
        (elementary.exp, -745.1332191019412, 0.0),
        (elementary.exp, -1e308, 0.0),
        (elementary.exp, -INF, 0.0),
        (sigmoid, 0.0, 0.5),
        (sigmoid, -0.0, 0.5),
        (sigmoid, 1e308, 1.0),
        (sigmoid, -745.1332191019411, SMALLEST),
        (sigmoid, -1e308, 0.0),
        (sigmoid, INF, 1.0),
        (sigmoid, -INF, 0.0),
        (elementary.tanh, 0.0, 0.0),
        (elementary.tanh, -0.0, -0.0),
        (elementary.tanh, -SMALLEST, -SMALLEST),
        (elementary.tanh, 1e-310, 1e-310),
        (elementary.tanh, 20.0, 1.0),
        (elementary.tanh, -1e308, -1.0),
        (elementary.tanh, INF, 1.0),
        (elementary.log1p, 0.0, 0.0),
        (elementary.log1p, SMALLEST, SMALLEST),
        (elementary.log1p, 1.0, math.log(2)),
        (elementary.fade, 0.0, 0.0),
        (elementary.fade, 0.5, 0.0),
    ],
)
def test_edges(f, x, expected):
    found = f(x, 1000) if f is elementary.fade else f(x)
    assert (found, math.copysign(1, found)) == (expected, math.copysign(1, expected))


@pytest.mark.parametrize("f", [elementary.exp, sigmoid, elementary.tanh, elementary.log1p])
def test_what_is_no_number_stays_none(f):
    assert math.isnan(f(NAN))


@given(st.floats(0.9, 1, exclude_max=True), st.integers(1, 2000))
def test_a_fading_share_is_a_power(share, steps):
    """By squaring, what is rounded off a factor counts as often as the factor does."""
    assert elementary.fade(share, steps) == pytest.approx(share**steps, rel=steps * 2.3e-16, abs=1e-29)


@given(st.floats(0.5, 1), st.integers(0, 1000))
def test_a_decay_is_the_power_that_interpreted_loops_would_make(factor, stage):
    [rate] = StepDecay(factor=factor, every=1).rates(1.0, stage, 1, 10**9)
    assert rate == pytest.approx(factor**stage, rel=stage * 2.3e-16 + 1e-15)
    if rate > 1e-30:
        assert rate == elementary.fade(factor, stage)


def test_half_a_wave_goes_from_all_to_nothing():
    rates = Cosine(minimum=0.25).rates(1.25, 0, 9, 8)
    assert (rates[0], rates[4], rates[8]) == (1.25, 0.75, 0.25)
    assert rates == pytest.approx(0.75 + 0.5 * np.cos(np.pi * np.arange(9) / 8), rel=1e-15)


@given(st.lists(st.floats(-1e300, 1e300) | st.floats(-1e-300, 1e-300) | st.floats(-9, 9), max_size=60))
def test_a_sum_is_rounded_once(values):
    together = [*values, *(-0.75 * value for value in values)]
    assert exact_sum(np.array(together)) == math.fsum(together)


def test_sums_of_very_many_and_very_large_numbers():
    values = np.random.default_rng(0).uniform(-1, 1, 300_000) ** 9
    assert exact_sum(values) == math.fsum(values)
    assert exact_sum(values[::-1]) == exact_sum(values)
    assert exact_sum(np.array([1.7e308, 1.7e308, -1.7e308])) == 1.7e308
    assert exact_sum(np.array([1.7e308, 1.7e308])) == INF
    assert math.isnan(exact_sum(np.array([1.0, INF])))
