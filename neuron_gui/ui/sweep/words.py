"""A sweep in words: how much there is to do, how far it is, how its runs ended, what a cell holds."""

from __future__ import annotations

from collections.abc import Sequence

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.map import Map
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.ui.compare.words import outcome_word
from neuron_gui.ui.text.translate import translated

LONG = 1e11  # steps that take minutes and more on any machine


def effort(experiment: Experiment, across: Dial, up: Dial | None) -> str:
    """Return how many runs there are to make, and of how many steps."""
    runs = len(across.values) * (len(up.values) if up else 1)
    turned = (dial.values for dial in (across, up) if dial and dial.path == "stop.max_steps")
    longest = max((value for values in turned for value in values), default=experiment.stop.max_steps)
    text = translated("Runs: {runs}; steps of each: at most {steps}.")
    text = text.format(runs=grouped(runs), steps=grouped(longest))
    if runs * longest * experiment.data.n > LONG:
        text += " " + translated("This may take long; you can cancel it at any time.")
    return text


def progress(done: int, total: int, left: float | None) -> str:
    """Return how many runs are made, and in how many seconds the others will be, where that is known."""
    if left is None:
        text = translated("Runs: {done} of {total}")
        return text.format(done=grouped(done), total=grouped(total))
    text = translated("Runs: {done} of {total}, about {seconds} s left")
    return text.format(done=grouped(done), total=grouped(total), seconds=grouped(round(left)))


def summary(cells: Map) -> str:
    """Return how the runs ended, and how quick or how near the best of them was."""
    counts = zip(OUTCOMES, cells.counts.tolist(), strict=True)
    endings = [f"{outcome_word(outcome)}: {grouped(count)}" for outcome, count in counts if count]
    text = translated("Runs made: {count} ({endings}).") if endings else translated("Runs made: {count}.")
    made = text.format(count=grouped(cells.counts.sum()), endings=", ".join(endings))
    return " ".join([made, *_best(cells)])


def _best(cells: Map) -> list[str]:
    if cells.quickest is not None:
        text = translated("The fewest steps to a solution: {steps}.")
        return [text.format(steps=grouped(cells.quickest))]
    if cells.lowest_loss is None:
        return []
    text = translated("The lowest loss is {loss}; with a target loss above it runs are told apart by steps.")
    return [text.format(loss=displayed(cells.lowest_loss))]


def cell(sweep: Sweep, cells: Map, titles: Sequence[str], column: int, row: int) -> str:
    """Return where a cell is and what its run came to; `titles` are of the two options."""
    turned = [(titles[0], sweep.across.values[column])]
    if sweep.up:
        turned.append((titles[1], sweep.up.values[row]))
    where = ", ".join(f"{title} {displayed(value)}" for title, value in turned)
    if cells.outcomes[row, column] < 0:
        what = translated("not made yet")
    else:
        what = translated("{outcome} at step {step}, loss {loss}").format(
            outcome=outcome_word(OUTCOMES[cells.outcomes[row, column]]),
            step=grouped(cells.steps[row, column]),
            loss=displayed(float(cells.losses[row, column])),
        )
    text = translated("{where}: {what}. Click or press Enter to open the run.")
    return text.format(where=where, what=what)
