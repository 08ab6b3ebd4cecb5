"""Runs of presets, at their end."""

from neuron_gui import resources, simulate


def run_of(preset="opening", **values):
    """Return the run of a preset with other values, such as `stop__tolerance=1`."""
    experiment = resources.preset(preset)
    return simulate(
        experiment.with_values((path.replace("__", "."), value) for path, value in values.items())
    )
