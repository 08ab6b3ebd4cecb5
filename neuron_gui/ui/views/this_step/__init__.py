"""This step: the arithmetic of the step in sight, line by line as by hand."""

from neuron_gui.ui.views.this_step.view import ThisStepView

__all__ = ["ThisStepView"]
