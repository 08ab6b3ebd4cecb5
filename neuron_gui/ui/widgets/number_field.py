"""A field for a number or an equation: a slip is refused at the field with a sentence."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from neuron_gui.ui.style import theme
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.widgets.complaint import Complaint, RoomForWords
from neuron_gui.ui.widgets.number_line import type_numbers

MIN_ROOM = " -1.234e-56 "


class _Line(QLineEdit):
    """Has room for a number at least."""

    def minimumSizeHint(self) -> QSize:
        """Ask for it."""
        least = super().minimumSizeHint()
        return least.expandedTo(QSize(self.fontMetrics().horizontalAdvance(MIN_ROOM), 0))


class CheckedField(RoomForWords):
    """A line of text with room for a sentence under it, saying what is wrong with what was typed.

    `commit` takes the text when editing ends, and raises ValueError with a sentence if it will not do. The
    text then stays, to be mended, and whatever was valid before stays in force; Escape brings it back.
    Only numbers can be typed, and the letters of `words` that may stand there, too; with None anything.
    """

    def __init__(
        self,
        name: str,
        commit: Callable[[str], object],
        parent: QWidget | None = None,
        *,
        words: str | None = "",
    ) -> None:
        super().__init__(parent)
        self._commit = commit
        self._good = ""
        self.line = _Line()
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # numbers and equations are
        if words is not None:
            type_numbers(self.line, words)
        for part in (self, self.line):  # a screen reader may come to either
            part.setAccessibleName(name)
        self.line.editingFinished.connect(self._finish)
        self.line.textEdited.connect(self._forget)
        self.message = Complaint()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.line)
        self._layout.addWidget(self.message)
        self.setFocusProxy(self.line)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def refused(self) -> bool:
        """Whether what stands there was refused and waits to be mended."""
        return not self.message.isHidden()

    def add_below(self, widget: QWidget) -> None:
        """Put another control for the same value right under the line."""
        self._layout.insertWidget(1, widget)

    def show_text(self, text: str) -> None:
        """Show a good value."""
        self._good = text
        if self.line.text() != text or self.line.isUndoAvailable():
            at = self.line.cursorPosition()
            self.line.setText(text)  # also forgets what was typed on the way: Undo now means the document's
            self.line.setCursorPosition(at)
        self._forget()

    def give_up(self) -> None:
        """Forget what was typed: the last good value is back."""
        self.show_text(self._good)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape brings the last good value back."""
        if event.key() == Qt.Key.Key_Escape and self.line.text() != self._good:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.line.text() == self._good:
            self._forget()
            return
        try:
            self._commit(self.line.text())
        except ValueError as error:
            self._refuse(error_text(error))

    def _refuse(self, sentence: str) -> None:
        stays = self.tr("{sentence}. {value} stays in force.").format(sentence=sentence, value=self._good)
        self.message.show_reason(stays if self._good else sentence)
        self.line.setStyleSheet(f"QLineEdit {{ border: 2px solid {theme.current().bad}; }}")
        self.line.setAccessibleDescription(self.message.text())
        announce(self.line, self.message.text())

    def _forget(self, *_: object) -> None:
        if self.refused:
            self.message.hide()
            self.line.setStyleSheet("")
            self.line.setAccessibleDescription("")


def give_up_typing(place: QWidget) -> None:
    """Let no field of a place that is about to go put what was typed there into what comes instead."""
    for field in place.findChildren(CheckedField):
        field.give_up()
