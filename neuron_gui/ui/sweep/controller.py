"""The sweep beside the laboratory: one window for it, and its runs opened in the other."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.ui.actions import RUN, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.sound.controller import SoundController
from neuron_gui.ui.widgets.dialog_frame import stand_beside

if TYPE_CHECKING:
    from neuron_gui.ui.sweep.window import SweepWindow


class SweepController(QObject):
    """Opens the sweep's window, the same every time, and in the laboratory the runs that are chosen there.

    `made` brings the experiment of a sweep all of whose runs have been made.
    """

    made = Signal(object)

    def __init__(
        self, document: Document, control: RunController, sound: SoundController, window: QWidget
    ) -> None:
        super().__init__(window)
        self._sound = sound
        self._document, self._control, self._laboratory = document, control, window
        self.window: SweepWindow | None = None

    def offers(self) -> Sequence[Offer]:
        """Return the action that opens it."""
        tip = self.tr("Make many runs with other learning rates and seeds, and see on a map how they end.")
        return (Offer("sweep", RUN, self.tr("S&weep…"), tip, self.open, "Ctrl+M"),)

    @Slot()
    def open(self) -> None:
        """Show the window, in front."""
        window = self._made()
        window.show()
        window.raise_()
        window.activateWindow()

    def _made(self) -> SweepWindow:
        from neuron_gui.ui.sweep.window import SweepWindow  # only here: it would cost time at every start

        if self.window is None:
            self.window = SweepWindow(self._document)
            self.window.chosen.connect(self._open_run)
            self.window.made.connect(self.made)
            self.window.map.walked.connect(self._hear_cell)
            self.window.map.row_wanted.connect(self._hear_row)
            stand_beside(self.window, self._laboratory)
        return self.window

    def go_on_from(self, other: SweepController) -> None:
        """Go on with the sweep of a laboratory that this one takes the place of."""
        if other.window:
            window = self._made()
            window.go_on_from(other.window)
            window.restoreGeometry(other.window.saveGeometry())
            window.setVisible(other.window.isVisible())

    def close(self) -> None:
        """The laboratory closes: so does the sweep's window, for good."""
        if self.window:
            self.window.close()
            self.window.deleteLater()
            self.window = None

    @Slot(object)
    def _open_run(self, experiment: Experiment) -> None:
        """Let the laboratory make the run of a cell; it comes to the front if this window covers it."""
        self._document.edit(experiment, self.tr("run of the sweep"))
        self._control.restart()
        self._control.run_or_pause()
        if self.window and self.window.frameGeometry().intersects(self._laboratory.frameGeometry()):
            self._laboratory.raise_()
            self._laboratory.activateWindow()

    @Slot(int, int)
    def _hear_cell(self, column: int, row: int) -> None:
        """Let the end of a run be heard to which the arrows have gone, if sound is on."""
        from neuron_gui.core.sound.whole import cell_sound  # only here: it would cost time at every start

        assert self.window
        piece = self.window.map.cells.row(row)
        if self._sound.on and piece.outcomes[column] >= 0:
            self._sound.make(partial(cell_sound, piece, column))

    @Slot(int)
    def _hear_row(self, row: int) -> None:
        """Let a whole row be heard, as somebody has asked for it."""
        from neuron_gui.core.sound.whole import row_sound  # likewise

        assert self.window
        self._sound.make(partial(row_sound, self.window.map.cells.row(row)))
