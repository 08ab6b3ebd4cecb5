"""Every wanted cell is in one lane, and every cell of a map in one part of it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.sweep.lanes import Lane, groups, lanes, part

MAPS = st.integers(1, 9).flatmap(
    lambda width: st.lists(st.lists(st.booleans(), min_size=width, max_size=width), min_size=1, max_size=6)
)


@given(MAPS, st.integers(1, 12))
def test_lanes_have_every_wanted_cell_once_and_none_is_longer_than_asked(wanted, longest):
    wanted = np.array(wanted, np.bool_)
    found = list(lanes(wanted, longest))
    cells = [(lane.row, column) for lane in found for column in lane.columns]
    assert cells == list(zip(*map(list, wanted.nonzero()), strict=True))
    assert all(1 <= len(lane.columns) <= longest for lane in found)


@given(MAPS, st.integers(1, 5), st.integers(5, 20))
def test_groups_have_every_lane_in_order(wanted, longest, cells):
    of_map = list(lanes(np.array(wanted, np.bool_), longest))
    found = list(groups(of_map, cells))
    assert [lane for group in found for lane in group] == of_map
    assert all(sum(len(lane.columns) for lane in group) <= cells for group in found)


def test_a_whole_row_is_one_lane_where_it_may_be():
    assert list(lanes(np.ones((2, 3), np.bool_), 3)) == [Lane(0, range(3)), Lane(1, range(3))]


@pytest.mark.parametrize(("width", "height", "of"), [(7, 3, 4), (40, 1, 40), (5, 5, 1), (100, 101, 40)])
def test_parts_share_a_map_out_among_them_evenly(width, height, of):
    parts = [part(number, of, width, height) for number in range(1, of + 1)]
    assert (np.sum(parts, axis=0) == 1).all()
    sizes = [int(cells.sum()) for cells in parts]
    assert max(sizes) - min(sizes) <= 1
