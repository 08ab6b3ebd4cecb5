"""The loss over one or two chosen parameters, all others staying as they are in a record.

Exact by the formulas of `neuron.py`. Where the loss is a sum of squares, of all samples only a triangle
counts: R of X = Q R, which alone gives the same sums. So a million samples cost no more than three.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array, scaled
from neuron_gui.core.drawable import MAX_DRAWN, Range
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.rank import even, solve
from neuron_gui.core.records import Record
from neuron_gui.core.theory import contours

WORK = 4_000_000  # losses of single samples that a picture may take
FINEST, COARSEST = 160, 24  # points along a side of a map
CURVE = 400  # points of a curve
BLOCK = 20_000  # numbers at a time: what the processor's cache can hold
SAMPLES = 5_000  # of them at most so many are of one neuron

ROOM = 0.25  # of a frame, on each side of what has to be in it
NARROWEST = 0.2  # a frame's shorter side, of its longer one
REACH = 3.0  # so many times its size a frame grows to each side, but no farther
REACH_UNKNOWN = 50.0  # where it is not known what the way may lead to


class Bottom(Struct, frozen=True):
    """Where the loss is lowest: at a point (one number a parameter), or all along a line through it."""

    point: tuple[float, ...]
    direction: tuple[float, ...] | None = None

    def nearest(self, place: Array) -> Array:
        """Return that point of it which is nearest to a place."""
        point = np.array(self.point)
        if self.direction is None:
            return point
        along = np.array(self.direction)
        return np.asarray(point + along * (along @ (place - point)))


class Landscape(Struct, frozen=True):
    """The loss over two parameters: `losses` (ny, nx), where the first has the values x and the second y.

    `heights` (ny, nx) from 0 to 1 and `lines` are the same as a picture, see `contours.py`. `bottom` is None
    where it is not known, or everywhere. All arrays are read-only.
    """

    x: Array
    y: Array
    losses: Array
    heights: Array
    lines: tuple[Array, Array]
    bottom: Bottom | None


class Profile(Struct, frozen=True):
    """The loss over one parameter: `losses` (nx,), where it has the values x. Both are read-only."""

    x: Array
    losses: Array
    bottom: Bottom | None


def landscape(plane: LossSlice, x_range: Range, y_range: Range, tell: Tell = untold) -> Landscape:
    """Return the loss over a plane's two parameters, on as fine a grid as the number of samples allows.

    `tell` is told which part is done, and may raise an exception to give up.
    """
    side = int(np.clip(np.sqrt(WORK / plane.rows), COARSEST, FINEST))
    x, y = np.linspace(*x_range, side), np.linspace(*y_range, side)
    losses = plane.losses(np.stack(np.meshgrid(x, y)).reshape(2, -1), tell).reshape(side, side)
    heights = contours.heights(losses)
    lines = contours.lines(heights, x, y)
    _freeze(x, y, losses, heights, *lines)
    return Landscape(x, y, losses, heights, lines, plane.bottom)


def profile(plane: LossSlice, x_range: Range, tell: Tell = untold) -> Profile:
    """Return the loss over the single parameter of a plane; `tell` as above."""
    x = np.linspace(*x_range, CURVE)
    losses = plane.losses(x[None], tell)
    _freeze(x, losses)
    return Profile(x, losses, plane.bottom)


def _freeze(*arrays: Array) -> None:
    for array in arrays:
        array.flags.writeable = False


class Frame(Struct, frozen=True):
    """What part of a plane is worth looking at: `low` and `high` (m,), and how far it may ever grow."""

    low: Array
    high: Array
    lowest: Array
    highest: Array

    def holds(self, points: Array) -> bool:
        """Whether points (k, m) are all inside, as far as they are anywhere near."""
        near = np.clip(points, self.lowest, self.highest)
        return bool(((self.low <= near) & (near <= self.high)).all())


def frame(plane: LossSlice, start: Array, points: Array) -> Frame:
    """Return a frame around start (m,), bottom and points (k, m), as far as these are anywhere near.

    The way of a run that diverges leaves it; else nothing could be told apart inside.
    """
    bottom = plane.bottom
    goal = bottom.nearest(start) if bottom else np.zeros(len(start))
    core = np.clip(np.stack([start, goal]), -MAX_DRAWN, MAX_DRAWN)
    low, high = _with_room(core)
    size = high - low
    reach = (REACH if bottom else REACH_UNKNOWN) * size
    lowest, highest = low - reach, high + reach
    near = np.clip(points[np.isfinite(points).all(axis=1)], lowest, highest)
    if ((near < low) | (near > high)).any():
        low, high = _with_room(np.concatenate([core, near]))
    return Frame(low, high, np.minimum(lowest, low), np.maximum(highest, high))


def _with_room(points: Array) -> tuple[Array, Array]:
    """Return the box around points with room on all sides, nowhere a mere line."""
    low, high = points.min(axis=0), points.max(axis=0)
    size = high - low
    size = np.maximum(size, size.max() * NARROWEST or np.maximum(1.0, np.abs(low)))
    middle = (low + high) / 2
    return middle - (0.5 + ROOM) * size, middle + (0.5 + ROOM) * size


# What leaves the range of numbers becomes inf, which is what the loss is there; numpy need not warn as well.
_QUIET = np.errstate(over="ignore", invalid="ignore")


class LossSlice:
    """All neurons that differ from a record in m chosen parameters only.

    The weighted sums of the samples are `fixed` + parameters · `moving`, (n,) and (m, n). A triangle in their
    place is of even columns, see `rank.py`: `matrix` · parameters are theirs, and `back` is its inverse.
    """

    @_QUIET
    def __init__(self, experiment: Experiment, record: Record, parameters: Sequence[int]) -> None:
        loss, d = experiment.loss, experiment.data.d
        X = scaled(experiment.data.inputs, experiment.scaling)[0]
        rest = np.array([*record.weights, record.bias])
        rest[list(parameters)] = 0.0
        self._fixed, self._targets = X @ rest[:d] + rest[d], np.asarray(experiment.data.targets)
        self._moving = np.stack([X[:, k] if k < d else np.ones(len(X)) for k in parameters])
        self._matrix = self._back = np.eye(len(parameters))
        self._n = len(X)
        self._f = ACTIVATIONS[experiment.neuron.activation].f
        self._sample_loss, self._kind = LOSSES[loss.kind].sample_loss, loss.kind
        penalized = np.array([k < d for k in parameters], dtype=np.float64)
        self._l1, self._l2 = loss.l1 * penalized, loss.l2 * penalized
        self._constant = float(np.sum(loss.l1 * np.abs(rest[:d]) + loss.l2 / 2 * rest[:d] * rest[:d]))
        self._squares = experiment.neuron.activation == "identity" and loss.kind in ("mse", "half_mse")
        if self._squares:
            self._keep_triangle([k < d for k in parameters])

    @property
    def rows(self) -> int:
        """How many samples have to be gone through."""
        return len(self._fixed)

    def _keep_triangle(self, weights: Sequence[bool]) -> None:
        """Put a triangle in the place of the samples, whose errors have the same sum of squares."""
        order = sorted(range(len(weights)), key=lambda k: not weights[k])  # the bias comes last
        columns = even(self._moving[order][: sum(weights)].T, not all(weights))
        errors = np.column_stack([columns.columns, self._fixed - self._targets])
        if np.isfinite(errors).all():
            R = np.asarray(np.linalg.qr(errors, mode="r"))
            self._moving, self._fixed, self._targets = R[:, :-1].T, R[:, -1], np.zeros(len(R))
            self._matrix, self._back = columns.matrix[:, np.argsort(order)], columns.back[np.argsort(order)]

    @_QUIET
    def losses(self, points: Array, tell: Tell = untold) -> Array:
        """Return the loss (k,) at each of k points (m, k)."""
        sums, count = np.zeros(points.shape[1]), min(self.rows, SAMPLES)
        at_once = max(1, BLOCK // count)
        for first in range(0, len(sums), at_once):
            tell(first / len(sums))
            some = slice(first, first + at_once)
            for begin in range(0, self.rows, count):
                sums[some] += self._sum(points[:, some], slice(begin, begin + count))
        penalty = self._l1 @ np.abs(points) + (self._l2[:, None] / 2 * points * points).sum(axis=0)
        return np.asarray(sums / self._n + penalty + self._constant)

    def _sum(self, points: Array, samples: slice) -> Array:
        """Return the sum of what some samples add to the loss, at some points."""
        z = (self._matrix @ points).T @ self._moving[:, samples] + self._fixed[samples]
        a = z if self._kind == "bce" else self._f(z)  # bce goes by z alone
        return np.asarray(self._sample_loss(z, a, self._targets[samples]).sum(axis=1))

    @cached_property
    @_QUIET
    def bottom(self) -> Bottom | None:
        """Return where the loss is lowest if it is quadratic; None if not, or if it is level everywhere."""
        if not self._squares or self._l1.any() or not np.isfinite(self._moving).all():
            return None
        factor = 2.0 if self._kind == "mse" else 1.0
        # The penalty acts like more samples, of which each asks for one parameter to be 0.
        pull = np.diag(np.sqrt(self._l2 * self._n / factor)) @ self._back
        A = np.vstack([self._moving.T, pull])
        lowest = solve(A, np.append(self._targets - self._fixed, np.zeros(len(pull)))).seen_from(self._back)
        if not (lowest.rank and lowest.certain and np.isfinite(lowest.point).all()):
            return None
        level = lowest.level.T
        return Bottom(tuple(lowest.point.tolist()), tuple(level[0].tolist()) if len(level) else None)
