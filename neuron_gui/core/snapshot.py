"""A run as it is now, frozen, to be drawn and heard."""

from msgspec import Struct

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves, Trail
from neuron_gui.core.input_scaling import InputScaling
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.records import Block, Record
from neuron_gui.core.run import Run, recorded
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.core.verdict.outlook import Outlook, verdict
from neuron_gui.core.verdict.verdict import Verdict


class Snapshot(Struct, frozen=True):
    """A run as it is now, frozen, to be drawn and heard. `run` counts the runs, so that stale
    ones can be told.

    `start` is what it began with, `experiment` has the options that are in force now. `scaling` was measured
    when the run began.
    """

    run: int
    start: Experiment
    journal: tuple[JournalEntry, ...]
    stopped_at: int | None
    experiment: Experiment
    scaling: InputScaling
    steps: int
    outcome: Outcome | None
    last: Record
    best: Record
    recent: Block
    curves: Curves
    trail: Trail
    outlook: Outlook
    verdict: Verdict

    @classmethod
    def of(cls, number: int, run: Run, outlook: Outlook) -> "Snapshot":
        """Return the run as it is now."""
        return cls(
            number,
            run.experiment,
            run.journal,
            run.stopped_at,
            run.current,
            run.scaling,
            run.steps,
            run.outcome,
            run.last,
            run.best,
            run.recent,
            run.curves(),
            run.trail(),
            outlook,
            verdict(run, outlook),
        )

    @property
    def recorded(self) -> Experiment:
        """All that makes this run again."""
        return recorded(self.start, self.journal, self.stopped_at)

    @property
    def known(self) -> Theory | SafeRate | None:
        """What theory says of the run before it goes on."""
        return self.outlook.known
