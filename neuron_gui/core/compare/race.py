"""A race: several experiments from one start, going on in turn so that all have cost the same so far."""

from collections.abc import Sequence
from time import perf_counter

from neuron_gui.core.compare.cost import Epoch
from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.experiment import Experiment, expect_experiment
from neuron_gui.core.run import Run

LONG_ROUND = 0.004  # seconds; a round that takes longer is followed by a smaller one


def entered(experiment: Experiment, budget: float) -> Experiment:
    """Return an experiment that goes on as long as a budget of loss evaluations lasts: at least one step."""
    return experiment.with_value("stop.max_steps", max(1, Epoch.of(experiment).steps_within(budget)))


def first_front(experiments: Sequence[Experiment], budget: float) -> float:
    """Return what the cheapest first step of all costs, but no more than the budget."""
    epochs = map(Epoch.of, experiments)
    return min(budget, *(epoch.size / epoch.n for epoch in epochs))


class Race:
    """Runs side by side. `front` are the loss evaluations that everybody has been given so far.

    Each racer is the very run of its experiment as `entered`: that others run beside it changes no bit.
    """

    def __init__(self, experiments: Sequence[Experiment], budget: float) -> None:
        self.budget = budget
        self.front = 0.0
        self._runs = [Run(entered(experiment.bare, budget)) for experiment in experiments]
        self._epochs = [Epoch.of(run.experiment) for run in self._runs]
        self._round = min((1 / epoch.n for epoch in self._epochs), default=1.0)  # of the front

    @property
    def over(self) -> bool:
        """Whether every racer has its outcome."""
        return all(run.outcome for run in self._runs)

    @property
    def runs(self) -> list[Run]:
        """The run of every racer."""
        return list(self._runs)

    def standing(self) -> tuple[PinnedRun, ...]:
        """Return every racer as it is now, frozen."""
        return tuple(map(PinnedRun.of, self._runs))

    def advance(self, front: float, seconds: float = float("inf")) -> None:
        """Move the front up to here, in rounds in which everybody comes as far; fewer if time runs out.

        How a race is cut into rounds never changes a record, and so no place.
        """
        deadline = perf_counter() + seconds
        front = min(front, self.budget)
        while self.front < front and not self.over:
            began = perf_counter()
            self.front = min(front, self.front + self._round)
            for run, epoch in zip(self._runs, self._epochs, strict=True):
                due = run.experiment.stop.max_steps if self.front >= self.budget else 0
                run.advance(max(due, epoch.steps_within(self.front)) - run.steps)
            now = perf_counter()
            self._round *= 2.0 if now - began < LONG_ROUND / 2 else 0.5 if now - began > LONG_ROUND else 1.0
            if now > deadline:
                return


def race(experiments: Sequence[Experiment], budget: float) -> list[Run]:
    """Let experiments run until each has had so many loss evaluations; return their runs, in the same order.

    One evaluation is one pass over all samples, see `cost`; `budget` is at least 1. It takes the place of
    `stop.max_steps`; the other stop rules hold. What was changed on the way of another run is not in these.
    Raises ValueError for a smaller budget.

    >>> from neuron_gui import preset, race
    >>> opening = preset("opening")
    >>> ended = race([opening, opening.with_value("strategy.kind", "random_guess")], 60)
    >>> [(run.steps, float(f"{run.last.loss:.4g}")) for run in ended]
    [(60, 10.27), (60, 64390.0)]
    """
    if not budget >= 1:
        raise ValueError(f"budget: expected at least 1, got {budget}")
    for experiment in experiments:
        expect_experiment(experiment)
    contest = Race(experiments, budget)
    contest.advance(budget)
    return contest.runs
