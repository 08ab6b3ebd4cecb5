"""Which shape a curve has, and when two are about as large: whatever scale they are drawn in."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui.core.verdict.shapes import NOTICED, WORDS, Frame, Shape, is_near, shape

LOSS = Frame(20, -6.0, 12.0, 7.0, -4.0, of_loss=True)
WEIGHT = Frame(20, -10.0, 10.0, 1.0, 6.0, of_loss=False)


def through(frame, *heights):
    """Return points at equal distances, to the last step, whose heights these are."""
    values = [frame.value(height) for height in heights]
    return np.column_stack([np.linspace(0, frame.steps, len(heights)), values])


EXAMPLES = [
    (LOSS, Shape.REACHES, (7, -4)),
    (LOSS, Shape.REACHES, (7, 9, -5)),  # over a hill, and farther than need be
    (LOSS, Shape.FALLS, (7, 5, 3, 1)),
    (LOSS, Shape.FALLS, (7, 6.8, 6.6, 6.0)),  # crawls
    (LOSS, Shape.FLATTENS, (7, 3, 2, 2, 2)),
    (LOSS, Shape.OSCILLATES, (7, 3, 6, 3, 6, 3)),
    (LOSS, Shape.OSCILLATES, (7, 9, 6, 8, 7)),
    (LOSS, Shape.FALLS, (7, 3, 4, 1, 2, -1)),  # with bumps
    (LOSS, Shape.DIVERGES, (7, 9)),
    (LOSS, Shape.DIVERGES, (7, 300)),
    (LOSS, Shape.STAYS, (7, 7.2, 6.9, 7)),
    (WEIGHT, Shape.REACHES, (1, 6, 6, 6, 6, 6)),
    (WEIGHT, Shape.REACHES, (1, 8, 5, 6, 6, 6, 6, 6)),
    (WEIGHT, Shape.OSCILLATES, (1, 9, 3, 9, 3, 9, 6)),  # round the goal, without coming to rest
    (WEIGHT, Shape.RISES, (1, 4, 8)),
    (WEIGHT, Shape.FALLS, (1, -5)),
    (WEIGHT, Shape.FLATTENS, (1, 3, 3, 3, 3, 3)),
    (WEIGHT, Shape.FLATTENS, (1, -3, -3, -3, -3, -3)),
    (WEIGHT, Shape.DIVERGES, (1, -3, 8, -10)),
    (WEIGHT, Shape.DIVERGES, (1, 10)),
    (WEIGHT, Shape.STAYS, (1, 1)),
]


@pytest.mark.parametrize(("frame", "wanted", "heights"), EXAMPLES)
def test_a_curve_has_the_shape_that_one_sees(frame, wanted, heights):
    assert shape(through(frame, *heights), frame) == wanted


def test_every_shape_has_an_example_and_words():
    assert {wanted for _, wanted, _ in EXAMPLES} == set(Shape) == set(WORDS)


@given(st.sampled_from(EXAMPLES), st.floats(0.01, 1000), st.integers(1, 100_000))
def test_a_shape_is_the_same_on_any_scale(example, factor, steps):
    frame, wanted, heights = example
    low, high, start, goal = (
        7 + factor * (height - 7) if not frame.of_loss else height
        for height in (frame.low, frame.high, frame.start, frame.goal)
    )
    larger = Frame(steps, low, high, start, goal, frame.of_loss)
    heights = heights if frame.of_loss else [7 + factor * (height - 7) for height in heights]
    assert shape(through(larger, *heights), larger) == wanted


@given(
    st.sampled_from(EXAMPLES[:5] + EXAMPLES[11:12]), st.lists(st.floats(-0.2, 0.2), min_size=81, max_size=81)
)
def test_a_hand_that_trembles_draws_the_same_shape(example, tremble):
    frame, wanted, heights = example
    places = np.linspace(0, len(heights) - 1, 81)
    drawn = np.interp(places, np.arange(len(heights)), heights)
    drawn[1:] += NOTICED * frame.height * 0.5 * np.array(tremble[1:])
    assert shape(through(frame, *drawn), frame) == wanted


any_curve = st.lists(st.floats(), min_size=1, max_size=30)


@given(any_curve, any_curve, st.sampled_from([LOSS, WEIGHT]))
def test_any_curve_has_one_shape_and_is_near_itself(values, others, frame):
    points, other = (
        np.column_stack([np.linspace(0, frame.steps, len(curve)), curve]) for curve in (values, others)
    )
    assert shape(points, frame) in Shape
    assert frame.of_loss <= (shape(points, frame) != Shape.RISES)
    assert is_near(points, points, frame)
    assert is_near(points, other, frame) == is_near(other, points, frame)


def test_what_is_far_apart_for_long_is_not_near():
    made = np.array([(step, 10.0 ** (7 - 1.87 * step)) for step in range(7)])  # ends at step 6
    assert is_near(through(LOSS, 7, -4, -4, -4), made, LOSS)  # which takes seven
    assert not is_near(through(LOSS, 7, -4), made, LOSS)  # which takes twenty
    assert not is_near(through(LOSS, 7, 3, 3, 3, 3, 3, 3), made, LOSS)
