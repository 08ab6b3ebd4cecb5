"""Other runs behind the present one: how each looks in every view, and their curves in a plot over steps."""

from collections.abc import Collection, Sequence

import pyqtgraph as pg
from msgspec import Struct
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem

from neuron_gui.core.dataset import Array
from neuron_gui.core.history import Curves, Trail
from neuron_gui.ui.plots.curve import DASHES, NARROW, WIDE, Curve, LegendEntry
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain

# The present run's lines are solid. Neighbours differ in both colour and line, and no two looks are the same.
LINES = (Qt.PenStyle.DashLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DotLine)
LOOKS = 12
TARGET = -1  # the look of what a lesson wants drawn again: dashed, and coloured, as a sketch is
COLORS = (2, 3, 4, 5)  # of the theme's curves; the first two mostly are those of the present run
OPACITY = 0.6  # what is pinned lies quietly under the run
SWATCH = QSize(30, 14)


def look(number: int, width: float = NARROW, opacity: float = 1.0) -> QPen:
    """Return the pen of one of the looks, in the theme in force."""
    color = QColor(theme.current().curve(COLORS[number % len(COLORS)]))
    color.setAlphaF(opacity)
    style = LINES[(number + number // len(COLORS)) % len(LINES)]
    return QPen(pg.mkPen(color, width=width, style=style))


def _dashed(color: str, width: float) -> QPen:
    pen = QPen(pg.mkPen(color, width=width))
    pen.setDashPattern(DASHES)
    return pen


def swatch(number: int) -> QIcon:
    """Return a piece of line in one of the looks, on the ground of plots."""
    picture = QPixmap(SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(theme.current().surface)
    painter = QPainter(picture)
    painter.setPen(look(number, 2))
    middle = SWATCH.height() / 2
    painter.drawLine(QPointF(1, middle), QPointF(SWATCH.width() - 1, middle))
    painter.end()
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)  # else Qt tints it
    return icon


class Overlay(Struct, frozen=True, eq=False):
    """A run as it is drawn behind the present one.

    `look` is one of the looks, or None for a quiet line. `guesses` tells that its records have nothing to do
    with each other, `roomy` that the axes make room for it, `weighs` that its weights mean the same as those
    of the present run.
    """

    name: str
    curves: Curves
    trail: Trail | None = None
    look: int | None = None
    guesses: bool = False
    roomy: bool = False
    weighs: bool = True

    def pen(self, width: float = NARROW, of: int | None = None) -> QPen:
        """Return its pen in the theme in force; a target has the colour of the curve `of` that number."""
        if self.look == TARGET:
            colors = theme.current()
            return _dashed(colors.accent if of is None else colors.curve(of), WIDE)
        if self.look is None:
            return QPen(pg.mkPen(theme.current().border, width=NARROW))
        return look(self.look, width, OPACITY)


Placed = tuple[int, Array, Array]  # a curve's number, and the points of one beside it


class OverlayCurves:
    """The curves of other runs in a plot over steps; each is kept as a picture while axes stand still."""

    def __init__(self, plot: Plot) -> None:
        self._plot = plot
        self.overlays: Sequence[Overlay] = ()
        self.curves: list[tuple[Overlay, int, Curve]] = []
        self._extents: list[tuple[int, float, float]] = []

    def show(self, overlays: Sequence[Overlay], placed: Sequence[Sequence[Placed]]) -> None:
        """Draw these runs instead of those before, each with the points of its curves."""
        for _, _, curve in self.curves:
            self._plot.removeItem(curve)
        self.overlays, self.curves, self._extents = overlays, [], []
        for overlay, curves in zip(overlays, placed, strict=True):
            for number, x, y in curves:
                curve = Curve()
                curve.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
                curve.setZValue(-0.5)
                curve.setData(x, y)
                self._plot.addItem(curve)
                self.curves.append((overlay, number, curve))
                if overlay.roomy:
                    self._extents.append((number, float(y.min()), float(y.max())))
        self.recolor()

    @property
    def last(self) -> int:
        """The last step that the axes make room for."""
        return max((overlay.curves.last for overlay in self.overlays if overlay.roomy), default=0)

    def extents(self, hidden: Collection[int]) -> list[float]:
        """Return values that the axes make room for, except those beside hidden curves."""
        return [value for number, *ends in self._extents if number not in hidden for value in ends]

    def hide(self, hidden: Collection[int]) -> None:
        """Hide what lies beside hidden curves."""
        for _, number, curve in self.curves:
            curve.setVisible(number not in hidden)

    def entries(self) -> list[LegendEntry]:
        """Return what a legend names: runs of which anything is drawn."""
        drawn = {id(overlay) for overlay, _, _ in self.curves}
        return [
            LegendEntry(plain.name(overlay.name), overlay.pen(2))
            for overlay in self.overlays
            if overlay.look is not None and id(overlay) in drawn
        ]

    def named_with(
        self, names: Sequence[str], curves: Sequence[Curve]
    ) -> tuple[Sequence[str], Sequence[Curve]]:
        """Return names and curves with those of a target, if there is one."""
        targets = [(overlay.name, curve) for overlay, _, curve in self.curves if overlay.look == TARGET]
        return (*names, *(name for name, _ in targets)), (*curves, *(curve for _, curve in targets))

    def recolor(self) -> None:
        """Take on the colours of the theme in force."""
        alone = max((number for _, number, _ in self.curves), default=0) == 0
        for overlay, number, curve in self.curves:
            curve.setPen(overlay.pen(of=None if alone else number))
