"""Variants of the document for a class: one dialog for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.actions import FILE, Offer
from neuron_gui.ui.document import Document

if TYPE_CHECKING:
    from neuron_gui.ui.variants.dialog import VariantsDialog


class VariantsController(QObject):
    """Opens the dialog, the same one every time: so it keeps what was chosen."""

    def __init__(self, document: Document, window: QWidget) -> None:
        super().__init__(window)
        self._document, self._window = document, window
        self.dialog: VariantsDialog | None = None

    def offers(self) -> Sequence[Offer]:
        """Return the action that opens it."""
        text = self.tr("&Variants…")
        tip = self.tr("Give each student the same task in other numbers, as files.")
        return (Offer("variants", FILE, text, tip, self.open),)

    @Slot()
    def open(self) -> None:
        """Ask what is to vary, and for whom."""
        from neuron_gui.ui.variants.dialog import (
            VariantsDialog,
        )  # only here: it would cost time at every start

        if self.dialog is None:
            self.dialog = VariantsDialog(self._document, self._window)
        self.dialog.open()
