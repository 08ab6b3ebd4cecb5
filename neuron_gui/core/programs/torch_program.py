"""An experiment in PyTorch, which finds the slopes and makes the steps by itself."""

from __future__ import annotations

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.neuron import ACTIVATIONS, LOSSES
from neuron_gui.core.optimizers import Adagrad, Adam, Momentum, Nesterov, Newton, RmsProp, Sgd
from neuron_gui.core.programs.chapter import Chapter, Program, code
from neuron_gui.core.programs.learning import Way, demand_known, descent_words, header, learn, rate, title
from neuron_gui.core.programs.samples import BY_CHANCE, next_batch, samples, start
from neuron_gui.core.schedules import Constant
from neuron_gui.core.schema.part import Part
from neuron_gui.core.strategies import GradientDescent

PROMISE = "It makes the numbers of the laboratory to about nine digits."

OUTPUT = {
    "identity": "z",
    "sigmoid": "torch.sigmoid(z)",
    "tanh": "torch.tanh(z)",
    "relu": "torch.relu(z)",
    "leaky_relu": "torch.nn.functional.leaky_relu(z, 0.01)",
}
LOSS = {
    "mse": "torch.nn.functional.mse_loss(output(z), targets[rows])",
    "half_mse": "torch.nn.functional.mse_loss(output(z), targets[rows]) / 2",
    "mae": "torch.nn.functional.l1_loss(output(z), targets[rows])",
    "bce": "torch.nn.functional.binary_cross_entropy_with_logits(z, targets[rows])",
}
# PyTorch's classes, what they are called with, and under which names they keep what may change on the way.
OPTIMIZERS: dict[type[Part], tuple[str, str, dict[str, str]]] = {
    Sgd: ("SGD", "", {}),
    Momentum: ("SGD", ", momentum=momentum", {"momentum": "momentum"}),
    Nesterov: ("SGD", ", momentum=momentum, nesterov=True", {"momentum": "momentum"}),
    Adagrad: ("Adagrad", ", eps=eps", {"eps": "eps"}),
    RmsProp: ("RMSprop", ", alpha=alpha, eps=eps", {"alpha": "alpha", "eps": "eps"}),
    Adam: ("Adam", ", betas=(beta1, beta2), eps=eps", {"betas": "(beta1, beta2)", "eps": "eps"}),
}


def torch_program(experiment: Experiment) -> Program:
    """Return the experiment as a program for PyTorch; raise RefusalError where PyTorch does not learn so."""
    strategy = experiment.strategy
    if not isinstance(strategy, GradientDescent):
        raise RefusalError(
            Message("PyTorch learns by gradient descent alone; this strategy can be written for numpy")
        )
    if isinstance(strategy.optimizer, Newton):
        raise RefusalError(
            Message("PyTorch has no Newton's method of this kind; it can be written for numpy")
        )
    demand_known(strategy.optimizer, OPTIMIZERS)
    if isinstance(strategy.optimizer, Momentum) and _without_momentum(experiment):
        raise RefusalError(
            Message("PyTorch remembers nothing while the momentum is 0, so that it cannot change on the way")
        )
    chapters = (
        samples(experiment),
        start(experiment, strategy.batch != "full"),
        _neuron(experiment),
        _loss(experiment),
        learn(experiment, _way(experiment, strategy)),
    )
    return Program(title(experiment), PROMISE, chapters, header(experiment))


def _without_momentum(experiment: Experiment) -> bool:
    optimizer = experiment.strategy.optimizer  # type: ignore[union-attr]
    changes = [entry.value for entry in experiment.journal if entry.path.endswith(".momentum")]
    return bool(changes) and 0 in [optimizer.momentum, *changes]  # type: ignore[union-attr]


def _neuron(experiment: Experiment) -> Chapter:
    name, bias = experiment.neuron.activation, experiment.neuron.bias
    has_bias = bias.trainable or bias.initial != 0
    words = (
        "A linear layer with one output is a neuron without its activation. "
        f"The activation makes its output of the weighted sum z: {ACTIVATIONS[name].formula}."
    )
    made = code(
        "inputs = torch.tensor(X, dtype=torch.float64)",
        "targets = torch.tensor(y, dtype=torch.float64)",
        "\n\ndef new_neuron():",
        f"    neuron = torch.nn.Linear({experiment.data.d}, 1, bias={has_bias}, dtype=torch.float64)",
        "    with torch.no_grad():",
        "        neuron.weight.copy_(torch.tensor([start], dtype=torch.float64))",
        "        neuron.bias.fill_(bias)" if has_bias else "",
        "    neuron.bias.requires_grad_(False)  # it does not learn"
        if has_bias and not bias.trainable
        else "",
        "    return neuron",
        "\n\ndef output(z):",
        f"    return {OUTPUT[name]}",
        "\n\ndef weights(neuron):",
        '    """Return the numbers that learn."""',
        "    return neuron.weight[0].tolist()" + (" + [neuron.bias.item()]" if bias.trainable else ""),
    )
    return Chapter("The neuron", words, made)


def _loss(experiment: Experiment) -> Chapter:
    kind, l1, l2 = experiment.loss.kind, experiment.loss.l1, experiment.loss.l2
    penalties = [
        f"    loss = loss + {l2 / 2!r} * (neuron.weight**2).sum()  # large weights cost" if l2 else "",
        f"    loss = loss + {l1!r} * neuron.weight.abs().sum()  # weights cost" if l1 else "",
    ]
    return Chapter(
        "How wrong it is",
        f"The error is output − target. The loss is one number for all errors: {LOSSES[kind].formula}.",
        code(
            "def loss_of(neuron, rows):",
            '    """Return the loss over these samples."""',
            "    z = neuron(inputs[rows])[:, 0]",
            f"    loss = {LOSS[kind]}",
            penalties,
            "    return loss",
            "\n\ndef measure(neuron):",
            '    """Return the loss, the mean error and the largest error, over all samples."""',
            "    with torch.no_grad():",
            "        e = output(neuron(inputs)[:, 0]) - targets",
            "        return loss_of(neuron, slice(None)).item(), e.mean().item(), e.abs().max().item()",
        ),
    )


def _way(experiment: Experiment, strategy: GradientDescent) -> Way:
    name, options, kept = OPTIMIZERS[type(strategy.optimizer)]
    changed = {entry.path.rpartition(".")[2] for entry in experiment.journal}
    changes = [f'    group["{key}"] = {value}' for key, value in kept.items() if _names(value) & changed]
    if not isinstance(strategy.schedule, Constant) or "learning_rate" in changed:
        changes.insert(0, f'    group["lr"] = {rate(experiment)}')
    # PyTorch refuses Nesterov's momentum of 0, which is no momentum at all.
    if isinstance(strategy.optimizer, Momentum) and strategy.optimizer.momentum == 0:
        options = ""
    batches = strategy.batch != "full"
    return Way(
        begin=code(
            "neuron = new_neuron()",
            "w = weights(neuron)",
            f"optimizer = torch.optim.{name}(neuron.parameters(), lr=learning_rate{options})",
            [BY_CHANCE, "order = []"] if batches else "",
            "unchanged = 0" if strategy.patience(1) else "",
        ),
        measure="loss, error, largest = measure(neuron)",
        weights="*w" if experiment.neuron.bias.trainable else "*w, bias",
        free="w",
        update=code(
            next_batch(strategy.batch) if strategy.batch != "full" else "",
            ["for group in optimizer.param_groups:", *changes] if changes else "",
            "optimizer.zero_grad()",
            f"loss_of(neuron, {'batch' if batches else 'slice(None)'}).backward()",
            "optimizer.step()",
            "w = weights(neuron)",
        ),
        words=descent_words(strategy),
    )


def _names(expression: str) -> set[str]:
    return {name.strip("() ") for name in expression.split(",")}
