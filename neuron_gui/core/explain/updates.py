"""How each strategy moves the parameters, in its own words and formulas."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from neuron_gui.core.explain.arithmetic import (
    Expression,
    Leaf,
    WorkedLine,
    add,
    call,
    constant,
    digits_to_see,
    divide,
    floor,
    multiply,
    number,
    power,
    root,
    sign,
    square,
    subtract,
)
from neuron_gui.core.explain.moment import MISSING, STEP, TARGET, Moment
from neuron_gui.core.explain.sections import Section, output_of, slopes, sum_of
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.optimizers import Adagrad, Adam, Momentum, Nesterov, Newton, RmsProp
from neuron_gui.core.rank import product
from neuron_gui.core.schedules import Cosine, InverseTime, Schedule, StepDecay
from neuron_gui.core.strategies import GradientDescent, Perceptron, RandomGuess, StepSign

MAX_IN_HESSIAN = 3  # parameters whose second derivatives are written out

Items = list[WorkedLine | Message]


def updates(m: Moment) -> tuple[Section, ...]:
    """Return the sections from what the strategy looks at to the new parameters."""
    strategy = m.experiment.strategy
    if isinstance(strategy, RandomGuess):
        return _random_guess(m, strategy)
    if isinstance(strategy, StepSign):
        return _step_sign(m, strategy)
    if isinstance(strategy, Perceptron):
        return _perceptron(m, strategy)
    return (*slopes(m), *_descent(m, strategy))


def turns(m: Moment) -> tuple[Message, ...]:
    """Say whose turn this step is, where parameters or samples take turns."""
    strategy, step = m.experiment.strategy, grouped(m.step)
    if isinstance(strategy, StepSign) and strategy.order == "alternate" and m.p > 1:
        text = N_("The parameters take turns; update {step} is the turn of {name}.")
        return (Message(text, step=step, name=m.parameters[m.step % m.p]),)
    if isinstance(strategy, Perceptron) and m.n > 1:
        text = N_("The samples take turns; update {step} is the turn of sample {sample}.")
        return (Message(text, step=step, sample=grouped(m.step % m.n + 1)),)
    return ()


def _moved(m: Moment, j: int, expression: Expression) -> WorkedLine:
    """Return the line of a parameter's new value; with so many digits that its change shows."""
    before, after = float(m.before.theta[j]), float(m.after.theta[j])
    return WorkedLine(m.parameters[j], after, expression, j, digits_to_see(before, after), "←")


def _new_weights(m: Moment, items: Items, expression: Callable[[int], Expression]) -> Section:
    """Return the section that ends in every new parameter."""
    return Section(Message("New weights"), (*items, *(_moved(m, j, expression(j)) for j in m.shown)))


# --- Guessing -------------------------------------------------------------------------------------


def _random_guess(m: Moment, strategy: RandomGuess) -> tuple[Section, ...]:
    values = {
        "low": number(strategy.low),
        "high": number(strategy.high),
        "step": grouped(m.step),
        "next": grouped(m.step + 1),
        "loss": number(m.loss),
        "next_loss": number(m.loss_after),
        "best": grouped(m.best.step),
        "best_loss": number(m.best.loss),
    }
    so_far = (
        N_("Guess {step} is the best so far: no loss was below {loss}.")
        if m.best.step == m.step
        else N_("The best so far is guess {best}, with loss {best_loss}.")
    )
    drawn = (
        N_(
            "Every weight is drawn anew, a whole number from {low} to {high}. "
            "Nothing of guess {step} is used."
        )
        if strategy.integers
        else N_("Every weight is drawn anew, between {low} and {high}. Nothing of guess {step} is used.")
    )
    verdict = (
        N_("Its loss is {next_loss}: the best so far.")
        if m.loss_after < m.best.loss
        else N_("Its loss is {next_loss}: no better than the best, {best_loss}.")
    )
    lines = [WorkedLine(m.parameters[j], float(m.after.theta[j]), None, j, sign="←") for j in m.shown]
    return (
        Section(Message("The best so far"), (Message(so_far, **values),)),
        Section(
            Message("Guess {next}", **values),
            (Message(drawn, **values), *lines, Message(verdict, **values)),
        ),
    )


# --- Step-sign correction -------------------------------------------------------------------------


def _step_sign(m: Moment, strategy: StepSign) -> tuple[Section, ...]:
    turn = m.step % m.p
    moving = (turn,) if strategy.order == "alternate" else m.shown
    signals = {j: _signal(m, strategy, j) for j in moving}
    sections = []
    if m.n > 1 or strategy.direction == "error_times_input":
        lines = tuple(dict.fromkeys(signals.values()))  # the error is the same for all
        by_error = strategy.direction == "error"
        title = Message("Mean error") if by_error else Message("Mean of error times input")
        sections.append(Section(title, lines))
    items: Items = [_direction(strategy, next(iter(signals.values())).value)]
    items += turns(m)
    step = Leaf("s", strategy.step)
    for j, line in signals.items():
        signal: Expression = Leaf(line.name, line.value, line.weight)
        if strategy.size == "fixed":
            signal = sign(signal)
        items.append(_moved(m, j, subtract(m.theta(j), multiply(step, signal))))
    others = [m.parameters[j] for j in m.shown if j not in moving]
    if others:
        items.append(Message("Not their turn: {names}.", names=", ".join(others)))
    return (*sections, Section(Message("New weights"), tuple(items)))


def _signal(m: Moment, strategy: StepSign, j: int) -> WorkedLine:
    """Return the line of what moves parameter j: the mean error, or the mean of error times input."""
    n = Leaf("n", m.n)
    if strategy.direction == "error":
        if m.n == 1:
            return WorkedLine("e", m.error)
        return WorkedLine("E", m.error, divide(Leaf("Σe", float(np.sum(m.all.e))), n))
    inputs = m.X[:, j] if j < m.d else np.ones(m.n)
    value = float(m.signals[j])
    symbol = m.inputs[j] if j < m.d else "1"
    if m.n == 1:
        error = Leaf("e", m.a - m.target)
        return WorkedLine(f"G{m.index(j)}", value, multiply(error, Leaf(symbol, float(inputs[0]), j)), j)
    total = Leaf(f"Σe·{symbol}", value * m.n, j)  # what rounding leaves of a sum depends on its order
    return WorkedLine(f"G{m.index(j)}", value, divide(total, n), j)


def _direction(strategy: StepSign, signal: float) -> Message:
    if strategy.direction == "error_times_input":
        return Message("Each weight steps against the sign of its G.")
    if signal > 0:
        return Message("The output is too high, so the weights go down.")
    if signal < 0:
        return Message("The output is too low, so the weights go up.")
    return Message("The mean error is 0: nothing moves.")


# --- Perceptron -----------------------------------------------------------------------------------


def _perceptron(m: Moment, strategy: Perceptron) -> tuple[Section, ...]:
    turn = m.step % m.n
    items: Items = []
    z, a = m.z, m.a
    items += turns(m)
    if turn != m.sample:
        z = m.weighted_sum(turn)
        a = m.output(z)
        items += [WorkedLine("z", z, sum_of(m, turn)), WorkedLine("a", a, output_of(m, z, a))]
    target = Leaf(m.word(TARGET), float(m.y[turn]))
    missing = WorkedLine(m.word(MISSING), target.value - a, subtract(target, Leaf("a", a)))
    items.append(missing)
    if missing.value == 0:
        items.append(Message("The answer is right: nothing moves."))
    rate = Leaf("η", strategy.learning_rate)

    def moved(j: int) -> Expression:
        factors: list[Expression] = [rate, Leaf(missing.name, missing.value)]
        if j < m.d:
            factors.append(m.input(j, turn))
        return add(m.theta(j), multiply(*factors))

    return (_new_weights(m, items, moved),)


# --- Gradient descent -----------------------------------------------------------------------------


def _descent(m: Moment, strategy: GradientDescent) -> tuple[Section, ...]:
    rate, scheduled = _rate(m, strategy)
    optimizer = strategy.optimizer
    sections = [scheduled] if scheduled else []
    if isinstance(optimizer, Newton):
        return (*sections, *_newton(m, rate))
    items: Items = []
    moved: Callable[[int], Expression] = lambda j: multiply(rate, m.slope(j))  # noqa: E731
    if isinstance(optimizer, Momentum):
        moved = _momentum(m, optimizer, rate, items)
    elif isinstance(optimizer, Adagrad | RmsProp):
        moved = _scaled_by_memory(m, optimizer, rate, items)
    elif isinstance(optimizer, Adam):
        moved = _adam(m, optimizer, rate, items)
    if items:
        short = Message("g stands for the slopes: g₁ is ∂L/∂w₁, and so on.")
        sections.append(Section(Message("Memory of earlier slopes"), (short, *items)))
    return (*sections, _new_weights(m, [], lambda j: subtract(m.theta(j), moved(j))))


def _rate(m: Moment, strategy: GradientDescent) -> tuple[Leaf, Section | None]:
    """Return the learning rate of this step and, if a schedule makes it, how."""
    expression = _scheduled(m, Leaf("η", strategy.learning_rate), strategy.schedule)
    if expression is None:
        return Leaf("η", m.rate), None
    items: Items = [WorkedLine("ηₜ", m.rate, expression)]
    if isinstance(strategy.schedule, Cosine):
        items.append(Message("T stands for the most steps that the run may take."))
    title = Message("Learning rate at step {step}", step=grouped(m.step))
    return Leaf("ηₜ", m.rate), Section(title, tuple(items))


def _scheduled(m: Moment, eta: Leaf, schedule: Schedule) -> Expression | None:
    t, one = Leaf("t", m.step), constant(1)
    if isinstance(schedule, StepDecay):
        stages = floor(divide(t, Leaf("k", schedule.every)))
        return multiply(eta, power(Leaf("γ", schedule.factor), stages))
    if isinstance(schedule, InverseTime):
        return divide(eta, add(one, multiply(Leaf("k", schedule.decay), t)))
    if isinstance(schedule, Cosine):
        angle = divide(multiply(Leaf("π", math.pi), t), Leaf("T", m.experiment.stop.max_steps))
        wave = call("cos", math.cos, angle)
        lowest = Leaf("η_min", schedule.minimum)
        return add(lowest, divide(multiply(subtract(eta, lowest), add(one, wave)), constant(2)))
    return None


def _state(name: str, m: Moment, j: int, values: np.ndarray) -> Leaf:
    return Leaf(f"{name}{m.index(j)}", float(values[j]), j)


def _slope(m: Moment, j: int) -> Leaf:
    """Return a parameter's slope by its short symbol, for rules that need it in several places."""
    return Leaf(f"g{m.index(j)}", float(m.gradient[j]), j)


def _kept(before: Leaf, after: float, expression: Expression) -> WorkedLine:
    return WorkedLine(before.symbol, after, expression, before.weight, sign="←")


def _momentum(m: Moment, optimizer: Momentum, rate: Leaf, items: Items) -> Callable[[int], Expression]:
    mu = Leaf("μ", optimizer.momentum)
    for j in m.shown:
        v = _state("v", m, j, m.before.velocity)
        items.append(_kept(v, float(m.after.velocity[j]), add(multiply(mu, v), _slope(m, j))))
    after = {j: _state("v", m, j, m.after.velocity) for j in m.shown}
    if isinstance(optimizer, Nesterov):
        return lambda j: multiply(rate, add(_slope(m, j), multiply(mu, after[j])))
    return lambda j: multiply(rate, after[j])


def _scaled_by_memory(
    m: Moment, optimizer: Adagrad | RmsProp, rate: Leaf, items: Items
) -> Callable[[int], Expression]:
    for j in m.shown:
        s = _state("s", m, j, m.before.memory)
        expression: Expression = add(s, square(_slope(m, j)))
        if isinstance(optimizer, RmsProp):
            alpha = Leaf("α", optimizer.alpha)
            new = multiply(subtract(constant(1), alpha), square(_slope(m, j)))
            expression = add(multiply(alpha, s), new)
        items.append(_kept(s, float(m.after.memory[j]), expression))
    after = {j: _state("s", m, j, m.after.memory) for j in m.shown}
    eps = Leaf("ε", optimizer.eps)
    return lambda j: divide(multiply(rate, _slope(m, j)), add(root(after[j]), eps))


def _adam(m: Moment, optimizer: Adam, rate: Leaf, items: Items) -> Callable[[int], Expression]:
    one, steps = constant(1), Leaf("(t + 1)", m.step + 1)
    corrected: dict[int, list[Leaf]] = {}
    for j in m.shown:
        corrected[j] = []
        for name, values, after, coefficient, new in (
            ("m", m.before.velocity, m.after.velocity, Leaf("β₁", optimizer.beta1), _slope(m, j)),
            ("s", m.before.memory, m.after.memory, Leaf("β₂", optimizer.beta2), square(_slope(m, j))),
        ):
            before = _state(name, m, j, values)
            mean = add(multiply(coefficient, before), multiply(subtract(one, coefficient), new))
            items.append(_kept(before, float(after[j]), mean))
            divided = divide(_state(name, m, j, after), subtract(one, power(coefficient, steps)))
            hat = Leaf(f"{name}̂{m.index(j)}", divided.value, j)
            items.append(WorkedLine(hat.symbol, hat.value, divided, j))
            corrected[j].append(hat)
    eps = Leaf("ε", optimizer.eps)
    return lambda j: divide(multiply(rate, corrected[j][0]), add(root(corrected[j][1]), eps))


def _newton(m: Moment, rate: Leaf) -> tuple[Section, ...]:
    """θ ← θ − η H⁺ ∇L."""
    p = m.p
    H, inverse = m.second_derivatives
    assert inverse is not None  # else there would be no numbers after the step
    steps = product(inverse, m.gradient[:p, None])[:, 0]
    items: Items = [Message("H holds the second derivatives of the loss, H⁺ is its pseudo-inverse.")]
    few = p <= MAX_IN_HESSIAN
    if few:
        cells = [(j, k) for j in range(p) for k in range(j, p)]
        items += [WorkedLine(f"H{m.index(j)}{m.index(k)}", float(H[j, k])) for j, k in cells]
    names = {j: f"{m.word(STEP)}{m.index(j)}" for j in m.shown}
    for j in m.shown:
        expression = None
        if few:
            products: list[Expression] = [
                multiply(Leaf(f"H⁺{m.index(j)}{m.index(k)}", float(inverse[j, k])), m.slope(k))
                for k in range(p)
            ]
            expression = add(*products)
        items.append(WorkedLine(names[j], float(steps[j]), expression, j))
    section = Section(Message("Newton's step: H⁺ times the slopes"), tuple(items))
    moved = _new_weights(
        m, [], lambda j: subtract(m.theta(j), multiply(rate, Leaf(names[j], float(steps[j]), j)))
    )
    return section, moved
