"""A finger that rests where it lies opens the context menu, as the mouse's right button does."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QGestureEvent, QTapAndHoldGesture, QWidget

HOLD = Qt.GestureType.TapAndHoldGesture


class LongPress(QObject):
    """An event filter for the widget that gets the mouse's events: of a scroll area, its viewport."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        widget.grabGesture(HOLD)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for the menu where a finger was held."""
        if not isinstance(event, QGestureEvent):
            return False
        held = event.gesture(HOLD)
        if not isinstance(held, QTapAndHoldGesture) or held.state() != Qt.GestureState.GestureFinished:
            return False
        on_screen = held.position().toPoint()
        place = self._widget.mapFromGlobal(on_screen)
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Other, place, on_screen)
        QCoreApplication.sendEvent(self._widget, asked)
        return True
