"""Runs of an experiment with other seeds or options: what `mean(loss)` and `count(solved)` are of."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from statistics import fmean
from typing import Protocol

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import finished
from neuron_gui.core.sweep.dial import Dial, dial

SEEDS = Dial("seed", tuple(range(10)))  # where nothing else is said
A_STEP = 40  # products that a step costs beside those of its samples
MOST_WORK = 500_000_000  # products: some seconds
KEPT = 64  # what is said of the same runs in claims, answers and gaps makes them once

Over = Callable[[Sequence[float]], float]
OVER: dict[str, Over] = {"mean": fmean, "least": min, "most": max, "fewest": min}
COUNT, OF_SOLVED = "count", "fewest"  # of runs with an outcome, of the values of solved runs alone
FORM = re.compile(rf"({'|'.join((*OVER, COUNT))})\(([^()]*)\)")


def dial_of(text: str, experiment: Experiment) -> Dial:
    """Return what `seed 0..29` or `loss.l2 0.01..1 in 9` turns; raise RefusalError where that is nothing."""
    found = re.fullmatch(r"(\S+) (?>([^\s.]\S*?)\.\.)(\S+)(?: in (\S+))?", text.strip())
    if not found:
        reason = Message(
            "expected “seed 0..9” or “strategy.learning_rate 1e-8..1e-4 in 81” after “over”, got “{found}”",
            found=text.strip(),
        )
        raise RefusalError(reason)
    path, *numbers = found.groups()
    turned = dial(f"{path}={':'.join(number for number in numbers if number)}")
    for value in (turned.values[0], turned.values[-1]):
        experiment.with_value(path, value)  # raises where it does not fit
    return turned


class Said(Protocol):
    """What can be read from a run."""

    def __hash__(self) -> int:
        """What it is kept by."""

    def of(self, run: Run) -> float | int | str:
        """Return it."""


End = tuple[Outcome, float | int | str]  # of a run, and what was read from it


def ends(experiment: Experiment, turned: Dial, said: Said) -> Sequence[End]:
    """Return how the run with each value ended, and what is said of it then.

    Raises RefusalError where all those runs would take too long.
    """
    steps = experiment.stop.max_steps
    work = len(turned.values) * steps * (A_STEP + experiment.data.n * (experiment.data.d + 1))
    if work > MOST_WORK:
        reason = Message(
            "{runs} runs of up to {steps} steps take too long; ask for fewer, or set stop.max_steps lower",
            runs=grouped(len(turned.values)),
            steps=grouped(steps),
        )
        raise RefusalError(reason)
    unnamed = experiment.bare.replaced(title="", notes="", scene=None)
    return _ends(unnamed.to_json(), turned, said)


@lru_cache(KEPT)
def _ends(content: bytes, turned: Dial, said: Said) -> tuple[End, ...]:
    experiment = Experiment.from_json(content)
    return tuple(_end(experiment.with_value(turned.path, value), said) for value in turned.values)


def _end(experiment: Experiment, said: Said) -> End:
    run = finished(experiment)
    return run.outcome or Outcome.RUNNING, said.of(run)


def count(outcome: str, among: Sequence[End]) -> int:
    """Return how many runs have ended so."""
    return sum(ended == outcome for ended, _ in among)


def arrived(among: Sequence[End]) -> Sequence[End]:
    """Return those of runs that came where they were to; raise RefusalError if none has."""
    if found := [end for end in among if end[0].arrived]:
        return found
    raise RefusalError(Message("none of these runs is solved"))
