"""The names of curves, each at its curve's end, or else beside it: not colour alone tells them apart."""

from collections.abc import Iterator, Sequence

import numpy as np
import pyqtgraph as pg
from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.ui.plots.canvas import Canvas
from neuron_gui.ui.plots.curve import FEW_POINTS, Curve
from neuron_gui.ui.plots.marks import MARGIN, Levels
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.measures import unit

MAX_NAMES = 6  # names; after as many curves other lines tell them apart
GAP = 2.0  # pixels between a curve and its name
FAR = 1.6  # heights of a name that its middle may be from the point that it stands at
WIDEST = 12  # characters of a name beside a curve
LEAST = 5  # characters at a curve's end: of fewer one would make nothing
NUDGES = (0, -0.5, 0.5, -1, 1, -1.5, 1.5)  # heights that a name may be above or below its curve's end
SHARES = (0.8, 0.65, 0.5, 0.35, 0.9, 0.2)  # of a curve's part in sight: where its name may stand
KEPT = 0.3  # a name that is farther on than this share stays where it is
ELIDED = Qt.TextElideMode.ElideRight
OUT_OF_SIGHT = 1e9  # pixels
MOVED = 1.0  # pixels of a curve's end, with which its name goes


class _Name(Struct, frozen=True):
    """A curve's name as it is shown, the step that it stands at, and its place in the plot."""

    number: int
    text: str
    step: float
    place: QRectF


class CurveNames(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """A name goes with the end of its curve.

    One that has no room there stands beside its curve, and stays until it is left behind or axes move.
    """

    def __init__(self, plot: Canvas, levels: Levels) -> None:
        self._box = plot.getViewBox()
        super().__init__(self._box)
        self._plot, self._levels = plot, levels
        self._texts: Sequence[str] = ()
        self._curves: Sequence[Curve] = ()
        self._numbers: list[int] = []  # of these, among all curves
        self._names: list[_Name] = []
        self._ends: list[tuple[float, float]] = []  # of the curves when names were placed
        self._stale = True
        self.setZValue(1)
        self._box.sigRangeChanged.connect(self._move)
        self._box.sigResized.connect(self._move)

    def follow(self, texts: Sequence[str], curves: Sequence[Curve]) -> None:
        """Name these curves, which may have grown; a curve that is alone needs no name."""
        if len(texts) < 2:
            texts, curves = (), ()
        shown = [curve for curve in curves[:MAX_NAMES] if curve.isVisible() and len(curve.xData)]
        ends = [(float(curve.xData[-1]), float(curve.yData[-1])) for curve in shown]
        if (texts, shown) != (self._texts, self._curves) or self._have_moved(ends):
            self._texts, self._curves, self._ends = texts, shown, ends
            self._numbers = [number for number, curve in enumerate(curves) if curve in shown]
            self._move()

    def room(self) -> float:
        """Return the pixels that names need behind the curves."""
        return self.room_for([self._texts[number] for number in self._numbers])

    def room_for(self, names: Sequence[str]) -> float:
        """Return the pixels that these names would need there."""
        metrics = QFontMetricsF(self._plot.font())
        widest = max(map(metrics.horizontalAdvance, names), default=0.0)
        return min(widest + 4 * GAP, MARGIN * unit()) if widest else 0.0

    def _have_moved(self, ends: list[tuple[float, float]]) -> bool:
        wide, high = self._box.viewPixelSize()
        return any(
            abs(x - was_x) >= MOVED * wide or abs(y - was_y) >= MOVED * high
            for (x, y), (was_x, was_y) in zip(ends, self._ends, strict=True)
        )

    def places(self) -> dict[str, QRectF]:
        """Return where names stand, in pixels of the plot's inside."""
        if self._stale:
            self._place()
        return {name.text: name.place for name in self._names}

    def boundingRect(self) -> QRectF:
        """Cover the inside of the plot."""
        return QRectF(self._box.rect())

    def paint(self, painter: QPainter, _: QStyleOptionGraphicsItem, __: QWidget | None = None) -> None:
        """Write the names on the plot's ground."""
        if self._stale:
            self._place()
        colors = theme.current()
        painter.setFont(self._plot.font())
        for name in self._names:
            painter.fillRect(name.place, colors.surface)
            painter.setPen(self._curves[self._numbers.index(name.number)].opts["pen"].color())
            painter.drawText(name.place, Qt.AlignmentFlag.AlignCenter, name.text)

    def _move(self, *_: object) -> None:
        self._stale = True
        self.prepareGeometryChange()
        self.update()

    # --- Places -------------------------------------------------------------------------------------

    def _place(self) -> None:
        """Find each name a place that covers neither a curve nor another name."""
        self._stale = False
        before, self._names = {name.number: name for name in self._names}, []
        self._taken = self._levels.places()
        lines = [self._in_pixels(curve) for curve in self._curves]
        for number, curve in zip(self._numbers if self._curves else (), self._curves, strict=True):
            kept = before.get(number)
            name = next(self._free(number, curve, lines, kept), None)
            self._names += [name] if name else []

    def _free(
        self, number: int, curve: Curve, lines: list[tuple[Array, Array]], kept: _Name | None
    ) -> Iterator[_Name]:
        metrics, inside = QFontMetricsF(self._plot.font()), self.boundingRect()
        first, last = self._sight(curve)
        if first > last or self._is_at_its_level(number, self._point(curve, last).y(), metrics.height()):
            return
        text = self._texts[number]
        for place in self._behind(self._point(curve, last), metrics.horizontalAdvance(text), metrics):
            free = inside.contains(place) and not self._is_taken(place)
            if free and not any(_crosses(place, *xy) for xy in lines):  # a sketch may end before the run
                yield _Name(number, metrics.elidedText(text, ELIDED, place.width() - 2 * GAP), last, place)
        text = metrics.elidedText(text, ELIDED, WIDEST * metrics.averageCharWidth())
        size = metrics.horizontalAdvance(text) + 2 * GAP, metrics.height()
        steps = [first + share * (last - first) for share in SHARES]
        if kept and first + KEPT * (last - first) <= kept.step < last:
            steps.insert(0, kept.step)
        for step in steps:
            for place in self._beside(self._point(curve, step), size, lines[self._curves.index(curve)]):
                free = inside.contains(place) and not self._is_taken(place)
                if free and not any(_crosses(place, *xy) for xy in lines):
                    yield _Name(number, text, step, place)

    def _is_taken(self, place: QRectF) -> bool:
        return any(place.intersects(other) for other in (*self._taken, *(n.place for n in self._names)))

    def _behind(self, end: QPointF, needed: float, metrics: QFontMetricsF) -> Iterator[QRectF]:
        """Yield places behind a curve's end, as wide as the name or as there is room for."""
        left = end.x() + GAP
        width = min(needed + 2 * GAP + 1, self.boundingRect().right() - left)
        if width >= min(needed, LEAST * metrics.averageCharWidth()) + 2 * GAP:
            for nudge in NUDGES:
                top = end.y() + (nudge - 0.5) * metrics.height()
                yield QRectF(left, top, width, metrics.height())

    def _beside(self, at: QPointF, size: tuple[float, float], line: tuple[Array, Array]) -> Iterator[QRectF]:
        """Yield places of that size above and below a point of a line, as far as those are near it."""
        width, height = size
        for left in (at.x() - width / 2, at.x() - width, at.x()):
            part = _within(left, left + width, *line)
            for top in (part.min() - height - GAP, part.max() + GAP):
                if abs(top + height / 2 - at.y()) <= FAR * height:
                    yield QRectF(left, top, width, height)

    def _sight(self, curve: Curve) -> tuple[float, float]:
        """Return the first and the last step of a curve that are in sight."""
        left, right = self._box.viewRange()[0]
        return max(left, float(curve.xData[0])), min(right, float(curve.xData[-1]))

    def _point(self, curve: Curve, step: float) -> QPointF:
        """Return the curve's place at a step; within a bin, of which there are many, the middle."""
        at = min(int(np.searchsorted(curve.xData, step)), len(curve.xData) - 1)
        first = max(0, at - 1) if len(curve.xData) > FEW_POINTS else at
        x, y = self._scaled(np.array([curve.xData[at]]), curve.yData[first : at + 1].mean(keepdims=True))
        return QPointF(float(x[0]), float(y[0]))

    def _is_at_its_level(self, number: int, y: float, near: float) -> bool:
        """Whether a level across the plot has the curve's name there already."""
        of_curve = [level.value for level in self._levels.levels() if level.curve == number]
        return any(
            abs(float(self._scaled(np.zeros(1), np.array([value]))[1][0]) - y) < near for value in of_curve
        )

    def _in_pixels(self, curve: Curve) -> tuple[Array, Array]:
        return self._scaled(curve.xData, curve.yData)

    def _scaled(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Return points in pixels; those far out of sight lie at the end of what pixels can be counted."""
        (left, right), (low, high) = self._box.viewRange()
        inside = self.boundingRect()
        with np.errstate(over="ignore"):
            across = inside.left() + (x - left) / (right - left) * inside.width()
            down = inside.bottom() - (y - low) / (high - low) * inside.height()
        return np.clip(across, -OUT_OF_SIGHT, OUT_OF_SIGHT), np.clip(down, -OUT_OF_SIGHT, OUT_OF_SIGHT)


def _crosses(place: QRectF, x: Array, y: Array) -> bool:
    """Whether a line through points, from left to right, goes through a place."""
    if x[-1] < place.left() or place.right() < x[0]:
        return False
    part = _within(place.left(), place.right(), x, y)
    return bool(part.min() < place.bottom() and part.max() > place.top())


def _within(left: float, right: float, x: Array, y: Array) -> Array:
    """Return the heights of a line's points from left to right, and of one point beyond on either side."""
    first, end = np.searchsorted(x, [left, right])
    return y[max(0, min(first, len(x)) - 1) : end + 1]
