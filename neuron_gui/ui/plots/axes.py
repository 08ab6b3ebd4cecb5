"""The axes of all plots: few numbers but never fewer than two, powers of ten, whole steps."""

from collections.abc import Iterator, Sequence
from math import ceil, floor, log, log10
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import ten_to_the, with_minus, written
from neuron_gui.ui.style.measures import unit

OVERHANG = 12  # pixels that a number may stand out at the left end of an axis; else 0 would often be missing
APART = {"left": 40, "bottom": 60}  # pixels from one number to the next, at least
GAP = 12  # pixels from the end of a number across to the next
SMALLEST_TYPE = 11  # pixels
DIGITS = 3
PLAIN = 1e-3, 1e5  # between these numbers are written out
NICE, ROUND = (1, 2, 5), (1, 2, 3, 4, 5, 6, 8)  # spacings, and those where nice ones show one number alone
BETWEEN = ((1, 1.5, 2, 3, 5, 7), (1, 2, 5), (1,))  # what of a power of ten has a number
LOW_HEIGHT = 0.8  # of a line, that a number takes, as pyqtgraph reckons
FINER = 40  # times: then even the smallest part of an axis has two numbers
MAX_DECADES = 300  # from 1: beyond, no number has its own distance to the next

_Level = tuple[float | None, list[float]]


class Sight(NamedTuple):
    """The part of an axis in sight, and the pixels that it takes."""

    low: float
    high: float
    size: float

    @property
    def pixel(self) -> float:
        """How much of the axis a pixel is."""
        return (self.high - self.low) / self.size


class Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose numbers and lines are far enough apart, in any type, and at least two.

    It is as wide as its numbers, and while a run goes on at the same height it only grows.
    """

    whole = False  # whether there is nothing to name between whole numbers
    _aligned: "Axis | None" = None
    _height = 0.0  # for which there is room now; pyqtgraph resizes an axis while it is being made

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.autoSIPrefix = False  # for which the label would be set anew whenever the range is
        self.setStyle(autoReduceTextSpace=False)

    def align(self, other: "Axis") -> None:
        """Be as wide as another axis, so that plots above each other begin at the same place."""
        self._aligned, other._aligned = other, self

    def name_places(self, names: Sequence[tuple[float, str]] | None) -> None:
        """Write names at some places, in as many lines as they have; None brings the numbers back."""
        self.textHeight = 0
        self.setTicks([names, []] if names else None)

    def _updateMaxTextSize(self, x: float) -> None:
        several = self.orientation == "bottom" and self._tickLevels is not None
        super()._updateMaxTextSize(x / LOW_HEIGHT if several else x)
        other = self._aligned
        if other and isValid(other) and other.textWidth < self.textWidth:
            other._updateMaxTextSize(self.textWidth)

    def shrink(self) -> None:
        """Be as wide as the numbers again, after it has grown for others."""
        other = self._aligned
        self.textWidth = 0
        if other and isValid(other):
            other.textWidth = 0
            other._measure()
        self._measure()
        self.picture = None
        self.update()

    def setRange(self, mn: float, mx: float) -> None:
        """Show another part, with room for its numbers before they are painted."""
        super().setRange(mn, mx)
        self._measure()

    def resizeEvent(self, ev: object = None) -> None:
        """Make room for what numbers there are now: at another height there are others."""
        super().resizeEvent(ev)
        height = self.size().height()
        if height == self._height:
            self._measure()
        else:
            self._height = height
            self.shrink()

    def _updateLabel(self) -> None:
        """Have a new name in the middle at once; pyqtgraph leaves it where the one before began."""
        super()._updateLabel()
        super().resizeEvent()

    def _measure(self) -> None:
        size = self.size().height()
        if self.orientation == "left" and size > 0 and self.style["showValues"]:
            low, high = self.range
            for spacing, values in self.tickValues(low, high, size):
                self._updateMaxTextSize(ceil(self._width(self.tickStrings(values, 1.0, spacing))) + 1)

    def boundingRect(self) -> QRectF:
        """Have room for a number at the left end; pyqtgraph leaves out what it has no room for."""
        room = OVERHANG if self.orientation == "bottom" else 0
        return QRectF(super().boundingRect()).adjusted(-room, 0, 0, 0)

    # --- Where numbers stand ------------------------------------------------------------------------

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[_Level]:
        """Return one level of ticks, each of which has its number."""
        low, high = sorted((float(minVal), float(maxVal)))
        sight = Sight(low, high, size)
        if not sight.low < sight.high:
            return []
        return [self._by_powers(sight) if self.logMode else self._even(sight)]

    def _even(self, sight: Sight) -> _Level:
        """Return the widest even spacing that shows two numbers, but none closer than they may be."""
        spacing = nice(APART[self.orientation] * unit() * sight.pixel)
        if self.whole:
            spacing = max(1.0, spacing)
        while self._crowded(sight, spacing):
            spacing = nice(1.1 * spacing)
        for _ in range(FINER):
            values = multiples(sight, spacing)
            if self._shown(sight, values, spacing) >= 2 or (self.whole and spacing <= 1):
                break
            spacing = closer(spacing)
        return spacing, values

    def _crowded(self, sight: Sight, spacing: float) -> bool:
        """Whether the numbers at both ends, the longest, would touch their neighbours."""
        if self.orientation != "bottom":
            return False
        ends = self.tickStrings([spacing * floor(end / spacing) for end in sight[:2]], 1.0, spacing)
        return self._width(ends) + GAP > spacing / sight.pixel < sight.size

    def _by_powers(self, sight: Sight) -> _Level:
        """Return powers of ten, and as many numbers between them as there is room for."""
        for values in self._choices(sight):
            if self._shown(sight, values, None) >= 2:
                return None, values
        low, high = (10.0 ** min(max(end, -MAX_DECADES), MAX_DECADES) for end in sight[:2])
        part = Sight(low, high, sight.size)
        spacing = nice(APART[self.orientation] * unit() * sight.pixel * log(10) * high)  # as at the upper end
        for _ in range(FINER):
            values = [log10(value) for value in multiples(part, spacing) if value > 0]
            if self._shown(sight, values, None) >= 2:
                break
            spacing = closer(spacing)
        return None, values

    def _choices(self, sight: Sight) -> Iterator[list[float]]:
        """Yield the densest numbers that are not crowded, then denser and denser ones."""
        apart = APART[self.orientation] * unit() * sight.pixel
        every = ceil(apart)
        while every > 1:
            yield multiples(sight, every)
            every //= 2
        fitting = next((k for k, part in enumerate(BETWEEN) if _closest(part) >= apart), len(BETWEEN) - 1)
        for part in BETWEEN[fitting::-1]:
            powers = range(floor(sight.low), ceil(sight.high))
            values = [power + log10(factor) for power in powers for factor in part]
            yield [value for value in (*values, ceil(sight.high)) if sight.low <= value <= sight.high]

    def _shown(self, sight: Sight, values: list[float], spacing: float | None) -> int:
        """Return how many numbers have all their room in sight: pyqtgraph leaves out the others."""
        if not values:
            return 0
        across = self.orientation == "bottom"
        texts = self.tickStrings(values, 1.0, spacing)
        height = LOW_HEIGHT * self.metrics.height()
        halves = [(self._width([text]) if across else height) / 2 for text in texts]
        return sum(
            half - (OVERHANG if across else 0) <= (value - sight.low) / sight.pixel <= sight.size - half
            for value, half in zip(values, halves, strict=True)
        )

    @property
    def metrics(self) -> QFontMetricsF:
        """What its numbers and names measure."""
        return QFontMetricsF(self.style["tickFont"] or QApplication.font())

    def _width(self, texts: list[str]) -> float:
        return max(map(self.metrics.horizontalAdvance, texts), default=0.0)

    # --- What is written there ----------------------------------------------------------------------

    def tickStrings(self, values: list[float], scale: float, spacing: float | None) -> list[str]:
        """Return numbers with as many digits as tell them apart, all written alike."""
        if self.logMode or spacing is None:
            return self.logTickStrings(values, scale, spacing)
        largest = max(map(abs, values), default=0.0)
        if spacing >= PLAIN[0] / 10 and largest < PLAIN[1]:
            places = max(0, -_order(spacing))
            return [with_minus(f"{value:.{places}f}") if value else "0" for value in values]
        digits = max(1, _order(largest or spacing) - _order(spacing) + 1)
        return [written(value, digits) if value else "0" for value in values]

    def logTickStrings(self, values: list[float], scale: float, spacing: float | None) -> list[str]:
        """Return plain numbers such as 0.05 and 20 where all are near 1, else powers of ten."""
        plain = all(-4 < value < 5 for value in values)
        texts: list[str] = []
        for digits in range(DIGITS, 17):
            texts = [written(10**value, digits) if plain else _power(value, digits) for value in values]
            if len(set(texts)) == len(texts):
                break
        return texts


class StepAxis(Axis):
    """An axis of steps: whole numbers, written out however large."""

    whole = True

    def tickStrings(self, values: list[float], scale: float, spacing: float | None) -> list[str]:
        """Return 1,000,010 and not 1.00001e+06; between two steps there is nothing to name."""
        return [grouped(round(value)) if value.is_integer() else "" for value in map(float, values)]


def number_font(font: QFont) -> QFont:
    """Return the type of an axis's numbers: a little smaller, all digits equally wide."""
    numbers = QFont(font)
    numbers.setPixelSize(max(SMALLEST_TYPE, round(0.9 * QFontInfo(font).pixelSize())))
    numbers.setFeature(QFont.Tag("tnum"), 1)
    return numbers


def nice(least: float) -> float:
    """Return the smallest of ... 1, 2, 5, 10, 20 ... that is not below a number above 0."""
    power = 10.0 ** _order(least)
    return next((factor * power for factor in NICE if factor * power >= least * (1 - 1e-9)), 10 * power)


def closer(spacing: float) -> float:
    """Return the largest spacing of a single digit that is less than a spacing."""
    power = 10.0 ** _order(spacing)
    smaller = (factor * power for factor in reversed(ROUND) if factor * power < spacing * (1 - 1e-9))
    return next(smaller, 0.1 * ROUND[-1] * power)


def multiples(sight: Sight, spacing: float) -> list[float]:
    """Return all whole multiples of a spacing in sight."""
    first, last = ceil(sight.low / spacing), floor(sight.high / spacing)
    return [k * spacing for k in range(first, last + 1)]


def _closest(part: tuple[float, ...]) -> float:
    """Return how close two numbers of a power of ten come, in powers of ten."""
    return float(np.diff(np.log10([*part, 10])).min())


def _order(value: float) -> int:
    """Return the power of ten of a number's first digit."""
    return floor(log10(value) + 1e-9)


def _power(exponent: float, digits: int) -> str:
    exponent = round(exponent, 9)  # 10·10⁶ is 10⁷
    factor = f"{10 ** (exponent % 1):.{digits}g}"  # also where no float is so large or small
    power = ten_to_the(floor(exponent))
    return power if factor == "1" else f"{factor}·{power}"
