"""The bins of a plot: each holds exactly its records' extremes, and there are never more than so many."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.history import BINS, History

VALUES = st.floats(-1e6, 1e6) | st.sampled_from([float("nan"), float("inf"), -0.0])


def brute_force(records, width, extreme):
    """Return the extreme of every run of so many records."""
    starts = range(0, records.shape[1], width)
    return np.array([[extreme.reduce(row[a : a + width]) for a in starts] for row in records])


@given(
    st.integers(1, 3),
    st.sampled_from([2, 4, 8]),
    st.lists(st.lists(VALUES, min_size=1, max_size=30), min_size=1, max_size=8),
)
def test_bins_hold_the_extremes_of_their_records_however_these_arrive(channels, bins, pieces):
    history = History(channels, bins=bins)
    rows = [np.array([np.roll(piece, c) for c in range(channels)]) for piece in pieces]
    for piece in rows:
        history.extend(piece)
    records = np.hstack(rows)
    curves = history.curves()
    assert curves.last == records.shape[1] - 1
    assert curves.low.shape[1] <= bins
    np.testing.assert_array_equal(curves.low, brute_force(records, curves.width, np.fmin))
    np.testing.assert_array_equal(curves.high, brute_force(records, curves.width, np.fmax))


def test_a_short_run_is_kept_as_it_is():
    records = np.random.default_rng(0).normal(size=(3, BINS))
    history = History(3)
    history.extend(records)
    curves = history.curves()
    assert curves.width == 1
    np.testing.assert_array_equal(curves.low, records)
    np.testing.assert_array_equal(curves.high, records)


def test_bins_widen_only_when_they_are_full():
    history = History(1, bins=4)
    widths = []
    for step in range(17):
        history.extend(np.array([[float(step)]]))
        widths.append(history.curves().width)
    assert widths == [1] * 4 + [2] * 4 + [4] * 8 + [8]


def test_memory_stays_bounded_however_many_records_come():
    history = History(2)
    for _ in range(50):
        history.extend(np.zeros((2, 100_000)))
    curves = history.curves()
    assert curves.last == 5_000_000 - 1
    assert BINS / 2 < curves.low.shape[1] <= BINS


def test_a_broken_record_leaves_its_neighbours_in_sight():
    history = History(1, bins=2)
    history.extend(np.array([[1.0, np.nan, 3.0, 2.0]]))
    curves = history.curves()
    assert (curves.low.tolist(), curves.high.tolist()) == ([[1.0, 2.0]], [[1.0, 3.0]])


def test_curves_are_a_copy_that_nobody_can_change():
    history = History(1)
    history.extend(np.array([[1.0, 2.0]]))
    curves = history.curves()
    with pytest.raises(ValueError, match="read-only"):
        curves.low[0, 0] = 7
    history.extend(np.array([[5.0]]))
    assert curves.low.shape == (1, 2)
