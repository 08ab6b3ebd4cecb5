"""The way of a run across weight space: where it began, went and is, and which way it goes."""

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import MAX_DRAWN, limited
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.translate import translated

RECENT = 40  # so many of the last records are drawn boldly
BOLD = 2_000.0  # pixels of line that may be drawn boldly; more would cost too much time
SMOOTH = 15_000.0  # and smoothly, if thin
APART = 60.0  # pixels of the way from one arrow head to the next
HEAD = 10.0  # pixels, its length
HALO = 3  # pixels round a line on a map
DESCENT, CLEAR = 44.0, 10.0  # pixels from a place to the tip and to the foot of the arrow downhill
MAX_HEADS = 40  # the last ones
SCREEN = 1_000.0  # pixels of a step that may be in sight
FAR = 100.0  # what leaves the view by so many of its sizes is as good as at the end of the world


class _OnScreen(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Something drawn at points of a plot in one size on the screen, however far one zooms."""

    def __init__(self) -> None:
        super().__init__()
        self.points: Array = np.zeros((1, 2))

    def show_points(self, points: Array) -> None:
        """Draw these (k >= 1, 2)."""
        self.points = points
        self.update()

    def boundingRect(self) -> QRectF:
        """Cover the inside of the plot."""
        return QRectF(self.viewRect() or QRectF())

    def viewTransformChanged(self) -> None:
        """Cover what is inside now."""
        self.prepareGeometryChange()
        super().viewTransformChanged()

    def pixels(self, painter: QPainter) -> Array:
        """Return where the points are on the screen (k, 2), and have the painter draw there."""
        t = painter.transform()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        turned = self.points @ np.array([[t.m11(), t.m12()], [t.m21(), t.m22()]])
        return np.asarray(turned + np.array([t.dx(), t.dy()]))


class Dots(_OnScreen):
    """A cloud of points; many, so they are drawn as one."""

    def __init__(self, color: Callable[[], QColor], size: int = 5) -> None:
        super().__init__()
        self._color, self._size = color, size

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Paint all points."""
        color = self._color()
        color.setAlphaF(0.7)
        painter.setPen(pg.mkPen(color, width=self._size, capStyle=Qt.PenCapStyle.RoundCap))
        painter.drawPoints(pg.functions.arrayToQPolygonF(*self.pixels(painter).T))


class _Arrows(_OnScreen):
    """Arrow heads along a way, equally far apart."""

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Paint all heads as one."""
        tips, bases = heads(self.pixels(painter))
        aside = (tips - bases)[:, ::-1] * [-0.45, 0.45]
        corners = np.stack([tips, bases + aside, bases - aside], axis=1).reshape(-1, 2)
        joined = np.tile(np.array([1, 1, 0], dtype=np.int32), len(tips))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(pg.mkBrush(theme.current().text))
        painter.drawPath(pg.functions.arrayToQPath(*corners.T, connect=joined))


class _Descent(_OnScreen):
    """An arrow from the first point towards the second, of one length on the screen."""

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Paint it with a halo."""
        colors, (begin, towards) = theme.current(), self.pixels(painter)
        away = towards - begin
        if not np.hypot(*away) > 0:
            return
        along = away / np.hypot(*away)
        foot, tip = begin + CLEAR * along, begin + DESCENT * along
        aside = np.array([-along[1], along[0]]) * 0.5 * HEAD
        lines = pg.functions.arrayToQPath(
            *np.array([foot, tip, tip - HEAD * along + aside, tip, tip - HEAD * along - aside]).T
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((colors.surface, 2 + 2 * HALO), (colors.text, 2)):
            painter.setPen(pg.mkPen(color, width=width))
            painter.drawPath(lines)


def heads(way: Array) -> tuple[Array, Array]:
    """Return tips and bases (h, 2) of arrow heads along a way (k >= 1, 2), all in pixels."""
    steps = np.hypot(*np.diff(way, axis=0).T)
    gone = np.concatenate([[0.0], np.cumsum(steps)])
    # One in the middle of a step at most: there may be steps of a million pixels.
    due = np.floor(gone[1:] / APART) > np.floor(gone[:-1] / APART)
    tips = (gone[:-1] + steps / 2)[due]
    tips = tips[tips > HEAD][-MAX_HEADS:]
    along = [np.column_stack([np.interp(at, gone, way[:, k]) for k in (0, 1)]) for at in (tips, tips - HEAD)]
    return along[0], along[1]


class Start(pg.TargetItem):  # type: ignore[misc]
    """Where the run began: a ring that a mouse can drag elsewhere."""

    def __init__(self) -> None:
        super().__init__(size=15, symbol="o")
        self.setToolTip(translated("Drag the ring to start elsewhere"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paint(self, painter: QPainter, *arguments: object) -> None:
        """Paint it smoothly."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        super().paint(painter, *arguments)

    def recolor(self) -> None:
        """Take on the theme's colours."""
        colors = theme.current()
        for pen, brush, set_pen, set_brush in (
            (colors.text, colors.surface, self.setPen, self.setBrush),
            (colors.accent, colors.surface, self.setHoverPen, self.setHoverBrush),
        ):
            set_pen(pg.mkPen(pen, width=2))
            set_brush(pg.mkBrush(brush))


class Way:
    """The items of the way, in a plot of their owner's."""

    def __init__(self, plot: Plot) -> None:
        self._box = plot.getViewBox()
        self.past = pg.PlotCurveItem(skipFiniteCheck=True, connect="all", antialias=True)
        self.recent = pg.PlotCurveItem(skipFiniteCheck=True, connect="all", antialias=True)
        self.guesses, self.arrows, self.start = Dots(_color), _Arrows(), Start()
        self.descent = _Descent()
        self.descent.hide()
        self.best = pg.ScatterPlotItem(symbol="d", size=15)
        self.here = pg.ScatterPlotItem(size=11)
        items = (
            self.past,
            self.recent,
            self.guesses,
            self.arrows,
            self.descent,
            self.start,
            self.best,
            self.here,
        )
        for height, item in enumerate(items, start=1):
            item.setZValue(height)
            plot.addItem(item, ignoreBounds=True)
        self.recolor()

    def show_steps(self, way: Array, before: int, here: Array) -> None:
        """Draw a way (k, 2), and what is in sight of it: point number `before`, or `here` (1, 2) past it."""
        way, here = self.drawable(way), self.drawable(here)
        recent = np.concatenate([way[max(0, before + 1 - RECENT) : before + 1], here])
        self._show_only(self.past, self.recent, self.arrows)
        self._draw(self.past, way)
        self._draw(self.recent, recent)
        self.arrows.show_points(way)
        self._mark(way[0], here)

    def show_guesses(self, way: Array, here: Array, best: Array) -> None:
        """Draw points (k, 2) that have nothing to do with each other; of all guesses `best` (1, 2) was it."""
        way, here = self.drawable(way), self.drawable(here)
        self._show_only(self.guesses, self.best)
        self.guesses.show_points(way)
        self.best.setData(*self.drawable(best).T)
        self._mark(way[0], here)

    def show_descent(self, towards: Array | None) -> None:
        """Point from the start to where the loss falls, (2,), or nowhere."""
        self.descent.setVisible(towards is not None)
        if towards is not None:
            start = self.start.pos()
            self.descent.show_points(np.array([[start.x(), start.y()], towards]))

    def _draw(self, line: pg.PlotCurveItem, way: Array) -> None:
        """Draw a line as well as its length on the screen allows in the time of a frame."""
        steps = np.hypot(*(np.diff(way, axis=0) / self._box.viewPixelSize()).T)
        length = np.minimum(steps, SCREEN).sum()
        width = 2 if length < BOLD else 1
        if line.opts["pen"].width() != width:
            self._ink(line, width)
        smooth = bool(length < SMOOTH)
        line.setSegmentedLineMode("off" if smooth else "on")
        line.setData(*way.T, antialias=smooth)

    def _mark(self, start: Array, here: Array) -> None:
        self.here.setData(*here.T)
        if not self.start.moving:
            self.start.setPos(*start.tolist())

    def _show_only(self, *items: pg.GraphicsObject) -> None:
        for item in (self.past, self.recent, self.arrows, self.guesses, self.best):
            item.setVisible(item in items)

    def drawable(self, points: Array) -> Array:
        """Return points with those far out of sight brought nearer, in the same direction."""
        (left, right), (bottom, top) = self._box.viewRange()
        middle = np.array([left + right, bottom + top]) / 2
        size = np.maximum([right - left, top - bottom], 1 / MAX_DRAWN)  # far out a view has no size left
        away = (limited(points) - middle) / size
        distance = np.abs(away).max(axis=1, keepdims=True)
        if (distance <= FAR).all():
            return points
        return np.asarray(middle + size * away * np.minimum(1, FAR / np.maximum(distance, 1)))

    def recolor(self) -> None:
        """Take on the theme's colours."""
        colors = theme.current()
        for line in (self.past, self.recent):
            self._ink(line, line.opts["pen"].width())
        self.best.setPen(pg.mkPen(colors.surface))
        self.best.setBrush(pg.mkBrush(colors.good))
        self.here.setPen(pg.mkPen(colors.surface, width=2))
        self.here.setBrush(pg.mkBrush(colors.text))
        self.start.recolor()
        self.arrows.update()
        self.guesses.update()
        self.descent.update()

    def _ink(self, line: pg.PlotCurveItem, width: int) -> None:
        """Draw a line in the run's ink; one that is short enough stands out from the map by a halo."""
        colors = theme.current()
        line.setPen(pg.mkPen(colors.text, width=width))
        halo = pg.mkPen(colors.surface, width=width + 2 * HALO)
        halo.setCapStyle(Qt.PenCapStyle.FlatCap)  # else the recent part's would cut through what led there
        line.setShadowPen(halo if width > 1 else None)


def _color() -> QColor:
    return QColor(theme.current().text)
