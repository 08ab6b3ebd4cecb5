"""What is foretold of a run, for all findings to name alike."""

from __future__ import annotations

from neuron_gui.core.message import N_

DIVERGES, INSOLUBLE = N_("Will diverge."), N_("Cannot be solved.")


CONVERGES = (N_("Will converge."), N_("Will oscillate, but converge."))  # the second where it overshoots
