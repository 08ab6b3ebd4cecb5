"""A dial: an option that a sweep turns, and the values it takes."""

import math
from collections.abc import Container
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from neuron_gui.core.message import N_, Message
from neuron_gui.core.schema.json_text import value_of
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.schema.taking import plain

MAX_VALUES = 5000  # of one dial


@dataclass(frozen=True)
class Dial:
    """An option by its path, such as `strategy.learning_rate`, and the values that it is turned to."""

    path: str
    values: tuple[Any, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", tuple(map(plain, self.values)))

    @cached_property
    def logarithmic(self) -> bool:
        """Whether the values are spaced by equal factors, so that a map should be drawn that way."""
        if len(self.values) < 3 or not all(isinstance(v, float) and v > 0 for v in self.values):
            return False
        factors = np.diff(np.log(self.values))
        return bool(np.allclose(factors, factors[0], rtol=1e-6))


FAR_APART = 100.0  # ends by such a factor apart are spaced by equal factors


def spread(
    low: float, high: float, count: int, logarithmic: bool | None = None, whole: bool = False
) -> tuple[float, ...]:
    """Return so many values from low to high, both included; `whole` rounds them, and names each once.

    Equal factors lie between them if they are logarithmic, else equal distances. What is not said follows
    from the ends: logarithmic where both are above 0 and a factor of 100 or more apart.
    """
    if count == 1:
        values = [low]
    elif (low > 0 and low * FAR_APART <= high) if logarithmic is None else logarithmic:
        with np.errstate(over="ignore"):  # the largest number there is, from its logarithm
            values = np.geomspace(low, high, count).clip(low, high).tolist()
    else:
        parts = np.linspace(0, 1, count)  # where the distance between the ends is beyond all numbers
        values = (
            np.linspace(low, high, count) if math.isfinite(high - low) else low * (1 - parts) + high * parts
        ).tolist()
    return tuple(dict.fromkeys(map(round, values))) if whole else tuple(values)


SPACINGS = {"log": True, "linear": False}


def dial(text: str, whole_options: Container[str] = ()) -> Dial:
    """Return the dial that a text such as `strategy.learning_rate=1e-8:1e-3:200` stands for.

    `PATH=LOW:HIGH:COUNT` are so many values from low to high (see `spread`), whole ones of `whole_options`;
    `:log` or `:linear` behind them says how they are spaced. `PATH=LOW:HIGH` is every whole number from low
    to high, `PATH=A,B,C` the values named. Raises ExperimentError where it cannot be read.
    """
    path, equals, values = text.partition("=")
    if not equals or not path or not values:
        reason = Message("expected PATH=LOW:HIGH:COUNT, such as strategy.learning_rate=1e-8:1e-3:200")
        raise ExperimentError(text, reason)
    ends = values.split(":")
    if len(ends) == 1:
        return Dial(path, tuple(value_of(value, path) for value in values.split(",")))
    spacing = ends.pop() if len(ends) == 4 else None
    if spacing is not None and spacing not in SPACINGS:
        text = N_("expected log or linear after the third colon, got {values}")
        raise ExperimentError(path, Message(text, values=values))
    numbers = [value_of(end, path) for end in ends]
    if len(ends) > 3 or not all(map(_is_number, numbers)) or not numbers[0] <= numbers[1]:
        text = N_("expected LOW:HIGH or LOW:HIGH:COUNT, low first, got {values}")
        raise ExperimentError(path, Message(text, values=values))
    low, high, *count = numbers
    if count:
        if not float(count[0]).is_integer() or count[0] < 1:
            text = N_("expected a whole number of values after the second colon, got {values}")
            raise ExperimentError(path, Message(text, values=values))
        logarithmic = SPACINGS[spacing] if spacing else None
        if logarithmic and low <= 0:
            text = N_("spaced by equal factors (log), values begin above 0, got {values}")
            raise ExperimentError(path, Message(text, values=values))
        wanted, whole = int(min(count[0], MAX_VALUES + 1)), path.removeprefix("$.") in whole_options
        return Dial(path, spread(float(low), float(high), wanted, logarithmic, whole))
    if not (float(low).is_integer() and float(high).is_integer()):
        text = N_("how many values? Say it with a third number, such as {values}:50")
        raise ExperimentError(path, Message(text, values=values))
    return Dial(path, tuple(range(int(low), int(min(high, low + MAX_VALUES)) + 1)))


def _is_number(value: object) -> bool:
    try:
        return type(value) in (int, float) and math.isfinite(value)  # type: ignore[arg-type]
    except OverflowError:  # of a whole number without end
        return False
