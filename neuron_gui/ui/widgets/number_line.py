"""A line in which numbers are typed: what cannot belong to one is not typed at all; pasted, it is refused."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QWidget

IN_NUMBERS = "0123456789+-−.,eE"
_LETTERS = "letters"  # the property of a line that says which ones it takes


def type_numbers(line: QLineEdit, words: str = "") -> None:
    """Let numbers alone be typed into a line, and the letters of `words` that can stand there instead."""
    line.setProperty(_LETTERS, IN_NUMBERS + words.lower() + words.upper())
    _Sieve(line)


def is_number(widget: QObject) -> bool:
    """Return whether numbers alone are typed into a widget."""
    return isinstance(widget, QAbstractSpinBox) or widget.property(_LETTERS) is not None


def fits(widget: QObject, text: str) -> bool:
    """Return whether a text that a key types can belong to what is typed into such a widget."""
    letters = widget.property(_LETTERS) or IN_NUMBERS
    return all(letter in letters for letter in text)


def types(event: QKeyEvent) -> bool:
    """Return whether a key types something that can be seen, or a blank."""
    beside = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return not event.modifiers() & ~beside and bool(event.text()) and event.text().isprintable()


class _Sieve(QObject):
    """Keeps out of a line what its keyboard types or composes. Lives and ends with its line."""

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take for typed what will not be."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return types(event) and not fits(watched, event.text())
        if isinstance(event, QInputMethodEvent):
            return not fits(watched, event.commitString())
        return False
