"""Samples that a neuron has not learned from: what a record of its run is worth there."""

from neuron_gui.core.dataset import Data, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import Bias, InitialWeights, LossChoice, Neuron
from neuron_gui.core.records import Record
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.strategies import GradientDescent


def meeting(unseen: Data, experiment: Experiment, record: Record) -> Experiment:
    """Return an experiment that begins with a record's weights and has samples it was not learned from.

    These are scaled as the ones learned from are, and large weights cost nothing: the loss is the fit alone.
    Raises ExperimentError where such samples, or weights beyond all numbers, do not fit.
    """
    _, shift, scale = scaled(experiment.data.inputs, experiment.scaling)
    data = Data(inputs=Numbers.of((unseen.inputs - shift) / scale), targets=unseen.targets)
    neuron = Neuron(
        activation=experiment.neuron.activation,
        weights=InitialWeights(values=record.weights),
        bias=Bias(initial=record.bias),
    )
    strategy = experiment.strategy
    if isinstance(strategy, GradientDescent):
        strategy = GradientDescent()  # a batch may be larger than there are samples
    loss = LossChoice(kind=experiment.loss.kind)
    return Experiment(data=data, neuron=neuron, loss=loss, strategy=strategy)
