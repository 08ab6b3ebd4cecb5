"""Sweeps: the same experiment many times over, with one or two options turned from run to run.

Every cell of the map is the very run that one would get by setting the two options by hand; only how it
ended is kept of it. Cells are computed in a pool of threads: the kernels hold no Python lock.
"""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from queue import SimpleQueue
from time import perf_counter
from typing import Any

import numpy as np

from neuron_gui.core.cores import cores
from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.machine import Machine
from neuron_gui.core.message import Message, grouped
from neuron_gui.core.neuron import Neuron
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.start import start_of
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.sweep.batch import runs_at_once, whole_descents
from neuron_gui.core.sweep.dial import MAX_VALUES, Dial
from neuron_gui.core.sweep.lanes import Cells, Lane, lanes
from neuron_gui.core.sweep.map import Map, Piece
from neuron_gui.core.sweep.workers import from_workers

RATE = "strategy.learning_rate"
PIECE_SECONDS = 0.03  # so often a thread hands over what it has: a window can show no more
LANES_A_CORE = 4  # into which a map of few rows is cut, so that no core idles at its end
WORK_A_CALL = 300_000_000  # products of step, sample and input: a worker answers within some seconds
CALLS = 64  # into which work for workers is cut at least, so that none idles for long at its end
_End = tuple[int, int, float, Array]  # outcome, steps, last loss, last parameters
# What of an experiment may change without the neuron or its samples being made anew. Such parts need not be
# checked against each other: each fits the samples and the neuron, or does not.
KEEPS_MACHINE = {"strategy", "stop", "seed"}


class Sweep:
    """An experiment with a dial across the map, for its columns, and perhaps one up it, for its rows.

    Its runs begin anew: what was changed on the way of another run is not in them.
    Raises ExperimentError where a value does not fit the experiment.
    """

    def __init__(self, experiment: Experiment, across: Dial, up: Dial | None = None) -> None:
        if up and up.path == across.path:
            reason = Message("the two directions need two different options")
            raise ExperimentError(f"$.{up.path}", reason)
        self.experiment, self.across, self.up = experiment.bare, across, up
        self._across, self._up = self._turned(across), self._turned(up) if up else None
        self._turns = [self._across, *([self._up] if self._up else [])]
        self._keeps_machine = {part for part, _ in self._turns} <= KEEPS_MACHINE
        self._starts: dict[tuple[int, Neuron], Array] = {}  # the initial parameters
        for corner in ((0, 0), (-1, 0), (0, -1), (-1, -1)):
            self.cell(*corner)  # where values fit one by one, but not together, it shows here

    @property
    def dials(self) -> list[Dial]:
        """What is turned: across, and up if there is a second one."""
        return [dial for dial in (self.across, self.up) if dial]

    @property
    def empty_map(self) -> Map:
        """A map for its cells, none of which is there yet."""
        return Map(self.width, self.height, self.experiment.data.d)

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

    def values(self, column: int, row: int) -> list[tuple[str, Any]]:
        """Return path and value of each dial at a cell."""
        places = zip(self.dials, (column, row), strict=False)  # a single dial is across
        return [(dial.path, dial.values[at]) for dial, at in places]

    def cell(self, column: int, row: int) -> Experiment:
        """Return the experiment of a cell; raise ExperimentError where a value does not fit."""
        return self.experiment.with_values(self.values(column, row))

    def pieces(
        self,
        is_cancelled: Callable[[], bool] = lambda: False,
        begin: Callable[[], None] | None = None,
        executor: Executor | None = None,
        wanted: Cells | None = None,
        threads: int | None = None,
    ) -> Iterator[Piece]:
        """Compute cells and yield them as they come, in any order; none after a cancel.

        All cells, or those `wanted` (height, width). So many threads make them, one for each core unless told
        otherwise; each calls `begin` first. With an executor its workers make them, in this process or
        elsewhere, to the same bits; raises WorkerError if they cannot.
        """
        if wanted is None:
            wanted = np.ones((self.height, self.width), np.bool_)
        count = int(wanted.sum())
        if executor is None:
            threads = threads or cores()
            length = max(1, -(-count // (LANES_A_CORE * threads)))
            return self._from_threads(list(lanes(wanted, length)), is_cancelled, begin, threads)
        work = self.most_steps * self.experiment.data.inputs.size
        cells = max(1, min(WORK_A_CALL // work, -(-count // CALLS)))
        return from_workers(executor, self, lanes(wanted, cells), cells, is_cancelled)

    def _from_threads(
        self,
        lanes: list[Lane],
        is_cancelled: Callable[[], bool],
        begin: Callable[[], None] | None,
        threads: int,
    ) -> Iterator[Piece]:
        """Yield the pieces of lanes as a pool of threads makes them."""
        made: SimpleQueue[Piece | Exception | None] = SimpleQueue()  # None comes at the end of a lane
        given_up = False

        def unwanted() -> bool:
            return given_up or is_cancelled()

        def work(lane: Lane) -> None:
            try:
                for piece in self.fill(lane, unwanted):
                    made.put(piece)
                made.put(None)
            except Exception as error:
                made.put(error)

        with ThreadPoolExecutor(threads, "sweep", begin) as pool:
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

    def __reduce__(self) -> tuple[Any, ...]:
        """Pickle what it is made from; the copies of the experiment that it makes of that may be large."""
        return Sweep, (self.experiment, self.across, self.up)

    def fill(self, lane: Lane, is_cancelled: Callable[[], bool] = lambda: False) -> Iterator[Piece]:
        """Make the runs of a lane, and hand them over every now and then."""
        first = self.cell(lane.columns.start, lane.row)
        at_once = runs_at_once(first) if self.across.path in ("seed", RATE) else 0
        return (
            self._together(lane, first, at_once, is_cancelled)
            if at_once
            else self._singly(lane, is_cancelled)
        )

    def _together(
        self, lane: Lane, first: Experiment, at_once: int, is_cancelled: Callable[[], bool]
    ) -> Iterator[Piece]:
        """Make runs that differ in start or rate alone, many in one call of the kernel."""
        machine = Machine(first)
        for column in range(lane.columns.start, lane.columns.stop, at_once):
            if is_cancelled():
                return
            values = self.across.values[column : min(column + at_once, lane.columns.stop)]
            starts, rates = self._starts_and_rates(first, values)
            outcomes, steps, losses = whole_descents(machine, starts, rates)
            yield Piece(lane.row, column, outcomes.astype(np.int8), steps.astype(np.int32), losses, starts)

    def _starts_and_rates(self, first: Experiment, values: tuple[Any, ...]) -> tuple[Array, Array]:
        """Return initial parameters (runs, d + 1) and learning rates (runs,) for values of the dial."""
        if self.across.path == RATE:
            start = self._start(first, first.seed)
            return np.repeat(start[None], len(values), axis=0), np.array(values, np.float64)
        assert isinstance(first.strategy, GradientDescent)
        starts = [self._start(first, seed) for seed in values]
        return np.array(starts), np.full(len(values), first.strategy.learning_rate)

    def _singly(self, lane: Lane, is_cancelled: Callable[[], bool]) -> Iterator[Piece]:
        """Make runs of any kind one after the other."""
        machine: Machine | None = None
        ended: list[_End] = []
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
            ended.append(
                (machine.outcome.code, machine.step, machine.loss[last], machine.table[3:, last].copy())
            )
            if perf_counter() > told + PIECE_SECONDS:
                yield _piece(lane.row, column, ended)
                column, told = column + len(ended), perf_counter()
                ended.clear()
        if ended:
            yield _piece(lane.row, column, ended)

    def _experiments(self, lane: Lane) -> Iterator[Experiment]:
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
        if not 1 <= len(dial.values) <= MAX_VALUES:
            none = Message("expected from 1 to {most} values, got 0", most=grouped(MAX_VALUES))
            more = Message("expected from 1 to {most} values, got more", most=grouped(MAX_VALUES))
            raise ExperimentError(f"$.{dial.path}", more if dial.values else none)
        experiments = [self.experiment.with_value(dial.path, value) for value in dial.values]
        [part] = re.findall(r"^(?:\$\.)?(\w+)", dial.path)
        return part, [getattr(experiment, part) for experiment in experiments]

    def _start(self, experiment: Experiment, seed: int) -> Array:
        """Return the initial parameters, drawn once for each seed."""
        key = seed, experiment.neuron
        if key not in self._starts:
            self._starts[key] = start_of(experiment, seed)
        return self._starts[key]


def _piece(row: int, column: int, ended: list[_End]) -> Piece:
    outcomes, steps, losses, parameters = zip(*ended, strict=True)
    return Piece(
        row,
        column,
        np.array(outcomes, np.int8),
        np.array(steps, np.int32),
        np.array(losses, np.float64),
        np.array(parameters),
    )
