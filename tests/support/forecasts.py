"""Random experiments of every kind, and what in a forecast their runs refute.

The judge knows the words of each forecast and the run alone: limits and lowest losses it works out itself.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from neuron_gui import Experiment, Run, simulate
from neuron_gui.core.dataset import scaled
from neuron_gui.core.message import NARROW_SPACE, Message
from neuron_gui.core.neuron import forward
from neuron_gui.core.strategies import StepSign, tag
from neuron_gui.core.verdict.outlook import outlook
from support.problems import RULES, SCHEDULES, allowed, experiment

MAX_MADE = 300_000  # steps that are made to see whether they lead there
LONGER = 20_000  # steps after which a forecast without a number has to have come true
ROUGHLY = 0.02  # by how much a number that is said to be about right may be off

SEVERAL_OF_ONE = re.compile(rf"(?<![\d.{NARROW_SPACE}])1 (steps|guesses|possible guesses|rows|numbers)\b")

RULE_NAMES = [*RULES, "sgd", "sgd", "sgd", "mini-batches", "step_sign"]  # those of which most is said
ACTIVATIONS = ["identity"] * 10 + ["sigmoid", "tanh", "relu", "leaky_relu", "step"]


# --- Experiments ----------------------------------------------------------------------------------


class Draw:
    """What is drawn for one seed: hypothesis would draw the same few again and again."""

    def __init__(self, seed: int) -> None:
        self.rng = np.random.default_rng(seed)

    def __call__(self, options: Sequence[Any]) -> Any:
        """Return one of some options."""
        return options[self.rng.integers(len(options))]


def any_experiment(seed: int) -> Experiment:
    """Draw an experiment as people have them: units of all sizes, classes, ties, rates near a limit."""
    draw = Draw(seed)
    rng = draw.rng
    rule, activation = draw(RULE_NAMES), draw(ACTIVATIONS)
    losses = [
        loss for loss in ("mse", "mse", "half_mse", "mae", "bce", "bce") if allowed(rule, activation, loss)
    ]
    if not losses:
        activation, losses = "identity", ["mse"]
    loss = draw(losses)
    X = _inputs(draw)
    d = X.shape[1]
    penalties = {"l1": draw([0, 0, 0, 0.1]), "l2": draw([0, 0, 0, 0.3, 10])}
    weights = [{"uniform": [-2, 3]}, {"values": [0.0] * d}, {"values": rng.normal(size=d).tolist()}]
    chosen = experiment(
        X,
        _targets(draw, X, loss),
        activation=activation,
        weights=draw(weights),
        bias={"initial": draw([0, 0, 0.5]), "trainable": draw([False, True])},
        scaling=draw(["none", "none", "standardize", "max_abs"]),
        loss={"kind": loss} | penalties,
        strategy=RULES[rule] | ({"batch": 1} if "batch" in RULES[rule] else {}),
        stop={
            "max_steps": draw([1, 20, 300, 1000, 2000]),
            "tolerance": draw([None, 0.01, 0.01, 0.5, 1e-6]),
            "target_loss": draw([None, None, None, 0.1]),
        },
        seed=int(rng.integers(0, 100)),
    )
    return chosen.with_value("strategy", RULES[rule] | _options(draw, chosen))


def _inputs(draw: Draw) -> np.ndarray:
    rng = draw.rng
    n, d = int(rng.integers(1, 9)), int(rng.integers(1, 4))
    X = {
        "normal": rng.normal(size=(n, d)),
        "whole": rng.integers(-3, 9, size=(n, d)).astype(float),
        "bits": rng.integers(0, 2, size=(n, d)).astype(float),
        "tenths": rng.integers(-5, 6, size=(n, d)) / 10,
    }[draw(["normal", "whole", "whole", "bits", "tenths"])]
    units = np.array([draw([1.0] * 6 + [1e-3, 40.0, 1e6, 1e13]) for _ in range(d)])
    zeros = np.array([draw([0.0, 0.0, 0.0, 5.0, 2000.0]) for _ in range(d)])
    X = X * units + zeros * units
    if d > 1 and int(rng.integers(0, 6)) == 0:
        X[:, 1] = 3 * X[:, 0]
    return X


def _targets(draw: Draw, X: np.ndarray, loss: str) -> np.ndarray:
    rng = draw.rng
    n, d = X.shape
    exact = X @ rng.integers(-2, 3, size=d) + 1
    kinds = {
        "classes": rng.integers(0, 2, size=n).astype(float),
        "linearly separable": (X @ rng.normal(size=d) > np.median(X @ rng.normal(size=d))).astype(float),
        "shares": rng.uniform(size=n),
        "signs": rng.choice([-1.0, 1.0], size=n),
        "noise": 3 * rng.normal(size=n),
        "exact": exact,
        "nearly": exact + 0.1 * rng.normal(size=n),
    }
    return kinds[draw(list(kinds)[: 3 if loss == "bce" else None])]


def _options(draw: Draw, chosen: Experiment) -> dict:
    """Draw options; a rate is often some share of the largest stable one."""
    kind = tag(chosen.strategy)
    if kind == "random_guess":
        return {"low": draw([-3, 0]), "high": draw([0, 2, 9])}
    if kind == "step_sign":
        return {
            "step": draw([0.1, 0.25, 1, 0.003, 20]),
            "size": draw(["fixed", "proportional"]),
            "order": draw(["alternate", "together"]),
            "direction": draw(["error", "error_times_input"]),
        }
    steepest = Judge.steepest(chosen)
    limit = 2 / steepest if steepest > 0 else 1.0
    shares = [0.03, 0.3, 0.5, 0.9, 0.999, 1.0, 1.001, 1.2, 3, 200]
    rates = [share * limit for share in shares] + [1e-7, 1e-3, 0.1, 1.0, 0.3]
    if chosen.loss.l2:
        rates += [1.5 / chosen.loss.l2, 3 / chosen.loss.l2]
    options = {"learning_rate": draw(rates)}
    if draw([False, True]):
        options["learning_rate"] = float(f"{options['learning_rate']:.2e}")
    if kind == "gradient_descent":
        optimizer = chosen.strategy.optimizer
        if chosen.strategy.batch != "full":
            options["batch"] = int(draw.rng.integers(1, chosen.data.n + 1))
        if tag(optimizer) in ("momentum", "nesterov"):
            options["optimizer"] = {"kind": tag(optimizer), "momentum": draw([0.5, 0.9])}
        options["schedule"] = draw([SCHEDULES[0]] * 4 + list(SCHEDULES))
    return options


# --- The judge ------------------------------------------------------------------------------------


@dataclass
class Judge:
    """What was said of an experiment before its run, and what of it the run refutes."""

    chosen: Experiment
    checked: list[str] = field(default_factory=list)
    refuted: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.findings = outlook(Run(self.chosen)).findings
        self.run = simulate(self.chosen)
        for finding in self.findings:
            if finding.forecast:
                self._check(finding.forecast, self._forecast(finding), finding)
            for claim, holds in self._claims(finding):
                self._check(claim, holds, finding)

    def _check(self, what: str, holds: bool, finding: Message) -> None:
        self.checked.append(what)
        if not holds:
            said = finding.forecast.format(**finding.values)
            self.refuted.append(f"{what!r} [{said} {finding}] {self.run.outcome} at {self.run.steps}")

    @staticmethod
    def steepest(chosen: Experiment) -> float:
        """The largest eigenvalue of the quadratic loss."""
        X = scaled(chosen.data.inputs, chosen.scaling)[0]
        Xa = np.column_stack([X, np.ones(len(X))]) if chosen.neuron.bias.trainable else X
        H = (1 if chosen.loss.kind == "half_mse" else 2) / len(X) * Xa.T @ Xa
        H[range(X.shape[1]), range(X.shape[1])] += chosen.loss.l2
        return float(np.linalg.eigvalsh(H)[-1])

    def _again(self, **changes: object) -> Run:
        """Run for long, without a goal; changes go by their paths with two underscores for a point."""
        values = {"stop.max_steps": LONGER, "stop.tolerance": None, "stop.target_loss": None}
        values |= {path.replace("__", "."): value for path, value in changes.items()}
        return simulate(self.chosen.with_values(list(values.items())))

    def _left(self) -> float:
        """Which share of what the loss was above its lowest is left at the end."""
        first, last, lowest = float(self.run.losses[0]), self.run.last.loss, self._lowest()
        return (last - lowest) / (first - lowest) if first > lowest * (1 + 1e-9) else 0.0

    def _lowest(self) -> float:
        """The lowest loss of a quadratic problem, on columns of one length."""
        chosen = self.chosen
        X, factor = scaled(chosen.data.inputs, chosen.scaling)[0], 1 if chosen.loss.kind == "half_mse" else 2
        (n, d), y = X.shape, np.asarray(chosen.data.targets)
        centre = X.mean(axis=0) if chosen.neuron.bias.trainable else np.zeros(d)
        size = np.sqrt((X - centre) ** 2).max(axis=0) + 1e-300
        A, b = (X - centre) / size, y - (y.mean() if chosen.neuron.bias.trainable else self.run.biases[0])
        A = np.vstack([A, np.diag(np.sqrt(chosen.loss.l2 * n / factor) / size)])
        b = np.append(b, np.zeros(d))
        best = np.linalg.lstsq(A, b, rcond=1e-13)[0]
        return float(((A @ best - b) ** 2).sum()) * factor / 2 / n

    def _forecast(self, finding: Message) -> bool:
        run, outcome, values = self.run, self.run.outcome, finding.values
        solved = outcome in ("solved", "reached_loss")
        match finding.forecast:
            case "Will diverge.":
                if outcome != "max_steps":
                    return outcome == "diverged"
                longer = self._again()
                return longer.outcome == "diverged" or longer.last.loss > run.last.loss > run.losses[0]
            case "Cannot be solved." | "Will not be solved." | "Will not get there by step {max_steps}.":
                return outcome != "solved"
            case "Will oscillate for ever.":
                return outcome in ("max_steps", "reached_loss")
            case "Will not move.":
                return bool((run.weights == run.weights[0]).all() and (run.biases == run.biases[0]).all())
            case "Will be solved, sooner or later.":
                again = self._again(stop__max_steps=300_000, stop__tolerance=self.chosen.stop.tolerance)
                return again.outcome == "solved" or len(np.unique(again.weights[-500:], axis=0)) > 1
            case "Will converge in one step.":
                return solved and run.steps == 1
            case (
                "Will converge in about {steps} steps."
                | "Will oscillate, but converge in about {steps} steps."
            ):
                steps = int(str(values["steps"]).replace(NARROW_SPACE, ""))
                if outcome == "reached_loss":
                    return run.steps <= steps + 1
                return outcome == "solved" and abs(run.steps - steps) <= max(1, ROUGHLY * steps)
            case "Will need about {steps} steps, but ends after {max_steps}.":
                return outcome in ("max_steps", "reached_loss", "stalled")
            case "Will converge." | "Will oscillate, but converge.":
                if isinstance(self.chosen.strategy, StepSign):  # penalties are nothing to it
                    return solved or abs(run.last.error) <= 0.5 * abs(run.errors[0])
                falls = self.chosen.loss.kind == "bce" or self._left() < 0.5
                return outcome != "diverged" and (solved or (self._falls() and falls))
            case "Will only get from loss {first} to {after} by step {max_steps}; the lowest is {floor}.":
                after = float(str(values["after"]))
                near = abs(run.last.loss - after) <= ROUGHLY * after + 1e-6 * run.losses[0]
                return outcome in ("max_steps", "stalled") and bool(near)
            case "The loss will fall with every step.":
                return bool((np.diff(run.losses) <= 1e-9 * np.abs(run.losses[:-1])).all())
            case "Will go to and fro, and get nowhere.":
                return outcome in ("max_steps", "reached_loss") and self._left() > 1e-6
            case "Will converge, but not to within the tolerance.":
                return outcome not in ("diverged", "solved") and (solved or self._left() < 0.5)
        raise AssertionError(f"no judge for {finding.forecast!r}")

    def _falls(self) -> bool:
        return bool(self.run.last.loss <= self.run.losses[0] * (1 + 1e-9))

    def _claims(self, finding: Message) -> Iterator[tuple[str, bool]]:
        """Judge what is said beside the forecast: numbers, typed back in, and remedies."""
        text, values = finding.text, {name: str(value) for name, value in finding.values.items()}
        said = (finding.forecast.format(**finding.values), finding, *finding.why)
        yield "one thing is not several", not any(SEVERAL_OF_ONE.search(str(sentence)) for sentence in said)
        if (
            "get below loss {floor}" in text
            or "gets below loss {floor}" in text
            or "loss above {floor}" in text
        ):
            yield "floor", not np.nanmin(self.run.losses) < float(values["floor"]) * (1 - 1e-9)
        if "guesses reach outputs from" in text:
            row = int(values["row"].replace(NARROW_SPACE, "")) - 1
            outputs = self._outputs(row)
            low, high = float(values["least"]), float(values["most"])
            slack = 1e-9 * max(abs(low), abs(high))
            yield "reach", bool(((low - slack <= outputs) & (outputs <= high + slack)).all())
        if "limit" in values and finding.forecast.startswith("Will") and "optimizer" not in text:
            yield from self._limit(text, float(values["limit"]))
        tried = "A trial run" in text
        if tried:
            yield "trial", self._was_so(finding, values)
        for steps in (values.get(name, "") for name in ("better_steps", "scaled_steps")):
            if steps and not tried:
                yield "better steps", self._arrives(finding, int(steps.replace(NARROW_SPACE, "")))
        if finding.remedy and finding.remedy.path in ("strategy.learning_rate", "scaling"):
            yield "remedy", simulate(self._remedied(finding)).outcome != "diverged"

    def _remedied(self, finding: Message) -> Experiment:
        assert finding.remedy
        return self.chosen.with_values(finding.remedy.values)

    def _arrives(self, finding: Message, steps: int) -> bool:
        """Whether the better way is at the goal, or next to the lowest loss, after about so many steps."""
        if steps > MAX_MADE:
            return True
        at_most = steps + max(1, round(ROUGHLY * steps))
        better = simulate(self._remedied(finding).with_value("stop.max_steps", at_most))
        if better.outcome in ("solved", "reached_loss"):
            return better.steps >= steps - max(1, ROUGHLY * steps)
        lowest, first = self._lowest(), float(self.run.losses[0])
        return better.best.loss <= lowest + 2e-3 * lowest + 2e-6 * (first - lowest)

    def _was_so(self, finding: Message, values: dict[str, str]) -> bool:
        """Whether the remedy gets there in exactly so many steps, and the run as it is does not in others."""
        scaled_steps, steps = (
            int(values[name].replace(NARROW_SPACE, "")) for name in ("scaled_steps", "steps")
        )
        better, arrived = simulate(self._remedied(finding)), ("solved", "reached_loss")
        late = self.run.outcome not in arrived or self.run.steps > steps
        return better.outcome in arrived and better.steps == scaled_steps and late

    def _outputs(self, row: int) -> np.ndarray:
        X = scaled(self.chosen.data.inputs, self.chosen.scaling)[0]
        z = self.run.weights[1:] @ X[row] + self.run.biases[1:]
        return forward(z[:, None], np.ones(1), 0.0, self.chosen.neuron.activation)[1]

    def _limit(self, text: str, shown: float) -> Iterator[tuple[str, bool]]:
        """Judge a limit up to which a run is said to be stable, or beyond which it is said to diverge."""
        if tag(getattr(self.chosen.strategy, "optimizer", self.chosen.strategy)) != "sgd":
            return
        true = 2 / self.steepest(self.chosen)
        if "would diverge" in text:
            yield "would diverge", shown >= true * (1 - 2e-9)
        elif "largest stable rate" in text:
            yield "stable", shown <= true * (1 + 2e-9)
