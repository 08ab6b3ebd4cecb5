"""Whether the parts of an experiment go together: each is right by itself, and cannot see the others."""

from neuron_gui.core.dataset import Data
from neuron_gui.core.message import Message
from neuron_gui.core.neuron import ACTIVATIONS, LossChoice, Neuron
from neuron_gui.core.schema.array import not_so_many_numbers
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.strategies import AnyStrategy, GradientDescent


def check_weights(neuron: Neuron, data: Data) -> None:
    """Refuse start weights that are not as many as the inputs."""
    values, d = neuron.weights.values, data.d
    if values is not None and len(values) != d:
        raise ExperimentError(".neuron.weights.values", not_so_many_numbers(d, len(values)))


def check_loss(loss: LossChoice, neuron: Neuron, data: Data) -> None:
    """Refuse cross-entropy where outputs or targets are no probabilities."""
    if loss.kind != "bce":
        return
    if neuron.activation != "sigmoid":
        reason = Message(
            "cross-entropy (bce) needs the sigmoid activation; here it is {activation}",
            activation=Message(ACTIVATIONS[neuron.activation].title),
        )
        raise ExperimentError(".loss.kind", reason)
    y = data.targets
    wrong = (y < 0) | (y > 1)
    if wrong.any():
        i = int(wrong.argmax())
        raise ExperimentError(f".data.targets[{i}]", no_target_of_bce(y[i]))


def check_strategy(strategy: AnyStrategy, neuron: Neuron, data: Data) -> None:
    """Refuse descent without a slope, and batches of more samples than there are."""
    if not isinstance(strategy, GradientDescent):
        return
    if neuron.activation == "step":
        reason = Message(
            "the step activation has no slope to descend; use the perceptron rule, or another activation"
        )
        raise ExperimentError(".neuron.activation", reason)
    if strategy.batch != "full" and strategy.batch > data.n:
        reason = Message(
            "expected at most the number of samples, {n}, got {found}",
            n=str(data.n),
            found=str(strategy.batch),
        )
        raise ExperimentError(".strategy.batch", reason)


def no_target_of_bce(found: float) -> Message:
    """Say that a target is no probability."""
    return Message(
        "cross-entropy (bce) needs targets from 0 to 1, got {found}; others need another loss",
        found=f"{found:g}",
    )
