"""The fit: what the neuron answers, beside what it should, in the form that suits the samples."""

from neuron_gui.ui.views.fit.view import FitView

__all__ = ["FitView"]
