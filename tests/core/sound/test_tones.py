"""Tones: a loss has its height, an error its side, and a sign that changes beats."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neuron_gui import preset, simulate
from neuron_gui.core.records import Block, Record
from neuron_gui.core.sound.tones import HIGHEST, LOWEST, Ear, Tone, heights, tones_of


def block(first, losses, errors):
    losses, errors = np.array(losses, float), np.array(errors, float)
    count = len(losses)
    steps = range(first, first + count)
    return Block(steps, losses, errors, np.abs(errors), np.zeros((count, 1)), np.zeros(count))


def record(loss, error, largest=1.0):
    return Record(3, loss, error, largest, (0.0,), 0.0)


def test_each_tenth_of_the_loss_is_the_same_way_down():
    assert heights(np.array([100.0, 10.0, 1.0, 0.1])).tolist() == [2, 1, 0, -1]
    assert heights(np.array([0.0, 1e-300, -1.0])).tolist() == [LOWEST] * 3
    assert heights(np.array([1e300, np.inf, np.nan])).tolist() == [HIGHEST] * 3


def test_the_sign_of_the_error_is_the_side():
    assert [Tone.of(record(1.0, error)).side for error in (-0.5, 0.0, 0.5)] == [-1, 0, 1]
    assert Tone.of(record(math.inf, -math.inf, math.inf)) == Tone(HIGHEST, -1, 0)
    assert Tone.of(record(math.nan, math.nan, math.nan)) == Tone(HIGHEST, 0, 0)


def test_an_error_that_is_nothing_but_rounding_has_no_side():
    assert Tone.of(record(1.0, -1e-16)).side == 0


def test_a_sign_that_changes_at_every_step_beats_and_one_that_stays_does_not():
    assert Ear().hear(block(0, [1] * 5, [-1, 1, -1, 1, -1])).beats == 4 / 5  # nothing is before the first
    assert Ear().hear(block(0, [1] * 5, [-1] * 5)).beats == 0
    assert Ear().hear(block(0, [1] * 3, [-1, 0, 1])).beats == 0  # it has stood still between


def test_a_change_is_heard_from_block_to_block_but_not_over_a_gap():
    ear = Ear()
    assert ear.hear(block(0, [1], [-1])).beats == 0
    assert ear.hear(block(1, [1], [1])).beats == 1
    assert ear.hear(block(9, [1], [-1])).beats == 0


@given(st.lists(st.integers(1, 40), min_size=1, max_size=8))
def test_how_records_are_cut_into_blocks_is_not_heard(lengths):
    count = sum(lengths)
    losses, errors = np.exp(np.sin(np.arange(count))), np.cos(2.0 * np.arange(count))
    whole, parts, ear, first = Ear().each(block(0, losses, errors)), [], Ear(), 0
    for length in lengths:
        parts.append(ear.each(block(first, losses[first : first + length], errors[first : first + length])))
        first += length
    assert np.array_equal(np.concatenate(parts, axis=1), whole)


def test_a_short_run_is_heard_record_by_record():
    run = simulate(preset("opening"))
    tones = tones_of(run, 1000)
    assert [tone.height for tone in tones] == heights(run.losses).tolist()
    assert {tone.side for tone in tones[:-1]} == {-1.0}  # its output rises to the target
    assert all(tone.beats == 0 for tone in tones)


def test_a_long_run_is_heard_in_equal_parts():
    run = simulate(preset("guessing").with_values([("stop.max_steps", 25_000), ("stop.tolerance", None)]))
    told = []
    tones = tones_of(run, 7, told.append)
    assert len(tones) == 7 and len(list(run.blocks(0, run.steps))) > 2  # a part begins within a block
    parts = np.array_split(heights(run.losses), 7)
    assert [tone.height for tone in tones] == pytest.approx([part.mean() for part in parts], abs=2e-3)
    assert told == sorted(told) and told[-1] == 1


def test_a_run_that_overshoots_beats_from_its_first_step_on():
    tones = tones_of(simulate(preset("too-fast")), 1000)
    assert tones[0].beats == 0 and all(tone.beats == 1 for tone in tones[1:])
    assert [tone.side for tone in tones[:4]] == [-1, 1, -1, 1]


def test_who_has_heard_enough_ends_it():
    def enough(part):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        tones_of(simulate(preset("opening")), 10, enough)
