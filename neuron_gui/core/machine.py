"""The machine: one neuron being trained, as memory that the kernels move from step to step.

It knows the present step and nothing of the past; `run.py` keeps the past.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property
from types import ModuleType
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.input_scaling import InputScaling
from neuron_gui.core.neuron import curvatures
from neuron_gui.core.newton import derivatives
from neuron_gui.core.outcome import OUTCOMES, Outcome
from neuron_gui.core.rank import Even, even, product
from neuron_gui.core.start import generators, start_of


def _compiled() -> list[ModuleType]:
    """Return the compiled loops that this processor can run, the slowest first; all have the same bits."""
    found: list[ModuleType] = []
    with suppress(ImportError):  # where no compiler was at hand
        from neuron_gui.core import _kernels  # type: ignore[attr-defined]  # made by the build

        found.append(_kernels)
        if _kernels.has_avx2():
            from neuron_gui.core import _kernels_avx2  # type: ignore[attr-defined]

            found.append(_kernels_avx2)
    return found


BUILDS = _compiled()
IS_COMPILED = bool(BUILDS)
if not IS_COMPILED:
    from neuron_gui.core import kernels  # the same loops, interpreted

    BUILDS.append(kernels)
FASTEST = BUILDS[-1]

MOST_TWICE = 250_000  # numbers, 2 MB, of inputs that are kept by columns as well as by rows


class State(Struct, frozen=True):
    """All that the next step depends on: what a checkpoint keeps.

    `rng` is the strategy's generator, None before anything was drawn; within an epoch, as it was before the
    epoch was shuffled.
    """

    step: int
    experiment: Experiment
    theta: Array
    velocity: Array
    memory: Array
    unchanged: int
    rng: Mapping[str, Any] | None
    batch_of_epoch: int


class Machine:
    """An experiment at its present step.

    `table` (d + 4, size) holds the records of the last call of `start` or `advance`, whose number it
    returns, one column a record; the next call overwrites them. Its rows are `error`, `max_abs_error` and
    `loss`, then the weights and the bias.
    """

    def __init__(self, experiment: Experiment, kernels: ModuleType = FASTEST) -> None:
        self.kernels = kernels
        self.n, self.d = experiment.data.n, experiment.data.d
        self.p = self.d + experiment.neuron.bias.trainable
        # The kernels need memory that is theirs: contiguous and writable.
        X, self.scaling = InputScaling.measured(experiment)
        self.X = np.require(X, requirements=("C", "W"))
        columns = np.array(self.X.T if self.X.size <= MOST_TWICE else np.empty((0, 0)), order="C")
        self.y = np.array(experiment.data.targets)
        self.theta, self._slope, self._velocity, self._memory = np.zeros((4, self.d + 1))
        self.learner = kernels.Learner(
            self.X.data,
            columns.data,
            self.y.data,
            self.theta.data,
            self._slope.data,
            self._velocity.data,
            self._memory.data,
            self.p,
            kernels.ACTIVATIONS.index(experiment.neuron.activation),
            kernels.LOSSES.index(experiment.loss.kind),
            experiment.loss.l1,
            experiment.loss.l2,
        )
        self.apply(experiment)
        self.table: Array = np.empty((self.d + 4, 0))
        self._make_room(1)
        self.start()

    def apply(self, experiment: Experiment) -> None:
        """Take over the options that may change on the way, from the next step on."""
        self.experiment = experiment
        self.strategy, stop = experiment.strategy, experiment.stop
        self.max_steps = stop.max_steps
        self.learner.stop_when(
            -1.0 if stop.tolerance is None else stop.tolerance,
            -1e300 if stop.target_loss is None else stop.target_loss,
            self.strategy.patience(self.p),
        )

    def start(self, initial: Array | None = None) -> None:
        """Put the initial parameters in place, drawn unless they are given, and make record 0."""
        if initial is None:
            initial = start_of(self.experiment)
        self.theta[:] = initial
        self._velocity[:] = self._memory[:] = 0.0
        self._rng: np.random.Generator | None = None
        self._batch_of_epoch = 0
        self.step = 0
        self.learner.unchanged = 0
        self.kernels.record(self.learner, self.records, 0, self.strategy.measures)

    def advance(self, count: int) -> int:
        """Make up to `count` steps, fewer when a stop rule holds; return how many."""
        self._make_room(count)
        made = self.strategy.update(self, self.step, count)
        self.step += made
        return made

    @property
    def rng(self) -> np.random.Generator:
        """The strategy's own generator, made when first asked for: most rules leave nothing to chance."""
        if self._rng is None:
            self._rng = generators(self.experiment.seed)[1]
        return self._rng

    @property
    def outcome(self) -> Outcome | None:
        """How the run ended, or None while no stop rule holds."""
        if self.learner.outcome:
            return OUTCOMES[int(self.learner.outcome)]
        return Outcome.MAX_STEPS if self.step >= self.max_steps else None

    def state(self) -> State:
        """Return a copy of all that the next step depends on."""
        return State(
            self.step,
            self.experiment,
            self.theta.copy(),
            self._velocity.copy(),
            self._memory.copy(),
            self.learner.unchanged,
            self._chance(),
            self._batch_of_epoch,
        )

    def _chance(self) -> Mapping[str, Any] | None:
        if self._batch_of_epoch:
            return self._before_epoch
        return None if self._rng is None else self._rng.bit_generator.state

    def restore(self, state: State) -> None:
        """Go to a state that a machine of this same run was in."""
        self.apply(state.experiment)
        self.step = state.step
        self.theta[:], self._velocity[:], self._memory[:] = state.theta, state.velocity, state.memory
        self.learner.unchanged = state.unchanged
        self.learner.outcome = 0
        if state.rng is None:
            self._rng = None
        else:
            self.rng.bit_generator.state = state.rng
        self._batch_of_epoch = state.batch_of_epoch
        if self._batch_of_epoch:
            self._shuffle()
        self.kernels.measure(self.learner, self.strategy.measures)

    def slope(self) -> Array:
        """Return the gradient of the loss (d + 1,) at the present parameters, the bias last."""
        self.kernels.measure(self.learner, 1)  # 1 asks for the gradient, see kernels.py
        gradient = self._slope.copy()
        if self.strategy.measures != 1:
            self.kernels.measure(self.learner, self.strategy.measures)  # what the next update asks for
        return gradient

    def _make_room(self, count: int) -> None:
        """Have a table for at least so many records."""
        if count <= self.table.shape[1]:
            return
        self.table = np.empty((self.d + 4, count))
        self.error, self.max_abs_error, self.loss, *_ = self.table
        self.records = self.kernels.Records(
            self.loss.data, self.error.data, self.max_abs_error.data, self.table[3:].data
        )

    # --- Mini-batches: an epoch is one permutation of the samples, cut into slices ------------------

    def next_batches(self, count: int, size: int) -> tuple[memoryview, memoryview]:
        """Return row numbers, and the bounds in them (count + 1,) of the next `count` mini-batches."""
        ends = np.append(np.arange(size, self.n, size), self.n)
        first, last = self._batch_of_epoch, self._batch_of_epoch + count
        epochs = -(-last // len(ends))
        orders = [self._order] if first else []
        fresh = epochs - len(orders)
        if fresh > 1:  # all but the last in one call, which is ten times as fast and leaves the same bits
            table = np.tile(np.arange(self.n), (fresh - 1, 1))
            orders.append(self.rng.permuted(table, axis=1, out=table).ravel())
        if fresh:
            orders.append(self._shuffle())
        self._batch_of_epoch = last % len(ends)
        bounds = np.append(0, self.n * np.arange(epochs)[:, None] + ends)
        return np.concatenate(orders).data, bounds[first : last + 1].data

    def _shuffle(self) -> NDArray[np.int64]:
        """Begin an epoch. A checkpoint keeps the generator from before it, not the permutation."""
        self._before_epoch: Mapping[str, Any] = self.rng.bit_generator.state
        self._order = self.rng.permutation(self.n)
        return self._order

    # --- Newton: the one rule that needs linear algebra ---------------------------------------------

    @cached_property
    @np.errstate(over="ignore", invalid="ignore")
    def _even(self) -> Even:
        """The inputs brought to one length."""
        return even(self.X, self.p > self.d)

    def second_derivatives(self) -> tuple[Array, Array | None]:
        """Return H (p, p) of the loss at the present parameters and H⁺, None beyond the range of numbers."""
        z, a = np.empty((2, self.n))
        self.kernels.outputs(self.learner, z.data, a.data)
        experiment = self.experiment
        bends = curvatures(z, a, self.y, experiment.neuron.activation, experiment.loss.kind)
        return derivatives(self.X, bends, experiment.loss, self._even, self.kernels)

    @np.errstate(over="ignore", invalid="ignore")
    def newton(self, rates: Array) -> int:
        """θ ← θ - η H⁺ ∇L, with the exact Hessian; return how many records were made."""
        p = self.p
        for made, rate in enumerate(rates, start=1):
            _, inverse = self.second_derivatives()
            before = self.theta.tobytes()
            if inverse is not None:
                self.theta[:p] -= rate * product(inverse, self._slope[:p, None])[:, 0]
            else:
                self.theta[:p] = np.nan
            self.learner.unchanged = int(self.theta.tobytes() == before)
            self.kernels.record(self.learner, self.records, made - 1, self.strategy.measures)
            if self.learner.outcome:
                return made
        return len(rates)
