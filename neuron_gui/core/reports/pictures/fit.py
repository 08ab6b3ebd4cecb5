"""What the neuron answers beside what it should: a line, a boundary, bars, or one point a sample."""

from collections.abc import Sequence
from html import escape

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range, limited, span, straight_line
from neuron_gui.core.explain.answer import output_and_bias
from neuron_gui.core.message import N_, Message
from neuron_gui.core.numbers import displayed, told_apart
from neuron_gui.core.records import Record
from neuron_gui.core.reports.markup import Moving, Picture, Tell
from neuron_gui.core.reports.pictures.axes import (
    HEIGHT,
    WIDTH,
    Axes,
    clipped,
    dot,
    drawable,
    identified,
    line,
    svg,
)
from neuron_gui.core.run import Run
from neuron_gui.core.samples.drawn import DrawnSamples
from neuron_gui.core.samples.formula import is_equations

MAX_BARS = 12  # samples that have bars
MAX_MOVING = 40  # points that follow the slider; more would make the page too large
CURVE = 33  # points of a curve that is no straight line
CROWD = 150  # points from here on are drawn small

_AT_THE_LINE = N_("Full points have the target {high}, rings {low}; at the line the answer changes over.")
_OUT_OF_SIGHT = N_(
    "Full points have the target {high}, rings {low}; at the end the line where the answer changes over is "
    "out of sight."
)


def fit_picture(run: Run, stops: Sequence[Record], tell: Tell) -> Picture | None:
    """Return the fit in the form that suits the samples; None where numbers are too large for one."""
    samples, data = DrawnSamples(run.experiment, run.scaling), run.experiment.data
    linear = run.experiment.neuron.activation == "identity"
    if data.n == 1 or (data.d > 1 and linear and data.n <= MAX_BARS and is_equations(data)):
        return _bars(samples, stops, tell)
    if data.d == 1:
        return _line(samples, stops, tell)
    return _map(samples, stops, tell) if data.d == 2 else _comparison(samples, stops, tell)


def _line(samples: DrawnSamples, stops: Sequence[Record], tell: Tell) -> Picture | None:
    axes = _axes(span(samples.X), span(samples.y))
    if axes is None:
        return None
    straight = samples.experiment.neuron.activation == "identity"
    x = np.linspace(*axes.x, 2 if straight else CURVE)
    seen = samples.seen(x[:, None])
    answers = [limited(samples.answers(record, seen)) for record in stops]
    if not _path(axes.points(x, answers[-1])):  # which the words below it tell of
        axes = _axes(axes.x, span(samples.y, answers[-1])) or axes
    paths = tuple(_path(axes.points(x, each)) for each in answers)
    drawing = (
        axes.frame(samples.column_names[0], samples.column_names[1])
        + _dots(axes.points(samples.X[:, 0], samples.y))
        + f'<path class="answer" id="fit-line" d="{paths[-1]}"/>'
    )
    caption = tell(Message("Points are samples; the line is what the neuron answers."))
    return _picture(
        drawing, caption, _words(samples, stops[-1], tell), tell, (Moving("fit-line", "d", paths),)
    )


def _path(points: Array) -> str:
    """Return the way along a line, as far as it is inside the axes."""
    return "".join(
        f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}" for a, b, c, d in clipped(points).reshape(-1, 4).tolist()
    )


def _map(samples: DrawnSamples, stops: Sequence[Record], tell: Tell) -> Picture | None:
    axes = _axes(span(samples.X[:, 0]), span(samples.X[:, 1]))
    level = samples.boundary()
    if axes is None or level is None:
        return _comparison(samples, stops, tell)
    paths = tuple(_boundary(samples, record, level, axes) for record in stops)
    low, high = samples.classes or (samples.low, samples.high)
    upper = samples.y == high
    places = axes.points(samples.X[:, 0], samples.X[:, 1])
    first, second, _ = samples.column_names
    drawing = (
        axes.frame(first, second)
        + _dots(places[~upper], "low")
        + _dots(places[upper], "sample")
        + f'<path class="answer" id="fit-line" d="{paths[-1]}"/>'
    )
    low_name, high_name = told_apart(low, high)
    told = _AT_THE_LINE if paths[-1] else _OUT_OF_SIGHT
    caption = tell(Message(told, high=high_name, low=low_name))
    return _picture(
        drawing, caption, _words(samples, stops[-1], tell), tell, (Moving("fit-line", "d", paths),)
    )


def _boundary(samples: DrawnSamples, record: Record, level: float, axes: Axes) -> str:
    weights, bias = samples.raw_weights(record)
    (left, right), (bottom, top) = axes.x, axes.y
    corner, size = np.array([left, bottom]), np.array([right - left, top - bottom])
    found = straight_line(weights * size, float(weights @ corner + bias - level))
    return "" if found is None else _path(axes.points(*(corner[:, None] + size[:, None] * found)))


def _bars(samples: DrawnSamples, stops: Sequence[Record], tell: Tell) -> Picture | None:
    answers = [limited(samples.answers(record)) for record in stops]
    ends = drawable(*span(samples.y, answers[-1], 0.0))
    if ends is None:
        return None
    axes = Axes((0.0, 3.0 * len(samples.y)), ends)
    numbers = {3.0 * i + 1.5: str(i + 1) for i in range(len(samples.y))}
    drawing, moving = [axes.frame(tell(Message("Sample")), "", numbers)], []
    floor = float(axes.up(0.0))
    for i, target in enumerate(samples.y.tolist()):
        left, middle, right = (float(axes.across(3.0 * i + at)) for at in (0.5, 1.5, 2.5))
        heights = [_upright_bar(floor, float(axes.up(answer[i]))) for answer in answers]
        tops, sizes = (tuple(values) for values in zip(*heights, strict=True))
        drawing.append(_bar("answer-bar", left, middle, tops[-1], sizes[-1], f"fit-{i}"))
        drawing.append(_bar("target-bar", middle, right, *_upright_bar(floor, float(axes.up(target)))))
        moving += [Moving(f"fit-{i}", "y", tops), Moving(f"fit-{i}", "height", sizes)]
    caption = tell(Message("Of each sample, left what the neuron answers, right the target."))
    return _picture("".join(drawing), caption, _words(samples, stops[-1], tell), tell, tuple(moving))


def _upright_bar(floor: float, end: float) -> tuple[str, str]:
    end = float(np.clip(end, 0, HEIGHT))
    return f"{min(floor, end):.1f}", f"{abs(floor - end):.1f}"


def _bar(name: str, left: float, right: float, top: str, size: str, element: str = "") -> str:
    place = f'x="{left:.1f}" width="{right - left:.1f}" y="{top}" height="{size}"'
    return f'<rect class="{name}" {identified(element)}{place}/>'


def _comparison(samples: DrawnSamples, stops: Sequence[Record], tell: Tell) -> Picture | None:
    """Return one point a sample: its target across, the answer up."""
    last = limited(samples.answers(stops[-1]))
    axes = _axes(span(samples.y), span(samples.y, last))
    if axes is None:
        return None
    ends = np.array(span(samples.y))
    small = 1.5 if len(samples.y) > CROWD else 3
    places = axes.points(samples.y, last).tolist()
    moving: list[Moving] = []
    if len(samples.y) <= MAX_MOVING:
        heights = np.array([axes.up(limited(samples.answers(record))) for record in stops])
        moving = [
            Moving(f"fit-{i}", "cy", tuple(f"{y:.1f}" for y in column))
            for i, column in enumerate(heights.T.tolist())
        ]
    name = samples.experiment.data.target_name
    drawing = (
        axes.frame(
            tell(Message("Target: {name}", name=name)),
            tell(Message("Prediction {name}", name=output_and_bias(samples.experiment.data)[0])),
        )
        + line(axes.points(ends, ends), "ideal")
        + "".join(dot(x, y, small, "sample", f"fit-{i}") for i, (x, y) in enumerate(places))
    )
    caption = tell(Message("One point a sample: on the dashed line the answer would be the target."))
    return _picture(drawing, caption, _words(samples, stops[-1], tell), tell, tuple(moving))


def _dots(places: Array, name: str = "sample") -> str:
    radius = 1.5 if len(places) > CROWD else 3.5
    return "".join(dot(x, y, radius, name) for x, y in places.tolist())


def _axes(x: Range, y: Range) -> Axes | None:
    across, up = drawable(*x), drawable(*y)
    return Axes(across, up) if across and up else None


def _words(samples: DrawnSamples, record: Record, tell: Tell) -> str:
    """Return how large the errors are, and of few samples what each one is answered."""
    error = Message(
        "{mean} mean, {largest} at most",
        mean=displayed(record.error),
        largest=displayed(record.max_abs_error),
    )
    told = [tell(Message("Error")) + f": {tell(error)}."]
    if len(samples.y) <= MAX_BARS:
        pairs = zip(samples.answers(record).tolist(), samples.y.tolist(), strict=True)
        told += [
            tell(
                Message(
                    "Sample {number}: answer {answer}, target {target}.",
                    number=str(number),
                    answer=displayed(answer),
                    target=displayed(target),
                )
            )
            for number, (answer, target) in enumerate(pairs, 1)
        ]
    return " ".join(told)


def _picture(drawing: str, caption: str, words: str, tell: Tell, moving: tuple[Moving, ...]) -> Picture:
    return Picture(svg(drawing, tell(Message("Fit")), words), WIDTH, HEIGHT, escape(caption), moving)
