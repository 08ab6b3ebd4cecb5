"""A run as a small picture: on the left how the loss went, on the right where the neuron ended."""

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range, span
from neuron_gui.core.sketch import CELLS, Sketch
from neuron_gui.ui.plots.bins import points
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.diverging_colors import rgb

MAX_BOLD_POINTS = 150  # wider lines through many points take ten times as long
MARGIN, GAP = 8, 12


def picture(drawn: Sketch, size: QSize, ratio: float) -> QPixmap:
    """Return the picture in the present theme's colours, for a screen with so many dots to a pixel."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(theme.current().surface))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = (size.width() - 2 * MARGIN - GAP) / 2
    left = QRectF(MARGIN, MARGIN, width, size.height() - 2 * MARGIN)
    _draw_curves(painter, left, drawn, [0], logarithmic=True)
    right = left.translated(width + GAP, 0)
    if drawn.outputs is None:
        _draw_curves(painter, right, drawn, list(range(1, drawn.experiment.data.d + 1)))
    elif drawn.experiment.data.d == 1:
        _draw_line(painter, right, drawn)
    else:
        _draw_map(painter, right, drawn)
    painter.end()
    return pixmap


def _draw_curves(
    painter: QPainter, place: QRectF, drawn: Sketch, channels: list[int], logarithmic: bool = False
) -> None:
    _draw_axes(painter, place)
    lines = [points(drawn.curves, channel) for channel in channels]
    if logarithmic:
        lines = [(x[y > 0], np.log10(y[y > 0])) for x, y in lines]
    across = (0.0, float(max(drawn.curves.last, 1)))
    up = span(np.concatenate([y for _, y in lines]))
    for (x, y), color in zip(lines, theme.current().curves, strict=False):
        painter.setPen(QPen(QColor(color), 1.5 if len(x) < MAX_BOLD_POINTS else 1))
        painter.drawPolyline(_polygon(place, across, up, x, y))


def _draw_line(painter: QPainter, place: QRectF, drawn: Sketch) -> None:
    assert drawn.outputs is not None
    _draw_axes(painter, place)
    data, colors = drawn.experiment.data, theme.current()
    across, up = span(data.inputs[:, 0]), span(np.concatenate([data.targets, drawn.outputs]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colors.muted))
    for point in _polygon(place, across, up, data.inputs[:, 0], data.targets).toList():
        painter.drawEllipse(point, 1.2, 1.2)
    painter.setPen(QPen(QColor(colors.curves[1]), 2))
    painter.drawPolyline(_polygon(place, across, up, np.linspace(*across, CELLS), drawn.outputs))


def _draw_map(painter: QPainter, place: QRectF, drawn: Sketch) -> None:
    """Draw the output as shades, and the samples on it: filled where the target is a high one."""
    assert drawn.outputs is not None
    data, colors = drawn.experiment.data, theme.current()
    low, high = float(data.targets.min()), float(data.targets.max())
    share = np.clip((drawn.outputs.reshape(CELLS, CELLS) - low) / ((high - low) or 1.0), 0, 1)
    pale, strong = rgb(colors.surface), rgb(colors.curves[0])
    shades = (pale + 0.8 * share[::-1, :, None] * (strong - pale)).astype(np.uint8)
    pixels = np.ascontiguousarray(shades)
    image = QImage(pixels.data, CELLS, CELLS, 3 * CELLS, QImage.Format.Format_RGB888)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
    across, up = span(data.inputs[:, 0]), span(data.inputs[:, 1])
    painter.setPen(QPen(QColor(colors.text), 1.5))
    spots = _polygon(place, across, up, data.inputs[:, 0], data.inputs[:, 1]).toList()
    for spot, target in zip(spots, data.targets, strict=True):
        painter.setBrush(QColor(colors.text if target > (low + high) / 2 else colors.surface))
        painter.drawEllipse(spot, 3.5, 3.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(colors.border))
    painter.drawRect(place)


def _draw_axes(painter: QPainter, place: QRectF) -> None:
    painter.setPen(QColor(theme.current().border))
    painter.drawPolyline([place.topLeft(), place.bottomLeft(), place.bottomRight()])


def _polygon(place: QRectF, across: Range, up: Range, x: Array, y: Array) -> QPolygonF:
    """Return where points lie in a place whose axes have these ranges."""
    right = place.left() + (x - across[0]) / (across[1] - across[0]) * place.width()
    down = place.bottom() - (y - up[0]) / (up[1] - up[0]) * place.height()
    return QPolygonF([QPointF(*point) for point in zip(right.tolist(), down.tolist(), strict=True)])
