"""Undo and redo, each named by the edit that it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from neuron_gui.ui.actions import EDIT, Commands, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.text import plain


class Undo(QObject):
    """What the Edit menu does to the document."""

    def __init__(self, document: Document, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._commands = document, commands
        document.edits_changed.connect(self.show_edits)

    def offers(self) -> Sequence[Offer]:
        """Return both."""
        return (
            Offer(
                "undo",
                EDIT,
                self.tr("&Undo"),
                self.tr("Take the last edit back."),
                self._document.undo,
                "Ctrl+Z",
            ),
            Offer(
                "redo",
                EDIT,
                self.tr("&Redo"),
                self.tr("Make the edit again that was taken back."),
                self._document.redo,
                "Ctrl+Shift+Z",
            ),
        )

    @Slot()
    def show_edits(self) -> None:
        """Name the edits that can be taken back and made again."""
        undo, redo = self._document.undoable[-1:], self._document.redoable[:1]
        for name, edits in (("undo", undo), ("redo", redo)):
            self._commands[name].setEnabled(bool(edits))
        self._commands["undo"].setText(
            self.tr("&Undo {edit}").format(edit=plain.entry(undo[0])) if undo else self.tr("&Undo")
        )
        self._commands["redo"].setText(
            self.tr("&Redo {edit}").format(edit=plain.entry(redo[0])) if redo else self.tr("&Redo")
        )
