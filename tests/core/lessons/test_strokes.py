"""A line that is drawn: it goes from the left to the right, through the places of the last strokes."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.lessons import strokes
from neuron_gui.core.verdict.shapes import Frame

FRAME = Frame(40, -6.0, 12.0, 7.0, -4.0, of_loss=True)
places = st.tuples(st.floats(-10, 60), st.floats(-20, 20))


def drawn(*places):
    line = strokes.begun(FRAME)
    for a, b in pairwise(places):
        line = strokes.with_stroke(line, a, b, FRAME)
    return line


def drawn_slowly(*places):
    """Draw as a hand does that moves by less than a point needs."""
    line, pen = strokes.begun(FRAME), places[0]
    for place in places:
        line, pen = strokes.with_stroke(line, pen, place, FRAME), strokes.reached(pen, place, FRAME)
    return line


@given(st.lists(places, min_size=2, max_size=40))
def test_whatever_a_pen_does_steps_ascend_within_the_frame(places):
    line = drawn(*places)
    steps = [step for step, _ in line]
    assert line[0] == (0, FRAME.start)
    assert all(b - a >= FRAME.steps / strokes.FINEST / 2 for a, b in pairwise(steps))
    assert steps[-1] <= FRAME.steps
    assert all(FRAME.low <= height <= FRAME.high for _, height in line)


def test_a_slow_pen_leaves_its_whole_way():
    steps = [0.05 * k for k in range(801)]
    line = drawn_slowly(*((step, 7 - step / 4) for step in steps))
    assert len(line) > 0.7 * strokes.FINEST
    assert all(abs(strokes.height_at(line, step) - (7 - step / 4)) < 0.06 for step in steps)
    up = drawn_slowly((10, 0), (10.1, 1), (10.1, 2), (10, 3))  # hardly sideways
    assert up == ((0, 7), (10, 3))


def test_a_stroke_takes_the_place_of_what_it_passes_over():
    line = drawn((0, 7), (10, 5), (20, 3), (30, 1))
    assert line == ((0, 7), (10, 5), (20, 3), (30, 1))
    assert strokes.with_stroke(line, (8, 0), (22, 0), FRAME) == ((0, 7), (22, 0), (30, 1))
    assert strokes.with_stroke(line, (22, 0), (8, 0), FRAME) == ((0, 7), (8, 0), (30, 1))  # to the left
    assert strokes.with_stroke(line, (30, 1), (40, 2), FRAME)[-1] == (40, 2)
    assert strokes.with_stroke(line, (5, 9), (0, 9), FRAME) == line  # the start stays


def test_keys_move_the_line_in_a_column():
    line = strokes.with_point(strokes.begun(FRAME), 20, -1, FRAME)
    assert line == ((0, 7), (40, 7 - 18 / strokes.ROWS))
    middle = strokes.with_point(line, 10, 4, FRAME)
    assert [step for step, _ in middle] == [0, 20, 40]
    assert strokes.height_at(middle, 20) == strokes.height_at(line, 20) + 4 * 18 / strokes.ROWS
    assert strokes.without_point(middle, 10, FRAME) == line
    top = strokes.with_point(line, 20, 1000, FRAME)
    assert top[-1] == (40, FRAME.high)


@given(st.lists(places, min_size=2, max_size=20), st.floats(0, 40))
def test_a_line_is_between_its_points_at_any_step(places, step):
    line = drawn(*places)
    heights = [height for _, height in line]
    assert min(heights) - 1e-9 <= strokes.height_at(line, step) <= max(heights) + 1e-9
