"""A run: how one experiment goes, step by step, from record 0 to its outcome.

It keeps its present state, bounded curves for plots and a bounded number of checkpoints; what is behind it is
made again when it is asked for (`replay`). Only `simulate` has the records kept, while few.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import Lock
from time import perf_counter
from typing import Any

import numpy as np

from neuron_gui.core.checkpoints import Checkpoint
from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment, expect_experiment
from neuron_gui.core.history import Curves, History, Tracker, Trail
from neuron_gui.core.input_scaling import InputScaling
from neuron_gui.core.journal import Journal, JournalEntry, live_options
from neuron_gui.core.machine import Machine
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.reading import Readable
from neuron_gui.core.records import Block, Kept, Record

ENGINE = 2  # rises whenever any record of any run changes a bit
MAX_RECENT = 64  # records
FEW_CHECKPOINTS = 100  # up to so many a fork makes every step again, for curves as fine as can be


class Run(Readable):
    """One run. `advance` makes it longer; everything else looks at it.

    `experiment` is what it began with; the changes on its way are in `journal`, and `recorded` is both. A
    journal that is given takes the place of the experiment's own. Runs of the same experiment and journal
    that have come equally far are equal; a copy or a pickle goes on where the original stands.

    >>> from neuron_gui import Run, preset
    >>> run = Run(preset("opening"))
    >>> run.advance(50)
    50
    >>> run.change("strategy.learning_rate", 1e-6)
    >>> run.advance(1000), str(run.outcome)
    (28, 'solved')
    >>> len(run), run[-1].step, [record.step for record in run[:70:30]]
    (79, 78, [0, 30, 60])
    """

    def __init__(self, experiment: Experiment, journal: Iterable[JournalEntry] | None = None) -> None:
        expect_experiment(experiment)
        super().__init__(experiment, experiment.journal if journal is None else journal)
        channels = 2 + self._machine.d
        self._history, self._tracker = History(channels), Tracker(channels)
        self._pace = 1000.0  # steps per second, as measured
        self._at_work, self._catching_up = Lock(), Lock()
        self._at_hand = 0  # records that the machine's table still has
        self.seconds = 0.0  # that the steps took to compute
        self.outcome: Outcome | None = None
        self._keep(0, 1)

    @property
    def journal(self) -> tuple[JournalEntry, ...]:
        """The changes made on the way, in order, each with its `step`, `path` and `value`.

        >>> from neuron_gui import Run, preset
        >>> run = Run(preset("opening"))
        >>> run.change("strategy.learning_rate", 1e-6)
        >>> [(change.step, change.path, change.value) for change in run.journal]
        [(0, 'strategy.learning_rate', 1e-06)]
        """
        return tuple(self._journal)

    @property
    def recorded(self) -> Experiment:
        """All that makes this run again, bit for bit: what a file of it holds.

        >>> from neuron_gui import Run, preset, simulate
        >>> run = Run(preset("opening"))
        >>> run.advance(40)
        40
        >>> run.stop()
        >>> simulate(run.recorded) == run
        True
        """
        return recorded(self.experiment, self._journal, self.stopped_at)

    @property
    def stopped_at(self) -> int | None:
        """The step where a person has ended the run, or will when it is made again as it was; or None.

        >>> from neuron_gui import preset, simulate
        >>> simulate(preset("opening"), until=lambda record: record.loss < 1).stopped_at
        70
        """
        return self.steps if self.outcome == Outcome.STOPPED else self._stop_at

    @property
    def current(self) -> Experiment:
        """The experiment with the options that are in force now.

        >>> from neuron_gui import Run, preset
        >>> run = Run(preset("opening"))
        >>> run.change("stop.max_steps", 5)
        >>> run.current.stop.max_steps, run.experiment.stop.max_steps
        (5, 1000)
        """
        return self._machine.experiment

    @property
    def scaling(self) -> InputScaling:
        """How the neuron sees the inputs: their `shift` and `scale`, (d,) each.

        >>> from neuron_gui import Experiment, simulate
        >>> run = simulate(Experiment.from_arrays([[1], [3]], [3, 6], scaling="standardize"))
        >>> run.scaling.shift, run.scaling.scale
        (array([2.]), array([1.]))
        """
        return self._machine.scaling

    def curves(self) -> Curves:
        """Return loss, weights and bias of the whole run in at most 1024 bins, for plots.

        Each bin has the lowest and the highest value of its records, (d + 2, bins).

        >>> from neuron_gui import preset, simulate
        >>> curves = simulate(preset("opening")).curves()
        >>> curves.low.shape, curves.width
        ((4, 111), 1)
        """
        self._catch_up()
        return self._history.curves()

    def trail(self) -> Trail:
        """Return the way the parameters went, in a bounded number of exact records; the last may lack.

        >>> from neuron_gui import preset, simulate
        >>> trail = simulate(preset("opening")).trail()
        >>> trail.every, trail.records.shape
        (1, (111, 4))
        """
        self._catch_up()
        return self._tracker.trail()

    @property
    def recent(self) -> Block:
        """The last records, at most 64, of those made in one go; none where the run was taken over.

        >>> from neuron_gui import Run, preset
        >>> run = Run(preset("opening"))
        >>> run.advance(100)
        100
        >>> run.recent.steps
        range(37, 101)
        """
        count = min(self._at_hand, MAX_RECENT)
        table = self._machine.table[:, self._at_hand - count : self._at_hand]
        return Block.of(self.steps - count + 1, table)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Run) and (self.steps, self.outcome, self.recorded) == (
            other.steps,
            other.outcome,
            other.recorded,
        )

    __hash__ = object.__hash__  # a run that goes on is the same one, in a set as well

    def __getstate__(self) -> dict[str, Any]:
        """Leave out what can be made again: what came so far need not be."""
        self._catch_up()
        made_again = ("_at_work", "_catching_up", "_replayed", "_kept", "_machine")
        kept = {name: value for name, value in self.__dict__.items() if name not in made_again}
        return kept | {"state": self._machine.state()}

    def __setstate__(self, kept: dict[str, Any]) -> None:
        state = kept.pop("state")
        self.__dict__.update(kept)
        self._at_work, self._catching_up = Lock(), Lock()
        self._replayed = self._kept = None
        self._machine = Machine(self.experiment)
        self._machine.restore(state)
        self._at_hand = 0

    def _repr_html_(self) -> str:
        """What a notebook shows: how it went, and the report's pictures of loss and weights."""
        from neuron_gui.core.reports.card import card  # it reads runs

        return card(self)

    def __copy__(self) -> Run:
        return copy.deepcopy(self)

    # --- Going on -----------------------------------------------------------------------------------

    def advance(self, steps: int, seconds: float = float("inf")) -> int:
        """Make up to `steps` steps, stopping early at the outcome or when the seconds are over.

        Returns how many were made. How a run is cut into calls never changes a record. Raises RuntimeError
        while another thread advances the run, of which nothing comes to harm.

        >>> from neuron_gui import Run, preset
        >>> run = Run(preset("opening"))
        >>> run.advance(100), run.advance(100), str(run.outcome)
        (100, 10, 'solved')
        """
        with self._alone():
            begin, deadline = self.steps, perf_counter() + seconds
            while self.outcome is None and self.steps < begin + steps:
                left = deadline - perf_counter()
                if left <= 0 and self.steps > begin:
                    break
                in_time = max(1, self._pace * left / 4)
                self._advance_once(int(min(begin + steps - self.steps, in_time)))
            return self.steps - begin

    def advance_until(self, until: Callable[[Record], bool], seconds: float) -> None:
        """Go on for about so many seconds, or to the record that is waited for, and stop there.

        Another machine goes ahead to find it. Raises RuntimeError as `advance` does.

        >>> from neuron_gui import Run, preset
        >>> run = Run(preset("opening"))
        >>> while run.outcome is None:
        ...     run.advance_until(lambda record: record.loss < 1, seconds=0.1)
        >>> run
        <Run: stopped after 70 steps, loss 0.987543>
        """
        ahead, begin = self.machine(self.steps), self.steps
        made = ahead.advance(min(max(1, int(self._pace * seconds)), self._stretch(ahead)))
        records = (Record.of(begin + 1 + i, ahead.table[:, i]) for i in range(made))
        found = next((record.step for record in records if until(record)), None)
        self.advance((found or begin + made) - begin)
        if found:
            self.stop()

    def keep_records(self) -> None:
        """Keep all records of a run that has made no step yet, while they are below 64 MB.

        What was kept need not be replayed; `simulate` does this.

        >>> from neuron_gui import Run, preset
        >>> run = Run(preset("opening"))
        >>> run.keep_records()
        >>> run.advance(1000)
        110
        """
        self._kept = Kept(self._machine.table[:, :1])

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._at_work.acquire(blocking=False):
            raise RuntimeError("another thread advances this run; give each thread a run of its own")
        try:
            yield
        finally:
            self._at_work.release()

    def _advance_once(self, count: int) -> None:
        """Make up to `count` steps in one go, and keep what has to be kept of them."""
        machine, begin, clock = self._machine, self.steps, perf_counter()
        made = machine.advance(min(count, self._stretch(machine)))
        self._keep(begin + 1, made)
        took = perf_counter() - clock
        self.seconds += took
        self._pace = 0.5 * self._pace + 0.5 * made / max(1e-9, took)

    def _keep(self, first: int, count: int) -> None:
        """Keep what has to be kept of the machine's `count` records, of which the first has that number."""
        machine = self._machine
        if self._kept is None or not self._kept.extend(machine.table[:, :count]):
            self._catch_up()
            self._kept = None
            self._draw(machine.table[2:, :count])
        self.last = Record.of(first + count - 1, machine.table[:, count - 1])
        self._at_hand = count
        losses = machine.loss[:count]
        lowest = np.fmin.reduce(losses)  # passes over nan
        if lowest < self.best.loss:
            at = int((losses == lowest).argmax())
            self.best = Record.of(first + at, machine.table[:, at])
        self._checkpoints.offer(machine, self.best)
        self._apply_journal(machine)
        self.outcome = machine.outcome
        if machine.step == self._stop_at:
            self.stop()

    def _draw(self, channels: Array) -> None:
        """Take records (d + 2, m) into curves and trail."""
        self._history.extend(channels)
        self._tracker.extend(channels)

    def _catch_up(self) -> None:
        """Draw what has been kept since somebody looked: curves nobody looks at cost a fifth of the time."""
        with self._catching_up:
            if self._kept is not None:
                self._draw(self._kept.channels(self._history.length))

    # --- Changes on the way -------------------------------------------------------------------------

    def change(self, name: str, value: object) -> None:
        """Change an option from the next step on, and write it into the journal.

        `name` is a path such as `strategy.learning_rate`. Raises ExperimentError for a value that the
        option does not take, ValueError for an option that may not change, or when the run has ended,
        RuntimeError while another thread advances the run.

        >>> from neuron_gui import Run, preset
        >>> run = Run(preset("opening"))
        >>> run.change("seed", 1)
        Traceback (most recent call last):
        ValueError: seed cannot change during a run
        """
        with self._alone():
            self._change(name, value)

    def _change(self, name: str, value: object) -> None:
        if self.outcome is not None:
            raise ValueError("the run has ended")
        if name not in live_options(self.current):
            raise ValueError(f"{name} cannot change during a run")
        before = live_options(self.current)[name]
        self._machine.apply(self.current.with_value(name, value))
        after = live_options(self.current)[name]
        self._journal.forget_later(name, self.steps)
        if after == before:
            return
        self._journal.enter(JournalEntry(self.steps, name, after))
        self._stop_at = None  # where another run was stopped
        if self.steps >= self._machine.max_steps:
            self.outcome = Outcome.MAX_STEPS

    def stop(self) -> None:
        """End the run here, as a person may: its outcome is `stopped`, unless it has another already.

        >>> from neuron_gui import Run, preset
        >>> run = Run(preset("opening"))
        >>> run.stop()
        >>> run
        <Run: stopped after 0 steps, loss 1.29645e+07>
        """
        self.outcome = self.outcome or Outcome.STOPPED

    # --- Another way -----------------------------------------------------------------------------------

    def fork(self, t: int) -> Run:
        """Return a run that went the same way up to step t and can go another from there; this one stays.

        Raises IndexError outside 0..T.

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> other = run.fork(50)
        >>> other.change("strategy.learning_rate", 4.5e-6)
        >>> other.advance(1000), run.steps
        (2, 110)
        """
        if not 0 <= t <= self.steps:
            raise IndexError(f"step {t} of a run with steps 0..{self.steps}")
        twin = Run(self.experiment, self._journal.until(t))
        if t > FEW_CHECKPOINTS * self._checkpoints.spacing:
            twin._leap(self, self._checkpoints.before(t))
        twin.advance(t - twin.steps)
        twin.outcome = self.outcome if t == self.steps else None
        return twin

    def _leap(self, run: Run, checkpoint: Checkpoint) -> None:
        """Take over what a run that went the same way has kept up to a checkpoint, but make no step."""
        step = checkpoint.state.step
        run._catch_up()
        self._machine.restore(checkpoint.state)
        self._apply_journal(self._machine)
        self._checkpoints = run._checkpoints.until(step)
        self._history, missing = run._history.before(step + 1)
        if missing <= step:
            for block in run.blocks(missing, step):
                self._history.extend(block.channels)
        self._tracker = run._tracker.before(step + 1)
        self._at_hand = 0
        self.last, self.best = run.record(step), checkpoint.best
        self.seconds = run.seconds * step / run.steps


def recorded(
    experiment: Experiment, journal: Iterable[JournalEntry], stopped_at: int | None = None
) -> Experiment:
    """Return an experiment with what was done on the way of its run."""
    in_order = tuple(Journal(journal))
    if not in_order and stopped_at is None:
        return experiment
    return experiment.replaced(journal=in_order, stopped_at=stopped_at)


def record_if_made(run: Run, step: int) -> Record | None:
    """Return a record, or None if the run is shorter by now."""
    return run.record(step) if step <= run.steps else None
