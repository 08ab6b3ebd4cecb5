"""Sound files hold the samples that were made."""

import wave

import numpy as np
import pytest

from neuron_gui.core.outcome import Outcome
from neuron_gui.core.sound.synthesis import RATE, chord
from neuron_gui.core.sound.wav import write_wav


def test_a_file_has_every_frame(tmp_path):
    samples = chord(Outcome.SOLVED)
    write_wav(samples, tmp_path / "end.wav")
    with wave.open(str(tmp_path / "end.wav"), "rb") as sound:
        assert sound.getparams()[:4] == (2, 2, RATE, len(samples))
        frames = np.frombuffer(sound.readframes(len(samples)), "<i2").reshape(-1, 2)
    assert np.abs(frames / 32_767 - samples).max() < 1 / 32_767


def test_full_loudness_fits(tmp_path):
    write_wav(np.array([[1.0, -1.0]], np.float32), tmp_path / "loud.wav")
    with wave.open(str(tmp_path / "loud.wav"), "rb") as sound:
        assert np.frombuffer(sound.readframes(1), "<i2").tolist() == [32_767, -32_767]


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(OSError, match="nowhere"):
        write_wav(chord(Outcome.STALLED), tmp_path / "nowhere" / "end.wav")
    assert not list(tmp_path.iterdir())
