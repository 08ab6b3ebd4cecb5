"""The arrangement is the design's at every size, and no place is smaller than can be read."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from neuron_gui.ui.window.arrangement import (
    BAR,
    EDGE,
    LEAST,
    MENU,
    NAMES,
    STRIP,
    VERDICT,
    WHOLE,
    Room,
    arrange,
    places,
)

# Of the design: window, left column, lesson, width of the stage, columns and rows.
BENCH = [
    (1024, 600, 304, 0, 714, 2, 1),
    (1024, 700, 304, 0, 714, 2, 2),
    (1366, 768, 304, 0, 1056, 2, 2),
    (1600, 900, 304, 0, 1290, 3, 2),
    (1920, 1080, 304, 0, 1610, 3, 2),
]
LESSON = [
    (1024, 600, 64, 302, 646, 1, 1),
    (1024, 700, 64, 302, 646, 1, 2),
    (1366, 768, 64, 328, 962, 2, 2),
    (1600, 900, 304, 384, 900, 2, 2),
    (1920, 1080, 304, 390, 1214, 2, 2),
]


@pytest.mark.parametrize("row", [*BENCH, *LESSON])
def test_the_arrangement_is_the_designs(row):
    width, height, left, lesson, stage, columns, rows = row
    found = arrange(Room(width, height, lesson=bool(lesson)))
    assert (found.left, round(found.lesson), round(found.stage)) == (left, lesson, stage)
    assert (found.columns, found.rows) == (columns, rows)


def test_with_type_of_150_percent_a_small_window_has_one_place():
    found = arrange(Room(1024 / 1.5, 700 / 1.5))
    assert (found.panels, found.columns, found.rows) == ("rail", 1, 1)


def test_in_very_little_width_the_panels_are_in_a_menu_and_then_the_lesson_is_a_tab():
    assert arrange(Room(680, 500, lesson=True)).panels == "menu"
    narrow = arrange(Room(600, 500, lesson=True))
    assert narrow.lesson_is_tab
    assert narrow.lesson == 0


def test_presenting_there_are_two_views_or_one_beside_a_text():
    assert arrange(Room(983, 553, presenting=True)).columns == 2
    beside = arrange(Room(983, 553, presenting=True, lesson=True))
    assert beside.columns == 1
    assert 260 <= beside.lesson <= 302


rooms = st.builds(
    Room,
    st.floats(400, 3000),
    st.floats(340, 2000),
    lesson=st.booleans(),
    strip=st.booleans(),
    presenting=st.booleans(),
    folded=st.booleans(),
)


@given(rooms)
def test_every_place_can_be_read_and_all_has_room(room):
    found = arrange(room)
    assert found.stage / found.columns >= LEAST[0]
    parts = found.left + found.lesson + found.stage
    assert parts <= room.width + 1e-6
    if room.presenting:
        return
    tall = room.height - MENU - found.bar - found.verdict - EDGE - (STRIP if room.strip else 0)
    assert found.rows == 1 or tall / 2 >= LEAST[1]


@given(rooms)
def test_what_opens_never_moves_run(room):
    """Only presenting changes the run bar: neither a lesson nor a pin does."""
    for other in (replace(room, lesson=not room.lesson), replace(room, strip=not room.strip)):
        assert arrange(other).bar == arrange(room).bar
    assert room.presenting or arrange(room).bar in (BAR, 44)
    assert room.presenting or (arrange(room).verdict == VERDICT) == (arrange(room).bar == BAR)


views = st.permutations(NAMES).map(tuple)


@given(views, st.sets(st.sampled_from(NAMES), min_size=1), st.sampled_from([1, 2, 3, 4, 6]))
def test_every_view_stands_in_exactly_one_place(front, there, count):
    found = places(front, there, count)
    assert sorted(chain.from_iterable(found)) == sorted(there)
    assert len(found) == min(count, len(there))


def test_the_first_in_front_have_the_places_and_the_others_are_behind_their_kin():
    front = ("fit", "loss", "weights", "neuron_picture")
    found = places(front, WHOLE, 4)
    assert [place[0] for place in found] == list(front)
    assert found == (("fit", "weight_space"), ("loss",), ("weights",), ("neuron_picture", "this_step"))
    assert [place[0] for place in places(front, WHOLE, 6)] == list(WHOLE)
