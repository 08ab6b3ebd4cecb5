"""Made-up samples for the laboratory: one dialog for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.actions import FILE, Offer
from neuron_gui.ui.document import Document

if TYPE_CHECKING:
    from neuron_gui.ui.generate.dialog import GenerateDialog


class GenerateController(QObject):
    """Opens the dialog, the same one every time: so it keeps its options."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._window = document, window
        self.dialog: GenerateDialog | None = None

    def offers(self) -> Sequence[Offer]:
        """Return the action that opens it."""
        text, tip = self.tr("Generate &data…"), self.tr("Make samples up: a line, clusters, a gate.")
        return (Offer("generate", FILE, text, tip, self.open, "Ctrl+Shift+G"),)

    @Slot()
    def open(self) -> None:
        """Ask for samples."""
        # Only here: it would cost time at every start.
        from neuron_gui.ui.generate.dialog import GenerateDialog

        if self.dialog is None:
            self.dialog = GenerateDialog(self._document, self._window)
        self.dialog.open()
