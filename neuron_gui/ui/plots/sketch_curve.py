"""A learner's sketch in a plot over steps: beside the run's curves, dashed in its own manner, and named."""

from collections.abc import Callable, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPen

from neuron_gui.core.dataset import Array
from neuron_gui.ui.plots.curve import DASHES, WIDE, Curve, LegendEntry
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.measures import unit
from neuron_gui.ui.text.translate import translated


class SketchCurve:
    """The sketch's points, and what the axes make room for meanwhile: its frame.

    There is nothing to be seen before `show`.
    """

    def __init__(self, plot: Plot) -> None:
        self.points = np.empty((0, 2))
        self._ends: Sequence[float] = ()
        self._of: int | None = None
        self.last = 0  # step that the axes make room for
        self.extents: list[float] = []  # heights on the axis
        self.curve = Curve()
        self.curve.setZValue(0.5)
        self.curve.hide()
        self.recolor()
        plot.addItem(self.curve)

    def show(
        self,
        points: Sequence[tuple[float, float]] = (),
        last: int = 0,
        ends: Sequence[float] = (),
        of: int | None = None,
    ) -> None:
        """Have these points, of a step and a value each, or none.

        The axes make room for the `last` step of the frame, and for values at its lower and upper end. The
        line has the colour of the curve `of` that number, or one of its own.
        """
        self.points = np.array(points, dtype=np.float64).reshape(-1, 2)
        self.last, self._ends = last, ends
        if of != self._of:
            self._of = of
            self.recolor()

    def draw(self, scaled: Callable[[Array, Array], tuple[Array, Array]]) -> None:
        """Draw the points where they lie on the axes now."""
        self.curve.setVisible(len(self.points) > 1)
        if len(self.points) > 1:
            self.curve.setData(*scaled(*self.points.T))
        ends = np.array(self._ends, dtype=np.float64)
        self.extents = scaled(np.zeros(len(ends)), ends)[1].tolist()

    def named_with(
        self, names: Sequence[str], curves: Sequence[Curve]
    ) -> tuple[Sequence[str], Sequence[Curve]]:
        """Return names and curves with those of the sketch, if there is one."""
        return ((*names, _name()), (*curves, self.curve)) if self.curve.isVisible() else (names, curves)

    def names_to_come(self, names: Sequence[str]) -> Sequence[str]:
        """Return what will be named once something is drawn: its frame stays as it is then."""
        return (*names, _name()) if self.last else ()

    def entries(self) -> list[LegendEntry]:
        """Return what a legend names."""
        return [LegendEntry(_name(), QPen(self.curve.opts["pen"]))] if self.curve.isVisible() else []

    def recolor(self) -> None:
        """Take on the colours of the theme in force."""
        colors = theme.current()
        color = colors.accent if self._of is None else colors.curve(self._of)
        pen = pg.mkPen(color, width=WIDE * unit() ** 0.5)
        pen.setDashPattern(DASHES)
        self.curve.setPen(pen)


def _name() -> str:
    return translated("your sketch")
