"""The few symbols on buttons, drawn from the theme's own colours so that they suit light and dark."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

SIZE = 64


def icon(name: str, color: str) -> QIcon:
    """Return a symbol in a colour: one of the names at the end of this file."""
    pixmap = QPixmap(SIZE, SIZE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(color))
    painter.setPen(Qt.PenStyle.NoPen)
    _SYMBOLS[name](painter, QColor(color))
    painter.end()
    return QIcon(pixmap)


def _triangle(painter: QPainter, left: float, right: float) -> None:
    painter.drawPolygon(QPolygonF([QPointF(left, 10), QPointF(right, 32), QPointF(left, 54)]))


def _run(painter: QPainter, color: QColor) -> None:
    _triangle(painter, 16, 54)


def _pause(painter: QPainter, color: QColor) -> None:
    painter.drawRect(QRectF(14, 10, 13, 44))
    painter.drawRect(QRectF(37, 10, 13, 44))


def _step(painter: QPainter, color: QColor) -> None:
    _triangle(painter, 12, 44)
    painter.drawRect(QRectF(46, 10, 8, 44))


def _step_back(painter: QPainter, color: QColor) -> None:
    painter.drawRect(QRectF(10, 10, 8, 44))
    painter.drawPolygon(QPolygonF([QPointF(52, 10), QPointF(20, 32), QPointF(52, 54)]))


def _restart(painter: QPainter, color: QColor) -> None:
    """All the way back."""
    painter.drawRect(QRectF(4, 10, 7, 44))
    painter.drawPolygon(QPolygonF([QPointF(34, 10), QPointF(10, 32), QPointF(34, 54)]))
    painter.drawPolygon(QPolygonF([QPointF(60, 10), QPointF(36, 32), QPointF(60, 54)]))


def _new_start(painter: QPainter, color: QColor) -> None:
    """A die: another throw."""
    painter.setPen(QPen(color, 6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(9, 9, 46, 46), 8, 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    for x, y in ((21, 21), (43, 21), (32, 32), (21, 43), (43, 43)):
        painter.drawEllipse(QPointF(x, y), 5, 5)


def _reset_all(painter: QPainter, color: QColor) -> None:
    """An arrow that goes round."""
    painter.setPen(QPen(color, 7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(11, 11, 42, 42), 60 * 16, 300 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawPolygon(QPolygonF([QPointF(40, 2), QPointF(58, 15), QPointF(38, 25)]))


_SYMBOLS: dict[str, Callable[[QPainter, QColor], None]] = {
    "run": _run,
    "pause": _pause,
    "step": _step,
    "step_back": _step_back,
    "restart": _restart,
    "new_start": _new_start,
    "reset_all": _reset_all,
}
