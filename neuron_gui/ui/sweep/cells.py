"""The map's cells as one picture in a plot, and the mark around one of them."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from neuron_gui.core.sweep.colors import HATCH_COLOR, Scale, colors
from neuron_gui.core.sweep.map import DIVERGED, Piece

HATCH = QColor(HATCH_COLOR)  # over the diverged cells, so that not their colour alone tells them apart
LIMIT, FASTEST = Qt.PenStyle.DashLine, Qt.PenStyle.DotLine  # white on black: seen over any cell
SMALLEST_MARK = 11.0  # pixels: one sees it around a cell of a single pixel, too


class Cells(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Paints the cells; those that diverged are hatched."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(-0.8)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self._bounds = QRectF()
        self.begin(0, 0, QRectF())

    def begin(self, width: int, height: int, bounds: QRectF) -> None:
        """Get ready for a map of so many cells, none of which is there."""
        self.prepareGeometryChange()
        self._bounds = bounds
        self._shown = np.zeros((height, width, 4), np.uint8)
        self._diverged = np.zeros((height, -(-width // 4) * 4), np.uint8)  # Qt reads rows of whole words
        self.update()

    def put(self, piece: Piece, scale: Scale) -> None:
        """Colour some cells. `update` shows them."""
        columns = slice(piece.column, piece.column + len(piece.outcomes))
        shown = colors(piece.outcomes, piece.steps, piece.losses, scale)
        self._shown[piece.row, columns] = shown[:, [2, 1, 0, 3]]  # as Qt's ARGB lies in memory
        self._diverged[piece.row, columns] = np.where(piece.outcomes == DIVERGED, 255, 0)

    def boundingRect(self) -> QRectF:
        """Cover all cells."""
        return self._bounds

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Paint the picture, and the hatching over it."""
        height, width, _channels = self._shown.shape
        if not width:
            return
        formats = QImage.Format
        picture = QImage(self._shown.data, width, height, 4 * width, formats.Format_ARGB32_Premultiplied)
        painter.drawImage(self._bounds, picture)
        if self._diverged.any():
            mask = QImage(self._diverged.data, width, height, self._diverged.shape[1], formats.Format_Alpha8)
            self._hatch(painter, mask)

    def _hatch(self, painter: QPainter, mask: QImage) -> None:
        """Draw lines across the mask's cells, as far as they are in sight."""
        place, device = painter.transform().mapRect(self._bounds), painter.device()
        sheet = QRectF(0, 0, device.width(), device.height()).intersected(place).toAlignedRect()
        lines = QImage(sheet.size(), QImage.Format.Format_ARGB32_Premultiplied)
        lines.fill(Qt.GlobalColor.transparent)
        drawing = QPainter(lines)
        drawing.fillRect(lines.rect(), QBrush(HATCH, Qt.BrushStyle.BDiagPattern))
        drawing.setTransform(painter.transform() * QTransform.fromTranslate(-sheet.x(), -sheet.y()))
        drawing.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        drawing.drawImage(self._bounds, mask)
        drawing.end()
        painter.save()
        painter.resetTransform()
        painter.drawImage(sheet.topLeft(), lines)
        painter.restore()


class Mark(pg.GraphicsObject):  # type: ignore[misc]
    """A frame around the cell that is being read; a picture of the map goes without it."""

    passing = True

    def __init__(self) -> None:
        super().__init__()
        self._bounds = QRectF()
        self.setZValue(1)

    def show_at(self, bounds: QRectF) -> None:
        """Frame a cell."""
        self.prepareGeometryChange()
        self._bounds = bounds
        self.show()

    def viewTransformChanged(self) -> None:
        """The frame of a small cell is as large as before, and so covers another part of the plot."""
        self.prepareGeometryChange()

    def boundingRect(self) -> QRectF:
        """Cover the frame, which is wider than its cell."""
        across, up = self.pixelVectors()
        if across is None or up is None:
            return self._bounds
        half = SMALLEST_MARK / 2 + 2
        wide = max(self._bounds.width() / 2 + 3 * across.x(), half * across.x())
        high = max(self._bounds.height() / 2 + 3 * abs(up.y()), half * abs(up.y()))
        middle = self._bounds.center()
        return QRectF(middle.x() - wide, middle.y() - high, 2 * wide, 2 * high)

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Paint it dark and light: one of both stands out from any colour."""
        place = painter.transform().mapRect(self._bounds)
        size = QPointF(max(place.width(), SMALLEST_MARK), max(place.height(), SMALLEST_MARK)) / 2
        frame = QRectF(place.center() - size, place.center() + size)
        painter.resetTransform()
        for color, width in ((Qt.GlobalColor.black, 4), (Qt.GlobalColor.white, 2)):
            painter.setPen(QPen(color, width))
            painter.drawRect(frame)
