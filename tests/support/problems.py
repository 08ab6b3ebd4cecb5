"""What the tests run: the article's equation, every allowed combination, and problems drawn by hypothesis."""

from typing import Any, get_args, get_type_hints

import numpy as np
from hypothesis import strategies as st

from neuron_gui import Experiment, Run
from neuron_gui.core.strategies import GradientDescent, tag
from neuron_gui.core.theory.theory import theory
from neuron_gui.core.verdict.findings.situation import Situation

OPTIMIZERS = tuple(tag(kind) for kind in get_args(get_type_hints(GradientDescent)["optimizer"]))

# One entry a rule; hypothesis varies the rest.
RULES: dict[str, dict[str, Any]] = {
    "random_guess": {"kind": "random_guess"},
    "random_guess of whole numbers": {"kind": "random_guess", "integers": True},
    "step_sign": {"kind": "step_sign"},
    **{optimizer: {"kind": "gradient_descent", "optimizer": {"kind": optimizer}} for optimizer in OPTIMIZERS},
    "mini-batches": {"kind": "gradient_descent", "batch": 2},
    "perceptron": {"kind": "perceptron"},
}

ACTIVATIONS = ("identity", "sigmoid", "tanh", "relu", "leaky_relu", "step")
LOSSES = ("mse", "half_mse", "mae", "bce")

SCHEDULES = (
    {"kind": "constant"},
    {"kind": "step_decay", "factor": 0.5, "every": 3},
    {"kind": "inverse_time", "decay": 0.1},
    {"kind": "cosine", "minimum": 0.01},
)


def allowed(rule: str, activation: str, loss: str) -> bool:
    """Whether these three go together."""
    descends = RULES[rule]["kind"] == "gradient_descent"
    return (loss != "bce" or activation == "sigmoid") and not (descends and activation == "step")


COMBINATIONS = [
    (rule, activation, loss)
    for rule in RULES
    for activation in ACTIVATIONS
    for loss in LOSSES
    if allowed(rule, activation, loss)
]


def experiment(inputs: Any, targets: Any, **sections: Any) -> Experiment:
    """Return an experiment on these samples; `weights`, `bias` and `activation` are the neuron's."""
    neuron = {key: sections.pop(key) for key in ("weights", "bias", "activation") if key in sections}
    if isinstance(neuron.get("weights"), list):
        neuron["weights"] = {"values": neuron["weights"]}
    data = {"inputs": np.asarray(inputs).tolist(), "targets": np.asarray(targets).tolist()}
    return Experiment.from_dict({"format": 1, "data": data, "neuron": neuron, **sections})


def equation(**sections: Any) -> Experiment:
    """Return the article's equation, 256 x + 212 y = 1492."""
    return experiment([[256, 212]], [1492], **sections)


def descent(learning_rate: float, optimizer: str = "sgd", **options: Any) -> dict[str, Any]:
    """Return gradient descent as a file has it; further options are the strategy's."""
    kind = {"kind": optimizer}
    return {"kind": "gradient_descent", "optimizer": kind, "learning_rate": learning_rate, **options}


def endless(max_steps: int) -> dict[str, Any]:
    """Return stop rules that let a run make so many steps, however near it comes."""
    return {"max_steps": max_steps, "tolerance": None}


def parameters(run: Run) -> list[list[float]]:
    """Return the weights and the bias of every record."""
    return np.column_stack([run.weights, run.biases]).tolist()


def bits(run: Run) -> bytes:
    """Return every bit of every record."""
    arrays = (run.losses, run.errors, run.max_abs_errors, run.weights, run.biases)
    return b"".join(array.tobytes() for array in arrays)


@st.composite
def experiments(
    draw: st.DrawFn, rule: str | None = None, activation: str | None = None, loss: str | None = None
) -> Experiment:
    """Draw an experiment of a few samples and steps; what is not given is drawn too.

    Samples are drawn from a continuous distribution, so that no output lies on a kink or a tie by design.
    """
    if rule is None or activation is None or loss is None:
        rule, activation, loss = draw(st.sampled_from(COMBINATIONS))
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    n, d = draw(st.integers(1, 7)), draw(st.integers(1, 4))
    inputs = rng.normal(size=(n, d)) * draw(st.sampled_from([1.0, 0.1, 30.0]))
    targets = rng.uniform(size=n) if loss == "bce" else rng.normal(size=n)
    weights = [{"uniform": [-2, 3]}, {"values": rng.normal(size=d).tolist()}]
    return experiment(
        inputs,
        targets,
        activation=activation,
        weights=draw(st.sampled_from(weights)),
        bias={"initial": draw(st.sampled_from([0, -0.5, "random"])), "trainable": draw(st.booleans())},
        # Of two samples standardize makes -1 and 1, whose outputs may cancel by design.
        scaling=draw(st.sampled_from(["none", "max_abs"] if n == 2 else ["none", "standardize", "max_abs"])),
        loss={"kind": loss, "l1": draw(st.sampled_from([0, 0.1])), "l2": draw(st.sampled_from([0, 0.2]))},
        strategy=RULES[rule] | _options(draw, RULES[rule], n),
        stop={
            "max_steps": draw(st.sampled_from([1, 6, 40])),
            "tolerance": draw(st.sampled_from([None, 0.3])),
            "target_loss": draw(st.sampled_from([None, 0.1])),
        },
        seed=draw(st.integers(0, 2**63 - 1)),
    )


def _options(draw: st.DrawFn, strategy: dict[str, Any], n: int) -> dict[str, Any]:
    rate = draw(st.sampled_from([0.1, 0.003, 0.7, 20.0]))
    if strategy["kind"] == "random_guess":
        return {"low": -3, "high": draw(st.sampled_from([-3, 2, 5]))}
    if strategy["kind"] == "step_sign":
        return {
            "step": rate,
            "size": draw(st.sampled_from(["fixed", "proportional"])),
            "order": draw(st.sampled_from(["alternate", "together"])),
            "direction": draw(st.sampled_from(["error", "error_times_input"])),
        }
    if strategy["kind"] == "perceptron":
        return {"learning_rate": rate}
    batches = {"batch": draw(st.integers(1, n))} if "batch" in strategy else {}
    return {"learning_rate": rate, "schedule": draw(st.sampled_from(SCHEDULES)), **batches}


# --- What is found out about them -----------------------------------------------------------------


def found(finding, chosen):
    return finding(Situation(chosen, theory(chosen)))


def forecast(message):
    return message.forecast.format(**message.values)


def remedied(chosen, message):
    return chosen.with_value(message.remedy.path, message.remedy.value)
