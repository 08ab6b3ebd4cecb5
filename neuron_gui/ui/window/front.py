"""Which views tell the most of an experiment, and so stand in front where there is no room for all."""

from collections.abc import Sequence

import numpy as np

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.samples import formula
from neuron_gui.core.strategies import RandomGuess, StepSign
from neuron_gui.ui.window.arrangement import FIT, LOSS, PICTURE, STEP, WEIGHT_SPACE, WEIGHTS


def in_front(experiment: Experiment, named: Sequence[str] = ()) -> tuple[str, ...]:
    """Return the views in the order of what they tell; first those that a lesson names."""
    usual = _usual(experiment)
    return tuple(dict.fromkeys([*named, *usual]))


def _usual(experiment: Experiment) -> tuple[str, ...]:
    data = experiment.data
    if data.n == 1 and formula.is_equations(data):
        match experiment.strategy:
            case RandomGuess():
                return WEIGHT_SPACE, LOSS, FIT, STEP
            case StepSign():
                return WEIGHTS, FIT, LOSS, STEP
            case _:
                return WEIGHT_SPACE, LOSS, WEIGHTS, STEP
    if data.d == 1:
        return FIT, LOSS, WEIGHT_SPACE, STEP
    if data.d == 2 and np.isin(np.asarray(data.targets), (0.0, 1.0)).all():
        return FIT, LOSS, WEIGHTS, PICTURE
    return FIT, WEIGHTS, LOSS, PICTURE
