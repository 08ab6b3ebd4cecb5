"""The blanks of the slopes, and of what other strategies go by; and what becomes of each by known slips."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from neuron_gui.core.handwork.blank import Blank, Slips
from neuron_gui.core.handwork.calculation import Calculation, Row, Samples, Value
from neuron_gui.core.handwork.forward import key, others, sum_over
from neuron_gui.core.handwork.written import Written
from neuron_gui.core.message import Message
from neuron_gui.core.strategies import StepSign

BY_OUTPUT = {"mse": "2·e", "half_mse": "e", "mae": "sign(e)", "bce": "e"}
STEEPNESS = {
    "identity": "",
    "sigmoid": "·a·(1 − a)",
    "tanh": "·(1 − a²)",
    "relu": "·∂a/∂z",
    "leaky_relu": "·∂a/∂z",
    "step": "",
}


def backward(c: Calculation) -> Iterator[Blank]:
    """Yield the blanks of what the strategy looks at before it moves the parameters."""
    if isinstance(c.m.experiment.strategy, StepSign):
        yield from _signals(c, c.m.experiment.strategy)
    if not c.slopes:
        return
    m = c.m
    alone = m.n == 1 and not _has_penalty(c)
    if c.learning.arrays is not None:  # what all samples pull is given, so that one is worked out for all
        for i in c.worked:
            yield from (_own_slope(c, i, j) for j in m.shown)
    title = Message("Slopes, by the chain rule") if alone else Message("Slopes of the loss")
    for j, answer in c.slopes.items():
        name = m.parameters[j]
        yield Blank(
            f"slope_{ascii_name(c, j)}",
            title,
            f"∂L/∂{name}",
            _formula(c, j),
            answer,
            abs(answer.value),
            lambda j=j: _of_slope(c, j),
            weight=j,
        )


def ascii_name(c: Calculation, j: int) -> str:
    """Return a parameter's name in records: w1, w2, b."""
    return f"w{j + 1}" if j < c.m.d else "b"


def _has_penalty(c: Calculation) -> bool:
    return bool(c.m.experiment.loss.l1 or c.m.experiment.loss.l2)


def _own_slope(c: Calculation, i: int, j: int) -> Blank:
    answer = c.own_slope(i, j)
    return Blank(
        key(f"slope_{ascii_name(c, j)}_", c, i),
        Message("Slopes of sample {sample}", sample=str(i + 1)),
        f"∂ℓ/∂{c.m.parameters[j]}",
        _product(c, j),
        answer,
        abs(answer.value),
        lambda: _of_own_slope(c, i, j),
        i,
        j,
    )


def _product(c: Calculation, j: int) -> str:
    """Return the formula of a sample's own slope."""
    steepness = "" if c.kind == "bce" else STEEPNESS[c.activation]
    return BY_OUTPUT[c.kind] + steepness + (f"·{c.m.inputs[j]}" if j < c.m.d else "")


def _formula(c: Calculation, j: int) -> str:
    size, product = c.learning.size, _product(c, j)
    if size > 1:
        product = f"Σ∂ℓ/∂{c.m.parameters[j]}" if c.learning.arrays is not None else sum_over(product)
        product += "/n" if c.m.rows is None else "/B"
    choice = c.m.experiment.loss
    if j < c.m.d:
        product += f" + l2·{c.m.parameters[j]}" if choice.l2 else ""
        product += f" + l1·sign({c.m.parameters[j]})" if choice.l1 else ""
    return product


# --- Slips ----------------------------------------------------------------------------------------


def _of_own_slope(c: Calculation, i: int, j: int) -> Slips:
    one = Samples(1, (c.row(i),), None, c.known)
    yield "wrong_sign", -c.own_slope(i, j)
    yield from _of_product(c, one, j)
    yield from (("another_row", c.pull(row) * row.input(j)) for row in others(c, i))


def _of_slope(c: Calculation, j: int) -> Slips:
    samples, penalty = c.learning, c.penalty_slope(j)
    right = samples.mean(lambda row: c.pull(row) * row.input(j))
    yield "wrong_sign", -c.slopes[j]
    yield from ((name, found + penalty) for name, found in _of_product(c, samples, j))
    if samples.size > 1:
        yield "not_divided", right * samples.size + penalty
        for row in samples.rows:
            yield "one_row", c.pull(row) * row.input(j) + penalty
        if j < c.m.d:
            inputs = samples.mean(lambda row: row.input(j))
            yield "means_multiplied", samples.mean(c.pull) * inputs + penalty
    if c.m.rows is not None and samples.size < c.m.n:
        yield "all_rows", c.all.mean(lambda row: c.pull(row) * row.input(j)) + penalty
        yield "divided_by_all", right * samples.size / c.m.n + penalty
    if isinstance(penalty, Written):
        yield "penalty_forgotten", right
        yield "penalty_doubled", right + 2 * penalty
        yield "penalty_halved", right + penalty / 2
    elif _has_penalty(c) and c.m.experiment.loss.l2:
        yield "penalty_on_bias", right + c.l2 * c.b


def _of_product(c: Calculation, samples: Samples, j: int) -> Slips:
    """Yield what slips in one sample's own slope make of the mean."""

    def mean(pull: Callable[[Row], Value]) -> Written:
        return samples.mean(lambda row: pull(row) * row.input(j))

    right = mean(c.pull)
    if c.kind in ("mse", "half_mse"):
        yield ("halved", right / 2) if c.kind == "mse" else ("doubled", right * 2)
        yield "loss_for_error", _loss_for_error(c, samples, j)
    if c.kind == "mae":
        yield "error_for_sign", mean(lambda row: row.e * row.steepness)
    if c.kind == "bce":
        yield "steepness_put_in", mean(lambda row: row.e * row.a * (1 - row.a))
    elif c.activation not in ("identity", "step"):
        yield "steepness_forgotten", mean(c.by_output)
        if c.activation == "sigmoid":
            yield "steepness_of_sum", mean(lambda row: c.by_output(row) * row.z * (1 - row.z))
    for k in c.m.shown_inputs:
        if k != j:
            name = "other_input" if j < c.m.d else "bias_times_input"
            yield name, samples.mean(lambda row, k=k: c.pull(row) * row.input(k))
    if j < c.m.d:
        yield "input_forgotten", samples.mean(c.pull)
        if c.scaled:
            yield "raw_inputs", samples.mean(lambda row: c.pull(row) * row.raw[j])


def _loss_for_error(c: Calculation, samples: Samples, j: int) -> Written:
    """Return what one gets with the loss where the error belongs; of several samples with both means."""
    factor = 2 if c.kind == "mse" else 1
    return factor * samples.mean(lambda row: row.loss) * samples.mean(lambda row: row.input(j))


# --- Step-sign correction -------------------------------------------------------------------------


def _signals(c: Calculation, strategy: StepSign) -> Iterator[Blank]:
    m, n = c.m, c.m.n
    if strategy.direction == "error_times_input":
        moving = (m.step % m.p,) if strategy.order == "alternate" else m.shown
        for j in moving:
            answer, times = signal(c, j), f"·{m.inputs[j]}" if j < m.d else ""
            yield Blank(
                f"signal_{ascii_name(c, j)}",
                Message("Mean of error times input"),
                f"G{m.index(j)}",
                f"e{times}" if n == 1 else f"Σe{times}/n",
                answer,
                abs(answer.value),
                lambda j=j: _of_signal(c, j),
                weight=j,
            )
    elif n > 1:
        answer = signal(c, None)
        size = abs(answer.value)
        yield Blank(
            "mean_error", Message("Mean error"), "E", "Σe/n", answer, size, lambda: _of_signal(c, None)
        )


def signal(c: Calculation, j: int | None) -> Written:
    """Return the mean of error times the input of parameter j; without one the mean error."""
    if j is None:
        return c.answer(c.all.mean(lambda row: row.e), c.m.error)
    return c.answer(c.all.mean(lambda row: row.e * row.input(j)), float(c.m.signals[j]))


def _of_signal(c: Calculation, j: int | None) -> Slips:
    samples, right = c.all, signal(c, j)
    yield "wrong_sign", -right
    if c.m.n > 1:
        yield "not_divided", right * c.m.n
        yield from (("one_row", row.e if j is None else row.e * row.input(j)) for row in samples.rows)
    if j is None or j >= c.m.d:
        return
    yield "input_forgotten", samples.mean(lambda row: row.e)
    if c.m.n > 1:
        yield "means_multiplied", samples.mean(lambda row: row.e) * samples.mean(lambda row: row.input(j))
    for k in c.m.shown_inputs:
        if k != j:
            yield "other_input", samples.mean(lambda row, k=k: row.e * row.input(k))
