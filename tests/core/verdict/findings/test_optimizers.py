"""Optimizers whose steps do not grow with the slope are told what rate they need."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import descent, experiment, forecast, found, remedied

from neuron_gui import resources, simulate
from neuron_gui.core.message import Remedy
from neuron_gui.core.verdict.findings.optimizers import short_steps


@pytest.mark.parametrize("optimizer", ["adam", "adagrad", "rmsprop"])
def test_the_rate_of_plain_descent_is_too_small_for_them_and_one_that_arrives_is_offered(optimizer):
    chosen = resources.preset("opening").with_value("strategy.optimizer", {"kind": optimizer})
    message = found(short_steps, chosen)
    assert forecast(message) == "Will not get there by step 1\u202f000."
    assert simulate(chosen).outcome == "max_steps"
    better = simulate(remedied(chosen, message))
    assert better.last.loss < 1e-3 * simulate(chosen).last.loss


def test_newton_is_offered_whole_steps_where_no_limit_is_known():
    gate = resources.preset("and-gate").with_value("strategy.optimizer", {"kind": "newton"})
    message = found(short_steps, gate.with_value("strategy.learning_rate", 1e-3))
    assert (message.forecast, message.remedy) == ("", Remedy("strategy.learning_rate", 1.0))
    assert found(short_steps, gate.with_value("strategy.learning_rate", 1.0)) is None


def test_newton_is_offered_no_rate_where_no_rate_helps():
    chosen = experiment([[1], [2]], [3, 1], loss={"kind": "mae"}, strategy=descent(0.01, "newton"))
    assert found(short_steps, chosen) is None


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nesterov"])
def test_nothing_is_said_of_optimizers_whose_steps_grow_with_the_slope(optimizer):
    chosen = resources.preset("and-gate").with_value("strategy.optimizer", {"kind": optimizer})
    assert found(short_steps, chosen.with_value("strategy.learning_rate", 1e-9)) is None


@given(st.integers(0, 2**32), st.sampled_from(["adam", "adagrad", "rmsprop"]), st.floats(-5, 0))
@settings(max_examples=60, deadline=None)
def test_what_is_said_to_be_out_of_reach_is_not_reached(seed, optimizer, power):
    rng = np.random.default_rng(seed)
    n, d = rng.integers(1, 5, size=2)
    chosen = experiment(
        rng.normal(size=(n, d)) * 10 ** rng.uniform(-2, 2),
        rng.normal(size=n) * 10,
        strategy=descent(10.0**power, optimizer),
        stop={"max_steps": 50, "tolerance": 0.1},
        seed=int(rng.integers(100)),
    )
    message = found(short_steps, chosen)
    run = simulate(chosen)
    weights = run.weights
    longest = chosen.strategy.optimizer.longest_step * 10.0**power
    assert np.abs(np.diff(weights, axis=0)).max(initial=0) <= longest * (1 + 1e-9)
    if message and message.forecast:
        assert run.outcome != "solved"


def test_the_longest_step_is_not_rounded_to_one_that_is_exceeded():
    chosen = experiment([[1]], [9], strategy=descent(1.0001e-4, "rmsprop"))
    run = simulate(chosen)
    told = float(str(found(short_steps, chosen)).split()[-1].rstrip("."))
    assert np.abs(np.diff(run.weights[:, 0])).max() <= told
