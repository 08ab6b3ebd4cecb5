"""A curve read step by step: what it is at the step in sight is marked, written and told to screen readers.

Left and Right step everywhere, and every view follows; what is here goes along, and adds the longer ways.
"""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from neuron_gui.core.drawable import limited
from neuron_gui.core.message import grouped
from neuron_gui.core.records import Record
from neuron_gui.core.verdict.curve_words import trend_at
from neuron_gui.ui.plots.corner_line import CornerLine
from neuron_gui.ui.plots.curve_view import CurveView
from neuron_gui.ui.style import look, theme
from neuron_gui.ui.style.measures import unit
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.text.translate import translated_message

REST_MS = 150  # that a step is in sight before it is told: a run that goes on would never end telling
TENTH = 10  # parts of the steps in sight that Ctrl and an arrow go by
RING = 11  # pixels across
GAP = 6  # pixels, from what is written to the edge
CURVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)


class CurveReader(QObject):
    """Reads one of a view's curves while its plot has the focus: Up and Down choose which.

    Ctrl and an arrow go by a tenth of the steps in sight, Ctrl+Home and Ctrl+End to the first and the last.
    """

    def __init__(self, view: CurveView) -> None:
        super().__init__(view)
        self._view, self._plot = view, view.plot
        self._number = 0  # of the curve
        self._sought: int | None = None  # the step asked for, whose record may be on its way
        self._by_keys = False  # whether its keys have been used since the plot has the focus
        self._told: tuple[int, int] | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._tell)
        self.line = CornerLine(self._plot)
        self.ring = pg.ScatterPlotItem(size=RING, pxMode=True)
        self.ring.passing = True  # a picture of the plot goes without
        self.ring.setZValue(5)
        self.ring.hide()
        self._plot.addItem(self.ring, ignoreBounds=True)
        self._plot.installEventFilter(self)
        view.changed.connect(self._follow)
        view.legend.toggled.connect(self._follow)
        self._plot.getViewBox().sigResized.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are for it, and see whether the plot has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event)
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._by_keys, self._sought = False, None
            self._told = self._place()  # which the plot's own description says
            self._follow()
        return False

    # --- Keys ---------------------------------------------------------------------------------------

    def _take(self, event: QKeyEvent) -> bool:
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not self._shown_curves() or self._view.sight is None:
            return False
        if key in CURVES and modifiers == Qt.KeyboardModifier.NoModifier:
            self._choose(CURVES[key])
        elif key in (*WAYS, *ENDS) and modifiers == Qt.KeyboardModifier.ControlModifier:
            self._go_to(self._aim(key))
        else:
            return False
        self._by_keys = True
        self._follow()
        return True

    def _choose(self, way: int) -> None:
        """Go to the next curve that is shown, if there is one; that which is read is told again."""
        shown = self._shown_curves()
        at = shown.index(self._curve) + way
        self._number = shown[min(max(at, 0), len(shown) - 1)]
        self._told = None

    def _aim(self, key: Qt.Key) -> int:
        """Return the step that a key goes to; it may lie beyond the run."""
        last = self._view.bins.last or 0
        if key in ENDS:
            return (0, last)[ENDS.index(key)]
        first, end = self._view.steps_in_sight or (0, last)
        here = self._sought if self._sought is not None else self._view.sight.step if self._view.sight else 0
        return here + WAYS[key] * max(1, round((end - first) / TENTH))

    def _go_to(self, step: int) -> None:
        self._sought = min(max(step, 0), self._view.bins.last or 0)
        self._told = None
        self._view.picked.emit(self._sought)

    # --- What is read -------------------------------------------------------------------------------

    def _shown_curves(self) -> list[int]:
        """Return the numbers of the curves that have values of their own and are not hidden."""
        hidden = self._view.legend.hidden_curves
        drawn = min(len(self._view.channels()), len(self._view.names))
        return [number for number in range(drawn) if number not in hidden]

    @property
    def _curve(self) -> int:
        """The curve that is read: the chosen one, or the first if that is hidden or of another run."""
        shown = self._shown_curves()
        return self._number if self._number in shown else shown[0]

    def _place(self) -> tuple[int, int] | None:
        """Return curve and step that are read."""
        sight = self._view.sight
        return (self._curve, sight.step) if sight and self._shown_curves() else None

    @Slot()
    def _follow(self, *_: object) -> None:
        """Mark and write what is read, as long as the keys are here; it is told when it has come to rest."""
        place, record = self._place(), self._view.sight
        if record and record.step == self._sought:
            self._sought = None
        if self.line.isVisible() or self._plot.hasFocus():
            # Where the words need paint the plot may paint before it has taken note of what moved in it, and
            # then it leaves the old picture of that beside the new one.
            self._plot.viewport().update()
        reads = place is not None and self._plot.hasFocus() and (self._by_keys or look.has_keys(self._plot))
        if not reads or place is None or record is None:
            self.ring.hide()
            self.line.tell("")
            self._rest.stop()
            return
        self.line.tell(self._words(place[0], record))
        self._mark(place[0], record)
        if place != self._told:
            self._rest.start()

    @Slot()
    def _tell(self) -> None:
        if self.line.text():
            self._told = self._place()
            announce(self._plot, self.line.text())

    def _words(self, number: int, record: Record) -> str:
        """Return step, value and trend of a curve at a record."""
        bins = self._view.bins.at(record.step)
        trend = trend_at(bins, self._view.channels()[number], record.step) if bins else None
        text = (
            self.tr("Step {step}: {name} {value}, {trend}")
            if trend
            else self.tr("Step {step}: {name} {value}")
        )
        return text.format(
            step=grouped(record.step),
            name=self._view.names[number],
            value=self._view.readings(record.step, record)[number],
            trend=translated_message(trend) if trend else "",
        )

    # --- Where it is seen ---------------------------------------------------------------------------

    def _mark(self, number: int, record: Record) -> None:
        """Put the ring on the curve, and the words on the plot's other half, above or below."""
        value = (record.loss, *record.weights, record.bias)[self._view.channels()[number]]
        height = self._view.on_axis(float(limited(np.array([value]))[0]))
        self.ring.setVisible(height is not None)
        box = self._plot.getViewBox()
        inside = self._plot.mapFromScene(box.sceneBoundingRect()).boundingRect()
        y = inside.top() + GAP
        if height is not None:
            colors = theme.current()
            pen = pg.mkPen(self._view.color(number), width=2)
            self.ring.setData(
                [record.step], [height], pen=pen, brush=colors.surface, size=RING * unit() ** 0.5
            )
            place = self._plot.mapFromScene(box.mapViewToScene(QPointF(record.step, height)))
            if place.y() < inside.center().y():
                y = inside.bottom() - GAP - self.line.height()
        x = inside.left() + max(0, (inside.width() - self.line.width()) // 2)
        self.line.put(self._plot.viewport().pos() + QPointF(x, y).toPoint())
