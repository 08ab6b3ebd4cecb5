"""The panels that set up the experiment: the problem, the neuron, and how it learns."""
