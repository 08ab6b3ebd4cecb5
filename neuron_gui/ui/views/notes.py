"""Notes: what an experiment's file says to people, shown as Markdown and written in place."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.ui.document import Document
from neuron_gui.ui.text.translate import error_text, translated
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.keys import ENTER
from neuron_gui.ui.widgets.markdown_text import MarkdownText

REST_MS = 1000  # without a key, after which what was typed is the document's
LEFT = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class NotesView(QWidget):
    """Enter, a double click or the button begins to write; Esc, Ctrl+Enter or going elsewhere ends it.

    All that is typed at one go is one edit of the document. A text that nobody has touched stays as it is,
    byte for byte; the notes of a preset show in the user's language.
    """

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._shown: str | None = None  # the notes that `text` shows
        self._session = 0  # counts how often somebody has begun to write
        self.text = MarkdownText()
        self.text.setFrameShape(MarkdownText.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("Notes"))
        self.text.setPlaceholderText(self.tr("No notes yet. Enter or “Edit” begins some, in Markdown."))
        self.text.installEventFilter(self)
        self.text.viewport().installEventFilter(self)
        self.editor = _Editor()
        self.editor.setAccessibleName(self.tr("Notes, as Markdown"))
        self.editor.ended.connect(self.finish)
        self.editor.left.connect(self._leave)
        self.complaint = Complaint()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._take)
        self.editor.textChanged.connect(self._rest.start)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.text)
        self._stack.addWidget(self.editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 4)
        layout.addWidget(self._stack, stretch=1)
        layout.addWidget(self.complaint)
        self.heading = self._filled_heading()
        document.leaving.connect(self.finish)
        document.changed.connect(self._refresh)

    def _filled_heading(self) -> QWidget:
        """Return what belongs into the line above the notes."""
        self.button = QToolButton()
        self.button.setAutoRaise(True)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click on “Done” is no going elsewhere
        self.button.clicked.connect(lambda: self.finish() if self.writing else self.write())
        heading = QWidget(self)
        row = QHBoxLayout(heading)
        row.setContentsMargins(8, 0, 4, 0)
        row.addStretch(1)
        row.addWidget(self.button)
        self._name_button()
        return heading

    def _name_button(self) -> None:
        self.button.setText(self.tr("Done") if self.writing else self.tr("Edit"))
        tip = self.tr("Show the notes as they read (Esc)") if self.writing else self.tr("Write notes (Enter)")
        self.button.setToolTip(tip)

    # --- Reading --------------------------------------------------------------------------------------

    @property
    def _notes(self) -> str:
        return translated(self._document.experiment.notes)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed while nobody saw it."""
        super().showEvent(event)
        self._show()

    @Slot(object, object)
    def _refresh(self, before: Experiment, after: Experiment) -> None:
        if before.notes == after.notes:
            return
        if self.writing and self.editor.written() != after.notes:  # taken back, or written again
            self._fill_editor()
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        if self._shown != self._notes and not self.writing:
            self._shown = self._notes
            self.text.show_markdown(self._shown)

    # --- Writing --------------------------------------------------------------------------------------

    @property
    def writing(self) -> bool:
        """Whether the notes stand there to be written."""
        return self._stack.currentWidget() is self.editor

    @Slot()
    def write(self) -> None:
        """Begin to write."""
        self._session += 1
        self._fill_editor()
        self._stack.setCurrentWidget(self.editor)
        self.editor.setFocus()
        self._name_button()

    def add(self, text: str) -> None:
        """Put a text below what is there, if it is not there already, and begin to write below it."""
        self.write()
        written = self.editor.written()
        if text not in written:
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
            self.editor.insertPlainText(f"\n\n{text}\n\n" if written.strip() else f"{text}\n\n")
            self._take()
        self.editor.moveCursor(QTextCursor.MoveOperation.End)

    def _fill_editor(self) -> None:
        self.editor.setPlainText(self._notes)
        self.editor.document().setModified(False)
        self._rest.stop()

    @Slot()
    def _take(self) -> None:
        """Let the document have what was typed."""
        self._rest.stop()
        if not self.writing or not self.editor.document().isModified():
            return
        try:
            changed = self._document.experiment.replaced(notes=self.editor.written())
        except ExperimentError as error:
            self.complaint.show_reason(error_text(error))
            return
        self.complaint.hide()
        self.editor.document().setModified(False)
        self._document.edit(changed, self.tr("notes"), f"notes {self._session}")

    @Slot()
    def _leave(self) -> None:
        """Take what was typed, and end where the person has gone elsewhere in the window."""
        self._take()
        if self.editor.gone:
            self._end()

    @Slot()
    def finish(self) -> None:
        """End writing, and show the notes as they read."""
        had_focus = self.editor.hasFocus()
        self._take()
        self._end()
        if had_focus:
            self.text.setFocus()

    def _end(self) -> None:
        if self.writing and self.complaint.isHidden():
            self._stack.setCurrentWidget(self.text)
            self._show()
            self._name_button()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin to write by Enter, or by a double click into the text."""
        begins = event.type() == QEvent.Type.MouseButtonDblClick and watched is self.text.viewport()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            begins = watched is self.text and event.key() in ENTER
        if begins:
            self.write()
        return begins


class _Editor(QPlainTextEdit):
    """`ended` comes by Esc or Ctrl+Enter, `left` when the focus goes; `gone` is whether a person took it."""

    ended = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.gone = False
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # Qt cuts a long word in quadratic time: minutes

    def written(self) -> str:
        """Return the text with all its signs, of which toPlainText replaces some."""
        return self.document().toRawText().replace("\u2029", "\n")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End by Esc or Ctrl+Enter."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or (event.key() in ENTER and ctrl):
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell of it."""
        super().focusOutEvent(event)
        self.gone = event.reason() in LEFT
        self.left.emit()
