"""Numbers that are shown hold when they are typed back in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.rounded import EXACT, at_least, at_most, rounded_down, rounded_up, share

numbers = st.floats(1e-300, 1e300) | st.floats(-1e300, -1e-300)


@given(numbers, st.integers(1, 6))
def test_a_number_is_rounded_to_the_side_on_which_it_holds(value, digits):
    down, up = rounded_down(value, digits), rounded_up(value, digits)
    slack = EXACT * abs(value)
    assert down - slack <= value <= up + slack
    assert up - down <= 10 ** (1 - digits) * abs(up) + 10 ** (1 - digits) * abs(down)
    assert all(float(f"{each:.{digits - 1}e}") == each for each in (down, up))


@pytest.mark.parametrize(
    ("value", "most", "least"),
    [
        (9.0514e-6, "9.05e-06", "9.06e-06"),
        (1.0, "1", "1"),
        (0.9999999999999, "1", "1"),
        (0.1, "0.1", "0.1"),
        (32.3395, "32.3", "32.4"),
        (-2.845, "-2.85", "-2.84"),
        (0.0, "0", "0"),
        (float("inf"), "inf", "inf"),
    ],
)
def test_what_is_read(value, most, least):
    assert (at_most(value), at_least(value)) == (most, least)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1.0, "1"),
        (0.99999, "0.9999"),
        (0.9996, "0.9996"),
        (0.87346, "0.8735"),
        (1 - 1e-12, "1"),
        (-3.0, "-3"),
    ],
)
def test_nearly_all_is_not_said_to_be_all(value, text):
    assert share(value, 4) == text
