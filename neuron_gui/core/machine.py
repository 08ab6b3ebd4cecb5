"""The machine: one neuron being trained, as memory that the kernels move from step to step.

It knows the present step and nothing of the past; `run.py` keeps the past.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core import kernels as interpreted
from neuron_gui.core.dataset import Array, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import hessian

try:
    from neuron_gui.core import _kernels as compiled  # type: ignore[attr-defined]  # made by the build
except ImportError:  # no compiler at hand: the same loops, slower, with the same bits
    compiled = interpreted

OUTCOMES = interpreted.OUTCOMES


@dataclass(frozen=True)
class State:
    """All that the next step depends on, as a copy: what a checkpoint keeps."""

    step: int
    theta: Array
    velocity: Array
    memory: Array
    unchanged: int
    rng: Mapping[str, Any]
    epoch_position: int


class Machine:
    """An experiment at its present step.

    `loss`, `error`, `max_abs_error` (size,) and `theta_records` (size, d + 1) hold the records of the last
    call of `start` or `advance`, whose number it returns; they are overwritten by the next call.
    """

    def __init__(self, experiment: Experiment, kernels: ModuleType = compiled) -> None:
        self.kernels = kernels
        X, _, _ = scaled(experiment.data.inputs, experiment.scaling)
        # The kernels need memory that is theirs: contiguous and writable.
        self.X, self.y = np.array(X), np.array(experiment.data.targets)
        self.n, self.d = experiment.data.n, experiment.data.d
        self.p = self.d + experiment.neuron.bias.trainable
        self.theta, self._slope, self._velocity, self._memory = np.zeros((4, self.d + 1))
        self.neuron = kernels.Neuron(
            *(
                array.data
                for array in (self.X, self.y, self.theta, self._slope, self._velocity, self._memory)
            ),
            self.p,
            kernels.ACTIVATIONS.index(experiment.neuron.activation),
            kernels.LOSSES.index(experiment.loss.kind),
            experiment.loss.l1,
            experiment.loss.l2,
        )
        self.apply(experiment)
        self.loss = np.empty(0)
        self._make_room(1)
        self.no_batches = (np.zeros(0, np.int64).data, np.zeros(1, np.int64).data)
        self.start()

    def apply(self, experiment: Experiment) -> None:
        """Take over the options that may change on the way, from the next step on."""
        self.experiment = experiment
        self.strategy, stop = experiment.strategy, experiment.stop
        self.max_steps = stop.max_steps
        self.neuron.stop_when(
            -1.0 if stop.tolerance is None else stop.tolerance,
            -1e300 if stop.target_loss is None else stop.target_loss,
            self.strategy.patience(self.p),
        )

    def start(self) -> None:
        """Put the initial parameters in place and make record 0."""
        initial, own = np.random.SeedSequence(self.experiment.seed).spawn(2)
        self.theta[:] = initial_parameters(self.experiment, np.random.Generator(np.random.PCG64(initial)))
        self._velocity[:] = self._memory[:] = 0.0
        self.rng = np.random.Generator(np.random.PCG64(own))
        self._new_epoch()
        self.step = 0
        self.neuron.unchanged = 0
        self.kernels.record(self.neuron, self.records, 0, self.strategy.measures)

    def advance(self, count: int) -> int:
        """Make up to `count` steps, fewer when a stop rule holds; return how many."""
        self._make_room(count)
        made = self.strategy.update(self, self.step, count)
        self.step += made
        return made

    @property
    def outcome(self) -> str | None:
        """How the run ended, or None while no stop rule holds."""
        if self.neuron.outcome:
            return OUTCOMES[self.neuron.outcome]
        return "max_steps" if self.step >= self.max_steps else None

    def state(self) -> State:
        """Return a copy of all that the next step depends on."""
        return State(
            self.step,
            self.theta.copy(),
            self._velocity.copy(),
            self._memory.copy(),
            self.neuron.unchanged,
            self._epoch_rng or self.rng.bit_generator.state,
            self._epoch_position,
        )

    def restore(self, state: State) -> None:
        """Go to a state of this same experiment."""
        self.step = state.step
        self.theta[:], self._velocity[:], self._memory[:] = state.theta, state.velocity, state.memory
        self.neuron.unchanged = state.unchanged
        self.neuron.outcome = 0
        self.rng.bit_generator.state = state.rng
        self._new_epoch()
        if state.epoch_position:
            self._shuffle()
            self._epoch_position = state.epoch_position
        self.kernels.measure(self.neuron, self.strategy.measures)

    def _make_room(self, count: int) -> None:
        """Have arrays for at least so many records."""
        if count <= len(self.loss):
            return
        self.loss, self.error, self.max_abs_error = np.empty((3, count))
        self.theta_records = np.empty((count, self.d + 1))
        self.records = self.kernels.Records(
            *(array.data for array in (self.loss, self.error, self.max_abs_error, self.theta_records))
        )

    # --- Mini-batches: an epoch is one permutation of the samples, cut into slices ------------------

    def _new_epoch(self) -> None:
        self._order = np.zeros(0, np.int64)
        self._epoch_position = 0
        self._epoch_rng: Mapping[str, Any] | None = None

    def _shuffle(self) -> None:
        """Begin an epoch. A checkpoint keeps the generator from before it, not the permutation."""
        self._epoch_rng = self.rng.bit_generator.state
        self._order = self.rng.permutation(self.n)
        self._epoch_position = 0

    def next_batches(self, count: int, size: int) -> tuple[memoryview, memoryview]:
        """Return the row numbers of the next `count` mini-batches, and where each begins and ends."""
        slices: list[NDArray[np.int64]] = []
        bounds = [0]
        while len(slices) < count:
            if self._epoch_position >= len(self._order):
                self._shuffle()
            batch = self._order[self._epoch_position : self._epoch_position + size]
            self._epoch_position += len(batch)
            slices.append(batch)
            bounds.append(bounds[-1] + len(batch))
        if self._epoch_position >= len(self._order):
            self._new_epoch()
        return np.concatenate(slices).data, np.array(bounds, np.int64).data

    # --- Newton: the one rule that needs linear algebra, and so no loop of ours ---------------------

    def newton(self, rates: Array) -> int:
        """θ ← θ - η H⁺ ∇L, with the exact Hessian; return how many records were made."""
        e, p = self.experiment, self.p
        for made, rate in enumerate(rates, start=1):
            H = hessian(self.X, self.y, self.theta[: self.d], self.theta[self.d], e.neuron, e.loss)
            before = self.theta.tobytes()
            if np.isfinite(H).all():
                self.theta[:p] -= rate * (
                    np.linalg.pinv(H[:p, :p], rcond=1e-12, hermitian=True) @ self._slope[:p]
                )
            else:
                self.theta[:p] = np.nan
            self.neuron.unchanged = int(self.theta.tobytes() == before)
            self.kernels.record(self.neuron, self.records, made - 1, self.strategy.measures)
            if self.neuron.outcome:
                return made
        return len(rates)


def initial_parameters(experiment: Experiment, rng: np.random.Generator) -> Array:
    """Return the weights, then the bias (d + 1,), as given or as drawn."""
    weights, bias = experiment.neuron.weights, experiment.neuron.bias
    if weights.values is not None:
        start = np.array(weights.values)
        low, high = -10.0, 10.0
    else:
        assert weights.uniform is not None
        low, high = weights.uniform
        start = rng.uniform(low, high, size=experiment.data.d)
    b = rng.uniform(low, high) if bias.initial == "random" else bias.initial
    return np.append(start, b)
