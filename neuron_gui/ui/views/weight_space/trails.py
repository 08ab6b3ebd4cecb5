"""The ways of other runs across weight space, behind that of the present one."""

from collections.abc import Callable, Sequence

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsItem

from neuron_gui.core.dataset import Array
from neuron_gui.ui.plots.other_runs import Overlay
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.views.weight_space.way import Dots

Places = Callable[[Array], Array]  # from records (k, d + 2) to points in the plot (k, 2)
DOT = 3  # pixels


class Trails:
    """One line for each run; guesses, which go no way, are dots.

    Each is kept as a picture while the axes stand still.
    """

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self.items: list[tuple[Overlay, pg.PlotCurveItem | Dots]] = []

    def show(self, overlays: Sequence[Overlay]) -> None:
        """Draw these instead of those before, as soon as they are placed."""
        for _, item in self.items:
            self._plot.removeItem(item)
        self.items = [(overlay, _item(overlay)) for overlay in overlays if overlay.trail and overlay.weighs]
        for _, item in self.items:
            item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
            item.setZValue(0.5)
            self._plot.addItem(item, ignoreBounds=True)
        self.recolor()

    def place(self, places: Places) -> None:
        """Draw every run where its records lie now."""
        for overlay, item in self.items:
            points = places(_records(overlay))
            if isinstance(item, Dots):
                item.show_points(points)
            else:
                item.setData(*points.T)

    def in_sight(self, places: Places) -> list[Array]:
        """Return the points (k, 2) of every run that there is to be room for."""
        return [places(_records(overlay)) for overlay, _ in self.items if overlay.roomy]

    def recolor(self) -> None:
        """Take on the colours of the theme in force."""
        for overlay, item in self.items:
            if isinstance(item, Dots):
                item.update()
            else:
                item.setPen(overlay.pen())


def _item(overlay: Overlay) -> pg.PlotCurveItem | Dots:
    if overlay.guesses:
        return Dots(lambda: overlay.pen().color(), DOT)
    return pg.PlotCurveItem(skipFiniteCheck=True, connect="all", antialias=True)


def _records(overlay: Overlay) -> Array:
    assert overlay.trail is not None
    return overlay.trail.records
