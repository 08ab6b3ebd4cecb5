"""The plots in words, to read or have read, to select and to copy."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.depth import in_depth
from neuron_gui.ui.text.translate import translated_message

LETTERS, LINES = 80, 12  # the size of the text


class PlotWords(QDialog):
    """Tells of a run as it was when this opened; what theory knows of it may have to be `kept_back`.

    The shapes of the curves come first; who asks for more gets their extremes, and then their numbers.
    Copying without a selection copies all.
    """

    def __init__(self, snapshot: Snapshot | None, kept_back: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The plots in words"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first, *self._deeper = _told(snapshot, kept_back) if snapshot else [""]
        self.text = _Words(first)
        self.text.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.more_button = buttons.addButton(self.tr("&Tell more"), QDialogButtonBox.ButtonRole.ActionRole)
        self.more_button.setToolTip(self.tr("First how low and high every curve goes, then numbers"))
        self.more_button.setEnabled(bool(self._deeper))
        self.more_button.setAutoDefault(False)
        self.more_button.clicked.connect(self._tell_more)
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

    @Slot()
    def _tell_more(self) -> None:
        """Put the next depth below, and the cursor and the keys to where it begins."""
        self.text.add(self._deeper.pop(0))
        self.text.setFocus()
        self.more_button.setEnabled(bool(self._deeper))


def _told(snapshot: Snapshot, kept_back: bool) -> list[str]:
    """Return what is told at each depth that there is."""
    known = None if kept_back else snapshot.known
    curves, trail, last, best = snapshot.curves, snapshot.trail, snapshot.last, snapshot.best
    found = in_depth(snapshot.experiment, curves, trail, last, best, known)
    verdict = () if kept_back else (snapshot.verdict.sentence,)
    depths = (*found.shapes, *verdict), found.extremes, found.numbers
    return ["\n".join(map(translated_message, depth)) for depth in depths if depth]


class _Words(QPlainTextEdit):
    """A text that is not edited, with a cursor for the keyboard."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )

    def add(self, text: str) -> None:
        """Put a text below, with the cursor at its beginning in the uppermost line that can be."""
        begins = self.document().characterCount() + 1  # behind an empty line
        self.appendPlainText("\n" + text)
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self.setTextCursor(cursor)
        cursor.setPosition(begins)
        self.setTextCursor(cursor)

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
