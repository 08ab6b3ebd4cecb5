"""One input: the points, the curve a(x), and a bar from every point to the curve, its error."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtGui import QPen

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range, limited, span
from neuron_gui.core.records import Record
from neuron_gui.core.samples.drawn import DrawnSamples
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.sample_points import SamplePoints
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.fit.form import Asked, Form, Readout, named, within_reach

FEW = 150  # more errors than these would make one dark block, so they are drawn fainter
HALO = 2  # pixels on either side of the curve
UNDER_POINTS, OVER_POINTS = 1, 3  # many points would cover the curve; the curve's halo would, a few
ACROSS = 512  # so many points make the curve, from the left edge to the right one


class LineForm(Form):
    """The neuron's answer as a line or a curve."""

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self.bars = self.add(pg.PlotCurveItem(skipFiniteCheck=True, connect="pairs"), 0.5)
        self.curve = self.add(pg.PlotCurveItem(skipFiniteCheck=True, antialias=True), OVER_POINTS)
        self.points = SamplePoints(plot)
        self._seen: tuple[Range, Array, Array] | None = (
            None  # of the curve: range, x, x as the neuron sees it
        )
        self._few = True
        self.recolor()

    def begin(self, samples: DrawnSamples) -> None:
        """Show the points."""
        self.samples, self._seen = samples, None
        self._few = len(samples.y) <= FEW
        self.curve.setZValue(UNDER_POINTS if self._few else OVER_POINTS)
        self._bars_x = np.repeat(limited(samples.X[:, 0]), 2)
        assert self.points
        self.points.show(samples.X[:, 0], samples.y)
        self.bars.setPen(self._bar_pen())
        data = samples.experiment.data
        self.plot.setLabel("bottom", data.input_names[0])
        self.plot.setLabel("left", data.target_name)

    def frame(self, record: Record) -> tuple[Range, Range]:
        """All points, and as much of the first curve as leaves them room."""
        samples = self.samples
        first = within_reach(samples.answers(record), samples.y)
        return span(samples.X), span(samples.y, first)

    def show(self, record: Record) -> Readout:
        """Draw curve and errors."""
        x, seen = self._across()
        self.curve.setData(x, self.drawable(self.samples.answers(record, seen)))
        y = np.empty(2 * len(self.samples.y))
        y[0::2], y[1::2] = self.samples.y, self.samples.answers(record)
        self.bars.setData(self._bars_x, self.drawable(y))
        return [(translated("largest error"), record.max_abs_error)]

    def question(self, x: float, y: float) -> Asked:
        """The input below."""
        return Asked(named(self.samples, [x]), [x], (x, y))

    def sample_at(self, x: float, y: float, target: float) -> tuple[list[float], float]:
        """The input below, and the target beside; of two classes the nearer one."""
        classes = self.samples.classes
        return [x], min(classes, key=lambda c: abs(c - y)) if classes else y

    def recolor(self) -> None:
        """The curve in the run's ink, errors quiet."""
        colors = theme.current()
        self.curve.setPen(pg.mkPen(colors.text, width=2))
        self.curve.setShadowPen(pg.mkPen(colors.surface, width=2 + 2 * HALO))  # apart from the points
        self.bars.setPen(self._bar_pen())
        if self.points:
            self.points.recolor()

    def _bar_pen(self) -> QPen:
        colors = theme.current()
        pen: QPen = pg.mkPen(colors.muted if self._few else colors.border)
        return pen

    def _across(self) -> tuple[Array, Array]:
        """Return x all across the view, and the inputs that the neuron sees there."""
        view = self.view("x")
        if self._seen is None or self._seen[0] != view:
            x = np.linspace(*view, ACROSS)
            self._seen = view, x, self.samples.seen(x[:, None])
        return self._seen[1:]
