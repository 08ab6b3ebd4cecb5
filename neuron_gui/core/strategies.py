"""The learning strategies: what each is called, its options, and how it moves the parameters.

An option is declared once, here: the file format, the command line, the window's form, the tooltips
and the JSON Schema all read it. A strategy's `update` draws what chance decides and hands the loop
to its kernel.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

import numpy as np
from msgspec import Meta

from neuron_gui.core.dataset import Array
from neuron_gui.core.message import Message
from neuron_gui.core.neuron import check_range
from neuron_gui.core.schema.part import ExperimentError, Part

if TYPE_CHECKING:
    from neuron_gui.core.machine import Machine

LIVE = {"live": True}  # may change while a run is under way; the run's journal keeps the change

LearningRate = Annotated[
    float,
    Meta(
        gt=0,
        title="Learning rate η",
        description="How far one step goes: each weight changes by η times its slope.",
        extra={**LIVE, "slider": (1e-9, 10.0)},
    ),
]


def tag(part: Part | type[Part]) -> str:
    """Return the word that stands for a part in a file: its `kind`."""
    return str(part.__struct_config__.tag)


class Strategy(Part, tag_field="kind"):
    """One way to learn."""

    title: ClassVar[str]
    sentence: ClassVar[str]
    measures: ClassVar[int] = 0  # which sums the kernel keeps beside the loss: see kernels.py

    def patience(self, p: int) -> int:
        """How many updates in a row must leave all p parameters as they are to end the run; 0 is never."""
        return 0

    def longest_chunk(self, machine: Machine) -> int:
        """How many updates may be asked for at once, so that memory stays small."""
        return 60_000 // (machine.d + 4)

    def update(self, machine: Machine, start: int, count: int) -> int:
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

    def update(self, machine: Machine, start: int, count: int) -> int:
        """Draw and try `count` guesses."""
        shape = (count, machine.p)
        if self.integers:
            whole = machine.rng.integers(int(self.low), int(self.high), size=shape, endpoint=True)
            guesses = whole.astype(np.float64)
        else:
            guesses = machine.rng.uniform(self.low, self.high + 0.0, size=shape)  # numpy refuses 0 to -0
        return int(machine.kernels.random_guess(machine.neuron, machine.records, guesses.data))


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

    def update(self, machine: Machine, start: int, count: int) -> int:
        """Correct `count` times."""
        made = machine.kernels.step_sign(
            machine.neuron,
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

Coefficient = Annotated[float, Meta(ge=0, lt=1, extra=LIVE)]
Epsilon = Annotated[
    float, Meta(gt=0, title="Epsilon", description="Keeps the division away from 0.", extra=LIVE)
]


class Optimizer(Part, tag_field="kind"):
    """A rule that turns the gradient into a step; formulas and defaults are PyTorch's."""

    title: ClassVar[str]

    @property
    def coefficients(self) -> tuple[float, float, float]:
        """First and second coefficient, and epsilon, as the kernel names them."""
        return 0.0, 0.0, 0.0

    @property
    def longest_step(self) -> float:
        """By how many η a parameter moves in one step at most, whatever its slopes; inf if that depends."""
        return math.inf


class Sgd(Optimizer, tag="sgd"):
    """w ← w − η g."""

    title: ClassVar[str] = "Plain gradient descent"


class Momentum(Optimizer, tag="momentum"):
    """v ← μ v + g;  w ← w − η v."""

    title: ClassVar[str] = "Momentum"

    momentum: Annotated[
        Coefficient, Meta(title="Momentum μ", description="How much of the last step's push is kept.")
    ] = 0.9

    @property
    def coefficients(self) -> tuple[float, float, float]:
        """μ alone."""
        return self.momentum, 0.0, 0.0


class Nesterov(Momentum, tag="nesterov"):
    """v ← μ v + g;  w ← w − η (g + μ v)."""

    title: ClassVar[str] = "Nesterov momentum"


class Adagrad(Optimizer, tag="adagrad"):
    """s ← s + g²;  w ← w − η g / (√s + ε)."""

    title: ClassVar[str] = "Adagrad"

    eps: Epsilon = 1e-10

    @property
    def coefficients(self) -> tuple[float, float, float]:
        """Epsilon alone."""
        return 0.0, 0.0, self.eps

    @property
    def longest_step(self) -> float:
        """√s is never below the slope."""
        return 1.0


class RmsProp(Optimizer, tag="rmsprop"):
    """s ← α s + (1−α) g²;  w ← w − η g / (√s + ε)."""

    title: ClassVar[str] = "RMSprop"

    alpha: Annotated[
        Coefficient, Meta(title="Smoothing α", description="How slowly the mean of g² forgets.")
    ] = 0.99
    eps: Epsilon = 1e-8

    @property
    def coefficients(self) -> tuple[float, float, float]:
        """α and epsilon."""
        return 0.0, self.alpha, self.eps

    @property
    def longest_step(self) -> float:
        """√s is never below √(1 − α) times the slope."""
        return 1 / math.sqrt(1 - self.alpha)


class Adam(Optimizer, tag="adam"):
    """m ← β₁ m + (1−β₁) g;  s ← β₂ s + (1−β₂) g²;  w ← w − η m̂ / (√ŝ + ε), both bias-corrected."""

    title: ClassVar[str] = "Adam"

    beta1: Annotated[Coefficient, Meta(title="Beta 1", description="How slowly the mean of g forgets.")] = 0.9
    beta2: Annotated[Coefficient, Meta(title="Beta 2", description="How slowly the mean of g² forgets.")] = (
        0.999
    )
    eps: Epsilon = 1e-8

    @property
    def coefficients(self) -> tuple[float, float, float]:
        """Both betas and epsilon."""
        return self.beta1, self.beta2, self.eps

    @property
    def longest_step(self) -> float:
        """By Cauchy and Schwarz; the first step's corrections of bias are the largest."""
        if self.beta1**2 >= self.beta2:
            return math.inf
        of_means = (1 - self.beta1) / math.sqrt((1 - self.beta2) * (1 - self.beta1**2 / self.beta2))
        return of_means * max(1.0, math.sqrt(1 - self.beta2) / (1 - self.beta1))


class Newton(Optimizer, tag="newton"):
    """w ← w − η H⁺ g, with H⁺ the pseudo-inverse of the exact second derivatives."""

    title: ClassVar[str] = "Newton"


class Schedule(Part, tag_field="kind"):
    """How the learning rate changes from step to step; t counts from 0."""

    title: ClassVar[str]

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """Return the learning rates (count,) of updates start, start+1, ..."""
        raise NotImplementedError


class Constant(Schedule, tag="constant"):
    """η."""

    title: ClassVar[str] = "Constant"

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """η_t = η."""
        return np.full(count, eta)


class StepDecay(Schedule, tag="step_decay"):
    """η γ^⌊t/k⌋."""

    title: ClassVar[str] = "Step decay"

    factor: Annotated[float, Meta(gt=0, le=1, title="Factor γ", description="What η is multiplied by.")] = 0.5
    every: Annotated[int, Meta(ge=1, title="Every k steps", description="How often η is multiplied.")] = 100

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """η_t = η γ^⌊t/k⌋; powers one by one, since arrays of them may round by position."""
        stages = np.arange(start, start + count) // self.every
        powers = [math.pow(self.factor, stage) for stage in range(stages[0], stages[-1] + 1)]
        factors: Array = np.array(powers)[stages - stages[0]]
        return eta * factors


class InverseTime(Schedule, tag="inverse_time"):
    """η / (1 + k t)."""

    title: ClassVar[str] = "Inverse time"

    decay: Annotated[float, Meta(ge=0, title="Decay k", description="How fast η shrinks.")] = 0.01

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """η_t = η / (1 + k t)."""
        t = np.arange(start, start + count, dtype=np.float64)
        return eta / (1 + self.decay * t)


class Cosine(Schedule, tag="cosine"):
    """η_min + (η − η_min)(1 + cos(π t / max_steps)) / 2."""

    title: ClassVar[str] = "Cosine"

    minimum: Annotated[float, Meta(ge=0, title="Lowest η", description="Where η ends.")] = 0.0

    def rates(self, eta: float, start: int, count: int, max_steps: int) -> Array:
        """Half a cosine wave from η down to the minimum, one value after the other (see StepDecay)."""
        angles = math.pi * np.arange(start, start + count) / max_steps
        waves = [*map(math.cos, angles.tolist())]
        return self.minimum + (eta - self.minimum) * (1 + np.array(waves)) / 2


class GradientDescent(Strategy, tag="gradient_descent"):
    """θ ← θ − η ∇L(θ), and its well-known descendants."""

    title: ClassVar[str] = "Gradient descent"
    sentence: ClassVar[str] = "Follow the slope of the loss downhill. This is how a neuron learns."
    measures: ClassVar[int] = 1

    learning_rate: LearningRate = 0.001
    optimizer: Annotated[
        Sgd | Momentum | Nesterov | Adagrad | RmsProp | Adam | Newton,
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

    def longest_chunk(self, machine: Machine) -> int:
        """Mini-batches bring their row numbers along."""
        size = 1 if self.batch == "full" else self.batch
        return min(super().longest_chunk(machine), max(1, 1_000_000 // size))

    @np.errstate(over="ignore")  # a rate of inf ends the run soon enough
    def update(self, machine: Machine, start: int, count: int) -> int:
        """Descend `count` times."""
        rates = self.schedule.rates(self.learning_rate, start, count, machine.max_steps)
        if isinstance(self.optimizer, Newton):
            return machine.newton(rates)
        rows, bounds = NO_BATCHES if self.batch == "full" else machine.next_batches(count, self.batch)
        made = machine.kernels.gradient_descent(
            machine.neuron,
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

    learning_rate: LearningRate = 0.1

    def update(self, machine: Machine, start: int, count: int) -> int:
        """Learn from `count` samples."""
        rates = np.full(count, self.learning_rate)
        return int(machine.kernels.perceptron(machine.neuron, machine.records, start, rates.data))


AnyStrategy = RandomGuess | StepSign | GradientDescent | Perceptron

STRATEGIES: dict[str, type[AnyStrategy]] = {
    tag(kind): kind for kind in (RandomGuess, StepSign, GradientDescent, Perceptron)
}
