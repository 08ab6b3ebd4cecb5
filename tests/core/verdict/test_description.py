"""Plots in words: what is said holds for the run that it is said of."""

import re
from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import problems

from neuron_gui import resources
from neuron_gui.core.history import History
from neuron_gui.core.numbers import displayed, told_apart
from neuron_gui.core.run import Run
from neuron_gui.core.verdict.description import _loss, describe

OPENING = resources.preset("opening")


def words(*changes, steps=1000, experiment=OPENING):
    run = Run(experiment.with_values(changes))
    run.advance(steps)
    told = describe(run.current, run.curves(), run.trail(), run.last, run.best)
    return [str(message) for message in told], run


def test_before_the_first_step_there_is_only_a_loss():
    told, run = words(steps=0)
    assert told == [f"No step has been made yet: the loss is {displayed(run.last.loss)}."]


def test_a_run_that_converges_fell_evenly_and_its_weights_rose():
    told, run = words(("strategy.learning_rate", 5e-7))
    first = run.record(0)
    assert told == [
        f"Loss fell from {displayed(first.loss)} to {displayed(run.last.loss)} in {run.steps} steps,"
        " by about the same factor each time.",
        f"x rose from {displayed(first.weights[0])} to {displayed(run.last.weights[0])}.",
        f"y rose from {displayed(first.weights[1])} to {displayed(run.last.weights[1])}.",
    ]


def test_a_run_that_crawls_after_a_steep_start_was_fast_at_first():
    data = {"input_names": ("a", "b"), "inputs": [[10, 0], [0, 1]], "targets": [10, 1]}
    experiment = OPENING.replaced(data=type(OPENING.data)(**data))
    told, _ = words(
        ("strategy.learning_rate", 0.009),
        ("stop.tolerance", None),
        ("stop.max_steps", 200),
        experiment=experiment,
    )
    assert told[0].endswith(" in 200 steps, fast at first, then more slowly.")


def test_overshooting_is_told_of_the_weights_and_not_of_a_loss_that_falls_all_the_same():
    told, run = words(("strategy.learning_rate", 8.5e-6))
    assert run.outcome == "solved"
    assert "by about the same factor each time" in told[0]
    assert all(sentence.endswith(", to and fro on the way.") for sentence in told[1:])


def test_a_loss_that_swings_is_told_to():
    told, _ = words(("strategy.learning_rate", 8.5e-6), ("strategy.optimizer", {"kind": "momentum"}))
    assert "going up and down on the way" in told[0]
    told, _ = words(experiment=resources.preset("sign-oscillates"))
    assert told[0].endswith("going up and down on the way.")


def test_a_run_that_diverges_rose():
    told, run = words(("strategy.learning_rate", 1e-3))
    assert run.outcome == "diverged"
    assert told[0].startswith(f"Loss rose from {displayed(run.record(0).loss)} ")


def test_of_guesses_the_range_and_the_best_are_told():
    told, run = words(experiment=resources.preset("guessing"), steps=50)
    losses = [run.record(step).loss for step in range(51)]
    assert (
        f"between {displayed(min(losses))} and {displayed(max(losses))}; guess {run.best.step} of 50 was"
        in told[0]
    )
    names = run.current.data.input_names
    assert told[1:] == [
        f"{n} is {displayed(w)} at the best guess." for n, w in zip(names, run.best.weights, strict=True)
    ]


def test_guesses_that_are_all_as_good_do_not_jump_about():
    either = problems.experiment([[1]], [0.5], activation="step", strategy={"kind": "random_guess"})
    assert words(experiment=either, steps=9)[0][0] == "Loss was 0.25 at every guess."


def test_of_many_weights_only_the_first_are_told_of():
    def told_of(inputs):
        data = type(OPENING.data)(inputs=[[1.0] * inputs], targets=[1])
        return words(steps=5, experiment=OPENING.replaced(data=data))[0]

    assert len(told_of(12)) == 1 + 8 + 1
    assert told_of(12)[-1] == "4 more are not told of here."
    assert told_of(9)[-1] == "One more is not told of here."
    assert len(told_of(8)) == 1 + 8


@pytest.mark.parametrize(
    ("rate", "sentence"),
    [(1e-7, "Loss fell from "), (1e-3, "Loss rose from "), (1e306, " beyond all numbers in one step.")],
)
def test_of_a_single_step_no_course_is_told(rate, sentence):
    told, run = words(("strategy.learning_rate", rate), steps=1)
    assert run.steps == 1
    assert sentence in told[0]
    assert told[0].endswith(" in one step.")


def test_a_bias_that_learns_is_told_of_and_one_that_stays_says_so():
    told, _ = words(("neuron.bias.trainable", True), ("strategy.learning_rate", 5e-7), steps=5)
    assert told[-1].startswith("b rose from 0 to ")
    told, _ = words(
        ("neuron.weights", {"values": [0.0, 7.0377358490566042]}), ("stop.tolerance", None), steps=3
    )
    assert [sentence for sentence in told if "stayed at" in sentence]


def course(losses):
    """Return what is said of a loss that went so."""
    history = History(channels=1)
    history.extend(np.array([losses]))
    first, last = (SimpleNamespace(loss=losses[0]), SimpleNamespace(loss=losses[-1], step=len(losses) - 1))
    return str(_loss(history.curves(), SimpleNamespace(records=np.array([[first.loss]])), last))


@pytest.mark.parametrize(
    ("losses", "pace"),
    [
        ([6.0, 15000.0, 5.9, 0.54, 0.18, 0.06], "."),  # far up before it fell
        ([1.34, 1.29, 1.11, 1.27, 1.07, 0.9, 0.8, 0.55, 0.52], "."),
        ([100.0, 99.0, 98.0, 10.0, 9.9, 9.8, 1.0], "."),  # by two bounds
        ([16.0, 8.0, 4.0, 2.0, 1.0], ", by about the same factor each time."),
        ([16.0, 2.0, 1.1, 1.0, 1.0], ", fast at first, then more slowly."),
        ([16.0, 15.9, 15.0, 10.0, 1.0], ", slowly at first, then faster."),
    ],
)
def test_a_fall_has_a_pace_only_where_it_is_one(losses, pace):
    assert course(losses).endswith(f" in {len(losses) - 1} steps{pace}")


def test_numbers_that_differ_are_not_told_as_the_same():
    assert course([6.232711, 6.2327105, 6.23271]).startswith("Loss fell from 6.232711 to 6.23271 in")
    assert told_apart(-0.0, 0.0, 1.5) == ["0", "0", "1.5"]
    told, run = words(("strategy.learning_rate", 1e-20), ("stop.max_steps", 9))
    assert run.last.loss < run.record(0).loss
    for sentence in told:
        numbers = re.search("from (.*) to (.*?)[ .]", sentence)
        assert numbers is None or numbers[1] != numbers[2]


@settings(max_examples=25)
@given(rate=st.floats(1e-9, 1e-4), seed=st.integers(0, 99), steps=st.integers(0, 3000))
def test_the_words_never_contradict_the_numbers(rate, seed, steps):
    told, run = words(("strategy.learning_rate", rate), ("seed", seed), ("stop.max_steps", 3000), steps=steps)
    first = run.record(0)
    assert len(told) == (3 if run.steps else 1)
    if "fell" in told[0]:
        assert run.last.loss < first.loss
    if "rose" in told[0]:
        assert not run.last.loss <= first.loss
    for j, sentence in enumerate(told[1:]):
        if " rose " in sentence:
            assert run.last.weights[j] > first.weights[j]
        if " fell " in sentence:
            assert run.last.weights[j] < first.weights[j]
