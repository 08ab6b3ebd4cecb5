"""How a sweep's cells are shared out: lanes, each a row of the map or a part of it."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Cells = NDArray[np.bool_]  # (height, width): some of a map's cells


class Lane(NamedTuple):
    """Cells that one worker makes from left to right: a row of the map, or a part of it."""

    row: int
    columns: range


def lanes(wanted: Cells, longest: int) -> Iterator[Lane]:
    """Cut cells into lanes of at most so many, the bottom row first."""
    for row, cells in enumerate(wanted):
        ends = np.flatnonzero(np.diff(cells, prepend=False, append=False)).tolist()
        for first, end in zip(ends[::2], ends[1::2], strict=True):
            for at in range(first, end, longest):
                yield Lane(row, range(at, min(at + longest, end)))


def groups(lanes: Iterable[Lane], cells: int) -> Iterator[list[Lane]]:
    """Put neighbouring lanes together until there are so many cells in a group."""
    group: list[Lane] = []
    room = cells
    for lane in lanes:
        if group and len(lane.columns) > room:
            yield group
            group, room = [], cells
        group.append(lane)
        room -= len(lane.columns)
    if group:
        yield group


def part(number: int, of: int, width: int, height: int) -> Cells:
    """Return the cells of one part of a map, from 1 on: as many in each as can be, in reading order."""
    first, end = (width * height * each // of for each in (number - 1, number))
    cells = np.zeros(width * height, np.bool_)
    cells[first:end] = True
    return cells.reshape(height, width)
