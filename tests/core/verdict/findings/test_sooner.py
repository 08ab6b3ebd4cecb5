"""What would get there sooner is said with its steps, beside today's, and does get there."""

import pytest
from support.paths import FORECASTS
from support.problems import descent, endless, equation, experiment

from neuron_gui import Experiment, Run, simulate
from neuron_gui.core.verdict.findings.descent import SO_FAR
from neuron_gui.core.verdict.outlook import outlook, verdict


def told(chosen, steps=0):
    run = Run(chosen)
    before = outlook(run)
    run.advance(steps)
    return verdict(run, before)


def words(judged):
    return " ".join([str(judged.sentence), *map(str, judged.reasons)])


@pytest.mark.parametrize(
    ("name", "today", "scaled"),
    [
        ("scores_ok", "about 133\u202f396", "1"),
        ("size_rooms", "about 95\u202f919\u202f337", "10"),
        ("year", "more than 1\u202f000\u202f000\u202f000", "1"),
    ],
)
def test_standardizing_is_offered_with_its_steps_beside_todays(name, today, scaled):
    chosen = Experiment.load(FORECASTS / f"{name}.neuron.json")
    for judged in (told(chosen), told(chosen, chosen.stop.max_steps)):
        assert f"This would take {today} steps, on standardized inputs about {scaled}." in words(judged)
        assert judged.remedy.path == "scaling"
    better = simulate(chosen.with_values(judged.remedy.values).with_value("stop.max_steps", int(scaled)))
    best = simulate(chosen.with_values([("stop.max_steps", 20_000), *judged.remedy.values])).best.loss
    assert better.last.loss <= 1.001 * best + 1e-6 * simulate(chosen).losses[0]


def test_a_loss_that_hardly_falls_is_not_said_to_get_from_a_number_to_itself():
    chosen = equation(strategy=descent(1e-13), stop=endless(3))
    message = next(found for found in outlook(Run(chosen)).findings if found.forecast == SO_FAR)
    assert float(message.values["after"]) < float(message.values["first"])


def test_how_far_it_gets_is_said_and_is_so():
    chosen = Experiment.load(FORECASTS / "scores_ok.neuron.json")
    sentence = str(told(chosen).sentence)
    assert sentence == "Will only get from loss 1.289e+04 to 797.8 by step 1\u202f000; the lowest is 0.6466."
    assert simulate(chosen).last.loss == pytest.approx(797.8, abs=0.05)


def test_at_the_limit_it_goes_to_and_fro_and_the_limit_is_said_to_be_more():
    at_it = told(equation(weights=[1, 2], strategy=descent(1 / (256**2 + 212**2))))
    assert str(at_it.sentence) == "Will go to and fro, and get nowhere."
    just_below = told(equation(weights=[1, 2], strategy=descent(9.05e-6)))
    assert "more than 9.06e-06 would diverge" in words(just_below)
    assert "9.05e-06 would diverge" not in words(just_below)


def test_a_rate_that_is_quick_enough_comes_before_other_units():
    chosen = experiment([[1.0], [2.0], [4.0]], [3, 5, 9.5], bias={"trainable": True}, strategy=descent(1e-4))
    assert told(chosen).remedy.path == "strategy.learning_rate"


@pytest.mark.parametrize(
    "change",
    [("neuron.bias.trainable", False), ("loss.l2", 0.1), ("scaling", "max_abs")],
)
def test_scaling_is_not_offered_where_another_loss_would_be_the_lowest(change):
    chosen = Experiment.load(FORECASTS / "scores_ok.neuron.json").with_value(*change)
    assert "standardized" not in words(told(chosen))


def test_where_a_flat_direction_is_lost_in_rounding_it_is_not_said_how_far_a_run_gets():
    inputs = [[2.007, 1.1e14], [2.0, 3e13], [2.004, 9e13], [2.005, 6e13], [2.003, 1.2e14], [1.999, 7e13]]
    targets = [0.47, 0.98, 0.15, 0.11, 0.33, 0.01]
    chosen = experiment(
        inputs,
        targets,
        weights=[0, 0],
        bias={"trainable": True},
        strategy=descent(1.28e-28),
        stop={"max_steps": 1},
    )
    assert str(told(chosen).sentence) == "Ready."
