"""An experiment in plain Python and numpy: the very numbers of the laboratory, bit for bit.

The order of every addition is that of `kernels.py`; only what the experiment needs is written.
"""

from __future__ import annotations

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES
from neuron_gui.core.optimizers import Adagrad, Adam, Momentum, Nesterov, Newton, RmsProp, Sgd
from neuron_gui.core.programs.chapter import Chapter, Program, code, indented
from neuron_gui.core.programs.formulas import (
    COSINE,
    EXP,
    LOG1P,
    OUTPUT,
    POWER,
    SAMPLE_LOSS,
    SIGN,
    STEEPNESS,
    TANH,
)
from neuron_gui.core.programs.learning import (
    RATES,
    Way,
    demand_known,
    descent_words,
    header,
    learn,
    rate,
    title,
)
from neuron_gui.core.programs.newton import NEWTON_STEP, newton
from neuron_gui.core.programs.samples import BY_CHANCE, next_batch, samples, start
from neuron_gui.core.schedules import Constant, Cosine, StepDecay
from neuron_gui.core.schema.part import Part
from neuron_gui.core.strategies import GradientDescent, Perceptron, RandomGuess, StepSign

PROMISE = "It makes the very numbers of the laboratory, bit for bit."
SAME_RATES = RATES | {
    StepDecay: "learning_rate * power(factor, step // every)",
    Cosine: "minimum + (learning_rate - minimum) * (1 + cosine(step / max_steps)) / 2",
}
# How each optimizer moves weight j, where g is its slope; `{rate}` is the learning rate.
MOVES: dict[type[Part], str] = {
    Sgd: "w[j] -= {rate} * slope[j]",
    Momentum: "velocity[j] = momentum * velocity[j] + slope[j]\nw[j] -= {rate} * velocity[j]",
    Nesterov: (
        "velocity[j] = momentum * velocity[j] + slope[j]\n"
        "w[j] -= {rate} * (slope[j] + momentum * velocity[j])"
    ),
    Adagrad: "memory[j] += slope[j] * slope[j]\nw[j] -= {rate} * slope[j] / (math.sqrt(memory[j]) + eps)",
    RmsProp: (
        "memory[j] = alpha * memory[j] + (1.0 - alpha) * (slope[j] * slope[j])\n"
        "w[j] -= {rate} * slope[j] / (math.sqrt(memory[j]) + eps)"
    ),
    Adam: (
        "velocity[j] = beta1 * velocity[j] + (1.0 - beta1) * slope[j]\n"
        "memory[j] = beta2 * memory[j] + (1.0 - beta2) * (slope[j] * slope[j])\n"
        "w[j] -= {rate} * velocity[j] / (math.sqrt(memory[j]) / root + eps)"
    ),
}


def numpy_program(experiment: Experiment) -> Program:
    """Return the experiment as a program that needs numpy alone; raise RefusalError if it cannot be one."""
    strategy = experiment.strategy
    by_chance = isinstance(strategy, RandomGuess) or _batches(experiment)
    by_newton = isinstance(strategy, GradientDescent) and isinstance(strategy.optimizer, Newton)
    if isinstance(strategy, GradientDescent):
        demand_known(strategy.optimizer, {*MOVES, Newton})
    chapters = (
        samples(experiment),
        start(experiment, by_chance),
        _with_bias(experiment),
        _functions(experiment),
        _neuron(experiment),
        _measure(experiment),
        _signals(experiment),
        newton(experiment) if by_newton else None,
        learn(experiment, _way(experiment)),
    )
    return Program(title(experiment), PROMISE, tuple(filter(None, chapters)), header(experiment))


def _with_bias(experiment: Experiment) -> Chapter | None:
    if not experiment.neuron.bias.trainable:
        return None
    words = "The bias learns, too. It is one more weight, whose input is always 1."
    return Chapter("The bias", words, "for row in X:\n    row.append(1.0)\nstart.append(bias)")


def _functions(experiment: Experiment) -> Chapter | None:
    """Return the chapter of what the neuron needs and Python's own functions do not make alike everywhere."""
    activation = experiment.neuron.activation
    optimizer: Part | None = None
    schedule: Part | None = None
    if isinstance(experiment.strategy, GradientDescent):
        optimizer, schedule = experiment.strategy.optimizer, experiment.strategy.schedule
    needed = (
        EXP if activation in ("sigmoid", "tanh") else "",
        TANH if activation == "tanh" else "",
        LOG1P if experiment.loss.kind == "bce" else "",
        POWER if isinstance(schedule, StepDecay) or isinstance(optimizer, Adam) else "",
        COSINE if isinstance(schedule, Cosine) else "",
    )
    words = "Made of additions, products and divisions alone, which every computer rounds alike."
    written = "\n\n\n".join(text.strip("\n") for text in needed if text)
    return Chapter("Functions that are the same everywhere", words, written) if written else None


def _fixed_bias(experiment: Experiment) -> bool:
    """Whether there is a bias to be added that does not learn; one of 0 changes no sum."""
    bias = experiment.neuron.bias
    return not bias.trainable and bias.initial != 0


def _neuron(experiment: Experiment) -> Chapter:
    name = experiment.neuron.activation
    plus_bias = " + bias" if _fixed_bias(experiment) else ""
    return Chapter(
        "The neuron",
        "It adds up its inputs, each times its weight, and makes its output of the sum: "
        f"{ACTIVATIONS[name].formula}.",
        code(
            "def weighted_sum(x, w):",
            "    z = 0.0",
            "    for x_j, w_j in zip(x, w):",
            "        z += x_j * w_j",
            f"    return z{plus_bias}",
            "\n\ndef output(z):",
            indented(OUTPUT[name]),
        ),
    )


def _measure(experiment: Experiment) -> Chapter:
    """Return the chapter that measures the whole data set."""
    kind = experiment.loss.kind
    halved = " / 2" if kind == "half_mse" else ""
    penalised = _has_penalty(experiment)
    loss = f"loss{halved} / len(X)"
    penalty = code(
        "\n\ndef penalty(w):  # large weights cost",
        "    total = 0.0",
        f"    for w_j in {_weights(experiment)}:",
        f"        total += 0.5 * {experiment.loss.l2!r} * w_j * w_j + {experiment.loss.l1!r} * abs(w_j)",
        "    return total",
    )
    return Chapter(
        "How wrong it is",
        f"The error is output − target. The loss is one number for all errors: {LOSSES[kind].formula}.",
        code(
            "def measure(w):",
            '    """Return the loss, the mean error and the largest error, over all samples."""',
            "    loss = error = largest = 0.0",
            "    for x, target in zip(X, y):",
            "        z = weighted_sum(x, w)",
            "        e = output(z) - target",
            f"        loss += {SAMPLE_LOSS[kind]}",
            "        error += e",
            "        if abs(e) > largest or e != e:  # nan, which is no number, equals nothing",
            "            largest = abs(e)",
            f"    return {loss}{' + penalty(w)' if penalised else ''}, error / len(X), largest",
            penalty if penalised else "",
        ),
    )


def _has_penalty(experiment: Experiment) -> bool:
    return experiment.loss.l1 != 0 or experiment.loss.l2 != 0


def _weights(experiment: Experiment) -> str:
    """Return an expression for the weights without the bias."""
    return "w[:-1]" if experiment.neuron.bias.trainable else "w"


def _signals(experiment: Experiment) -> Chapter | None:
    """Return the chapter that finds what moves the weights."""
    strategy = experiment.strategy
    if isinstance(strategy, GradientDescent):
        return _slopes(experiment)
    if not isinstance(strategy, StepSign):
        return None
    by_sign = SIGN.strip("\n") if strategy.size == "fixed" else ""
    products = code(
        "def products(w):",
        '    """Return, for each weight, the mean of error times input."""',
        "    total = [0.0] * len(w)",
        "    for x, target in zip(X, y):",
        "        e = output(weighted_sum(x, w)) - target",
        "        for j in range(len(w)):",
        "            total[j] += e * x[j]",
        "    return [value / len(X) for value in total]",
    )
    times_input = strategy.direction == "error_times_input"
    parts = [part for part in (by_sign, products if times_input else "") if part]
    if not parts:
        return None
    words = (
        "The error says which way to go, times the input: a weight of a negative input acts the other way."
    )
    return Chapter(
        "Which way to go",
        words if times_input else "The sign of the error says which way to go.",
        "\n\n\n".join(parts),
    )


def _slopes(experiment: Experiment) -> Chapter:
    """Return the chapter of the gradient."""
    kind, activation = experiment.loss.kind, experiment.neuron.activation
    steep = kind != "bce" and activation in STEEPNESS
    by_sign = kind == "mae" or _has_penalty(experiment)
    share = " * ".join(
        filter(None, ("sign(e)" if kind == "mae" else "e", "steepness(z, a)" if steep else ""))
    )
    pull = f"slope[j] += {experiment.loss.l2!r} * w[j] + {experiment.loss.l1!r} * sign(w[j])"
    slopes = code(
        "def slopes(w, rows):",
        '    """Return how the loss over these samples changes with each weight."""',
        "    slope = [0.0] * len(w)",
        "    for i in rows:",
        ["        z = weighted_sum(X[i], w)", "        a = output(z)", "        e = a - y[i]"]
        if steep
        else "        e = output(weighted_sum(X[i], w)) - y[i]",
        "" if share == "e" else f"        share = {share}",
        "        for j in range(len(w)):",
        f"            slope[j] += {'e' if share == 'e' else 'share'} * X[i][j]",
        "    for j in range(len(w)):",
        f"        slope[j] *= {2 if kind == 'mse' else 1} / len(rows)",
        [f"    for j in range(len({_weights(experiment)})):", f"        {pull}"]
        if _has_penalty(experiment)
        else "",
        "    return slope",
    )
    steepness = code("def steepness(z, a):", f"    return {STEEPNESS[activation]}") if steep else ""
    words = (
        "The slope says how the loss changes with each weight: input times steepness of the output times how "
        "the loss changes with the error, as a mean over the samples."
    )
    parts = [SIGN.strip("\n") if by_sign else "", steepness, slopes]
    return Chapter("The slopes", words, "\n\n\n".join(filter(None, parts)))


def _batches(experiment: Experiment) -> bool:
    strategy = experiment.strategy
    return isinstance(strategy, GradientDescent) and strategy.batch != "full"


# --- The strategies: each moves w -------------------------------------------------------------------


def _way(experiment: Experiment) -> Way:
    stalls = experiment.strategy.patience(1) > 0
    begin, update, words = _moves(experiment)
    return Way(
        begin=code("w = list(start)", "unchanged = 0" if stalls else "", begin),
        measure="loss, error, largest = measure(w)",
        weights="*w" if experiment.neuron.bias.trainable else "*w, bias",
        free="w",
        update=update,
        words=words,
    )


def _moves(experiment: Experiment) -> tuple[str, str, str]:
    """Return what a strategy begins with, how it makes a step, and a few words."""
    strategy = experiment.strategy
    if isinstance(strategy, RandomGuess):
        return BY_CHANCE, _guess(strategy), ""
    if isinstance(strategy, StepSign):
        return "", _correction(strategy), ""
    if isinstance(strategy, Perceptron):
        return "", PERCEPTRON, ""
    return _descent(experiment, strategy)


def _guess(strategy: RandomGuess) -> str:
    if strategy.integers:
        low, high = int(strategy.low), int(strategy.high)
        return f"w = rng.integers({low}, {high}, size=len(w), endpoint=True).astype(float).tolist()"
    return f"w = ({strategy.low!r} + {strategy.high - strategy.low!r} * rng.random(len(w))).tolist()"


def _correction(strategy: StepSign) -> str:
    times_input = strategy.direction == "error_times_input"
    signal = "product[j]" if times_input else "error"
    move = f"w[j] -= step_size * {signal if strategy.size == 'proportional' else f'sign({signal})'}"
    return code(
        "product = products(w)" if times_input else "",
        ["for j in range(len(w)):", indented(move)]
        if strategy.order == "together"
        else ["j = step % len(w)  # one weight after the other", move],
    )


PERCEPTRON = """\
x, target = X[step % len(X)], y[step % len(X)]  # one sample after the other
missing = target - output(weighted_sum(x, w))
for j in range(len(w)):
    w[j] += learning_rate * missing * x[j]"""


def _descent(experiment: Experiment, strategy: GradientDescent) -> tuple[str, str, str]:
    optimizer, slope_of = strategy.optimizer, "range(len(X))"
    plain = isinstance(strategy.schedule, Constant)
    remembers = isinstance(optimizer, Momentum | Adam)
    smooths = isinstance(optimizer, Adagrad | RmsProp | Adam)
    begin = code(
        "velocity = [0.0] * len(w)" if remembers else "",
        "memory = [0.0] * len(w)" if smooths else "",
        [BY_CHANCE, "order = []"] if strategy.batch != "full" else "",
    )
    batch = ""
    if strategy.batch != "full":
        slope_of = "batch"
        batch = next_batch(strategy.batch)
    step_rate = "learning_rate" if plain else "rate"
    update = code(
        batch,
        f"slope = slopes(w, {slope_of})",
        "" if plain else f"rate = {rate(experiment, SAME_RATES)}",
        _moved(optimizer, step_rate),
    )
    return begin, update, descent_words(strategy)


def _moved(optimizer: Part, step_rate: str) -> str:
    if isinstance(optimizer, Newton):
        return NEWTON_STEP.format(rate=step_rate)
    if isinstance(optimizer, Adam):  # its means begin at 0, which is made up for, less and less
        corrected = [
            f"corrected = {step_rate} / (1.0 - power(beta1, step + 1))  # its means begin at 0",
            "root = math.sqrt(1.0 - power(beta2, step + 1))",
        ]
        return code(corrected, "for j in range(len(w)):", indented(MOVES[Adam].format(rate="corrected")))
    return code("for j in range(len(w)):", indented(MOVES[type(optimizer)].format(rate=step_rate)))
