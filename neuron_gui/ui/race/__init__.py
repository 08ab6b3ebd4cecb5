"""The race: several ways to learn side by side, from one start and with one budget."""

from neuron_gui.ui.race.dialog import RaceDialog

__all__ = ["RaceDialog"]
