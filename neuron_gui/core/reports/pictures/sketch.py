"""A learner's sketch beside the curve that the run made."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import limited
from neuron_gui.core.lessons.sketches import LOSS
from neuron_gui.core.message import N_, Message
from neuron_gui.core.numbers import displayed
from neuron_gui.core.reports.answers import Drawn
from neuron_gui.core.reports.markup import Picture, Tell
from neuron_gui.core.reports.pictures.axes import HEIGHT, WIDTH, Axes, drawable, line, steps_named, svg

_SKETCH, _RUN = N_("The sketch goes from {start} to {end}."), N_("The run goes from {start} to {end}.")

ROOM = 0.04  # of what is drawn, that is free above and below


def sketch_picture(drawn: Drawn, tell: Tell, is_target: bool = False) -> Picture | None:
    """Return the sketch or target, dashed, and the run's curve; None if neither can be drawn."""
    sketch, made = (_points(points, drawn.of) for points in (drawn.sketch, drawn.made))
    both = np.concatenate([sketch, made])
    ends = drawable(float(both[:, 1].min()), float(both[:, 1].max())) if len(both) else None
    if ends is None:
        return None
    room = ROOM * (ends[1] - ends[0])
    steps = max(1.0, float(both[:, 0].max()))
    axes = Axes((0.0, steps), (ends[0] - room, ends[1] + room), drawn.of == LOSS)
    lines = "".join(
        line(axes.points(*points.T), name)
        for points, name in ((made, "curve c0"), (sketch, "sketch"))
        if len(points) > 1
    )
    title = tell(Message("Target and run") if is_target else Message("Sketch and run"))
    name = tell(Message("Loss")) if drawn.of == LOSS else drawn.of
    target = Message("Dashed: the target. Solid: the best try.")
    caption = tell(target if is_target else Message("Dashed: the sketch. Solid: what the run made."))
    frame = axes.frame(tell(Message("step")), name, steps_named(axes.x))
    words = " ".join(
        tell(Message(text, start=displayed(points[0][1]), end=displayed(points[-1][1])))
        for points, text in ((drawn.sketch, _SKETCH), (drawn.made, _RUN))
        if points
    )
    return Picture(svg(frame + lines, title, words), WIDTH, HEIGHT, escape(caption))


def _points(points: Sequence[tuple[float, float]], of: str) -> Array:
    """Return points (m, 2) as they lie on the axes; a loss of 0 has no power of ten."""
    array = np.array(points, dtype=np.float64).reshape(-1, 2)
    if of == LOSS:
        array = array[array[:, 1] > 0]
        array[:, 1] = np.log10(array[:, 1])
    array[:, 1] = limited(array[:, 1])
    return array
