"""Many runs in one call of the kernel end like single runs, compiled or not."""

import numpy as np
import pytest

from neuron_gui import resources, simulate
from neuron_gui.core import kernels as interpreted
from neuron_gui.core.machine import Machine, compiled
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.sweep.batch import runs_at_once, whole_descents

GATE = resources.preset("and-gate").with_value("stop.max_steps", 12)
RATES = (0.01, 5.0, 1e200)


@pytest.mark.parametrize("optimizer", interpreted.OPTIMIZERS)
@pytest.mark.parametrize("kernels", [compiled, interpreted], ids=["compiled", "interpreted"])
def test_every_optimizer_ends_like_the_single_run(kernels, optimizer):
    base = GATE.with_value("strategy.optimizer", {"kind": optimizer})
    starts = np.array([[0.5, -1.0, 2.0], [0.0, 0.0, 0.0], [3.0, 3.0, 3.0]])
    begun = starts.copy()
    found = whole_descents(Machine(base, kernels), starts, np.array(RATES))
    for start, rate, outcome, steps, loss, last in zip(begun, RATES, *found, starts, strict=True):
        run = simulate(
            base.with_values(
                [
                    ("strategy.learning_rate", rate),
                    ("neuron.weights", {"values": start[:2].tolist()}),
                    ("neuron.bias.initial", float(start[2])),
                ]
            )
        )
        name = OUTCOMES[outcome]
        assert (name, steps) == (run.outcome, run.steps)
        assert np.float64(loss).tobytes() == np.float64(run.last.loss).tobytes()
        assert last.tobytes() == np.array([*run.last.weights, run.last.bias]).tobytes()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("strategy.batch", 1),
        ("strategy.optimizer.kind", "newton"),
        ("strategy.schedule.kind", "cosine"),
        ("strategy", {"kind": "perceptron"}),
        ("stop.max_steps", 10**9),
    ],
)
def test_runs_that_draw_change_their_rate_or_last_long_are_made_one_by_one(path, value):
    assert runs_at_once(GATE) > 1
    assert runs_at_once(GATE.with_value(path, value)) == 0
