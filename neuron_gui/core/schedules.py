"""Schedules: how the learning rate η changes from step to step."""

import math
from typing import Annotated, ClassVar

import numpy as np
from msgspec import Meta
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.schema.part import Part


class Schedule(Part, tag_field="kind"):
    """How the learning rate changes from step to step; t counts from 0."""

    title: ClassVar[str]

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """Return the learning rates (count,) of updates start, start+1, ..."""
        raise NotImplementedError


class Constant(Schedule, tag="constant"):
    """η."""

    title: ClassVar[str] = "Constant"

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """η_t = η."""
        return np.full(count, eta)


class StepDecay(Schedule, tag="step_decay"):
    """η γ^⌊t/k⌋."""

    title: ClassVar[str] = "Step decay"

    factor: Annotated[float, Meta(gt=0, le=1, title="Factor γ", description="What η is multiplied by.")] = 0.5
    every: Annotated[int, Meta(ge=1, title="Every k steps", description="How often η is multiplied.")] = 100

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """η_t = η γ^⌊t/k⌋."""
        return eta * _powers(self.factor, np.arange(start, start + count) // self.every)


class InverseTime(Schedule, tag="inverse_time"):
    """η / (1 + k t)."""

    title: ClassVar[str] = "Inverse time"

    decay: Annotated[float, Meta(ge=0, title="Decay k", description="How fast η shrinks.")] = 0.01

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """η_t = η / (1 + k t)."""
        t = np.arange(start, start + count, dtype=np.float64)
        return eta / (1 + self.decay * t)


class Cosine(Schedule, tag="cosine"):
    """η_min + (η − η_min)(1 + cos(π t / max_steps)) / 2."""

    title: ClassVar[str] = "Cosine"

    minimum: Annotated[float, Meta(ge=0, title="Lowest η", description="Where η ends.")] = 0.0

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """Half a cosine wave from η down to the minimum."""
        wave = _cosine(np.arange(start, start + count) / max_steps)
        return self.minimum + (eta - self.minimum) * (1 + wave) / 2


# --- Made of what rounds alike on every machine: additions, products and divisions ----------------


def _powers(base: float, exponents: NDArray[np.int64]) -> Array:
    """Return base^exponent for whole exponents of 0 or more, by squaring."""
    values = np.ones(len(exponents))
    while exponents.any():
        values = np.where(exponents & 1, values * base, values)
        base *= base
        exponents = exponents >> 1
    return values


def _cosine(shares: Array) -> Array:
    """Return cos(π · share) for shares from 0 to 1: that of what is nearer, or a sine where that is steep.

    Off by 1.75 ulp at most, see `elementary.py`.
    """
    near = np.minimum(shares, 1.0 - shares)
    x, lacking = math.pi * near, math.pi * (0.5 - near)
    sine = lacking - lacking * (lacking * lacking / 6 * _series(lacking, 16))
    values = np.where(near > 0.25, sine, 1.0 - x * x / 2 * _series(x, 15))
    return np.where(shares > 0.5, -values, values)


def _series(x: Array, last: int) -> Array:
    """Return what the series of the cosine, or of the sine for an even `last`, has after its second term."""
    rest = np.ones_like(x)
    for n in range(last, 2, -2):
        rest = 1.0 - x * x / (n * (n + 1)) * rest
    return rest
