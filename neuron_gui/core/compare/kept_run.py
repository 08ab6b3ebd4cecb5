"""Runs to be compared: each kept as it was, frozen, and made again; who did best; and what they differ in."""

from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Literal

import numpy as np

from neuron_gui.core.compare.cost import evaluations
from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves, Trail
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.records import Record
from neuron_gui.core.run import Run, recorded
from neuron_gui.core.simulation import advance_to, finished
from neuron_gui.core.strategies import RandomGuess

Obstacle = Literal["data", "scaling", "loss"]


@dataclass(frozen=True)
class RunSummary:
    """A run as it was when it was kept, in a few numbers. `seconds` is the time its steps took to compute.

    Experiment and journal make it again, bit for bit. `outcome` is None of a run that has not ended;
    `stopped_at` is the step where a person has ended it, or will when it is made again.
    """

    experiment: Experiment
    journal: tuple[JournalEntry, ...]
    outcome: Outcome | None
    steps: int
    last: Record
    best: Record
    seconds: float
    stopped_at: int | None = field(default=None, kw_only=True)

    @property
    def current(self) -> Experiment:
        """The experiment with the options that were in force at last."""
        return self.experiment.with_values([(change.path, change.value) for change in self.journal])

    @property
    def recorded(self) -> Experiment:
        """All that makes it again."""
        return recorded(self.experiment, self.journal, self.stopped_at)

    @cached_property
    def evaluations(self) -> float:
        """What it has cost, counted as in cost.py."""
        return evaluations(self.experiment, self.steps)

    def is_same_as(self, other: "RunSummary") -> bool:
        """Whether both are one run, kept at the same step."""
        return (self.steps, self.outcome, self.journal) == (other.steps, other.outcome, other.journal) and (
            self.experiment == other.experiment
        )

    @property
    def arrived(self) -> bool:
        """Whether it came where it was to come to."""
        return self.outcome is not None and self.outcome.arrived

    @property
    def guesses(self) -> bool:
        """Whether its records have nothing to do with each other, so that only the best of them counts."""
        return isinstance(self.experiment.strategy, RandomGuess)


@dataclass(frozen=True)
class PinnedRun(RunSummary):
    """A run that was kept, with all that plots draw of it."""

    curves: Curves
    trail: Trail

    @classmethod
    def of(cls, run: Run) -> "PinnedRun":
        """Return a run as it is now."""
        return cls(
            run.experiment,
            run.journal,
            run.outcome,
            run.steps,
            run.last,
            run.best,
            run.seconds,
            run.curves(),
            run.trail(),
            stopped_at=run.stopped_at,
        )


def made_again(kept: RunSummary, tell: Tell = untold) -> PinnedRun:
    """Make the steps of a run again, and return it with all that plots draw; `tell` hears how far that is."""
    run = advance_to(Run(kept.recorded), kept.steps, tell)
    return replace(PinnedRun.of(run), outcome=kept.outcome, seconds=kept.seconds)


def run_to_end(experiment: Experiment, tell: Tell = untold) -> PinnedRun:
    """Return a run that nothing interrupted; `tell` hears how far it is, and may raise to end it."""
    return PinnedRun.of(finished(experiment, tell))


def obstacles(experiment: Experiment, other: Experiment) -> frozenset[Obstacle]:
    """Return what the runs of two experiments cannot share.

    Of other samples, any plot; on inputs scaled another way weights mean something else; by another loss
    the loss is measured otherwise.
    """
    differ: dict[Obstacle, bool] = {
        "data": not _same_numbers(experiment.data, other.data),
        "scaling": experiment.scaling != other.scaling,
        "loss": experiment.loss != other.loss,
    }
    return frozenset(name for name, differs in differ.items() if differs)


def _same_numbers(data: Data, other: Data) -> bool:
    """Whether samples are the same, whatever their columns are called."""
    return data is other or (
        np.array_equal(data.inputs, other.inputs) and np.array_equal(data.targets, other.targets)
    )


# --- Who did best ---------------------------------------------------------------------------------


# --- What they differ in --------------------------------------------------------------------------
