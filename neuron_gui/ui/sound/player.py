"""What a person hears: tones of steps and sounds that are made in the background, handed over to the speaker.

Nothing here waits for a device: whoever plays takes what there is.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from neuron_gui.core.progress import Tell
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.sound.mixer import Mixer
from neuron_gui.core.sound.synthesis import Samples, chord
from neuron_gui.core.sound.tones import Ear, Tone
from neuron_gui.core.sound.whole import sound_again
from neuron_gui.threads.job import Job
from neuron_gui.threads.latest import Latest
from neuron_gui.threads.speaker import Speaker
from neuron_gui.ui.widgets.waiting import Waiting


class Player(QObject):
    """Plays one tone after the other, and beside them one sound at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.mixer = Mixer()
        self.speaker = Speaker(self.mixer.take)
        self._ear = Ear()
        self.sounds = Latest(self)
        self.sounds.answered.connect(self._play)

    def follow(self, snapshot: Snapshot) -> None:
        """Let the last steps of a run be heard, and its end if it has come."""
        if len(snapshot.recent.steps):
            self.sing(self._ear.hear(snapshot.recent))
        if snapshot.outcome:
            self.make(partial(chord, snapshot.outcome))

    def look_back(self, record: Record) -> None:
        """Let a record be heard by itself."""
        self.sing(Tone.of(record))

    def sing(self, tone: Tone) -> None:
        """Let a tone be heard for a moment."""
        self.mixer.sing(tone)
        self.speaker.wake()

    def make(self, sound: Callable[[], Samples]) -> None:
        """Have a short sound made in the background and played; of several only the last one counts."""
        self.sounds.ask(partial(_made, sound), at_once=True)

    def hear(self, snapshot: Snapshot, text: str, window: QWidget) -> None:
        """Play a whole run; where it takes long to make that again, the text tells what is waited for."""
        job = Job(partial(sound_again, snapshot.recorded, snapshot.steps))
        job.done.connect(self._play)
        Waiting(text, job, window)

    def close(self) -> None:
        """Play nothing more."""
        self.sounds.drop()
        self.speaker.close()

    @Slot(object)
    def _play(self, samples: Samples) -> None:
        self.mixer.play(samples)
        self.speaker.wake()


def _made(sound: Callable[[], Samples], _: Tell) -> Samples:
    return sound()
