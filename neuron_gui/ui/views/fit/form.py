"""What the forms of the fit have in common: items in one plot, made once and then fed record by record."""

from typing import Any, Literal

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range, span
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.samples.drawn import DrawnSamples
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.sample_points import SamplePoints
from neuron_gui.ui.text import plain

Readout = list[tuple[str, float]]

BEYOND = 100  # what leaves the view by so many of its heights is as good as at the end of the world


class Asked(Struct, frozen=True):
    """Inputs whose answer is wanted, and how they are called; `place` is where they stand in the plot."""

    label: str
    inputs: list[float]
    place: tuple[float, float] | None = None


class Form:
    """One form of the fit. `points` are its samples if they are drawn as points, to be dragged or not."""

    points: SamplePoints | None = None
    follows = False  # whether the upright axis follows the run
    scale: Range | None = None  # the ends of the colours, if answers have any

    def __init__(self, plot: Plot) -> None:
        self.plot = plot
        self.items: list[Any] = []

    def begin(self, samples: DrawnSamples) -> None:
        """Show samples, for a run that begins."""
        raise NotImplementedError

    def frame(self, record: Record) -> tuple[Range, Range]:
        """Return the parts of both axes that samples and record need."""
        raise NotImplementedError

    def show(self, record: Record) -> Readout:
        """Show a record; return names and values to be read beside it."""
        raise NotImplementedError

    def question(self, x: float, y: float) -> Asked | None:
        """Return what a click at a place asks the neuron, or None where that asks nothing."""
        return None

    def sample_at(self, x: float, y: float, target: float) -> tuple[list[float], float]:
        """Return inputs and target of a point at a place; `target` holds where the place tells of none."""
        raise NotImplementedError

    def recolor(self) -> None:
        """Take on the theme's colours."""
        raise NotImplementedError

    def remove(self) -> None:
        """Leave the plot."""
        for item in [*self.items, *(self.points.items.values() if self.points else ())]:
            self.plot.removeItem(item)
        if self.points:
            self.points.deleteLater()

    def add(self, item: Any, height: float = 0.0) -> Any:
        """Put an item into the plot, above or below others."""
        item.setZValue(height)
        self.plot.addItem(item, ignoreBounds=True)
        self.items.append(item)
        return item

    def view(self, axis: Literal["x", "y"]) -> Range:
        """Return the part of an axis that is in sight."""
        low, high = self.plot.getViewBox().viewRange()["xy".index(axis)]
        return float(low), float(high)

    def drawable(self, values: Array) -> Array:
        """Return heights with those far out of sight brought nearer: plots cannot reckon with all numbers."""
        low, high = self.view("y")
        far = BEYOND * (high - low)
        return np.clip(np.nan_to_num(values, nan=high + far), low - far, high + far)


def named(samples: DrawnSamples, values: list[float]) -> str:
    """Return inputs with their names: `x1 = 3, x2 = 4`."""
    names = samples.experiment.data.input_names
    return ", ".join(
        f"{plain.name(name)} = {displayed(value)}" for name, value in zip(names, values, strict=True)
    )


def within_reach(values: Array, targets: Array) -> Array:
    """Return outputs brought within one more spread of the targets: farther ones shall not flatten these."""
    low, high = span(targets, room=1.0)
    return np.clip(np.nan_to_num(values, nan=high), low, high)
