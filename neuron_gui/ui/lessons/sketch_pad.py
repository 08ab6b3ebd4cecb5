"""The place in a plot where a learner sketches: a frame that takes mouse, pen, finger and keys."""

import numpy as np
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from neuron_gui.core.lessons import strokes
from neuron_gui.core.lessons.sketches import Points
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.verdict.shapes import Frame
from neuron_gui.ui.plots.curve_view import CurveView
from neuron_gui.ui.style import look, theme
from neuron_gui.ui.text.accessible import Painted, announce
from neuron_gui.ui.widgets.keys import OwnKeys

HANDLE = 5.0  # pixels: the radius of the mark at the point that keys move
UPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
SIDES = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}
AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
DIGITS = 2  # of a value that is told of a sketch


class SketchPad(OwnKeys, Painted, QWidget):
    """Lies over the frame in a view's plot. The line itself is drawn by the view, as it is afterwards.

    Left and Right go from column to column, Up and Down move the line there, Delete takes the point away,
    Enter is `entered`. `changed` comes when the line is another.
    """

    accessible_role = QAccessible.Role.Chart

    changed = Signal()
    entered = Signal()

    def __init__(self, view: CurveView, frame: Frame, hint: str) -> None:
        # Not in the plot's viewport: that would take a pen that rests for a finger that asks for a menu.
        super().__init__(view.plot)
        self._view, self.frame = view, frame
        self._hint = hint
        self.line = strokes.begun(frame)
        self._past: list[strokes.Line] = []
        self._column = 0
        self._pen: strokes.Point | None = None  # where it is, as long as it is down
        self.setAccessibleName(hint)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        box = view.plot.getViewBox()
        box.sigRangeChanged.connect(self._follow)
        box.sigResized.connect(self._follow)
        self._follow()
        self.show()

    def end(self) -> None:
        """Take it away."""
        box = self._view.plot.getViewBox()
        box.sigRangeChanged.disconnect(self._follow)
        box.sigResized.disconnect(self._follow)
        self.hide()
        self.deleteLater()

    # --- The line -----------------------------------------------------------------------------------

    @property
    def values(self) -> tuple[tuple[float, float], ...]:
        """The line's points, each a step and the value there."""
        return tuple((step, self.frame.value(height)) for step, height in self.line)

    def begin_with(self, values: Points) -> None:
        """Go on from a line that was drawn before, from the start of this run."""
        heights = self.frame.heights(np.array([value for _, value in values])).tolist()
        drawn = [(step, height) for (step, _), height in zip(values, heights, strict=True)]
        self.line = (*strokes.begun(self.frame), *drawn[1:])
        self._tell()

    @property
    def can_undo(self) -> bool:
        """Whether there is a line before this one."""
        return bool(self._past)

    @Slot()
    def undo(self) -> None:
        """Go back to the line before the last stroke or key."""
        if self._past:
            self.line = self._past.pop()
            self._tell()

    @Slot()
    def erase(self) -> None:
        """Begin anew; that can be undone."""
        self._take(strokes.begun(self.frame))

    def _take(self, line: strokes.Line) -> None:
        """Have another line, and keep the one before."""
        if line != self.line:
            self._past.append(self.line)
            self.line = line
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    # --- Places -------------------------------------------------------------------------------------

    @Slot()
    def _follow(self, *_: object) -> None:
        """Lie over the frame, as far as that is in sight."""
        box = self._view.plot.getViewBox()
        plot = self._view.plot
        inside = QRectF(plot.mapFromScene(box.sceneBoundingRect()).boundingRect())
        corners = QRectF(
            self._in_plot((0, self.frame.high)), self._in_plot((self.frame.steps, self.frame.low))
        )
        room = corners.intersected(inside).toAlignedRect()
        self.setGeometry(room.translated(plot.viewport().pos()))

    def _in_plot(self, point: strokes.Point) -> QPointF:
        plot = self._view.plot
        return QPointF(plot.mapFromScene(plot.getViewBox().mapViewToScene(QPointF(*point))))

    def _point(self, place: QPoint) -> strokes.Point:
        """Return step and height at a place of this widget."""
        plot = self._view.plot
        in_viewport = self.mapTo(plot, place) - plot.viewport().pos()
        found = plot.getViewBox().mapSceneToView(plot.mapToScene(in_viewport))
        return float(found.x()), float(found.y())

    # --- Pen ----------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the pen down; a pen on a screen and a finger come as a mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._past.append(self.line)
            self._pen = self._point(event.position().toPoint())
            self._draw_to(self._pen)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw on."""
        if self._pen:
            self._draw_to(self._point(event.position().toPoint()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen; a stroke that has drawn nothing need not be undone."""
        if self._pen:
            self._pen = None
            if self._past and self._past[-1] == self.line:
                self._past.pop()
            self._column = round(self.line[-1][0] / self.frame.steps * strokes.COLUMNS)
            self.changed.emit()

    def _draw_to(self, place: strokes.Point) -> None:
        assert self._pen
        self.line = strokes.with_stroke(self.line, self._pen, place, self.frame)
        self._pen = strokes.reached(self._pen, place, self.frame)
        self._tell()

    # --- Keys ---------------------------------------------------------------------------------------

    def owns(self, event: QKeyEvent) -> bool:
        """Whether a key is for the line: the arrows, undo, and what takes points away."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        undoes = event.matches(QKeySequence.StandardKey.Undo) and self.can_undo
        return undoes or (plain and event.key() in (*UPS, *SIDES, *AWAY, *ENTER))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the line, or move it."""
        if not self.owns(event):
            event.ignore()
            return
        key = Qt.Key(event.key())
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif key in SIDES:
            self._column = min(max(self._column + SIDES[key], 0), strokes.COLUMNS)
        elif key in UPS:
            self._column = max(self._column, 1)
            self._take(strokes.with_point(self.line, self._column, UPS[key], self.frame))
        elif key in AWAY:
            self._take(strokes.without_point(self.line, self._column, self.frame))
        else:
            self.entered.emit()
            return
        self.update()
        announce(self, self.in_words())

    def in_words(self) -> str:
        """Return where the keys are, and how high the line is there."""
        step = strokes.step_of(self._column, self.frame)
        value = displayed(self.frame.value(strokes.height_at(self.line, step)), DIGITS)
        return self.tr("Step {step}: {value}").format(step=grouped(step), value=value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that no more."""
        super().focusOutEvent(event)
        self.update()

    # --- Painting -----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, what is to be done as long as nothing is drawn, and where the keys are."""
        colors, by_keys = theme.current(), look.has_keys(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(colors.accent if by_keys else colors.edge), 2 if by_keys else 1)
        pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        if len(self.line) < 2:
            painter.setPen(QColor(colors.muted))
            room = self.rect().adjusted(8, 6, -8, -6)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self._hint)
        if by_keys:
            step = strokes.step_of(self._column, self.frame)
            in_viewport = self._in_plot((step, strokes.height_at(self.line, step)))
            place = in_viewport + QPointF(self._view.plot.viewport().pos() - self.pos())
            painter.setPen(QPen(QColor(colors.accent), 2))
            painter.setBrush(QColor(colors.surface))
            painter.drawEllipse(place, HANDLE, HANDLE)
        painter.end()
