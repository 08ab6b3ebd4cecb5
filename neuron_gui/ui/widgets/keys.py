"""Who gets a key, or an edit: the focused widget or the window.

Space runs, Left and Right step, letters and a clicker's keys do what they do, wherever the focus is; only a
text that is being edited has them for itself, and the table of samples, in which one goes and types. So Enter
presses, ticks and opens in the window, and Up and Down turn what can be turned.
Undo takes back what is being typed, and once that is done the document's last edit.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.number_line import IN_NUMBERS, fits, is_number, types

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
PAGES = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
TURNED = QAbstractButton | QComboBox | QAbstractSlider  # by keys that the window needs
EDITED = QLineEdit | QPlainTextEdit | QAbstractSpinBox | QAbstractItemView
TYPED_INTO = QAbstractItemView.EditTrigger.AnyKeyPressed

FLOATING = "floating"  # property of a window that holds a view of the laboratory: keys mean the same there


class OwnKeys:
    """Mixed into a widget, before Qt's class, that has keys for itself while it has the focus."""

    def owns(self, event: QKeyEvent) -> bool:
        """Return whether a key is the widget's and no shortcut's."""
        raise NotImplementedError


class PlainKeys(QObject):
    """An event filter for what has, or had, the focus: one for the whole application would slow all down.

    Enter ends an edit and goes `home`, to the stage. The keys of the actions `anywhere` end it, too, where a
    number is typed that they cannot belong to. Where Qt would go on to a text from a button that is gone once
    it has been pressed, the focus goes home as well: what is typed next is not meant for that text.
    """

    def __init__(
        self, app: QApplication, window: QWidget, home: QWidget, anywhere: Sequence[QAction] = ()
    ) -> None:
        super().__init__(window)
        self._window, self._home, self._anywhere = window, home, anywhere
        self._focused: QWidget | None = None
        app.focusChanged.connect(self._watch)
        self._watch()  # the window may be in sight already

    @Slot()
    def _watch(self) -> None:
        before, self._focused = self._focused, QApplication.focusWidget()
        if widget := self._focused:
            if isinstance(widget, EDITED) and widget.window() is self._window and self._is_gone(before):
                self._home.setFocus()
                return
            widget.installEventFilter(self)
            if isinstance(field := widget.parentWidget(), CheckedField):
                field.installEventFilter(self)  # it hears of Enter when its line is done with it

    def _is_gone(self, button: QWidget | None) -> bool:
        """Whether a button has been taken away, or cannot be pressed any more.

        That of a dialog does not count: it goes with that, and the focus comes back to what had it before.
        """
        if not isinstance(button, QAbstractButton) or not isValid(button):
            return False
        return button.window() is self._window and not (button.isVisible() and button.isEnabled())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key for the widget before a shortcut takes it, or for the shortcut."""
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWidget):
            return False
        here = watched.window() is self._window or bool(watched.window().property(FLOATING))
        if event.type() == QEvent.Type.KeyPress:
            return here and (self._ends_edit(watched, event) or _holds_back(watched, event))
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        owned = self._is_own(watched, event) if here else None
        if owned is not None:
            event.setAccepted(owned)
            return True
        return isinstance(watched, QLineEdit | QPlainTextEdit) and _is_done_with(watched, event)

    def _is_own(self, widget: QWidget, event: QKeyEvent) -> bool | None:
        """Return whether a key is the widget's and no shortcut's; None leaves that to Qt."""
        if isinstance(widget, OwnKeys) and widget.owns(event):
            return True
        if is_number(widget):
            if not types(event) or fits(widget, event.text()):
                return None
            if not any(_has(action, event) for action in self._anywhere):
                return True  # typed it is not, either
            self._home.setFocus()
            return False
        if isinstance(widget, QLineEdit | QPlainTextEdit) and not widget.isReadOnly():
            return None
        if isinstance(widget, QAbstractItemView) and widget.editTriggers() & TYPED_INTO:
            return _is_plain(event, ARROWS) or _begins_number(event)
        return False if types(event) or _is_plain(event, (*ARROWS, *PAGES)) else None

    def _ends_edit(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Go back to the stage by Enter, unless what was typed has been refused."""
        if not _is_plain(event, ENTER) or not isinstance(widget, CheckedField | QAbstractSpinBox):
            return False
        if isinstance(widget, QAbstractSpinBox) or (widget.line.hasFocus() and not widget.refused):
            self._home.setFocus()
        return True


def finish_editing() -> None:
    """Let the field that is being typed into take over its text, as leaving it would."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
        field.clearFocus()
        if field.isVisible():  # the editor of a table's cell has closed
            field.setFocus()


def give_up_editing(view: QAbstractItemView) -> None:
    """Close the cell that is being edited, if any, without taking over what was typed: the cell may go."""
    if editor := view.indexWidget(view.currentIndex()):
        view.itemDelegate().closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.RevertModelCache)


def _is_done_with(edited: QLineEdit | QPlainTextEdit, event: QKeyEvent) -> bool:
    """Whether an edited text has nothing to undo, or to redo, and so no need for that key."""
    history = edited.document() if isinstance(edited, QPlainTextEdit) else edited
    if event.matches(QKeySequence.StandardKey.Undo):
        return not history.isUndoAvailable()
    return event.matches(QKeySequence.StandardKey.Redo) and not history.isRedoAvailable()


def _holds_back(widget: QWidget, event: QKeyEvent) -> bool:
    """Keep from a control the keys that the window has no use for just now: they would turn it."""
    if isinstance(widget, QAbstractItemView):
        held = widget.editTriggers() & TYPED_INTO and types(event) and not _begins_number(event)
    elif isinstance(widget, TURNED):
        if _is_plain(event, ENTER) and _press(widget):
            return True
        held = types(event) or _is_plain(event, (*ARROWS, *PAGES))
    else:
        held = isinstance(widget, QAbstractSpinBox) and _is_plain(event, PAGES)
    if held:
        event.ignore()  # what the control lies in may scroll by it
    return bool(held)


def _press(widget: QWidget) -> bool:
    """Press or tick a button, or open a combo box; return whether the widget is one."""
    if isinstance(widget, QAbstractButton):
        widget.click()
    elif isinstance(widget, QComboBox):
        widget.showPopup()
    return not isinstance(widget, QAbstractSlider)


def _is_plain(event: QKeyEvent, keys: Sequence[Qt.Key]) -> bool:
    return event.key() in keys and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _begins_number(event: QKeyEvent) -> bool:
    return types(event) and event.text() in IN_NUMBERS and event.text() not in "eE"


def _has(action: QAction, event: QKeyEvent) -> bool:
    """Return whether these are an action's keys, and it can be done now."""
    return action.isEnabled() and QKeySequence(event.keyCombination()) in action.shortcuts()
