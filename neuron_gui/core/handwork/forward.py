"""The blanks from the inputs to the loss, and what becomes of each by known slips."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import TypeVar

from neuron_gui.core.explain.arithmetic import plain
from neuron_gui.core.explain.moment import PENALTY, TARGET
from neuron_gui.core.explain.sections import sum_of
from neuron_gui.core.handwork.blank import Blank, Slips
from neuron_gui.core.handwork.calculation import Calculation, Row
from neuron_gui.core.handwork.written import Written, root
from neuron_gui.core.message import N_, Message
from neuron_gui.core.neuron import ACTIVATIONS, LEAK, LOSSES

T = TypeVar("T")

# What stands for f(z) and for a sample's own loss in a hint.
OUTPUTS = {
    "identity": "z",
    "sigmoid": "1/(1 + exp(−z))",
    "tanh": "tanh(z)",
    "relu": "max(0, z)",
    "leaky_relu": N_("z if z > 0, else {leak}·z"),
    "step": N_("1 if z ≥ 0, else 0"),
}
OWN_LOSSES = {"mse": "e²", "half_mse": "e²/2", "mae": "|e|", "bce": "−({y}·ln(a) + (1 − {y})·ln(1 − a))"}


def forward(c: Calculation) -> Iterator[Blank]:
    """Yield the blanks of the samples that are worked out, and the loss."""
    for i in c.worked:
        yield from _sample(c, i)
    own = own_loss(c)
    if c.m.n > 1 and c.all.arrays is not None:
        for i in c.worked:
            title = Message("Loss of sample {sample}", sample=str(i + 1))
            size = abs(c.row(i).loss.value)
            yield Blank(key("loss", c, i), title, "ℓ", own, c.row(i).loss, size, lambda i=i: _of_own(c, i), i)
    title = Message("Loss: {loss}", loss=Message(LOSSES[c.kind].title))
    mean = own if c.m.n == 1 else "Σℓ/n" if c.all.arrays is not None else f"{sum_over(own)}/n"
    penalty = f" + {c.m.word(PENALTY)}" if c.m.experiment.loss.l1 or c.m.experiment.loss.l2 else ""
    yield Blank("loss", title, "L", mean + penalty, c.loss, abs(c.loss.value), lambda: _of_loss(c))


def key(name: str, c: Calculation, i: int) -> str:
    """Return a blank's name in records; that of one sample alone needs no number."""
    return name if c.m.n == 1 else f"{name}{i + 1}"


def sum_over(formula: str) -> str:
    """Return the sum of a formula over samples."""
    return f"Σ({formula})" if set("·/−") & set(formula) else f"Σ{formula}"


def own_loss(c: Calculation) -> str:
    """Return the formula of a sample's own loss."""
    return OWN_LOSSES[c.kind].format(y=c.m.word(TARGET))


def _sample(c: Calculation, i: int) -> Iterator[Blank]:
    m, row = c.m, c.row(i)
    activation = Message(ACTIVATIONS[c.activation].title)
    output = m.word(OUTPUTS[c.activation]).format(leak=LEAK)
    for name, title, formula, answer, slipped in (
        ("z", Message("Weighted sum"), plain(sum_of(m, i).pieces(None)), row.z, _of_sum),
        ("a", Message("Output: {activation}", activation=activation), output, row.a, _of_output),
        ("e", Message("Error"), f"a − {m.word(TARGET)}", row.e, _of_error),
    ):
        yield Blank(
            key(name, c, i),
            title,
            name,
            formula,
            answer,
            abs(answer.value),
            lambda slipped=slipped: slipped(c, i),
            i,
        )


def swaps(values: Sequence[T]) -> Iterator[list[T]]:
    """Yield a sequence with two of its values swapped."""
    for j in range(len(values)):
        for k in range(j + 1, len(values)):
            swapped = list(values)
            swapped[j], swapped[k] = values[k], values[j]
            yield swapped


def others(c: Calculation, i: int) -> Iterator[Row]:
    """Yield the samples above and below."""
    yield from (c.row(other) for other in (i - 1, i + 1) if 0 <= other < c.m.n)


# --- Slips ----------------------------------------------------------------------------------------


def _of_sum(c: Calculation, i: int) -> Slips:
    row, products = c.row(i), c.weighted_sum(i, c.row(i).x, c.w) - c.b
    yield "wrong_sign", -row.z
    if c.has_bias:
        yield "bias_forgotten", products
        yield "bias_subtracted", products - c.b
    for swapped in swaps(c.w):
        yield "inputs_swapped", c.weighted_sum(i, row.x, swapped)
    yield from (("another_row", other.z) for other in others(c, i))
    if len(c.w) > 1:
        yield "sums_multiplied", sum(row.x[1:], row.x[0]) * sum(c.w[1:], c.w[0]) + c.b
    if any(x.value * w.value < 0 for x, w in zip(row.x, c.w, strict=True)):
        yield "signs_lost", c.weighted_sum(i, [abs(x) for x in row.x], [abs(w) for w in c.w])
    if c.scaled:
        yield "raw_inputs", c.weighted_sum(i, row.raw, c.w)


def _of_output(c: Calculation, i: int) -> Slips:
    row = c.row(i)
    yield "wrong_sign", -row.a
    if row.a.value != row.z.value:
        yield "activation_forgotten", row.z
    if c.activation == "sigmoid":
        yield "exponent_sign", 1 - row.a
        yield "yes_or_no", Written.given(float(row.z.value >= 0))
    if c.activation == "step":
        yield "other_class", 1 - row.a
    if c.activation == "leaky_relu" and row.z.value < 0:
        yield "no_leak", Written.given(0.0)
    yield from (("another_row", other.a) for other in others(c, i))


def _of_error(c: Calculation, i: int) -> Slips:
    row = c.row(i)
    yield "target_minus_output", -row.e
    if row.a.value != row.z.value:
        yield "activation_forgotten", row.z - row.y
    if row.y.value:
        yield "added_target", row.a + row.y
    for other in others(c, i):
        yield "another_row", other.e
        if other.y.value != row.y.value:
            yield "another_target", row.a - other.y


def _of_own(c: Calculation, i: int) -> Slips:
    row = c.row(i)
    yield "wrong_sign", -row.loss
    yield from (("another_row", other.loss) for other in others(c, i))
    if c.kind == "mae":
        yield "squared", row.e * row.e
    elif c.kind == "bce":
        yield from _of_logarithm(c, row.loss)
        if row.y.value != 0.5:
            yield "targets_swapped", c.own_loss(row.z, row.a, row.e, 1 - row.y)
    else:
        yield "not_squared", row.e
        yield "not_squared", abs(row.e)
        yield _of_half(c, row.loss)


def _of_logarithm(c: Calculation, loss: Written) -> Slips:
    yield "common_logarithm", loss / math.log(10)
    yield "binary_logarithm", loss / math.log(2)


def _of_half(c: Calculation, loss: Written) -> tuple[str, Written]:
    """Return what a half too many, or one too few, makes of a squared loss."""
    return ("halved", loss / 2) if c.kind == "mse" else ("doubled", loss * 2)


def _of_loss(c: Calculation) -> Slips:
    rows, n = c.all, c.m.n
    data = rows.mean(lambda row: row.loss)
    if n == 1:
        yield from ((name, found + c.penalty) for name, found in _of_own(c, 0) if name != "wrong_sign")
    else:
        yield "not_divided", data * n + c.penalty
        yield from (("one_row", c.row(i).loss + c.penalty) for i in c.worked)
        yield from ((name, found + c.penalty) for name, found in _of_mean(c, data))
    yield "wrong_sign", -c.loss
    choice = c.m.experiment.loss
    if choice.kind == "mse" and n > 1:  # of one sample it is the error itself
        yield "root_taken", root(c.loss)
    if choice.l1 or choice.l2:
        yield "penalty_forgotten", data
        yield "penalty_doubled", data + 2 * c.penalty
        yield "penalty_halved", data + c.penalty / 2


def _of_mean(c: Calculation, data: Written) -> Slips:
    rows = c.all
    if c.kind == "mae":
        yield "squared", rows.mean(lambda row: row.e * row.e)
        yield "signs_kept", rows.mean(lambda row: row.e)
    elif c.kind == "bce":
        yield from _of_logarithm(c, data)
    else:
        mean = rows.mean(lambda row: row.e)
        yield "not_squared", mean
        yield "not_squared", rows.mean(lambda row: abs(row.e))
        yield "mean_squared_after", mean * mean if c.kind == "mse" else mean * mean / 2
        yield _of_half(c, data)
