"""The chapters that all programs begin with: the samples, and the weights from which learning starts."""

from __future__ import annotations

import numpy as np

from neuron_gui.core.dataset import EXTREME, Array, is_constant, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import N_, Message, RefusalError, grouped
from neuron_gui.core.programs.chapter import Chapter, code, comment, numbers
from neuron_gui.core.strange_text import visible

BY_CHANCE = "rng = np.random.Generator(np.random.PCG64(chance))"  # what the strategy draws from
MAX_NUMBERS = 200_000  # that a program can be read, and be run, with


def samples(experiment: Experiment) -> Chapter:
    """Return the samples as lists X and y, scaled as the neuron sees them; raise RefusalError if too many."""
    data = experiment.data
    if data.inputs.size > MAX_NUMBERS:
        reason = N_("these are {found} input numbers, and a program holds {most} at most; take fewer samples")
        raise RefusalError(Message(reason, found=grouped(data.inputs.size), most=grouped(MAX_NUMBERS)))
    X = np.asarray(data.inputs)
    extreme = experiment.scaling != "none" and _is_extreme(X)
    names = visible(f"{', '.join(data.input_names)}; y is {data.target_name}")
    if extreme:
        X = scaled(X, experiment.scaling)[0]
    rows = (f"    {row!r}," for row in X.tolist())
    listed = code(
        comment(f"Each row of X is a sample: {names}"),
        "X = [",
        rows,
        "]",
        f"y = {numbers(data.targets.tolist())}",
        "" if extreme else _scaling(X, experiment.scaling),
    )
    words = "What the neuron is to learn: to make of each row of inputs its target."
    if extreme:
        words += " The inputs are scaled already, for they are very large or very small."
    return Chapter("The samples", words, listed)


def _is_extreme(X: Array) -> bool:
    _, power = np.frexp(np.maximum(X.max(axis=0), -X.min(axis=0)))
    return bool((np.abs(power) > EXTREME).any())


def _scaling(X: Array, scaling: str) -> str:
    """Return code that scales the columns as `dataset.scaled` does."""
    if scaling == "none":
        return ""
    if scaling == "max_abs":
        zeros = not X.any(axis=0).all()
        return code(
            "",
            "\n# The neuron learns from scaled inputs: each column divided by its largest absolute value.",
            "inputs = np.array(X)",
            "largest = abs(inputs).max(axis=0)",
            "largest[largest == 0] = 1.0  # a column of zeros is left alone" if zeros else "",
            "X = (inputs / largest).tolist()",
        )
    constant = np.flatnonzero(is_constant(X)).tolist()
    else_zeros = f" if j not in {constant} else [0.0] * len(X)" if constant else ""
    each = "for j, column in enumerate(zip(*X))" if constant else "for column in zip(*X)"
    return code(
        "\n# The neuron learns from scaled inputs: each column with mean 0 and standard deviation 1.",
        "def standardized(column):",
        "    mean = math.fsum(column) / len(column)  # fsum rounds once",
        "    largest = max(abs(x - mean) for x in column)  # no square of what is divided by it is too large",
        "    parts = [(x - mean) / largest for x in column]",
        "    middle = math.fsum(parts) / len(parts)  # what rounding has left of the mean",
        "    squares = [(part - middle) * (part - middle) for part in parts]",
        "    deviation = largest * math.sqrt(math.fsum(squares) / len(squares))",
        "    return [(x - mean) / deviation for x in column]",
        "\n\n# Columns of equal numbers become 0." if constant else "\n",
        f"columns = [standardized(column){else_zeros} {each}]",
        "X = [list(row) for row in zip(*columns)]",
    )


def start(experiment: Experiment, chance: bool) -> Chapter:
    """Return the weights and the bias of record 0; with `chance`, what the strategy draws from."""
    weights, bias = experiment.neuron.weights, experiment.neuron.bias
    drawn = weights.values is None or bias.initial == "random"
    low, high = weights.uniform or (-10.0, 10.0)
    streams = "starting" if drawn else "_", "chance" if chance else "_"
    between = f"{low!r} + {high - low!r} * rng.random"
    listed = code(
        f"{', '.join(streams)} = np.random.SeedSequence({experiment.seed}).spawn(2)"
        if drawn or chance
        else "",
        "rng = np.random.Generator(np.random.PCG64(starting))" if drawn else "",
        f"start = ({between}({experiment.data.d})).tolist()"
        if weights.values is None
        else f"start = {numbers(weights.values)}",
        f"bias = {between}()" if bias.initial == "random" else f"bias = {bias.initial!r}",
    )
    words = (
        "The weights before the first step are drawn by chance. A seed is where drawing begins: the same "
        "seed draws the same numbers."
        if drawn
        else "The weights before the first step are given."
    )
    return Chapter("The start", words, listed)


def next_batch(size: int) -> str:
    """Return code that takes the next mini-batch from `order`, what is left of an epoch."""
    return code(
        "if not order:  # an epoch begins: all samples in a new order",
        "    order = rng.permutation(len(X)).tolist()",
        f"batch, order = order[:{size}], order[{size}:]",
    )
