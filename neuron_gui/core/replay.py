"""The past of a run, made again: the machine, the records and the curves of any step.

Experiment, seed and journal determine every record, so nothing need be stored that can be recomputed: what is
asked for is replayed from the checkpoint before it.
"""

from collections.abc import Iterable, Iterator

import numpy as np

from neuron_gui.core.checkpoints import Checkpoints
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves, History
from neuron_gui.core.journal import Journal, JournalEntry
from neuron_gui.core.machine import Machine
from neuron_gui.core.records import Block, Kept, Record


class Replayable:
    """What a run has behind it: T updates of the machine, and so T + 1 records, which can be made again."""

    def __init__(self, experiment: Experiment, journal: Iterable[JournalEntry]) -> None:
        self.experiment = experiment.bare
        self._journal = Journal(journal)
        self._stop_at = experiment.stopped_at
        self._machine = machine = Machine(self.experiment)
        self._checkpoints = Checkpoints(machine.n * (machine.d + 1))
        self._replayed: Block | None = None
        self._kept: Kept | None = None
        self.last = self.best = Record.of(0, machine.table[:, 0])

    @property
    def steps(self) -> int:
        """How many updates have been made, T; the run has one record more.

        >>> from neuron_gui import preset, simulate
        >>> simulate(preset("opening")).steps
        110
        """
        return self._machine.step

    def machine(self, t: int) -> Machine:
        """Return a machine of its own at step t, with the options in force there, ready for update t.

        It has parameters, samples and slopes at hand; what is done with it leaves the run as it is. Raises
        IndexError outside 0..T.

        >>> from neuron_gui import preset, simulate
        >>> simulate(preset("opening")).machine(50).step
        50
        """
        if not 0 <= t <= self.steps:
            raise IndexError(f"step {t} of a run with steps 0..{self.steps}")
        machine = Machine(self.experiment)
        machine.restore(self._machine.state() if t == self.steps else self._checkpoints.before(t).state)
        self._apply_journal(machine)
        while machine.step < t:
            machine.advance(min(t - machine.step, self._stretch(machine)))
            self._apply_journal(machine)
        return machine

    def blocks(self, first: int, last: int) -> Iterator[Block]:
        """Replay records first..last, both included, as blocks of arrays in bounded memory.

        A block has its `steps`, and `loss`, `error`, `max_abs_error`, `bias` (m,) and `weights` (m, d) of m
        records. Raises IndexError outside 0..T.

        >>> from neuron_gui import preset, simulate
        >>> [(block.steps, block.weights.shape) for block in simulate(preset("opening")).blocks(50, 99)]
        [(range(50, 100), (50, 2))]
        """
        if not 0 <= first <= last <= self.steps:
            raise IndexError(f"records {first}..{last} of a run with records 0..{self.steps}")
        machine = self.machine(max(0, first - 1))
        if first == 0:
            yield Block.of(0, machine.table[:, :1])
        while machine.step < last:
            begin = machine.step
            made = machine.advance(min(last - begin, self._stretch(machine)))
            self._apply_journal(machine)
            yield Block.of(begin + 1, machine.table[:, :made])

    def record(self, t: int) -> Record:
        """Return record t, at any length of run; raise IndexError outside 0..T.

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> run.record(12).step, run.record(110) == run.last
        (12, True)
        """
        if t == self.steps:
            return self.last
        (block,) = self.blocks(t, t)
        return block.record(0)

    def records(self, steps: range) -> Iterator[Record]:
        """Iterate over the records of an ascending range of steps, at any length of run.

        Raises IndexError outside 0..T.

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> [record.step for record in run.records(range(0, 111, 50))]
        [0, 50, 100]
        """
        if len(steps) == 0:
            return
        for block in self.blocks(steps[0], steps[-1]):
            for i, step in enumerate(block.steps):
                if step in steps:
                    yield block.record(i)

    def best_before(self, t: int) -> Record:
        """Return the record of the lowest loss among 0..t; raise IndexError before 0.

        >>> from neuron_gui import preset, simulate
        >>> simulate(preset("opening")).best_before(50).step
        50
        """
        if t < 0:
            raise IndexError(f"record {t} of a run with records 0..{self.steps}")
        if self.best.step <= t:
            return self.best
        checkpoint = self._checkpoints.before(t)
        best = checkpoint.best
        for block in self.blocks(checkpoint.state.step, t):
            lowest = np.fmin.reduce(block.loss)  # passes over nan
            if lowest < best.loss:
                best = block.record(int((block.loss == lowest).argmax()))
        return best

    def detail(self, first: int, last: int) -> Iterator[Curves]:
        """Replay records first..last into curves of their own, as of `curves`; yields them as they grow.

        Raises IndexError outside 0..T.

        >>> from neuron_gui import preset, simulate
        >>> *_, curves = simulate(preset("opening")).detail(50, 59)
        >>> curves.first, curves.last, curves.low.shape
        (50, 59, (4, 10))
        """
        history = History(2 + self._machine.d, first=first)
        for block in self.blocks(first, last):
            history.extend(block.channels)
            yield history.curves()

    @property
    def _whole(self) -> Block:
        """All records so far as one block: kept, or else replayed once for each length of the run."""
        if self._replayed is None or self._replayed.steps[-1] != self.steps:
            kept = self._kept
            self._replayed = kept.block() if kept else Block.joined(list(self.blocks(0, self.steps)))
        return self._replayed

    def _stretch(self, machine: Machine) -> int:
        """Return how many steps can be made in one go: up to a checkpoint, a journal entry or the end."""
        step = machine.step
        to_stop = [self._stop_at - step] if self._stop_at is not None and self._stop_at > step else []
        to_end = machine.max_steps - step
        longest = machine.strategy.longest_chunk(machine)
        return int(
            min(self._checkpoints.to_next(step), self._journal.to_next(step), to_end, longest, *to_stop)
        )

    def _apply_journal(self, machine: Machine) -> None:
        """Make the changes that were made at the machine's present step."""
        for change in self._journal.at(machine.step):
            machine.apply(machine.experiment.with_value(change.path, change.value))
