"""Shows where the run is: at the verdict, the timeline and the time controls, and by what can be done now."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.run.time_controls import TimeControls
from neuron_gui.ui.run.timeline import Timeline
from neuron_gui.ui.run.verdict_bar import VerdictBar
from neuron_gui.ui.text import changes


class RunDisplay(QObject):
    """Keeps up with the run, and with a step that is looked back at."""

    def __init__(
        self,
        control: RunController,
        trainer: Trainer,
        commands: Mapping[str, QAction],
        places: tuple[VerdictBar, Timeline, TimeControls],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._control, self._trainer, self._commands = control, trainer, commands
        self._verdict, self._timeline, self._controls = places
        control.moved.connect(self._show)
        control.looked_back.connect(self._show_past)
        trainer.playing_changed.connect(self._show_playing)

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        self._timeline.show_step(snapshot.steps, snapshot.steps)
        self._timeline.show_changes(
            changes.steps_of(entry for entry in snapshot.journal if entry.step <= snapshot.steps)
        )
        self._show_verdict()

    @Slot(object)
    def _show_past(self, record: Record) -> None:
        steps = self._trainer.snapshot.steps if self._trainer.snapshot else record.step
        self._timeline.show_step(record.step, steps)
        self._control.enable(self._commands)
        self._verdict.look_back(record, steps)

    @Slot(bool)
    def _show_playing(self, playing: bool) -> None:
        self._controls.show_playing(playing)
        self._show_verdict()

    def _show_verdict(self) -> None:
        self._control.enable(self._commands)
        if snapshot := self._trainer.snapshot:
            self._verdict.show_verdict(snapshot.verdict, snapshot.last, self._trainer.playing)
