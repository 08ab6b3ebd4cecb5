"""What a run has cost, fairly between all ways to learn: in loss evaluations.

One loss evaluation is one pass over the data set: the neuron's output for every sample. A guess costs one. A
step over all samples costs one, too, for loss and slope come out of the same pass. A mini-batch costs its
share of the samples, and the perceptron rule, which looks at one sample a step, 1/n. Newton's second
derivatives cost one more pass for each of the p parameters. What the laboratory measures beside, for its
plots and to know when to stop, is counted for nobody.
"""

from typing import overload

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.optimizers import Newton
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.strategies import GradientDescent, Perceptron


class Epoch(Struct, frozen=True):
    """How steps share out samples: `steps` of them look at `size` each, but all together at `samples`.

    Of a data set cut into batches the last one may be smaller. `n` samples make one evaluation.
    """

    steps: int
    size: int
    samples: int
    n: int

    @classmethod
    def of(cls, experiment: Experiment) -> "Epoch":
        """Return how the strategy of an experiment looks at its samples."""
        n, strategy = experiment.data.n, experiment.strategy
        if isinstance(strategy, Perceptron):
            return cls(n, 1, n, n)
        if isinstance(strategy, GradientDescent):
            if strategy.batch != "full":
                return cls(-(-n // strategy.batch), strategy.batch, n, n)
            if isinstance(strategy.optimizer, Newton):
                passes = 1 + experiment.data.d + experiment.neuron.bias.trainable
                return cls(1, passes * n, passes * n, n)
        return cls(1, n, n, n)

    @overload
    def evaluations(self, steps: int) -> float: ...
    @overload
    def evaluations(self, steps: Array) -> Array: ...
    def evaluations(self, steps: int | Array) -> float | Array:
        """Return how many loss evaluations so many steps have cost, for one number or for many."""
        whole, more = np.divmod(steps, self.steps)
        seen = whole * self.samples + np.minimum(more * self.size, self.samples)
        return seen / self.n if isinstance(steps, np.ndarray) else float(seen / self.n)

    def steps_within(self, evaluations: float) -> int:
        """Return how many steps can be made for so many loss evaluations, at most a billion."""
        affordable = int(min(evaluations, MAX_STEPS * max(1.0, self.samples / self.n)) * self.n)
        whole, more = divmod(affordable, self.samples)
        return min(whole * self.steps + more // self.size, MAX_STEPS)


def evaluations(experiment: Experiment, steps: int) -> float:
    """Return how many loss evaluations so many steps of an experiment have cost."""
    return Epoch.of(experiment).evaluations(steps)
