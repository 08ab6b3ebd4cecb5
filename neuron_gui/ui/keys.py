"""Lets a focused widget keep the plain keys that it needs, although they are shortcuts of the window too.

Space runs and the arrows step, except where Space ticks a box and the arrows move a slider or a cell.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QRadioButton,
)

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class PlainKeys(QObject):
    """An event filter for the application."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key for the widget before a shortcut takes it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            and _needs(watched, event)
        ):
            event.accept()
            return True
        return False


def _needs(widget: QObject, event: QKeyEvent) -> bool:
    if event.key() == Qt.Key.Key_Space:
        # A radio button that has the focus is chosen already: there Space may run.
        return isinstance(widget, QAbstractButton | QComboBox) and not isinstance(widget, QRadioButton)
    if event.key() in ARROWS:
        return isinstance(widget, QAbstractSlider | QAbstractItemView | QRadioButton | QComboBox)
    return bool(event.text().strip()) and isinstance(widget, QAbstractItemView | QComboBox)
