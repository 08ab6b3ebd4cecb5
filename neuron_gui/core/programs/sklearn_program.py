"""An experiment in scikit-learn, whose stochastic gradient descent learns from one sample after the other."""

from __future__ import annotations

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.optimizers import Sgd
from neuron_gui.core.programs.chapter import Chapter, Program, code
from neuron_gui.core.programs.learning import Way, descent_words, header, learn, rate, title
from neuron_gui.core.programs.samples import BY_CHANCE, next_batch, samples, start
from neuron_gui.core.strategies import GradientDescent, Perceptron

PROMISE = "It makes the numbers of the laboratory to about nine digits, while these are of ordinary size."

MODELS = {
    "mse": ("SGDRegressor", 'loss="squared_error"'),
    "half_mse": ("SGDRegressor", 'loss="squared_error"'),
    "mae": ("SGDRegressor", 'loss="epsilon_insensitive", epsilon=0.0'),
    "bce": ("SGDClassifier", 'loss="log_loss"'),
}
LOSSES = {
    "mse": "np.mean(e**2)",
    "half_mse": "np.mean(e**2) / 2",
    "mae": "np.mean(abs(e))",
    "bce": "np.mean(np.logaddexp(0, z) - z * y)",
}


def sklearn_program(experiment: Experiment) -> Program:
    """Return the experiment as a program for scikit-learn; raise RefusalError where it does not learn so."""
    if reason := _reason_against(experiment):
        raise RefusalError(reason)
    strategy = experiment.strategy
    by_chance = isinstance(strategy, GradientDescent) and experiment.data.n > 1
    chapters = (
        samples(experiment),
        start(experiment, by_chance),
        _neuron(experiment),
        _measure(experiment),
        learn(experiment, _way(experiment)),
    )
    return Program(title(experiment), PROMISE, chapters, header(experiment))


def _reason_against(experiment: Experiment) -> Message | None:
    """Return why scikit-learn cannot learn so, if it cannot."""
    strategy, neuron, loss = experiment.strategy, experiment.neuron, experiment.loss
    if isinstance(strategy, GradientDescent):
        if not isinstance(strategy.optimizer, Sgd):
            return Message(
                "scikit-learn's stochastic gradient descent knows no other optimizer than the plain one"
            )
        if experiment.data.n > 1 and strategy.batch != 1:
            return Message("scikit-learn learns from one sample a step; set the batch to 1")
    elif not isinstance(strategy, Perceptron):
        return Message("scikit-learn does not learn by this strategy; it can be written for numpy")
    if (neuron.activation, _kind(experiment)) not in _PAIRS:
        return Message(
            "scikit-learn learns with the identity, or with a sigmoid and cross-entropy alone; "
            "this neuron can be written for numpy"
        )
    if neuron.activation == "sigmoid" and not {*experiment.data.targets.tolist()} <= {0.0, 1.0}:
        return Message("scikit-learn's classifier needs targets that are 0 or 1")
    overshoots = _largest_rate(experiment) * loss.l2 > 1  # there it would leave the weight at 0
    if loss.l1 or overshoots or (loss.l2 and isinstance(strategy, Perceptron)):
        return Message("scikit-learn counts this penalty in another way; it can be written for numpy")
    if not neuron.bias.trainable and neuron.bias.initial != 0:
        return Message("scikit-learn's bias is 0 or it learns; let it learn, or write it for numpy")
    return None


def _largest_rate(experiment: Experiment) -> float:
    """Return the learning rate that no step's is above, whatever its schedule and the journal make of it."""
    strategy, steps = experiment.strategy, experiment.stop.max_steps
    if not isinstance(strategy, GradientDescent):
        return 0.0
    changed = (entry.value for entry in experiment.journal if entry.path == "strategy.learning_rate")
    eta = max([strategy.learning_rate, *(rate for rate in changed if rate)])
    return max(float(strategy.schedule.rates(eta, step, 1, steps)[0]) for step in (0, steps - 1))


_PAIRS = {("identity", "mse"), ("identity", "half_mse"), ("identity", "mae"), ("sigmoid", "bce")}


def _kind(experiment: Experiment) -> str:
    """Return the loss whose slope the steps follow: those of the perceptron rule follow the error itself."""
    if isinstance(experiment.strategy, Perceptron):
        return "bce" if experiment.neuron.activation == "sigmoid" else "half_mse"
    return experiment.loss.kind


def _neuron(experiment: Experiment) -> Chapter:
    kind, trainable = _kind(experiment), experiment.neuron.bias.trainable
    l2 = experiment.loss.l2 / (2 if kind == "mse" else 1)
    model, loss = MODELS[kind]
    penalty = f'penalty="l2", alpha={l2!r}' if l2 else "penalty=None"
    classes = ", classes=[0, 1]" if kind == "bce" else ""
    coefficients = "[list(start)]" if kind == "bce" else "start"
    made = code(
        "inputs, targets = np.array(X), np.array(y)",
        "\n\ndef new_neuron():",
        f"    neuron = {model}(",
        f"        {loss},",
        f"        {penalty},",
        '        learning_rate="constant",',
        f"        fit_intercept={trainable},",
        "    )",
        "    # A first sample brings it into being; then it gets the weights of the start.",
        f"    neuron.partial_fit(0 * inputs[:1], targets[:1]{classes})",
        f"    neuron.coef_ = np.array({coefficients})",
        "    neuron.intercept_ = np.array([bias])",
        "    return neuron",
        "\n\ndef weights(neuron):",
        '    """Return the numbers that learn."""',
        "    return neuron.coef_.ravel().tolist()" + (" + neuron.intercept_.tolist()" if trainable else ""),
    )
    kind_of = "classifier" if kind == "bce" else "regressor"
    return Chapter("The neuron", f"scikit-learn calls it a linear {kind_of} that learns by SGD.", made)


def _measure(experiment: Experiment) -> Chapter:
    kind, sigmoid = experiment.loss.kind, experiment.neuron.activation == "sigmoid"
    l1, l2 = experiment.loss.l1, experiment.loss.l2
    made = code(
        "def measure(neuron):",
        '    """Return the loss, the mean error and the largest error, over all samples."""',
        "    z = neuron.decision_function(inputs)" if kind == "bce" else "",
        "    e = neuron.predict_proba(inputs)[:, 1] - targets"
        if sigmoid
        else "    e = neuron.predict(inputs) - targets",
        f"    loss = {LOSSES[kind]}",
        f"    loss += {l2 / 2!r} * np.sum(neuron.coef_**2)  # large weights cost" if l2 else "",
        "    return float(loss), float(np.mean(e)), float(np.max(abs(e)))",
    )
    assert not l1
    return Chapter("How wrong it is", "The error is output − target; the loss is one number for all.", made)


def _way(experiment: Experiment) -> Way:
    strategy = experiment.strategy
    descends = isinstance(strategy, GradientDescent)
    row, begin, batch = "0", "", ""
    if experiment.data.n > 1 and not descends:
        row = f"step % {experiment.data.n}"
    elif experiment.data.n > 1:
        row, begin, batch = "batch[0]", code([BY_CHANCE, "order = []"]), next_batch(1)
    twice = "2 * " if _kind(experiment) == "mse" else ""  # scikit-learn halves the squares
    return Way(
        begin=code(
            "neuron = new_neuron()",
            "w = weights(neuron)",
            begin,
            "unchanged = 0" if strategy.patience(1) else "",
        ),
        measure="loss, error, largest = measure(neuron)",
        weights="*w" if experiment.neuron.bias.trainable else "*w, bias",
        free="w",
        update=code(
            batch,
            f"i = {row}",
            f"rate = {rate(experiment) if descends else 'learning_rate'}",
            f"neuron.set_params(eta0={twice}rate)",
            "neuron.partial_fit(inputs[i : i + 1], targets[i : i + 1])",
            "w = weights(neuron)",
        ),
        words=descent_words(strategy) if isinstance(strategy, GradientDescent) else "",
    )
