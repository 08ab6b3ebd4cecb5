"""Two axes with ticks: where numbers lie in a picture, and what of a line is inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil, floor, log10

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import MAX_DRAWN, Range
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import ten_to_the, told_apart

WIDTH, HEIGHT = 640, 300
LEFT, TOP, RIGHT, BOTTOM = 84, 14, 28, 46  # around what is drawn
TICKS = 5  # about so many on an axis
FAR_POWER = 300  # of ten; beyond it there are no numbers to divide an axis evenly
FAR = 1e4  # pixels; what lies farther out is drawn there, in the same direction or nearly so


@dataclass(frozen=True)
class Axes:
    """What part of a plane a picture shows; on a `logarithmic` axis `y` are powers of ten."""

    x: Range
    y: Range
    logarithmic: bool = False

    def across(self, values: Array | float) -> Array:
        """Return where values lie from left to right, in pixels."""
        return _placed(values, self.x, LEFT, WIDTH - RIGHT)

    def up(self, values: Array | float) -> Array:
        """Return where values lie from above, in pixels."""
        return _placed(values, self.y, HEIGHT - BOTTOM, TOP)

    def points(self, x: Array, y: Array) -> Array:
        """Return where points lie, (m, 2), in pixels."""
        return np.column_stack([self.across(x), self.up(y)])

    def frame(self, x_title: str, y_title: str, names: Mapping[float, str] | None = None) -> str:
        """Return the axes with ticks and titles; `names` take the place of the numbers across."""
        bottom, right = HEIGHT - BOTTOM, WIDTH - RIGHT
        drawn = [f'<path class="axis" d="M{LEFT} {TOP}V{bottom}H{right}"/>']
        for value, name in _named(ticks(self.x)) if names is None else names.items():
            x = float(self.across(value))
            drawn.append(f'<path class="grid" d="M{x:.1f} {TOP}V{bottom}"/>')
            drawn.append(f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{escape(name)}</text>')
        for value, name in _powers(self.y) if self.logarithmic else _named(ticks(self.y)):
            y = float(self.up(value))
            drawn.append(f'<path class="grid" d="M{LEFT} {y:.1f}H{right}"/>')
            drawn.append(f'<text x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{name}</text>')
        drawn.append(_title(f'x="{(LEFT + right) // 2}" y="{HEIGHT - 8}"', x_title))
        drawn.append(_title(f'transform="translate(14 {(TOP + bottom) // 2}) rotate(-90)"', y_title))
        return "".join(drawn)


def _title(place: str, title: str) -> str:
    return f'<text {place} text-anchor="middle">{escape(title)}</text>'


def _placed(values: Array | float, ends: Range, first: float, last: float) -> Array:
    low, high = ends
    share = (np.asarray(values, dtype=np.float64) - low) / (high - low)
    return np.clip(np.nan_to_num(first + (last - first) * share, nan=FAR), -FAR, FAR)


def steps_named(ends: Range) -> dict[float, str]:
    """Return steps in a range, a few, with what is written at them; between two there is none."""
    return {value: grouped(round(value)) for value in ticks(ends) if value.is_integer()}


def _named(values: Sequence[float]) -> list[tuple[float, str]]:
    """Return values with what is written at them: numbers that differ look so."""
    return list(zip(values, told_apart(*values), strict=True))


def _powers(ends: Range) -> list[tuple[float, str]]:
    """Return powers of ten in a range, each with its number; where it has less than two, round numbers."""
    powers = sorted({round(value) for value in ticks(ends) if abs(value - round(value)) < 1e-9})
    if len(powers) > 1 or max(map(abs, ends)) > FAR_POWER:
        return [(float(power), ten_to_the(power)) for power in powers]
    values = ticks((10.0 ** ends[0], 10.0 ** ends[1]))
    return [(log10(value), name) for value, name in _named(values)]


def ticks(ends: Range) -> list[float]:
    """Return round numbers inside a range, a few."""
    low, high = ends
    rough = (high - low) / TICKS
    power = 10.0 ** floor(log10(rough))
    step = next(power * k for k in (1, 2, 5, 10) if power * k >= rough * (1 - 1e-9))
    return [step * k + 0.0 for k in range(ceil(low / step - 1e-9), floor(high / step + 1e-9) + 1)]


def svg(content: str, title: str, words: str, width: int = WIDTH, height: int = HEIGHT) -> str:
    """Return a drawing that says what it is, and in words what it shows to whoever cannot see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'aria-label="{escape(title)}"><desc>{escape(words)}</desc>{content}</svg>'
    )


def line(points: Array, name: str, element: str = "") -> str:
    """Return a line through points (m, 2) in pixels, as far as it is inside the axes."""
    ends = clipped(points)
    path = "".join(f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}" for a, b, c, d in ends.reshape(-1, 4).tolist())
    return f'<path class="{name}" {identified(element)}d="{path}"/>'


def dot(x: float, y: float, radius: float, name: str, element: str = "") -> str:
    """Return a round mark at a place in pixels, if that is inside the axes."""
    return f'<circle class="{name}" {identified(element)}cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}"/>'


def identified(element: str) -> str:
    """Return an element's name as its attribute; nothing of none."""
    return f'id="{element}" ' if element else ""


def clipped(points: Array) -> Array:
    """Return the pieces of a line through points (m, 2) that are inside the axes, (k, 2, 2)."""
    begin, way = points[:-1], np.diff(points, axis=0)
    enter, leave = np.zeros(len(way)), np.ones(len(way))
    for k, low, high in ((0, LEFT, WIDTH - RIGHT), (1, TOP, HEIGHT - BOTTOM)):
        with np.errstate(divide="ignore", invalid="ignore"):
            first, last = (low - begin[:, k]) / way[:, k], (high - begin[:, k]) / way[:, k]
        level = way[:, k] == 0
        inside = (begin[:, k] >= low) & (begin[:, k] <= high)
        first = np.where(level, np.where(inside, -np.inf, np.inf), first)
        last = np.where(level, np.where(inside, np.inf, -np.inf), last)
        enter, leave = np.maximum(enter, np.minimum(first, last)), np.minimum(leave, np.maximum(first, last))
        leave = np.where(level & ~inside, -1.0, leave)
    kept = enter <= leave
    begin, way = begin[kept], way[kept]
    ends = begin + enter[kept, None] * way, begin + leave[kept, None] * way
    return np.stack(ends, axis=1)


def inside(points: Array) -> Array:
    """Return which points (m, 2) in pixels are inside the axes, (m,)."""
    x, y = points.T
    return np.asarray((x >= LEFT) & (x <= WIDTH - RIGHT) & (y >= TOP) & (y <= HEIGHT - BOTTOM))


def drawable(low: float, high: float) -> Range | None:
    """Return a range that can be drawn, made wider where it is a mere point; None where there is none."""
    if not (np.isfinite(low) and np.isfinite(high)) or max(abs(low), abs(high)) > MAX_DRAWN:
        return None
    if high - low <= 1e-12 * max(abs(low), abs(high)):
        room = 0.5 * abs(high) or 1.0
        return low - room, high + room
    return low, high
