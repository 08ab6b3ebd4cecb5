"""Variants of an experiment: its `vary` drawn anew, in as many lines as the original and with its outcome."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.samples import formula
from neuron_gui.core.samples.titles import retitled
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.variants.drawing import Drawn, Pause, Values, draw
from neuron_gui.core.variants.effort import solved


def variants(
    experiment: Experiment,
    count: int,
    seed: int,
    tell: Tell = untold,
    suits: Callable[[Experiment], bool] = lambda _: True,
) -> Drawn[Experiment]:
    """Return so many variants of an experiment, whose runs differ from one another.

    `suits` says what else a variant must be; `tell` hears how far it is. Raises RefusalError where none can
    be made.
    """
    effort = solved(experiment, lambda: tell(0)).effort if experiment.vary else None

    def make(values: Values, pause: Pause) -> tuple[Hashable, Experiment] | None:
        try:
            made = with_numbers(experiment, values)
        except ExperimentError:  # each number alone is right, but not these together
            return None
        found = solved(made, pause)
        return (found.digest, made) if found.effort == effort and suits(made) else None

    return draw(experiment.vary, make, count, seed, tell)


def with_numbers(experiment: Experiment, values: Values) -> Experiment:
    """Return the experiment with a number at each place that varies, and nothing that varies any more.

    An equation's title is its own; any other stays.
    """
    changes = [(entry.path, value) for entry, value in zip(experiment.vary, values, strict=True)]
    made = experiment.with_values(changes).replaced(vary=())
    return retitled(experiment, made) if formula.is_equations(made.data) else made
