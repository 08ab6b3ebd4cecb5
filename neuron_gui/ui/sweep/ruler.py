"""Where a dial's values stand along an axis of the map, and what the axis says there."""

from __future__ import annotations

from math import floor, log10

import numpy as np

from neuron_gui.core.numbers import displayed
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.ui.plots.axes import Axis


class Ruler:
    """Gives every value a place at the same distance from the next one.

    Places are the values themselves where those lie evenly, their powers of ten where those do, and else just
    numbers in turn.
    """

    def __init__(self, dial: Dial | None) -> None:
        self.values = [float(value) for value in dial.values] if dial else [0.0]
        self.count = len(self.values)
        steps = np.diff(self.values)
        self.logarithmic = bool(dial and dial.logarithmic)
        self.even = len(steps) > 0 and bool(np.allclose(steps, steps[0], rtol=1e-6, atol=0))
        places = [self._place(value) for value in self.values] if self.logarithmic or self.even else [0.0]
        self.first = places[0]
        self.step = (places[-1] - places[0]) / (self.count - 1) if len(places) > 1 else 1.0

    @property
    def low(self) -> float:
        """Where the first value's cells begin."""
        return self.first - self.step / 2

    @property
    def high(self) -> float:
        """Where the last value's cells end."""
        return self.low + self.step * self.count

    def place(self, value: float) -> float | None:
        """Return where any value stands; None where there is no such place."""
        if self.logarithmic:
            return log10(value) if value > 0 else None
        return value if self.even else float(np.interp(value, self.values, range(self.count)))

    def middle(self, number: int) -> float:
        """Return the middle of a value's cells."""
        return self.first + self.step * number

    def number(self, place: float) -> int:
        """Return which value's cells lie there, or those nearest."""
        return min(max(floor((place - self.low) / self.step), 0), self.count - 1)

    def _place(self, value: float) -> float:
        return log10(value) if self.logarithmic else value


class DialAxis(Axis):
    """An axis that names a dial's values."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self._ruler = Ruler(None)

    def follow(self, ruler: Ruler) -> None:
        """Name the values of another dial from now on."""
        self._ruler = ruler
        self.whole = not (ruler.logarithmic or ruler.even)
        self.setLogMode(ruler.logarithmic)
        self.picture = None
        self.update()

    def tickStrings(self, values: list[float], scale: float, spacing: float | None) -> list[str]:
        """Return plain numbers; where values do not lie evenly, those that stand at whole places."""
        ruler = self._ruler
        if ruler.logarithmic:
            return self.logTickStrings(values, scale, spacing)
        if ruler.even:
            return [displayed(value) for value in values]
        inside = [value.is_integer() and 0 <= value < ruler.count for value in map(float, values)]
        return [
            displayed(ruler.values[int(value)]) if there else ""
            for value, there in zip(values, inside, strict=True)
        ]
