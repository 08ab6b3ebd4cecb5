"""The plot of a race: the loss of every racer over what it has cost, both by powers of ten."""

import sys
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtGui import QPen

from neuron_gui.core.compare.cost import Epoch
from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.dataset import Array
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.ui.plots.bins import points, powers
from neuron_gui.ui.plots.curve import Curve, LegendEntry, width_for
from neuron_gui.ui.plots.other_runs import look
from neuron_gui.ui.plots.plot import Plot

ABOVE_START = 3.0  # powers of ten above where all start that a racer may be seen to climb
ROOM = 0.5  # powers of ten that the axis grows by beyond what has to be shown
COLUMNS = 400  # into which the axis is cut: steps of many racers crowd into its last ones
FEW = 4  # points of a column that are all drawn
SMALLEST = sys.float_info.min  # of a cost: half of what is smaller could be 0, which has no logarithm


class RacePlot(Plot):
    """One curve a racer; of guesses the lowest loss so far."""

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setLabel("left", self.tr("Loss"))
        self.setLabel("bottom", self.tr("Loss evaluations"))
        for side in ("left", "bottom"):
            self.getAxis(side).setLogMode(True)
        self.curves: list[Curve] = []
        self._names: Sequence[str] = ()
        self._standing: Sequence[PinnedRun] = ()
        self._first, self._budget = 1.0, 10.0  # from where to where the axis of evaluations goes
        self._low = self._high = 0.0
        self.recolored.connect(self._recolor)
        self.legend = lambda: [LegendEntry(name, self._pen(k)) for k, name in enumerate(self._names)]
        self.show_everything = self._fit

    def in_words(self) -> str:
        """Return how far everybody is."""
        text = self.tr("{name}: best loss {loss}, loss evaluations {cost}")
        return "; ".join(
            text.format(name=name, loss=displayed(run.best.loss), cost=grouped(run.evaluations))
            for name, run in zip(self._names, self._standing, strict=False)
        )

    def begin(self, names: Sequence[str], first: float, budget: float) -> None:
        """Get ready for a race whose first step costs so many evaluations, and in all so many."""
        for curve in self.curves:
            self.removeItem(curve)
        self._names, self._first, self._budget = names, max(first / 2, SMALLEST), budget
        self._standing = ()
        self._low, self._high = np.inf, -np.inf
        self.setRange(xRange=np.log10([self._first, budget]).tolist(), padding=0)
        self.curves = [Curve() for _ in names]
        for curve in self.curves:
            self.addItem(curve)
        self._recolor()

    def show_standing(self, standing: Sequence[PinnedRun]) -> None:
        """Draw all racers as they are now."""
        self._standing = standing
        low, high = self._low, self._high
        column = (np.log10(self._budget) - np.log10(self._first)) / COLUMNS
        for number, (run, curve) in enumerate(zip(standing, self.curves, strict=True)):
            x, y = thinned(*self._points(run), column)
            width = width_for(len(x))
            if curve.opts["pen"].widthF() != width:
                curve.setPen(self._pen(number, width))
            curve.setData(x, y)
            low, high = min(low, float(y.min())), max(high, min(float(y.max()), y[0] + ABOVE_START))
        if low < self._low or high > self._high:
            self._low = low - ROOM if low < self._low else self._low
            self._high = high + ROOM if high > self._high else self._high
            self._fit()

    def _points(self, run: PinnedRun) -> tuple[Array, Array]:
        steps, losses = points(run.curves, 0, highest_first=run.guesses)
        cost = Epoch.of(run.experiment).evaluations(steps)
        y = powers(losses)
        return np.log10(np.maximum(cost, self._first)), np.minimum.accumulate(y) if run.guesses else y

    def _fit(self) -> None:
        if self._low < self._high:
            across = np.log10([self._first, self._budget])
            self.setRange(xRange=across.tolist(), yRange=(self._low, self._high), padding=0)

    def _pen(self, number: int, width: float = 2) -> QPen:
        return look(number, width)

    @Slot()
    def _recolor(self) -> None:
        for number, curve in enumerate(self.curves):
            curve.setPen(self._pen(number, curve.opts["pen"].widthF()))


def thinned(x: Array, y: Array, width: float) -> tuple[Array, Array]:
    """Return a curve with no more than a few points in any column of that width, but as low and as high.

    Dense lines cost by their points, even where those lie on one pixel. The last point stays.
    """
    begins = np.concatenate([[0], np.flatnonzero(np.diff(x // width)) + 1])
    counts = np.diff(np.append(begins, len(x)))
    if (counts <= FEW).all():
        return x, y
    # Of a full column first, lowest, highest and last value; of any other every point.
    full = counts > FEW
    kept = ~np.repeat(full, counts)
    ends = begins + counts - 1
    kept[begins], kept[ends] = True, True
    thin_y = y.copy()
    for place, values in (
        (begins + 1, np.minimum.reduceat(y, begins)),
        (begins + 2, np.maximum.reduceat(y, begins)),
    ):
        kept[place[full]] = True
        thin_y[place[full]] = values[full]
    return x[kept], thin_y[kept]
