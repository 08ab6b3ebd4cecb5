"""Two inputs: the neuron's answer as a map in colours, the boundary between classes, and the points."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range, span, straight_line
from neuron_gui.core.records import Record
from neuron_gui.core.samples.drawn import DrawnSamples
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.sample_points import SamplePoints
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.diverging_colors import SHADES, shade_numbers, shades
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.fit.form import Asked, Form, Readout, named

CELLS = 64  # each way
PALE = 0.5
HALO = 3  # pixels on either side of the boundary
WIDEST = 2.0  # times as wide as high


class _SmoothImage(pg.ImageItem):  # type: ignore[misc]
    """An image whose few cells run into each other."""

    def paint(self, painter: QPainter, *arguments: Any) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        super().paint(painter, *arguments)


class MapForm(Form):
    """The plane of both inputs."""

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self.image = self.add(_SmoothImage(axisOrder="row-major"), -2)
        self.boundary = self.add(pg.PlotCurveItem(skipFiniteCheck=True, antialias=True), 1)
        self.points = SamplePoints(plot)
        self._seen: tuple[Range, Range, Array] | None = (
            None  # both ranges, and the cells as the neuron sees them
        )
        self.recolor()

    def begin(self, samples: DrawnSamples) -> None:
        """Show the points."""
        self.samples, self._seen = samples, None
        self.plot.shape.keep(WIDEST)
        self._level = samples.boundary()
        self.scale = samples.classes or (samples.low, samples.high)
        assert self.points
        self.points.show(samples.X[:, 0], samples.X[:, 1], samples.y, self.scale)
        data = samples.experiment.data
        self.plot.setLabel("bottom", data.input_names[0])
        self.plot.setLabel("left", data.input_names[1])

    def remove(self) -> None:
        """Leave the plot, and its shape free."""
        self.plot.shape.keep(None)
        super().remove()

    def frame(self, record: Record) -> tuple[Range, Range]:
        """All points."""
        return span(self.samples.X[:, 0], room=0.15), span(self.samples.X[:, 1], room=0.15)

    def show(self, record: Record) -> Readout:
        """Colour the map and draw the boundary."""
        x, y = self.view("x"), self.view("y")
        if self._seen is None or self._seen[:2] != (x, y):
            self._seen = x, y, self.samples.seen(_middles(x, y))
        assert self.scale
        answers = self.samples.answers(record, self._seen[2])
        numbers = shade_numbers(answers, *self.scale).reshape(CELLS, CELLS)
        self.image.setImage(numbers, autoLevels=False, levels=(0, SHADES))
        self.image.setRect(QRectF(x[0], y[0], x[1] - x[0], y[1] - y[0]))
        self._draw_boundary(record)
        return [(translated("largest error"), record.max_abs_error)]

    def question(self, x: float, y: float) -> Asked:
        """The inputs at the axes."""
        return Asked(named(self.samples, [x, y]), [x, y], (x, y))

    def sample_at(self, x: float, y: float, target: float) -> tuple[list[float], float]:
        """The inputs at the axes."""
        return [x, y], target

    def recolor(self) -> None:
        """Map and points in shades, the boundary in the colour of text."""
        colors = theme.current()
        self.image.setLookupTable(shades(colors, PALE))
        self.boundary.setPen(pg.mkPen(colors.text, width=2))
        self.boundary.setShadowPen(pg.mkPen(colors.surface, width=2 + 2 * HALO))
        if self.points:
            self.points.recolor()

    def _draw_boundary(self, record: Record) -> None:
        """Draw the line where the weighted sum has the level of the boundary, if it is in sight."""
        if self._level is None:
            self.boundary.hide()
            return
        weights, bias = self.samples.raw_weights(record)
        (left, right), (bottom, top) = self.view("x"), self.view("y")
        corner, size = np.array([left, bottom]), np.array([right - left, top - bottom])
        line = straight_line(weights * size, weights @ corner + bias - self._level)
        self.boundary.setVisible(line is not None)
        if line is not None:
            self.boundary.setData(*(corner[:, None] + size[:, None] * line))


def _middles(x: Range, y: Range) -> Array:
    """Return the middle (CELLS², 2) of every cell of a part of the plane, row by row from below."""
    middles = (np.arange(CELLS) + 0.5) / CELLS
    along, up = (low + middles * (high - low) for low, high in (x, y))
    return np.column_stack([np.tile(along, CELLS), np.repeat(up, CELLS)])
