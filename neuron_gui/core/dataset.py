"""The samples: inputs and targets as arrays, their names, and scaling."""

import sys
from collections.abc import Sequence
from typing import Annotated, Literal

import msgspec
import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.exact import exact_sums
from neuron_gui.core.message import Message, grouped
from neuron_gui.core.schema.array import Numbers, as_lists, not_finite
from neuron_gui.core.schema.part import ExperimentError, Part

Array = NDArray[np.float64]

NOISE = 4 * float(np.finfo(np.float64).eps)  # numbers that differ by such a share may well be meant as equal

MAX_INPUTS = 64
MAX_SAMPLES = 1_000_000


class Data(Part, kw_only=True, eq=False):
    """The samples: n rows of d inputs, and n targets, with a name for every column."""

    input_names: tuple[str, ...] = ()
    target_name: str = "target"
    inputs: Annotated[Numbers, msgspec.Meta(extra_json_schema=as_lists(2))]
    targets: Annotated[Numbers, msgspec.Meta(extra_json_schema=as_lists(1))]

    def __post_init__(self) -> None:
        super().__post_init__()
        _check_inputs(self.inputs)
        _check_targets(self.targets, self.n)
        if not self.input_names:
            names = tuple(f"x{j}" for j in range(1, self.inputs.shape[1] + 1))
            msgspec.structs.force_setattr(self, "input_names", names)
        _check_names(self.input_names, self.target_name, self.d)

    @property
    def n(self) -> int:
        """The number of samples."""
        return int(self.inputs.shape[0])

    @property
    def d(self) -> int:
        """The number of inputs, and so of weights."""
        return int(self.inputs.shape[1])

    @property
    def column_names(self) -> tuple[str, ...]:
        """The names of the d + 1 columns, the target's last."""
        return (*self.input_names, self.target_name)

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Data)
            and self.column_names == other.column_names
            and self.targets.equals(other.targets)
            and self.inputs.equals(other.inputs)
        )

    def __ne__(self, other: object) -> bool:  # msgspec's own does not ask __eq__
        return not self == other

    __hash__ = None  # type: ignore[assignment]  # arrays have none


Scaling = Literal["none", "standardize", "max_abs"]

EXTREME = 900  # from this power of two on numbers may be too large, or too small, to reckon with
MIN_POSITIVE, MAX_FLOAT = 5e-324, sys.float_info.max  # of all numbers above 0


def scaled(X: Array, scaling: Scaling) -> tuple[Array, Array, Array]:
    """Return (X - shift) / scale with the shift (d,) and scale (d,) of each input column.

    standardize: mean 0, standard deviation 1 (ddof 0), a constant column is only centred, and so is one that
    varies by rounding alone. max_abs: divided by the largest absolute value, a column of zeros is left alone.
    """
    X = np.asarray(X)
    shift, scale = np.zeros(X.shape[1]), np.ones(X.shape[1])
    if scaling == "none":
        return X, shift, scale
    # By powers of two nothing is rounded, and no sum or difference of these leaves the range of numbers.
    _, power = np.frexp(np.maximum(X.max(axis=0), -X.min(axis=0)))
    power = np.where(np.abs(power) > EXTREME, power, 0)
    X = np.ldexp(X, -power) if power.any() else X
    if scaling == "standardize":
        # The mean of equal numbers may be off by a rounding; they are to become exactly 0.
        constant = is_constant(X)
        shift = np.where(constant, X[0], exact_sums(X) / len(X))
        if constant.any():
            X = np.where(constant, X[0], X)
        # Squares of very large or very small numbers leave the range, so none are taken.
        largest = _ones_for_zeros(np.abs(X - shift).max(axis=0))
        parts = (X - shift) / largest
        parts -= exact_sums(parts) / len(X)  # what rounding has left of the mean
        scale = _ones_for_zeros(largest * np.sqrt(exact_sums(parts * parts) / len(X)))
    else:
        scale = _ones_for_zeros(np.abs(X).max(axis=0))
    scaled_X = (X - shift) / scale
    with np.errstate(over="ignore"):  # where what was rounded up is the next power of two
        shift, scale = np.ldexp(shift, power), np.ldexp(scale, power)
    return scaled_X, np.clip(shift, -MAX_FLOAT, MAX_FLOAT), np.clip(scale, MIN_POSITIVE, MAX_FLOAT)


def is_constant(X: Array) -> NDArray[np.bool_]:
    """Say of each column (d,) whether its numbers are equal, but for roundings such as 0.1 + 0.2 has."""
    low, high = X.min(axis=0), X.max(axis=0)
    return np.asarray(high - low <= NOISE * np.maximum(np.abs(low), np.abs(high)))


def _ones_for_zeros(values: Array) -> Array:
    return np.where(values == 0, 1.0, values)


@np.errstate(over="ignore", invalid="ignore")
def raw_equivalent(weights: Array, bias: float, shift: Array, scale: Array) -> tuple[Array, float]:
    """Return the weights and bias that give the same output on the unscaled inputs."""
    raw = weights / scale
    return raw, float(bias - raw @ shift)


# --- What samples may not be ------------------------------------------------------------------------


def _check_inputs(X: Numbers) -> None:
    if X.size == 0:
        raise ExperimentError(".inputs", Message("expected at least one row of at least one number"))
    if X.ndim != 2:
        raise ExperimentError(".inputs[0]", Message("expected a row of numbers, such as [256, 212]"))
    if X.shape[1] > MAX_INPUTS:
        reason = Message(
            "expected at most {most} inputs, got {found}", most=str(MAX_INPUTS), found=str(X.shape[1])
        )
        raise ExperimentError(".inputs", reason)
    if X.shape[0] > MAX_SAMPLES:
        reason = Message(
            "expected at most {most} samples, got {found}",
            most=grouped(MAX_SAMPLES),
            found=grouped(X.shape[0]),
        )
        raise ExperimentError(".inputs", reason)
    if not np.isfinite(X).all():
        i, j = np.argwhere(~np.isfinite(X))[0]
        raise ExperimentError(f".inputs[{i}][{j}]", not_finite(X[i, j]))


def _check_targets(y: Numbers, n: int) -> None:
    if y.ndim != 1:
        reason = Message("expected a number, got {found}", found=Message("a list"))
        raise ExperimentError(".targets[0]", reason)
    if len(y) != n:
        one = Message("expected 1 number, one a sample, got {found}", found=str(len(y)))
        many = Message("expected {count} numbers, one a sample, got {found}", count=str(n), found=str(len(y)))
        raise ExperimentError(".targets", one if n == 1 else many)
    if not np.isfinite(y).all():
        i = int(np.argwhere(~np.isfinite(y))[0][0])
        raise ExperimentError(f".targets[{i}]", not_finite(y[i]))


def _check_names(input_names: Sequence[str], target_name: str, d: int) -> None:
    if len(input_names) != d:
        found = str(len(input_names))
        one = Message("expected 1 name, got {found}", found=found)
        many = Message("expected {count} names, got {found}", count=str(d), found=found)
        raise ExperimentError(".input_names", one if d == 1 else many)
    places = [(f".input_names[{j}]", name) for j, name in enumerate(input_names)]
    seen: set[str] = set()
    for place, name in [*places, (".target_name", target_name)]:
        if not name.strip():
            raise ExperimentError(place, Message("expected a name, got an empty one"))
        if name in seen:
            reason = Message('the name "{name}" is taken; every column needs its own', name=name)
            raise ExperimentError(place, reason)
        seen.add(name)
