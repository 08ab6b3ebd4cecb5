"""How a run came to rest: at the optimum it has arrived, far off it has run away, and why else it stands."""

import pytest
from support.problems import descent, endless, equation, experiment

from neuron_gui import Run
from neuron_gui.core.verdict.outlook import outlook, verdict

HOURS = [0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5]
PASSED = [0, 0, 0, 0, 1, 0, 1, 1, 1, 1]


def ended(chosen):
    run = Run(chosen)
    before = outlook(run)
    run.advance(chosen.stop.max_steps)
    assert run.outcome == "stalled"
    judged = verdict(run, before)
    return judged.mood, [str(judged.sentence), *map(str, judged.reasons)]


def test_at_the_optimum_a_run_has_arrived():
    mood, said = ended(experiment([[1], [1]], [0, 2], weights=[0], strategy=descent(0.5), stop=endless(9)))
    assert mood == "over"
    assert said[:2] == ["Arrived at step 2.", "No weights have a lower loss than these."]


def test_without_a_tolerance_a_solution_is_an_arrival_for_all_its_rounding():
    _, said = ended(equation(weights=[1, 2], strategy=descent(4e-6), stop=endless(2000)))
    assert said[0].startswith("Arrived")


def test_newton_that_has_run_away_is_said_to_have():
    chosen = experiment(
        [[h] for h in HOURS],
        PASSED,
        activation="sigmoid",
        weights=[8.0],
        bias={"trainable": True},
        loss={"kind": "bce"},
        strategy=descent(1.0, "newton"),
        stop=endless(100),
    )
    mood, said = ended(chosen)
    assert mood == "bad"
    assert said[0].startswith("Ran away, and stalled at step")
    assert said[1].startswith("Here the loss has no curvature")  # but a slope: every error is 1


@pytest.mark.parametrize("weight", [3.0, -3.0])
def test_newton_has_no_step_where_there_is_no_curvature(weight):
    _, said = ended(
        experiment([[1]], [1], weights=[weight], loss={"kind": "mae"}, strategy=descent(1.0, "newton"))
    )
    assert said[1] == "Here the loss has no curvature, so that Newton's rule has no step to make."
