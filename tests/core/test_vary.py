"""What varies from student to student: which numbers a range holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.vary import Vary


@pytest.mark.parametrize(
    ("low", "high", "step", "values"),
    [
        (100, 300, 100, [100, 200, 300]),
        (1, 2, 0.4, [1, 1.4, 1.8]),
        (0.1, 0.3, 0.1, [0.1, 0.2, 0.3]),
        (-1e-6, 1e-6, 1e-6, [-1e-6, 0, 1e-6]),
    ],
)
def test_numbers_are_as_one_would_write_them(low, high, step, values):
    varied = Vary(path="data.targets[0]", low=low, high=high, step=step)
    assert [varied.value(at) for at in range(varied.count)] == values


def test_whole_numbers_stay_whole_and_a_seed_needs_no_range():
    assert type(Vary(path="seed", low=1, high=9, step=2).value(1)) is int
    assert Vary(path="seed").count == 0


numbers = st.floats(allow_nan=False, allow_infinity=False)


@given(numbers, numbers, st.floats(1e-300, 1e300))
def test_every_number_of_a_range_lies_in_it(low, high, step):
    try:
        varied = Vary(path="x", low=low, high=high, step=step)
    except ValueError:
        return
    last = varied.value(varied.count - 1)
    assert varied.value(0) == low
    assert last <= high
