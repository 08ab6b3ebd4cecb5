"""One curve of a run in words: its shape, how low and high it goes, what it passes, where it turns."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import isfinite, log10

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.numbers import displayed, told_apart
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.core.verdict.shapes import (
    LEAST,
    LEVEL,
    WIDER,
    WORDS,
    Frame,
    Shape,
    frame_of_loss,
    frame_of_weight,
    goal_of,
    leaves,
    shape,
    widening,
)
from neuron_gui.core.verdict.trend import ROUNDING, has_run_away

LISTED = 3  # passes that are told of one by one

_LEVELS_OFF = N_("It levels off")  # where nobody knows a goal
_GOAL, _BEST = N_("the goal, {value},"), N_("the best value, {value},")
_PASSES = N_("{name} passes {level} at step {steps}.")
_PASSES_OFTEN = N_("{name} passes {level} at steps {steps}.")
_WIDER, _NARROWER = N_("It goes up and down, ever farther"), N_("It goes up and down, ever less")


@dataclass(frozen=True, eq=False)
class CurveSeen:
    """A channel of a run's curves, 0 being the loss, under its name, from its value `first` at step 0.

    `goal` is the height on its axis, for a loss a power of ten, that it may come to.
    """

    name: str | Message
    curves: Curves
    channel: int
    first: float
    goal: float | None

    @classmethod
    def of(
        cls,
        name: str | Message,
        channel: int,
        curves: Curves,
        first: float,
        experiment: Experiment,
        known: Theory | SafeRate | None,
    ) -> CurveSeen:
        """Return a curve with the goal that it has, as far as that is known."""
        return cls(name, curves, channel, first, goal_of(channel, experiment, known))

    @property
    def low(self) -> Array:
        """The lowest value of every bin."""
        return np.asarray(self.curves.low[self.channel])

    @property
    def high(self) -> Array:
        """The highest value of every bin."""
        return np.asarray(self.curves.high[self.channel])

    # --- Shape --------------------------------------------------------------------------------------

    def shape(self) -> Message | None:
        """Return what shape it has; None where it is a point, or moves too little to be seen."""
        frame = self._frame()
        if frame is None:
            return None
        points = self._points()
        found = self._as_it_ends(points, frame)
        if found in (None, Shape.STAYS):
            return None
        text = WORDS[found]
        if found == Shape.FLATTENS and self.goal is None:
            text = _LEVELS_OFF
        elif found == Shape.OSCILLATES:
            ratio = widening(points, frame)
            text = _WIDER if ratio >= WIDER else _NARROWER if ratio <= 1 / WIDER else text
        return Message("{sentence}.", sentence=Message(text))

    @np.errstate(divide="ignore", invalid="ignore")
    def _as_it_ends(self, points: Array, frame: Frame) -> Shape | None:
        """Return what shape it has: it runs away only while it does so; None where it is on its way back."""
        found = shape(points, frame)
        if found != Shape.DIVERGES:
            return found
        steps, heights = points[:, 0], np.log10(points[:, 1]) if frame.of_loss else points[:, 1]
        quarter = 0.75 * steps[-1]
        late = np.append(heights[steps > quarter], np.interp(quarter, steps, heights))
        farthest = np.abs(heights - heights[0])
        if not np.isfinite(heights).all():
            return found
        if np.ptp(late) <= LEVEL / 4 * abs(heights[-1] - heights[0]):
            return Shape.FLATTENS
        if farthest[-1] < farthest.max() and steps[farthest.argmax()] < quarter:
            return None
        return found if leaves(frame.heights(points[:, 1]), frame) else Shape.RISES

    def _frame(self) -> Frame | None:
        """Return what it is seen in: as for a sketch, or with room for all of it where there is no goal."""
        steps, of_loss = self.curves.last, self.channel == 0
        if not steps or not isfinite(self.first) or (of_loss and self.first <= 0):
            return None
        values = np.concatenate([self.low, self.high])
        values = values[np.isfinite(values)]
        if of_loss:
            values = values[values > 0]
            decades = log10(float(values.max())) - log10(float(values.min()))
            return frame_of_loss(steps, log10(self.first), self.goal, max(decades, LEAST))
        way = 0.0 if has_run_away(self.curves) else float(np.abs(values - self.first).max())
        frame = frame_of_weight(steps, self.first, self.goal, way)
        return frame if isfinite(frame.height) else None

    def _points(self) -> Array:
        """Return points (m, 2) of step and value; of a wide bin both extremes, in the order of its way."""
        curves = self.curves
        starts = curves.first + np.arange(len(self.low), dtype=np.float64) * curves.width
        if curves.width == 1:
            return np.column_stack([starts, self.low])
        middle = self.low / 2 + self.high / 2
        falls = np.append(np.diff(middle) < 0, False)
        falls[-1] = falls[-2] if len(falls) > 1 else False
        values = np.where(falls, (self.high, self.low), (self.low, self.high)).T.ravel()
        values[0] = self.first
        steps = np.column_stack([starts, np.minimum(starts + curves.width - 1, curves.last)]).ravel()
        return np.column_stack([steps, values])

    # --- Extremes -----------------------------------------------------------------------------------

    def reaches(self) -> list[Message]:
        """Return how low and high it goes, and what it passes on the way."""
        extremes = self.extremes()
        return [*((extremes,) if extremes else ()), *self.passes()]

    def extremes(self) -> Message | None:
        """Return how low and how high it goes, and where; None where it stays or has no numbers."""
        if not np.isfinite(self.low).any() or np.nanmin(self.low) == np.nanmax(self.high):
            return None
        lowest, highest = int(np.nanargmin(self.low)), int(np.nanargmax(self.high))
        low, high = told_apart(float(self.low[lowest]), float(self.high[highest]))
        return Message(
            "{name}: lowest {low} at step {there}, highest {high} at step {here}.",
            name=self.name,
            low=low,
            there=self._step(lowest),
            high=high,
            here=self._step(highest),
        )

    def passes(self) -> list[Message]:
        """Return which values that mean something it passes: its goal, and 0, and where."""
        goal = None if self.goal is None else 10**self.goal if self.channel == 0 else self.goal
        told = [self._passes(0.0, "0")] if self.channel else []
        if goal is not None:
            text = _BEST if self.channel else _GOAL
            told.append(self._passes(goal, Message(text, value=displayed(goal))))
        return [message for message in told if message]

    def _passes(self, level: float, words: str | Message) -> Message | None:
        """Return where it goes from one side of a level to the other."""
        below, above = self.low < level, self.high > level
        within = below & above
        side = np.where(within, 0, above.astype(int) - below)
        known = np.flatnonzero(below | above)
        over = [int(at) for at in known[:1] if within[at]] + [
            int(to)
            for frm, to in pairwise(known)
            if within[to] or (not within[frm] and side[frm] != side[to])
        ]
        if not over:
            return None
        steps = ", ".join(map(self._step, over[:LISTED]))
        if len(over) <= LISTED and (self.curves.width == 1 or len(over) == 1):
            text = _PASSES if len(over) == 1 else _PASSES_OFTEN
            return Message(text, name=self.name, level=words, steps=steps)
        return Message(
            "{name} passes {level} again and again, first at step {first}, last at step {last}.",
            name=self.name,
            level=words,
            first=self._step(over[0]),
            last=self._step(over[-1]),
        )

    def _step(self, at: int) -> str:
        """Return the step of a bin, or its first and its last."""
        first = self.curves.first + at * self.curves.width
        last = min(first + self.curves.width - 1, self.curves.last)
        return grouped(first) if first == last else f"{grouped(first)}…{grouped(last)}"


# --- At a step ----------------------------------------------------------------------------------------

FALLING, RISING, IS_LEVEL = N_("falling"), N_("rising"), N_("level")
TURNING_UP, TURNING_DOWN, TO_AND_FRO = N_("turning up"), N_("turning down"), N_("going up and down")

_TRENDS = {
    (-1, -1): FALLING,
    (1, 1): RISING,
    (0, 0): IS_LEVEL,
    (-1, 1): TURNING_UP,
    (1, -1): TURNING_DOWN,
    (0, -1): FALLING,
    (0, 1): RISING,
    (-1, 0): IS_LEVEL,
    (1, 0): IS_LEVEL,
}


def trend_at(curves: Curves, channel: int, step: int) -> Message | None:
    """Return what a curve does at a step, beside its neighbours; None where there is nothing to compare."""
    at, bins = (step - curves.first) // curves.width, curves.low.shape[1]
    around = [each for each in (at - 1, at, at + 1) if 0 <= each < bins]
    low, high = curves.low[channel, around], curves.high[channel, around]
    if len(around) < 2 or not (np.isfinite(low).all() and np.isfinite(high).all()):
        return None
    size = np.maximum(high, -low)
    # A loss is seen by powers of ten, so that each move counts by its own size.
    beside = np.maximum(size[:-1], size[1:]) if channel == 0 else np.full(len(size) - 1, size.max())
    moves = list(map(_move, np.diff(low).tolist(), np.diff(high).tolist(), (ROUNDING * beside).tolist()))
    if None in moves:
        return Message(TO_AND_FRO)
    return Message(_TRENDS[moves[0] or 0, moves[-1] or 0])


def _move(low: float, high: float, least: float) -> int | None:
    """Return whether it goes up, 1, or down, -1, or neither; None if its extremes go different ways."""
    ways = {0 if abs(way) <= least else 1 if way > 0 else -1 for way in (low, high)} - {0}
    return None if len(ways) > 1 else next(iter(ways), 0)
