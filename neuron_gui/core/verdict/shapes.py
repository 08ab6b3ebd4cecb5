"""How a curve goes, as one sees it in a plot: the shape of a line through points, drawn or made by a run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import log10

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import N_
from neuron_gui.core.theory.goals import loss_goals, weight_goals
from neuron_gui.core.theory.theory import SafeRate, Theory

NOTICED = 0.05  # of a frame's height: what moves less is taken for a straight line by eye, and by hand
LIKE = 1 / 3  # as far up as down, or this share of it, makes an oscillation
LEVEL = 0.3  # of a curve's mean slope: what is less steep at its end has levelled off
NEAR = 0.15  # of a frame's height, that two curves may be apart on the mean
PLACES = 101  # at which the distance between two curves is taken
WIDER = 1.5  # times as far as at first, on the mean, goes what swings ever wider

DECADES = 6.0  # that a loss is given to fall in where it has no goal
LEAST, MOST = 2.0, 12.0  # decades where it has one
ROOM_BELOW, ROOM_ABOVE = 0.2, 0.5  # of these, that are free below the goal and above the start
POWERS = -307.0, 308.0  # of ten, that there are numbers for
SIDES = 1.6  # ways from a weight's start to its goal that there is room for on both sides


class Shape(StrEnum):
    """A manner in which a curve goes. Every curve has just one."""

    REACHES = "reaches"
    FALLS = "falls"
    RISES = "rises"
    FLATTENS = "flattens"
    OSCILLATES = "oscillates"
    DIVERGES = "diverges"
    STAYS = "stays"


WORDS = {
    Shape.REACHES: N_("It comes to the goal"),
    Shape.FALLS: N_("It falls, to the end"),
    Shape.RISES: N_("It rises, to the end"),
    Shape.FLATTENS: N_("It levels off away from the goal"),
    Shape.OSCILLATES: N_("It goes up and down"),
    Shape.DIVERGES: N_("It runs away"),
    Shape.STAYS: N_("It stays as it is"),
}

Ends = tuple[float, float]


@dataclass(frozen=True)
class Frame:
    """What of a plot is drawn into: steps from 0 on, and heights as they lie on its axis.

    A loss lies there by powers of ten; it is better the lower it is, and runs away upwards only. `start` is
    the height at step 0, `goal` one that the curve may come to, if there is such.
    """

    steps: int
    low: float
    high: float
    start: float
    goal: float | None
    of_loss: bool

    @property
    def height(self) -> float:
        """From the lower edge to the upper one."""
        return self.high - self.low

    def heights(self, values: Array) -> Array:
        """Return where values lie on the axis; of those far off only that they are."""
        with np.errstate(divide="ignore", invalid="ignore"):
            on_axis = np.log10(values) if self.of_loss else values
        far = self.low - self.height, self.high + self.height
        return np.asarray(np.clip(np.nan_to_num(on_axis, nan=np.inf), *far))

    def value(self, height: float) -> float:
        """Return the value that lies at a height."""
        return 10.0**height if self.of_loss else height


def frame_of_loss(
    steps: int, start: float, goal: float | None, decades: float = DECADES, ends: Ends | None = None
) -> Frame:
    """Return what a loss is seen in that begins at `start`: this, its `goal` and `ends` are powers of ten."""
    way = decades if goal is None else min(max(start - goal, LEAST), MOST)
    low, high = ends or (start - (1 + ROOM_BELOW) * way, start + ROOM_ABOVE * way)
    return Frame(steps, max(low, POWERS[0]), min(high, POWERS[1]), start, goal, of_loss=True)


def frame_of_weight(
    steps: int, start: float, goal: float | None, way: float = 0.0, ends: Ends | None = None
) -> Frame:
    """Return what a weight is seen in that begins at `start`; `way` is how far it goes if it has no goal."""
    side = SIDES * (way if goal is None else abs(goal - start)) or abs(start) or 1.0
    low, high = ends or (start - side, start + side)
    return Frame(steps, low, high, start, goal, of_loss=False)


def goal_of(channel: int, experiment: Experiment, known: Theory | SafeRate | None) -> float | None:
    """Return the height that loss, or the parameter of that channel, may come to; None if not known."""
    if channel:
        best = weight_goals(known)
        return best[channel - 1] if best else None
    goals = loss_goals(experiment, known)
    found = (goals.target, goals.at_tolerance, goals.lowest)
    return next((log10(value) for value in found if value is not None and value > 0), None)


def widening(points: Array, frame: Frame) -> float:
    """Return how far a line through points (m, 2) that oscillates swings at last, in swings at first.

    That is 1 where it does not lie farthest up and down in its later, or in its earlier half.
    """
    heights = frame.heights(points[:, 1])
    swings = np.abs(np.diff(_turns(heights, NOTICED * frame.height)))
    third = max(1, len(swings) // 3)
    ratio = float(swings[-third:].mean() / swings[:third].mean())
    late = np.array([heights.argmin(), heights.argmax()]) >= len(heights) // 2
    return ratio if (late.all() if ratio > 1 else not late.any()) else 1.0


def shape(points: Array, frame: Frame) -> Shape:
    """Return the shape of a line through points (m, 2), steps in ascending order beside values."""
    steps, heights = points[:, 0], frame.heights(points[:, 1])
    noticed = NOTICED * frame.height
    way = float(heights[-1] - heights[0])
    moves = np.diff(_turns(heights, noticed))
    up, down = float(moves[moves > 0].sum()), -float(moves[moves < 0].sum())
    if leaves(heights, frame):
        return Shape.DIVERGES
    if _comes_to_goal(steps, heights, frame, noticed):
        return Shape.REACHES
    if len(moves) >= 3 and min(up, down) >= LIKE * max(up, down):
        return Shape.OSCILLATES
    if abs(way) <= noticed:
        return Shape.STAYS
    if way > 0 and frame.of_loss:
        return Shape.DIVERGES
    if abs(_last_quarter(steps, heights)) <= LEVEL * abs(way) / 4:
        return Shape.FLATTENS
    return Shape.RISES if way > 0 else Shape.FALLS


def is_near(drawn: Array, made: Array, frame: Frame) -> bool:
    """Return whether two lines through points (m, 2) are about as high all along; each ends as a level."""
    places = np.linspace(0, frame.steps, PLACES)
    one, other = (
        np.interp(places, points[:, 0], np.clip(frame.heights(points[:, 1]), frame.low, frame.high))
        for points in (drawn, made)
    )
    return bool(np.abs(one - other).mean() <= NEAR * frame.height)


def _turns(heights: Array, noticed: float) -> list[float]:
    """Return the first height, those where it turns by more than is noticed, and the last extreme."""
    turns = [float(heights[0])]
    extreme, up = turns[0], None
    for height in heights.tolist():
        if up is None and abs(height - turns[0]) > noticed:
            up, extreme = height > turns[0], height
        elif up is not None and (height > extreme) == up:
            extreme = height
        elif up is not None and abs(height - extreme) > noticed:
            turns.append(extreme)
            up, extreme = not up, height
    return [*turns, extreme]


def leaves(heights: Array, frame: Frame) -> bool:
    """Whether it ends beyond the frame, or at its very edge: upwards, and of a weight either way."""
    edge = NOTICED / 2 * frame.height
    return bool(heights[-1] > frame.high - edge or (heights[-1] < frame.low + edge and not frame.of_loss))


def _comes_to_goal(steps: Array, heights: Array, frame: Frame, noticed: float) -> bool:
    """Whether it comes from elsewhere to the goal and stays there; a loss may also go below it."""
    if frame.goal is None:
        return False
    if frame.of_loss:
        return bool(heights[-1] <= frame.goal + noticed < heights[0])
    late = np.interp(np.linspace(0.75, 1, 9) * steps[-1], steps, heights)
    away = np.abs(late - frame.goal)
    return bool(max(away.mean(), away[-1]) <= noticed < abs(heights[0] - frame.goal))


def _last_quarter(steps: Array, heights: Array) -> float:
    """Return how far it goes, up or down, in the last quarter of its steps."""
    before = steps[-1] - (steps[-1] - steps[0]) / 4
    return float(heights[-1] - np.interp(before, steps, heights))
