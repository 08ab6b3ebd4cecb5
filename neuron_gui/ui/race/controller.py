"""The race beside the laboratory: one dialog for it, whose runs can be pinned."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import RUN, Offer
from neuron_gui.ui.compare.controller import CompareController
from neuron_gui.ui.document import Document

if TYPE_CHECKING:
    from neuron_gui.ui.race.dialog import RaceDialog


class RaceController(QObject):
    """Opens the dialog, the same every time: so it keeps who raced."""

    def __init__(
        self, document: Document, trainer: Trainer, comparing: CompareController, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document, self._trainer, self._comparing, self._window = document, trainer, comparing, window
        self.dialog: RaceDialog | None = None

    def offers(self) -> Sequence[Offer]:
        """Return the action that opens it."""
        text, tip = self.tr("Rac&e…"), self.tr("Let several ways to learn run side by side, from one start.")
        return (Offer("race", RUN, text, tip, self.open, "Ctrl+Shift+R"),)

    @Slot()
    def open(self) -> None:
        """Choose who races on the present experiment."""
        from neuron_gui.ui.race.dialog import RaceDialog  # only here: it would cost time at every start

        if self.dialog is None:
            self.dialog = RaceDialog(self._window)
            self.dialog.kept.connect(self._comparing.keep)
        self._trainer.pause()
        snapshot = self._trainer.snapshot
        self.dialog.open_on(self._document.experiment, snapshot.known if snapshot else None)
