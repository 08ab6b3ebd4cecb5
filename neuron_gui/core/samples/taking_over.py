"""What else has to change, or had better, when an experiment gets other samples.

Nothing of it happens by itself: each change is a sentence to agree to.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np

from neuron_gui.core.dataset import Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import N_, Message, grouped, readable
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.rounded import a_rate
from neuron_gui.core.samples.edits import with_data
from neuron_gui.core.strategies import GradientDescent
from neuron_gui.core.theory.theory import rates, theory

UNEVEN = 10.0  # inputs that differ so much in size learn at very different paces


@dataclass(frozen=True)
class DataSummary:
    """What samples are like: their number, the range of the target, and the largest size of each input."""

    n: int
    target: str
    low: float
    high: float
    sizes: tuple[float, ...]

    @classmethod
    def of(cls, data: Data) -> Self:
        """Return what these samples are like."""
        y, sizes = data.targets, np.abs(data.inputs).max(axis=0)
        return cls(data.n, data.target_name, float(y.min()), float(y.max()), tuple(sizes.tolist()))


@dataclass(frozen=True)
class Change:
    """A change of values, such as `loss.kind`; without those the learning rate becomes a safe one.

    `needed`: the samples do not fit the experiment without it.
    """

    message: Message
    values: tuple[tuple[str, object], ...] = ()
    needed: bool = False


def changes(experiment: Experiment, outline: DataSummary) -> list[Change]:
    """Return what samples of this kind need or invite, what is needed first."""
    return [*_needed(experiment, outline), *_neuron(experiment, outline), *_pace(experiment, outline)]


def _needed(experiment: Experiment, outline: DataSummary) -> Iterable[Change]:
    if experiment.loss.kind == "bce" and (outline.low < 0 or outline.high > 1):
        text = N_(
            "“{name}” goes from {low} to {high}, and cross-entropy needs targets from 0 to 1: "
            "take the mean squared error instead."
        )
        yield Change(Message(text, **_range(outline)), (("loss.kind", "mse"),), needed=True)
    strategy = experiment.strategy
    if isinstance(strategy, GradientDescent) and strategy.batch != "full" and strategy.batch > outline.n:
        message = Message(
            "A batch of {batch} is larger than the number of samples, {n}: learn from all of them at once.",
            batch=grouped(strategy.batch),
            n=grouped(outline.n),
        )
        yield Change(message, (("strategy.batch", "full"),), needed=True)


def _neuron(experiment: Experiment, outline: DataSummary) -> Iterable[Change]:
    activation, trainable = experiment.neuron.activation, experiment.neuron.bias.trainable
    low, high = ACTIVATIONS[activation].reach or (outline.low, outline.high)
    yes_or_no = (outline.low, outline.high) == (0, 1)
    learned = ("neuron.bias.trainable", True)
    if yes_or_no and activation != "step" and (activation, experiment.loss.kind) != ("sigmoid", "bce"):
        message = Message(
            "“{name}” goes from 0 to 1: learn it as a probability, with sigmoid, cross-entropy and a bias.",
            name=outline.target,
        )
        yield Change(message, (("neuron.activation", "sigmoid"), ("loss.kind", "bce"), learned))
        return
    if outline.low < low or outline.high > high:
        message = Message(
            "The output of {activation} does not reach from {low} to {high}: take the identity activation.",
            activation=Message(ACTIVATIONS[activation].title),
            **_range(outline),
        )
        yield Change(message, (("neuron.activation", "identity"),))
    if not trainable:
        message = Message(
            "Let the bias learn, too. Without one the weighted sum is 0 where all inputs are 0."
        )
        yield Change(message, (learned,))


def _pace(experiment: Experiment, outline: DataSummary) -> Iterable[Change]:
    sizes = [size for size in outline.sizes if size > 0]
    if experiment.scaling == "none" and outline.n > 1 and sizes and max(sizes) > UNEVEN * min(sizes):
        message = Message(
            "The largest input is {times} times as large as the smallest: scale each to mean 0 and standard "
            "deviation 1.",
            times=readable(max(sizes) / min(sizes), 3),
        )
        yield Change(message, (("scaling", "standardize"),))
    if isinstance(experiment.strategy, GradientDescent):
        yield Change(
            Message("Set the learning rate to one that is safe for these samples, where that is known.")
        )


def _range(outline: DataSummary) -> dict[str, str]:
    return {"name": outline.target, "low": readable(outline.low), "high": readable(outline.high)}


def with_new_samples(experiment: Experiment, data: Data, title: str, agreed: Iterable[Change]) -> Experiment:
    """Return the experiment with other samples, their title, and the changes agreed to.

    Raises ExperimentError where the samples do not fit.
    """
    agreed = list(agreed)
    # What is needed fits any samples, what is only better fits none but the new ones.
    experiment = experiment.with_values(pair for change in agreed if change.needed for pair in change.values)
    experiment = with_data(experiment, data).with_value("title", title)
    experiment = experiment.with_values(
        pair for change in agreed if not change.needed for pair in change.values
    )
    return _with_safe_rate(experiment) if any(not change.values for change in agreed) else experiment


def _with_safe_rate(experiment: Experiment) -> Experiment:
    known = rates(experiment, theory(experiment))
    safe = a_rate(known.safe) if known else None
    return experiment.with_value("strategy.learning_rate", safe) if safe else experiment
