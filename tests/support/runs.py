"""Runs of presets, at their end, and trajectories as they are read back."""

import csv

import numpy as np

from neuron_gui import resources, simulate


def run_of(preset="opening", **values):
    """Return the run of a preset with other values, such as `stop__tolerance=1`."""
    experiment = resources.preset(preset)
    return simulate(
        experiment.with_values((path.replace("__", "."), value) for path, value in values.items())
    )


def trajectory(path):
    """Return header and rows of a trajectory, the steps as whole numbers and the rest as floats."""
    with path.open(encoding="utf-8", newline="") as file:
        header, *rows = csv.reader(file)
    return (
        header,
        [int(row[0]) for row in rows],
        np.array([[float(text) for text in row[1:]] for row in rows]),
    )
