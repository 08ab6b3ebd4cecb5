"""What would give an answer away is held back while a lesson waits for a prediction."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.core.theory import Rates
from neuron_gui.ui.lesson_player import LessonPlayer
from neuron_gui.ui.widgets.overlay import Curtain

if TYPE_CHECKING:
    from neuron_gui.ui.main_window import MainWindow


class HeldBack(QObject):
    """Draws curtains before what foresees the run, and keeps the zones off the learning rate's track."""

    def __init__(self, window: "MainWindow", player: LessonPlayer) -> None:
        super().__init__(window)
        self._window, self._player = window, player
        self.curtains: list[Curtain] = []
        player.turned.connect(self.follow)
        player.changed.connect(self.follow)

    def rates(self, known: Rates | None) -> Rates | None:
        """Return what the track of the learning rate may show."""
        return None if self._player.asking else known

    @Slot()
    def follow(self) -> None:
        """Hold back what has to be now, and show the rest."""
        wanted = self._telling() if self._player.asking else []
        if [curtain.target for curtain in self.curtains] == wanted:
            return
        for curtain in self.curtains:
            curtain.end()
        text = self.tr("First your prediction. Then you see here what the laboratory thinks.")
        self.curtains = [Curtain(target, text) for target in wanted]
        self._window.show_rates()

    def _telling(self) -> list[QWidget]:
        """Return what tells the answer: of a run to come its forecasts, else what shows the run as it is."""
        window = self._window
        foreseeing: list[QWidget] = [window.verdict, window.this_step]
        return [*foreseeing, window.neuron_picture] if self._player.done else foreseeing
