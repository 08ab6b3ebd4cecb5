"""Numbers reckoned by hand: each with the range in which it may lie when results are rounded on the way.

Whoever writes down a product, a quotient or a function's value with so many significant digits is off by half
a unit of the last one at most. Every operation carries such ranges on, so that a tolerance is never guessed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import product
from typing import overload

import numpy as np

from neuron_gui.core.dataset import Array

DIGITS = 4  # significant ones, of a result that one writes down
NOISE = 1e-12  # relative: so little is the computer's own rounding
SLACK = 1e-9  # relative: and so little is whoever types a number forgiven


@dataclass(frozen=True, slots=True)
class Written:
    """A number: its exact value, and from where to where it may be when reckoned with so many digits."""

    value: float
    low: float
    high: float
    digits: int = DIGITS

    @classmethod
    def given(cls, value: float, digits: int = DIGITS) -> Written:
        """Return a number that one need not reckon."""
        return cls(value, value, value, digits)

    @property
    def width(self) -> float:
        """How far it may be from the exact value."""
        return max(self.high - self.value, self.value - self.low)

    def accepts(self, typed: float) -> bool:
        """Return whether a number may be this one."""
        slack = SLACK * max(abs(self.low), abs(self.high))
        return self.low - slack <= typed <= self.high + slack

    def meets(self, other: Written) -> bool:
        """Return whether a number may be both."""
        slack = SLACK * max(abs(self.low), abs(self.high), abs(other.low), abs(other.high))
        return self.low <= other.high + slack and other.low <= self.high + slack

    def rounded(self, digits: int | None = None) -> Written:
        """Return the number written down as a result; one that is short is not rounded."""
        digits = digits or self.digits
        if self._is_exactly_short(digits):
            return replace(self, digits=digits)
        low, high = self.low - half_unit(self.low, digits), self.high + half_unit(self.high, digits)
        return Written(self.value, low, high, digits)

    def on_the_way(self) -> Written:
        """Return the number written down on the way to a result.

        In which order one multiplies is not known, so what is written down may begin with any digit: half a
        unit of its last one is half of 10^(1 - digits) of it at most.
        """
        if self._is_exactly_short(self.digits):
            return self
        share = 0.5 * 10.0 ** (1 - self.digits)
        low, high = self.low - share * abs(self.low), self.high + share * abs(self.high)
        return Written(self.value, low, high, self.digits)

    def _is_exactly_short(self, digits: int) -> bool:
        width = self.high - self.low
        return width <= NOISE * max(abs(self.low), abs(self.high)) and is_short(self.value, digits)

    def mapped(self, f: Callable[[float], float]) -> Written:
        """Return a rising function's value, written down."""
        return Written(f(self.value), f(self.low), f(self.high), self.digits).on_the_way()

    def _with(self, other: Written | float, f: Callable[[float, float], float]) -> Written:
        """Return what an operation that rises or falls in each of two numbers makes of them."""
        if not isinstance(other, Written):
            other = Written.given(float(other), self.digits)
        ends = [f(a, b) for a, b in product((self.low, self.high), (other.low, other.high))]
        if not all(map(math.isfinite, ends)):
            ends = [-math.inf, math.inf]
        digits = max(self.digits, other.digits)
        return Written(f(self.value, other.value), min(ends), max(ends), digits)

    def __neg__(self) -> Written:
        return Written(-self.value, -self.high, -self.low, self.digits)

    def __abs__(self) -> Written:
        low, high = sorted((abs(self.low), abs(self.high)))
        return Written(abs(self.value), 0.0 if self.low < 0 < self.high else low, high, self.digits)

    def __add__(self, other: Written | float) -> Written:
        found = self._with(other, lambda a, b: a + b)
        noise = NOISE * max(abs(self.value), abs(found.value - self.value))
        return Written(found.value, found.low - noise, found.high + noise, found.digits)

    def __sub__(self, other: Written | float) -> Written:
        return self + -other

    def __mul__(self, other: Written | float) -> Written:
        found = self._with(other, lambda a, b: a * b)
        return found if other in (1, -1) else found.on_the_way()

    def __truediv__(self, other: Written | float) -> Written:
        divisor = other if isinstance(other, Written) else Written.given(other, self.digits)
        if divisor.low <= 0 <= divisor.high:
            value = self.value / divisor.value if divisor.value else math.nan
            return Written(value, -math.inf, math.inf, max(self.digits, divisor.digits))
        found = self._with(divisor, lambda a, b: a / b)
        return found if other == 1 else found.on_the_way()

    def __radd__(self, other: float) -> Written:
        return self + other

    def __rsub__(self, other: float) -> Written:
        return -self + other

    def __rmul__(self, other: float) -> Written:
        return self * other

    def __rtruediv__(self, other: float) -> Written:
        return Written.given(other, self.digits) / self


def is_short(value: float, digits: int) -> bool:
    """Return whether a number has no more significant digits than these."""
    return math.isclose(float(f"{value:.{digits}g}"), value, rel_tol=NOISE, abs_tol=0.0)


def half_unit(value: float, digits: int) -> float:
    """Return half a unit of a number's last digit."""
    if not value or not math.isfinite(value):
        return 0.0
    return 0.5 * 10.0 ** (math.floor(math.log10(abs(value))) - digits + 1)


# --- Functions, of numbers reckoned by hand and of the engine's arrays alike ----------------------


@overload
def sign(x: Written) -> Written: ...
@overload
def sign(x: Array) -> Array: ...
def sign(x: Written | Array) -> Written | Array:
    """Return -1, 0 or 1."""
    if isinstance(x, Written):
        signs = [float(np.sign(end)) for end in (x.value, x.low, x.high)]
        return Written(signs[0], signs[1], signs[2], x.digits)
    return np.asarray(np.sign(x))


def root(x: Written) -> Written:
    """Return √x."""
    return x.mapped(lambda value: math.sqrt(max(0.0, value)))


def ln(x: Written) -> Written:
    """Return the natural logarithm."""
    return x.mapped(lambda value: math.log(value) if value > 0 else -math.inf)


def exp(x: Written) -> Written:
    """Return e^x."""
    return x.mapped(lambda value: math.exp(min(value, 709.0)))
