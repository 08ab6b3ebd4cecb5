"""A rate times l2 above 2 diverges whatever the activation, and that is said before."""

import pytest
from support.problems import descent, experiment

from neuron_gui import simulate
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.penalty import penalty_throws
from neuron_gui.core.verdict.findings.situation import Situation

INPUTS, TARGETS = [[1, 2], [-1, 0.5], [0.3, -1]], [1, 0, 1]


def found(chosen):
    return penalty_throws(Situation(chosen, theory(chosen)))


def penalized(activation="tanh", rate=0.3, optimizer="sgd", **options):
    return experiment(
        INPUTS,
        TARGETS,
        activation=activation,
        weights=[0.1, 0.1],
        loss={"kind": options.pop("loss", "mse"), "l2": 10},
        strategy=descent(rate, optimizer, **options),
    )


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "leaky_relu"])
@pytest.mark.parametrize(("optimizer", "limit"), [("sgd", 0.2), ("momentum", 0.38), ("nesterov", 0.135)])
def test_above_the_limit_it_diverges_and_below_it_does_not(activation, optimizer, limit):
    message = found(penalized(activation, 1.5 * limit, optimizer))
    assert message.forecast == "Will diverge."
    assert float(message.values["limit"]) == pytest.approx(limit, rel=0.01)
    assert simulate(penalized(activation, 1.5 * limit, optimizer)).outcome == "diverged"
    assert simulate(penalized(activation, message.remedy.value, optimizer)).outcome != "diverged"
    assert found(penalized(activation, 0.99 * limit, optimizer)) is None


def test_the_product_and_the_limit_are_named():
    assert str(found(penalized())) == (
        "Rate times L2 penalty is 3: above 2 every step makes the weights larger. "
        "With this penalty no rate above 0.2 is stable."
    )


@pytest.mark.parametrize(
    "chosen",
    [
        penalized("identity"),  # theory knows a lower limit
        penalized(optimizer="adam"),
        penalized(optimizer="newton"),
        penalized(schedule={"kind": "cosine"}),
        penalized().with_value("loss.l2", 0),
        penalized().with_value("neuron.weights", {"values": [0, 0]}),
    ],
)
def test_where_the_penalty_alone_does_not_decide_nothing_is_said(chosen):
    assert found(chosen) is None


def test_absolute_errors_have_the_limit_too():
    chosen = penalized("identity", loss="mae")
    assert found(chosen).forecast == "Will diverge."
    assert simulate(chosen).outcome == "diverged"


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nesterov"])
def test_cross_entropy_is_no_exception(optimizer):
    chosen = experiment(
        INPUTS,
        TARGETS,
        activation="sigmoid",
        weights=[0.1, 0.1],
        loss={"kind": "bce", "l2": 10},
        strategy=descent(0.6, optimizer),
    )
    assert found(chosen).forecast == "Will diverge."
    assert simulate(chosen).outcome == "diverged"
    assert simulate(chosen.with_values(found(chosen).remedy.values)).outcome != "diverged"
