"""How well a neuron fits its samples, in the field's own measures: of classes a confusion matrix, else R².

Names and definitions of the first are those of Fawcett, An introduction to ROC analysis, Pattern Recognition
Letters 27 (2006); of the second those of Draper and Smith, Applied Regression Analysis (3rd ed., 1998).
"""

from __future__ import annotations

from math import isfinite

import numpy as np
from msgspec import Struct

from neuron_gui.core.dataset import Array, is_constant, scaled
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.neuron import ACTIVATIONS, forward
from neuron_gui.core.records import Record


class Confusion(Struct, frozen=True):
    """How many samples of either class were taken for which; the larger target, `high`, is positive."""

    low: float
    high: float
    true_positives: int
    false_negatives: int
    false_positives: int
    true_negatives: int

    @property
    def accuracy(self) -> float:
        """The share of all samples that were taken for what they are."""
        right = self.true_positives + self.true_negatives
        return right / (right + self.false_positives + self.false_negatives)

    @property
    def precision(self) -> float | None:
        """Of the samples taken for positive, the share that is; None where none was."""
        return _share(self.true_positives, self.false_positives)

    @property
    def recall(self) -> float | None:
        """Of the positive samples, the share that was taken for such."""
        return _share(self.true_positives, self.false_negatives)


class Residuals(Struct, frozen=True):
    """What errors e = a − y leave to be explained; `rmse` and `mae` are in the target's unit.

    `r2` = 1 − Σe² / Σ(y − mean y)² is 1 where all is explained, 0 where the mean would do as well, and less
    where it would do better; None where all targets are equal.
    """

    r2: float | None
    rmse: float
    mae: float


FitQuality = Confusion | Residuals


def fit_quality(experiment: Experiment, record: Record) -> FitQuality | None:
    """Return how well a record's weights fit all samples; None where that cannot be said."""
    return quality_of(experiment.neuron.activation, outputs(experiment, record), experiment.data.targets)


@np.errstate(over="ignore", invalid="ignore")  # an output beyond all numbers is near no target
def outputs(experiment: Experiment, record: Record) -> Array:
    """Return the output of every sample, (n,)."""
    X, _, _ = scaled(experiment.data.inputs, experiment.scaling)
    return forward(X, np.array(record.weights), record.bias, experiment.neuron.activation)[1]


def quality_of(activation: str, a: Array, targets: Array) -> FitQuality | None:
    """Return how well outputs a (n,) fit targets (n,); of a single sample nothing can be said."""
    y = np.asarray(targets)
    if len(y) < 2 or not np.isfinite(a).all():
        return None
    ends = ACTIVATIONS[activation].reach
    if ends and y.min() < y.max() and np.isin(y, ends).all():
        return _confusion(*ends, a, y)
    return _residuals(a, y)


def _confusion(low: float, high: float, a: Array, y: Array) -> Confusion:
    """An output in the middle counts as the upper class, as a weighted sum of 0 does for the step."""
    positive, taken = y == high, a >= (low + high) / 2
    counts = (positive & taken, positive & ~taken, ~positive & taken, ~positive & ~taken)
    return Confusion(low, high, *(int(np.count_nonzero(rows)) for rows in counts))


@np.errstate(over="ignore", under="ignore", invalid="ignore", divide="ignore")
def _residuals(a: Array, y: Array) -> Residuals | None:
    errors = a - y
    rmse, mae = _root_mean_square(errors), float(np.abs(errors).mean())
    if not isfinite(rmse) or not isfinite(mae):
        return None
    spread = 0.0 if is_constant(y[:, None])[0] else _root_mean_square(y - y.mean())
    ratio = rmse / spread if 0 < spread < np.inf else np.inf
    r2 = 1 - ratio * ratio
    return Residuals(r2 if isfinite(r2) else None, rmse, mae)


def _root_mean_square(values: Array) -> float:
    """Squares of very large or very small numbers leave the range of numbers, so the largest is 1 here."""
    largest = float(np.abs(values).max())
    return largest * float(np.sqrt(np.mean((values / largest) ** 2))) if largest else 0.0


def _share(part: int, rest: int) -> float | None:
    return part / (part + rest) if part + rest else None
