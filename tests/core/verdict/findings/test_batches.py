"""Few samples a step have limits of their own; a run that they make diverge gets that as its cause."""

import numpy as np
import pytest
from support.problems import descent, experiment

from neuron_gui import Run, resources
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.batches import batch_overshoots
from neuron_gui.core.verdict.findings.situation import Situation
from neuron_gui.core.verdict.outlook import outlook, verdict


def found(chosen):
    return batch_overshoots(Situation(chosen, theory(chosen)))


def test_penguins_one_by_one_diverge_below_the_limit_of_all_and_are_told_why():
    penguins = resources.preset("penguins").with_values(
        [("strategy", descent(0.4, batch=1)), ("stop", {"max_steps": 3000, "tolerance": None})]
    )
    assert theory(penguins).eta_max > 0.4
    run = Run(penguins)
    before = outlook(run)
    run.advance(3000)
    assert run.outcome == "diverged"
    cause = verdict(run, before).reasons[1]
    assert "alone allows no rate above" in str(cause)
    better = Run(penguins.with_values(cause.remedy.values))
    better.advance(3000)
    assert better.outcome == "max_steps"


@pytest.mark.parametrize("batch", [1, 2])
def test_the_limit_of_the_longest_rows_is_theirs_as_a_problem_of_their_own(batch):
    inputs = np.array([[1.0], [3.0], [0.5], [-2.0]])
    chosen = experiment(inputs, [1, 2, 3, 4], bias={"trainable": True}, strategy=descent(5, batch=batch))
    message = found(chosen)
    rows = [1] if batch == 1 else [1, 3]
    alone = theory(experiment(inputs[rows], [1] * batch, bias={"trainable": True}))
    assert message.values["rows"] == ", ".join(str(row + 1) for row in rows)
    assert float(message.values["limit"]) == pytest.approx(alone.eta_max, rel=0.01)
    assert float(message.values["limit"]) <= alone.eta_max * (1 + 1e-9)
    assert found(chosen.with_value("strategy.learning_rate", 0.99 * alone.eta_max)) is None


@pytest.mark.parametrize("change", [{"batch": "full"}, {"schedule": {"kind": "cosine"}}])
def test_otherwise_nothing_is_said_of_batches(change):
    assert found(experiment([[1], [2]], [1, 2], strategy=descent(9, **{"batch": 1} | change))) is None
