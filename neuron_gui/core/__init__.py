"""The article in code: what a neuron is, how it is measured, and how it learns."""
