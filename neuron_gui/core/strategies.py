"""The learning strategies: what each is called, its options, and how it moves the parameters.

An option is declared once, here or in the parts named here: the file format, the command line, the window's
form, the tooltips and the JSON Schema all read it. A strategy's `update` draws what chance decides and hands
the loop to its kernel.
"""

from __future__ import annotations

from types import ModuleType
from typing import Annotated, Any, ClassVar, Literal, Protocol

import numpy as np
from msgspec import Meta

from neuron_gui.core.dataset import Array
from neuron_gui.core.exact import drawn_evenly
from neuron_gui.core.message import Message
from neuron_gui.core.neuron import check_range
from neuron_gui.core.optimizers import AnyOptimizer, Newton, Sgd
from neuron_gui.core.schedules import Constant, Cosine, InverseTime, StepDecay
from neuron_gui.core.schema.options import LIVE
from neuron_gui.core.schema.part import ExperimentError, Part


def _learning_rate(description: str) -> Meta:
    return Meta(
        gt=0, title="Learning rate η", description=description, extra={**LIVE, "slider": (1e-9, 10.0)}
    )


def tag(part: Part | type[Part]) -> str:
    """Return the word that stands for a part in a file: its `kind`."""
    return str(part.__struct_config__.tag)


class NeuronInTraining(Protocol):
    """What an update may touch: the neuron and its records, in the memory of their kernels."""

    kernels: ModuleType
    learner: Any  # kernels.Learner
    records: Any  # kernels.Records
    d: int
    p: int
    max_steps: int

    @property
    def rng(self) -> np.random.Generator:
        """The strategy's own generator."""

    def next_batches(self, count: int, size: int) -> tuple[memoryview, memoryview]:
        """Return row numbers, and the bounds in them (count + 1,) of the next `count` mini-batches."""

    def newton(self, rates: Array) -> int:
        """Make Newton's steps, one a rate; return how many records were made."""


class Strategy(Part, tag_field="kind"):
    """One way to learn."""

    title: ClassVar[str]
    sentence: ClassVar[str]
    measures: ClassVar[int] = 0  # which sums the kernel keeps beside the loss: see kernels.py

    def patience(self, p: int) -> int:
        """How many updates in a row must leave all p parameters as they are to end the run; 0 is never."""
        return 0

    def longest_chunk(self, machine: NeuronInTraining) -> int:
        """How many updates may be asked for at once, so that memory stays small."""
        return 60_000 // (machine.d + 4)

    def update(self, machine: NeuronInTraining, start: int, count: int) -> int:
        """Make up to `count` updates, from update `start` on; return how many records were made."""
        raise NotImplementedError


# --- 1. Guess -------------------------------------------------------------------------------------


class RandomGuess(Strategy, tag="random_guess"):
    """Monte-Carlo: every step draws all parameters anew."""

    title: ClassVar[str] = "Random guessing"
    sentence: ClassVar[str] = "Try numbers blindly and keep the best. It works by luck; nothing is learned."

    low: Annotated[float, Meta(title="Lowest guess", description="No guess is below this.")] = -10.0
    high: Annotated[float, Meta(title="Highest guess", description="No guess is above this.")] = 10.0
    integers: Annotated[
        bool, Meta(title="Whole numbers only", description="Guess whole numbers, both ends included.")
    ] = False

    def __post_init__(self) -> None:
        super().__post_init__()
        check_range(self.low, self.high, place=".high")
        if self.integers:
            for name in ("low", "high"):
                value = float(getattr(self, name))
                if not value.is_integer() or abs(value) > 2**53:
                    reason = Message("expected a whole number, got {found}", found=f"{value:g}")
                    raise ExperimentError(f".{name}", reason)

    def update(self, machine: NeuronInTraining, start: int, count: int) -> int:
        """Draw and try `count` guesses."""
        shape = (count, machine.p)
        if self.integers:
            whole = machine.rng.integers(int(self.low), int(self.high), size=shape, endpoint=True)
            guesses = whole.astype(np.float64)
        else:
            guesses = drawn_evenly(machine.rng, self.low, self.high, shape)
        return int(machine.kernels.random_guess(machine.learner, machine.records, guesses.data))


# --- 2. Correct in the direction of the error's sign ----------------------------------------------


class StepSign(Strategy, tag="step_sign"):
    """The article's second way: the output is too high, so lower the weights; too low, raise them."""

    title: ClassVar[str] = "Step-sign correction"
    sentence: ClassVar[str] = "Too high? Step the weights down. Too low? Step them up. Until it fits."
    measures: ClassVar[int] = 2

    step: Annotated[
        float, Meta(gt=0, title="Step size", description="How far a weight moves.", extra=LIVE)
    ] = 0.1
    size: Annotated[
        Literal["fixed", "proportional"],
        Meta(title="Size of a step", description="Always the step size, or the step size times the error."),
    ] = "fixed"
    order: Annotated[
        Literal["alternate", "together"],
        Meta(title="Order", description="One weight after the other, or all weights in every step."),
    ] = "alternate"
    direction: Annotated[
        Literal["error", "error_times_input"],
        Meta(
            title="Direction",
            description="By the error alone (right while inputs are positive), or by error times input.",
        ),
    ] = "error"

    def patience(self, p: int) -> int:
        """Taking turns, every parameter must have had its turn."""
        return p if self.order == "alternate" else 1

    def update(self, machine: NeuronInTraining, start: int, count: int) -> int:
        """Correct `count` times."""
        made = machine.kernels.step_sign(
            machine.learner,
            machine.records,
            start,
            np.full(count, self.step).data,
            self.size == "proportional",
            self.order == "together",
            self.direction == "error_times_input",
        )
        return int(made)


# --- 3. Descend along the gradient: how a neuron learns -------------------------------------------

NO_BATCHES = np.zeros(0, np.int64).data, np.zeros(1, np.int64).data


class GradientDescent(Strategy, tag="gradient_descent"):
    """θ ← θ − η ∇L(θ), and its well-known descendants."""

    title: ClassVar[str] = "Gradient descent"
    sentence: ClassVar[str] = "Follow the slope of the loss downhill. This is how a neuron learns."
    measures: ClassVar[int] = 1

    learning_rate: Annotated[
        float, _learning_rate("How far one step goes: each weight changes by η times its slope.")
    ] = 0.001
    optimizer: Annotated[
        AnyOptimizer,
        Meta(title="Optimizer", description="How the slope becomes a step."),
    ] = Sgd()
    batch: Annotated[
        Literal["full"] | Annotated[int, Meta(ge=1)],
        Meta(title="Batch", description="All samples in every step, or so many drawn in random order."),
    ] = "full"
    schedule: Annotated[
        Constant | StepDecay | InverseTime | Cosine,
        Meta(title="Schedule", description="How the learning rate changes from step to step."),
    ] = Constant()

    def __post_init__(self) -> None:
        super().__post_init__()
        if isinstance(self.optimizer, Newton) and self.batch != "full":
            reason = Message('Newton needs all samples in every step; set the batch to "full"')
            raise ExperimentError(".batch", reason)

    @property
    def plain(self) -> bool:
        """Whether this is w ← w − η ∂L/∂w and no more: over all samples, with the same η in every step."""
        plain = isinstance(self.optimizer, Sgd) and isinstance(self.schedule, Constant)
        return plain and self.batch == "full"

    def patience(self, p: int) -> int:
        """A mini-batch may happen to change nothing; only the full batch can stall."""
        return 1 if self.batch == "full" else 0

    def longest_chunk(self, machine: NeuronInTraining) -> int:
        """Mini-batches bring their row numbers along."""
        size = 1 if self.batch == "full" else self.batch
        return min(super().longest_chunk(machine), max(1, 1_000_000 // size))

    @np.errstate(over="ignore")  # a rate of inf ends the run soon enough
    def update(self, machine: NeuronInTraining, start: int, count: int) -> int:
        """Descend `count` times."""
        rates = self.schedule.rates(self.learning_rate, start, count, machine.max_steps)
        if isinstance(self.optimizer, Newton):
            return machine.newton(rates)
        rows, bounds = NO_BATCHES if self.batch == "full" else machine.next_batches(count, self.batch)
        made = machine.kernels.gradient_descent(
            machine.learner,
            machine.records,
            start,
            rates.data,
            machine.kernels.OPTIMIZERS.index(tag(self.optimizer)),
            *self.optimizer.coefficients,
            rows,
            bounds,
        )
        return int(made)


# --- More: the rule that came first ---------------------------------------------------------------


class Perceptron(Strategy, tag="perceptron"):
    """Rosenblatt's rule, 1958: w ← w + η (y − a) x, one sample after the other."""

    title: ClassVar[str] = "Perceptron rule"
    sentence: ClassVar[str] = "One sample at a time: a wrong answer moves the weights along its inputs."

    learning_rate: Annotated[
        float,
        _learning_rate(
            "How far one step goes: each weight changes by η times its input times (target − output)."
        ),
    ] = 0.1

    def update(self, machine: NeuronInTraining, start: int, count: int) -> int:
        """Learn from `count` samples."""
        rates = np.full(count, self.learning_rate)
        return int(machine.kernels.perceptron(machine.learner, machine.records, start, rates.data))


AnyStrategy = RandomGuess | StepSign | GradientDescent | Perceptron

STRATEGIES: dict[str, type[AnyStrategy]] = {
    tag(kind): kind for kind in (RandomGuess, StepSign, GradientDescent, Perceptron)
}
