"""What a neuron makes of one sample: the weighted sum, the output, and how far that is from the target."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from neuron_gui.core import kernels
from neuron_gui.core.dataset import Data
from neuron_gui.core.message import N_


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


def output_and_bias(data: Data) -> tuple[str, str]:
    """Return what output and bias are called: by their letters, unless a column has one of these."""
    taken = {"a", "b"} & {*data.input_names, data.target_name}
    return (N_("output"), N_("bias")) if taken else ("a", "b")
