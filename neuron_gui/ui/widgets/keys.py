"""Who gets a key, or an edit: the focused widget or the window.

Space runs and the arrows step, except where Space ticks a box and the arrows move a slider or a cell.
Undo takes back what is being typed, and once that is done the document's last edit.
"""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QRadioButton,
)

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class PlainKeys(QObject):
    """An event filter for what has, or had, the focus: one for the whole application would slow all down."""

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        app.focusChanged.connect(self._watch)

    @Slot()
    def _watch(self) -> None:
        if widget := QApplication.focusWidget():
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key for the widget before a shortcut takes it, or for the shortcut."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        beside = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        if not event.modifiers() & ~beside and _needs(watched, event):
            event.accept()
            return True
        return isinstance(watched, QLineEdit) and _is_done_with(watched, event)


def finish_editing() -> None:
    """Let the field that is being typed into take over its text, as leaving it would."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.clearFocus()
        if field.isVisible():  # the editor of a table's cell has closed
            field.setFocus()


def give_up_editing(view: QAbstractItemView) -> None:
    """Close the cell that is being edited, if any, without taking over what was typed: the cell may go."""
    if editor := view.indexWidget(view.currentIndex()):
        view.itemDelegate().closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)


def _is_done_with(line: QLineEdit, event: QKeyEvent) -> bool:
    """Whether a line has nothing to undo, or to redo, and so no need for that key."""
    if event.matches(QKeySequence.StandardKey.Undo):
        return not line.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not line.isRedoAvailable()


def _needs(widget: QObject, event: QKeyEvent) -> bool:
    if event.key() == Qt.Key.Key_Space:
        # A radio button that has the focus is chosen already: there Space may run.
        return isinstance(widget, QAbstractButton | QComboBox) and not isinstance(widget, QRadioButton)
    if event.key() in ARROWS:
        return isinstance(widget, QAbstractSlider | QAbstractItemView | QRadioButton | QComboBox)
    return bool(event.text().strip()) and isinstance(widget, QAbstractItemView | QComboBox)
