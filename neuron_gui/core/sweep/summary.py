"""What came of a sweep, for its `summary.json`: how many runs ended how, and the best of them."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.run import ENGINE
from neuron_gui.core.sweep.map import ARRIVED, DIVERGED, Map
from neuron_gui.core.sweep.sweep import Sweep


def summary_of(sweep: Sweep, cells: Map, version: str) -> dict[str, Any]:
    """Return the content of `summary.json`; of several runs that are equally good it has the first."""
    arrived = np.isin(cells.outcomes, ARRIVED)
    bounded = (cells.outcomes >= 0) & (cells.outcomes != DIVERGED)
    counted = zip(OUTCOMES, cells.counts.tolist(), strict=True)
    return {
        "runs": cells.outcomes.size,
        "made": int(cells.counts.sum()),
        "partial": not cells.whole,
        "outcomes": {str(outcome): count for outcome, count in counted if count},
        "quickest": _least(sweep, cells, cells.steps, arrived),
        "lowest": _least(sweep, cells, cells.losses, bounded),
        "over": [
            {"path": dial.path, "first": dial.values[0], "last": dial.values[-1], "count": len(dial.values)}
            for dial in sweep.dials
        ],
        "version": version,
        "engine": ENGINE,
    }


def _least(sweep: Sweep, cells: Map, of: NDArray[Any], among: NDArray[np.bool_]) -> dict[str, Any] | None:
    """Return the run with the least of something, None where there are no runs."""
    places = np.argwhere(among)
    if not len(places):
        return None
    row, column = places[of[among].argmin()].tolist()
    *weights, bias = cells.parameters[row, column].tolist()
    return {
        "options": dict(sweep.values(column, row)),
        "outcome": str(OUTCOMES[cells.outcomes[row, column]]),
        "steps": int(cells.steps[row, column]),
        "loss": float(cells.losses[row, column]),
        "weights": weights,
        "bias": bias,
    }
