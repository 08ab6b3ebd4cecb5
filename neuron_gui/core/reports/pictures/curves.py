"""Curves over the steps: loss, weights and bias, with the changes on the way and a cursor."""

from collections.abc import Sequence
from html import escape

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range
from neuron_gui.core.history import Curves
from neuron_gui.core.message import Message
from neuron_gui.core.records import Record
from neuron_gui.core.reports.markup import Moving, Picture, Tell
from neuron_gui.core.reports.pictures.axes import (
    BOTTOM,
    HEIGHT,
    TOP,
    WIDTH,
    Axes,
    drawable,
    line,
    steps_named,
    svg,
)
from neuron_gui.core.run import Run
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.core.verdict.depth import curves_seen, in_depth

MAX_CURVES = 8  # one colour each


def loss_picture(
    run: Run, stops: Sequence[Record], tell: Tell, known: Theory | SafeRate | None = None
) -> Picture | None:
    """Return the loss over the steps, by powers of ten where all are above 0; None if it cannot be drawn.

    Its words are told with what theory knows of the run, if that is given.
    """
    name = tell(Message("Loss"))
    caption = escape(tell(Message("The loss after every step.")))
    words = _words(run, tell, known, slice(0, 1))
    return _picture(run, stops, tell, range(1), name, caption, words, "loss", may_be_logarithmic=True)


def weights_picture(
    run: Run, stops: Sequence[Record], tell: Tell, known: Theory | SafeRate | None = None
) -> Picture | None:
    """Return weights and bias over the steps; None if they cannot be drawn."""
    data = run.experiment.data
    names = [*data.input_names, tell(Message("bias"))]
    shown = range(1, min(data.d + 1, MAX_CURVES) + 1)
    words = _words(run, tell, known, slice(1, None))
    name, caption = tell(Message("Weights")), _key(names[: len(shown)])
    return _picture(run, stops, tell, shown, name, caption, words, "weights")


def _words(run: Run, tell: Tell, known: Theory | SafeRate | None, told: slice) -> str:
    """Return shapes and extremes of some curves; before the first step, that there was none."""
    parts = run.current, run.curves(), run.trail()
    shapes = in_depth(*parts, run.last, run.best, known).shapes
    guesses = isinstance(run.current.strategy, RandomGuess) and told.start  # whose weights are no curves
    seen = curves_seen(*parts, known)[told] if run.steps and not guesses else []
    reaches = [message for curve in seen for message in curve.reaches()]
    return " ".join(map(tell, [*(shapes[told] or shapes), *reaches]))


def _picture(
    run: Run,
    stops: Sequence[Record],
    tell: Tell,
    channels: range,
    title: str,
    caption: str,
    words: str,
    element: str,
    may_be_logarithmic: bool = False,
) -> Picture | None:
    curves = run.curves()
    low, high = curves.low[channels.start : channels.stop], curves.high[channels.start : channels.stop]
    known = np.isfinite(low) & np.isfinite(high)
    logarithmic = may_be_logarithmic and bool(known.any() and (low[known] > 0).all())
    if logarithmic:
        low, high = np.log10(low), np.log10(high)
    ends = drawable(low[known].min(), high[known].max()) if known.any() else None
    if ends is None:
        return None
    axes = Axes((0.0, max(1.0, float(run.steps))), _with_room(ends), logarithmic)
    lines = "".join(
        line(axes.points(*_through(curves, low[k], high[k], known[k])), f"curve c{k}")
        for k in range(len(low))
    )
    frame = axes.frame(tell(Message("step")), title, steps_named(axes.x))
    changes = "".join(
        f'<path class="change" d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}"/>'
        for x in axes.across(
            np.array(sorted({entry.step for entry in run.journal}), dtype=np.float64)
        ).tolist()
    )
    places = [f"{x:.1f}" for x in axes.across(np.array([r.step for r in stops], dtype=np.float64)).tolist()]
    marker = f"{element}-cursor"
    cursor = (
        f'<line class="cursor" id="{marker}" x1="{places[-1]}" x2="{places[-1]}" '
        f'y1="{TOP}" y2="{HEIGHT - BOTTOM}"/>'
    )
    moving = tuple(Moving(marker, attribute, tuple(places)) for attribute in ("x1", "x2"))
    if run.journal:
        caption += " " + escape(tell(Message("Dotted lines are changes on the way.")))
    return Picture(svg(frame + changes + lines + cursor, title, words), WIDTH, HEIGHT, caption, moving)


def _with_room(ends: Range) -> Range:
    room = 0.04 * (ends[1] - ends[0])
    return ends[0] - room, ends[1] + room


def _through(curves: Curves, low: Array, high: Array, known: Array) -> tuple[Array, Array]:
    """Return x and y of a line through the lowest and the highest place of every bin."""
    first = curves.first + curves.width * np.flatnonzero(known).astype(np.float64)
    last = np.minimum(first + curves.width - 1, curves.last)
    x, y = np.column_stack([first, last]), np.column_stack([low[known], high[known]])
    return (first, low[known]) if curves.width == 1 else (x.ravel(), y.ravel())


def _key(names: Sequence[str]) -> str:
    """Say which curve is which."""
    return ", ".join(f'<b class="c{i}">━</b> {escape(name)}' for i, name in enumerate(names)) + "."
