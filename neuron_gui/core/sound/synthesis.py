"""Tones and outcomes as samples: two channels, left and right, as float32 (frames, 2) within −1 and 1."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.sound.tones import LOWEST, Tone

Samples = NDArray[np.float32]

RATE = 44_100  # frames a second
A4 = 440.0  # Hz, where the loss is 1
SEMITONES = 3  # for each tenth of the loss: a ten thousandth of it is an octave lower
BEATS = 8.0  # a second, where the error changes its sign at every step
PARTIALS = (1.0, 0.4, 0.2)  # the overtones let small loudspeakers tell low pitches apart
LOUDNESS, SOFTER = 0.4, 0.25  # of the lowest pitch; the power of the pitch with which others are softer
ASIDE = 0.8  # how far the sides are apart: the other ear hears a little, too
GLIDE, FADE = RATE // 125, RATE // 100  # frames to come near another tone; to come and go
HELD = RATE // 4  # frames for which a tone is heard unless another one comes
MIDDLE_C, RINGING, CHORD_SECONDS = 261.63, 0.35, 0.8  # Hz; seconds in which a chord falls to a third

_MAJOR, _MINOR = (0, 4, 7, 12), (0, 3, 7, 12)
CHORDS = {  # in semitones above middle C
    Outcome.SOLVED: _MAJOR,
    Outcome.REACHED_LOSS: _MAJOR,
    Outcome.STALLED: _MINOR,
    Outcome.MAX_STEPS: (0, 5, 7),  # suspended: it wants to go on
    Outcome.STOPPED: (0, 7),
    Outcome.DIVERGED: (0, 1, 6),
}


class Voice:
    """Sings one tone after the other without a break, gliding between them.

    How its samples are cut into calls of `take` never changes them.
    """

    def __init__(self) -> None:
        self._now = self._aim = np.zeros(3)
        self._left = 0  # frames for which the tone is still held
        self._level = 0.0  # from 0, silent, to 1
        self._phase = self._time = 0.0  # in periods; in seconds

    def sing(self, tone: Tone, frames: int = HELD) -> None:
        """Go over to a tone, and hold it for so many frames."""
        self._aim = np.array([tone.height, tone.side, tone.beats])
        if not self._level:
            self._now = self._aim
        self._left = frames

    def take(self, frames: int) -> Samples:
        """Return the next samples."""
        if not (self._left or self._level) or not frames:
            return np.zeros((frames, 2), np.float32)
        after = np.arange(1.0, frames + 1)
        near = np.exp(-after / GLIDE)
        height, side, beats = self._aim[:, None] + (self._now - self._aim)[:, None] * near
        level = self._levels(after)
        pitches = pitch(height)
        phase = self._phase + np.cumsum(pitches) / RATE
        time = self._time + after / RATE
        wave = timbre(phase) * loudness(pitches) * level * rough(beats, time)
        self._now = np.array([height[-1], side[-1], beats[-1]])
        self._phase, self._time = phase[-1] % 1, time[-1] % 1
        return panned(wave, side)

    def _levels(self, after: Array) -> Array:
        """Return how loud each frame is: up while the tone is held, then down."""
        up = np.minimum(1.0, self._level + after / FADE)
        held = min(self._left, len(after))
        top = up[held - 1] if held else self._level
        levels = np.where(after <= held, up, np.maximum(0.0, top - (after - held) / FADE))
        self._left, self._level = self._left - held, float(levels[-1])
        return levels


def pitch(height: Array) -> Array:
    """Return the frequencies, in Hz, of losses given as powers of ten."""
    return A4 * np.exp2(height * SEMITONES / 12)


def loudness(pitches: Array) -> Array:
    """Return the amplitudes at which pitches sound about equally loud, as far as that goes for any ear."""
    return LOUDNESS * np.power(pitch(np.array(LOWEST)) / pitches, SOFTER)


def rough(beats: Array, time: Array) -> Array:
    """Return what makes a tone beat, by how much it does, 0 to 1, at times in seconds."""
    swell: Array = 1 - np.cos(2 * np.pi * BEATS * time)
    return 1 - beats * swell / 2


def timbre(phase: Array) -> Array:
    """Return a tone and its overtones, within −1 and 1, at phases in periods."""
    wave = np.zeros_like(phase)
    for k, share in enumerate(PARTIALS, start=1):
        wave += share * np.sin(2 * np.pi * k * phase)
    return wave / sum(PARTIALS)


def panned(wave: Array, side: Array | float) -> Samples:
    """Return both channels of a wave (frames,) from a side, −1 to 1, equally loud wherever it is."""
    angle = (np.broadcast_to(side, wave.shape) * ASIDE + 1) * np.pi / 4
    return np.stack([wave * np.cos(angle), wave * np.sin(angle)], axis=1).astype(np.float32)


def melody(tones: Sequence[Tone], seconds: float) -> Samples:
    """Return tones one after the other, each as long as the others."""
    voice, ends = Voice(), np.linspace(0, seconds * RATE - FADE, len(tones) + 1).round().astype(int)
    parts = []
    for tone, frames in zip(tones, np.diff(ends).tolist(), strict=True):
        voice.sing(tone, frames)
        parts.append(voice.take(frames))
    return np.concatenate([*parts, voice.take(FADE)])


def chord(outcome: Outcome, seconds: float = CHORD_SECONDS) -> Samples:
    """Return what tells how a run has ended."""
    time = np.arange(round(seconds * RATE)) / RATE
    notes = [timbre(MIDDLE_C * 2 ** (semitones / 12) * time) for semitones in CHORDS[outcome]]
    fade = np.minimum(1.0, np.minimum(time, seconds - time) * RATE / FADE)
    return panned(LOUDNESS * np.mean(notes, axis=0) * np.exp(-time / RINGING) * fade, 0.0)
