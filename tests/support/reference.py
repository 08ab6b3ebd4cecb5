"""Another engine, written anew from the formulas alone: slow, short, with no code of the first.

It takes an experiment as a file has it and knows no chunks, no checkpoints and no kernels.
"""

from typing import Any

import numpy as np

from support.optimizers import FORMULAS, options_of

# f(z), and f'(z) from z and a = f(z)
ACTIVATIONS = {
    "identity": (lambda z: z, lambda z, a: 1 + 0 * z),
    "sigmoid": (lambda z: np.exp(-np.logaddexp(0, -z)), lambda z, a: a * (1 - a)),
    "tanh": (np.tanh, lambda z, a: 1 - a**2),
    "relu": (lambda z: np.maximum(0, z), lambda z, a: (z > 0) * 1.0),
    "leaky_relu": (lambda z: np.maximum(0.01 * z, z), lambda z, a: np.where(z > 0, 1, 0.01)),
    "step": (lambda z: (z >= 0) * 1.0, lambda z, a: 0 * z),
}


class Reference:
    """One neuron that learns, one call of `update` after another."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.strategy, self.stop = document["strategy"], document["stop"]
        X, self.y = np.array(document["data"]["inputs"]), np.array(document["data"]["targets"])
        if document["scaling"] == "standardize":
            spread = np.std(X, axis=0)
            X = (X - np.mean(X, axis=0)) / np.where(len(X) > 1, spread, 1)
        elif document["scaling"] == "max_abs":
            X = X / np.abs(X).max(axis=0)
        self.n, self.d = X.shape
        self.Xa = np.hstack([X, np.ones((self.n, 1))])
        self.p = self.d + document["neuron"]["bias"]["trainable"]
        self.penalized = np.arange(self.d + 1) < self.d
        self.l1, self.l2 = document["loss"]["l1"], document["loss"]["l2"]

        streams = np.random.SeedSequence(document["seed"]).spawn(2)
        first, self.rng = (np.random.Generator(np.random.PCG64(stream)) for stream in streams)
        weights, bias = document["neuron"]["weights"], document["neuron"]["bias"]["initial"]
        low, high = weights.get("uniform", (-10, 10))
        w = weights["values"] if "values" in weights else first.uniform(low, high, size=self.d)
        self.theta = np.append(w, first.uniform(low, high) if bias == "random" else bias)
        self.push = None  # the optimizer's formula, with what it remembers
        self.order = []
        self.saturates = document["neuron"]["activation"] in ("sigmoid", "tanh")
        self.rounding = 1.0  # how much this problem magnifies what rounding does

    def update(self, t: int) -> None:
        """Make update t."""
        rule = {
            "random_guess": self.random_guess,
            "step_sign": self.step_sign,
            "gradient_descent": self.gradient_descent,
            "perceptron": self.perceptron,
        }
        rule[self.strategy["kind"]](t)

    def record(self) -> tuple[float, ...]:
        """Return loss, mean error, largest error, weights and bias."""
        z, a, e = self.outputs()
        w = self.theta[: self.d]
        loss = np.mean(self.sample_losses(z, a, e)) + self.l2 / 2 * np.sum(w**2) + self.l1 * np.sum(np.abs(w))
        return (loss, np.mean(e), np.abs(e).max(), *self.theta)

    def outcome(self, steps: int) -> str | None:
        """Return why the run ends here, other than by stalling."""
        loss, _, largest, *theta = self.record()
        broken = [v for v in (loss, *theta[: self.p]) if not np.isfinite(v) or abs(v) > 1e100]
        tolerance, target = self.stop["tolerance"], self.stop["target_loss"]
        if broken:
            return "diverged"
        if tolerance is not None and largest <= tolerance:
            return "solved"
        if target is not None and loss <= target:
            return "reached_loss"
        return "max_steps" if steps == self.stop["max_steps"] else None

    def outputs(self):
        """Return z, a and e of all samples."""
        z = self.Xa @ self.theta
        a = ACTIVATIONS[self.document["neuron"]["activation"]][0](z)
        return z, a, a - self.y

    def sample_losses(self, z, a, e):
        """Return each sample's own loss."""
        y = self.y
        return {
            "mse": lambda: e**2,
            "half_mse": lambda: e**2 / 2,
            "mae": lambda: np.abs(e),
            "bce": lambda: y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z),
        }[self.document["loss"]["kind"]]()

    def gradient(self, rows):
        """Return the gradient over some samples, penalties included, for the parameters that learn."""
        z, a, e = (values[rows] for values in self.outputs())
        steep = ACTIVATIONS[self.document["neuron"]["activation"]][1](z, a)
        slope = {
            "mse": 2 * e * steep,
            "half_mse": e * steep,
            "mae": np.sign(e) * steep,
            "bce": a - self.y[rows],
        }[self.document["loss"]["kind"]]
        shares = slope[:, None] * self.Xa[rows]
        pulls = self.penalized * (self.l2 * self.theta + self.l1 * np.sign(self.theta))
        g = np.where(np.arange(self.d + 1) < self.p, np.mean(shares, axis=0) + pulls, 0)
        if self.strategy["optimizer"]["kind"] not in ("sgd", "momentum", "nesterov", "newton"):
            # The others divide by the size of the gradient, however small: what rounding leaves of shares
            # that cancel, and of 1 - a near 1, counts as much as anything.
            cancelled = np.abs(shares).sum(axis=0) / (np.abs(g) + 1e-300)
            saturated = 1 / (np.abs(1 - np.abs(a)).min() + 1e-16) if self.saturates else 1
            self.rounding = max(self.rounding, 1e-3 * cancelled.max(), 1e-3 * saturated)
        return g

    # --- The rules ------------------------------------------------------------------------------

    def random_guess(self, t):
        low, high = self.strategy["low"], self.strategy["high"]
        for j in range(self.p):
            if self.strategy["integers"]:
                self.theta[j] = self.rng.integers(int(low), int(high) + 1)
            else:
                self.theta[j] = self.rng.uniform(low, high)

    def step_sign(self, t):
        _, _, e = self.outputs()
        by_input = self.strategy["direction"] == "error_times_input"
        signal = np.mean(e[:, None] * (self.Xa if by_input else np.ones_like(self.Xa)), axis=0)
        move = -self.strategy["step"] * (np.sign(signal) if self.strategy["size"] == "fixed" else signal)
        chosen = [t % self.p] if self.strategy["order"] == "alternate" else range(self.p)
        for j in chosen:
            self.theta[j] += move[j]

    def perceptron(self, t):
        i = t % self.n
        _, a, _ = self.outputs()
        move = self.strategy["learning_rate"] * (self.y[i] - a[i]) * self.Xa[i]
        self.theta[: self.p] += move[: self.p]

    def gradient_descent(self, t):
        g = self.gradient(self.batch())
        eta = self.rate(t)
        o = self.strategy["optimizer"]
        if o["kind"] == "newton":
            self.theta[: self.p] -= eta * np.linalg.pinv(self.hessian(), rcond=1e-12) @ g[: self.p]
        else:
            self.push = self.push or FORMULAS[o["kind"]]()
            self.theta -= eta * self.push(g, **options_of(o))

    def rate(self, t):
        """Return the learning rate of update t."""
        eta, schedule = self.strategy["learning_rate"], self.strategy["schedule"]
        if schedule["kind"] == "step_decay":
            return eta * schedule["factor"] ** (t // schedule["every"])
        if schedule["kind"] == "inverse_time":
            return eta / (1 + schedule["decay"] * t)
        if schedule["kind"] == "cosine":
            wave = (1 + np.cos(np.pi * t / self.stop["max_steps"])) / 2
            return schedule["minimum"] + (eta - schedule["minimum"]) * wave
        return eta

    def batch(self):
        """Return the samples of the next update."""
        size = self.strategy["batch"]
        if size == "full":
            return np.arange(self.n)
        if len(self.order) == 0:
            self.order = self.rng.permutation(self.n)
        rows, self.order = self.order[:size], self.order[size:]
        return rows

    def hessian(self):
        """Return the second derivatives by the parameters that learn, by differences of the gradient."""
        columns, width = [], 1e-5 / (1 + np.abs(self.Xa).max())
        for move in width * np.eye(self.d + 1)[: self.p]:
            theta = self.theta
            self.theta = theta + move
            above = self.gradient(np.arange(self.n))
            self.theta = theta - move
            columns.append((above - self.gradient(np.arange(self.n))) / (2 * width))
            self.theta = theta
        return np.array(columns)[:, : self.p]
