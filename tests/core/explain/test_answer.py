import numpy as np
import pytest

from neuron_gui.core.explain.answer import answer
from neuron_gui.core.neuron import ACTIVATIONS, forward


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_one_sample_is_answered_as_all_are(activation):
    x, weights, bias = [1.5, -2.0], [0.75, 0.5], 0.25
    found = answer(x, 1.0, (*weights, bias), activation)
    z, a = forward(np.array([x]), np.array(weights), bias, activation)
    assert (found.sum, found.output) == pytest.approx((z[0], a[0]))
    assert found.error == found.output - 1.0
