"""The plots in words, to read or have read, to select and to copy."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from neuron_gui.core.message import Message
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.description import describe
from neuron_gui.ui.text.translate import translated_message

LETTERS, LINES = 70, 9  # the size of the text


class PlotWords(QDialog):
    """Tells of a run as it was when this opened. Copying without a selection copies all."""

    def __init__(self, snapshot: Snapshot | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The plots in words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = _Words("\n".join(map(translated_message, _sentences(snapshot))) if snapshot else "")
        self.text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setAutoDefault(False)
        copy.clicked.connect(self.text.copy_all)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.text)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        size = QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing() + 60)
        self.resize(size.boundedTo(parent.size() - QSize(40, 40)))
        self.text.setFocus()


def _sentences(snapshot: Snapshot) -> list[Message]:
    curves, trail, last = snapshot.curves, snapshot.trail, snapshot.last
    return [*describe(snapshot.experiment, curves, trail, last, snapshot.best), snapshot.verdict.sentence]


class _Words(QPlainTextEdit):
    """A text that is not edited, with a cursor for the keyboard."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy all where nothing is selected."""
        if event.matches(QKeySequence.StandardKey.Copy) and not self.textCursor().hasSelection():
            self.copy_all()
        else:
            super().keyPressEvent(event)

    @Slot()
    def copy_all(self) -> None:
        """Put the whole text on the clipboard; the selection stays."""
        cursor = self.textCursor()
        self.selectAll()
        self.copy()
        self.setTextCursor(cursor)
