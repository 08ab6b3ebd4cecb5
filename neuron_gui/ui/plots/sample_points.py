"""Samples as points in a plot: those of two classes differ in colour and shape, and a mouse can drag them."""

from itertools import count
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QBrush, QPen
from PySide6.QtWidgets import QGraphicsItem

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range, limited
from neuron_gui.core.samples.drawn import Rows, are_two
from neuron_gui.ui.plots.canvas import Canvas
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.diverging_colors import SHADES, shade_numbers, shades

TINTS = 16  # so many colours are enough for targets that are no classes
SIZE = 9

_gestures = count(1)


class _Scatter(pg.ScatterPlotItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Points that may be dragged while `movable`."""

    def __init__(self, points: "SamplePoints", symbol: str) -> None:
        super().__init__(size=SIZE, symbol=symbol)
        self._points = points
        self.numbers: Rows = np.zeros(0, np.intp)  # of the points, among all that are drawn
        self._dragged: int | None = None
        self._offset = QPointF()

    def at(self, position: QPointF) -> int | None:
        """Return which point lies at a position, the uppermost if several do."""
        if not len(self.data):
            return None
        under = np.flatnonzero(self._maskAt(position))
        return int(under[-1]) if len(under) else None

    def let_go(self) -> None:
        """Drag no point any more: there are others now."""
        self._dragged = None

    def mouseDragEvent(self, event: Any) -> None:
        """Move the point that was under the mouse when its button went down."""
        if event.isStart():
            self._dragged = None
            if self._points.movable and event.button() == Qt.MouseButton.LeftButton:
                self._dragged = self.at(event.buttonDownPos())
            if self._dragged is not None:
                spot = self.data[self._dragged]
                self._offset = QPointF(spot["x"], spot["y"]) - event.buttonDownPos()
                self._points.gesture = next(_gestures)
        if self._dragged is None:
            event.ignore()
            return
        event.accept()
        place = event.pos() + self._offset
        self._points.dragged.emit(int(self.numbers[self._dragged]), place.x(), place.y())


class SamplePoints(QObject):
    """The points of a plot. `dragged` brings the number of a point and where the mouse has it now.

    `gesture` is the number of the drag, so that all moves of one drag can be told to belong together.
    """

    dragged = Signal(int, float, float)

    def __init__(self, plot: Canvas) -> None:
        super().__init__(plot)
        self.movable = False
        self.gesture = 0
        self._points = np.zeros((3, 0))  # x, y and target of each
        self._scale: Range | None = None
        # Squares stand for the upper of two classes, circles for everything else.
        self.items = {symbol: _Scatter(self, symbol) for symbol in ("o", "s")}
        for item in self.items.values():
            item.setZValue(2)
            item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)  # they seldom move
            plot.addItem(item, ignoreBounds=True)

    def show(self, x: Array, y: Array, targets: Array | None = None, scale: Range | None = None) -> None:
        """Show points (m,); given their targets (m,) and the ends of these, in colours by the target."""
        points = np.array([limited(x), limited(y), np.zeros(len(x)) if targets is None else targets])
        if np.array_equal(points, self._points) and scale == self._scale:
            return  # for drawing them anew takes milliseconds
        if points.shape != self._points.shape:
            for item in self.items.values():
                item.let_go()
        self._points, self._scale = points, scale
        self.recolor()

    def within(self, x: Range, y: Range) -> bool:
        """Whether all points lie in a part of the plot."""
        lows, highs = zip(x, y, strict=True)
        places = self._points[:2].T
        return bool(((lows <= places) & (places <= highs)).all())

    def at(self, position: QPointF) -> int | None:
        """Return the number of the point at a position in the plot's coordinates, or None."""
        for item in self.items.values():
            found = item.at(position)
            if found is not None:
                return int(item.numbers[found])
        return None

    def recolor(self) -> None:
        """Draw the points in the theme's colours."""
        x, y, targets = self._points
        low, high = self._scale or (0.0, 0.0)
        squares = (targets == high) & are_two(targets, low, high)
        edge, brushes, tints = self._colors()
        for symbol, chosen in (("o", ~squares), ("s", squares)):
            item = self.items[symbol]
            if not chosen.any() and not len(item.data):
                continue  # most samples are no squares, and drawing nothing takes as long as drawing a few
            item.numbers = np.flatnonzero(chosen)
            used = tints[chosen]
            one = len(used) and (used == used[0]).all()  # a brush for each point costs ten times the time
            brush = brushes[used[0]] if one else [brushes[tint] for tint in used]
            item.setData(x[chosen], y[chosen], pen=edge, brush=brush)

    def _colors(self) -> tuple[QPen, list[QBrush], NDArray[np.uint8]]:
        """Return the pen of all points, brushes, and which of these each point has."""
        colors = theme.current()
        n = self._points.shape[1]
        if self._scale is None:
            return pg.mkPen(colors.surface), [pg.mkBrush(colors.muted)], np.zeros(n, np.uint8)
        tints = shades(colors)[np.linspace(0, SHADES - 1, TINTS).astype(int)]
        brushes = [pg.mkBrush(*tint) for tint in tints.tolist()]
        numbers = shade_numbers(self._points[2], *self._scale) // (SHADES // TINTS)
        return pg.mkPen(colors.text), brushes, numbers
