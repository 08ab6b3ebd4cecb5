"""The neuron: its activations and its losses, each beside its derivative.

    z = X w + b        the weighted sum, one number a sample
    a = f(z)           the output
    e = a - y          the error: positive means that the output is too high

These are the formulas as one reads them, for whole arrays; `kernels.py` has the same ones as inner loops.
"""

from collections.abc import Callable
from typing import Annotated, Literal

import numpy as np
from msgspec import Meta, Struct

from neuron_gui.core.dataset import Array
from neuron_gui.core.message import Message
from neuron_gui.core.schema.part import ExperimentError, Part

LEAK = 0.01  # the slope of leaky ReLU below 0

# A diverging run leaves the range of numbers. Its records say so; numpy need not warn as well.
_QUIET = np.errstate(over="ignore", invalid="ignore")


class Activation(Struct, frozen=True):
    """f(z), its first derivative (from z and a = f(z)) and its second; `reach` bounds a, if anything does."""

    title: str
    formula: str
    f: Callable[[Array], Array]
    slope: Callable[[Array, Array], Array]
    second_derivative: Callable[[Array, Array], Array]
    reach: tuple[float, float] | None = None


def _sigmoid(z: Array) -> Array:
    small = np.exp(-np.abs(z))  # exp of a negative number cannot overflow
    return np.where(z >= 0, 1 / (1 + small), small / (1 + small))


def _flat(z: Array, a: Array) -> Array:
    return np.zeros_like(z)


ACTIVATIONS: dict[str, Activation] = {
    "identity": Activation("Identity", "a = z", lambda z: z, lambda z, a: np.ones_like(z), _flat),
    "sigmoid": Activation(
        "Sigmoid",
        "a = 1 / (1 + exp(−z))",
        _sigmoid,
        lambda z, a: a * (1 - a),
        lambda z, a: a * (1 - a) * (1 - 2 * a),
        (0.0, 1.0),
    ),
    "tanh": Activation(
        "Tanh",
        "a = tanh z",
        np.tanh,
        lambda z, a: 1 - a * a,
        lambda z, a: -2 * a * (1 - a * a),
        (-1.0, 1.0),
    ),
    "relu": Activation(
        "ReLU", "a = max(0, z)", lambda z: np.maximum(0, z), lambda z, a: np.where(z > 0, 1.0, 0.0), _flat
    ),
    "leaky_relu": Activation(
        "Leaky ReLU",
        f"a = z if z > 0, else {LEAK} z",
        lambda z: np.where(z > 0, z, LEAK * z),
        lambda z, a: np.where(z > 0, 1.0, LEAK),
        _flat,
    ),
    "step": Activation(
        "Step", "a = 1 if z ≥ 0, else 0", lambda z: np.heaviside(z, 1.0), _flat, _flat, (0.0, 1.0)
    ),
}


class Loss(Struct, frozen=True):
    """The mean of one number a sample, and how that number changes with the output a.

    `sample_loss`, `slope` and `second_derivative` take (z, a, y); both derivatives are by a.
    """

    title: str
    formula: str
    sample_loss: Callable[[Array, Array, Array], Array]
    slope: Callable[[Array, Array, Array], Array]
    second_derivative: Callable[[Array, Array, Array], Array]


def _bce(z: Array, a: Array, y: Array) -> Array:
    """-(y ln a + (1-y) ln(1-a)) for a sigmoid, from z: no logarithm of 0."""
    return np.maximum(z, 0) - z * y + np.log1p(np.exp(-np.abs(z)))


LOSSES: dict[str, Loss] = {
    "mse": Loss(
        "Mean squared error",
        "mean(e²)",
        lambda z, a, y: (a - y) ** 2,
        lambda z, a, y: 2 * (a - y),
        lambda z, a, y: np.full_like(z, 2.0),
    ),
    "half_mse": Loss(
        "Half mean squared error",
        "mean(e²) / 2",
        lambda z, a, y: (a - y) ** 2 / 2,
        lambda z, a, y: a - y,
        lambda z, a, y: np.ones_like(z),
    ),
    "mae": Loss(
        "Mean absolute error",
        "mean(|e|)",
        lambda z, a, y: np.abs(a - y),
        lambda z, a, y: np.sign(a - y),
        lambda z, a, y: np.zeros_like(z),
    ),
    "bce": Loss(
        "Binary cross-entropy",
        "−mean(y ln a + (1−y) ln(1−a))",
        _bce,
        lambda z, a, y: (a - y) / (a * (1 - a)),
        lambda z, a, y: y / a**2 + (1 - y) / (1 - a) ** 2,
    ),
}


class InitialWeights(Part, omit_defaults=True):
    """Where the weights start: drawn evenly from a range, or as given. Exactly one of the two."""

    uniform: tuple[float, float] | None = None
    values: tuple[float, ...] | None = None

    def __post_init__(self) -> None:
        super().__post_init__()
        if (self.uniform is None) == (self.values is None):
            reason = Message(
                "expected either {uniform} or {values}",
                uniform='{"uniform": [low, high]}',
                values='{"values": [...]}',
            )
            raise ExperimentError("", reason)
        if self.uniform is not None:
            check_range(*self.uniform, place=".uniform")


def check_range(low: float, high: float, place: str) -> None:
    """Refuse a range that nothing can be drawn from."""
    if low > high:
        reason = Message("expected low ≤ high, got {low} and {high}", low=f"{low:g}", high=f"{high:g}")
        raise ExperimentError(place, reason)
    if not np.isfinite(high - low):
        raise ExperimentError(place, Message("expected a range whose width is a finite number"))


class Bias(Part):
    """The bias b: where it starts, and whether it learns."""

    initial: Annotated[float | Literal["random"], Meta(title="Start of the bias")] = 0.0
    trainable: Annotated[bool, Meta(title="The bias learns, too")] = False


class Neuron(Part):
    """The neuron before it learns: its activation, where its weights start, its bias."""

    activation: Literal["identity", "sigmoid", "tanh", "relu", "leaky_relu", "step"] = "identity"
    weights: InitialWeights = InitialWeights(uniform=(-10.0, 10.0))
    bias: Bias = Bias()


class LossChoice(Part):
    """How the error is measured over the whole data set, and what large weights cost."""

    kind: Annotated[
        Literal["mse", "half_mse", "mae", "bce"],
        Meta(title="Loss", description="How the error is measured over all samples."),
    ] = "mse"
    l1: Annotated[float, Meta(ge=0, title="L1 penalty", description="Adds l1 · sum of |w| to the loss.")] = (
        0.0
    )
    l2: Annotated[float, Meta(ge=0, title="L2 penalty", description="Adds l2/2 · sum of w² to the loss.")] = (
        0.0
    )


@_QUIET
def forward(X: Array, weights: Array, bias: float, activation: str) -> tuple[Array, Array]:
    """Return z = X w + b and the output a = f(z), both (n,)."""
    z = X @ weights + bias
    return z, ACTIVATIONS[activation].f(z)


@_QUIET
def loss_at(X: Array, y: Array, weights: Array, bias: float, neuron: Neuron, loss: LossChoice) -> float:
    """Return the loss of the whole data set, penalties included."""
    z, a = forward(X, weights, bias, neuron.activation)
    penalty = np.sum(loss.l2 / 2 * weights * weights + loss.l1 * np.abs(weights))
    return float(np.mean(LOSSES[loss.kind].sample_loss(z, a, y)) + penalty)


@_QUIET
def slopes_by_z(z: Array, a: Array, y: Array, activation: str, loss: str) -> Array:
    """Return the first derivative (n,) of each sample's loss by its weighted sum.

    dL/dz = L'(a) f'(z); for bce with sigmoid that is a - y, taken as such.
    """
    if loss == "bce":
        return a - y
    return LOSSES[loss].slope(z, a, y) * ACTIVATIONS[activation].slope(z, a)


@_QUIET
def curvatures(z: Array, a: Array, y: Array, activation: str, loss: str) -> Array:
    """Return the second derivative (n,) of each sample's loss by its weighted sum.

    d²L/dz² = L''(a) f'(z)² + L'(a) f''(z); for bce with sigmoid that is a (1 - a), taken as such.
    """
    if loss == "bce":
        return np.asarray(a * (1 - a))
    kind, f = LOSSES[loss], ACTIVATIONS[activation]
    by_output = kind.second_derivative(z, a, y) * f.slope(z, a) ** 2
    return np.asarray(by_output + kind.slope(z, a, y) * f.second_derivative(z, a))
