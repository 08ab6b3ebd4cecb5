"""The largest and the smallest numbers there are, in the real window: every view draws, and nothing warns."""

import sys
from itertools import product

import pytest
from long.share import LONG
from PySide6.QtWidgets import QApplication
from support import run_to_end
from support.problems import experiment

LARGEST, SMALLEST = sys.float_info.max, 5e-324

PROBLEMS = {
    "largest": ([[LARGEST], [-LARGEST]], [LARGEST, -LARGEST]),
    "largest in a plane": ([[LARGEST, 1.0], [-LARGEST, 2.0], [1e308, -0.0]], [1.0, -LARGEST, 0.0]),
    "smallest": ([[SMALLEST], [0.0]], [SMALLEST, -SMALLEST]),
    "smallest in a plane": ([[SMALLEST, 1e-160], [-SMALLEST, 0.0]], [0.0, SMALLEST]),
    "mixed": ([[1e308, SMALLEST], [-0.0, 1e155], [-1e308, 3.0]], [1.0, 1e155, -0.0]),
    "one sample": ([[LARGEST]], [SMALLEST]),
}
NEURONS = {
    "line": {"strategy": {"kind": "gradient_descent", "learning_rate": 1e-3}},
    "guesses": {"strategy": {"kind": "random_guess", "low": -8e307, "high": 8e307}},
    "signs": {"strategy": {"kind": "step_sign", "step": 1e300}, "activation": "sigmoid"},
}


CASES = list(product(PROBLEMS, ["none", "standardize"], NEURONS))
PROBLEMS["next to no loss"] = ([[1e-160]], [1e-160])
LOW = [("next to no loss", "none", "line")]


@pytest.mark.parametrize(("name", "scaling", "neuron"), (CASES if LONG else CASES[::7]) + LOW)
def test_every_view_draws_them(qtbot, open_used, name, scaling, neuron):
    inputs, targets = PROBLEMS[name]
    stop = {"max_steps": 30, "tolerance": None}
    window = open_used(experiment(inputs, targets, scaling=scaling, stop=stop, **NEURONS[neuron]))
    window.resize(1400, 900)
    if not window.trainer.ended:
        run_to_end(qtbot, window)
    for name in window.stage.views:
        window.stage.show_view(name)
        QApplication.processEvents()
        assert not window.stage.views[name].grab().isNull()
    assert not window.grab().isNull()
