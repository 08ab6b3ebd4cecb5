"""How the bench is arranged: from the room there is to columns, grid and which view stands where; no Qt.

All lengths are in units of type: one is a pixel where the window's line is 14 pixels high.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Literal

from msgspec import Struct

GAP = 6  # between columns
LEAST = (330, 230)  # a place: a plot's own area is then 260 x 160 at least
LOSS, WEIGHTS, FIT, WEIGHT_SPACE, PICTURE, STEP, NOTES, COMPARE = (
    "loss", "weights", "fit", "weight_space", "neuron_picture", "this_step", "notes", "compare"
)  # fmt: skip
KIN = (
    (LOSS, WEIGHTS),
    (FIT, WEIGHT_SPACE),
    (PICTURE, STEP, NOTES, COMPARE),
)  # whom a view shares a place with
WHOLE = (LOSS, WEIGHT_SPACE, PICTURE, WEIGHTS, FIT, STEP)  # where there is a place for each
NAMES = (LOSS, WEIGHTS, FIT, WEIGHT_SPACE, PICTURE, STEP, NOTES, COMPARE)  # the order of number keys
LESSON = "lesson"  # where there is no room for a column of its own
TABS = (LESSON, *NAMES)  # the order of tabs

MENU, STRIP = 24, 36
VERDICT, SLIM_VERDICT, PRESENTED_VERDICT = 52, 26, 32
BAR, SLIM_BAR = 68, 44
EDGE = 8  # below the verdict

Places = tuple[tuple[str, ...], ...]
Panels = Literal["column", "rail", "menu", "none"]


class Room(Struct, frozen=True):
    """What decides on the arrangement: the window's size, and what is open."""

    width: float
    height: float  # with the menu
    lesson: bool = False
    strip: bool = False  # of pinned runs
    presenting: bool = False
    folded: bool = False  # a person wants the rail
    rail: float = 64  # what the widest name in it needs


class Arrangement(Struct, frozen=True):
    """Widths of the columns, heights of what stands above and below the stage, and the stage's grid."""

    panels: Panels
    left: float
    lesson: float  # 0 where it is closed or a tab of the stage
    lesson_is_tab: bool
    stage: float
    verdict: float
    bar: float
    columns: int
    rows: int

    @property
    def slim(self) -> bool:
        """Whether the run bar is a single row."""
        return self.bar == SLIM_BAR


def arrange(room: Room) -> Arrangement:
    """Return the arrangement in which no place is smaller than LEAST, as far as the room allows."""
    if room.presenting:
        return _presented(room)
    lesson = _between(0.24 * room.width, 302, 390) if room.lesson else 0.0
    panels, left, stage = _columns(room, lesson)
    is_tab = False
    if lesson and stage < LEAST[0]:
        panels, left, stage = "menu", 0.0, stage + left + GAP
        if stage < LEAST[0]:
            is_tab, lesson, stage = True, 0.0, room.width
    # As if runs were pinned: Run must not move when they are.
    slim = room.height - MENU - BAR - VERDICT - EDGE - STRIP < LEAST[1]
    verdict, bar = (SLIM_VERDICT, SLIM_BAR) if slim else (VERDICT, BAR)
    tall = room.height - MENU - bar - verdict - EDGE - (STRIP if room.strip else 0)
    columns = _columns_of_views(stage, 2 if room.lesson else 3)
    rows = 2 if tall >= 2 * LEAST[1] else 1
    return Arrangement(panels, left, lesson, is_tab, stage, verdict, bar, columns, rows)


def _columns(room: Room, lesson: float) -> tuple[Panels, float, float]:
    """Return how the panels stand, and the widths of panels and stage beside a lesson's column."""
    rest = room.width - (lesson + GAP if lesson else 0)
    wide = rest - 304 - GAP >= (880 if lesson else 680)
    panels: Panels = "column" if wide and not room.folded else "rail"
    left = 304.0 if panels == "column" else room.rail
    return panels, left, rest - left - GAP


def _columns_of_views(stage: float, most: int) -> int:
    wanted = _between(round(stage / 440), 1, most)
    return int(max(1, min(wanted, stage // LEAST[0])))


def _presented(room: Room) -> Arrangement:
    """Return the arrangement for a room to see: a text and one large view, or two of them."""
    lesson = _between(0.34 * room.width, 260, 302) if room.lesson else 0.0
    stage = room.width - (lesson + GAP if lesson else 0)
    is_tab = bool(lesson) and stage < LEAST[0]
    if is_tab:
        lesson, stage = 0.0, room.width
    columns = 1 if lesson or stage < 2 * LEAST[0] else 2
    return Arrangement("none", 0.0, lesson, is_tab, stage, PRESENTED_VERDICT, SLIM_BAR, columns, 1)


def places(front: Sequence[str], there: Collection[str], count: int) -> Places:
    """Return what stands in each of so many places, row by row; the view in front comes first.

    Of the views that are there the first in `front` have a place each; every other one shares that of its
    kin, or the last place.
    """
    order = [name for name in _unique([*(WHOLE if count >= len(WHOLE) else front), *TABS]) if name in there]
    heads = order[:count]
    found: list[list[str]] = [[name] for name in heads]
    for name in order[count:]:
        kin = next((kin for kin in KIN if name in kin), ())
        at = next((at for at, head in enumerate(heads) if head in kin), len(heads) - 1)
        found[at].append(name)
    return tuple(map(tuple, found))


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _between(value: float, least: float, most: float) -> float:
    return max(least, min(value, most))
