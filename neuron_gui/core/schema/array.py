"""Arrays in a document: read from lists of numbers, with the place of every fault, and written back."""

import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import chain
from typing import Any, Self
from weakref import ref

import msgspec
import numpy as np

from neuron_gui.core.message import Message
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.schema.sentences import AN_OBJECT, shown
from neuron_gui.core.schema.taking import plain

ROWS = 10_000  # that are compared at once


class Numbers(np.ndarray[Any, np.dtype[np.float64]]):
    """A read-only float64 array of an experiment; JSON lists in a file."""

    _unlike: Callable[[], object] = type(None)  # returns the last array found to have other numbers, or None

    @classmethod
    def of(cls, values: object) -> Self:
        """Return a frozen copy of numbers or rows of numbers."""
        array = np.array(values, dtype=np.float64, order="C").view(cls)
        array.flags.writeable = False
        return array

    def __setstate__(self, state: Any) -> None:
        super().__setstate__(state)
        self.flags.writeable = False  # which a pickle does not keep

    def equals(self, other: Self) -> bool:
        """Whether both have the same numbers in the same shape.

        The last that has others is remembered: of a million samples each edit is asked what it has changed,
        by one after another.
        """
        if self is other:
            return True
        if self.shape != other.shape or self._unlike() is other or other._unlike() is self:
            return False
        rows = range(0, len(self), ROWS)  # the first that differ are enough
        if all(np.array_equal(self[i : i + ROWS], other[i : i + ROWS]) for i in rows):
            return True
        self._unlike = ref(other)
        return False

    @classmethod
    def from_json(cls, value: object) -> Self:
        """Read a list of numbers, or of equally long rows; say where it is anything else.

        Arrays, and what numpy can make one of, are as good as lists. What is frozen already stays.
        """
        if isinstance(value, cls) and not value.flags.writeable:
            return value
        if not isinstance(value, list) and hasattr(value, "__array__"):
            array = value if isinstance(value, np.ndarray) else np.asarray(value)
            hidden = isinstance(array, np.ma.MaskedArray) and bool(np.ma.getmaskarray(array).any())
            if array.ndim and array.dtype.kind in "fiu" and not hidden and np.isfinite(array).all():
                return cls.of(array)
        elif (numbers := cls._of_lists(value)) is not None:
            return numbers
        value = plain(value)
        if not isinstance(value, list):
            raise ExperimentError("", Message("expected a list, got {found}", found=_name(value)))
        if (numbers := cls._of_lists(value)) is not None:
            return numbers
        raise next(_faults(value))

    @classmethod
    def _of_lists(cls, value: object) -> Self | None:
        """Return the numbers of a list, or of a list of rows, if it has nothing else."""
        if not isinstance(value, list):
            return None
        nested = set(map(type, value)) == {list}
        if set(map(type, chain.from_iterable(value) if nested else value)) <= {int, float}:
            with suppress(ValueError, OverflowError):  # of ragged rows, and of a whole number without end
                numbers = cls.of(value)
                if np.isfinite(numbers).all():
                    return numbers
        return None

    # Nothing can change it, so it is its own copy; a pickle is read back as immutable as it was.

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        return _frozen, (np.array(self, subok=False),)


def _frozen(values: object) -> Numbers:
    return Numbers.of(values)


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
    length = len(value[0])
    for i, row in enumerate(value):
        if not isinstance(row, list):
            yield ExperimentError(f"[{i}]", _no_row(length, row))
            continue
        yield from _row_faults(row, f"[{i}]")
        if len(row) != length:
            yield ExperimentError(f"[{i}]", not_so_many_numbers(length, len(row)))


def _no_row(length: int, value: object) -> Message:
    if length == 1:
        return Message("expected a row of 1 number, got {found}", found=_name(value))
    return Message("expected a row of {count} numbers, got {found}", count=str(length), found=_name(value))


def not_so_many_numbers(expected: int, found: int) -> Message:
    """Return what is to be said of a list that is longer or shorter than expected."""
    if expected == 1:
        return Message("expected 1 number, got {found}", found=str(found))
    return Message("expected {count} numbers, got {found}", count=str(expected), found=str(found))


def _row_faults(row: list[Any], place: str) -> Iterator[ExperimentError]:
    for i, value in enumerate(row):
        if reason := _number_fault(value):
            yield ExperimentError(f"{place}[{i}]", reason)


def _number_fault(value: object) -> Message | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return Message("expected a number, got {found}", found=_name(value))
    try:
        return None if math.isfinite(value) else not_finite(value)
    except OverflowError:
        return Message("expected a finite number, this one is too large")


def not_finite(value: float) -> Message:
    """Return what to say of nan, and of what is infinite."""
    return Message("expected a finite number, got {found}", found=str(value))


def _name(value: object) -> str | Message:
    names: dict[type, str | Message] = {
        type(None): "null",
        bool: Message("true or false"),
        str: Message("text"),
        list: Message("a list"),
        dict: AN_OBJECT,
        int: Message("a number"),
        float: Message("a number"),
    }
    return names.get(type(value)) or shown(value)


def as_lists(depth: int) -> dict[str, Any]:
    """Return the JSON Schema of numbers in so many lists."""
    if depth == 0:
        return {"type": "number"}
    return {"type": "array", "minItems": 1, "items": as_lists(depth - 1)}
