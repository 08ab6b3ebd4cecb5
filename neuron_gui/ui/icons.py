"""The few symbols on buttons, drawn from the theme's own colours so that they suit light and dark."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

SIZE = 64


def icon(name: str, color: str) -> QIcon:
    """Return a symbol in a colour: run, pause, step, restart, new_start or reset_all."""
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


def _restart(painter: QPainter, color: QColor) -> None:
    painter.drawRect(QRectF(10, 10, 8, 44))
    painter.drawPolygon(QPolygonF([QPointF(54, 10), QPointF(22, 32), QPointF(54, 54)]))


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
    "restart": _restart,
    "new_start": _new_start,
    "reset_all": _reset_all,
}
