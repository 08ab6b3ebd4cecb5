"""The neuron as a picture: inputs, weights, sum, activation, output and error at the chosen sample."""

from neuron_gui.ui.views.neuron_picture.view import NeuronPictureView

__all__ = ["NeuronPictureView"]
