"""The loudspeaker: opened late, on a thread that ends; without a device nothing is heard or breaks."""

import logging
import threading
from time import monotonic

import numpy as np
import pytest

from neuron_gui.core.sound.mixer import Mixer
from neuron_gui.core.sound.synthesis import RATE
from neuron_gui.core.sound.tones import Tone
from neuron_gui.threads import speaker as module
from neuron_gui.threads.speaker import Speaker, open_default


def threads():
    return [thread for thread in threading.enumerate() if thread.name == "sound"]


def patiently(condition):
    """Wait for what another thread does."""
    deadline = monotonic() + 10
    while not condition() and monotonic() < deadline:
        threading.Event().wait(0.005)
    assert condition()


class FakeDevice:
    """Asks for a period when a test says so."""

    def __init__(self):
        self.opened, self.closed, self.fill = 0, 0, None

    def open(self, fill):
        self.opened, self.fill = self.opened + 1, fill
        return self

    def close(self):
        self.closed += 1


@pytest.fixture(autouse=True)
def _quick(monkeypatch):
    monkeypatch.setattr(module, "LOOK_SECONDS", 0.005)


@pytest.fixture
def device():
    return FakeDevice()


@pytest.fixture
def speaker(device):
    mixer = Mixer()
    mixer.play(np.full((500, 2), 0.5, np.float32))
    speaker = Speaker(mixer.take, device.open)
    yield speaker
    speaker.close()
    assert not threads()


def test_a_device_is_opened_when_something_is_to_be_heard_and_only_once(device, speaker):
    assert not threads()
    for _ in range(3):
        speaker.wake()
        patiently(lambda: device.opened)
    assert device.opened == 1 and len(threads()) == 1
    assert (device.fill(100) == 0.5).all()
    speaker.close()
    assert device.closed == 1 and not threads()
    speaker.wake()
    assert not threads()


def test_a_device_is_let_go_when_nothing_is_heard_for_a_while(device, speaker, monkeypatch):
    monkeypatch.setattr(module, "IDLE_SECONDS", 0.02)
    speaker.wake()
    patiently(lambda: device.closed)
    patiently(lambda: not threads())
    monkeypatch.setattr(module, "IDLE_SECONDS", 60)
    speaker.wake()
    patiently(lambda: device.opened == 2)


def test_a_device_that_vanishes_is_let_go_and_looked_for_again(device, speaker, monkeypatch):
    monkeypatch.setattr(module, "LOST_SECONDS", 0.02)
    speaker.wake()
    patiently(lambda: device.closed)  # it has asked for nothing
    patiently(lambda: not threads())
    speaker.wake()
    patiently(lambda: device.opened == 2)


def test_what_is_wanted_while_the_device_is_let_go_is_heard(device, speaker, monkeypatch):
    def close():
        device.closed += 1
        if device.closed == 1:
            speaker.wake()  # as the window might just then
            monkeypatch.setattr(module, "LOST_SECONDS", 60)

    monkeypatch.setattr(module, "LOST_SECONDS", 0.02)
    monkeypatch.setattr(device, "close", close)
    speaker.wake()
    patiently(lambda: device.opened == 2)


def test_without_a_device_nothing_is_heard_and_one_is_looked_for_later(monkeypatch, caplog):
    calls = []

    def none(fill):
        calls.append(fill)
        raise OSError("no such device")

    speaker = Speaker(Mixer().take, none)
    with caplog.at_level(logging.INFO):
        for _ in range(3):
            speaker.wake()
            patiently(lambda: not threads())
    assert len(calls) == 1
    assert [record.getMessage() for record in caplog.records] == ["no sound: no such device"]
    monkeypatch.setattr(module, "RETRY_SECONDS", 0.0)
    speaker.wake()
    patiently(lambda: len(calls) == 2)
    speaker.close()


def test_a_device_that_will_not_close_keeps_nobody_waiting(monkeypatch, device):
    monkeypatch.setattr(module, "PATIENCE_SECONDS", 0.02)
    enough = threading.Event()
    monkeypatch.setattr(device, "close", enough.wait)
    speaker = Speaker(Mixer().take, device.open)
    speaker.wake()
    patiently(lambda: device.opened)
    speaker.close()
    (thread,) = threads()
    assert thread.daemon  # so that it does not keep the program, either
    enough.set()
    thread.join()


def test_the_player_asks_for_samples_and_ends(monkeypatch):
    """Miniaudio has a device that plays to nobody, which asks for samples as any other."""
    monkeypatch.setattr(module, "_is_there", lambda backend: backend == "NULL")
    asked, mixer = [], Mixer()
    mixer.sing(Tone(0, 0, 0))

    def fill(frames):
        samples = mixer.take(frames)
        asked.append((threading.get_ident(), frames, samples.any()))
        return samples

    speaker = Speaker(fill, open_default)
    speaker.wake()
    patiently(lambda: len(asked) >= 2)
    speaker.close()
    assert not threads()
    assert asked[0][0] != threading.get_ident() and 0 < asked[0][1] <= RATE and asked[0][2]


def test_a_system_without_sound_says_nothing_on_the_terminal(capfd):
    speaker = Speaker(Mixer().take, open_default)
    speaker.wake()
    speaker.close()
    assert capfd.readouterr() == ("", "")
