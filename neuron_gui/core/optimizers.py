"""Optimizers: the rules that turn the gradient g into a step of the parameters."""

import math
from typing import Annotated, ClassVar

from msgspec import Meta

from neuron_gui.core.schema.options import LIVE
from neuron_gui.core.schema.part import Part

Coefficient = Annotated[float, Meta(ge=0, lt=1, extra=LIVE)]
Epsilon = Annotated[
    float, Meta(gt=0, title="Epsilon", description="Keeps the division away from 0.", extra=LIVE)
]


class Optimizer(Part, tag_field="kind"):
    """A rule that turns the gradient into a step; formulas and defaults are PyTorch's.

    `usual_rate` is a learning rate that suits it; None where that depends on how steep the loss is.
    """

    title: ClassVar[str]
    usual_rate: ClassVar[float | None] = None

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
    usual_rate: ClassVar[float | None] = 1.0  # steps of about η, which shrink from the first on

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
    usual_rate: ClassVar[float | None] = 0.1  # steps of about η, however steep it is

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
    usual_rate: ClassVar[float | None] = 0.1  # likewise

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
    usual_rate: ClassVar[float | None] = 1.0


AnyOptimizer = Sgd | Momentum | Nesterov | Adagrad | RmsProp | Adam | Newton
