"""Targets that no output reaches are named before the run, with a remedy."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.problems import descent, experiment

from neuron_gui import simulate
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.reach import unreachable
from neuron_gui.core.verdict.findings.situation import Situation


def found(chosen):
    return unreachable(Situation(chosen, theory(chosen)))


@pytest.mark.parametrize(
    ("activation", "targets", "sentence", "path", "value"),
    [
        ("step", [1, -1], "The output of Step is 0 or 1; row 2 asks for -1.", "data.targets", [1, 0]),
        (
            "step",
            [1, 0.5],
            "The output of Step is 0 or 1; row 2 asks for 0.5.",
            "neuron.activation",
            "identity",
        ),
        (
            "sigmoid",
            [3, 0],
            "The output of Sigmoid lies between 0 and 1; row 1 asks for 3.",
            "neuron.activation",
            "identity",
        ),
        (
            "tanh",
            [1, -2],
            "The output of Tanh lies between -1 and 1; row 2 asks for -2.",
            "neuron.activation",
            "identity",
        ),
        (
            "relu",
            [-1, 1],
            "The output of ReLU is never below 0; row 1 asks for -1.",
            "neuron.activation",
            "tanh",
        ),
        (
            "sigmoid",
            [3, 4],
            "The output of Sigmoid lies between 0 and 1; row 1 asks for 3. "
            "In all, 2 rows ask for more than it can give.",
            "neuron.activation",
            "identity",
        ),
    ],
)
def test_the_row_and_the_remedy_are_named(activation, targets, sentence, path, value):
    strategy = {"kind": "perceptron"} if activation == "step" else descent(0.1)
    chosen = experiment([[1], [2]], targets, activation=activation, strategy=strategy)
    message = found(chosen)
    assert str(message) == sentence
    assert message.forecast == "Cannot be solved."
    assert (message.remedy.path, message.remedy.value) == (path, value)
    assert found(chosen.with_values(message.remedy.values)) is None


@pytest.mark.parametrize("activation", ["identity", "leaky_relu"])
def test_where_every_target_is_in_reach_nothing_is_said(activation):
    assert found(experiment([[1], [2]], [-5, 7], activation=activation)) is None


def test_a_target_within_the_tolerance_of_an_output_is_in_reach():
    chosen = experiment([[1]], [1.3], activation="tanh", strategy=descent(0.1))
    assert found(chosen.with_value("stop.tolerance", 0.3)) is None
    assert found(chosen.with_value("stop.tolerance", 0.29)).forecast == "Cannot be solved."
    assert found(chosen.with_value("stop.tolerance", None)).forecast == ""


@given(
    st.sampled_from(["step", "sigmoid", "tanh", "relu"]),
    st.lists(st.floats(-3, 3), min_size=1, max_size=3),
    st.integers(0, 99),
)
def test_what_is_out_of_reach_is_never_hit(activation, targets, seed):
    chosen = experiment(
        [[1.0, 0.5 * i] for i in range(len(targets))],
        targets,
        activation=activation,
        bias={"trainable": True},
        strategy={"kind": "random_guess", "low": -40, "high": 40},
        stop={"max_steps": 1000, "tolerance": 0.2},
        seed=seed,
    )
    if found(chosen):
        assert simulate(chosen).outcome != "solved"


def test_the_identity_is_offered_with_a_rate_that_it_bears():
    chosen = experiment([[30.0], [-20.0]], [3, 0], activation="sigmoid", strategy=descent(1))
    remedy = found(chosen).remedy
    assert simulate(chosen.with_value(remedy.path, remedy.value)).outcome == "diverged"
    assert [path for path, _ in remedy.values] == ["neuron.activation", "strategy.learning_rate"]
    assert simulate(chosen.with_values(remedy.values)).outcome != "diverged"
    slow = found(chosen.with_value("strategy.learning_rate", 1e-5)).remedy
    assert [path for path, _ in slow.values] == ["neuron.activation"]
