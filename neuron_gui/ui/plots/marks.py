"""What is marked in a plot over steps: named values that a curve may come to, and the step pointed at."""

from collections.abc import Sequence

import pyqtgraph as pg
from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.ui.plots.canvas import Canvas
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.measures import unit

GAP = 4.0
MARGIN = 90  # pixels behind the curves that names may take
SHORT_SHARE = 0.5  # of the width, that a short one may take over the curves: cut off it would tell nothing


class Level(Struct, frozen=True):
    """A value on the vertical axis with its name, and a shorter one for where there is little room.

    It has the colour of a curve, by its number, or a quiet one. One that is `set` belongs to the experiment;
    others have been found out.
    """

    value: float
    name: str
    short: str
    curve: int | None = None
    set: bool = False

    def color(self) -> str:
        """Return its colour in the theme in force."""
        colors = theme.current()
        return colors.muted if self.curve is None else colors.curve(self.curve)


class Levels(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Dashed lines across a plot, behind its curves, each named at its right end."""

    def __init__(self, plot: Canvas) -> None:
        self._box = plot.getViewBox()
        super().__init__(self._box)
        self._plot = plot
        self._levels: tuple[Level, ...] = ()
        self.setZValue(-0.5)
        self._box.sigRangeChanged.connect(self._moved)
        self._box.sigResized.connect(self._moved)

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Draw these."""
        if tuple(levels) != self._levels:
            self._levels = tuple(levels)
            self.update()

    def levels(self) -> tuple[Level, ...]:
        """Return what is drawn."""
        return self._levels

    def boundingRect(self) -> QRectF:
        """Cover the inside of the plot."""
        return QRectF(self._box.rect())

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Draw the lines that are in sight, and the names as far as they do not crowd."""
        bounds, surface = self.boundingRect(), theme.current().surface
        painter.setFont(self._plot.font())
        labels = self._labels()
        for y, *_unused, level in labels:
            pen = QPen(QColor(level.color()), 1)
            pen.setDashPattern([6, 4])
            painter.setPen(pen)
            painter.drawLine(QPointF(bounds.left(), y), QPointF(bounds.right(), y))
        for _y, place, name, level in labels:
            if name:
                painter.fillRect(place, surface)
                painter.setPen(level.color())
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)

    def places(self) -> list[QRectF]:
        """Return where names stand, in pixels of the plot's inside."""
        return [place for _y, place, name, _level in self._labels() if name]

    def room(self) -> float:
        """Return the pixels that names need behind the curves."""
        metrics, most = QFontMetricsF(self._plot.font()), MARGIN * unit()
        widths = [
            min(map(metrics.horizontalAdvance, (level.name, level.short)), key=lambda width: width > most)
            for level in self._levels
        ]
        return max((width + 2 * GAP for width in widths if width <= most), default=0.0)

    def _labels(self) -> list[tuple[float, QRectF, str, Level]]:
        """Return where each level in sight lies, and place and name, which is empty where it has no room."""
        bounds, metrics = self.boundingRect(), QFontMetricsF(self._plot.font())
        labels = []
        for y, top, level in self._placed(bounds, metrics.height()):
            is_long = metrics.horizontalAdvance(level.name) > MARGIN * unit()
            fitting = level.short if is_long else level.name
            room = (SHORT_SHARE if is_long else 1.0) * bounds.width()
            name = "" if top is None else metrics.elidedText(fitting, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(name)
            place = QRectF(bounds.right() - width - 2 * GAP, top or 0.0, width + GAP, metrics.height())
            labels.append((y, place, name, level))
        return labels

    def _placed(self, bounds: QRectF, height: float) -> list[tuple[float, float | None, Level]]:
        """Return where each level in sight lies and where its name begins: None where it found no room.

        From the lowest on, each name stands above its line and above the name before, but not far off.
        """
        bottom, top = self._box.viewRange()[1]
        in_sight = [level for level in self._levels if bottom <= level.value <= top]
        placed: list[tuple[float, float | None, Level]] = []
        free = bounds.bottom()  # above it there is room
        for level in sorted(in_sight, key=lambda level: level.value):
            y = bounds.bottom() - (level.value - bottom) / (top - bottom) * bounds.height()
            above, below = min(y, free) - height - 1, y + 1
            if above >= bounds.top() and y - above <= 3 * height:
                placed.append((y, above, level))
                free = above
            elif below + height <= free:
                placed.append((y, below, level))
                free = y
            else:
                placed.append((y, None, level))
        return placed

    def _moved(self, *_: object) -> None:
        self.prepareGeometryChange()
        self.update()


class StepTag(pg.GraphicsObject):  # type: ignore[misc]
    """The number of the step that the mouse points at, on the axis, under a line across the plot.

    Both are `passing`: a picture of the plot goes without them.
    """

    passing = True

    def __init__(self, plot: Canvas) -> None:
        super().__init__(plot.field)
        self._plot, self._box = plot, plot.getViewBox()
        self._text = ""
        self.line = pg.InfiniteLine(angle=90)
        self.line.passing = True
        plot.addItem(self.line, ignoreBounds=True)
        self.setZValue(10)
        self._box.sigXRangeChanged.connect(self._place)
        self._box.sigResized.connect(self._place)
        self.show_step(None)

    def show_step(self, step: int | None) -> None:
        """Mark a step, or none."""
        self.line.setVisible(step is not None)
        self.setVisible(step is not None)
        if step is not None:
            self.prepareGeometryChange()
            self._text = grouped(step)
            self.line.setValue(step)
            self._place()

    def recolor(self) -> None:
        """Take on the colours of the theme in force."""
        self.line.setPen(pg.mkPen(theme.current().muted, width=1))
        self.update()

    def boundingRect(self) -> QRectF:
        """Cover the number."""
        metrics = QFontMetricsF(self._plot.font())
        width = metrics.horizontalAdvance(self._text) + 2 * GAP
        return QRectF(-width / 2, 0, width, metrics.height() + 2)

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Paint the number on a ground that hides the axis's numbers."""
        colors = theme.current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pg.mkBrush(colors.muted))
        painter.drawRoundedRect(self.boundingRect(), 3, 3)
        painter.setPen(pg.mkPen(colors.surface))
        painter.setFont(self._plot.font())
        painter.drawText(self.boundingRect(), Qt.AlignmentFlag.AlignCenter, self._text)

    def _place(self, *_: object) -> None:
        """Stand under the line, but never beyond the plot's edge; out of sight if the line is."""
        if not self.line.isVisible():
            return
        (left, right), inside = self._box.viewRange()[0], self._box.sceneBoundingRect()
        share = (self.line.value() - left) / (right - left)
        half = self.boundingRect().width() / 2
        x = inside.left() + share * inside.width()
        self.setOpacity(1 if 0 <= share <= 1 else 0)
        self.setPos(min(max(x, half), self._plot.width() - half), inside.bottom() + 1)
