"""View > Hear each step and Run > Hear this run: the run for the ear, while it goes and as a whole.

Nothing here waits for a device: tones and sounds are handed over, and whoever plays takes them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from neuron_gui.core.progress import Tell
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.sound.mixer import Mixer
from neuron_gui.core.sound.synthesis import Samples, chord
from neuron_gui.core.sound.tones import Ear, Tone
from neuron_gui.threads.job import Job
from neuron_gui.threads.latest import Latest
from neuron_gui.threads.speaker import Speaker
from neuron_gui.threads.training import Trainer
from neuron_gui.ui.actions import RUN, VIEW, Offer
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.widgets.waiting import Waiting

FULL = 100  # percent of the volume


class SoundController(QObject):
    """Lets steps be heard as they are made, if that is switched on."""

    def __init__(self, control: RunController, trainer: Trainer, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._trainer, self._settings = window, trainer, settings
        self._mixer = Mixer()
        self._speaker = Speaker(self._mixer.take)
        self._ear, self._heard = Ear(), (0, 0)  # the run and the step that were heard last
        self._sounds = Latest(self)
        self._sounds.answered.connect(self._play)
        self.set_volume(settings.volume)
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
        """Let everything be so loud, 0 to 100."""
        self._settings.volume = percent
        self._mixer.volume = (percent / FULL) ** 2  # as ears tell it, about evenly

    def try_volume(self) -> None:
        """Let the volume be heard."""
        self._sing(Tone(0.0, 0.0, 0.0))

    def make(self, sound: Callable[[], Samples]) -> None:
        """Have a short sound made in the background and played; of several only the last one counts."""
        self._sounds.ask(partial(_made, sound), at_once=True)

    @Slot()
    def hear_run(self) -> None:
        """Play the whole run."""
        from neuron_gui.core.sound.whole import sound_again  # only here: it would cost time at every start

        if snapshot := self._trainer.snapshot:
            job = Job(partial(sound_again, snapshot.recorded, snapshot.steps))
            job.done.connect(self._play)
            Waiting(self.tr("Making the sound of the run …"), job, self._window)

    def close(self) -> None:
        """Play nothing more."""
        self._sounds.drop()
        self._speaker.close()

    @Slot(object)
    def _follow(self, snapshot: Snapshot) -> None:
        """Let the steps be heard that have been made, and the end if they have led there."""
        (run, step), self._heard = self._heard, (snapshot.run, snapshot.steps)
        if not self.on or run != snapshot.run or snapshot.steps <= step:
            return
        if len(snapshot.recent.steps):
            self._sing(self._ear.hear(snapshot.recent))
        if snapshot.outcome:
            self.make(partial(chord, snapshot.outcome))

    @Slot(object)
    def _look_back(self, record: Record) -> None:
        if self.on:
            self._sing(Tone.of(record))

    def _sing(self, tone: Tone) -> None:
        self._mixer.sing(tone)
        self._speaker.wake()

    @Slot(object)
    def _play(self, samples: Samples) -> None:
        self._mixer.play(samples)
        self._speaker.wake()


def _made(sound: Callable[[], Samples], _: Tell) -> Samples:
    return sound()
