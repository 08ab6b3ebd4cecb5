"""What is played: tones of what is under way, and sounds that were made before."""

import numpy as np

from neuron_gui.core.sound.mixer import Mixer
from neuron_gui.core.sound.synthesis import HELD, Voice
from neuron_gui.core.sound.tones import Tone


def test_of_tones_that_come_at_once_the_mean_is_heard():
    mixer = Mixer()
    for height, side in ((2, 1), (-2, -1)):
        mixer.sing(Tone(height, side, 0))
    samples, voice = mixer.take(HELD), Voice()
    voice.sing(Tone(0, 0, 0))
    assert np.array_equal(samples, voice.take(HELD))


def test_a_sound_is_played_to_its_end_or_until_another_one_comes():
    mixer, one, other = Mixer(), np.full((300, 2), 0.5, np.float32), np.full((150, 2), 0.25, np.float32)
    mixer.play(one)
    assert (mixer.take(200) == 0.5).all()
    mixer.play(other)
    assert (mixer.take(100) == 0.25).all()
    assert (mixer.take(100)[:, 0] == [0.25] * 50 + [0] * 50).all()
    mixer.volume = 0.5
    mixer.play(one)
    assert (mixer.take(10) == 0.25).all()


def test_what_would_be_too_loud_is_cut():
    mixer = Mixer()
    mixer.play(np.full((1000, 2), 0.95, np.float32))
    mixer.sing(Tone(0, 0, 0))
    assert mixer.take(1000).max() == 1
