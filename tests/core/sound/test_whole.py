"""Whole runs, and cells and rows of a sweep's map, for the ear."""

import numpy as np
import pytest

from neuron_gui import Run, preset, simulate
from neuron_gui.core.outcome import OUTCOMES, Outcome
from neuron_gui.core.sound.synthesis import CHORD_SECONDS, RATE, chord
from neuron_gui.core.sound.whole import (
    CELL_CHORD_SECONDS,
    SECONDS,
    cell_sound,
    row_sound,
    sound_again,
    sound_of,
)
from neuron_gui.core.sweep.map import Piece


def pitch_of(samples):
    """Return the strongest frequency of a tenth of a second or more, to 1 Hz."""
    return np.abs(np.fft.rfft(samples.sum(axis=1, dtype=float), RATE)).argmax()


@pytest.mark.parametrize("name", ["opening", "too-fast", "sign-oscillates"])
def test_a_whole_run_takes_three_seconds_and_ends_with_its_chord(name):
    run = simulate(preset(name))
    samples = sound_of(run)
    assert samples.shape == (SECONDS * RATE, 2)
    assert np.array_equal(samples[-round(CHORD_SECONDS * RATE) :], chord(run.outcome))


def test_a_run_without_an_end_has_no_chord():
    run = Run(preset("opening"))
    samples = sound_of(run)  # of a single record
    assert len(samples) == SECONDS * RATE
    expected = 440 * 10 ** (0.25 * np.log10(2) * np.log10(run.last.loss))
    assert abs(pitch_of(samples[RATE : 2 * RATE]) - expected) <= 1


def test_the_opening_run_goes_down_by_octaves():
    samples, tenth = sound_of(simulate(preset("opening"))).astype(float), RATE // 10
    pitches = [
        10 * np.abs(np.fft.rfft(samples[i : i + tenth, 0])).argmax() for i in range(0, 2 * RATE, RATE // 2)
    ]
    assert pitches == sorted(pitches, reverse=True) and pitches[0] > 3 * pitches[-1]


def test_a_run_that_is_made_again_sounds_the_same():
    run, told = Run(preset("opening")), []
    run.advance(60)
    run.change("strategy.learning_rate", 1e-6)
    run.advance(10)
    assert np.array_equal(sound_again(run.recorded, run.steps, told.append), sound_of(run))
    assert told == sorted(told) and told[-1] == 1


def row(*runs, column=0):
    outcomes, steps, losses = zip(*runs, strict=True)
    codes = np.array([-1 if outcome is None else outcome.code for outcome in outcomes], np.int8)
    count = len(runs)
    return Piece(2, column, codes, np.array(steps, np.int32), np.array(losses, float), np.zeros((count, 2)))


def test_a_cell_is_its_last_loss_and_its_end():
    short, long = (Outcome.SOLVED, 9, 1e-4), (Outcome.MAX_STEPS, 9_999, 1.0)
    piece = row(short, long, column=5)
    sounds = [cell_sound(piece, column) for column in (5, 6)]
    for sound, (outcome, _, _), hertz in zip(sounds, (short, long), (220, 440), strict=True):
        end = chord(outcome, CELL_CHORD_SECONDS)
        assert np.array_equal(sound[-len(end) :], end)
        assert abs(pitch_of(sound[: -len(end)]) - hertz) <= 3
    assert len(sounds[1]) - len(sounds[0]) == pytest.approx(
        3 * 0.06 * RATE, abs=2
    )  # a thousand times the steps


def test_a_row_is_heard_from_left_to_right():
    piece = row((Outcome.SOLVED, 5, 1e-4), (Outcome.MAX_STEPS, 9, 1.0), (Outcome.DIVERGED, 3, np.inf))
    samples = row_sound(piece)
    first, _, last = np.array_split(samples, 3)
    middle = slice(RATE // 20, -RATE // 20)
    assert [pitch_of(part[middle]) // 100 for part in np.array_split(samples, 3)] == [2, 4, 35]
    assert (first[:, 0] ** 2).sum() > 10 * (first[:, 1] ** 2).sum()
    assert (last[:, 1] ** 2).sum() > 10 * (last[:, 0] ** 2).sum()


def test_a_long_row_takes_no_longer_than_a_run_and_cells_to_come_are_passed_over():
    many = [(OUTCOMES[2], 5, 1e-4)] * 500
    assert len(row_sound(row(*many))) == SECONDS * RATE
    some = row_sound(row(*many[:2], (None, 0, np.nan)))
    assert len(some) == 0.4 * RATE and pitch_of(some[-RATE // 5 :]) < 230  # nowhere high, as nan would be
    assert not row_sound(row((None, 0, np.nan))).any()
