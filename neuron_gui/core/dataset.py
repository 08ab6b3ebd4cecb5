"""The samples: inputs and targets as arrays, their names, and scaling."""

import math
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from typing import Annotated, Any, Literal, Self

import msgspec
import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.document import ExperimentError, Part

Array = NDArray[np.float64]

MAX_INPUTS = 64
MAX_SAMPLES = 1_000_000


class Numbers(np.ndarray[Any, np.dtype[np.float64]]):
    """A read-only float64 array of an experiment; JSON lists in a file."""

    @classmethod
    def of(cls, values: object) -> Self:
        """Return a frozen copy of numbers or rows of numbers."""
        array = np.array(values, dtype=np.float64, order="C").view(cls)
        array.flags.writeable = False
        return array

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a list of numbers, or of equally long rows; say where it is anything else. An array stays."""
        if isinstance(value, cls):
            return value
        if not isinstance(value, list):
            raise ExperimentError("", f"expected a list, got {_name(value)}")
        nested = set(map(type, value)) == {list}
        if set(map(type, chain.from_iterable(value) if nested else value)) <= {int, float}:
            with suppress(ValueError, OverflowError):  # of ragged rows, and of a whole number without end
                numbers = cls.of(value)
                if np.isfinite(numbers).all():
                    return numbers
        raise next(_faults(value))


def shortest(value: object) -> str:
    """Return a number, or lists of them, as the shortest JSON: 256 for 256.0, but -0.0 keeps its sign."""
    text = msgspec.json.encode([value])
    for old, new in ((b".0,", b","), (b".0]", b"]"), (b"-0,", b"-0.0,"), (b"-0]", b"-0.0]")):
        text = text.replace(old, new)
    return text[1:-1].decode()


def _faults(value: list[Any]) -> Iterator[ExperimentError]:
    """Yield what is wrong with a list that is no table of numbers."""
    if not isinstance(value[0], list):
        yield from _row_faults(value, "")
        return
    length = _count(len(value[0]), "number")
    for i, row in enumerate(value):
        if not isinstance(row, list):
            yield ExperimentError(f"[{i}]", f"expected a row of {length}, got {_name(row)}")
            continue
        yield from _row_faults(row, f"[{i}]")
        if len(row) != len(value[0]):
            yield ExperimentError(f"[{i}]", f"expected {length}, got {len(row)}")


def _row_faults(row: list[Any], place: str) -> Iterator[ExperimentError]:
    for i, value in enumerate(row):
        if reason := _number_fault(value):
            yield ExperimentError(f"{place}[{i}]", reason)


def _number_fault(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return f"expected a number, got {_name(value)}"
    try:
        return "" if math.isfinite(value) else f"expected a finite number, got {value}"
    except OverflowError:
        return "expected a finite number, this one is too large"


def _name(value: object) -> str:
    names = {type(None): "null", bool: "true or false", str: "text", list: "a list", dict: "an object {...}"}
    return names.get(type(value), "a number")


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def _lists(depth: int) -> dict[str, Any]:
    """Return the JSON Schema of numbers in so many lists."""
    return {"type": "number"} if depth == 0 else {"type": "array", "minItems": 1, "items": _lists(depth - 1)}


class Data(Part, kw_only=True, eq=False):
    """The samples: n rows of d inputs, and n targets, with a name for every column."""

    input_names: tuple[str, ...] = ()
    target_name: str = "target"
    inputs: Annotated[Numbers, msgspec.Meta(extra_json_schema=_lists(2))]
    targets: Annotated[Numbers, msgspec.Meta(extra_json_schema=_lists(1))]

    def __post_init__(self) -> None:
        for field in ("inputs", "targets"):
            if not isinstance(getattr(self, field), Numbers):
                msgspec.structs.force_setattr(self, field, Numbers.of(getattr(self, field)))
        self._check_inputs()
        self._check_targets()
        if not self.input_names:
            names = tuple(f"x{j}" for j in range(1, self.inputs.shape[1] + 1))
            msgspec.structs.force_setattr(self, "input_names", names)
        self._check_names()

    def _check_inputs(self) -> None:
        X = self.inputs
        if X.size == 0:
            raise ExperimentError(".inputs", "expected at least one row of at least one number")
        if X.ndim != 2:
            raise ExperimentError(".inputs[0]", "expected a row of numbers, such as [256, 212]")
        if X.shape[1] > MAX_INPUTS:
            raise ExperimentError(".inputs", f"expected at most {MAX_INPUTS} inputs, got {X.shape[1]}")
        if X.shape[0] > MAX_SAMPLES:
            raise ExperimentError(".inputs", f"expected at most {MAX_SAMPLES:,} samples, got {X.shape[0]:,}")
        if not np.isfinite(X).all():
            i, j = np.argwhere(~np.isfinite(X))[0]
            raise ExperimentError(f".inputs[{i}][{j}]", f"expected a finite number, got {X[i, j]}")

    def _check_targets(self) -> None:
        y = self.targets
        n = self.inputs.shape[0]
        if y.ndim != 1:
            raise ExperimentError(".targets[0]", "expected a number, got a list")
        if len(y) != n:
            raise ExperimentError(".targets", f"expected {_count(n, 'number')}, one a sample, got {len(y)}")
        if not np.isfinite(y).all():
            i = int(np.argwhere(~np.isfinite(y))[0][0])
            raise ExperimentError(f".targets[{i}]", f"expected a finite number, got {y[i]}")

    def _check_names(self) -> None:
        d = self.inputs.shape[1]
        if len(self.input_names) != d:
            raise ExperimentError(
                ".input_names", f"expected {_count(d, 'name')}, got {len(self.input_names)}"
            )
        places = [(f".input_names[{j}]", name) for j, name in enumerate(self.input_names)]
        seen: set[str] = set()
        for place, name in [*places, (".target_name", self.target_name)]:
            if not name.strip():
                raise ExperimentError(place, "expected a name, got an empty one")
            if name in seen:
                raise ExperimentError(place, f'the name "{name}" is taken; every column needs its own')
            seen.add(name)

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
            and np.array_equal(self.inputs, other.inputs)
            and np.array_equal(self.targets, other.targets)
        )

    def __ne__(self, other: object) -> bool:  # msgspec's own does not ask __eq__
        return not self == other

    __hash__ = None  # type: ignore[assignment]  # arrays have none


Scaling = Literal["none", "standardize", "max_abs"]


@np.errstate(over="ignore", invalid="ignore")
def scaled(X: Array, scaling: Scaling) -> tuple[Array, Array, Array]:
    """Return (X - shift) / scale with the shift (d,) and scale (d,) of each input column.

    standardize: mean 0, standard deviation 1 (ddof 0), a constant column is only centred. max_abs:
    divided by the largest absolute value, an all-zero column is left alone.
    """
    X = np.asarray(X)
    shift, scale = np.zeros(X.shape[1]), np.ones(X.shape[1])
    if scaling == "standardize":
        # The mean of equal numbers may be off by a rounding; they are to become exactly 0.
        shift = np.where((X[0] == X).all(axis=0), X[0], X.mean(axis=0))
        # Squares of very large or very small numbers leave the range, so std sees none.
        largest = _ones_for_zeros(np.abs(X - shift).max(axis=0))
        scale = _ones_for_zeros(largest * ((X - shift) / largest).std(axis=0))
    elif scaling == "max_abs":
        scale = _ones_for_zeros(np.abs(X).max(axis=0))
    return X if scaling == "none" else (X - shift) / scale, shift, scale


def _ones_for_zeros(values: Array) -> Array:
    return np.where(values == 0, 1.0, values)


@np.errstate(over="ignore", invalid="ignore")
def raw_equivalent(weights: Array, bias: float, shift: Array, scale: Array) -> tuple[Array, float]:
    """Return the weights and bias that give the same output on the unscaled inputs."""
    raw = weights / scale
    return raw, float(bias - raw @ shift)
