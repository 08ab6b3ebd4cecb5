"""What the samples allow: no weights do better than is said, and a bias does as well."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import descent, equation, experiment

from neuron_gui import resources, simulate
from neuron_gui.core.dataset import Data
from neuron_gui.core.samples.formula import parse
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.samples import (
    contradicting,
    contradiction,
    linearly_separable,
    lowest_loss,
    needs_bias,
)
from neuron_gui.core.verdict.findings.situation import Situation

GATE = resources.preset("and-gate")
XOR = GATE.with_value("data.targets", [0, 1, 1, 0])


def found(finding, chosen):
    return finding(Situation(chosen, theory(chosen)))


# --- Rows that contradict each other ------------------------------------------------------------


def test_rows_with_equal_inputs_and_different_targets_are_named_as_the_table_numbers_them():
    chosen = experiment([[1, 2], [3, 4], [1, 2]], [1, 1, 2], activation="tanh", strategy=descent(0.1))
    message = found(contradiction, chosen)
    assert str(message) == "Rows 1 and 3 have equal inputs but different targets: no weights fit both."
    assert message.forecast == "Cannot be solved."


@pytest.mark.parametrize("loss", [{"kind": "mae"}, {"kind": "mse", "l1": 0.1}])
@pytest.mark.parametrize(
    ("X", "y", "said"),
    [
        ([[1], [2], [3]], [2, 4, 7], "No weight fits all rows exactly: one number cannot fit 3 rows."),
        (
            [[1, 2], [2, 4]],
            [2, 9],
            "No weights fit all rows exactly: what one row demands follows from others, and differs.",
        ),
        (
            [[1, 0], [0, 1], [1, 1]],
            [2, 4, 7],
            "No weights fit all rows exactly: 2 numbers cannot fit 3 rows.",
        ),
    ],
)
def test_without_an_exact_fit_it_is_said_of_any_loss(X, y, said, loss):
    chosen = experiment(X, y, loss=loss, strategy=descent(0.01), stop={"tolerance": 0.01, "max_steps": 100})
    message = found(contradiction, chosen)
    assert (str(message), message.forecast) == (said, "Cannot be solved.")
    loose = chosen.with_value("stop.tolerance", 5.0)  # within which some weights are
    assert found(contradiction, loose).forecast == ""


@given(
    st.lists(st.tuples(st.integers(-9, 9), st.integers(-9, 9)), min_size=1, max_size=6), st.floats(0.01, 9)
)
def test_no_line_is_nearer_to_all_points_than_the_tolerance_that_is_said_to_be_too_small(points, tolerance):
    X, y = np.array(points, float)[:, :1], np.array(points, float)[:, 1]
    chosen = experiment(
        X,
        y,
        loss={"kind": "mae"},
        bias={"trainable": True},
        strategy=descent(0.01),
        stop={"tolerance": tolerance},
    )
    message = found(contradiction, chosen)
    if message and message.forecast:
        # The line nearest to all lies half the spread away, and has the slope between two of them.
        slopes = [
            (v - y[i]) / (u - X[i, 0])
            for u, v in zip(X[:, 0], y, strict=True)
            for i in range(len(y))
            if u != X[i, 0]
        ]
        nearest = min(np.ptp(y - slope * X[:, 0]) / 2 for slope in [0.0, *slopes])
        assert nearest > tolerance


@pytest.mark.parametrize("tolerance", [None, 0.5, 1.0])
def test_a_tolerance_wide_enough_for_both_targets_forbids_nothing(tolerance):
    chosen = experiment([[1], [1]], [1, 2], activation="tanh", stop={"tolerance": tolerance})
    assert found(contradiction, chosen).forecast == ""
    assert found(contradiction, chosen.with_value("stop.tolerance", 0.49)).forecast == "Cannot be solved."


@settings(max_examples=50)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 1)), min_size=1, max_size=12))
def test_a_contradiction_is_found_exactly_where_there_is_one(rows):
    table = np.array(rows, dtype=float)
    chosen = experiment(table[:, :2] / 3, table[:, 2])
    there = any(a[:2] == b[:2] and a[2] != b[2] for a in rows for b in rows)
    pair = contradicting(Situation(chosen, None))
    assert (pair is not None) == there
    if pair:
        assert rows[pair[0]][:2] == rows[pair[1]][:2] and rows[pair[0]][2] != rows[pair[1]][2]


def test_a_hundred_thousand_rows_are_looked_through_at_once():
    rng = np.random.default_rng(0)
    X = rng.normal(size=(100_000, 3))
    X[77_777] = X[5]
    chosen = experiment([[1, 1, 1]], [1]).replaced(data=Data(inputs=X, targets=rng.normal(size=100_000)))
    assert contradicting(Situation(chosen, None)) == (5, 77_777)


# --- The lowest loss ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("inputs", "targets", "sentence"),
    [
        (
            [[1], [1]],
            [0, 2],
            "No weights get below loss 1: rows 1 and 2, for one, contradict each other.",
        ),
        ([[1], [2]], [1, 1], "No weight gets below loss 0.1: one number cannot fit 2 rows."),
        (
            [[1, 0], [0, 1], [1, 1]],
            [1, 1, 1],
            "No weights get below loss 0.111: 2 numbers cannot fit 3 rows.",
        ),
        (
            [[1, 2], [2, 4]],
            [3, 7],
            "No weights get below loss 0.1: what one row demands follows from others, and differs.",
        ),
    ],
)
def test_why_no_weights_do_better(inputs, targets, sentence):
    assert str(found(lowest_loss, experiment(inputs, targets))) == sentence


def test_a_penalty_has_its_price():
    message = found(lowest_loss, equation(loss={"l2": 1.0}))
    assert str(message).startswith("The penalty on large weights keeps the loss above ")
    assert found(lowest_loss, equation()) is None


# --- A bias -------------------------------------------------------------------------------------


def test_a_bias_that_would_help_is_offered_and_does_help():
    chosen = resources.preset("penguins").with_value("neuron.bias.trainable", False)
    message = found(needs_bias, chosen)
    assert str(message) == "With a learned bias the lowest loss would be 0.154 instead of 17.3."
    assert "below loss 17.3:" in str(found(lowest_loss, chosen))  # what is said beside it is the same
    better = chosen.with_value(message.remedy.path, message.remedy.value)
    assert simulate(better).last.loss < 0.1 * simulate(chosen).last.loss


def test_a_bias_that_would_make_the_rate_diverge_is_spoken_of_but_not_offered():
    chosen = experiment([[0.1], [0.2], [0.3], [0.4]], [1, 1.5, 2, 2.5], strategy=descent(8))
    assert found(needs_bias, chosen).remedy is None
    assert found(needs_bias, chosen.with_value("strategy.learning_rate", 0.5)).remedy is not None


def test_to_equations_a_bias_is_no_gift_and_what_it_would_mean_is_said():
    typed = parse("x + y = 4; x - y = 2; 2x + y = 9")
    chosen = experiment(typed.inputs, typed.targets, strategy=descent(0.01))
    message = found(needs_bias, chosen)
    assert message.remedy is None
    assert str(message).endswith(", but of other equations: it adds a number to every left side.")


@pytest.mark.parametrize(
    "chosen",
    [
        experiment([[1], [2]], [3, 5], bias={"trainable": True}),
        experiment([[1], [2]], [3, 6]),
        experiment([[1], [1]], [0, 2]),  # a bias changes nothing
        experiment([[1], [2]], [3, 5], activation="tanh"),
    ],
)
def test_no_bias_is_spoken_of_where_it_would_not_help_or_nothing_is_known(chosen):
    assert found(needs_bias, chosen) is None


# --- Two classes --------------------------------------------------------------------------------


def test_xor_cannot_be_solved_and_is_not():
    message = found(linearly_separable, XOR)
    assert (str(message), message.forecast, message.remedy) == (
        "No weights part the rows with target 1 from those with target 0.",
        "Cannot be solved.",
        None,
    )
    assert simulate(XOR).outcome != "solved"


def test_and_without_a_bias_needs_one():
    fixed = GATE.with_value("neuron.bias.trainable", False)
    message = found(linearly_separable, fixed)
    assert "Without a bias no weights part" in str(message)
    assert simulate(fixed).outcome != "solved"
    assert simulate(fixed.with_value(message.remedy.path, message.remedy.value)).outcome == "solved"


def test_and_can_be_solved():
    assert str(found(linearly_separable, GATE)).startswith("It can be solved")
    assert not found(linearly_separable, GATE).forecast


def perceptron(targets):
    return GATE.with_values(
        [
            ("data.targets", targets),
            ("neuron.activation", "step"),
            ("loss.kind", "mse"),
            ("strategy", {"kind": "perceptron"}),
        ]
    )


def test_the_perceptron_rule_solves_what_can_be_parted():
    for targets in ([0, 0, 0, 1], [0, 1, 1, 1], [1, 1, 0, 0]):
        assert found(linearly_separable, perceptron(targets)).forecast == "Will be solved, sooner or later."
        assert simulate(perceptron(targets)).outcome == "solved"
    assert found(linearly_separable, perceptron([0, 1, 1, 0])).forecast == "Cannot be solved."


@pytest.mark.parametrize(
    "change",
    [
        ("data.targets", [0, 1, 0.5, 0]),  # not two classes
        ("stop.tolerance", 0.5),  # always 0.5 is right enough
        ("stop.tolerance", None),
    ],
)
def test_no_classes_are_parted_where_that_is_not_asked(change):
    assert found(linearly_separable, XOR.with_value(*change)) is None


@settings(max_examples=40)
@given(st.integers(0, 2**32), st.sampled_from(["sigmoid", "tanh", "relu", "leaky_relu", "step"]))
def test_what_cannot_be_solved_no_weights_solve(seed, activation):
    """Thousands of random weights and biases; whatever solves it proves the forecast wrong."""
    rng = np.random.default_rng(seed)
    X, y = rng.integers(-2, 3, size=(4, 2)), rng.integers(0, 2, size=4)
    chosen = experiment(
        X,
        y,
        activation=activation,
        bias={"trainable": bool(seed % 2)},
        stop={"tolerance": 0.4},
        strategy={"kind": "random_guess", "low": -40, "high": 40},
        seed=seed,
    )
    message = found(linearly_separable, chosen) or found(contradiction, chosen)
    if message and message.forecast == "Cannot be solved.":
        assert simulate(chosen.with_value("stop.max_steps", 3000)).outcome != "solved"
