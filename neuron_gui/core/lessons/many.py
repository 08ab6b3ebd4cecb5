"""Runs of an experiment with other seeds or options: what `mean(loss)` and `count(solved)` are of."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from statistics import fmean

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.core.run import Run
from neuron_gui.core.sweep.dial import Dial, dial

SEEDS = Dial("seed", tuple(range(10)))  # where nothing else is said
A_STEP = 40  # products that a step costs beside those of its samples
MOST_WORK = 500_000_000  # products: some seconds
KEPT = 8  # what is said of the same runs in claims, answers and gaps makes them once

Over = Callable[[Sequence[float]], float]
OVER: dict[str, Over] = {"mean": fmean, "least": min, "most": max, "fewest": min}
COUNT, OF_SOLVED = "count", "fewest"  # of runs with an outcome, of the values of solved runs alone
FORM = re.compile(rf"({'|'.join((*OVER, COUNT))})\(([^()]*?)(?: over ([^()]*))?\)")


def dial_of(text: str, experiment: Experiment) -> Dial:
    """Return what `seed 0..29` or `loss.l2 0.01..1 in 9` turns; raise RefusalError where that is nothing."""
    found = re.fullmatch(r"(\S+) ([^\s.]\S*?)\.\.(\S+)(?: in (\S+))?", text.strip())
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


def runs(experiment: Experiment, turned: Dial) -> Sequence[Run]:
    """Return the run with each value, at its end; raise RefusalError where all that would take too long."""
    steps = experiment.stop.max_steps
    work = len(turned.values) * steps * (A_STEP + experiment.data.n * (experiment.data.d + 1))
    if work > MOST_WORK:
        reason = Message(
            "{runs} runs of up to {steps} steps take too long; ask for fewer, or set stop.max_steps lower",
            runs=grouped(len(turned.values)),
            steps=grouped(steps),
        )
        raise RefusalError(reason)
    return _made(experiment.bare.to_json(), turned)


@lru_cache(KEPT)
def _made(content: bytes, turned: Dial) -> tuple[Run, ...]:
    experiment = Experiment.from_json(content)
    made = tuple(Run(experiment.with_value(turned.path, value)) for value in turned.values)
    for run in made:
        run.advance(run.current.stop.max_steps)
    return made


def count(outcome: str, among: Sequence[Run]) -> int:
    """Return how many runs have ended so."""
    return sum(run.outcome == outcome for run in among)


def solved(among: Sequence[Run]) -> Sequence[Run]:
    """Return those that are solved; raise RefusalError if none is."""
    if found := [run for run in among if run.outcome and run.outcome.arrived]:
        return found
    raise RefusalError(Message("none of these runs is solved"))
