"""The canvas of a plot, in the theme's colours, with axes and a grid that cost little to draw.

Every choice here was measured.
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAction,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QGraphicsItem, QMenu, QSizePolicy, QWidget

from neuron_gui.ui.plots.axes import Axis, number_font
from neuron_gui.ui.plots.curve import LegendEntry
from neuron_gui.ui.plots.field import Field
from neuron_gui.ui.plots.shaped import Shaped
from neuron_gui.ui.plots.turns import turns
from neuron_gui.ui.style import look, theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.accessible import Painted

ZOOMS = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}
MOVES = {
    Qt.Key.Key_Left: (-0.1, 0.0),
    Qt.Key.Key_Right: (0.1, 0.0),
    Qt.Key.Key_Up: (0.0, 0.1),
    Qt.Key.Key_Down: (0.0, -0.1),
}


class Canvas(Painted, pg.GraphicsView):  # type: ignore[misc]
    """A widget with two axes that is zoomed and moved by mouse and keys, with a menu of its own.

    `recolored` comes when the theme has changed and items need new pens; pyqtgraph knows no palettes.
    `pointed` brings where in the plot the mouse is, or None when it has left, `clicked` where it clicked.
    What "Show everything" does is `show_everything`; what a picture tells beside the axes is `legend`, and
    what a screen reader tells `words`.
    """

    accessible_role = QAccessible.Role.Chart
    grid: int | bool = 255  # opaque in a quiet colour: a translucent one costs 26 ms a frame and more

    recolored = Signal()
    pointed = Signal(object)
    clicked = Signal(QPointF)
    _made = False  # pyqtgraph changes the palette before it has made the axes

    def __init__(
        self,
        title: str,
        bottom: pg.AxisItem | None = None,
        parent: QWidget | None = None,
        left: pg.AxisItem | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = Field(left or Axis("left"), bottom or Axis("bottom"))
        self.setCentralItem(self.field)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.title = title
        self.shape = Shaped(self)  # where a view puts it
        self.setAccessibleName(self.tr("Plot: {title}").format(title=title))
        # Qt lets the inside take the focus, too: screen readers would come across a thing without a name.
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.show_everything: Callable[[], object] = self.getViewBox().autoRange
        self.legend: Callable[[], list[LegendEntry]] = list
        self.words: Callable[[], str] = str
        self.scene().sigMouseClicked.connect(self._click)
        self.offer(self.tr("Show everything"), "Home", lambda: self.show_everything())
        self._made = True
        self._set_type()
        self.recolor()

    def in_words(self) -> str:
        """Return what is shown, as far as its owner can tell."""
        return self.words()

    def getViewBox(self) -> pg.ViewBox:
        """Return the box that things are drawn in."""
        return self.field.box

    def getAxis(self, side: str) -> pg.AxisItem:
        """Return the axis on the `left` or at the `bottom`."""
        return self.field.axes[side]

    def addItem(self, item: QGraphicsItem, ignoreBounds: bool = False) -> None:
        """Draw something in the box; "Show everything" leaves it out if its bounds are to be ignored."""
        self.field.box.addItem(item, ignoreBounds=ignoreBounds)

    def removeItem(self, item: QGraphicsItem) -> None:
        """Draw it no more."""
        self.field.box.removeItem(item)

    def setRange(
        self,
        bounds: QRectF | None = None,
        xRange: Sequence[float] | None = None,
        yRange: Sequence[float] | None = None,
        padding: float | None = None,
    ) -> None:
        """Show this part."""
        self.field.box.setRange(bounds, xRange, yRange, padding)

    def setLabel(self, side: str, text: str) -> None:
        """Name an axis; pyqtgraph would take the name for HTML."""
        self.getAxis(side).setLabel(escape(plain.name(text)))

    def offer(self, text: str, keys: str, act: Callable[[], object]) -> None:
        """Put something to do at the end of the menu."""
        action = QAction(text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda _=False: act())
        self.addAction(action)

    # --- Focus --------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plot, and a frame where the keyboard has brought the focus to it, as on all controls."""
        if turns().is_waiting(self, for_more_than=self._take_size):
            painter = QPainter(self.viewport())
            painter.fillRect(event.rect(), theme.current().surface)
            painter.end()
            return
        super().paintEvent(event)
        if look.has_keys(self):
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(theme.current().accent), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw in another size when it is this plot's turn; what is on the screen stays so long."""
        if self.viewport().isVisible():
            turns().ask(self, self._take_size)
        else:
            super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Make up for a turn that came when nobody saw it."""
        super().showEvent(event)
        self._take_size()

    def _take_size(self) -> None:
        if self.isVisible() and self.range.size().toSize() != self.size():
            super().resizeEvent(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()

    # --- Mouse and keys -----------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag; what is behind the plot has no part in it."""
        super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a click or a drag."""
        super().mouseReleaseEvent(event)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell where the mouse is; while it drags, that is nowhere."""
        super().mouseMoveEvent(event)
        box, place = self.getViewBox(), self.mapToScene(event.position().toPoint())
        inside = not event.buttons() and box.sceneBoundingRect().contains(place)
        self.pointed.emit(box.mapSceneToView(place) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse has left."""
        super().leaveEvent(event)
        self.pointed.emit(None)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show everything again after zooming."""
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.show_everything()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu by key or finger; the right button may drag, so for it one waits what it does."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self.open_menu(self.mapToGlobal(self.rect().center()))
        elif event.reason() == QContextMenuEvent.Reason.Other:
            self.open_menu(event.globalPos())

    def zoom_to(self, x: tuple[float, float], y: tuple[float, float]) -> None:
        """Show these ranges, as if a person had zoomed to them."""
        box = self.getViewBox()
        box.setRange(xRange=x, yRange=y, padding=0)
        box.sigRangeChangedManually.emit(box.mouseEnabled())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by + and −, move by Shift and the arrows."""
        box, key = self.getViewBox(), Qt.Key(event.key())
        if key in ZOOMS:
            box.scaleBy((ZOOMS[key], ZOOMS[key]))
        elif key in MOVES and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            (left, right), (bottom, top) = box.viewRange()
            x, y = MOVES[key]
            box.translateBy(x=x * (right - left), y=y * (top - bottom))
        else:
            event.ignore()
            return
        box.sigRangeChangedManually.emit(box.mouseEnabled())

    def open_menu(self, place: QPoint) -> None:
        """Open the menu at a place on the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions(self.actions())
        menu.popup(place)

    @Slot(object)
    def _click(self, event: Any) -> None:
        if event.isAccepted():  # by something in the plot
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.open_menu(event.screenPos().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton and not event.double():
            self.clicked.emit(self.getViewBox().mapSceneToView(event.scenePos()))

    # --- Colours and type ---------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours, or a new size of type, when it is this plot's turn."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._made:
            turns().ask(self, self.recolor)
        elif event.type() == QEvent.Type.FontChange and self._made:
            turns().ask(self, self._set_type)

    def _set_type(self) -> None:
        """Set in the window's type what pyqtgraph sets in the type of its making."""
        for item in self.scene().items():
            if isinstance(item, pg.TextItem):
                item.setFont(self.font())
        for axis in self.field.axes.values():
            axis.label.setFont(self.font())
            axis.setStyle(tickFont=number_font(self.font()))
            axis.shrink()
            axis.showLabel(axis.label.isVisible())

    def recolor(self) -> None:
        """Take on the colours of the theme in force."""
        colors = theme.current()
        self.setBackground(colors.surface)
        for axis in self.field.axes.values():
            axis.setPen(colors.border)
            axis.setTextPen(colors.muted)
            axis.setTickPen(pg.mkPen(colors.grid))
            axis.setGrid(self.grid)
        self.recolored.emit()
