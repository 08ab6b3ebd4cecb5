"""The neuron with one sample going through it: inputs, weights, sum, activation, output and error."""

from collections.abc import Iterator, Sequence
from html import escape

import numpy as np

from neuron_gui.core.explain.answer import answer
from neuron_gui.core.explain.arithmetic import small
from neuron_gui.core.message import Message, grouped
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.reports.markup import Moving, Picture, Tell
from neuron_gui.core.reports.pictures.axes import WIDTH, identified, svg
from neuron_gui.core.run import Run

MAX_INPUTS = 8  # are drawn
LOW = 170  # pixels high at least
ROW = 50  # pixels, from one input to the next
DIGITS = 5
LONGEST = 14  # characters of a name
BOX = 126  # pixels, the width of one
INPUT, WEIGHT, SUM, ACTIVATION, OUTPUT = 2, 150, 340, 402, 510  # where each stands, from the left
NODE = 18  # pixels from the middle of the sum to its edge


def neuron_picture(run: Run, stops: Sequence[Record], tell: Tell, sample: int) -> Picture:
    """Return the neuron at a sample, counted from 0."""
    data, experiment = run.experiment.data, run.experiment
    x = run.scaling.seen(np.asarray(data.inputs)[[sample]])[0].tolist()
    target, activation = float(data.targets[sample]), experiment.neuron.activation
    shown = min(data.d, MAX_INPUTS)
    moving = _moving(stops, x, target, activation, shown)
    now = {part.element: part.values[-1] for part in moving}
    rows = shown + 1 + (data.d > shown)
    height = max(LOW, ROW * rows + 20)
    ys = [height // 2 + round(ROW * (k - (rows - 1) / 2)) for k in range(rows)]
    prime = "" if experiment.scaling == "none" else "′"
    drawn = [_edges(ys[:shown], ys[-1], height // 2)]
    for j, y in enumerate(ys[:shown]):
        drawn += _box(INPUT, y, _short(data.input_names[j]) + prime, displayed(x[j], DIGITS))
        drawn += _box(WEIGHT, y, f"w{small(j + 1)}", now[f"neuron-w{j}"], f"neuron-w{j}", f"c{j}")
    if data.d > shown:
        drawn += _text(INPUT, ys[shown] + 4, tell(Message("… {count} more", count=grouped(data.d - shown))))
    color = f"c{data.d}" if data.d < MAX_INPUTS else "node"
    drawn += _box(WEIGHT, ys[-1], tell(Message("bias")), now["neuron-b"], "neuron-b", color)
    drawn += _middle(height // 2, tell(Message(ACTIVATIONS[activation].title)), now["neuron-z"])
    values = (
        (tell(Message("output")), "neuron-a", now["neuron-a"]),
        (tell(Message("target")), "", displayed(target, DIGITS)),
        (tell(Message("error")), "neuron-e", now["neuron-e"]),
    )
    for k, (name, element, value) in enumerate(values):
        y = height // 2 + 42 * k - 46
        drawn += (*_text(OUTPUT, y, name), *_text(OUTPUT, y + 17, value, "start", "value", element))
    caption = escape(tell(Message("The neuron at sample {number}.", number=grouped(sample + 1))))
    title = tell(Message("Neuron"))
    inputs = [
        f"{_short(data.input_names[j])}{prime} {displayed(x[j], DIGITS)} × {now[f'neuron-w{j}']}"
        for j in range(shown)
    ]
    sums = tell(Message("bias")) + f" {now['neuron-b']}", f"z {now['neuron-z']}"
    words = ", ".join([*inputs, *sums, *(f"{name} {value}" for name, _, value in values)])
    return Picture(svg("".join(drawn), title, words, WIDTH, height), WIDTH, height, caption, moving)


def _moving(
    stops: Sequence[Record], x: Sequence[float], target: float, activation: str, shown: int
) -> tuple[Moving, ...]:
    """Return the numbers that change with the step, by their elements."""
    answers = [answer(x, target, (*r.weights, r.bias), activation) for r in stops]
    numbers = {
        **{f"neuron-w{j}": [r.weights[j] for r in stops] for j in range(shown)},
        "neuron-b": [r.bias for r in stops],
        "neuron-z": [found.sum for found in answers],
        "neuron-a": [found.output for found in answers],
        "neuron-e": [found.error for found in answers],
    }
    return tuple(
        Moving(name, "text", tuple(displayed(value + 0.0, DIGITS) for value in values))
        for name, values in numbers.items()
    )


def _edges(inputs: Sequence[int], bias: int, middle: int) -> str:
    ways = [f"M{INPUT + BOX} {y}H{WEIGHT}" for y in inputs]
    ways += [f"M{WEIGHT + BOX} {y}L{SUM - NODE} {middle}" for y in (*inputs, bias)]
    ways.append(f"M{SUM + NODE} {middle}H{ACTIVATION}M{ACTIVATION + 80} {middle}H{OUTPUT - 8}")
    return f'<path class="edge" d="{"".join(ways)}"/>'


def _middle(y: int, title: str, z: str) -> Iterator[str]:
    """Draw sum and activation."""
    yield f'<circle class="node" cx="{SUM}" cy="{y}" r="{NODE}"/>'
    yield from _text(SUM, y + 5, "Σ", "middle")
    yield from _text(SUM, y + 36, "z", "middle")
    yield from _text(SUM, y + 53, z, "middle", "value", "neuron-z")
    yield f'<rect class="node" x="{ACTIVATION}" y="{y - NODE}" width="80" height="{2 * NODE}" rx="5"/>'
    yield from _text(ACTIVATION + 40, y - 26, title, "middle")
    yield from _text(ACTIVATION + 40, y + 5, "a = f(z)", "middle")


def _box(x: int, y: int, name: str, value: str, element: str = "", color: str = "node") -> Iterator[str]:
    """Draw a name and its value over each other in a box."""
    yield f'<rect class="box {color}" x="{x}" y="{y - 21}" width="{BOX}" height="42" rx="5"/>'
    yield from _text(x + BOX // 2, y - 4, name, "middle")
    yield from _text(x + BOX // 2, y + 14, value, "middle", "value", element)


def _text(
    x: int, y: int, text: str, anchor: str = "start", kind: str = "", element: str = ""
) -> Iterator[str]:
    style = f' class="{kind}"' if kind else ""
    yield f'<text{style} {identified(element)}x="{x}" y="{y}" text-anchor="{anchor}">{escape(text)}</text>'


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else name[: LONGEST - 1] + "…"
