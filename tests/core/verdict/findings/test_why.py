"""Why: the numbers of a finding follow from the samples, and what explains them agrees with them."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support.problems import descent, equation, experiment

from neuron_gui import Run, resources
from neuron_gui.core.message import Message
from neuron_gui.core.summary import summary_lines
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.situation import Situation
from neuron_gui.core.verdict.findings.why import why_scaling
from neuron_gui.core.verdict.outlook import outlook, verdict

OPENING = resources.preset("opening")


def why(chosen):
    run = Run(chosen)
    return " ".join(map(str, verdict(run, outlook(run)).why))


def calculated(formula):
    """Return what a formula such as 2 / (2·(256² + 212²)) comes to."""
    written = formula.replace("²", "**2").replace("·", "*").replace("−", "-")
    assert re.fullmatch(r"[-+*/(). 0-9e]+", written)
    return eval(written)


@pytest.mark.parametrize(
    ("changes", "formula"),
    [
        ([], "2 / (2·(256² + 212²))"),
        ([("strategy.learning_rate", 0.001)], "2 / (2·(256² + 212²))"),
        ([("neuron.bias.trainable", True)], "2 / (2·(256² + 212² + 1²))"),
        ([("loss.kind", "half_mse")], "2 / (256² + 212²)"),
        ([("loss.l2", 0.5)], "2 / (2·(256² + 212²) + 0.5)"),
        ([("loss.kind", "half_mse"), ("loss.l2", 0.5)], "2 / (256² + 212² + 0.5)"),
        ([("data.inputs", [[-256, 0]])], "2 / (2·(256² + 0²))"),
    ],
)
def test_the_limit_is_calculated_from_the_inputs(changes, formula):
    chosen = OPENING.with_values(changes)
    assert f"The limit is {formula}:" in why(chosen)
    assert calculated(formula) == pytest.approx(theory(chosen).eta_max, rel=1e-12)


@pytest.mark.parametrize("kind", ["momentum", "nesterov"])
def test_a_push_that_is_kept_moves_the_limit(kind):
    chosen = OPENING.with_value("strategy.optimizer", {"kind": kind, "momentum": 0.8})
    formula = re.search("The limit is (.*): 2 divided", why(chosen))[1]
    assert calculated(formula) == pytest.approx(outlook(Run(chosen)).rates.limit, rel=1e-12)


def test_a_curvature_that_is_the_most_there_is_is_not_rounded_down():
    chosen = experiment(
        [[2.0], [3.001]], [0, 1], activation="sigmoid", loss={"kind": "bce"}, strategy=descent(0.01)
    )
    told = re.search("a curvature of (.*) at most", why(chosen))[1]
    assert float(told) >= 1 / theory(chosen).eta_safe


def test_no_push_moves_nothing():
    chosen = OPENING.with_value("strategy.optimizer", {"kind": "momentum", "momentum": 0})
    assert "moved" not in why(chosen)
    assert "The limit is 2 / (2·(256² + 212²)): 2 divided" in why(chosen)


def test_of_several_rows_the_limit_is_that_of_the_largest_curvature():
    chosen = resources.preset("penguins")
    assert "The limit is 2 / 3.97677: 2 divided by the largest curvature" in why(chosen)
    assert theory(chosen).eta_max == pytest.approx(2 / 3.97677, rel=1e-5)


def test_it_is_said_which_weight_moves_more():
    assert "The weight of x moves more than that of y, as 256 > 212:" in why(OPENING)
    assert "that of x, as |−512| > 256:" in why(OPENING.with_value("data.inputs", [[256, -512]]))
    assert "moves more" not in why(OPENING.with_value("data.inputs", [[212, 212]]))
    assert "moves more" not in why(OPENING.with_value("loss.l2", 0.5))


@settings(max_examples=40)
@given(st.lists(st.integers(-300, 300), min_size=2, max_size=4), st.integers(-2000, 2000))
def test_the_weight_that_is_said_to_move_more_does(inputs, target):
    chosen = experiment(
        [inputs],
        [target],
        weights=[1.0] * len(inputs),
        strategy=descent(1e-7),
    )
    found = re.search(r"The weight of (\w+) moves more than that of (\w+),", why(chosen))
    if not found:
        return
    run = Run(chosen)
    run.advance(1)
    if run.steps:
        moved = dict(zip(chosen.data.input_names, np.abs(np.subtract(run.last.weights, 1.0)), strict=True))
        assert moved[found[1]] >= moved[found[2]]


def test_the_smallest_change_of_the_error_is_the_largest_common_part_of_the_moves():
    said = why(equation(strategy={"kind": "step_sign", "step": 0.1}, stop={"tolerance": 0.001}))
    assert "by 25.6, 21.2. The largest number that goes into all of these is 0.4." in said


def test_steps_of_all_weights_at_once_change_the_error_by_one_number():
    strategy = {"kind": "step_sign", "step": 0.5, "order": "together"}
    assert "0.5·(256 + 212) = 234." in why(equation(strategy=strategy))


@pytest.mark.parametrize(
    ("changes", "formula"),
    [
        ({}, "(1 − 0.0003·256)·(1 − 0.0003·212)"),
        ({"order": "together"}, "1 − 0.0003·(256 + 212)"),
        ({"direction": "error_times_input", "step": 1e-6}, "(1 − 1e-06·256²)·(1 − 1e-06·212²)"),
    ],
)
def test_the_factor_of_a_proportional_step_is_calculated(changes, formula):
    chosen = equation(strategy={"kind": "step_sign", "size": "proportional", "step": 0.0003} | changes)
    (finding,) = (
        found for found in outlook(Run(chosen)).findings if "multiplies the mean error" in found.text
    )
    assert formula in str(finding.why[0])
    assert calculated(formula) == pytest.approx(float(finding.values["factor"]), rel=0.01)


def test_a_row_that_allows_less_than_all_together_says_why():
    chosen = experiment([[1.0], [10.0]], [1.0, 2.0], strategy=descent(0.05, batch=1))
    said = " ".join(str(message) for finding in outlook(Run(chosen)).findings for message in finding.why)
    assert "The limit of row 2 is 2 / (2·(10²)):" in said


def test_scaling_is_offered_with_what_it_does_to_the_loss():
    x = np.linspace(30, 40, 20)
    chosen = experiment(x[:, None], 3 * x + 1, bias={"trainable": True}, strategy=descent(5e-4))
    assert verdict(Run(chosen), outlook(Run(chosen))).remedy.path == "scaling"
    found = re.search(r"curves (.+?) times as much .* on standardized inputs (.+?) times", why(chosen))
    assert found[2] == "1"
    before = float(found[1].replace("\u202f", ""))
    assert before == pytest.approx(theory(chosen).condition_number, rel=0.01)


def test_what_is_short_stands_in_the_summary_too():
    strategy = {"kind": "step_sign", "step": 0.5, "order": "together"}
    run = Run(equation(strategy=strategy))
    assert "Why: A step of 0.5 changes the error by 0.5·(256 + 212) = 234." in summary_lines(run)
    assert not [line for line in summary_lines(Run(OPENING)) if line.startswith("Why: The limit")]


def test_what_a_message_means_and_why_do_not_displace_each_other():
    message = Message("Too fast.").because(Message("It is so.")).meaning(forecast="Will diverge.")
    assert (message.forecast, message.why) == ("Will diverge.", (Message("It is so."),))
    assert message.because(Message("Other.")).forecast == "Will diverge."


def test_a_product_is_not_rounded_to_one_that_it_is_not():
    chosen = experiment(
        [[2005]], [1], weights=[0], strategy={"kind": "step_sign", "step": 0.1}, stop={"tolerance": 0.01}
    )
    assert "A step of 0.1 changes the error by 0.1·2005 = 200.5." in why(chosen)
    assert "multiples of 200.5 only" in " ".join(map(str, outlook(Run(chosen)).findings))


def test_of_a_valley_that_is_as_narrow_on_scaled_inputs_nothing_is_said():
    round_one = experiment([[8]], [9], bias={"trainable": True}, strategy=descent(0.01))
    assert why_scaling(Situation(round_one, theory(round_one))) == ()
