"""What theory says of a map before it is filled: up to which learning rate runs converge, and the fastest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from neuron_gui.core.sweep.sweep import RATE, Sweep
from neuron_gui.core.theory.theory import Rates, rates, theory

MAX_PLACES = 50  # along the other direction at which theory is asked, where it depends on that
INDIFFERENT = ("seed", "stop.")  # options that no rate depends on


@dataclass(frozen=True)
class Limits:
    """The rates that matter, at places (rows or columns) along the direction that is not the rate's.

    `across` says whether the learning rate is turned across the map, and not up it.
    """

    across: bool
    places: tuple[int, ...]
    rates: tuple[Rates, ...]


def limits(sweep: Sweep) -> Limits | None:
    """Return the rates that matter on a map, or None where they are not known or no rate is turned."""
    dials = [sweep.across, *([sweep.up] if sweep.up else [])]
    turned = [dial.path.removeprefix("$.") for dial in dials]
    if RATE not in turned:
        return None
    across = turned[0] == RATE
    others = sweep.height if across else sweep.width
    other = turned[across] if len(turned) == 2 else "seed"
    ends = np.linspace(0, others - 1, 2 if other.startswith(INDIFFERENT) else min(others, MAX_PLACES))
    places = sorted({round(place) for place in ends.tolist()})
    if other.startswith(INDIFFERENT):
        known = [_known(sweep, across, 0)] * len(places)
    else:
        known = [_known(sweep, across, place) for place in places]
    found = [(place, at) for place, at in zip(places, known, strict=True) if at]
    if not found:
        return None
    return Limits(across, tuple(place for place, _ in found), tuple(at for _, at in found))


def _known(sweep: Sweep, across: bool, place: int) -> Rates | None:
    """Return the rates that matter at one place."""
    cell = sweep.cell(0, place) if across else sweep.cell(place, 0)
    cell = cell.with_value("stop.tolerance", None)  # nobody asks for a number of steps, which takes a while
    return rates(cell, theory(cell))
