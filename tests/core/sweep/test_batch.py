"""Many runs in one call of the kernel end like single runs, compiled or not."""

import numpy as np
import pytest
from support.problems import descent, experiment

from neuron_gui import resources, simulate
from neuron_gui.core import kernels as interpreted
from neuron_gui.core.machine import BUILDS, FASTEST, Machine
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.sweep.batch import runs_at_once, whole_descents

GATE = resources.preset("and-gate").with_value("stop.max_steps", 12)
RATES = (0.01, 5.0, 1e200)
KINDS = [("identity", {"kind": "mse"}, 64), ("sigmoid", {"kind": "bce", "l1": 0.1, "l2": 0.2}, 2)]
KINDS += [("tanh", {"kind": "half_mse"}, 1), ("relu", {"kind": "mae"}, 3)]


@pytest.mark.parametrize("optimizer", interpreted.OPTIMIZERS)
@pytest.mark.parametrize("kernels", [FASTEST, interpreted], ids=["compiled", "interpreted"])
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


@pytest.mark.parametrize("optimizer", interpreted.OPTIMIZERS)
@pytest.mark.parametrize(("activation", "loss", "d"), KINDS)
def test_many_runs_side_by_side_end_like_one_after_the_other(optimizer, activation, loss, d):
    rng = np.random.default_rng(d)
    inputs, targets = rng.normal(size=(3, d)), rng.uniform(size=3)
    stop = {"tolerance": 0.3, "target_loss": 0.1, "max_steps": 9}
    strategy = descent(0.1, optimizer)
    chosen = experiment(inputs, targets, activation=activation, loss=loss, strategy=strategy, stop=stop)
    starts, rates = rng.normal(size=(150, d + 1)), 10.0 ** rng.uniform(-3, 3, size=150)
    rates[::7], rates[::11], starts[::13] = 1e-300, 1e200, 1e60

    def ends(build):
        last = starts.copy()
        return [array.tobytes() for array in (*whole_descents(Machine(chosen, build), last, rates), last)]

    expected = ends(interpreted)
    assert [build.__name__ for build in BUILDS if ends(build) != expected] == []
    assert len(set(np.frombuffer(expected[0], np.int64))) > 2


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
