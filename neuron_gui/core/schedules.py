"""Schedules: how the learning rate η changes from step to step."""

import math
from typing import Annotated, ClassVar

import numpy as np
from msgspec import Meta

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
        """η_t = η γ^⌊t/k⌋; powers one by one, since arrays of them may round by position."""
        stages = np.arange(start, start + count) // self.every
        powers = [math.pow(self.factor, stage) for stage in range(stages[0], stages[-1] + 1)]
        factors: Array = np.array(powers)[stages - stages[0]]
        return eta * factors


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
        """Half a cosine wave from η down to the minimum, one value after the other (see StepDecay)."""
        angles = math.pi * np.arange(start, start + count) / max_steps
        waves = [*map(math.cos, angles.tolist())]
        return self.minimum + (eta - self.minimum) * (1 + np.array(waves)) / 2
