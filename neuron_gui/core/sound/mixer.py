"""What a loudspeaker is fed with: the tones of what is under way, and sounds that were made before."""

from collections import deque

import numpy as np

from neuron_gui.core.sound.synthesis import Samples, Voice
from neuron_gui.core.sound.tones import Tone

MOST_TONES = 64  # that come between two calls of `take`


class Mixer:
    """Is given tones and samples in one thread, and played in another.

    What is given waits in queues, which any thread may touch; all else belongs to the one that plays.
    """

    def __init__(self) -> None:
        self.volume = 1.0  # from 0 to 1
        self._tones = deque[Tone](maxlen=MOST_TONES)
        self._sounds = deque[Samples](maxlen=1)
        self._voice = Voice()
        self._playing: Samples = np.zeros((0, 2), np.float32)  # what is left of it

    def sing(self, tone: Tone) -> None:
        """Let a tone be heard next; of several that come before anything is played, their mean."""
        self._tones.append(tone)

    def play(self, samples: Samples) -> None:
        """Let a sound be heard from its beginning, instead of the one before."""
        self._sounds.append(samples)

    def take(self, frames: int) -> Samples:
        """Return the next samples, (frames, 2)."""
        if tones := [self._tones.popleft() for _ in range(len(self._tones))]:
            self._voice.sing(Tone.mean(tones))
        if self._sounds:
            self._playing = self._sounds.popleft()
        mixed = self._voice.take(frames)
        played, self._playing = self._playing[:frames], self._playing[frames:]
        mixed[: len(played)] += played
        mixed *= self.volume
        return np.clip(mixed, -1, 1, out=mixed)
