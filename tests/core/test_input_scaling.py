import numpy as np
import pytest

from neuron_gui import resources
from neuron_gui.core.input_scaling import InputScaling
from neuron_gui.core.neuron import forward

PENGUINS = resources.preset("penguins")


@pytest.mark.parametrize("kind", ["none", "standardize", "max_abs"])
def test_raw_weights_answer_to_raw_inputs_as_the_others_do_to_scaled_ones(kind):
    scaling, X = InputScaling.of(PENGUINS.with_value("scaling", kind)), np.asarray(PENGUINS.data.inputs)
    weights = tuple(np.linspace(-1.0, 2.0, PENGUINS.data.d).tolist())
    raw, bias = scaling.raw_weights(weights, 0.5)
    expected = forward(scaling.seen(X), np.array(weights), 0.5, "identity")[1]
    assert forward(X, raw, bias, "identity")[1] == pytest.approx(expected)
    assert scaling.seen(X[3]).tolist() == scaling.seen(X)[3].tolist()


def test_without_scaling_inputs_are_seen_as_they_are():
    X = np.asarray(PENGUINS.data.inputs)
    assert InputScaling.of(PENGUINS.with_value("scaling", "none")).seen(X) is X
