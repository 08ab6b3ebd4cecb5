"""The run for the ear, on a device that a test plays."""

import wave

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from support import at_full_speed, choose, opened, run_to_end

from neuron_gui import resources, simulate
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.sound.synthesis import RATE, chord
from neuron_gui.core.sound.whole import CELL_CHORD_SECONDS, cell_sound, row_sound, sound_of
from neuron_gui.threads import speaker
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.widgets.waiting import Waiting


class Device:
    """Plays when it is told to; keeps what it has played."""

    def __init__(self):
        self.fill = None

    def open(self, fill):
        self.fill = fill
        return self

    def play(self, seconds):
        return self.fill(round(seconds * RATE))

    def close(self):
        self.fill = None


@pytest.fixture
def device(monkeypatch):
    device = Device()
    monkeypatch.setattr(speaker, "open_default", device.open)
    monkeypatch.setattr(speaker, "LOST_SECONDS", 1e9)  # it asks for nothing by itself
    return device


@pytest.fixture
def window(used_window, device, monkeypatch):
    sound = used_window.sound
    monkeypatch.setattr(sound, "_made", None)
    used_window.settings.volume = 100
    yield used_window
    used_window.commands["sound"].setChecked(False)
    sound.close()


def idle(window):
    """Whether no sound is being made."""
    return not window.sound.player.sounds.busy


def pitch_of(samples):
    return np.abs(np.fft.rfft(samples.sum(axis=1, dtype=float), RATE)).argmax()


def test_nothing_is_heard_unless_it_is_switched_on(qtbot, window, device):
    assert not window.commands["sound"].isChecked() and not window.sound.on
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 1)
    window.commands["step_back"].trigger()
    qtbot.waitUntil(lambda: window.control.looking_back)
    assert device.fill is None


def test_a_step_is_heard_and_a_look_back(qtbot, window, device):
    window.commands["sound"].trigger()
    assert window.settings.sound is True
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: device.fill is not None)
    step = device.play(0.2)
    loss = window.trainer.snapshot.last.loss
    assert abs(pitch_of(step[RATE // 20 :]) - 440 * loss**0.07525) < 8  # 0.25 log10(2), as octaves go
    assert (step[:, 0] ** 2).sum() > 10 * (step[:, 1] ** 2).sum()  # its output is too low
    assert device.play(0.2)[-RATE // 10 :].any() == np.False_  # a tone ends by itself
    window.commands["step_back"].trigger()
    qtbot.waitUntil(lambda: window.control.looking_back)
    assert device.play(0.1).any()


def test_a_run_is_heard_to_its_chord_and_not_for_ever(qtbot, window, device):
    window.commands["sound"].trigger()
    run_to_end(qtbot, window)
    qtbot.waitUntil(lambda: device.fill is not None and idle(window))
    device.play(0.5)  # the last tone goes
    end = chord(Outcome.SOLVED)
    rest = device.play(0.5)
    assert rest[: len(end) - RATE // 2] == pytest.approx(end[RATE // 2 :], abs=1e-6)
    assert not device.play(0.1).any()


def test_opening_another_run_is_not_heard(qtbot, window, device):
    window.commands["sound"].trigger()
    run_to_end(qtbot, window)
    qtbot.waitUntil(lambda: device.fill is not None and idle(window))
    device.play(2)
    with qtbot.waitSignal(window.trainer.changed):
        window.control.restart()
    assert not device.play(0.1).any()


def test_at_full_speed_the_window_hands_over_no_more_than_an_ear_takes(qtbot, open_used, window, device):
    experiment = resources.preset("sign-oscillates").with_value("stop.max_steps", 10**9)
    with qtbot.waitSignal(window.trainer.changed):
        window.document.open(experiment, None)
    window.commands["sound"].trigger()
    at_full_speed(window)
    window.commands["run"].trigger()
    tones = window.sound.player.mixer._tones
    qtbot.waitUntil(lambda: len(tones) > 20)  # one by itself may be of a single step
    window.commands["run"].trigger()
    assert window.trainer.snapshot.steps > 10_000
    assert len(tones) <= 64
    heard = device.play(0.25)[:, 0]
    loud = np.abs(heard[: len(heard) // 100 * 100]).reshape(-1, 100).max(axis=1)
    assert loud[10:].min() < 0.8 * loud.max()  # it beats, for the sign changes now and then


def test_a_whole_run_is_heard_though_sound_is_off(qtbot, window, device):
    run_to_end(qtbot, window)
    window.commands["hear_run"].trigger()
    qtbot.waitUntil(lambda: device.fill is not None)
    assert np.array_equal(device.play(3), sound_of(simulate(resources.preset("opening"))))
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))


def test_a_system_without_sound_says_nothing(qtbot, window, device, monkeypatch):
    calls = []

    def none(fill):
        calls.append(fill)
        raise OSError("no device")

    monkeypatch.setattr(speaker, "open_default", none)
    window.commands["hear_run"].trigger()
    qtbot.waitUntil(lambda: bool(calls) and not window.findChildren(Waiting))
    assert window.banner.isHidden()


def test_preferences_have_switch_and_volume(qtbot, window, device):
    window.commands["preferences"].trigger()
    (dialog,) = opened(qtbot, window)
    choose(dialog.sound, True)
    assert window.commands["sound"].isChecked() and window.settings.sound is True
    dialog.volume.setValue(0)
    qtbot.waitUntil(lambda: device.fill is not None)
    assert not device.play(0.1).any()
    dialog.volume.setValue(50)
    quarter = np.abs(device.play(0.2)).max()
    dialog.volume.setValue(100)
    assert np.abs(device.play(0.2)).max() == pytest.approx(4 * quarter, rel=0.05)
    assert window.settings.volume == 100
    dialog.reject()


def test_what_is_exported_is_what_is_heard(qtbot, window, tmp_path, monkeypatch):
    run_to_end(qtbot, window)
    path = tmp_path / "opening.wav"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    window.commands["export_sound"].trigger()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: not window.findChildren(Waiting))
    with wave.open(str(path), "rb") as sound:
        assert (sound.getnchannels(), sound.getframerate(), sound.getnframes()) == (2, RATE, 3 * RATE)
        frames = np.frombuffer(sound.readframes(3 * RATE), "<i2").reshape(-1, 2) / 32_767
    assert np.abs(frames - sound_of(simulate(resources.preset("opening")))).max() < 1 / 32_767


def test_a_map_is_heard_cell_by_cell_and_row_by_row(qtbot, window, device):
    window.commands["sweep"].trigger()
    sweep = window.sweep.window
    qtbot.waitUntil(lambda: not sweep._options.busy)
    for form, count in ((sweep.across, 5), (sweep.up, 2)):
        form.count.line.setText(str(count))
        form.count.line.editingFinished.emit()
    with qtbot.waitSignal(sweep.filling.ended, timeout=20_000):
        sweep.start()
    sweep.map.mark_cell(2, 1)
    qtbot.keyClick(sweep.map, Qt.Key.Key_Right)
    assert device.fill is None  # sound is off
    qtbot.keyClick(sweep.map, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: device.fill is not None)
    row = sweep.map.cells.row(1)
    assert np.array_equal(device.play(1), row_sound(row))
    window.commands["sound"].trigger()
    qtbot.keyClick(sweep.map, Qt.Key.Key_Right)
    assert sweep.map.marked == (4, 1)
    qtbot.waitUntil(lambda: idle(window))
    expected = cell_sound(row, 4)
    assert len(expected) > CELL_CHORD_SECONDS * RATE
    assert np.array_equal(device.play(len(expected) / RATE), expected)
    window.sweep.close()


def test_the_device_goes_with_the_window_and_the_switch_is_kept(qtbot, open_window, device):
    window = open_window()
    window.commands["sound"].trigger()
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: device.fill is not None)
    thread = window.sound.player.speaker._thread
    window.close()
    assert device.fill is None and not thread.is_alive()
    assert Settings().sound is True
