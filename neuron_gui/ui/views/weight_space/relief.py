"""The ground under the way: the loss as shades and contour lines, or as a curve over a single parameter."""

from math import atan, degrees

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmapCache
from PySide6.QtWidgets import QGraphicsItem

from neuron_gui.core.dataset import Array
from neuron_gui.core.theory.landscape import Bottom, Landscape, Profile
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.weight_space.names import Line, Names

SHADES = 256
DEEPEST = 0.5  # so much of the colour has the highest shade; the way has to stand out from it
BAND = 7  # pixels, of the line of solutions: broad and pale, unlike any run
BAND_OPACITY = 0.45
PICTURES_KB = 256 * 1024


class _Shades(pg.ImageItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An image whose cells run into each other."""

    def paint(self, painter: QPainter, *arguments: object) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        super().paint(painter, *arguments)


class Relief:
    """The items of the ground, in a plot of their owner's."""

    def __init__(self, plot: Plot) -> None:
        self.shades = _Shades(axisOrder="row-major")
        self.lines = pg.PlotCurveItem(skipFiniteCheck=True, connect="pairs", antialias=True)
        self.curve = pg.PlotCurveItem(skipFiniteCheck=True, connect="all", antialias=True)
        self.solutions = pg.InfiniteLine()
        self.names = Names(plot)
        self.optimum = pg.ScatterPlotItem(symbol="star", size=18)
        for height, item in enumerate((self.shades, self.lines, self.curve, self.solutions, self.optimum)):
            item.setZValue(height / 10 - 0.9)  # over the grid, under the way
            plot.addItem(item, ignoreBounds=True)
        # They change seldom, but what moves above them would have them painted every time. Qt's own 10 MB
        # for such pictures are less than those of one large window, and then it keeps none.
        QPixmapCache.setCacheLimit(max(QPixmapCache.cacheLimit(), PICTURES_KB))
        for item in (self.shades, self.lines):
            item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.recolor()

    def show_landscape(self, land: Landscape, solved: bool) -> None:
        """Show the loss over two parameters, and whether it is 0 where it is lowest."""
        self._show_only(self.shades, self.lines)
        x, y = land.x, land.y
        dx, dy = x[1] - x[0], y[1] - y[0]  # the values are those in the middle of the cells
        numbers = (land.heights * (SHADES - 1)).astype(np.uint8)
        self.shades.setImage(numbers, autoLevels=False, levels=(0, SHADES))
        self.shades.setRect(QRectF(x[0] - dx / 2, y[0] - dy / 2, x[-1] - x[0] + dx, y[-1] - y[0] + dy))
        self.lines.setData(*land.lines)
        if land.bottom:
            self._show_bottom(land.bottom, solved)

    def show_profile(self, profile: Profile, drawable: Array) -> None:
        """Show the loss over one parameter; `drawable` are its losses as a plot can draw them."""
        self._show_only(self.curve)
        self.curve.setData(profile.x, drawable)
        if profile.bottom:
            (x,) = profile.bottom.point
            self.optimum.setData([x], [float(np.interp(x, profile.x, drawable))])
            self.optimum.setVisible(bool(profile.x[0] <= x <= profile.x[-1]))

    def clear(self) -> None:
        """Show nothing until there is a ground."""
        self._show_only()

    def _show_bottom(self, bottom: Bottom, solved: bool) -> None:
        if bottom.direction is None:
            self.optimum.setData(*np.array(bottom.point)[:, None])
            self.optimum.show()
            return
        across, up = bottom.direction
        self.solutions.setPos(bottom.point)
        self.solutions.setAngle(degrees(atan(up / across)) if across else 90)
        self.solutions.show()
        name = translated("every point here solves it") if solved else translated("lowest loss")
        self.names.show_line(Line(np.array(bottom.point), np.array(bottom.direction), name))

    def _show_only(self, *items: QGraphicsItem) -> None:
        for item in (self.shades, self.lines, self.curve, self.solutions, self.optimum):
            item.setVisible(item in items)
        self.names.show_line(None)

    def recolor(self) -> None:
        """Take on the theme's colours: shades of grey, for all colours are those of parameters."""
        colors = theme.current()
        self.shades.setLookupTable(ramp(colors.surface, colors.muted, DEEPEST))
        self.lines.setPen(pg.mkPen(colors.muted, width=1))
        self.curve.setPen(pg.mkPen(colors.muted, width=2))
        good, pale = QColor(colors.good), QColor(colors.good)
        pale.setAlphaF(BAND_OPACITY)
        self.solutions.setPen(pg.mkPen(pale, width=BAND))
        self.names.update()
        self.optimum.setPen(pg.mkPen(colors.surface))
        self.optimum.setBrush(pg.mkBrush(good))

    def key(self) -> list[QColor]:
        """Return the shades from the lowest to the highest loss."""
        colors = theme.current()
        return [QColor(*shade) for shade in ramp(colors.surface, colors.muted, DEEPEST)[[0, -1]].tolist()]


def ramp(low: str, high: str, share: float) -> NDArray[np.uint8]:
    """Return colours (SHADES, 3) from one towards another, the last of which has that share of it."""
    first, other = (np.array(pg.mkColor(color).getRgb()[:3], dtype=np.float64) for color in (low, high))
    return (first + np.linspace(0, share, SHADES)[:, None] * (other - first)).round().astype(np.uint8)
