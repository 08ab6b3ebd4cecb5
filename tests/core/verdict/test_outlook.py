"""What is known of a run: whatever the experiment, and as it goes on."""

import numpy as np
import pytest
from hypothesis import given, settings
from long.share import size
from support.problems import descent, endless, equation, experiment
from support.random_experiments import documents

from neuron_gui import Experiment, Run
from neuron_gui.core.dataset import Data
from neuron_gui.core.verdict.findings.situation import LARGE
from neuron_gui.core.verdict.outlook import Outlook, outlook, verdict


@settings(max_examples=size(150, 50))
@given(documents())
def test_no_experiment_however_odd_is_without_a_verdict(document):
    run = Run(Experiment.from_dict(document))
    before = outlook(run)
    for steps in (0, 7, 30):
        run.advance(steps)
        judged = verdict(run, before)
        for message in (judged.sentence, *judged.reasons):
            named = "{" in str([document["data"]["input_names"], document["data"]["target_name"]])
            assert named or "{" not in str(message)
        assert isinstance(outlook(run, before), Outlook)
    for finding in before.findings:
        if finding.remedy:
            run.experiment.with_value(finding.remedy.path, finding.remedy.value)


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        (
            experiment([[1], [3]], [1, 7], weights=[0], strategy={"kind": "step_sign", "step": 0.5}),
            "The errors of the rows cancel out: their mean is 0, which has no sign to follow.",
        ),
        (
            experiment([[1]], [-1], activation="relu", weights=[0.1], strategy=descent(1)),
            "The weighted sum is above 0 in no row, and elsewhere ReLU is flat: there is no slope to follow.",
        ),
        (
            equation(activation="sigmoid", weights=[50, 50], strategy=descent(1e-9)),
            "The slope is so small that a step no longer changes any weight.",
        ),
        (
            experiment([[1]], [9], activation="relu", weights=[0], strategy=descent(1)),
            "The weighted sum is above 0 in no row, and elsewhere ReLU is flat: there is no slope to follow.",
        ),
        (
            experiment([[1e20]], [1], activation="tanh", weights=[1e-20], strategy=descent(1e-60)),
            "At this learning rate a step is too small to change any weight.",
        ),
        (
            experiment(
                [[1]], [9], weights=[1], strategy=descent(1e-15, schedule={"kind": "step_decay", "every": 1})
            ),
            "The learning rate has fallen so far that a step no longer changes any weight.",
        ),
        (
            experiment(
                [[1]],
                [9],
                activation="relu",
                weights=[-1],
                loss={"l1": 0.1},
                strategy=descent(1, "newton"),
            ),
            "Here the loss has no curvature, so that Newton's rule has no step to make.",
        ),
        (
            experiment([[1], [1]], [0, 2], weights=[0], strategy=descent(0.5), stop=endless(9)),
            "No weights have a lower loss than these.",
        ),
    ],
)
def test_why_a_run_stalled(chosen, sentence):
    run = Run(chosen)
    before = outlook(run)
    run.advance(10)
    assert run.outcome == "stalled"
    assert str(verdict(run, before).reasons[0]) == sentence


def test_after_a_change_the_steps_that_are_left_count_and_those_that_are_offered_get_there():
    strategy = {"kind": "step_sign", "size": "proportional", "step": 1e-4}
    chosen = experiment([[1]], [5], weights=[0], strategy=strategy, stop={"max_steps": 600})

    def changed(max_steps):
        run = Run(chosen.with_value("stop.max_steps", max_steps))
        before = outlook(run)
        run.advance(300)
        run.change("strategy.step", 0.012)  # which takes some 500 steps: more than are left
        return run, outlook(run, before)

    (found,) = changed(600)[1].findings
    run, _ = changed(found.remedy.value)
    run.advance(10_000)
    assert run.outcome == "solved"


def test_whoever_is_there_is_offered_no_other_rate():
    contradictory = experiment([[1], [1]], [0, 2], weights=[1], strategy=descent(1e-5, "adam"))
    solved = experiment([[1]], [1], weights=[1], strategy=descent(1e-5, "adam"))
    for chosen, sentence in ((contradictory, "Arrived at step 1."), (solved, "Solved at step 0.")):
        run = Run(chosen)
        before = outlook(run)
        run.advance(10)
        judged = verdict(run, before)
        assert (str(judged.sentence), judged.remedy) == (sentence, None)


def test_no_level_ground_is_blamed_for_a_rate_that_has_fallen_on_the_way():
    schedule = {"kind": "step_decay", "factor": 1e-9, "every": 9}
    run = Run(experiment([[1]], [9], weights=[0], strategy=descent(2, schedule=schedule), stop=endless(99)))
    before = outlook(run)
    run.advance(99)
    judged = verdict(run, before)
    assert run.outcome == "stalled"
    assert run.last.loss > 10 * run.best.loss
    assert str(judged.sentence).startswith("Stalled")
    assert "rate has fallen" in str(judged.reasons[0])


def large(**sections):
    rng = np.random.default_rng(0)
    inputs = rng.normal(size=(LARGE + 1, 1))
    data = Data(inputs=inputs, targets=2 * inputs[:, 0])
    return experiment([[1]], [1], **sections).replaced(data=data)


def test_of_many_samples_only_what_is_quickly_known_is_said_anew_on_the_way():
    run = Run(large(strategy=descent(0.1)))
    before = outlook(run)
    assert before.known.predicted_steps is not None
    run.advance(1)
    run.change("strategy.learning_rate", 9.0)
    after = outlook(run, before)
    assert after.known.predicted_steps is None
    assert after.known.eta_max == before.known.eta_max
    assert "times the largest stable rate" in str(after.findings[0])


@pytest.mark.parametrize("stop", [{"tolerance": 5.0}, {"tolerance": None, "target_loss": 30.0}])
def test_of_a_run_that_is_at_its_goal_nothing_is_forecast(stop):
    chosen = equation(weights=[5, 1], strategy=descent(0.1), stop={"tolerance": None}).with_values(
        [("data.targets", [1497])]
    )
    assert [found.forecast for found in outlook(Run(chosen)).findings][:1] == ["Will diverge."]
    at_it = chosen.with_values([(f"stop.{name}", value) for name, value in stop.items()])
    assert not any(found.forecast for found in outlook(Run(at_it)).findings)
