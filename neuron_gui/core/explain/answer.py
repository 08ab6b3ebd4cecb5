"""What a neuron makes of one sample: the weighted sum, the output, and how far that is from the target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from neuron_gui.core import kernels


class Answer(NamedTuple):
    """Weighted sum z, output a, and error a - y."""

    sum: float
    output: float
    error: float


def answer(x: Sequence[float], target: float, parameters: Sequence[float], activation: str) -> Answer:
    """Return the answer to inputs (d,), as the neuron sees them, with weights and bias (d + 1,)."""
    *weights, bias = parameters
    z = sum(value * weight for value, weight in zip(x, weights, strict=False)) + bias
    a = float(kernels.output(kernels.ACTIVATIONS.index(activation), z))
    return Answer(z, a, a - target)
