"""A question that is answered by a sketch: how the loss, or a weight, will go; and what the run drew then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite, log10

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.lessons.facts import FactError
from neuron_gui.core.message import Message
from neuron_gui.core.numbers import displayed
from neuron_gui.core.run import Run
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.shapes import (
    Frame,
    Shape,
    frame_of_loss,
    frame_of_weight,
    goal_of,
    is_near,
    shape,
)

LOSS, BIAS = "loss", "bias"
FIRST_STEPS = 40  # what is drawn into where the lesson does not say

Points = Sequence[tuple[float, float]]  # a step and the value there, each


@dataclass(frozen=True)
class SketchOption:
    """The shapes that count as one answer, and what is said to those who have drawn one of them."""

    text: str
    shapes: tuple[Shape, ...]
    said: str = ""


@dataclass(frozen=True, eq=False)
class Made:
    """The curve that a run made: points (m, 2) of step and value, in the frame that was drawn into."""

    frame: Frame
    points: Array


@dataclass(frozen=True)
class SketchQuestion:
    """Asks for a curve of the loss or a parameter `of` that name, up to so many steps, between two values.

    The options have every shape that a curve of it may have. `expected` is what the lesson says of the run.
    """

    question: str
    of: str
    steps: int
    between: tuple[float, float] | None
    options: tuple[SketchOption, ...]
    expected: Shape | None = None

    def channel(self, experiment: Experiment) -> int:
        """Return where its values are among loss, weights and bias; raise FactError where there are none."""
        if not is_known(self.of, experiment):
            raise FactError(Message("there is no {name} in this experiment", name=self.of))
        return 0 if self.of == LOSS else experiment.data.d + 1 if self.of == BIAS else int(self.of[1:])

    def option(self, points: Array, frame: Frame) -> int:
        """Return the number of the option, from 0, that a curve through points (m, 2) is."""
        found = shape(points, frame)
        return next(at for at, option in enumerate(self.options) if found in option.shapes)

    def right(self, run: Run) -> int:
        """Return the number of the option that the run's curve is; raise FactError where it has none."""
        made = self.made(run)
        return self.option(made.points, made.frame)

    def accepts(self, given: float, right: float) -> bool:
        """Return whether the shape was right."""
        return given == right

    def agrees(self, drawn: Points, made: Made) -> bool:
        """Return whether a sketch has the shape of what a run made, and roughly its size."""
        points = np.array(drawn, dtype=np.float64)
        same = self.option(points, made.frame) == self.option(made.points, made.frame)
        return same and is_near(points, made.points, made.frame)

    def made(self, run: Run) -> Made:
        """Return what a run has drawn of it; raise FactError as long as that is nothing."""
        if not run.steps:
            raise FactError(Message("there is nothing to compare a sketch with: the run has made no step"))
        channel = self.channel(run.experiment)
        blocks = run.blocks(0, min(self.steps, run.steps))
        values = np.concatenate([block.channels[channel] for block in blocks])
        return Made(self.frame(run), np.column_stack([np.arange(len(values)), values]))

    def frame(self, run: Run) -> Frame:
        """Return what is drawn into, before a run and after; raise FactError where that is not known."""
        first, channel, of_loss = run.record(0), self.channel(run.experiment), self.of == LOSS
        start = (first.loss, *first.weights, first.bias)[channel]
        if not isfinite(start) or (of_loss and start <= 0):
            reason = Message(
                "a {name} that begins at {start} cannot be sketched", name=self.of, start=displayed(start)
            )
            raise FactError(reason)
        goal = goal_of(channel, run.experiment, theory(run.experiment))
        if of_loss:
            ends = (log10(self.between[0]), log10(self.between[1])) if self.between else None
            frame = frame_of_loss(self.steps, log10(start), goal, ends=ends)
        elif goal is None and not self.between:
            reason = Message(
                "it is not known where {name} will go; "
                "say between which values, as in “sketch {name} between -5 and 5”",
                name=self.of,
            )
            raise FactError(reason)
        else:
            frame = frame_of_weight(self.steps, start, goal, ends=self.between)
        if not (isfinite(frame.height) and frame.low < frame.start < frame.high):
            reason = Message(
                "it begins at {start}, which is not between these values", start=displayed(start)
            )
            raise FactError(reason)
        return frame


def is_known(name: str, experiment: Experiment) -> bool:
    """Return whether an experiment has a parameter of that name, or it is the loss."""
    return name in (LOSS, BIAS) or (name[:1] == "w" and 1 <= int(name[1:]) <= experiment.data.d)
