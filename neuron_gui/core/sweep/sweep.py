"""Sweeps: the same experiment many times over, with one or two options turned from run to run.

Every cell of the map is the very run that one would get by setting the two options by hand; only how it
ended is kept of it. Cells are computed in a pool of threads: the kernels hold no Python lock.
"""

import math
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property
from os import cpu_count
from queue import SimpleQueue
from time import perf_counter
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.machine import Machine, generators, initial_parameters
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.neuron import Neuron
from neuron_gui.core.outcome import OUTCOMES, Outcome
from neuron_gui.core.schema.part import ExperimentError, value_of
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.sweep.batch import runs_at_once, whole_descents

ARRIVED = tuple(outcome.code for outcome in OUTCOMES if outcome.arrived)
DIVERGED = Outcome.DIVERGED.code
RATE = "strategy.learning_rate"
MOST_VALUES = 5000  # of one dial
PIECE_SECONDS = 0.03  # so often a thread hands over what it has: a window can show no more
LANES_A_CORE = 4  # into which a map of few rows is cut, so that no core idles at its end
# What of an experiment may change without the neuron or its samples being made anew. Such parts need not be
# checked against each other: each fits the samples and the neuron, or does not.
KEEPS_MACHINE = {"strategy", "stop", "seed"}


@dataclass(frozen=True)
class Dial:
    """An option by its path, such as `strategy.learning_rate`, and the values that it is turned to."""

    path: str
    values: tuple[Any, ...]

    @cached_property
    def logarithmic(self) -> bool:
        """Whether the values are spaced by equal factors, so that a map should be drawn that way."""
        if len(self.values) < 3 or not all(isinstance(v, float) and v > 0 for v in self.values):
            return False
        factors = np.diff(np.log(self.values))
        return bool(np.allclose(factors, factors[0], rtol=1e-6))


@dataclass(frozen=True)
class Piece:
    """Cells of a row, from `column` on, (k,): codes of outcomes, steps made, last loss."""

    row: int
    column: int
    outcomes: NDArray[np.int8]
    steps: NDArray[np.int32]
    losses: Array

    def __post_init__(self) -> None:
        for array in (self.outcomes, self.steps, self.losses):
            array.flags.writeable = False


class Map:
    """The cells of a sweep (height, width) as they come, piece by piece; an outcome of -1 is yet to come.

    `counts` tells how many runs ended in each outcome, `quickest` the fewest steps to a solution,
    `lowest_loss` the lowest of those that did not diverge, and `unsolved_losses` the lowest and the highest
    above 0 of those that were not solved either: kept on the way, for a map may have millions.
    """

    def __init__(self, width: int, height: int) -> None:
        self.outcomes = np.full((height, width), -1, np.int8)
        self.steps = np.zeros((height, width), np.int32)  # at most 10⁹
        self.losses = np.full((height, width), np.nan)
        self.counts = np.zeros(len(OUTCOMES), np.int64)
        self.quickest: int | None = None
        self.lowest_loss: float | None = None
        self.unsolved_losses: tuple[float, float] | None = None

    def add(self, piece: Piece) -> None:
        """Put a piece in its place."""
        columns = slice(piece.column, piece.column + len(piece.outcomes))
        self.outcomes[piece.row, columns] = piece.outcomes
        self.steps[piece.row, columns] = piece.steps
        self.losses[piece.row, columns] = piece.losses
        self.counts += np.bincount(piece.outcomes, minlength=len(OUTCOMES))
        self.quickest = _lowest(self.quickest, piece.steps[np.isin(piece.outcomes, ARRIVED)])
        self.lowest_loss = _lowest(self.lowest_loss, piece.losses[piece.outcomes != DIVERGED])
        unsolved = piece.losses[~np.isin(piece.outcomes, (DIVERGED, *ARRIVED)) & (piece.losses > 0)]
        if len(unsolved):
            ends = self.unsolved_losses or (math.inf, 0.0)
            self.unsolved_losses = min(ends[0], float(unsolved.min())), max(ends[1], float(unsolved.max()))


def _lowest(before: Any, values: NDArray[Any]) -> Any:
    """Return the lowest of what was lowest before, if anything was, and of the values, if there are any."""
    if not len(values):
        return before
    lowest = values.min().item()
    return lowest if before is None else min(before, lowest)


class _Lane(NamedTuple):
    """What one thread does from left to right: a row of the map, or a part of it."""

    row: int
    columns: range


class Sweep:
    """An experiment with a dial across the map, for its columns, and perhaps one up it, for its rows.

    Raises ExperimentError where a value does not fit the experiment.
    """

    def __init__(self, experiment: Experiment, across: Dial, up: Dial | None = None) -> None:
        if up and up.path == across.path:
            reason = Message("the two directions need two different options")
            raise ExperimentError(f"$.{up.path}", reason)
        self.experiment, self.across, self.up = experiment, across, up
        self._across, self._up = self._turned(across), self._turned(up) if up else None
        self._turns = [self._across, *([self._up] if self._up else [])]
        self._keeps_machine = {part for part, _ in self._turns} <= KEEPS_MACHINE
        self._starts: dict[tuple[int, Neuron], Array] = {}  # the initial parameters
        for corner in ((0, 0), (-1, 0), (0, -1), (-1, -1)):
            self.cell(*corner)  # where values fit one by one, but not together, it shows here

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.across.values)

    @property
    def most_steps(self) -> int:
        """How many steps a run may make at most."""
        stops = [stop for part, values in self._turns for stop in values if part == "stop"]
        return max(int(stop.max_steps) for stop in stops or [self.experiment.stop])

    @property
    def height(self) -> int:
        """The number of rows."""
        return len(self.up.values) if self.up else 1

    def cell(self, column: int, row: int) -> Experiment:
        """Return the experiment of a cell; raise ExperimentError where a value does not fit."""
        values = [(self.across.path, self.across.values[column])]
        if self.up:
            values.append((self.up.path, self.up.values[row]))
        return self.experiment.with_values(values)

    def pieces(
        self, is_cancelled: Callable[[], bool] = lambda: False, begin: Callable[[], None] | None = None
    ) -> Iterator[Piece]:
        """Compute all cells on all cores and yield them as they come, in any order; none after a cancel.

        Each thread calls `begin` first.
        """
        lanes = self._lanes()
        made: SimpleQueue[Piece | Exception | None] = SimpleQueue()  # None comes at the end of a lane
        given_up = False

        def unwanted() -> bool:
            return given_up or is_cancelled()

        def work(lane: _Lane) -> None:
            try:
                for piece in self._fill(lane, unwanted):
                    made.put(piece)
                made.put(None)
            except Exception as error:
                made.put(error)

        with ThreadPoolExecutor(cpu_count() or 1, "sweep", begin) as pool:
            for lane in lanes:
                pool.submit(work, lane)
            try:
                for _ in lanes:
                    while (piece := made.get()) is not None:
                        if isinstance(piece, Exception):
                            raise piece
                        yield piece
            finally:
                given_up = True

    def _lanes(self) -> list[_Lane]:
        """Cut the map up, bottom row first."""
        parts = -(-LANES_A_CORE * (cpu_count() or 1) // self.height)
        length = max(1, -(-self.width // parts))
        return [
            _Lane(row, range(first, min(first + length, self.width)))
            for row in range(self.height)
            for first in range(0, self.width, length)
        ]

    def _fill(self, lane: _Lane, is_cancelled: Callable[[], bool]) -> Iterator[Piece]:
        """Make the runs of a lane, and hand them over every now and then."""
        first = self.cell(lane.columns.start, lane.row)
        at_once = runs_at_once(first) if self.across.path in ("seed", RATE) else 0
        return (
            self._together(lane, first, at_once, is_cancelled)
            if at_once
            else self._singly(lane, is_cancelled)
        )

    def _together(
        self, lane: _Lane, first: Experiment, at_once: int, is_cancelled: Callable[[], bool]
    ) -> Iterator[Piece]:
        """Make runs that differ in start or rate alone, many in one call of the kernel."""
        machine = Machine(first)
        for column in range(lane.columns.start, lane.columns.stop, at_once):
            if is_cancelled():
                return
            values = self.across.values[column : min(column + at_once, lane.columns.stop)]
            starts, rates = self._starts_and_rates(first, values)
            outcomes, steps, losses = whole_descents(machine, starts, rates)
            yield Piece(lane.row, column, outcomes.astype(np.int8), steps.astype(np.int32), losses)

    def _starts_and_rates(self, first: Experiment, values: tuple[Any, ...]) -> tuple[Array, Array]:
        """Return initial parameters (runs, d + 1) and learning rates (runs,) for values of the dial."""
        if self.across.path == RATE:
            start = self._start(first, first.seed)
            return np.repeat(start[None], len(values), axis=0), np.array(values, np.float64)
        assert isinstance(first.strategy, GradientDescent)
        starts = [self._start(first, seed) for seed in values]
        return np.array(starts), np.full(len(values), first.strategy.learning_rate)

    def _singly(self, lane: _Lane, is_cancelled: Callable[[], bool]) -> Iterator[Piece]:
        """Make runs of any kind one after the other."""
        machine: Machine | None = None
        ended: list[tuple[int, int, float]] = []
        column, told = lane.columns.start, perf_counter()
        for experiment in self._experiments(lane):
            if is_cancelled():
                break
            if machine is None or not self._keeps_machine:
                machine = Machine(experiment)
            else:
                machine.apply(experiment)
                machine.start(self._start(experiment, experiment.seed))
            last = 0  # the column of the machine's table that has its last record
            while machine.outcome is None and not is_cancelled():
                left = machine.max_steps - machine.step
                last = machine.advance(min(left, machine.strategy.longest_chunk(machine))) - 1
            if machine.outcome is None:
                break
            ended.append((machine.outcome.code, machine.step, machine.loss[last]))
            if perf_counter() > told + PIECE_SECONDS:
                yield _piece(lane.row, column, ended)
                column, told = column + len(ended), perf_counter()
                ended.clear()
        if ended:
            yield _piece(lane.row, column, ended)

    def _experiments(self, lane: _Lane) -> Iterator[Experiment]:
        """Yield the experiments of a lane, checked part by part before and so put together quickly."""
        part, turned = self._across
        base = self.experiment
        if self._up:
            base_part, bases = self._up
            if base_part == part:
                yield from (self.cell(column, lane.row) for column in lane.columns)
                return
            base = base.replaced(**{base_part: bases[lane.row]})
        for column in lane.columns:
            yield base.replaced(**{part: turned[column]})

    def _turned(self, dial: Dial) -> tuple[str, list[Any]]:
        """Return which part of the experiment a dial turns, and that part for each of its values."""
        if not 1 <= len(dial.values) <= MOST_VALUES:
            none = Message("expected from 1 to {most} values, got 0", most=grouped(MOST_VALUES))
            more = Message("expected from 1 to {most} values, got more", most=grouped(MOST_VALUES))
            raise ExperimentError(f"$.{dial.path}", more if dial.values else none)
        experiments = [self.experiment.with_value(dial.path, value) for value in dial.values]
        [part] = re.findall(r"^(?:\$\.)?(\w+)", dial.path)
        return part, [getattr(experiment, part) for experiment in experiments]

    def _start(self, experiment: Experiment, seed: int) -> Array:
        """Return the initial parameters, drawn once for each seed."""
        key = seed, experiment.neuron
        if key not in self._starts:
            self._starts[key] = initial_parameters(experiment, generators(seed)[0])
        return self._starts[key]


def _piece(row: int, column: int, ended: list[tuple[int, int, float]]) -> Piece:
    outcomes, steps, losses = zip(*ended, strict=True)
    return Piece(
        row, column, np.array(outcomes, np.int8), np.array(steps, np.int32), np.array(losses, np.float64)
    )


# --- Dials from words -----------------------------------------------------------------------------

FAR_APART = 100.0  # ends by such a factor apart are spaced by equal factors


def spread(
    low: float, high: float, count: int, logarithmic: bool | None = None, whole: bool = False
) -> tuple[float, ...]:
    """Return so many values from low to high, both included; `whole` rounds them, and names each once.

    Equal factors lie between them if they are logarithmic, else equal distances. What is not said follows
    from the ends: logarithmic where both are above 0 and a factor of 100 or more apart.
    """
    if count == 1:
        values = [low]
    elif (low > 0 and low * FAR_APART <= high) if logarithmic is None else logarithmic:
        values = np.geomspace(low, high, count).tolist()
    else:
        parts = np.linspace(0, 1, count)  # where the distance between the ends is beyond all numbers
        values = (
            np.linspace(low, high, count) if math.isfinite(high - low) else low * (1 - parts) + high * parts
        ).tolist()
    return tuple(dict.fromkeys(map(round, values))) if whole else tuple(values)


def dial(text: str) -> Dial:
    """Return the dial that a text such as `strategy.learning_rate=1e-8:1e-3:200` stands for.

    `PATH=LOW:HIGH:COUNT` are so many values from low to high (see `spread`), `PATH=LOW:HIGH` every whole
    number from low to high, `PATH=A,B,C` the values named. Raises ExperimentError where it cannot be read.
    """
    path, equals, values = text.partition("=")
    if not equals or not path or not values:
        reason = Message("expected PATH=LOW:HIGH:COUNT, such as strategy.learning_rate=1e-8:1e-3:200")
        raise ExperimentError(text, reason)
    ends = values.split(":")
    if len(ends) == 1:
        return Dial(path, tuple(value_of(value, path) for value in values.split(",")))
    numbers = [value_of(end, path) for end in ends]
    if len(ends) > 3 or not all(map(_is_number, numbers)) or not numbers[0] <= numbers[1]:
        text = N_("expected LOW:HIGH or LOW:HIGH:COUNT, low first, got {values}")
        raise ExperimentError(path, Message(text, values=values))
    low, high, *count = numbers
    if count:
        if not float(count[0]).is_integer() or count[0] < 1:
            text = N_("expected a whole number of values after the second colon, got {values}")
            raise ExperimentError(path, Message(text, values=values))
        return Dial(path, spread(float(low), float(high), int(min(count[0], MOST_VALUES + 1))))
    if not (float(low).is_integer() and float(high).is_integer()):
        text = N_("how many values? Say it with a third number, such as {values}:50")
        raise ExperimentError(path, Message(text, values=values))
    return Dial(path, tuple(range(int(low), int(min(high, low + MOST_VALUES)) + 1)))


def _is_number(value: object) -> bool:
    try:
        return type(value) in (int, float) and math.isfinite(value)  # type: ignore[arg-type]
    except OverflowError:  # of a whole number without end
        return False
