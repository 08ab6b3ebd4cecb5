"""What chance can do, and a start from which nothing moves."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import descent, equation, experiment

from neuron_gui import resources, simulate
from neuron_gui.core.verdict.findings.chance import (
    dead_start,
    lucky_guesses,
    out_of_reach,
    rare_guesses,
)
from neuron_gui.core.verdict.findings.situation import Situation

GUESSING = resources.preset("guessing")


def found(finding, chosen):
    return finding(Situation(chosen, None))


def test_solutions_among_whole_numbers_are_counted():
    message = found(lucky_guesses, GUESSING)
    assert str(message) == "Solutions among the 100 possible guesses: 1. About one guess in 100 is right."
    runs = [simulate(GUESSING.with_values([("seed", seed), ("stop.max_steps", 5000)])) for seed in range(200)]
    assert sum(run.steps for run in runs) / len(runs) == pytest.approx(100, rel=0.2)


def test_where_no_guess_solves_it_none_does():
    chosen = GUESSING.with_value("data.targets", [1493])
    assert found(lucky_guesses, chosen).forecast == "Cannot be solved."
    assert simulate(chosen).outcome == "max_steps"


def test_a_bias_is_guessed_too():
    chosen = GUESSING.with_value("neuron.bias.trainable", True)
    assert found(lucky_guesses, chosen).values["total"] == "1 000"


@pytest.mark.parametrize(
    "change",
    [("strategy.integers", False), ("strategy.high", 1000), ("stop.tolerance", None)],
)
def test_what_cannot_be_counted_is_not(change):
    assert found(lucky_guesses, GUESSING.with_value(*change)) is None


def test_a_target_beyond_all_guesses_is_told_of():
    message = found(out_of_reach, GUESSING.with_value("data.targets", [5000]))
    assert str(message) == "In row 1 the guesses reach outputs from 0 to 4.22e+03 only."


@settings(max_examples=60)
@given(
    st.integers(0, 2**32),
    st.sampled_from(["identity", "sigmoid", "tanh", "relu", "leaky_relu", "step"]),
    st.floats(-8, 8),
    st.booleans(),
)
def test_what_is_said_to_be_out_of_reach_is_never_guessed(seed, activation, target, bias):
    chosen = experiment(
        [[1.5, -2.0]],
        [target],
        activation=activation,
        bias={"trainable": bias, "initial": 0.5},
        strategy={"kind": "random_guess", "low": -1, "high": 2},
        stop={"max_steps": 2000, "tolerance": 0.05},
        seed=seed,
    )
    message = found(out_of_reach, chosen)
    if message:
        assert simulate(chosen).outcome == "max_steps"
    elif activation == "identity":
        assert -5.5 - 0.05 <= target - 0.5 <= 5 + 0.05 or bias


def test_relu_below_0_does_not_move_and_another_seed_is_offered_that_does():
    chosen = equation(activation="relu", weights={"uniform": [-1, 0.2]}, strategy=descent(1e-6), seed=2)
    message = found(dead_start, chosen)
    assert message.forecast == "Will not move."
    assert simulate(chosen).outcome == "stalled"
    better = chosen.with_value(message.remedy.path, message.remedy.value)
    assert simulate(better).outcome == "solved"


@pytest.mark.parametrize(
    "change",
    [
        {"activation": "leaky_relu"},
        {"weights": [1, 1]},
        {"loss": {"l2": 0.1}},
        {"strategy": {"kind": "step_sign"}},
    ],
)
def test_what_still_moves_is_not_called_dead(change):
    options = {"activation": "relu", "weights": [-1, -1], "strategy": descent(1e-6)} | change
    assert found(dead_start, equation(**options)) is None


def test_typed_weights_have_no_other_seed():
    dead = equation(activation="relu", weights=[-1, -1], strategy=descent(1e-6))
    assert found(dead_start, dead).remedy is None


def test_of_real_numbers_the_chance_is_told_with_so_many_guesses_as_will_do():
    message = found(rare_guesses, GUESSING.with_value("strategy.integers", False))
    assert str(message) == "About one guess in 150 000 is right."
    assert message.remedy.values == (("stop.max_steps", 680_000),)
    assert "By guess 1 000 it is 0.68 %, by guess 680 000 it is > 99 %." in str(message.why[0])


def test_where_the_guesses_allowed_are_enough_no_more_are_offered():
    message = found(lucky_guesses, GUESSING)
    assert message.remedy is None
    assert "The chance of one guess is 1 %. By guess 1 000 it is > 99 %" in str(message.why[0])


def test_as_many_runs_as_are_foretold_find_a_solution_in_the_guesses_that_are_offered():
    few = GUESSING.with_value("stop.max_steps", 50)
    offered = found(lucky_guesses, few).remedy.value
    runs = [simulate(few.with_values([("seed", seed), ("stop.max_steps", offered)])) for seed in range(300)]
    assert sum(run.outcome == "solved" for run in runs) >= 290


def guessing(targets, **options):
    strategy = {"kind": "random_guess", "low": 0, "high": 1} | options
    return experiment([[1]], [targets], weights=[5], strategy=strategy, stop={"tolerance": 0.5})


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (guessing(0.03), "About one guess in 1.9 is right."),
        (guessing(0.49), "About every guess is right."),
        (
            guessing(0.0, integers=True, high=2).with_value("stop.tolerance", 1.0),
            "Solutions among the 3 possible guesses: 2. About one guess in 1.5 is right.",
        ),
        (guessing(0.5, integers=True), "Solutions among the 2 possible guesses: 2."),
        (guessing(0.0, integers=True, high=0), "The only possible guess solves it."),
        (guessing(2.0, integers=True, high=0), "The only possible guess does not solve it."),
    ],
)
def test_of_few_guesses_no_more_are_said_to_be_right_than_are(chosen, sentence):
    finding = lucky_guesses if chosen.strategy.integers else rare_guesses
    assert str(found(finding, chosen)) == sentence


def test_a_chance_that_no_run_is_long_enough_for_is_told_as_it_is_and_no_more_guesses_are_offered():
    hopeless = GUESSING.with_values([("strategy.integers", False), ("stop.tolerance", 1e-12)])
    message = found(rare_guesses, hopeless)
    assert message.remedy is None
    assert str(message.why[0]).endswith("by guess 1 000 000 000 it is 6.2e-05 %.")


def test_a_chance_near_one_is_no_power_of_ten():
    why = str(found(rare_guesses, guessing(0.497)).why[0])
    assert why == "The chance of one guess is > 99 %. By guess 1 000 it is > 99 %, by guess 2 it is > 99 %."
