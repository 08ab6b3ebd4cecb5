"""What a run costs is counted the same way for every way to learn."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import descent, equation, experiment

from neuron_gui.core.compare.cost import Epoch, evaluations

FIVE = [[1.0, 2.0], [3.0, 1.0], [2.0, 2.0], [0.0, 1.0], [4.0, 0.0]], [1.0, 2.0, 3.0, 4.0, 5.0]


def five(**strategy):
    return experiment(*FIVE, strategy=strategy)


@pytest.mark.parametrize(
    ("strategy", "steps", "cost"),
    [
        ({"kind": "random_guess"}, 7, 7),
        ({"kind": "step_sign"}, 7, 7),
        (descent(0.1), 7, 7),
        (descent(0.1, "adam"), 7, 7),
        ({"kind": "perceptron"}, 7, 7 / 5),
        ({**descent(0.1), "batch": 1}, 7, 7 / 5),
        ({**descent(0.1), "batch": 2}, 1, 2 / 5),
        ({**descent(0.1), "batch": 2}, 3, 1),
        ({**descent(0.1), "batch": 2}, 4, 7 / 5),
        (descent(0.1, "newton"), 2, 2 * (1 + 2)),
    ],
)
def test_a_pass_over_all_samples_is_one_evaluation(strategy, steps, cost):
    assert evaluations(five(**strategy), steps) == cost


def test_newton_pays_for_a_bias_that_learns():
    e = five(**descent(0.1, "newton")).with_value("neuron.bias.trainable", True)
    assert evaluations(e, 1) == 4


def test_many_steps_are_costed_like_one_by_one():
    epoch = Epoch.of(five(**descent(0.1), batch=2))
    steps = np.arange(30.0)
    assert epoch.evaluations(steps).tolist() == [epoch.evaluations(int(t)) for t in steps]


@settings(max_examples=60)
@given(n=st.integers(1, 40), batch=st.integers(1, 40), budget=st.floats(0, 500))
def test_as_many_steps_as_a_budget_pays_for_and_not_one_more(n, batch, budget):
    e = experiment([[1.0]] * n, [1.0] * n, strategy={**descent(0.1), "batch": min(batch, n)})
    epoch = Epoch.of(e)
    steps = epoch.steps_within(budget)
    assert epoch.evaluations(steps) <= budget
    assert epoch.evaluations(steps + 1) > budget * (1 - 1e-12)


def test_an_endless_budget_pays_for_a_billion_steps():
    assert Epoch.of(equation()).steps_within(float("inf")) == 10**9
