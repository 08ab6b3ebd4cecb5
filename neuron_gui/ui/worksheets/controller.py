"""Worksheets of the document's run: one dialog for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.actions import FILE, Offer
from neuron_gui.ui.document import Document

if TYPE_CHECKING:
    from neuron_gui.ui.worksheets.dialog import WorksheetDialog


class WorksheetController(QObject):
    """Opens the dialog, the same one every time: so it keeps what was chosen."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._window = document, window
        self.dialog: WorksheetDialog | None = None

    def offers(self) -> Sequence[Offer]:
        """Return the action that opens it."""
        text = self.tr("&Worksheet…")
        tip = self.tr("Steps to be worked out by hand, with their key: to print, or for a course system.")
        return (Offer("worksheet", FILE, text, tip, self.open),)

    @Slot()
    def open(self) -> None:
        """Ask for steps, and show the sheet."""
        from neuron_gui.ui.worksheets.dialog import (
            WorksheetDialog,
        )  # only here: it would cost time at every start

        if self.dialog is None:
            self.dialog = WorksheetDialog(self._document, self._window)
        self.dialog.open()
