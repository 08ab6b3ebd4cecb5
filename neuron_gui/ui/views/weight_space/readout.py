"""What is read out in the corner: the loss where the mouse is, else how coarse the map is, if it is."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF

from neuron_gui.core.numbers import displayed
from neuron_gui.core.theory.ground import Ground
from neuron_gui.core.theory.landscape import SAMPLES, Landscape
from neuron_gui.ui.plots.corner_line import CornerLine
from neuron_gui.ui.text.translate import translated

COARSE = 60  # a map of fewer points a side is said to be coarse


class Readout(CornerLine):
    """A line over the plot that the mouse goes through; out of sight where there is nothing to say."""

    def read_out(self, place: QPointF | None, ground: Ground | None, names: Sequence[str]) -> None:
        """Tell of a place on the ground, in axes of these names, or of the map if there is no place."""
        self.tell(_told_of(place, ground, names) if place and ground else _warning(ground))


def _told_of(place: QPointF, ground: Ground, names: Sequence[str]) -> str:
    point = np.array([place.x(), place.y()][: len(names)])
    told = [f"{name} {displayed(value)}" for name, value in zip(names, point.tolist(), strict=True)]
    if ground.plane.rows <= SAMPLES:  # else it takes too long
        (loss,) = ground.plane.losses(point[:, None]).tolist()
        told.append(translated("loss {loss}").format(loss=displayed(loss)))
    return ",  ".join(told)


def _warning(ground: Ground | None) -> str:
    picture = ground.picture if ground else None
    if isinstance(picture, Landscape) and len(picture.x) < COARSE:
        return translated("{side} × {side} points, for there are many samples").format(side=len(picture.x))
    return ""
