"""Pictures of a run as SVG inside a page: its curves over the steps, drawn without a display."""

from collections.abc import Sequence
from html import escape

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.history import Curves
from neuron_gui.core.message import grouped, readable

WIDTH, HEIGHT = 640, 240
LEFT, TOP, RIGHT, BOTTOM = 84, 12, 12, 28  # around the curves
MAX_CURVES = 8  # one colour each


def curves_picture(curves: Curves, channels: range, names: Sequence[str], logarithmic: bool = False) -> str:
    """Return a picture of some channels over the steps; on a logarithmic axis where all are above 0."""
    low, high = curves.low[channels][:MAX_CURVES], curves.high[channels][:MAX_CURVES]
    drawable = np.isfinite(low) & np.isfinite(high)
    logarithmic = logarithmic and bool(drawable.any() and (low[drawable] > 0).all())
    if logarithmic:
        low, high = np.log10(low), np.log10(high)
    if not drawable.any():
        return ""
    bottom, top = low[drawable].min(), high[drawable].max()
    if not np.isfinite(top - bottom) or top - bottom <= 1e-12 * max(abs(top), abs(bottom)):
        bottom, top = bottom - 1.0, top + 1.0
    if not np.isfinite(top - bottom) or top <= bottom:
        return ""
    x = LEFT + (WIDTH - LEFT - RIGHT) * np.arange(low.shape[1]) / max(1, low.shape[1] - 1)
    lines = "".join(
        f'<polyline class="c{i}" points="{_points(x[fits], *_y(bins, bottom, top))}"/>'
        for i, (bins, fits) in enumerate(
            (np.compress(fits, bins, axis=1), fits)
            for bins, fits in zip(np.stack([low, high], axis=1), drawable, strict=True)
        )
    )
    ends = [readable(10.0**value if logarithmic else float(value), 3) for value in (top, bottom)]
    title = escape(", ".join(names))
    return (
        f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}">'
        f'<path class="axis" d="M{LEFT} {TOP}V{HEIGHT - BOTTOM}H{WIDTH - RIGHT}"/>'
        f'<text x="{LEFT - 6}" y="{TOP + 10}" text-anchor="end">{ends[0]}</text>'
        f'<text x="{LEFT - 6}" y="{HEIGHT - BOTTOM}" text-anchor="end">{ends[1]}</text>'
        f'<text x="{LEFT}" y="{HEIGHT - 8}">step {grouped(curves.first)}</text>'
        f'<text x="{WIDTH - RIGHT}" y="{HEIGHT - 8}" text-anchor="end">{grouped(curves.last)}</text>'
        f"{lines}</svg>"
    )


def _y(values: Array, bottom: float, top: float) -> Array:
    return TOP + (HEIGHT - TOP - BOTTOM) * (top - values) / (top - bottom)


def _points(x: Array, lows: Array, highs: Array) -> str:
    """Go through the lowest and the highest place of every bin; where both are one, through that."""
    places = []
    for across, low, high in zip(x.tolist(), lows.tolist(), highs.tolist(), strict=True):
        places.append(f"{across:.1f},{low:.1f}")
        if high != low:
            places.append(f"{across:.1f},{high:.1f}")
    return " ".join(places)
