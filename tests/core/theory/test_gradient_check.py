"""The gradient check: it agrees on every smooth experiment, and notices a slope that is wrong."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from long.share import size

from neuron_gui import Experiment, resources
from neuron_gui.core.machine import Machine
from neuron_gui.core.theory.gradient_check import check_gradients


def experiment(X, y, activation="identity", loss="mse", l2=0.0, trainable=True):
    return Experiment.from_dict(
        {
            "format": 1,
            "data": {"inputs": X, "targets": y},
            "neuron": {"activation": activation, "bias": {"initial": 0.25, "trainable": trainable}},
            "loss": {"kind": loss, "l2": l2},
        }
    )


def test_a_slope_worked_out_by_hand():
    # L = (2w - 1)² with w = 3: dL/dw = 2 · 5 · 2 = 20
    e = experiment([[2.0]], [1.0], trainable=False)
    e = e.with_values([("neuron.weights", {"values": [3.0]}), ("neuron.bias.initial", 0.0)])
    (slope,) = check_gradients(e)
    assert slope.analytic == 20.0
    assert slope.numeric == pytest.approx(20.0, abs=slope.expected_error)
    assert slope.agrees


numbers = st.floats(-3, 3, allow_subnormal=False).map(lambda v: round(v, 3))


@settings(max_examples=size(300, 80))
@given(
    st.integers(1, 4).flatmap(
        lambda d: st.lists(
            st.tuples(st.lists(numbers, min_size=d, max_size=d), numbers), min_size=1, max_size=8
        )
    ),
    st.sampled_from([("identity", "mse"), ("tanh", "half_mse"), ("sigmoid", "mse"), ("sigmoid", "bce")]),
    st.sampled_from([0.0, 0.5]),
    st.integers(0, 1000),
)
def test_formula_and_difference_agree_on_random_experiments(rows, kind, l2, seed):
    activation, loss = kind
    y = [abs(t) / 3 if loss == "bce" else t for _, t in rows]
    e = experiment([x for x, _ in rows], y, activation, loss, l2).with_value("seed", seed)
    slopes = check_gradients(e)
    assert len(slopes) == len(rows[0][0]) + 1
    for slope in slopes:
        assert slope.agrees, slope
        # The bound is worth something: a slope off by a ten-thousandth of the largest would be noticed.
        assert slope.expected_error <= 1e-4 * max(1.0, max(abs(s.analytic) for s in slopes))


def test_a_wrong_slope_is_noticed(monkeypatch):
    right = Machine.slope
    monkeypatch.setattr(Machine, "slope", lambda machine: right(machine) * (1 + 1e-6))
    slopes = check_gradients(resources.preset("opening"))
    assert not any(slope.agrees for slope in slopes)


def test_the_step_activation_has_no_slope_to_check():
    e = experiment([[1.0]], [1.0]).with_values(
        [("strategy", {"kind": "perceptron"}), ("neuron.activation", "step")]
    )
    with pytest.raises(ValueError, match="step"):
        check_gradients(e)


def test_every_preset_agrees():
    for name, preset in resources.presets().items():
        assert all(slope.agrees for slope in check_gradients(preset)), name
        assert np.isfinite([slope.numeric for slope in check_gradients(preset)]).all()
