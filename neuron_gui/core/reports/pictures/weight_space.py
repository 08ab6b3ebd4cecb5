"""The loss over two parameters as contour lines, with the way of the run across; over one as a curve."""

from collections.abc import Sequence
from html import escape

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import limited
from neuron_gui.core.message import Message, grouped
from neuron_gui.core.numbers import told_apart
from neuron_gui.core.progress import untold
from neuron_gui.core.records import Record
from neuron_gui.core.reports.markup import Moving, Picture, Tell
from neuron_gui.core.reports.pictures.axes import HEIGHT, WIDTH, Axes, dot, drawable, inside, line, svg
from neuron_gui.core.run import Run
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.core.theory.contours import lines
from neuron_gui.core.theory.ground import GroundQuestion
from neuron_gui.core.theory.landscape import Landscape, Profile

COARSE = 2  # every second line of the map will do on paper
OUTSIDE = "-50.0"  # pixels, where what is out of sight is put


def weight_space_picture(run: Run, stops: Sequence[Record], tell: Tell) -> Picture | None:
    """Return the loss over the first two parameters that learn; None where there is nothing to be drawn."""
    experiment = run.experiment
    names = [*experiment.data.input_names, tell(Message("bias"))]
    learning = range(len(names) - (not experiment.neuron.bias.trainable))
    shown = tuple(learning)[:2]
    way = limited(np.array([[(*r.weights, r.bias)[k] for k in shown] for r in stops]))
    words = _words(run, names, shown, tell)
    others = next(filter(_is_finite, (run.last, *reversed(stops))))
    with np.errstate(all="ignore"):
        question = GroundQuestion(experiment, others, shown, way)
        ground = question.answer(untold).picture
    if isinstance(ground, Profile):
        return _curve(ground, [r.loss for r in stops], way[:, 0], names[shown[0]], words, tell)
    guesses = isinstance(experiment.strategy, RandomGuess)
    if len(names) > 2:
        told = Message(
            "Loss over two weights, the others as at step {step}: each line joins equal losses.",
            step=grouped(others.step),
        )
    else:
        told = Message("Loss over weight and bias: each line joins equal losses.")
    return _map(ground, way, [names[k] for k in shown], guesses, tell(told), words, tell)


def _words(run: Run, names: Sequence[str], shown: Sequence[int], tell: Tell) -> str:
    """Return where the way began and where it ended; of guesses, where the best was."""

    def places(*records: Record) -> list[str]:
        """Return where records lie, with numbers that tell them apart."""
        parameters = [[(*record.weights, record.bias)[k] for record in records] for k in shown]
        *told, losses = (told_apart(*values) for values in (*parameters, [r.loss for r in records]))
        named = [[f"{names[k]} {text}" for text in texts] for k, texts in zip(shown, told, strict=True)]
        last = [tell(Message("loss {loss}", loss=loss)) for loss in losses]
        return [", ".join(parts) for parts in zip(*named, last, strict=True)]

    if isinstance(run.experiment.strategy, RandomGuess):
        return tell(Message("The best guess was at {place}.", place=places(run.best)[0]))
    start, end = places(run.record(0), run.last)
    return tell(Message("The run goes from {start} to {end}.", start=start, end=end))


def _is_finite(record: Record) -> bool:
    return bool(np.isfinite([*record.weights, record.bias]).all())


def _map(
    ground: Landscape, way: Array, names: Sequence[str], guesses: bool, caption: str, words: str, tell: Tell
) -> Picture | None:
    x, y = ground.x[::COARSE], ground.y[::COARSE]
    x_range, y_range = drawable(float(x[0]), float(x[-1])), drawable(float(y[0]), float(y[-1]))
    if not x_range or not y_range:
        return None
    axes = Axes(x_range, y_range)
    along, up = lines(ground.heights[::COARSE, ::COARSE], x, y)
    pieces = axes.points(along, up).reshape(-1, 4).tolist()
    contours = "".join(f"M{a:.1f} {b:.1f}L{c:.1f} {d:.1f}" for a, b, c, d in pieces)
    places = axes.points(way[:, 0], way[:, 1])
    if guesses:
        path = "".join(dot(x, y, 2, "guess") for x, y in places[inside(places)].tolist())
    else:
        path = line(places, "way")
    title = tell(Message("Weight space"))
    drawing = f'{axes.frame(names[0], names[1])}<path class="contour" d="{contours}"/>{path}'
    return _with_marks(drawing, places, title, caption, words)


def _curve(
    ground: Profile, losses: Sequence[float], way: Array, name: str, words: str, tell: Tell
) -> Picture | None:
    finite = ground.losses[np.isfinite(ground.losses)]
    x_range = drawable(float(ground.x[0]), float(ground.x[-1]))
    y_range = drawable(float(finite.min()), float(finite.max())) if len(finite) else None
    if not x_range or not y_range:
        return None
    room = 0.05 * (y_range[1] - y_range[0])
    axes = Axes(x_range, (y_range[0] - room, y_range[1] + room))
    drawing = axes.frame(name, tell(Message("Loss")))
    drawing += line(axes.points(ground.x, limited(ground.losses)), "curve c0")
    places = axes.points(way, limited(np.array(losses)))
    return _with_marks(
        drawing,
        places,
        tell(Message("Weight space")),
        tell(Message("Loss over the only weight that learns.")),
        words,
    )


def _with_marks(drawing: str, places: Array, title: str, caption: str, words: str) -> Picture:
    """Mark where the run began, and where it is."""
    seen = inside(places)
    x, y = (
        tuple(
            f"{at:.1f}" if is_inside else OUTSIDE for at, is_inside in zip(column.tolist(), seen, strict=True)
        )
        for column in places.T
    )
    start = dot(float(x[0]), float(y[0]), 6, "start")
    here = dot(float(x[-1]), float(y[-1]), 5, "here", "space-here")
    moving = Moving("space-here", "cx", x), Moving("space-here", "cy", y)
    return Picture(svg(drawing + start + here, title, words), WIDTH, HEIGHT, escape(caption), moving)
