"""Where no theory knows the way, a trial proves that standardized inputs get there, and today's do not."""

from pathlib import Path

import pytest
from support.problems import descent, experiment

from neuron_gui import Experiment, Run, simulate
from neuron_gui.core.message import NARROW_SPACE
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.situation import Situation
from neuron_gui.core.verdict.findings.tried import LONGEST, scaling_tried
from neuron_gui.core.verdict.outlook import outlook, verdict

CASES = Path(__file__).parents[3] / "data" / "forecasts"
PARTED = Experiment.load(CASES / "sep_units.neuron.json")  # cross-entropy; the first column reaches 2e13
RULES = [
    descent(0.1),
    descent(0.1, batch=2),
    *(descent(0.1, optimizer) for optimizer in ("momentum", "nesterov", "adagrad", "adam")),
    descent(0.01, "rmsprop"),  # faster ones go to and fro
]
YEARS = experiment(
    [[2000.0], [2001.0], [2003.0], [2004.0]],
    [0.1, 0.2, 0.4, 0.5],
    activation="tanh",
    weights=[0.0],
    bias={"trainable": True},
    strategy=descent(0.01),
    stop={"max_steps": 1000, "tolerance": 0.05},
)


def tried(chosen):
    return scaling_tried(Situation(chosen, theory(chosen)))


def count(text):
    return int(str(text).replace(NARROW_SPACE, ""))


@pytest.mark.parametrize("rule", RULES, ids=str)
@pytest.mark.parametrize("chosen", [PARTED, YEARS], ids=["bce", "tanh"])
def test_what_is_said_of_a_trial_is_what_the_run_does(chosen, rule):
    chosen = chosen.with_value("strategy", rule)
    message = tried(chosen)
    assert message
    better = simulate(chosen.with_values(message.remedy.values))
    assert (better.outcome, better.steps) == ("solved", count(message.values["scaled_steps"]))
    assert count(message.values["steps"]) == chosen.stop.max_steps
    assert simulate(chosen).outcome != "solved"
    assert message in outlook(Run(chosen)).findings


def test_the_trial_is_from_the_start_that_a_change_of_scaling_returns_to():
    run = Run(PARTED)
    before = outlook(run)
    run.advance(700)
    assert tried(PARTED) in outlook(run, before).findings
    run.advance(300)
    judged = verdict(run, before)
    assert judged.remedy.path == "scaling"


def test_of_more_steps_than_a_trial_makes_it_is_said_only_where_far_fewer_are_enough():
    longer = PARTED.with_value("stop.max_steps", 10**6)
    message = tried(longer)
    assert count(message.values["steps"]) == LONGEST
    assert count(message.values["scaled_steps"]) <= LONGEST / 10
    slow = longer.with_value("stop.tolerance", 1e-4)  # 1e4 / 1 steps or so even when standardized
    assert simulate(slow.with_values(message.remedy.values)).steps > LONGEST / 10
    assert tried(slow) is None


@pytest.mark.parametrize(
    "change",
    [
        ("scaling", "max_abs"),
        ("loss.l2", 0.1),
        ("loss.l1", 0.1),
        ("neuron.bias.trainable", False),
        ("stop.tolerance", None),
        ("stop.tolerance", 0.6),  # it is there already
        ("strategy", {"kind": "random_guess"}),
    ],
)
def test_nothing_is_said_where_nothing_is_proved(change):
    assert tried(PARTED.with_values([change])) is None


def test_a_run_that_gets_there_by_itself_or_at_a_rate_that_suits_needs_no_scaling():
    near = YEARS.with_value("data.inputs", [[0.0], [1.0], [3.0], [4.0]])
    assert tried(near.with_value("strategy.learning_rate", 0.1)) is None
    assert simulate(near.with_value("strategy.learning_rate", 1e-6)).outcome == "max_steps"
    assert tried(near.with_value("strategy.learning_rate", 1e-6)) is None
