"""The window: everything that a person sees and touches. It shows what the core computes."""

from neuron_gui.ui import guard

guard.install()  # before there is any class that Qt calls
