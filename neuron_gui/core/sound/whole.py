"""Sounds that are made as a whole: of a run in three seconds, of a cell of a sweep's map, of a row of it."""

from __future__ import annotations

import math

import numpy as np

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.progress import Tell, part_of, untold
from neuron_gui.core.run import Run
from neuron_gui.core.simulation import advance_to
from neuron_gui.core.sound.synthesis import CHORD_SECONDS, Samples, chord, melody
from neuron_gui.core.sound.tones import Tone, heights, tones_of
from neuron_gui.core.sweep.map import DIVERGED, Piece

SECONDS = 3.0  # of a run, with the chord that ends it; of a row, at most
TONES_A_SECOND = 20  # at most: an ear cannot follow more
CELL_SECONDS, TENFOLD_SECONDS, CELL_CHORD_SECONDS = 0.1, 0.06, 0.4
ROW_CELL_SECONDS = 0.2  # at most


def sound_of(run: Run, tell: Tell = untold) -> Samples:
    """Return a whole run; if it has ended, with the chord of its outcome. `tell` may raise to end it."""
    seconds = SECONDS - (CHORD_SECONDS if run.outcome else 0.0)
    way = melody(tones_of(run, round(seconds * TONES_A_SECOND), tell), seconds)
    return np.concatenate([way, chord(run.outcome)]) if run.outcome else way


def sound_again(experiment: Experiment, steps: int, tell: Tell = untold) -> Samples:
    """Make a run again up to a step, and return what it sounds like: half of the way each."""
    return sound_of(advance_to(Run(experiment), steps, part_of(tell, 0, 0.5)), part_of(tell, 0.5, 1))


def cell_sound(piece: Piece, column: int) -> Samples:
    """Return how a run of a sweep has ended: its last loss, longer for more steps, and its chord."""
    at = column - piece.column
    tone = Tone(heights(piece.losses[at]).item(), 0.0, 0.0)
    held = melody([tone], CELL_SECONDS + TENFOLD_SECONDS * math.log10(1 + piece.steps[at]))
    return np.concatenate([held, chord(OUTCOMES[piece.outcomes[at]], CELL_CHORD_SECONDS)])


def row_sound(piece: Piece) -> Samples:
    """Return the last losses of a row's runs as one goes along it, from left to right; diverged ones beat."""
    made = np.flatnonzero(piece.outcomes >= 0)
    sides = np.linspace(-1, 1, len(piece.outcomes))[made]
    beats = (piece.outcomes[made] == DIVERGED).astype(float)
    rows = np.stack([heights(piece.losses[made]), sides, beats]).T.tolist()
    return melody([Tone(*row) for row in rows], min(SECONDS, ROW_CELL_SECONDS * len(rows)))
