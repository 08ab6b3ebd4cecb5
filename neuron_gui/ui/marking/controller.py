"""Marking beside the laboratory: one window for it, and the runs of reports opened in the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from neuron_gui.ui.actions import FILE, Offer
from neuron_gui.ui.widgets.dialog_frame import stand_beside

if TYPE_CHECKING:
    from neuron_gui.ui.marking.window import MarkingWindow


class MarkingController(QObject):
    """Opens the window, the same every time; `open_report` opens in the laboratory what is chosen there."""

    def __init__(self, window: QWidget, open_report: Callable[[Path], object]) -> None:
        super().__init__(window)
        self._laboratory, self._open_report = window, open_report
        self.window: MarkingWindow | None = None

    def offers(self) -> Sequence[Offer]:
        """Return the action that asks for a folder."""
        tip = self.tr("Make a table of a folder of reports: every run is computed again.")
        return (Offer("mark", FILE, self.tr("&Mark a folder…"), tip, self.open),)

    @Slot()
    def open(self) -> None:
        """Ask for a folder, unless one is there already, and show its reports."""
        if self.window:
            self._show(self.window)
        elif folder := QFileDialog.getExistingDirectory(self._laboratory, self.tr("Mark a folder")):
            self.mark(Path(folder))

    def mark(self, folder: Path) -> None:
        """Show the reports of a folder."""
        window = self._made()
        self._show(window)
        window.mark(folder)

    def go_on_from(self, other: MarkingController) -> None:
        """Go on with the folder of a laboratory that this one takes the place of."""
        if other.window:
            window = self._made()
            window.go_on_from(other.window)
            window.restoreGeometry(other.window.saveGeometry())
            window.setVisible(other.window.isVisible())

    def _made(self) -> MarkingWindow:
        from neuron_gui.ui.marking.window import MarkingWindow  # only here: it would cost time at every start

        if self.window is None:
            self.window = MarkingWindow()
            self.window.chosen.connect(self._open_chosen)
            stand_beside(self.window, self._laboratory)
        return self.window

    def close(self) -> None:
        """The laboratory closes: so does the window, for good."""
        if self.window:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _show(self, window: MarkingWindow) -> None:
        window.show()
        window.raise_()
        window.activateWindow()

    @Slot(object)
    def _open_chosen(self, path: Path) -> None:
        """Open a report; the laboratory comes to the front if this window covers it."""
        self._open_report(path)
        if self.window and self.window.frameGeometry().intersects(self._laboratory.frameGeometry()):
            self._laboratory.raise_()
            self._laboratory.activateWindow()
