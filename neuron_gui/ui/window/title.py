"""The window's title: which document is open, and whether anything in it is not saved."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.document import Document
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated


class Title(QObject):
    """Keeps the title true."""

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._window, self._document = window, document
        document.edits_changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        path, title = self._document.path, translated(self._document.experiment.title)  # a preset's
        name = path.name if path else title or self.tr("Untitled")
        self._window.setWindowTitle(f"{plain.heading(name)}[*] — Neuron Lab")
        self._window.setWindowModified(self._document.modified)
