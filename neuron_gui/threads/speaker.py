"""The loudspeaker: a device that is opened when something is to be heard, on a thread of its own.

Where there is no device, or it vanishes, nothing is heard and nothing is said of it but in the log.
"""

import logging
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from threading import Event, Thread
from time import monotonic
from typing import Protocol

from neuron_gui.core.sound.synthesis import RATE, Samples

PERIOD_MS = 75  # of sound that the device asks for at once
IDLE_SECONDS = 10.0  # after which the device is let go
LOST_SECONDS = 2.0  # after which a device that asks for nothing counts as gone
RETRY_SECONDS = 10.0  # after which one is looked for again
LOOK_SECONDS = 0.5  # between looks at whether the device is still wanted, and there
PATIENCE_SECONDS = 2.0  # with a device that is to be closed

log = logging.getLogger(__name__)

Fill = Callable[[int], Samples]  # is called on the device's own thread, for so many frames


class Device(Protocol):
    """What plays; it has begun."""

    def close(self) -> None:
        """Play no more."""


class Speaker:
    """Plays what `fill` returns, from `wake` on until nobody has called that for a while.

    `wake` and `close` belong to one thread, and neither waits for the device longer than two seconds.
    """

    def __init__(self, fill: Fill, open_device: Callable[[Fill], Device] | None = None) -> None:
        self._fill, self._open = fill, open_device
        self._thread: Thread | None = None
        self._closed = Event()
        self._woken = 0.0  # when somebody last wanted something to be heard
        self._asked = 0.0  # when the device last did
        self._failed = -RETRY_SECONDS

    def wake(self) -> None:
        """Something is to be heard; returns at once."""
        self._woken = monotonic()
        playing = self._thread is not None and self._thread.is_alive()
        if not playing and not self._closed.is_set() and self._woken >= self._failed + RETRY_SECONDS:
            self._thread = Thread(target=self._play, name="sound", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Play nothing more, ever."""
        self._closed.set()
        if self._thread:
            self._thread.join(PATIENCE_SECONDS)

    def _play(self) -> None:
        """Play while that is wanted; once more if somebody has wanted it while the device was let go."""
        given_up = 0.0
        while self._woken > given_up and not self._closed.is_set():
            try:
                device = (self._open or open_default)(self._serve)
            except Exception as error:  # whatever a system without sound comes up with
                log.info("no sound: %s", error)
                self._failed = monotonic()
                return
            self._asked = monotonic()
            while not self._closed.wait(LOOK_SECONDS):
                if monotonic() > min(self._woken + IDLE_SECONDS, self._asked + LOST_SECONDS):
                    break
            given_up = monotonic()
            device.close()

    def _serve(self, frames: int) -> Samples:
        self._asked = monotonic()
        return self._fill(frames)


def open_default(fill: Fill) -> Device:
    """Open the system's usual device; raise whatever is the matter where there is none."""
    import miniaudio  # only here: it would cost time at every start

    player = miniaudio.PlaybackDevice(
        output_format=miniaudio.SampleFormat.FLOAT32,
        nchannels=2,
        sample_rate=RATE,
        buffersize_msec=PERIOD_MS,
        backends=[backend for backend in miniaudio.Backend if _is_there(backend.name)],
        app_name="Neuron Lab",
    )
    source = _answers(fill)
    next(source)
    player.start(source)
    device: Device = player
    return device


def _is_there(backend: str) -> bool:
    """Whether a system of sound is worth asking: some complain on the terminal where they find nothing."""
    if backend == "ALSA" and sys.platform == "linux":
        return any(Path("/dev/snd").glob("pcm*p"))
    return backend not in ("JACK", "NULL")


def _answers(fill: Fill) -> Generator[Samples | bytes, int, None]:
    """Answer how many frames are wanted by those frames, as miniaudio asks for them."""
    frames = yield b""
    while True:
        frames = yield fill(frames)
