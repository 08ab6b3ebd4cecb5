"""What a task asks of whoever solves it: how many lines its first steps have, and how its run ends."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain import explain
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.reports.digest import digest
from neuron_gui.core.run import Run

STEPS = 3  # whose lines are counted
MOST_STEPS = 100_000  # of a run that is made to see how it ends
AT_ONCE = 0.02  # seconds


@dataclass(frozen=True)
class Effort:
    """Written lines of each section of the first steps, and the outcome, None where it is not seen."""

    lines: tuple[tuple[int, ...], ...]
    outcome: Outcome | None


@dataclass(frozen=True)
class Solved:
    """A task's effort, and the digest of the run that showed it."""

    effort: Effort
    digest: str


def solved(experiment: Experiment, pause: Callable[[], None]) -> Solved:
    """Solve an experiment: make its run, and count what would be written by hand.

    `pause` is called now and then, and may raise to end it.
    """
    run = Run(experiment)
    while run.outcome is None and run.steps < MOST_STEPS:
        pause()
        run.advance(MOST_STEPS - run.steps, AT_ONCE)
    lines = tuple(_lines(run, t) for t in range(min(STEPS, run.steps + 1)))
    return Solved(Effort(lines, run.outcome), digest(run))


def _lines(run: Run, t: int) -> tuple[int, ...]:
    """Return how many lines each section of a step takes."""
    sections = explain(run, t, 0).sections
    return tuple(sum(len(line.rows) for line in section.lines) for section in sections)
