"""Many runs of gradient descent in one call of the kernel, for sweeps: their ends are those of single runs.

What a machine does for every run in Python takes half as long as a thousand steps, and other threads wait.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.machine import IS_COMPILED, Machine
from neuron_gui.core.optimizers import Newton
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.schedules import Constant
from neuron_gui.core.strategies import GradientDescent, tag

# Products of step, sample and input in one call: compiled, a tenth of a second at most.
WORK_AT_ONCE = 16_000_000 if IS_COMPILED else 2_000_000


def runs_at_once(experiment: Experiment) -> int:
    """Return how many runs like this one may be made in one call; 0 if they had better be made one by one.

    They can be made together if they differ in nothing but their start and their learning rate.
    """
    strategy = experiment.strategy
    if not isinstance(strategy, GradientDescent) or strategy.batch != "full":
        return 0
    if not isinstance(strategy.schedule, Constant) or isinstance(strategy.optimizer, Newton):
        return 0
    return WORK_AT_ONCE // (experiment.stop.max_steps * experiment.data.inputs.size)


def whole_descents(
    machine: Machine, starts: Array, rates: Array
) -> tuple[NDArray[np.int64], NDArray[np.int64], Array]:
    """Make runs from starts (runs, d + 1) with rates (runs,); return outcomes, steps and last losses (runs,).

    Outcomes are codes as in outcome.py: MAX_STEPS where all steps were made. The last parameters take the
    place of the starts. The machine is one that has just been made, and lends its memory.
    """
    strategy = machine.strategy
    assert isinstance(strategy, GradientDescent)
    outcomes, steps = np.empty((2, len(rates)), np.int64)
    losses = np.empty(len(rates))
    machine.kernels.whole_descents(
        machine.learner,
        machine.records,
        starts.data,
        rates.data,
        machine.max_steps,
        machine.kernels.OPTIMIZERS.index(tag(strategy.optimizer)),
        *strategy.optimizer.coefficients,
        outcomes.data,
        steps.data,
        losses.data,
    )
    outcomes[outcomes == Outcome.RUNNING.code] = Outcome.MAX_STEPS.code
    return outcomes, steps, losses
