"""What became of a run, in words, with the right numbers in them."""

import pytest
from core.problems import descent, endless, equation, experiment

from neuron_gui import Run, simulate
from neuron_gui.core.kernels import OUTCOMES
from neuron_gui.core.theory import theory
from neuron_gui.core.verdict import ENDINGS, direction_message, number, outcome_message, rate_message


def guessing(number):
    """Return a strategy that always guesses this."""
    return {"kind": "random_guess", "low": number, "high": number}


def verdict(chosen):
    run = simulate(chosen)
    return str(outcome_message(run.outcome, run.current, run.last, run.best))


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (
            experiment([[1]], [1], weights=[0], strategy=descent(0.25), stop={"tolerance": 0.25}),
            "Solved at step 2: no error is larger than the tolerance, 0.25.",
        ),
        (
            equation(weights=[5, 1], stop={"tolerance": None, "target_loss": 0.5}),
            "Reached the target loss, 0.5, at step 0.",
        ),
        (
            experiment([[1]], [1], weights=[0], strategy=descent(500)),
            "Diverged at step 17: the numbers grew out of bounds.",
        ),
        (
            experiment([[1], [1]], [0, 2], weights=[1], strategy=descent(0.1)),
            "Stalled at step 1: the last update changed nothing; the largest error is 1.",
        ),
        (
            equation(weights=[0, 0], strategy={"kind": "step_sign", "step": 1e-9}, stop={"max_steps": 1200}),
            "Not solved after 1,200 steps: the largest error is 1492.",
        ),
        (
            equation(weights=[0, 0], strategy={"kind": "step_sign", "step": 1e-9}, stop=endless(2)),
            "Ended after 2 steps: the largest error is 1492.",
        ),
        (
            equation(
                weights=[0, 0], strategy={"kind": "random_guess", "low": 9, "high": 9}, stop={"max_steps": 3}
            ),
            "Not solved after 3 guesses: the best was guess 0, with an error of 1492.",
        ),
        (
            equation(weights=[0, 0], strategy=guessing(1), stop=endless(3)),
            "Ended after 3 guesses: the best was guess 1, with an error of 1024.",
        ),
    ],
)
def test_how_a_run_ended_in_words(chosen, sentence):
    assert verdict(chosen) == sentence


def test_a_run_that_a_person_stopped():
    run = Run(equation(weights=[0, 0], strategy={"kind": "step_sign", "step": 1e-9}))
    run.advance(5)
    run.stop()
    message = outcome_message(run.outcome, run.current, run.last, run.best)
    assert str(message) == "Stopped at step 5: the largest error is 1492."


def test_every_outcome_has_a_sentence():
    assert set(ENDINGS) == {*OUTCOMES[1:], "max_steps", "stopped"}


@pytest.mark.parametrize(
    ("strategy", "sentence"),
    [
        (descent(1e-6), "Learning rate 1e-06 is stable; above 9.05e-06 it would diverge."),
        (descent(5e-6), "Learning rate 5e-06 overshoots and comes back; 9.05e-06 would diverge."),
        (
            descent(0.001),
            "Learning rate 0.001 is 110 times the largest stable one, 9.05e-06: it diverges.",
        ),
    ],
)
def test_a_learning_rate_is_compared_with_the_largest_stable_one(strategy, sentence):
    chosen = equation(strategy=strategy)
    assert str(rate_message(chosen, theory(chosen))) == sentence


@pytest.mark.parametrize(
    "chosen",
    [
        equation(strategy=descent(0.001, "adam")),
        equation(strategy=descent(0.001, batch=1)),
        equation(strategy=descent(0.001, schedule={"kind": "step_decay"})),  # it may decay in time
        equation(strategy={"kind": "step_sign"}),
        equation(strategy=descent(0.001), activation="relu"),
        experiment([[0]], [1], strategy=descent(0.001)),
        experiment([[1]], [1], strategy=descent(9), activation="sigmoid", loss={"kind": "bce"}),
    ],
)
def test_no_rate_is_judged_where_theory_knows_no_limit(chosen):
    assert rate_message(chosen, theory(chosen)) is None


# --- Which way a step goes ----------------------------------------------------------------------


def negative(**options):
    return experiment([[1, -2], [3, 4]], [0, 0], strategy={"kind": "step_sign", **options})


def test_a_step_by_the_error_alone_is_warned_of_at_negative_inputs():
    message = direction_message(negative())
    assert message.values == {"name": "x2"}
    assert "x2 is negative" in str(message)
    assert "error_times_input" in str(message)


@pytest.mark.parametrize(
    "chosen",
    [
        negative(direction="error_times_input"),
        equation(strategy={"kind": "step_sign"}),
        experiment([[0]], [0], strategy={"kind": "step_sign"}),
        experiment([[-1]], [0], strategy=descent(0.1)),
    ],
)
def test_no_warning_where_a_step_goes_the_right_way(chosen):
    assert direction_message(chosen) is None


def test_centred_inputs_are_negative_at_times():
    chosen = experiment([[1], [2]], [0, 0], scaling="standardize", strategy={"kind": "step_sign"})
    assert direction_message(chosen) is not None


def test_numbers_have_so_many_digits():
    assert [number(1 / 3), number(1 / 3, 3), number(1e-9), number(1492.0)] == [
        "0.333333",
        "0.333",
        "1e-09",
        "1492",
    ]
