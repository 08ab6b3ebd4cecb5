"""From inputs to slopes: what every strategy looks at before it moves the parameters."""

from __future__ import annotations

import math

import numpy as np
from msgspec import Struct

from neuron_gui.core import kernels
from neuron_gui.core.dataset import scaled
from neuron_gui.core.explain.arithmetic import (
    Expression,
    Leaf,
    WorkedLine,
    absolute,
    add,
    call,
    constant,
    divide,
    exp,
    multiply,
    number,
    sign,
    square,
    subtract,
)
from neuron_gui.core.explain.moment import DEVIATION, LARGEST, MEAN, PENALTY, TARGET, Moment
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.neuron import ACTIVATIONS, LEAK, LOSSES

TIE = 1e-14  # of what a sum adds up: so little is rounding


class Section(Struct, frozen=True):
    """One part of the arithmetic: lines, with sentences between them."""

    title: Message
    items: tuple[WorkedLine | Message, ...]

    def lay_out(self) -> None:
        """Have all rows ready, for whoever shows them may be in a hurry."""
        for line in self.lines:
            assert line.rows

    @property
    def lines(self) -> tuple[WorkedLine, ...]:
        """The lines alone."""
        return tuple(item for item in self.items if isinstance(item, WorkedLine))


def inputs(m: Moment) -> Section | None:
    """Return how the chosen sample's inputs come about, where formulas do not show the table's own."""
    names, scaling = m.experiment.data.input_names, m.experiment.scaling
    if scaling == "none":
        if m.inputs == names:
            return None
        lines: list[WorkedLine | Message] = [
            Message("{symbol} is {name}", symbol=m.inputs[j], name=names[j]) for j in m.shown_inputs
        ]
        return Section(Message("Inputs"), (*lines, *_more_weights(m)))
    X = m.experiment.data.inputs
    _, shifts, scales = scaled(X, scaling)
    items: list[WorkedLine | Message] = [
        Message("The neuron learns from scaled inputs, marked ′: mean 0, standard deviation 1.")
        if scaling == "standardize"
        else Message("The neuron learns from scaled inputs, marked ′: divided by the largest.")
    ]
    for j in m.shown_inputs:
        raw = Leaf(m.inputs[j].removesuffix("′"), float(X[m.sample, j]), j)
        if raw.symbol != names[j]:
            items.append(Message("{symbol} is {name}", symbol=raw.symbol, name=names[j]))
        expression: Expression = divide(raw, Leaf(m.word(LARGEST), float(scales[j])))
        if scaling == "standardize":
            mean, deviation = Leaf(m.word(MEAN), float(shifts[j])), Leaf(m.word(DEVIATION), float(scales[j]))
            expression = divide(subtract(raw, mean), deviation)
        items.append(WorkedLine(m.inputs[j], float(m.X[m.sample, j]), expression, j))
    return Section(Message("Scaled inputs"), (*items, *_more_weights(m)))


def weighted_sum(m: Moment) -> Section:
    """z = x·w₁ + y·w₂ + b."""
    line = WorkedLine("z", m.z, sum_of(m, m.sample))
    return Section(Message("Weighted sum"), (line, *_tie(m)))


def _tie(m: Moment) -> tuple[Message, ...]:
    """Say of a sum that is 0 but for rounding what it is by hand: the step activation goes by its sign."""
    theta = m.before.theta
    size = float(np.abs(m.X[m.sample]) @ np.abs(theta[: m.d]) + abs(theta[m.d]))
    if m.experiment.neuron.activation != "step" or not 0 < abs(m.z) <= TIE * size:
        return ()
    if m.z > 0:
        return (Message("The sum is 0 but for rounding. By hand it is 0, and the output is 1 as well."),)
    return (Message("The sum is 0 but for rounding: by hand it is 0, and the output would be 1."),)


def sum_of(m: Moment, sample: int) -> Expression:
    """Return a sample's weighted sum as an expression."""
    terms: list[Expression] = [multiply(m.input(j, sample), m.theta(j)) for j in m.shown_inputs]
    if m.more:
        rest = m.X[sample, len(m.shown_inputs) :] @ m.before.theta[len(m.shown_inputs) : m.d]
        terms.append(Leaf(m.word(N_("({count} more)")).format(count=m.more), float(rest)))
    return add(*terms, m.theta(m.d))


def output(m: Moment) -> Section:
    """a = f(z)."""
    activation = Message(ACTIVATIONS[m.experiment.neuron.activation].title)
    title = Message("Output: {activation}", activation=activation)
    return Section(title, (WorkedLine("a", m.a, output_of(m, m.z, m.a)),))


def output_of(m: Moment, value: float, a: float) -> Expression:
    """Return f(z) as an expression; where f has several branches, the one that holds."""
    z, one = Leaf("z", value), constant(1)
    match m.experiment.neuron.activation:
        case "sigmoid":
            return divide(one, add(one, exp(Leaf("−z", -value))))
        case "tanh":
            return call("tanh", math.tanh, z)
        case "relu":
            return Leaf("max(0, z)", a)
        case "leaky_relu":
            return z if value > 0 else multiply(constant(LEAK), z)
        case "step":
            return Leaf(m.word(N_("1 as z ≥ 0") if value >= 0 else N_("0 as z < 0")), a)
    return z


def error(m: Moment) -> Section:
    """e = a − target."""
    e = m.a - m.target
    line = WorkedLine("e", e, _difference(m))
    return Section(Message("Error"), (line, _meaning(e)))


def _difference(m: Moment) -> Expression:
    return subtract(Leaf("a", m.a), _target(m))


def _target(m: Moment) -> Leaf:
    return Leaf(m.word(TARGET), m.target)


def _meaning(e: float) -> Message:
    if e > 0:
        return Message("The output is too high.")
    return Message("The output is too low.") if e < 0 else Message("The output is right.")


def loss(m: Moment) -> Section:
    """The chosen sample's own loss, and the loss of the whole set."""
    choice = m.experiment.loss
    own = WorkedLine("ℓ", m.own_loss(m.z, m.target), _own_loss(m))
    penalties = _penalties(m)
    lines = [own]
    if m.n == 1 and not penalties:
        lines = [WorkedLine("L", m.loss, own.expression)]
    else:
        mean: Expression = Leaf("ℓ", own.value)
        if m.n > 1:
            mean = divide(Leaf("Σℓ", m.losses()), Leaf("n", m.n))
        if penalties:
            penalty = float(add(*penalties).value)
            lines += [WorkedLine(m.word(PENALTY), penalty, add(*penalties))]
            mean = add(mean, Leaf(m.word(PENALTY), penalty))
        lines += [WorkedLine("L", m.loss, mean)]
    return Section(Message("Loss: {loss}", loss=Message(LOSSES[choice.kind].title)), tuple(lines))


def _own_loss(m: Moment) -> Expression:
    e = Leaf("e", m.a - m.target)
    match m.experiment.loss.kind:
        case "mse":
            return square(e)
        case "half_mse":
            return divide(square(e), constant(2))
        case "mae":
            return absolute(e)
    return _cross_entropy(m)


def _cross_entropy(m: Moment) -> Expression:
    """−ln a for target 1, −ln(1 − a) for target 0, else some of both; from z where a is nearly 0 or 1."""
    a, target, one = Leaf("a", m.a), _target(m), constant(1)
    if not 1e-9 < m.a < 1 - 1e-9:
        z, size = Leaf("z", m.z), Leaf("−|z|", -abs(m.z))
        highest = Leaf("max(0, z)", max(0.0, m.z))
        return add(subtract(highest, multiply(z, target)), _ln(add(one, exp(size))))
    if m.target in (0.0, 1.0):
        return call("−ln", lambda x: -math.log(x), a if m.target else subtract(one, a))
    parts = add(multiply(target, _ln(a)), multiply(subtract(one, target), _ln(subtract(one, a))))
    return call("−", lambda x: -x, parts)


def _ln(a: Expression) -> Expression:
    return call("ln", math.log, a)


def _penalties(m: Moment) -> tuple[Expression, ...]:
    """Return l2/2·Σw² and l1·Σ|w|, as far as they are in force."""
    w, choice = m.before.theta[: m.d], m.experiment.loss
    parts: list[Expression] = []
    if choice.l2:
        squares = Leaf("Σw²", float(np.sum(w * w)))
        parts.append(multiply(divide(Leaf("l2", choice.l2), constant(2)), squares))
    if choice.l1:
        parts.append(multiply(Leaf("l1", choice.l1), Leaf("Σ|w|", float(np.sum(np.abs(w))))))
    return tuple(parts)


def out_of_bounds() -> Section:
    """Return what is left to say of numbers that are none any more."""
    broken = Message("The numbers have left all bounds; there is nothing to reckon with.")
    return Section(Message("New weights"), (broken,))


# --- Slopes: the chain rule -----------------------------------------------------------------------


def slopes(m: Moment) -> tuple[Section, ...]:
    """Return the chosen sample's slopes by the chain rule and, where more counts, those of the loss."""
    choice = m.experiment.loss
    alone = m.n == 1 and not (choice.l1 or choice.l2)
    letter = "L" if alone else "ℓ"
    items: list[WorkedLine | Message] = []
    if choice.kind == "bce":
        e = WorkedLine(f"∂{letter}/∂z", m.a - m.target, _difference(m))
        items += [Message("The slope of the sigmoid, a·(1 − a), cancels:"), e]
        outer = [Leaf(e.name, e.value)]
    else:
        by_a, by_z = _loss_by_output(m, f"∂{letter}/∂a"), _output_by_sum(m)
        items += [by_a, by_z]
        outer = [Leaf(by_a.name, by_a.value), Leaf(by_z.name, by_z.value)]
    by_sum = float(np.prod([leaf.value for leaf in outer]))
    for j in m.shown:
        x = float(m.X[m.sample, j]) if j < m.d else 1.0
        inner = Leaf(f"∂z/∂{m.parameters[j]}", x, j)
        value = float(m.gradient[j]) if alone else by_sum * x
        items.append(WorkedLine(f"∂{letter}/∂{m.parameters[j]}", value, multiply(*outer, inner), j))
    own = Section(Message("Slopes, by the chain rule"), (*items, *_more_weights(m)))
    return (own,) if alone else (own, _slopes_of_the_loss(m))


def _loss_by_output(m: Moment, name: str) -> WorkedLine:
    e = Leaf("e", m.a - m.target)
    match m.experiment.loss.kind:
        case "mse":
            return WorkedLine(name, 2 * e.value, multiply(constant(2), e))
        case "half_mse":
            return WorkedLine(name, e.value, e)
    return WorkedLine(name, float(np.sign(e.value)), sign(e))


def _output_by_sum(m: Moment) -> WorkedLine:
    a, one, name = Leaf("a", m.a), constant(1), "∂a/∂z"
    activation = m.experiment.neuron.activation
    value = float(kernels.steepness(kernels.ACTIVATIONS.index(activation), m.z, m.a))
    match activation:
        case "sigmoid":
            return WorkedLine(name, value, multiply(a, subtract(one, a)))
        case "tanh":
            return WorkedLine(name, value, subtract(one, square(a)))
        case "relu" | "leaky_relu":
            known = m.word(N_("slope for z > 0") if m.z > 0 else N_("slope for z ≤ 0"))
            return WorkedLine(name, value, Leaf(known, value))
    return WorkedLine(name, value)


def _slopes_of_the_loss(m: Moment) -> Section:
    """Return the mean of the samples' slopes, plus what penalties add."""
    batch = m.rows is not None
    size = m.n if m.rows is None else len(m.rows)
    items: list[WorkedLine | Message] = [batch_of(m)] if batch else []
    choice = m.experiment.loss
    for j in m.shown:
        own = float(m.gradient[j]) - m.penalty_slope(j)
        terms: list[Expression] = [Leaf(f"∂ℓ/∂{m.parameters[j]}", own, j)]
        if m.n > 1:
            total = Leaf(f"Σ∂ℓ/∂{m.parameters[j]}", own * size, j)
            terms = [divide(total, Leaf("B" if batch else "n", size))]
        if choice.l2 and j < m.d:
            terms.append(multiply(Leaf("l2", choice.l2), m.theta(j)))
        if choice.l1 and j < m.d:
            terms.append(multiply(Leaf("l1", choice.l1), sign(m.theta(j))))
        items.append(WorkedLine(m.slope(j).symbol, float(m.gradient[j]), add(*terms), j))
    if m.n == 1:
        title = Message("Slopes of the loss, with the penalty")
    else:
        title = Message("Slopes of the loss (mean of {count})", count=grouped(size))
    return Section(title, (*items, *_more_weights(m)))


def batch_of(m: Moment) -> Message:
    """Say which samples this step's mini-batch has."""
    assert m.rows is not None
    shown = ", ".join(grouped(row + 1) for row in m.rows[:8])
    values = {"rows": shown if len(m.rows) <= 8 else f"{shown}, …", "sample": grouped(m.sample + 1)}
    values["size"] = grouped(len(m.rows))
    return Message(_BATCHES[len(m.rows) > 1, m.sample in m.rows], **values)


# Whether a batch is of several samples, and whether the chosen one is among them.
_BATCHES = {
    (True, True): N_("This step's batch of B = {size}: samples {rows}."),
    (True, False): N_("This step's batch of B = {size}: samples {rows}; sample {sample} is not in it."),
    (False, True): N_("This step's batch of B = 1: sample {rows}."),
    (False, False): N_("This step's batch of B = 1: sample {rows}; sample {sample} is not in it."),
}


def _more_weights(m: Moment) -> tuple[Message, ...]:
    """Return a sentence for the weights that are not written out."""
    if m.more == 1:
        return (Message("… and one more weight"),)
    return (Message("… and {count} more weights", count=number(m.more)),) if m.more else ()
