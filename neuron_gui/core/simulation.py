"""A run in one call: to its outcome, until somebody has seen enough, or as far as it had come before."""

from collections.abc import Callable

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.records import Record
from neuron_gui.core.run import Run
from neuron_gui.core.stop import MAX_STEPS

TOLD_EVERY = 0.05  # seconds
SLICE_SECONDS = 0.02  # of steps between which `tell` is told


def simulate(
    experiment: Experiment,
    *,
    progress: Callable[[int], object] | None = None,
    until: Callable[[Record], bool] | None = None,
) -> Run:
    """Run an experiment to its outcome, with the changes of its journal on the way.

    `progress` is told the number of steps made so far, some twenty times a second and at the end; what it
    raises ends the run. `until` is asked of every record, from record 0 on, which takes some microseconds
    each; where it says True the run ends with the outcome `stopped`. Records are kept while they are below
    64 MB: losses and weights then cost no second run.

    >>> from neuron_gui import preset, simulate
    >>> simulate(preset("opening"))
    <Run: solved after 110 steps, loss 8.45305e-05>
    >>> simulate(preset("opening"), until=lambda record: record.loss < 1)
    <Run: stopped after 70 steps, loss 0.987543>
    """
    run, told = Run(experiment), 0
    run.keep_records()
    if until and until(run.last):
        run.stop()
    while run.outcome is None:
        if until:
            run.advance_until(until, TOLD_EVERY)
        else:
            run.advance(MAX_STEPS, TOLD_EVERY if progress else float("inf"))
        if progress and run.steps > told:
            progress(told := run.steps)
    return run


def finished(experiment: Experiment, tell: Tell = untold) -> Run:
    """Return a run at its end, of which no records are kept; `tell` as for `advance_to`."""
    return advance_to(Run(experiment), experiment.stop.max_steps, tell)


def advance_to(run: Run, step: int, tell: Tell = untold) -> Run:
    """Let a run go on to a step, unless it ends before, and return it.

    `tell` hears how far it is, from 0 to 1 at that step, and may raise to end it.
    """
    while run.steps < step and run.outcome is None:
        tell(run.steps / step)
        run.advance(step - run.steps, SLICE_SECONDS)
    return run
