"""The map of a sweep: how the run of each cell ended."""

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array
from neuron_gui.core.outcome import OUTCOMES, Outcome

ARRIVED = tuple(outcome.code for outcome in OUTCOMES if outcome.arrived)
DIVERGED = Outcome.DIVERGED.code
ENDING = ("outcome", "steps", "loss", "bias")  # columns of a table of runs; before the bias come the weights


@dataclass(frozen=True)
class Piece:
    """Cells of a row, from `column` on: codes of outcomes, steps, last losses (k,), parameters (k, d + 1)."""

    row: int
    column: int
    outcomes: NDArray[np.int8]
    steps: NDArray[np.int32]
    losses: Array
    parameters: Array

    def __post_init__(self) -> None:
        for array in (self.outcomes, self.steps, self.losses, self.parameters):
            array.flags.writeable = False


class Map:
    """The cells of a sweep (height, width) as they come, piece by piece; an outcome of -1 is yet to come.

    `parameters` (height, width, d + 1) are the last weights and, behind them, the last bias. `counts` tells
    how many runs ended in each outcome, `quickest` the fewest steps to a solution, `lowest_loss` the lowest
    of those that did not diverge, and `unsolved_losses` the lowest and the highest above 0 of those that were
    not solved either: kept on the way, for a map may have millions.
    """

    def __init__(self, width: int, height: int, d: int) -> None:
        self.outcomes = np.full((height, width), -1, np.int8)
        self.steps = np.zeros((height, width), np.int32)  # at most 10⁹
        self.losses = np.full((height, width), np.nan)
        self.parameters = np.zeros((height, width, d + 1))  # zeros take memory only when they are written to
        self.counts = np.zeros(len(OUTCOMES), np.int64)
        self.quickest: int | None = None
        self.lowest_loss: float | None = None
        self.unsolved_losses: tuple[float, float] | None = None

    def add(self, piece: Piece) -> None:
        """Put a piece in its place."""
        columns = slice(piece.column, piece.column + len(piece.outcomes))
        self.outcomes[piece.row, columns] = piece.outcomes
        self.steps[piece.row, columns] = piece.steps
        self.losses[piece.row, columns] = piece.losses
        self.parameters[piece.row, columns] = piece.parameters
        self.counts += np.bincount(piece.outcomes, minlength=len(OUTCOMES))
        self.quickest = _lowest(self.quickest, piece.steps[np.isin(piece.outcomes, ARRIVED)])
        self.lowest_loss = _lowest(self.lowest_loss, piece.losses[piece.outcomes != DIVERGED])
        unsolved = piece.losses[~np.isin(piece.outcomes, (DIVERGED, *ARRIVED)) & (piece.losses > 0)]
        if len(unsolved):
            ends = self.unsolved_losses or (math.inf, 0.0)
            self.unsolved_losses = min(ends[0], float(unsolved.min())), max(ends[1], float(unsolved.max()))

    @property
    def whole(self) -> bool:
        """Whether all cells are there."""
        return int(self.counts.sum()) == self.outcomes.size

    def row(self, at: int) -> Piece:
        """Return a copy of a whole row."""
        arrays = self.outcomes, self.steps, self.losses, self.parameters
        return Piece(at, 0, *(array[at].copy() for array in arrays))


def _lowest(before: Any, values: NDArray[Any]) -> Any:
    """Return the lowest of what was lowest before, if anything was, and of the values, if there are any."""
    if not len(values):
        return before
    lowest = values.min().item()
    return lowest if before is None else min(before, lowest)
