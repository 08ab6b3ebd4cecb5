"""What a lesson hides while it waits for a prediction: all that would give the answer away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.core.theory.theory import Rates
from neuron_gui.ui.lessons.frames import Curtain
from neuron_gui.ui.lessons.player import LessonPlayer
from neuron_gui.ui.plots.curve_view import CurveView
from neuron_gui.ui.views.weight_space import WeightSpaceView

GROUND = "weight_space"  # a step that points there has it looked at


class HiddenAnswers(QObject):
    """Draws curtains before what tells the answer, and keeps the zones off the learning rate's track.

    Of a run to come that is what is `foreseeing`; where nothing has to be run, what is `showing` the run as
    it stands, too. `curves` show no values that they may come to, and neither does the `ground`, which is
    hidden but where the lesson points at it. `changed` comes when other things are held back than before.
    """

    changed = Signal()

    def __init__(
        self,
        player: LessonPlayer,
        foreseeing: Sequence[QWidget],
        showing: Sequence[QWidget],
        curves: Sequence[CurveView],
        ground: WeightSpaceView,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._foreseeing, self._showing, self._curves = player, foreseeing, showing, curves
        self._ground = ground
        self.curtains: list[Curtain] = []
        player.turned.connect(self.follow)
        player.changed.connect(self.follow)

    def rates(self, known: Rates | None) -> Rates | None:
        """Return what the track of the learning rate may show."""
        return None if self._player.asking else known

    @property
    def holds_back(self) -> bool:
        """Whether what is known of a run is kept back; what is to be worked out is there to be looked at."""
        return self._player.asking and not self._player.work

    @Slot()
    def follow(self) -> None:
        """Hold back what has to be now, and show the rest."""
        asking = self.holds_back
        wanted = self._telling() if asking else []
        for view in self._curves:
            view.hold_goals_back(asking)
        self._ground.hold_goals_back(asking)
        if [curtain.target for curtain in self.curtains] == wanted:
            return
        for curtain in self.curtains:
            curtain.end()
        text = self.tr("First your prediction. Then you see here what the laboratory thinks.")
        self.curtains = [Curtain(target, text) for target in wanted]
        self.changed.emit()

    def _telling(self) -> list[QWidget]:
        pointed = self._player.step is not None and self._player.step.point == GROUND
        ground = () if pointed else (self._ground,)
        return [*self._foreseeing, *ground, *(self._showing if self._player.done else ())]
