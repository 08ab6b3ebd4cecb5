"""Weight space: the loss over two chosen weights as a map, and the way of the run across it."""

from neuron_gui.ui.views.weight_space.view import WeightSpaceView

__all__ = ["WeightSpaceView"]
