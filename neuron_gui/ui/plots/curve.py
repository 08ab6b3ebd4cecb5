"""A curve of a plot: of few points a line, of many one span a pixel column.

Both were measured: a line wider than a pixel through jagged data takes up to 0.9 s, its spans 2 ms.
"""

from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.ui.style.measures import unit

DOT = 6  # pixels across: a curve of a single point
FEW_POINTS = 300  # are joined by a line
WIDE, NARROW = 2.0, 1.5  # pixels, of curves of few points and of many
OUT_OF_SIGHT = 1e5  # pixels
LONG = 3000.0  # pixels: what jumps up and down so far in sum costs too much as a line
DASHES = [4, 2]  # of a sketch, in widths of the pen; shorter than what Qt calls dashed, which pins have
LINES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


class LegendEntry(NamedTuple):
    """A curve as a legend names it."""

    name: str
    pen: QPen


def width_for(points: int) -> float:
    """Return how wide a curve of so many points is drawn."""
    return WIDE * unit() ** 0.5 if points <= FEW_POINTS else NARROW


class Curve(pg.PlotCurveItem):  # type: ignore[misc]
    """A curve that keeps its width and every digit of its points in a picture, too."""

    def __init__(self) -> None:
        super().__init__(skipFiniteCheck=True, connect="all", antialias=True)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # for the part to paint

    def viewTransformChanged(self) -> None:
        """See that another part is in sight: pyqtgraph's own curve, which never asks, keeps the first one."""
        pg.GraphicsItem.viewTransformChanged(self)
        super().viewTransformChanged()

    @np.errstate(over="ignore")  # far below the largest loss of all, the others are out of sight without end
    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None) -> None:
        """Paint the curve: for a picture by pixels, elsewhere as fast as may be; a lone point as a dot."""
        points = 0 if self.xData is None else len(self.xData)
        if points == 1:
            self._paint_dot(painter)
        elif self._exportOpts is not False:
            self._paint_by_pixels(painter)
        elif points and self._is_quick(painter):
            super().paint(painter, option, widget)
        elif points:
            self._paint_spans(painter, option.exposedRect)

    def _is_quick(self, painter: QPainter) -> bool:
        """Whether it takes little time as a line."""
        down = np.abs(np.diff(self.yData)).sum() * abs(painter.transform().m22())
        return len(self.xData) <= FEW_POINTS and bool(down <= LONG)

    def pixelPadding(self) -> float:
        """Have room for a dot."""
        return max(float(super().pixelPadding()), DOT)

    def _paint_dot(self, painter: QPainter) -> None:
        pen = QPen(self.opts["pen"])
        pen.setWidthF(DOT * (self._exportOpts["resolutionScale"] if self._exportOpts else 1))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPoint(QPointF(self.xData[0], self.yData[0]))

    def _paint_by_pixels(self, painter: QPainter) -> None:
        path, pen = painter.transform().map(self.getPath()), QPen(self.opts["pen"])
        pen.setWidthF(pen.widthF() * self._exportOpts["resolutionScale"])
        painter.resetTransform()
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _paint_spans(self, painter: QPainter, exposed: QRectF) -> None:
        """Paint what has to be painted, one span a column of the screen's pixels."""
        device, ratio = painter.transform(), painter.device().devicePixelRatioF()
        sight = device.mapRect(exposed.intersected(self.viewRect())).adjusted(-1, 0, 1, 0)
        x = self.xData * device.m11() + device.dx()
        y = np.clip(self.yData * device.m22() + device.dy(), -OUT_OF_SIGHT, OUT_OF_SIGHT)
        first, last = np.searchsorted(x, [sight.left(), sight.right()])
        part = slice(max(first - 1, 0), last + 1)
        if not len(x[part]) or x[part][0] > sight.right() or x[part][-1] < sight.left():
            return
        columns, low, high = spans(x[part], y[part], int(sight.left()), int(sight.right()) + 1)
        pen = QPen(self.opts["pen"])
        inked = dashes(pen, np.maximum(high - low, 1.0).cumsum() / ratio)
        half = pen.widthF() * ratio / 2
        ends = np.column_stack([low - half, high + half])[inked].ravel()
        pen.setStyle(Qt.PenStyle.SolidLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setWidthF(1)
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.drawPath(
            pg.functions.arrayToQPath(np.repeat(columns[inked], 2), ends, connect="pairs", finiteCheck=False)
        )


def spans(x: Array, y: Array, left: int, right: int) -> tuple[Array, Array, Array]:
    """Return the middle, lowest and highest place of a line through points (x ascending) in pixel columns.

    Only the columns from left to right are looked at, as far as the line goes.
    """
    first, last = max(left, int(np.floor(x[0]))), min(right, int(np.floor(x[-1])))
    edges = np.arange(first, last + 2, dtype=np.float64)
    at = np.interp(edges, x, y)
    low, high = np.minimum(at[:-1], at[1:]), np.maximum(at[:-1], at[1:])
    inside = (x >= first) & (x < last + 1)
    column = x[inside].astype(np.intp) - first
    np.minimum.at(low, column, y[inside])
    np.maximum.at(high, column, y[inside])
    return edges[:-1] + 0.5, low, high


def dashes(pen: QPen, gone: Array) -> NDArray[np.bool_]:
    """Return where a pen leaves ink, after so many pixels of the way each."""
    ends = np.cumsum(pen.dashPattern()) * pen.widthF()
    if not len(ends):
        return np.ones(len(gone), np.bool_)
    return np.asarray(np.searchsorted(ends, gone % ends[-1], side="right") % 2 == 0)
