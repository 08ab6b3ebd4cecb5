"""View > Hear each step and Run > Hear this run: the run for the ear, while it goes and as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import RUN, VIEW, Offer
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.settings import Settings

if TYPE_CHECKING:
    from neuron_gui.core.sound.synthesis import Samples
    from neuron_gui.ui.sound.player import Player

FULL = 100  # percent of the volume


class SoundController(QObject):
    """Lets steps be heard as they are made, if that is switched on; what plays them is made late."""

    def __init__(self, control: RunController, trainer: Trainer, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._trainer, self._settings = window, trainer, settings
        self._made: Player | None = None
        self._seen = 0, 0  # the run, and its step, of the last snapshot
        control.moved.connect(self._follow)
        control.looked_back.connect(self._look_back)

    def offers(self) -> Sequence[Offer]:
        """Return what lets a run be heard."""
        tip = self.tr("Play a tone for each step as it is made: the higher the loss, the higher the pitch.")
        return (
            Offer(
                "hear_run",
                RUN,
                self.tr("&Hear this run"),
                self.tr("Play the whole run in three seconds: the loss is the pitch."),
                self.hear_run,
                "H",
                separator=True,
            ),
            Offer(
                "sound",
                VIEW,
                self.tr("&Hear each step"),
                tip,
                self._switch,
                "M",
                checkable=True,
                separator=True,
            ),
        )

    def attach(self, switch: QAction) -> None:
        """Be switched by an action, whose state is kept."""
        self.switch = switch
        switch.setChecked(self.on)

    @property
    def on(self) -> bool:
        """Whether steps are heard."""
        return self._settings.sound

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self._settings.sound = on

    @property
    def volume(self) -> int:
        """How loud everything is, 0 to 100."""
        return self._settings.volume

    def set_volume(self, percent: int) -> None:
        """Let everything be so loud, 0 to 100, and a tone tell how loud that is."""
        from neuron_gui.core.sound.tones import Tone  # only here: it would cost time at every start

        self._settings.volume = percent
        self.player.mixer.volume = gain(percent)
        self.player.sing(Tone(0.0, 0.0, 0.0))

    def make(self, sound: Callable[[], Samples]) -> None:
        """Have a short sound made in the background and played; of several only the last one counts."""
        self.player.make(sound)

    @Slot()
    def hear_run(self) -> None:
        """Play the whole run."""
        if snapshot := self._trainer.snapshot:
            self.player.hear(snapshot, self.tr("Making the sound of the run …"), self._window)

    def close(self) -> None:
        """Play nothing more."""
        if self._made:
            self._made.close()

    @property
    def player(self) -> Player:
        """What plays."""
        from neuron_gui.ui.sound.player import Player  # likewise

        if self._made is None:
            self._made = Player(self)
            self._made.mixer.volume = gain(self.volume)
        return self._made

    @Slot(object)
    def _follow(self, snapshot: Snapshot) -> None:
        """Let the steps be heard that have been made since the last snapshot."""
        (run, step), self._seen = self._seen, (snapshot.run, snapshot.steps)
        if self.on and run == snapshot.run and snapshot.steps > step:
            self.player.follow(snapshot)

    @Slot(object)
    def _look_back(self, record: Record) -> None:
        if self.on:
            self.player.look_back(record)


def gain(percent: int) -> float:
    """Return by what a sound is multiplied at a volume: ears tell such steps apart about evenly."""
    return (percent / FULL) ** 2
