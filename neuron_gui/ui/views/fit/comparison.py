"""Three inputs and more: what the neuron answers, over what it should answer. The diagonal is right."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt

from neuron_gui.core.drawable import Range, limited, span
from neuron_gui.core.explain.answer import output_and_bias
from neuron_gui.core.records import Record
from neuron_gui.core.samples.drawn import DrawnSamples
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.sample_points import SIZE
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.fit.form import BEYOND, Asked, Form, Readout, within_reach


class ComparisonForm(Form):
    """One point a sample: its target across, the neuron's answer up."""

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self.diagonal = self.add(pg.PlotCurveItem(skipFiniteCheck=True, antialias=True), 1)
        self.answers = self.add(pg.ScatterPlotItem(size=SIZE), 2)
        self.recolor()

    def begin(self, samples: DrawnSamples) -> None:
        """Draw the diagonal."""
        self.samples = samples
        low, high = span(samples.y, room=BEYOND)
        self.diagonal.setData(np.array([low, high]), np.array([low, high]))
        output = translated(output_and_bias(samples.experiment.data)[0])
        name = plain.name(samples.experiment.data.target_name)
        self.plot.setLabel("bottom", translated("Target: {name}").format(name=name))
        self.plot.setLabel("left", translated("Prediction {name}").format(name=output))

    def frame(self, record: Record) -> tuple[Range, Range]:
        """All targets, and as many of the first answers as leave them room."""
        first = within_reach(self.samples.answers(record), self.samples.y)
        return span(self.samples.y), span(self.samples.y, first)

    def show(self, record: Record) -> Readout:
        """Draw the answers."""
        self.answers.setData(limited(self.samples.y), self.drawable(self.samples.answers(record)))
        return [(translated("largest error"), record.max_abs_error)]

    def question(self, x: float, y: float) -> Asked | None:
        """The sample whose point is there."""
        points = self.answers.pointsAt(QPointF(x, y))
        if not len(points):
            return None
        number = points[0].index()
        return Asked(
            translated("row {number}").format(number=int(self.samples.rows[number]) + 1),
            self.samples.X[number].tolist(),
        )

    def recolor(self) -> None:
        """Points and diagonal quiet."""
        colors = theme.current()
        self.diagonal.setPen(pg.mkPen(colors.border, width=2, style=Qt.PenStyle.DashLine))
        self.answers.setPen(pg.mkPen(colors.surface))
        self.answers.setBrush(pg.mkBrush(colors.muted))
