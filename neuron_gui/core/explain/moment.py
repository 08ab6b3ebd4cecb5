"""What one step is reckoned from: the states before and after it, and the samples it learns from."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np
from msgspec import Struct
from msgspec.structs import replace
from numpy.typing import NDArray

from neuron_gui.core import kernels
from neuron_gui.core.dataset import Array, Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain.arithmetic import Leaf, small
from neuron_gui.core.machine import Machine, State
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.neuron import LOSSES, forward, slopes_by_z
from neuron_gui.core.optimizers import Newton
from neuron_gui.core.records import Record
from neuron_gui.core.run import Run
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.strategies import GradientDescent

MAX_WEIGHTS = 8  # are written out
LONGEST_NAME = 6  # of an input that stands in formulas by its name

LETTERS = frozenset("abegkmnstvzBEGHLT")  # stand for something else in formulas

# Words that stand in formulas; no input goes by one of these.
TARGET, MISSING, PENALTY, STEP = N_("target"), N_("missing"), N_("penalty"), N_("step")
MEAN, DEVIATION, LARGEST = N_("mean"), N_("deviation"), N_("largest")
WORDS = (TARGET, MISSING, PENALTY, STEP, MEAN, DEVIATION, LARGEST)


class Values(Struct, frozen=True):
    """Weighted sum, output and error of all samples, each (n,)."""

    z: Array
    a: Array
    e: Array


class Moment:
    """One step of a run at one of its samples.

    X (n, d) are the inputs as the neuron sees them: scaled. `before` and `after` are the machine's states at
    steps t and t + 1, whether or not the run has made that step. `word` translates a word in a formula.
    """

    def __init__(self, run: Run, t: int, sample: int, word: Callable[[str], str] = str) -> None:
        self._run = run
        self.word = word
        machine = run.machine(t)
        self.experiment: Experiment = machine.experiment
        self.step, self.sample = t, sample
        self.is_made = t < run.steps
        self.outcome = None if self.is_made else run.outcome
        self.X: Array = machine.X
        self.y: Array = machine.y
        self.n, self.d, self.p = machine.n, machine.d, machine.p
        # Measured here, for the run would have to replay the record's step once more.
        machine.kernels.record(machine.learner, machine.records, 0, machine.strategy.measures)
        self.error, _, self.loss = machine.table[:3, 0].tolist()
        self.before: State = machine.state()
        strategy = self.experiment.strategy
        self.rows: NDArray[np.int64] | None = None  # what a mini-batch learns from
        if isinstance(strategy, GradientDescent):
            if strategy.batch != "full":
                rows, bounds = machine.next_batches(1, strategy.batch)
                self.rows = np.array(rows[bounds[0] : bounds[1]])
                machine.restore(self.before)
            self.gradient = machine.slope() if self.rows is None else _gradient(machine, self.rows)
            if isinstance(strategy.optimizer, Newton):
                self.second_derivatives = machine.second_derivatives()
            self.rate = float(strategy.schedule.rates(strategy.learning_rate, t, 1, machine.max_steps)[0])
        machine.advance(1)
        self.after: State = machine.state()
        self.loss_after = float(machine.loss[0])

    @cached_property
    def best(self) -> Record:
        """The best record so far."""
        return self._run.best_before(self.step)

    @property
    def title(self) -> Message:
        """What is looked at, in words."""
        values = {"step": grouped(self.step), "next": grouped(self.step + 1)}
        if self.is_made:
            return Message("Step {step} and how step {next} follows", **values)
        if self.outcome:
            return Message("Step {step}, the last, and what one more would do", **values)
        return Message("Step {step} and what the next one will do", **values)

    @property
    def is_finite(self) -> bool:
        """Whether the numbers before and after the step are any that one can reckon with."""
        values = (*self.before.theta, *self.after.theta, self.loss, self.z, self.a)
        return bool(np.isfinite(values).all())

    # --- Symbols ------------------------------------------------------------------------------------

    @cached_property
    def inputs(self) -> tuple[str, ...]:
        """The inputs' symbols: their names if these are short, with a prime where they are scaled."""
        names = self.experiment.data.input_names
        taken = LETTERS | {self.word(word) for word in WORDS}
        fits = all(len(name) <= LONGEST_NAME and name.isalnum() and name not in taken for name in names)
        symbols = names if fits else tuple(f"x{small(j + 1)}" for j in range(self.d))
        return symbols if self.experiment.scaling == "none" else tuple(f"{symbol}′" for symbol in symbols)

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """The parameters' symbols, the bias last."""
        return (*(f"w{small(j + 1)}" for j in range(self.d)), "b")

    @property
    def shown_inputs(self) -> range:
        """Which inputs are written out."""
        return range(min(self.d, MAX_WEIGHTS))

    @property
    def shown(self) -> tuple[int, ...]:
        """Which of the parameters that learn are written out."""
        return (*self.shown_inputs, *range(self.d, self.p))

    @property
    def more(self) -> int:
        """How many weights are not written out."""
        return self.d - len(self.shown_inputs)

    def index(self, j: int) -> str:
        """Return the index of a parameter's companions, such as the ₂ of v₂ for w₂."""
        return small(j + 1) if j < self.d else "_b"

    def theta(self, j: int) -> Leaf:
        """Return parameter j before the step."""
        return Leaf(self.parameters[j], float(self.before.theta[j]), j)

    def input(self, j: int, sample: int | None = None) -> Leaf:
        """Return input j of a sample, or of the chosen one."""
        i = self.sample if sample is None else sample
        return Leaf(self.inputs[j], float(self.X[i, j]), j)

    def slope(self, j: int) -> Leaf:
        """Return the slope that parameter j is moved by."""
        return Leaf(f"∂L/∂{self.parameters[j]}", float(self.gradient[j]), j)

    # --- The chosen sample --------------------------------------------------------------------------

    @cached_property
    def z(self) -> float:
        """The chosen sample's weighted sum."""
        return self.weighted_sum(self.sample)

    @cached_property
    def a(self) -> float:
        """The chosen sample's output."""
        return self.output(self.z)

    @cached_property
    def target(self) -> float:
        """The chosen sample's target."""
        return float(self.y[self.sample])

    def weighted_sum(self, i: int) -> float:
        """Return a sample's weighted sum, added up in the order in which the engine does it."""
        z = 0.0
        for x, w in zip(self.X[i].tolist(), self.before.theta.tolist(), strict=False):
            z += x * w
        return z + float(self.before.theta[self.d])

    def output(self, z: float) -> float:
        """Return f(z)."""
        return float(kernels.output(kernels.ACTIVATIONS.index(self._activation), z))

    def own_loss(self, z: float, target: float) -> float:
        """Return the loss of a sample with this weighted sum."""
        kind, activation = self.experiment.loss.kind, kernels.ACTIVATIONS.index(self._activation)
        a, small = kernels.output(activation, z), kernels.shrunk(activation, z)
        loss = float(kernels.sample_loss(kernels.LOSSES.index(kind), z, small, target, a - target))
        return loss / 2 if kind == "half_mse" else loss

    # --- All samples --------------------------------------------------------------------------------

    @cached_property
    def all(self) -> Values:
        """Weighted sum, output and error of all samples."""
        z, a = forward(self.X, self.before.theta[:-1], float(self.before.theta[-1]), self._activation)
        return Values(z, a, a - self.y)

    @property
    def _activation(self) -> str:
        return self.experiment.neuron.activation

    def losses(self) -> float:
        """Return the sum of all samples' own losses."""
        return float(np.sum(LOSSES[self.experiment.loss.kind].sample_loss(self.all.z, self.all.a, self.y)))

    def slopes_by_z(self) -> Array:
        """Return how every sample's own loss changes with its weighted sum (n,)."""
        return slopes_by_z(self.all.z, self.all.a, self.y, self._activation, self.experiment.loss.kind)

    @cached_property
    def signals(self) -> Array:
        """The means of error times input (d + 1,), the bias last: what error_times_input goes by."""
        e = self.all.e
        return np.append(e @ self.X, np.sum(e)) / self.n

    def penalty_slope(self, j: int) -> float:
        """Return the part of the slope that penalties on large weights make."""
        loss, w = self.experiment.loss, float(self.before.theta[j])
        return float(loss.l2 * w + loss.l1 * np.sign(w)) if j < self.d else 0.0


def _gradient(machine: Machine, rows: NDArray[np.int64]) -> Array:
    """Return the gradient over some samples, bit for bit the engine's: as a problem of their own."""
    data = Data(inputs=Numbers.of(machine.X[rows]), targets=Numbers.of(machine.y[rows]))
    strategy = replace(machine.experiment.strategy, batch="full")
    part = Machine(machine.experiment.replaced(data=data, scaling="none", strategy=strategy))
    part.theta[:] = machine.theta
    return part.slope()
