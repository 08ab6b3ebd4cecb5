"""The names in weight space: of start and line of solutions, which give way to the edge and each other."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.ui.plots.canvas import Canvas
from neuron_gui.ui.style import theme

AWAY = 11.0  # pixels from the middle of the start's ring to its name
GAP = 6.0  # pixels from a line to its name
SHARES = (0.85, 0.7, 0.55, 0.4, 0.25, 0.1)  # of the line in sight: where its name may stand


class Line(NamedTuple):
    """A line through a point, and its name."""

    point: Array
    direction: Array
    name: str


class Names(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Names inside a plot, each where it is whole and covers no other one."""

    def __init__(self, plot: Canvas) -> None:
        self._box = plot.getViewBox()
        super().__init__(self._box)
        self._plot = plot
        self._start: tuple[QPointF, str] | None = None
        self._line: Line | None = None
        self._taken = QRectF()
        self.setZValue(20)
        self._box.sigRangeChanged.connect(self._move)
        self._box.sigResized.connect(self._move)

    def show_start(self, place: QPointF, name: str) -> None:
        """Name the start, which is there."""
        self._start = QPointF(place), name
        self.update()

    def show_line(self, line: Line | None) -> None:
        """Name a line, or none."""
        self._line = line
        self.update()

    def give_way_to(self, place: QRectF) -> None:
        """Keep off what else stands inside the plot, there in its pixels."""
        self._taken = place
        self.update()

    def boundingRect(self) -> QRectF:
        """Cover the inside of the plot."""
        return QRectF(self._box.rect())

    def places(self) -> dict[str, QRectF]:
        """Return where names stand, in pixels of the plot's inside."""
        found: dict[str, QRectF] = {}
        with np.errstate(all="ignore"):  # far out a view has no size left, and nothing in it a place
            for name, candidates in (self._beside_start(), self._along_line()):
                for place in candidates:
                    others = (self._taken, *found.values())
                    if self.boundingRect().contains(place) and not any(map(place.intersects, others)):
                        found[name] = place
                        break
        return found

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Write the names on the plot's ground."""
        colors = theme.current()
        painter.setFont(self._plot.font())
        painter.setPen(colors.text)
        for name, place in self.places().items():
            painter.fillRect(place, colors.surface)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def _size(self, name: str) -> tuple[float, float]:
        metrics = QFontMetricsF(self._plot.font())
        return metrics.horizontalAdvance(name) + 4, metrics.height()

    def _beside_start(self) -> tuple[str, Iterator[QRectF]]:
        if self._start is None:
            return "", iter(())
        place, name = self._start
        x, y = self._pixels(np.array([place.x(), place.y()]))
        wide, high = self._size(name)
        corners = (
            (x + AWAY, y - high / 2),
            (x - AWAY - wide, y - high / 2),
            (x - wide / 2, y - AWAY - high),
            (x - wide / 2, y + AWAY),
        )
        return name, (QRectF(left, top, wide, high) for left, top in corners)

    def _along_line(self) -> tuple[str, Iterator[QRectF]]:
        """Yield places above and below what is in sight of the line, from its right end on."""
        if self._line is None:
            return "", iter(())
        point, name = self._pixels(self._line.point), self._line.name
        along = self._pixels(self._line.point + self._line.direction) - point
        bounds, (wide, high) = self.boundingRect(), self._size(name)
        low, high_corner = np.array([0.0, 0.0]), np.array([bounds.width(), bounds.height()])
        if not (np.isfinite([*point, *along]).all() and along.any()):
            return "", iter(())
        ends = np.sort(np.array([(low - point) / along, (high_corner - point) / along]), axis=0)
        first, last = np.nanmax(ends[0]), np.nanmin(ends[1])
        if not first < last:
            return "", iter(())
        if along[0] < 0:
            first, last = last, first
        normal = np.array([along[1], -along[0]]) / np.hypot(*along)
        aside = normal * (GAP + np.abs(normal) @ [wide / 2, high / 2])

        def places() -> Iterator[QRectF]:
            for sides in ((-1, 1), (0,)):  # beside the line, or at least on it
                for share in SHARES:
                    for side in sides:
                        x, y = point + (first + share * (last - first)) * along + side * aside
                        yield QRectF(x - wide / 2, y - high / 2, wide, high)

        return name, places()

    def _pixels(self, place: Array) -> Array:
        (left, right), (bottom, top) = self._box.viewRange()
        bounds = self.boundingRect()
        return np.array(
            [
                (place[0] - left) / (right - left) * bounds.width(),
                (top - place[1]) / (top - bottom) * bounds.height(),
            ]
        )

    def _move(self, *_: object) -> None:
        self.prepareGeometryChange()
        self.update()
