"""Each racer at its best rate, so that a race compares ways to learn, not how well their rates were chosen.

Theory knows it of plain descent and Newton's rule on a quadratic loss, and costs nothing. Elsewhere a short
sweep finds it: trials from the race's own start, first at rates by half decades, then beside the best.
Rates are ranked as a race ranks, never by time: the same experiment and seed give the same rates.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal, cast

from neuron_gui.core.compare.cost import evaluations
from neuron_gui.core.compare.entrants import usual_rate
from neuron_gui.core.compare.race import entered
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.run import Run
from neuron_gui.core.schema.paths import value_at
from neuron_gui.core.simulation import advance_to
from neuron_gui.core.strategies import GradientDescent, Perceptron, StepSign
from neuron_gui.core.theory.quadratic import Goal
from neuron_gui.core.theory.theory import quadratic, rates, theory

TRIAL = 10_000.0  # loss evaluations of a trial at most
WIDE = 6  # half decades on either side of a rate that suits
WIDENED = 3  # so often the sweep goes on where the best rate lies at its end
BESIDE = (-3, -2, -1, 1, 2, 3)  # eighths of a decade from the best
EXPECTED = 1 + 2 * WIDE + 1 + len(BESIDE)  # trials
SMALLEST, LARGEST = 1e-200, 1e200

Rank = tuple[
    int, float
]  # of a rate, the lowest first: it arrives in steps, or has a lowest loss, or diverges


@dataclass(frozen=True)
class Tuned:
    """An experiment at the best rate that was found, by what, and what that has cost in loss evaluations.

    A step size is a rate, too; None of one that has neither.
    """

    experiment: Experiment
    rate: float | None = None
    by: Literal["theory", "trials"] | None = None
    cost: float = 0.0


def tuned(experiments: Sequence[Experiment], budget: float, tell: Tell = untold) -> tuple[Tuned, ...]:
    """Return each experiment at its best rate in a race with a budget; `tell` hears how far that is."""

    def tell_of(number: int, part: float) -> None:
        tell((number + part) / len(experiments))

    return tuple(_tuned(e, budget, partial(tell_of, number)) for number, e in enumerate(experiments))


def _tuned(experiment: Experiment, budget: float, tell: Tell) -> Tuned:
    tell(0.0)
    path = _rate_path(experiment)
    if path is None:
        return Tuned(experiment)
    known = theory(experiment)
    good = rates(experiment, known)
    if good and good.fastest:
        rate = _best_in_theory(entered(experiment, budget), good.fastest)
        return Tuned(experiment.with_value(path, rate), rate, "theory")
    own = cast(float, value_at(experiment, path))
    sweep = _Sweep(entered(experiment, min(budget, TRIAL)), path, tell)
    rate = sweep.best_rate(own, usual_rate(experiment, known) or own)
    return Tuned(experiment.with_value(path, rate), rate, "trials", sweep.cost)


def _rate_path(experiment: Experiment) -> str | None:
    """Return where an experiment says how far a step goes; None where nothing does."""
    strategy = experiment.strategy
    if isinstance(strategy, GradientDescent | Perceptron):
        return "strategy.learning_rate"
    return "strategy.step" if isinstance(strategy, StepSign) else None


def _beside(rate: float, parts: Iterable[int], of_a_decade: int) -> list[float]:
    """Return rates of two digits, so many parts of a decade from a rate."""
    factors = (10 ** (part / of_a_decade) for part in parts)
    return [min(max(float(f"{rate * factor:.1e}"), SMALLEST), LARGEST) for factor in factors]


def _best_in_theory(experiment: Experiment, fastest: float) -> float:
    """Return the best of rates near the one that is fastest in the slowest direction, and of its own.

    From where a run starts another direction may matter more.
    """
    strategy, stop = experiment.strategy, experiment.stop
    assert isinstance(strategy, GradientDescent)
    offered = _beside(fastest, (0, *BESIDE), 8)
    course = quadratic(experiment) if strategy.plain else None
    if course is None or not course.resolved:
        return offered[0]

    def rank(rate: float) -> Rank:
        steps = course.steps_to(rate, Goal(stop.tolerance, stop.target_loss))
        if steps is not None and steps <= stop.max_steps:
            return 0, steps
        return 1, float(course.losses_after([stop.max_steps], rate)[0])

    return min([strategy.learning_rate, *offered], key=rank)


class _Sweep:
    """Trials of an experiment at one rate after the other, none longer than the best so far needed."""

    def __init__(self, experiment: Experiment, path: str, tell: Tell) -> None:
        self.experiment, self.path, self.tell = experiment, path, tell
        self.cost = 0.0
        self._ranks: dict[float, Rank] = {}

    def best_rate(self, own: float, suits: float) -> float:
        """Return the best rate around one that suits; its own where none is better."""
        self._try([own])
        low, high = -WIDE, WIDE
        found = self._try(_beside(suits, range(low, high + 1), 2))
        for _ in range(WIDENED):
            if found == min(self._ranks):
                low, added = low - WIDE, range(low - WIDE, low)
            elif found == max(self._ranks):
                high, added = high + WIDE, range(high + 1, high + WIDE + 1)
            else:
                break
            found = self._try(_beside(suits, added, 2))
        return self._try(_beside(found, BESIDE, 8))

    def _try(self, tried: Iterable[float]) -> float:
        """Make a trial at each of some rates, and return the best of all so far, the first of equals."""
        for rate in tried:
            if rate not in self._ranks:
                self._ranks[rate] = self._trial(rate)
        return min(self._ranks, key=self._ranks.__getitem__)

    def _trial(self, rate: float) -> Rank:
        run = Run(self.experiment.with_value(self.path, rate))
        arrived, steps = min(self._ranks.values(), default=(1, 0))
        most = run.experiment.stop.max_steps if arrived else int(steps)
        advance_to(run, most, lambda part: self.tell(min(1.0, (len(self._ranks) + part) / EXPECTED)))
        self.cost += evaluations(run.experiment, run.steps)
        if run.outcome and run.outcome.arrived:
            return 0, run.steps
        return (2, 0.0) if run.outcome is Outcome.DIVERGED else (1, run.best.loss)
