"""The map: a cell for every run, coloured by its end; read by mouse or arrows, opened by click or Enter.

Its owner lets cells be heard to which the arrows go, and rows for which Space is pressed.
"""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPen
from PySide6.QtWidgets import QWidget

from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import as_shown
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.rounded import at_least, at_most
from neuron_gui.core.sweep.colors import DIVERGED_COLOR, FEW_TO_MANY, LOW_TO_HIGH, Scale
from neuron_gui.core.sweep.limits import Limits
from neuron_gui.core.sweep.map import Map, Piece
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.ui.compare.words import outcome_word
from neuron_gui.ui.plots.curve import LegendEntry
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.sweep.cells import FASTEST, LIMIT, Cells, Mark
from neuron_gui.ui.sweep.ruler import DialAxis, Ruler
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.widgets.keys import ENTER

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
FAR = 10  # so many cells an arrow goes with Ctrl
SHADOW = pg.mkPen("#000000", width=4)
RECOLORING_SECONDS, LATER_MS = 0.002, 67
OVERHANG = 24  # pixels
SWATCH = 10  # pixels, the line that stands for a colour in a picture's legend


class SweepMap(Plot):
    """Fills as cells come.

    `pointed_at` brings column and row of the cell that is read, `opened` of the one whose run is wanted;
    `rescaled` the scale of colours whenever there is another one; `walked` the cell to which the arrows have
    gone, `row_wanted` the row that is to be heard.
    """

    grid = False  # cells need none, and it takes half as long again to draw

    pointed_at = Signal(int, int)
    opened = Signal(int, int)
    rescaled = Signal(object)
    walked = Signal(int, int)
    row_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Steps to solve"), DialAxis("bottom"), parent, DialAxis("left"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.sweep: Sweep | None = None
        self.cells = Map(0, 0, 0)
        self.marked: tuple[int, int] | None = None
        self._rulers = Ruler(None), Ruler(None)
        self.scale = Scale(1)
        self._stale: Iterator[int] = iter(())  # rows in the colours of another scale
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._recolor_some)
        self.picture, self.mark = Cells(), Mark()
        self.limit, self.fastest = (
            pg.PlotCurveItem(
                connect="finite", pen=pg.mkPen("#ffffff", width=2, style=style), shadowPen=SHADOW
            )
            for style in (LIMIT, FASTEST)
        )
        for item in (self.picture, self.limit, self.fastest, self.mark):
            self.addItem(item, ignoreBounds=True)
        self._clear()
        for side in ("bottom", "left"):
            self.getAxis(side).setStyle(showValues=False)  # there is nothing to be numbered yet
        self.show_everything = self._show_all
        self.legend = self._entries
        self.pointed.connect(self._point)
        self.clicked.connect(self._open)

    def in_words(self) -> str:
        """Return what its owner tells of the cell that is read."""
        return str(self.accessibleDescription())

    # --- Cells --------------------------------------------------------------------------------------

    def begin(
        self, sweep: Sweep, limits: Limits | None, titles: tuple[str, str], cells: Map | None = None
    ) -> None:
        """Show the map of a sweep, empty or with cells, and what theory knows of it.

        `titles` are of its two options.
        """
        self.sweep, self.cells = sweep, cells or sweep.empty_map
        self.scale, self._stale = Scale(sweep.most_steps), iter(range(sweep.height) if cells else ())
        self._rulers = Ruler(sweep.across), Ruler(sweep.up)
        for side, ruler, title in zip(("bottom", "left"), self._rulers, titles, strict=True):
            self.getAxis(side).follow(ruler)
            self.getAxis(side).setStyle(showValues=True)
            self.setLabel(side, title)
        left = self.getAxis("left")
        left.setStyle(showValues=sweep.up is not None)
        left.setWidth(None if sweep.up else OVERHANG)  # without it the first number below would be cut off
        self.picture.begin(sweep.width, sweep.height, self._bounds())
        self._clear()
        self._draw_limits(limits)
        self._show_all()

    def take(self, piece: Piece) -> None:
        """Put cells into the map; `refresh` shows them."""
        self.cells.add(piece)
        self.picture.put(piece, self.scale)

    @Slot()
    def refresh(self) -> None:
        """Show what has come; where losses are beyond the scale, there is another one."""
        if self.sweep is None:
            return
        scale = Scale.of(self.cells, self.sweep.most_steps)
        if scale != self.scale:
            self.scale, self._stale = scale, iter(range(self.sweep.height))
            self.rescaled.emit(scale)
        self._recolor_some()

    @Slot()
    def _recolor_some(self) -> None:
        """Give rows the colours of the scale, as many as there is time for; the others follow."""
        until = perf_counter() + RECOLORING_SECONDS
        for row in self._stale:
            self.picture.put(self.cells.row(row), self.scale)
            if perf_counter() > until:
                self._later.start()
                break
        self.picture.update()

    def _clear(self) -> None:
        self.marked = None
        for item in (self.mark, self.limit, self.fastest):
            item.hide()

    def _bounds(self) -> QRectF:
        x, y = self._rulers
        return QRectF(x.low, y.low, x.high - x.low, y.high - y.low)

    def _show_all(self) -> None:
        bounds = self._bounds()
        self.getViewBox().setLimits(
            xMin=bounds.left() - bounds.width(),
            xMax=bounds.right() + bounds.width(),
            yMin=bounds.top() - bounds.height(),
            yMax=bounds.bottom() + bounds.height(),
            minXRange=self._rulers[0].step,
            minYRange=self._rulers[1].step,
        )
        self.setRange(bounds, padding=0)

    # --- What theory knows --------------------------------------------------------------------------

    def _draw_limits(self, limits: Limits | None) -> None:
        """Draw both rates across the map; each may change from row to row, or from column to column."""
        if limits is None:
            return
        rate, other = self._rulers if limits.across else self._rulers[::-1]
        along = [other.middle(place) for place in limits.places]
        for item, rates in (
            (self.limit, [at.limit for at in limits.rates]),
            (self.fastest, [at.fastest for at in limits.rates]),
        ):
            places = [rate.place(value) if value else None for value in rates]
            values = np.array([np.nan if place is None else place for place in places])
            known = (rate.low <= values) & (values <= rate.high)
            # To the map's edges: the outermost cells reach half a step beyond their middles.
            lengthwise = np.concatenate([[other.low], along, [other.high]])
            crosswise = np.where(known, values, np.nan)[[0, *range(len(values)), -1]]
            item.setData(*((crosswise, lengthwise) if limits.across else (lengthwise, crosswise)))
            item.setVisible(bool(known.any()))

    def _entries(self) -> list[LegendEntry]:
        """Return what a picture's legend tells."""
        swatches = (
            (self.tr("solved in few steps"), FEW_TO_MANY[0]),
            (self.tr("in many, up to {most}").format(most=grouped(self.scale.most_steps)), FEW_TO_MANY[-1]),
            (
                self.tr("not solved, loss {loss}").format(loss=as_shown(at_most(self.scale.lowest, 2))),
                LOW_TO_HIGH[0],
            ),
            (
                self.tr("not solved, loss {loss}").format(loss=as_shown(at_least(self.scale.highest, 2))),
                LOW_TO_HIGH[-1],
            ),
            (outcome_word(Outcome.DIVERGED), DIVERGED_COLOR),
        )
        lines = (
            (self.limit, self.tr("diverges beyond"), LIMIT),
            (self.fastest, self.tr("fastest"), FASTEST),
        )
        solid, flat = Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap
        return [LegendEntry(name, QPen(QColor(color), SWATCH, solid, flat)) for name, color in swatches] + [
            LegendEntry(name, pg.mkPen("#000000", width=2, style=style))
            for item, name, style in lines
            if item.isVisible()
        ]

    # --- Reading and opening ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from cell to cell, Enter opens the run of the one that is marked, Space plays its row."""
        far = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in ENTER and self.marked:
            self.opened.emit(*self.marked)
        elif event.key() == Qt.Key.Key_Space and plain and self.marked:
            self.row_wanted.emit(self.marked[1])
        elif event.key() in ARROWS and (far or plain) and self.sweep:
            across, up = ARROWS[Qt.Key(event.key())]
            column, row = self.marked or (self.sweep.width // 2, self.sweep.height // 2)
            if self.marked:
                column, row = column + across * (FAR if far else 1), row + up * (FAR if far else 1)
            column, row = min(max(column, 0), self.sweep.width - 1), min(max(row, 0), self.sweep.height - 1)
            self.mark_cell(column, row)
            announce(self, self.in_words())
            self.walked.emit(column, row)
        else:
            super().keyPressEvent(event)

    def mark_cell(self, column: int, row: int) -> None:
        """Read a cell."""
        x, y = self._rulers
        self.marked = column, row
        self.mark.show_at(
            QRectF(x.low + column * x.step, y.low + row * y.step, x.step, y.step),
        )
        self.pointed_at.emit(column, row)

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        if not self.sweep or not self._bounds().contains(place):
            return None
        x, y = self._rulers
        return x.number(place.x()), y.number(place.y())

    @Slot(object)
    def _point(self, place: QPointF | None) -> None:
        if place and (cell := self._cell_at(place)) and cell != self.marked:
            self.mark_cell(*cell)

    @Slot(QPointF)
    def _open(self, place: QPointF) -> None:
        if cell := self._cell_at(place):
            self.mark_cell(*cell)
            self.opened.emit(*cell)
