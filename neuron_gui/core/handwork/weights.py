"""The blanks of the new weights: w ← w − η·push, whatever the strategy pushes with; and their known slips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from neuron_gui.core.dataset import Array
from neuron_gui.core.explain.moment import TARGET
from neuron_gui.core.handwork.backward import ascii_name, signal
from neuron_gui.core.handwork.blank import Blank, Slips, digits_for_change
from neuron_gui.core.handwork.calculation import Calculation
from neuron_gui.core.handwork.optimizers import WORKED_OUT, Push, push_of
from neuron_gui.core.handwork.written import Written, sign
from neuron_gui.core.message import Message
from neuron_gui.core.neuron import forward, slopes_by_z
from neuron_gui.core.optimizers import Sgd
from neuron_gui.core.schedules import Constant, Cosine, InverseTime, StepDecay
from neuron_gui.core.strategies import GradientDescent, Perceptron, RandomGuess, StepSign


@dataclass(frozen=True)
class Update:
    """How a step moves parameters: by a rate times a push each; `slipped` are other rates, by slip."""

    rate: Written
    symbol: str
    pushes: dict[int, Push]
    slipped: dict[str, Written] = field(default_factory=dict)
    remark: str = ""  # where the rate comes from


def new_weights(c: Calculation) -> Iterator[Blank]:
    """Yield the blanks of all parameters after the step, where there is a way to work them out."""
    m, strategy = c.m, c.m.experiment.strategy
    if isinstance(strategy, RandomGuess):
        return
    if isinstance(strategy, GradientDescent) and not isinstance(strategy.optimizer, WORKED_OUT):
        return
    update = _update(c)
    for j in m.shown:
        before, after = float(m.before.theta[j]), float(m.after.theta[j])
        old = c.w[j] if j < m.d else c.b
        push = update.pushes.get(j)
        new = old - update.rate * push.right if push else old
        answer = c.answer(new, after, digits_for_change(before, after, c.digits))
        name = m.parameters[j]
        yield Blank(
            f"new_{ascii_name(c, j)}",
            Message("New weights"),
            name,
            f"{name} − {update.symbol}·{push.factor}{update.remark}" if push else name,
            answer,
            abs(after - before) or abs(after),
            lambda j=j: _slips(c, update, j),
            weight=j,
            sign="←",
        )


def _update(c: Calculation) -> Update:
    strategy = c.m.experiment.strategy
    if isinstance(strategy, StepSign):
        return _step_sign(c, strategy)
    if isinstance(strategy, Perceptron):
        return _perceptron(c, strategy)
    assert isinstance(strategy, GradientDescent)
    rate = c.known(strategy.learning_rate)
    pushes = {j: push_of(c, strategy.optimizer, j) for j in c.m.shown}
    schedule = strategy.schedule
    if isinstance(schedule, Constant):
        return Update(rate, "η", pushes)
    now, later = schedule.rates(strategy.learning_rate, c.m.step, 2, c.m.experiment.stop.max_steps).tolist()
    slipped = {"schedule_forgotten": rate, "schedule_too_far": c.known(later)}
    if isinstance(schedule, StepDecay):
        slipped["exponent_not_whole"] = rate * schedule.factor ** (c.m.step / schedule.every)
    slipped = {name: slip for name, slip in slipped.items() if slip.value != now}
    return Update(c.known(now).on_the_way(), "ηₜ", pushes, slipped, f";  ηₜ = {_schedule(schedule)}")


def _schedule(schedule: StepDecay | InverseTime | Cosine) -> str:
    if isinstance(schedule, StepDecay):
        return "η·γ^⌊t/k⌋"
    return "η/(1 + k·t)" if isinstance(schedule, InverseTime) else "η_min + (η − η_min)·(1 + cos(π·t/T))/2"


# --- Step-sign correction, and the perceptron -----------------------------------------------------


def _step_sign(c: Calculation, strategy: StepSign) -> Update:
    m = c.m
    moving = (m.step % m.p,) if strategy.order == "alternate" else m.shown
    by_error = strategy.direction == "error"
    fixed = strategy.size == "fixed"
    pushes = {}
    for j in moving:
        followed = signal(c, None if by_error else j)
        slips = {"times_error" if fixed else "sign_alone": followed if fixed else sign(followed)}
        if not by_error:
            slips["other_signal"] = sign(signal(c, None)) if fixed else signal(c, None)
        symbol = ("e" if m.n == 1 else "E") if by_error else f"G{m.index(j)}"
        pushes[j] = Push(sign(followed) if fixed else followed, f"sign({symbol})" if fixed else symbol, slips)
    return Update(c.known(strategy.step), "s", pushes)


def _perceptron(c: Calculation, strategy: Perceptron) -> Update:
    m, row = c.m, c.row(c.turn)
    pushes = {}
    for j in m.shown:
        x = row.input(j)
        slips = {"target_for_missing": -row.y * x, "sum_for_output": (row.z - row.y) * x}
        if j < m.d:
            slips["input_forgotten"] = row.e
        for other in c.worked:
            if other != c.turn and c.row(other).e.value:
                slips[f"another_turn {other}"] = c.row(other).e * c.row(other).input(j)
        factor = f"(a − {m.word(TARGET)})" + (f"·{m.inputs[j]}" if j < m.d else "")
        pushes[j] = Push(row.e * x, factor, slips)
    return Update(c.known(strategy.learning_rate), "η", pushes)


# --- Slips ----------------------------------------------------------------------------------------


def _slips(c: Calculation, update: Update, j: int) -> Slips:
    m, rate = c.m, update.rate
    old = c.w[j] if j < m.d else c.b
    push = update.pushes.get(j)
    yield "wrong_sign", Written.given(-float(m.after.theta[j]), c.digits)
    if push is None:  # another one's turn
        other = next(iter(update.pushes.values())).right
        yield "moved", old - rate * other
        yield "moved", old + rate * other
        return
    right, change = push.right, rate * push.right
    if right.value == 0:  # an answer that was right already
        yield from (("moved", old + step) for x in _inputs(c, j) for step in (rate * x, -(rate * x)))
    else:
        yield "uphill", old + change
        yield "not_moved", old
        yield "change_for_value", -change
        yield "change_for_value", change
        yield "rate_forgotten", old - right
        yield "rate_ten_times", old - change * 10
        yield "rate_a_tenth", old - change / 10
        yield "multiplied", old * (1 - change)
    for name, number in push.slips.items():
        yield name.partition(" ")[0], old - rate * number
    for name, number in update.slipped.items():
        yield name, old - number * right
    for k, other_push in update.pushes.items():
        if k != j:
            yield "other_start", (c.w[k] if k < m.d else c.b) - change
            yield "other_slope", old - rate * other_push.right
    yield from (("old_and_new", old - rate * slope) for slope in _mixed(c, j))


def _inputs(c: Calculation, j: int) -> list[Written]:
    x = c.row(c.turn).input(j)
    return [x if isinstance(x, Written) else c.known(x)]


def _mixed(c: Calculation, j: int) -> Iterator[Written]:
    """Yield the slope of a parameter where those before it have been moved already."""
    m = c.m
    strategy = m.experiment.strategy
    if not (j and isinstance(strategy, GradientDescent) and isinstance(strategy.optimizer, Sgd)):
        return
    theta = m.before.theta.copy()
    theta[:j] = m.after.theta[:j]
    yield c.known(_slope_at(c, theta, j))


def _slope_at(c: Calculation, theta: Array, j: int) -> float:
    m = c.m
    rows = np.arange(m.n) if m.rows is None else m.rows
    X, y = m.X[rows], m.y[rows]
    z, a = forward(X, theta[: m.d], float(theta[m.d]), c.activation)
    x = X[:, j] if j < m.d else np.ones(len(X))
    return float(np.mean(slopes_by_z(z, a, y, c.activation, c.kind) * x)) + m.penalty_slope(j)
