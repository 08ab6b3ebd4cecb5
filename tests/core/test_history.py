"""The bins of a plot: each holds exactly its records' extremes, and there are never more than so many."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.history import BINS, History, Tracker

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


# --- The trail ------------------------------------------------------------------------------------


@given(
    st.integers(1, 9),
    st.lists(st.lists(st.floats(), min_size=1, max_size=40), min_size=1, max_size=8),
)
def test_a_trail_keeps_every_kth_record_bit_for_bit_however_they_arrive(most, pieces):
    tracker = Tracker(2, most)
    rows = [np.array([piece, piece[::-1]]) for piece in pieces]
    for piece in rows:
        tracker.extend(piece)
    records, trail = np.hstack(rows), tracker.trail()
    assert trail.records.tobytes() == records[:, :: trail.every].T.tobytes()
    assert len(trail.records) <= most
    assert trail.every == 1 or 2 * len(trail.records) > most, "it keeps fewer than it might"


@given(st.integers(1, 9), st.integers(1, 60), st.integers(0, 60), st.integers(0, 60))
def test_a_trail_cut_off_at_a_step_goes_on_by_itself(most, length, step, more):
    records = np.random.default_rng(0).normal(size=(2, length + more))
    step = min(step, length)
    tracker = Tracker(2, most)
    tracker.extend(records[:, :length])
    before = tracker.trail().records.tobytes()
    past = tracker.before(step)
    past.extend(-records[:, step : step + more])
    went = np.hstack([records[:, :step], -records[:, step : step + more]])
    assert past.trail().records.tobytes() == went[:, :: past.trail().every].T.tobytes()
    assert tracker.trail().records.tobytes() == before


def test_a_trail_that_was_handed_out_stays_as_it_is_while_the_run_goes_on():
    tracker, records = Tracker(1, most=4), np.arange(40.0).reshape(1, -1)
    trails = []
    for step in range(40):
        tracker.extend(records[:, step : step + 1])
        trails.append(tracker.trail())
    for step, trail in enumerate(trails):
        assert trail.records[:, 0].tolist() == [*range(0, step + 1, trail.every)]
        with pytest.raises(ValueError, match="read-only"):
            trail.records[0] = 7
