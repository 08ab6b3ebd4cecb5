"""Somebody who works a step out by hand: from the numbers that are given, as shown, rounding as he pleases.

Products, quotients and values of functions are written down with the digits that are asked for, or with more;
so are the results. None of it is the program's arithmetic.
"""

import math
from random import Random

from neuron_gui import Experiment
from neuron_gui.core.handwork import HandWork
from neuron_gui.core.neuron import LEAK
from neuron_gui.core.numbers import as_typed


class Hand:
    """Works out a step of an experiment; `answers` are the numbers typed, by the blanks' keys."""

    def __init__(self, experiment: Experiment, work: HandWork, random: Random) -> None:
        self.experiment, self.work, self.random = experiment, work, random
        self.known = {
            (given.symbol, given.row): float(as_typed(given.text).replace("∞", "inf"))
            for given in work.givens
        }
        self.x, self.y = {}, {}
        self.theta = [float(as_typed(g.text)) for g in work.givens if g.row is None][: self.d + 1]
        for row in work.rows:
            mine = [float(as_typed(g.text)) for g in work.givens if g.row == row]
            self.x[row], self.y[row] = [*mine[:-1], 1.0], mine[-1]
        self.answers: dict[str, float] = {}
        self.blanks = {blank.key: blank for blank in work.blanks}
        self._forward()
        self._backward()
        if experiment.strategy.__struct_config__.tag != "random_guess":
            for j in range(self.p):
                self._new_weight(j)

    @property
    def n(self) -> int:
        return self.experiment.data.n

    @property
    def d(self) -> int:
        return self.experiment.data.d

    @property
    def p(self) -> int:
        return self.d + self.experiment.neuron.bias.trainable

    # --- Writing down -------------------------------------------------------------------------------

    def rounded(self, value: float, digits: int) -> float:
        more = self.random.choice([0, 0, 0, 1, 3, 17])
        return float(f"{value:.{min(17, digits + more)}g}")

    def on_the_way(self, value: float) -> float:
        return self.rounded(value, self.work.digits)

    def times(self, *factors: float) -> float:
        product = factors[0]
        for factor in factors[1:]:
            product *= factor
            if abs(factor) != 1:
                product = self.on_the_way(product)
        return product

    def over(self, a: float, b: float) -> float:
        return a if b == 1 else self.on_the_way(a / b)

    def typed(self, key: str, value: float) -> float:
        self.answers[key] = self.rounded(value, self.blanks[key].digits)
        return self.answers[key]

    def key(self, name: str, row: int) -> str:
        return name if self.n == 1 else f"{name}{row + 1}"

    def name(self, j: int) -> str:
        return f"w{j + 1}" if j < self.d else "b"

    def symbol(self, j: int) -> str:
        return "₁₂₃₄"[j] if j < self.d else "_b"

    # --- Forward ------------------------------------------------------------------------------------

    def _forward(self) -> None:
        self.z, self.a, self.e, losses = {}, {}, {}, {}
        for i in self.work.rows:
            products = [self.times(x, w) for x, w in zip(self.x[i][:-1], self.theta, strict=False)]
            self.z[i] = self.typed(self.key("z", i), sum(products) + self.theta[self.d])
            self.a[i] = self.typed(self.key("a", i), self.f(self.z[i]))
            self.e[i] = self.typed(self.key("e", i), self.a[i] - self.y[i])
            losses[i] = self.own_loss(i)
            if self.key("loss", i) != "loss" and self.key("loss", i) in self.blanks:
                self.typed(self.key("loss", i), losses[i])
        total = self.known.get(("Σℓ", None), sum(losses.values()))
        self.typed("loss", self.over(total, self.n) + self.penalty())

    def f(self, z: float) -> float:
        match self.experiment.neuron.activation:
            case "sigmoid":
                return self.on_the_way(1 / (1 + math.exp(-z)) if z > -700 else math.exp(z))
            case "tanh":
                return self.on_the_way(math.tanh(z))
            case "relu":
                return max(0.0, z)
            case "leaky_relu":
                return z if z > 0 else LEAK * z
            case "step":
                return float(z >= 0)
        return z

    def own_loss(self, i: int) -> float:
        z, a, e, y = self.z[i], self.a[i], self.e[i], self.y[i]
        match self.experiment.loss.kind:
            case "mse":
                return self.times(e, e)
            case "half_mse":
                return self.over(self.times(e, e), 2)
            case "mae":
                return abs(e)
        if not 1e-9 < a < 1 - 1e-9:
            return max(0.0, z) - self.times(z, y) + self.on_the_way(math.log1p(math.exp(-abs(z))))
        logs = [self.on_the_way(math.log(a)), self.on_the_way(math.log(1 - a))]
        return -(self.times(y, logs[0]) + self.times(1 - y, logs[1]))

    def penalty(self) -> float:
        w, loss = self.theta[: self.d], self.experiment.loss
        squares, sizes = sum(self.times(x, x) for x in w), sum(map(abs, w))
        return self.times(loss.l2, self.over(squares, 2)) + self.times(loss.l1, sizes)

    # --- Backward -----------------------------------------------------------------------------------

    def pull(self, i: int) -> float:
        kind, z, a, e = self.experiment.loss.kind, self.z[i], self.a[i], self.e[i]
        if kind == "bce":
            return e
        by_output = {"mse": self.times(2, e), "half_mse": e, "mae": float((e > 0) - (e < 0))}[kind]
        match self.experiment.neuron.activation:
            case "sigmoid":
                return self.times(by_output, a, 1 - a)
            case "tanh":
                return self.times(by_output, 1 - self.times(a, a))
            case "relu":
                return by_output * (z > 0)
            case "leaky_relu":
                return by_output if z > 0 else self.times(by_output, LEAK)
        return by_output

    def _backward(self) -> None:
        self.g = {}
        batch = int(self.known.get(("B", None), self.n))
        for j in range(self.p):
            if f"slope_{self.name(j)}" not in self.blanks:
                continue
            own = {i: self.times(self.pull(i), self.x[i][j]) for i in self.work.rows}
            for i, slope in own.items():
                key = self.key(f"slope_{self.name(j)}_", i)
                if key in self.blanks:
                    self.typed(key, slope)
            given = self.known.get((f"Σ∂ℓ/∂{'w' + self.symbol(j) if j < self.d else 'b'}", None))
            total = sum(own[i] for i in self.work.batch or self.work.rows) if given is None else given
            slope = self.over(total, batch)
            if j < self.d:
                w, loss = self.theta[j], self.experiment.loss
                slope += self.times(loss.l2, w) + loss.l1 * ((w > 0) - (w < 0))
            self.g[j] = self.typed(f"slope_{self.name(j)}", slope)

    # --- New weights --------------------------------------------------------------------------------

    def of(self, symbol: str) -> float:
        return self.known[symbol, None]

    def _new_weight(self, j: int) -> None:
        strategy, old = self.experiment.strategy, self.theta[j]
        match strategy.__struct_config__.tag:
            case "step_sign":
                new = self._corrected(j, old)
            case "perceptron":
                turn = self.work.step % self.n
                new = old - self.times(self.of("η"), self.times(self.e[turn], self.x[turn][j]))
            case _:
                new = old - self.times(self.rate(), self.push(j))
        self.typed(f"new_{self.name(j)}", new)

    def _corrected(self, j: int, old: float) -> float:
        strategy = self.experiment.strategy
        if strategy.order == "alternate" and j != self.work.step % self.p:
            return old
        if strategy.direction == "error":
            signal = self.signal("mean_error", "Σe", None) if self.n > 1 else self.e[0]
        else:
            input_name = self.inputs()[j] if j < self.d else ""
            symbol = f"Σe·{input_name}" if j < self.d else "Σe"
            signal = self.signal(f"signal_{self.name(j)}", symbol, j)
        if strategy.size == "fixed":
            signal = float((signal > 0) - (signal < 0))
        return old - self.times(strategy.step, signal)

    def inputs(self) -> list[str]:
        first = self.work.rows[0]
        return [given.symbol for given in self.work.givens if given.row == first and given.weight is not None]

    def signal(self, key: str, symbol: str, j: int | None) -> float:
        if key not in self.answers:
            terms = [self.times(self.e[i], 1.0 if j is None else self.x[i][j]) for i in self.work.rows]
            self.typed(key, self.over(self.known.get((symbol, None), sum(terms)), self.n))
        return self.answers[key]

    def rate(self) -> float:
        eta, schedule = self.of("η"), self.experiment.strategy.schedule
        t = self.work.step
        match schedule.__struct_config__.tag:
            case "step_decay":
                return self.times(eta, self.on_the_way(schedule.factor ** (t // schedule.every)))
            case "inverse_time":
                return self.over(eta, 1 + schedule.decay * t)
            case "cosine":
                wave = 1 + math.cos(math.pi * t / self.experiment.stop.max_steps)
                return self.on_the_way(schedule.minimum + (eta - schedule.minimum) * wave / 2)
        return eta

    def push(self, j: int) -> float:
        g, i, t = self.g[j], self.symbol(j), self.work.step
        optimizer = self.experiment.strategy.optimizer
        match optimizer.__struct_config__.tag:
            case "momentum" | "nesterov" as tag:
                v = self.on_the_way(self.times(optimizer.momentum, self.of(f"v{i}")) + g)
                return v if tag == "momentum" else g + self.times(optimizer.momentum, v)
            case "adagrad":
                s = self.on_the_way(self.of(f"s{i}") + self.times(g, g))
                return self.over(g, self.on_the_way(math.sqrt(s)) + optimizer.eps)
            case "rmsprop":
                a = optimizer.alpha
                s = self.on_the_way(self.times(a, self.of(f"s{i}")) + self.times(1 - a, self.times(g, g)))
                return self.over(g, self.on_the_way(math.sqrt(s)) + optimizer.eps)
            case "adam":
                b1, b2 = optimizer.beta1, optimizer.beta2
                m = self.on_the_way(self.times(b1, self.of(f"m{i}")) + self.times(1 - b1, g))
                s = self.on_the_way(self.times(b2, self.of(f"s{i}")) + self.times(1 - b2, self.times(g, g)))
                m, s = self.over(m, 1 - b1 ** (t + 1)), self.over(s, 1 - b2 ** (t + 1))
                return self.over(m, self.on_the_way(math.sqrt(s)) + optimizer.eps)
            case "newton":
                if ("step" + i, None) in self.known:
                    return self.of("step" + i)
                pairs = [(min(j, k), max(j, k)) for k in range(self.p)]
                rows = [self.of(f"H⁺{self.symbol(low)}{self.symbol(high)}") for low, high in pairs]
                return sum(self.times(h, self.g[k]) for k, h in enumerate(rows))
        return g
