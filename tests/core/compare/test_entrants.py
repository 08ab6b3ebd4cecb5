"""Everybody who may race starts with options that suit the experiment."""

import pytest
from support.problems import descent, equation
from support.translatable import refused

from neuron_gui import ExperimentError, resources, simulate
from neuron_gui.core.compare.entrants import ARTICLE, KINDS, entrant, kind_of
from neuron_gui.core.theory.theory import theory

OPENING = resources.preset("opening")


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_enters_and_goes_under_its_own_name(kind):
    made = entrant(OPENING, kind, theory(OPENING))
    assert kind_of(made.strategy) == kind
    assert made.replaced(strategy=OPENING.strategy) == OPENING


def test_who_learns_that_way_already_keeps_all_options():
    base = equation(strategy={"kind": "step_sign", "step": 0.25, "order": "together"})
    assert entrant(base, "step_sign", None) == base
    assert entrant(base, "random_guess", None).strategy == KINDS["random_guess"]


def test_descents_share_the_rate_of_the_experiment():
    rate = OPENING.strategy.learning_rate
    for kind in ("momentum", "nesterov"):
        assert entrant(OPENING, kind, theory(OPENING)).strategy.learning_rate == rate


def test_beside_another_strategy_descent_takes_a_rate_that_works():
    base = equation(strategy={"kind": "step_sign"})
    assert simulate(entrant(base, "sgd", theory(base))).outcome == "solved"
    assert entrant(base, "sgd", None).strategy.learning_rate == 0.001


def test_what_does_not_fit_the_neuron_is_refused():
    base = equation(activation="step", strategy={"kind": "perceptron"})
    with refused(ExperimentError):
        entrant(base, "sgd", None)


def test_the_article_tells_of_three():
    assert [type(KINDS[kind]).title for kind in ARTICLE] == [
        "Random guessing",
        "Step-sign correction",
        "Gradient descent",
    ]
    assert kind_of(equation(strategy=descent(0.1, "adam")).strategy) == "adam"
