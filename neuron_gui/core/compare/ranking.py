"""Who is first: the order of runs by how they ended and what they cost."""

from collections.abc import Sequence

from neuron_gui.core.compare.kept_run import RunSummary
from neuron_gui.core.numbers import displayed, told_apart
from neuron_gui.core.outcome import Outcome


def places(runs: Sequence[RunSummary]) -> list[int | None]:
    """Return the place of each run: 1 for the best, the same for ties, None for those that diverged.

    First come those that arrived, the fewest loss evaluations first; then the others, by their best loss.
    """
    keys = [_standing(run) for run in runs]
    return [
        None if run.outcome is Outcome.DIVERGED else 1 + sum(other < key for other in keys)
        for run, key in zip(runs, keys, strict=True)
    ]


def best_losses(runs: Sequence[RunSummary]) -> list[str]:
    """Return the best loss of each run as it is shown; those that look alike with digits that differ."""
    losses = [run.best.loss for run in runs]
    alike: dict[str, list[float]] = {}
    for loss in losses:
        alike.setdefault(displayed(loss), []).append(loss)
    groups = [alike[displayed(loss)] for loss in losses]
    return [told_apart(*group)[group.index(loss)] for loss, group in zip(losses, groups, strict=True)]


def _standing(run: RunSummary) -> tuple[int, float]:
    if run.arrived:
        return 0, run.evaluations
    return (2, 0.0) if run.outcome is Outcome.DIVERGED else (1, run.best.loss)
