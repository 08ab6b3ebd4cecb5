"""What is known before a step is worked out: inputs, targets, old weights, rates, sums over many samples."""

from __future__ import annotations

from collections.abc import Iterator

from neuron_gui.core.explain.arithmetic import number
from neuron_gui.core.explain.moment import TARGET
from neuron_gui.core.explain.updates import MAX_IN_HESSIAN
from neuron_gui.core.handwork.blank import Given
from neuron_gui.core.handwork.calculation import Calculation
from neuron_gui.core.handwork.optimizers import hessian
from neuron_gui.core.message import N_
from neuron_gui.core.optimizers import Adagrad, Adam, Momentum, Newton, RmsProp
from neuron_gui.core.schedules import Constant, Cosine, InverseTime, StepDecay
from neuron_gui.core.strategies import GradientDescent, Perceptron, StepSign

Items = Iterator[tuple[str, float, int | None, int | None]]  # symbol, value, row, weight


def givens(c: Calculation) -> tuple[Given, ...]:
    """Return all that is given, in the order in which it is needed."""
    return tuple(
        Given(symbol, value, number(value, c.given_digits), row, weight)
        for symbol, value, row, weight in (*_samples(c), *_sums(c), *_settings(c))
    )


def _samples(c: Calculation) -> Items:
    m = c.m
    for i in c.worked:
        for j in m.shown_inputs:
            yield m.inputs[j], float(m.X[i, j]), i, j
        if m.more:
            yield m.word(N_("({count} more)")).format(count=m.more), c.rest(i).value, i, None
        yield m.word(TARGET), float(m.y[i]), i, None
    for j in (*m.shown_inputs, m.d):
        yield m.parameters[j], float(m.before.theta[j]), None, j


def _sums(c: Calculation) -> Items:
    m = c.m
    choice = m.experiment.loss
    if m.n > 1:
        yield "n", m.n, None, None
    if c.all.arrays is not None:
        yield "Σℓ", c.all.total(lambda row: row.loss).value, None, None
    if choice.l2:
        yield "l2", choice.l2, None, None
    if choice.l1:
        yield "l1", choice.l1, None, None
    if m.more and (choice.l1 or choice.l2):
        w = m.before.theta[: m.d]
        yield "Σw²", float((w * w).sum()), None, None
        yield "Σ|w|", float(abs(w).sum()), None, None
    if c.slopes and m.rows is not None:
        yield "B", len(m.rows), None, None
    if c.slopes and c.learning.arrays is not None:
        for j in m.shown:
            total = c.learning.total(lambda row, j=j: c.pull(row) * row.input(j))
            yield f"Σ∂ℓ/∂{m.parameters[j]}", total.value, None, j
    strategy = m.experiment.strategy
    if isinstance(strategy, StepSign) and c.all.arrays is not None:
        if strategy.direction == "error":
            yield "Σe", c.all.total(lambda row: row.e).value, None, None
        else:
            for j in (m.step % m.p,) if strategy.order == "alternate" else m.shown:
                symbol = f"Σe·{m.inputs[j]}" if j < m.d else "Σe"
                yield symbol, c.all.total(lambda row, j=j: row.e * row.input(j)).value, None, j


def _settings(c: Calculation) -> Items:
    strategy = c.m.experiment.strategy
    match strategy:
        case StepSign():
            yield "s", strategy.step, None, None
        case Perceptron():
            yield "η", strategy.learning_rate, None, None
        case GradientDescent():
            yield "η", strategy.learning_rate, None, None
            yield from _schedule(c, strategy)
            yield from _optimizer(c, strategy)


def _schedule(c: Calculation, strategy: GradientDescent) -> Items:
    schedule = strategy.schedule
    if not isinstance(schedule, Constant):
        yield "t", c.m.step, None, None
    match schedule:
        case StepDecay():
            yield "γ", schedule.factor, None, None
            yield "k", schedule.every, None, None
        case InverseTime():
            yield "k", schedule.decay, None, None
        case Cosine():
            yield "η_min", schedule.minimum, None, None
            yield "T", c.m.experiment.stop.max_steps, None, None


def _optimizer(c: Calculation, strategy: GradientDescent) -> Items:
    m, optimizer = c.m, strategy.optimizer
    match optimizer:
        case Momentum():
            yield "μ", optimizer.momentum, None, None
            yield from ((f"v{m.index(j)}", float(m.before.velocity[j]), None, j) for j in m.shown)
        case Adagrad() | RmsProp():
            if isinstance(optimizer, RmsProp):
                yield "α", optimizer.alpha, None, None
            yield "ε", optimizer.eps, None, None
            yield from ((f"s{m.index(j)}", float(m.before.memory[j]), None, j) for j in m.shown)
        case Adam():
            yield "β₁", optimizer.beta1, None, None
            yield "β₂", optimizer.beta2, None, None
            yield "ε", optimizer.eps, None, None
            if isinstance(strategy.schedule, Constant):
                yield "t", m.step, None, None
            yield from ((f"m{m.index(j)}", float(m.before.velocity[j]), None, j) for j in m.shown)
            yield from ((f"s{m.index(j)}", float(m.before.memory[j]), None, j) for j in m.shown)
        case Newton():
            _, inverse = hessian(c)
            for j in range(m.p) if m.p <= MAX_IN_HESSIAN else ():
                for k in range(j, m.p):
                    yield f"H⁺{m.index(j)}{m.index(k)}", float(inverse[j, k]), None, None
            if m.p > MAX_IN_HESSIAN:
                yield from (
                    (f"step{m.index(j)}", float(inverse[j] @ m.gradient[: m.p]), None, j) for j in m.shown
                )
