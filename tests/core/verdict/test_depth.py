"""Plots in words, deeper: shape, extremes and numbers hold for the run that they are said of."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.translatable import assert_found, texts

from neuron_gui import resources
from neuron_gui.core.history import Curves, History
from neuron_gui.core.run import Run
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.curve_words import CurveSeen, trend_at
from neuron_gui.core.verdict.depth import ROWS, in_depth

OPENING = resources.preset("opening")


def told_of(run, known=True):
    found = in_depth(
        run.current,
        run.curves(),
        run.trail(),
        run.last,
        run.best,
        theory(run.experiment) if known else None,
    )
    assert_found(texts(found))
    return [[str(message) for message in depth] for depth in (found.shapes, found.extremes, found.numbers)]


def made(name, *changes, steps=2000):
    run = Run(resources.preset(name).with_values(changes))
    run.advance(steps)
    return run


def test_shape_comes_first_then_extremes_then_numbers():
    run = made("opening")
    shapes, extremes, numbers = told_of(run)
    assert shapes[0].startswith("Loss fell from ")
    assert [each.rsplit(". ", 1)[1] for each in shapes] == ["It comes to the goal."] + ["It levels off."] * 2
    assert extremes[0] == "Loss: lowest 8.45305·10⁻⁵ at step 110, highest 1.29645·10⁷ at step 0."
    assert extremes[1] == "Loss passes the goal, 0.0001, at step 110."
    x = [run.record(step).weights[0] for step in range(111)]
    assert f"x passes 0 at step {next(step for step in range(111) if x[step] > 0)}." in extremes
    assert numbers[0].startswith("Step 0: loss 1.29645·10⁷, x −3.37661, y ")
    assert numbers[-1].startswith("Step 110: loss 8.45305·10⁻⁵, x 4.96659, y ")
    assert len(numbers) == ROWS


@pytest.mark.parametrize(
    ("name", "changes", "channel", "words"),
    [
        ("too-fast", (), 0, "It runs away."),
        ("too-fast", (), 1, "It runs away."),
        ("penguins", (), 2, "It comes to the goal."),
        ("and-gate", (), 1, "It rises, to the end."),
    ],
)
def test_shapes_are_those_of_the_sketches(name, changes, channel, words):
    assert told_of(made(name, *changes))[0][channel].endswith(words)


def test_before_the_first_step_and_of_guesses_no_shape_is_told():
    assert told_of(Run(OPENING)) == [["No step has been made yet: the loss is 1.29645·10⁷."], [], []]
    shapes, extremes, _ = told_of(made("guessing"))
    assert shapes[0].startswith("Loss jumped about") and "It " not in "".join(shapes)
    assert all(sentence.startswith("Loss") for sentence in extremes)


def test_what_theory_knows_is_told_only_where_it_is_handed_over():
    run = made("penguins")
    assert "It comes to the goal." in " ".join(told_of(run)[0])
    assert "goal" not in " ".join(told_of(run, known=False)[0]).replace("away from the goal", "goal")


# --- Curves of our own --------------------------------------------------------------------------------


def curve(values, bins=64):
    """Return a run's curves whose only channel has these values."""
    history = History(2, bins)
    history.extend(np.array([np.ones(len(values)), values], dtype=np.float64))
    return history.curves()


def seen(values, goal=None, bins=64):
    return CurveSeen("w", curve(values, bins), 1, float(values[0]), goal)


@pytest.mark.parametrize(
    ("growth", "words"),
    [(1.1, "It goes up and down, ever farther."), (0.9, "It goes up and down, ever less."), (1.0, None)],
)
def test_swings_that_grow_or_shrink_are_told_apart(growth, words):
    values = [(-growth) ** step for step in range(40)]
    assert str(seen(values).shape()) == (words or "It goes up and down.")


@pytest.mark.parametrize(
    ("losses", "words"),
    [
        ([0.33, 1, 1], "It levels off."),
        ([0.5, 600, 60, 10.8], None),
        ([0.55, 0.8, 1.02, 1.25], "It rises, to the end."),
        ([0.5, 3, 20, 100], "It runs away."),
    ],
)
def test_a_loss_that_rose_and_came_to_rest_or_comes_back_does_not_run_away(losses, words):
    history = History(1, 64)
    history.extend(np.array([losses]))
    said = CurveSeen("Loss", history.curves(), 0, losses[0], None).shape()
    assert (said and str(said)) == words


def test_swings_that_grew_before_they_died_down_do_not_grow():
    values = [1, -1, 3, -8, 4, *0.5 ** np.arange(30)]
    assert str(seen(values).shape()) == "It goes up and down."


def test_in_wide_bins_a_smooth_curve_does_not_swing():
    values = 0.999 ** np.arange(10_000)
    assert str(seen(values).shape()) == "It levels off."
    assert str(seen(-values).shape()) == "It levels off."
    assert str(seen(values).extremes()).endswith(", highest 1 at step 0…255.")


def test_passes_are_counted_where_they_are():
    (told,) = seen([-1, -1, 2, 3, 1]).passes()
    assert str(told) == "w passes 0 at step 2."
    (told,) = seen([-1, 1, -1, 0, 1]).passes()
    assert str(told) == "w passes 0 at steps 1, 2, 4."
    (told,) = seen([(-1.0) ** step for step in range(9)]).passes()
    assert str(told) == "w passes 0 again and again, first at step 1, last at step 8."
    assert seen([0, 1, 2, 0, 1]).passes() == []  # it touches 0
    _, best = seen([-1, 1, 3], goal=2.0).passes()
    assert str(best) == "w passes the best value, 2, at step 2."


@given(st.lists(st.integers(-3, 3), min_size=1, max_size=30), st.sampled_from([4, 64]))
def test_every_pass_lies_between_the_first_and_the_last_that_is_told(values, bins):
    sides = [(step, value) for step, value in enumerate(values) if value]
    over = [step for (_, a), (step, b) in pairwise(sides) if a * b < 0]
    told = seen(values, bins=bins).passes()
    assert bool(told) == bool(over)


@pytest.mark.parametrize(
    ("values", "step", "words"),
    [
        ([3, 2, 1], 1, "falling"),
        ([3, 2, 1], 0, "falling"),
        ([1, 2, 3], 2, "rising"),
        ([1, 1, 1], 1, "level"),
        ([2, 1, 2], 1, "turning up"),
        ([1, 2, 1], 1, "turning down"),
        ([1e100, 1.0, 1.5, 2.0], 2, "rising"),  # beside its neighbours, not beside its height elsewhere
    ],
)
def test_the_trend_at_a_step_is_that_between_its_neighbours(values, step, words):
    found = trend_at(curve(values), 1, step)
    assert str(found) == words
    assert_found(texts(found))


def test_in_wide_bins_the_trend_is_that_of_the_whole_bin():
    swinging = np.array([(-0.999) ** step for step in range(10_000)])
    assert str(trend_at(curve(swinging), 1, 5000)) == "going up and down"
    assert str(trend_at(curve(np.arange(10_000.0)), 1, 5000)) == "rising"


def test_where_there_is_nothing_to_compare_there_is_no_trend():
    assert trend_at(curve([1.0]), 1, 0) is None
    assert trend_at(Curves(0, 1, 1, np.full((1, 2), np.nan), np.full((1, 2), np.nan)), 0, 1) is None


@settings(max_examples=25)
@given(rate=st.floats(1e-9, 1e-4), seed=st.integers(0, 99), steps=st.integers(0, 3000))
def test_words_about_extremes_hold_for_the_records(rate, seed, steps):
    changes = ("strategy.learning_rate", rate), ("seed", seed), ("stop.max_steps", 3000)
    run = made("opening", *changes, steps=steps)
    shapes, extremes, numbers = told_of(run)
    assert len(shapes) == (3 if run.steps else 1)
    assert numbers == [] or numbers[-1].startswith(f"Step {run.steps:,}:".replace(",", "\u202f"))
    if run.steps:
        assert f"at step {run.best.step}" in extremes[0] or run.curves().width > 1
    for sentence, word in (("fell", "It rises"), ("rose", "It falls")):
        assert not any(f" {sentence} " in each and word in each for each in shapes)


def test_a_loss_that_falls_by_powers_of_ten_is_not_level_beside_where_it_came_from():
    history = History(1)
    history.extend(np.array([[1.5e28, 2e6, 0.03]]))
    assert [str(trend_at(history.curves(), 0, step)) for step in range(3)] == ["falling"] * 3
