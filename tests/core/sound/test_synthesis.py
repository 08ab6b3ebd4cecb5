"""Samples: what their spectrum has is what was to be heard."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neuron_gui.core.outcome import Outcome
from neuron_gui.core.sound.synthesis import (
    CHORDS,
    FADE,
    HELD,
    MIDDLE_C,
    RATE,
    Voice,
    chord,
    melody,
)
from neuron_gui.core.sound.tones import HIGHEST, LOWEST, Tone, heights

SECOND = slice(RATE // 10, RATE // 10 + RATE)  # of a tone that is held: its spectrum has a line for each Hz


def spectrum(wave):
    """Return the amplitudes of 0, 1, 2 ... Hz of a second."""
    assert len(wave) == RATE
    return np.abs(np.fft.rfft(wave)) * 2 / RATE


def held(tone):
    """Return a second of a tone, (RATE, 2), after it has come."""
    return melody([tone], 1.5)[SECOND].astype(float)


def energy(samples):
    return (samples.astype(float) ** 2).mean(axis=0)


@pytest.mark.parametrize(
    ("loss", "hertz"), [(1.0, 440), (1e4, 880), (1e-4, 220), (10.0, 440 * 2**0.25), (0, 55), (np.nan, 3520)]
)
def test_the_pitch_is_that_of_the_loss(loss, hertz):
    tone = Tone(heights(np.array(loss)).item(), 0.0, 0.0)
    heard = spectrum(held(tone)[:, 0])
    assert abs(heard.argmax() - hertz) <= 1
    assert heard[np.r_[: int(hertz) - 20]].max() < heard.max() / 20  # there is nothing below it


def test_each_tenth_of_the_loss_is_the_same_interval():
    pitches = [spectrum(held(Tone(height, 0, 0))[:, 0]).argmax() for height in (4, 3, 2, 1, 0, -1, -2)]
    assert np.diff(np.log2(pitches)) == pytest.approx(-0.25, abs=0.01)


@pytest.mark.parametrize(("side", "ear"), [(-1.0, 0), (1.0, 1)])
def test_the_sign_is_heard_from_its_side_and_a_little_from_the_other(side, ear):
    both = energy(held(Tone(0, side, 0)))
    assert both[ear] > 20 * both[1 - ear] > 0
    assert both.sum() == pytest.approx(energy(held(Tone(0, 0, 0))).sum(), rel=1e-3)  # no louder for that


def test_without_an_error_both_ears_hear_the_same():
    samples = held(Tone(2, 0, 0.5))
    assert samples[:, 0] == pytest.approx(samples[:, 1], abs=1e-6)


def test_overshooting_beats():
    steady, beating = (spectrum(held(Tone(0, 0, beats))[:, 0]) for beats in (0, 1))
    beside = 440 - 8, 440 + 8
    assert beating[[*beside]] == pytest.approx(beating[440] / 2, rel=0.01)  # as loud as that goes
    assert steady[[*beside]].max() < steady[440] / 1000
    loud = np.abs(held(Tone(0, 0, 1))[:, 0]).reshape(-1, RATE // 100).max(axis=1)
    assert np.abs(np.fft.rfft(loud - loud.mean())).argmax() == 8  # a second
    assert loud.min() < loud.max() / 10


def notes_of(samples):
    """Return the frequencies of the strong lines below the first overtone of middle C."""
    heard = spectrum(np.pad(samples[:, 0].astype(float), (0, RATE - len(samples))))
    strong = np.flatnonzero(heard[:500] > heard.max() / 4).tolist()
    return [f for f in strong if heard[f] == heard[f - 3 : f + 4].max()]


@pytest.mark.parametrize("outcome", CHORDS)
def test_the_chord_of_an_outcome_has_its_notes(outcome):
    expected = [MIDDLE_C * 2 ** (semitones / 12) for semitones in CHORDS[outcome]]
    assert notes_of(chord(outcome)) == pytest.approx([hertz for hertz in expected if hertz < 500], abs=2)


def test_a_solved_run_ends_in_a_major_chord_and_each_other_end_in_another():
    assert CHORDS[Outcome.SOLVED] == CHORDS[Outcome.REACHED_LOSS] == (0, 4, 7, 12)
    assert CHORDS.keys() == {*Outcome} - {Outcome.RUNNING}
    others = [notes for outcome, notes in CHORDS.items() if not outcome.arrived]
    assert len({*others, CHORDS[Outcome.SOLVED]}) == len(others) + 1


@settings(max_examples=10)
@given(
    st.lists(
        st.tuples(st.floats(LOWEST, HIGHEST), st.floats(-1, 1), st.floats(0, 1), st.integers(0, 3000)),
        max_size=6,
    )
)
def test_samples_stay_within_bounds_and_do_not_jump(tones):
    voice, parts = Voice(), []
    for *tone, frames in tones:
        voice.sing(Tone(*tone), 1000)
        parts.append(voice.take(frames))
    samples = np.concatenate([*parts, voice.take(RATE // 2)])
    assert samples.dtype == np.float32 and np.isfinite(samples).all() and np.abs(samples).max() <= 1
    assert np.abs(np.diff(samples, axis=0)).max() < 0.25
    assert not samples[-FADE:].any()  # silence follows


@settings(max_examples=10)
@given(st.lists(st.integers(0, 5000), min_size=1, max_size=6))
def test_how_samples_are_cut_is_not_heard(lengths):
    def sung():
        voice = Voice()
        voice.sing(Tone(3, -1, 0), 2000)
        voice.take(700)
        voice.sing(Tone(-3, 1, 1), 9000)
        return voice

    voice = sung()
    parts = np.concatenate([voice.take(length) for length in lengths])
    assert parts == pytest.approx(sung().take(sum(lengths)), abs=1e-5)


def test_a_voice_is_silent_before_the_first_tone_and_after_the_last():
    voice = Voice()
    assert not voice.take(100).any()
    voice.sing(Tone(0, 0, 0))
    assert voice.take(HELD).any()
    voice.take(FADE)
    assert not voice.take(100).any()
