"""What a lesson asks to be worked out: its step comes into the view, what was found back to the lesson."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from neuron_gui.core.lessons.lesson import WorkOut
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.lessons.player import LessonPlayer
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.views.this_step import ThisStepView


class LessonWork(QObject):
    """Shows the step that a lesson asks for, and tells the player when no blank of it is open any more.

    `reveal` brings the view into sight.
    """

    def __init__(
        self,
        player: LessonPlayer,
        view: ThisStepView,
        control: RunController,
        trainer: Trainer,
        reveal: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player, self._view, self._control, self._trainer = player, view, control, trainer
        self._reveal = reveal
        self._begun: WorkOut | None = None
        player.turned.connect(self._turn)
        player.changed.connect(self._begin)
        trainer.changed.connect(self._begin)
        view.work_progressed.connect(self._look)

    @Slot()
    def _turn(self) -> None:
        self._begun = None
        self._begin()

    @Slot()
    def _begin(self) -> None:
        """Show the blanks once, as soon as everything is done that comes before and the run has that step."""
        work, snapshot = self._player.work, self._trainer.snapshot
        if not work or work is self._begun or not snapshot or snapshot.steps < work.step:
            return
        if not self._player.done or self._trainer.playing:
            return
        self._begun = work
        self._control.look_at(work.step)
        self._reveal()
        self._view.begin_work()

    @Slot()
    def _look(self) -> None:
        work, blanks = self._player.work, self._view.work_out
        if not work or work is not self._begun or not blanks.work:
            return
        if blanks.work.step == work.step and blanks.is_complete:
            self._player.predict(blanks.right)
