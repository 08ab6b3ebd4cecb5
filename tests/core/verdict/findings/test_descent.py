"""What the learning rate is said to do, it does; and the rate that is offered does better."""

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from support.problems import descent, endless, equation, experiment, forecast, found, remedied

from neuron_gui import resources, simulate
from neuron_gui.core.message import Remedy
from neuron_gui.core.rounded import a_rate
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.descent import arrives, settles, surely_safe, too_fast
from neuron_gui.core.verdict.findings.situation import Situation


@st.composite
def problems(draw):
    """Draw a least-squares problem, a learning rate for it and an optimizer whose limits are known."""
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    n, d = draw(st.integers(1, 5)), draw(st.integers(1, 3))
    optimizer = draw(st.sampled_from(["sgd", "sgd", "momentum", "nesterov", "newton"]))
    chosen = experiment(
        rng.normal(size=(n, d)),
        rng.normal(size=n),
        bias={"trainable": draw(st.booleans())},
        strategy=descent(1.0, optimizer),
        stop={"max_steps": 3000, "tolerance": draw(st.sampled_from([0.01, None]))},
        seed=draw(st.integers(0, 99)),
    )
    known = theory(chosen)
    assume(known.condition_number is not None and known.condition_number < 50)
    # Nearer to the limit it converges, or diverges, too slowly to see.
    share = draw(st.floats(0.02, 0.97) | st.floats(1.03, 1.3))
    assume(share != 0.5)  # there momentum stands still at every other step, which ends a run
    return chosen.with_value("strategy.learning_rate", share * Situation(chosen, known).rates.limit)


@settings(max_examples=25)
@given(problems())
def test_every_forecast_comes_true(chosen):
    run, known = simulate(chosen), theory(chosen)
    fast, there, soon = (found(finding, chosen) for finding in (too_fast, arrives, settles))
    if fast:
        assert run.outcome == "diverged" or run.last.loss > run.losses[0]
    elif there and run.outcome == "solved":
        assert run.steps == pytest.approx(known.predicted_steps, abs=1)
    elif there:
        assert "but ends after 3 000" in forecast(there) or known.predicted_steps == 3000
    elif soon:
        if run.outcome == "solved":
            assert "not to within" not in soon.forecast
        else:
            assert run.last.loss <= known.floor_loss + 1e-6 * run.losses[0]


@settings(max_examples=15)
@given(problems())
def test_the_rate_that_is_offered_does_better(chosen):
    for finding in (too_fast, arrives, settles):
        message = found(finding, chosen)
        if message and message.remedy and message.remedy.path == "strategy.learning_rate":
            better = remedied(chosen, message)
            assert found(too_fast, better) is None
            run, again = simulate(chosen), simulate(better)
            if finding is arrives:
                assert again.steps <= max(1, run.steps // 2) + 1
            else:
                assert again.last.loss <= run.last.loss * (1 + 1e-9) + 1e-12


def test_that_a_push_may_carry_a_run_through_the_tolerance_is_not_overlooked():
    chosen = experiment(
        [[-2, -2, 3], [-2, -2, 3], [2, -2, -2], [2, 1, -2]],
        [0, 0, 1, 0],
        scaling="max_abs",
        weights={"uniform": [-1, 1]},
        bias={"initial": 0.5, "trainable": True},
        strategy=descent(0.5, "nesterov"),
        stop={"tolerance": 0.49},
        seed=1191,
    )
    message = found(too_fast, chosen)
    assert (message.forecast, message.values["times"]) == ("", "1.56")
    assert simulate(chosen).outcome == "solved"
    assert found(too_fast, chosen.with_value("stop.tolerance", 0.01)).forecast == "Will diverge."


def test_the_article_s_equation_with_the_customary_rate():
    message = found(too_fast, equation(strategy=descent(0.001)))
    assert str(message) == "0.001 is 110 times the largest stable rate, 9.05e-06."
    assert forecast(message) == "Will diverge."
    assert message.remedy == Remedy("strategy.learning_rate", 4.5e-06)


@pytest.mark.parametrize(
    ("rate", "max_steps", "words"),
    [
        (5e-7, 1000, "Will converge in about 97 steps."),
        (6e-6, 1000, "Will oscillate, but converge in about 11 steps."),
        (5e-7, 96, "Will need about 97 steps, but ends after 96."),
        (0.5 / (256**2 + 212**2), 1000, "Will converge in one step."),
    ],
)
def test_the_number_of_steps_is_said(rate, max_steps, words):
    message = found(arrives, equation(weights=[1, 2], strategy=descent(rate), stop={"max_steps": max_steps}))
    assert forecast(message) == words
    assert message.mood == ("warning" if max_steps < 97 else "ready")


def test_where_no_rate_is_much_faster_more_steps_are_offered():
    """Two equations of very different steepness: no rate is quick."""
    chosen = experiment([[1, 0], [0, 0.05]], [0, 0], weights=[1, 90], strategy=descent(1.0))
    message = found(arrives, chosen)
    assert forecast(message).startswith("Will need about")
    assert message.remedy.path == "stop.max_steps"
    assert simulate(chosen).outcome == "max_steps"
    assert simulate(remedied(chosen, message)).outcome == "solved"


def test_a_tolerance_that_is_out_of_reach_is_said():
    chosen = experiment([[1], [1]], [0, 2], weights=[0], strategy=descent(0.1))
    assert forecast(found(settles, chosen)) == "Will converge, but not to within the tolerance."
    assert forecast(found(settles, chosen.with_value("stop.tolerance", None))) == "Will converge."


def test_of_cross_entropy_only_the_safe_rate_is_said():
    gate = resources.preset("and-gate")
    safe = found(surely_safe, gate)
    assert (str(safe), safe.forecast) == (
        "Up to a rate of 2.51 no step can raise the loss.",
        "The loss will fall with every step.",
    )
    unsure = found(surely_safe, gate.with_value("strategy.learning_rate", 4.0))
    assert str(unsure) == "Up to a rate of 2.51 no step can raise the loss; 4 may overshoot."
    assert not unsure.forecast


@pytest.mark.parametrize(
    "chosen",
    [
        equation(strategy=descent(0.001, "adam")),
        equation(strategy=descent(0.001, batch=1)),
        equation(strategy=descent(0.001, schedule={"kind": "step_decay"})),  # it may decay in time
        equation(strategy={"kind": "step_sign"}),
        equation(strategy=descent(0.001), activation="relu"),
        equation(strategy=descent(0.001), loss={"kind": "mae"}),
        experiment([[0]], [1], strategy=descent(0.001)),
    ],
)
def test_no_rate_is_judged_where_theory_knows_no_limit(chosen):
    assert [found(finding, chosen) for finding in (too_fast, arrives, settles, surely_safe)] == [None] * 4


def test_exactly_at_the_limit_nothing_is_forecast():
    chosen = experiment([[1]], [0], weights=[1], strategy=descent(1.0), stop=endless(50))
    assert found(too_fast, chosen) is None
    assert found(settles, chosen) is None


@given(st.floats(1e-300, 1e300))
def test_rounding_down_keeps_two_digits_and_goes_up_by_no_more_than_rounding(value):
    rounded = a_rate(value)
    assert float(f"{rounded:.1e}") == rounded
    assert 0.9 * value < rounded <= value * (1 + 1e-9)


@pytest.mark.parametrize("value", [None, 0.0, -1.0, float("inf"), float("nan")])
def test_what_is_no_rate_is_not_offered(value):
    assert a_rate(value) is None
