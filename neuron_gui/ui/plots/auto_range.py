"""The ranges of a plot over steps: they follow the run until a person zooms.

An axis moves only when a curve leaves it, and then by a good piece: that was measured.
"""

from collections.abc import Callable

import numpy as np
import pyqtgraph as pg

from neuron_gui.core.drawable import MAX_DRAWN

FRAMES_AHEAD = 90  # for so many frames of the same growth the step axis makes room at once
MOST_MARGIN = 0.3  # of the width, that may stay free behind the curves
LEFT = 0.01  # of the steps in sight, before step 0
FIRST_STEPS = 40  # what the step axis shows before anything has happened

Widen = Callable[[float, float], tuple[float, float]]


class AutoRange:
    """Makes room in the axes of a box, as long as it is `on`.

    `margin` tells which share of the width is to stay free for names behind the curves.
    """

    def __init__(self, box: pg.ViewBox, margin: Callable[[], float] = lambda: 0.0) -> None:
        self._box, self._margin = box, margin
        # Beyond these, zooming out would end in numbers that no plot can reckon with.
        box.setLimits(xMin=-1e9, xMax=2e9, minXRange=1, yMin=-1e5 * MAX_DRAWN, yMax=1e5 * MAX_DRAWN)
        self.restart()

    def restart(self) -> None:
        """Follow from the beginning on: no step has been seen."""
        self.on = True
        self._steps: int | None = None  # the last that was drawn
        self._grown = 0  # by so many steps in the last frame
        self._x_end = float(FIRST_STEPS)
        self._y_range = (np.inf, -np.inf)
        self._box.setXRange(0, FIRST_STEPS, padding=0.01)

    def keep_room(self, ended: bool = False) -> None:
        """Keep the margin free where plot or names have another size now, once a run has `ended` no more."""
        if not self.on or not self._steps:
            return
        end = self._steps / (1 - min(self._margin(), MOST_MARGIN))
        shown = self._box.viewRange()[0][1]  # which a linked plot may have set
        if end > shown or (ended and end < shown):
            self._x_end = end
            self._box.setXRange(-LEFT * self._x_end, self._x_end, padding=0)

    def fit(self, steps: int, low: float, high: float, widen: Widen, ended: bool = False) -> None:
        """Make room for values from low to high up to a step; axes that have room already stay put.

        The first time, `widen` may ask for room beyond the lowest and the highest value. A run that has
        `ended` needs no room for more steps.
        """
        if not self.on:
            return
        self._reach(steps, ended)
        bottom, top = self._y_range
        if bottom <= low and high <= top:
            return
        if bottom > top:  # the first time
            low, high = widen(low, high)
        # Some room beyond what has to be shown, so that the axis need not move again soon.
        spread = max(high, top) - min(low, bottom) if bottom <= top else high - low
        room = 0.1 * spread or 0.1 * abs(high) or 1.0
        self._y_range = (
            low - room if low < bottom else bottom,
            high + room if high > top else top,
        )
        self._box.setYRange(*self._y_range, padding=0)

    def _reach(self, steps: int, ended: bool) -> None:
        grown = 0 if self._steps is None or ended else steps - self._steps
        steadily = min(grown, self._grown)  # one frame that came late tells nothing of the next ones
        first, self._steps, self._grown = self._steps is None, steps, grown
        if first and ended and steps:
            self._x_end = 0.0
        if steps <= (1 - MOST_MARGIN) * self._x_end:
            return
        end = steps / (1 - min(self._margin(), MOST_MARGIN))
        if end > self._x_end:
            self._x_end = end if ended else max(1.25 * end, steps + FRAMES_AHEAD * steadily)
            self._box.setXRange(-LEFT * self._x_end, self._x_end, padding=0)
