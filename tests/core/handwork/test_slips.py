"""Slips that people make are named by the number that they give, and only where no other one gives it."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.problems import descent, experiment, experiments

from neuron_gui import Run
from neuron_gui.core.handwork import RIGHT, SLIPS, clashes, hand_work, judge
from neuron_gui.core.handwork.judging import NEARLY
from neuron_gui.core.optimizers import Sgd

X = np.array([[3.0, -4.0], [4.0, -3.0], [-1.0, -2.0]])
Y = np.array([2.0, -3.0, -3.0])
W, B = np.array([-1.1, 0.4]), 1.5
E = X @ W + B - Y


def work(t=0, **sections):
    """Return the blanks, by key, of a step with three samples that tell slips from each other."""
    sections = {"strategy": descent(0.02)} | sections
    bias = {"initial": B, "trainable": True}
    inputs, targets = sections.pop("inputs", X), sections.pop("targets", Y)
    weights = sections.pop("weights", W.tolist())
    stop = {"max_steps": 99, "tolerance": None}
    run = Run(experiment(inputs, targets, weights=weights, bias=bias, stop=stop, **sections))
    run.advance(t)
    return {blank.key: blank for blank in hand_work(run, t).blanks}


def named(blank, number):
    return judge(blank, float(f"{number:.5g}")).slip


SIGMOID = {"activation": "sigmoid", "targets": [1, 0, 1], "weights": [0.7, -0.4]}
SZ = X @ np.array([0.7, -0.4]) + B
SA = 1 / (1 + np.exp(-SZ))
SE = SA - [1, 0, 1]
BCE = {**SIGMOID, "loss": {"kind": "bce"}, "strategy": descent(0.3)}
PENALTY = {"loss": {"kind": "mse", "l2": 0.7}}
G = 2 / 3 * np.append(E @ X, E.sum())
MOMENTUM = {"strategy": descent(0.02, "momentum"), "t": 1}
PERCEPTRON = {"strategy": {"kind": "perceptron", "learning_rate": 0.3}}
STEP_SIGN = {"strategy": {"kind": "step_sign", "step": 0.3}}

# What was seeded, in which problem, in which blank; and the number that whoever slips so gets.
SEEDED = [
    ("bias_forgotten", {}, "z1", X[0] @ W),
    ("bias_subtracted", {}, "z1", X[0] @ W - B),
    ("inputs_swapped", {}, "z1", X[0] @ W[::-1] + B),
    ("another_row", {}, "z1", X[1] @ W + B),
    ("sums_multiplied", {}, "z1", X[0].sum() * W.sum() + B),
    ("signs_lost", {}, "z1", np.abs(X[0] * W).sum() + B),
    ("wrong_sign", {}, "z1", -(X[0] @ W + B)),
    ("activation_forgotten", SIGMOID, "a1", SZ[0]),
    ("exponent_sign", SIGMOID, "a1", 1 - SA[0]),
    ("target_minus_output", {}, "e1", -E[0]),
    ("added_target", {}, "e1", E[0] + 2 * Y[0]),
    ("not_squared", {}, "loss", E.mean()),
    ("mean_squared_after", {}, "loss", E.mean() ** 2),
    ("root_taken", {}, "loss", np.sqrt((E**2).mean())),
    ("not_divided", {}, "loss", (E**2).sum()),
    ("halved", {}, "loss", (E**2).mean() / 2),
    ("one_row", {}, "loss", E[0] ** 2),
    ("common_logarithm", BCE, "loss", -np.log10(np.abs(SA - [0, 1, 0])).mean()),
    ("halved", {}, "slope_w1", G[0] / 2),
    ("not_divided", {}, "slope_w1", G[0] * 3),
    ("input_forgotten", {}, "slope_w1", 2 * E.mean()),
    ("other_input", {}, "slope_w1", G[1]),
    ("one_row", {}, "slope_w1", 2 * E[0] * X[0, 0]),
    ("means_multiplied", {}, "slope_w1", 2 * E.mean() * X[:, 0].mean()),
    ("loss_for_error", {}, "slope_w1", 2 * (E**2).mean() * X[:, 0].mean()),
    ("bias_times_input", {}, "slope_b", G[0]),
    ("steepness_forgotten", SIGMOID, "slope_w1", 2 * (SE * X[:, 0]).mean()),
    ("steepness_of_sum", SIGMOID, "slope_w1", 2 * (SE * SZ * (1 - SZ) * X[:, 0]).mean()),
    ("steepness_put_in", BCE, "slope_w1", (SE * SA * (1 - SA) * X[:, 0]).mean()),
    ("error_for_sign", {"loss": {"kind": "mae"}}, "slope_w1", (E * X[:, 0]).mean()),
    ("penalty_forgotten", PENALTY, "slope_w1", G[0]),
    ("penalty_doubled", PENALTY, "slope_w1", G[0] + 2 * 0.7 * W[0]),
    ("penalty_on_bias", PENALTY, "slope_b", G[2] + 0.7 * B),
    ("uphill", {}, "new_w1", W[0] + 0.02 * G[0]),
    ("rate_forgotten", {}, "new_w1", W[0] - G[0]),
    ("rate_ten_times", {}, "new_w1", W[0] - 0.2 * G[0]),
    ("change_for_value", {}, "new_w1", -0.02 * G[0]),
    ("multiplied", {}, "new_w1", W[0] * (1 - 0.02 * G[0])),
    ("not_moved", {}, "new_b", B),
    ("other_start", {}, "new_w2", W[0] - 0.02 * G[1]),
    ("other_slope", {}, "new_w2", W[1] - 0.02 * G[0]),
    ("uphill", PERCEPTRON, "new_w1", W[0] + 0.3 * (float(X[0] @ W + B >= 0) - 2) * -3),
    ("moved", STEP_SIGN, "new_w2", W[1] - 0.3 * np.sign(E.mean())),
    ("times_error", STEP_SIGN, "new_w1", W[0] - 0.3 * E.mean()),
]


@pytest.mark.parametrize(("slip", "problem", "key", "number"), SEEDED)
def test_a_seeded_slip_is_named(slip, problem, key, number):
    if problem is PERCEPTRON:
        number = W[0] - 0.3 * (Y[0] - (X[0] @ W + B)) * X[0, 0]
    assert named(work(**problem)[key], number) == slip


def test_twenty_slips_and_more_are_seeded():
    assert len({slip for slip, *_ in SEEDED}) >= 20


def test_old_and_new_weights_mixed():
    w1 = W[0] - 0.02 * G[0]
    mixed = 2 / 3 * (X @ [w1, W[1]] + B - Y) @ X[:, 1]
    assert named(work()["new_w2"], W[1] - 0.02 * mixed) == "old_and_new"


def test_a_schedule_forgotten_and_misread():
    schedule = {"kind": "step_decay", "factor": 0.5, "every": 3}
    strategy = descent(0.02, schedule=schedule)
    blank = work(t=4, strategy=strategy)["new_w1"]
    run = Run(experiment(X, Y, weights=W.tolist(), bias={"initial": B, "trainable": True}, strategy=strategy))
    run.advance(5)
    before, after = run.weights[4][0], run.weights[5][0]
    g = (before - after) / 0.01  # after four steps the rate has been halved once
    assert named(blank, before - 0.02 * g) == "schedule_forgotten"
    assert named(blank, before - 0.02 * 0.5 ** (4 / 3) * g) == "exponent_not_whole"


def test_memories_forgotten_and_misused():
    before = Run(
        experiment(
            X, Y, weights=W.tolist(), bias={"initial": B, "trainable": True}, **{"strategy": descent(0.02)}
        )
    )
    before.advance(1)
    theta = np.append(before.weights[1], before.biases[1])
    e = X @ theta[:2] + theta[2] - Y
    g, v = 2 / 3 * e @ X[:, 0], G[0]  # momentum's first push is the first slope
    blank = work(**MOMENTUM)["new_w1"]
    assert judge(blank, theta[0] - 0.02 * (0.9 * v + g)).right
    assert named(blank, theta[0] - 0.02 * g) == "memory_forgotten"
    assert named(blank, theta[0] - 0.02 * (0.9 * v + 0.1 * g)) == "slope_weakened"
    assert named(blank, theta[0] - 0.02 * (v + 0.9 * g)) == "slope_kept_back"
    assert named(blank, theta[0] - 0.02 * (g + 0.9 * (0.9 * v + g))) == "nesterovs"


def test_an_optimizer_that_nobody_works_out_has_no_blanks_for_new_weights(monkeypatch):
    every = work(strategy=descent(0.13, "adam"))
    monkeypatch.setattr("neuron_gui.core.handwork.weights.WORKED_OUT", (Sgd,))
    fewer = work(strategy=descent(0.13, "adam"))
    assert [key for key in every if key not in fewer] == ["new_w1", "new_w2", "new_b"]
    assert "new_w1" in work(strategy=descent(0.13))


def test_adams_slips_at_its_first_step():
    blank = work(strategy=descent(0.13, "adam"))["new_w1"]
    way = np.sign(G[0])
    assert judge(blank, float(f"{W[0] - 0.13 * way:.4g}")).right
    assert named(blank, W[0] - 0.13 * way * 0.1 / np.sqrt(0.001)) == "not_corrected"
    assert named(blank, W[0] - 0.13 * G[0]) == "only_mean"
    assert named(blank, W[0] - 0.13 / G[0]) == "no_root"


def test_what_two_slips_give_is_not_named_and_the_hint_shows_the_symbols():
    # Of equal weights it cannot be seen whether they were swapped.
    blank = work(weights=[0.5, 0.5])["slope_w1"]
    found = judge(blank, 123.4)
    assert (found.right, found.slip) == (False, "")
    assert str(found.sentence) == "Not yet. ∂L/∂w₁ = Σ(2·e·x1)/n"
    clash = next(clashes(tuple(work(weights=[0.5, 0.5]).values())))
    assert (clash.blank, clash.first, clash.second) == ("z1", RIGHT, "inputs_swapped")


def test_data_can_be_drawn_on_which_all_slips_differ():
    assert not list(clashes(tuple(work().values())))


@given(experiments(), st.integers(0, 3))
def test_a_slip_that_clashes_with_nothing_is_named_and_none_is_taken_for_another(problem, t):
    run = Run(problem)
    run.advance(t)
    found = hand_work(run, min(t, run.steps))
    blanks = found.blanks if found else ()
    clashing = {(clash.blank, name) for clash in clashes(blanks) for name in clash[1:]}
    for blank in blanks:
        for name, number in blank.slips:
            assert name in SLIPS
            judged = judge(blank, number.value)
            if (blank.key, name) not in clashing and abs(number.value - blank.value) > NEARLY * blank.size:
                assert judged.slip == name
            assert judged.slip in ("", name, "rounded_too_far") or (blank.key, name) in clashing
