"""Equations: both sides as bars, the left one piled up from what each weight contributes."""

from itertools import chain

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF

from neuron_gui.core.dataset import Array
from neuron_gui.core.drawable import Range, limited, span
from neuron_gui.core.neuron import ACTIVATIONS
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.samples.drawn import DrawnSamples
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.views.fit.form import Form, Readout

WIDTH = 0.8  # of a bar; the bars of one equation stand 1 apart
MAX_NAMES = 12  # so many terms are named in their bars
NAME_HEIGHT = 20  # pixels that a name needs in its bar
APART = 8  # pixels from the name under a bar to the next
MOST_LINES = 3  # of a name there: more of them would take the bars their room


class BarsForm(Form):
    """For each equation the terms of the left side, one on the other, and the right side beside them.

    Terms below 0 hang down from 0; a line shows where the sum is, across to the right side, and a bar from
    there the error. Where the activation changes the sum, the output has a bar of its own.
    """

    follows = True

    def __init__(self, plot: Plot) -> None:
        super().__init__(plot)
        self.bars = self.add(pg.BarGraphItem(x=[], height=[], width=WIDTH), 1)
        self.levels = self.add(pg.PlotCurveItem(skipFiniteCheck=True, connect="pairs"), 3)
        self.errors = self.add(pg.PlotCurveItem(skipFiniteCheck=True, connect="pairs"), 4)
        self.names: list[pg.TextItem] = []
        self.error_names: list[pg.TextItem] = []
        self._titles: list[tuple[float, str]] = []  # which stand under the bars
        self._broken: list[tuple[float, str]] = []  # the same as they are written there

    def begin(self, samples: DrawnSamples) -> None:
        """Find the places of the bars, and name them."""
        self.samples = samples
        experiment = samples.experiment
        bias = experiment.neuron.bias
        self._terms = experiment.data.d + (bias.trainable or bias.initial != 0)
        self._has_output = experiment.neuron.activation != "identity"
        apart = 1 + self._has_output
        self._left: Array = np.arange(len(samples.y), dtype=np.float64) * (apart + 2)
        self._output, self._right = self._left + 1, self._left + apart
        self._targets = limited(samples.y)
        self._name_bars()
        self.recolor()

    def frame(self, record: Record) -> tuple[Range, Range]:
        """All bars."""
        return (self._left[0] - 0.8, self._right[-1] + 0.8), span(self._reach(record), room=0.15)

    def show(self, record: Record) -> Readout:
        """Pile up the terms."""
        terms = limited(self.samples.terms(record)[:, : self._terms])
        answers = self.samples.answers(record)
        feet = _feet(terms)
        self._draw_bars(terms, feet, limited(answers))
        self._draw_lines(limited(self.samples.sums(record)), limited(answers))
        self._place_names(terms, feet)
        self._place_titles()
        self._name_errors(answers)
        return self._readout(record, answers)

    def recolor(self) -> None:
        """Every term in its weight's colour, as in the plot of weights."""
        colors = theme.current()
        n = len(self.samples.y)
        terms = [pg.mkBrush(colors.curves[j % len(colors.curves)]) for j in range(self._terms)]
        others = [pg.mkBrush(colors.muted)] * n * (1 + self._has_output)
        self.bars.setOpts(brushes=[*terms * n, *others], pen=pg.mkPen(colors.surface))
        self.levels.setPen(pg.mkPen(colors.text, width=2))
        self.errors.setPen(pg.mkPen(colors.bad, width=4))
        for name in self.names:
            name.setColor(colors.surface)
        for name in self.error_names:
            name.setColor(colors.text)
            name.fill = pg.mkBrush(colors.surface)  # where there is no room above a bar it lies on it

    def remove(self) -> None:
        """Leave the plot, and the axis without names."""
        self._forget_names()
        self.plot.getAxis("bottom").name_places(None)
        super().remove()

    # --- Names --------------------------------------------------------------------------------------

    def _name_bars(self) -> None:
        data = self.samples.experiment.data
        names = [
            [f"{displayed(x)}·{plain.name(name)}" for name, x in zip(data.input_names, row, strict=True)]
            + [translated("bias")] * (self._terms - data.d)
            for row in self.samples.seen(self.samples.X).tolist()
        ]
        self._forget_names()
        if len(names) * self._terms <= MAX_NAMES:
            self.names = [self._text(name, anchor=(0.5, 0.5)) for name in chain(*names)]
        self.error_names = [self._text("", anchor=(0.5, 1)) for _ in names]
        self._titles = [(x, translated("left side")) for x in self._left] + [
            (x, plain.name(data.target_name)) for x in self._right
        ]
        if self._has_output:
            title = translated(ACTIVATIONS[self.samples.experiment.neuron.activation].title)
            self._titles += [(x, title) for x in self._output]
        self._broken = []
        self.plot.setLabel("bottom", "")
        self.plot.setLabel("left", "")

    def _text(self, text: str, anchor: tuple[float, float]) -> pg.TextItem:
        item = pg.TextItem(text, anchor=anchor)
        item.setZValue(5)
        self.plot.addItem(item, ignoreBounds=True)
        return item

    def _forget_names(self) -> None:
        for name in [*self.names, *self.error_names]:
            self.plot.removeItem(name)
        self.names.clear()
        self.error_names.clear()

    def _place_names(self, terms: Array, feet: Array) -> None:
        """Put every name in the middle of its bar, if that is high and wide enough."""
        width, height = self.plot.getViewBox().viewPixelSize()
        middles = (feet + terms / 2).ravel()
        for i, name in enumerate(self.names):
            fits = abs(terms.flat[i]) > NAME_HEIGHT * height and name.boundingRect().width() * width <= WIDTH
            name.setVisible(bool(fits))
            name.setPos(self._left[i // self._terms], middles[i])

    def _place_titles(self) -> None:
        """Write under each bar what it is, in as many lines as its width asks for."""
        across = self.plot.getViewBox().viewPixelSize()[0]
        axis = self.plot.getAxis("bottom")
        room = 1 / across - APART if across else 0.0  # a plot without width has room for nothing
        broken = [(x, fitting(title, room, axis.metrics)) for x, title in self._titles]
        if broken != self._broken:
            self._broken = broken
            axis.name_places(broken)

    def _name_errors(self, answers: Array) -> None:
        """Write each error over its bar, inside the plot, where it covers no other."""
        with np.errstate(over="ignore", invalid="ignore"):
            errors = answers - self.samples.y
        high, (across, up) = self.view("y")[1], self.plot.getViewBox().viewPixelSize()
        end, taken = self.view("x")[1], -np.inf
        tops = np.maximum(np.maximum(limited(answers), self._targets), 0.0)
        for x, name, error, top in zip(self._right, self.error_names, errors, tops, strict=True):
            name.setText(translated("error {value}").format(value=displayed(error, 4)))
            half = name.boundingRect().width() * across / 2
            middle = min(x, end - half)
            # Over its bar, and under the upper edge.
            name.setPos(middle, min(top, high - name.boundingRect().height() * up))
            name.setVisible(bool(middle - half >= taken))
            taken = middle + half if middle - half >= taken else taken

    # --- Bars ---------------------------------------------------------------------------------------

    def _reach(self, record: Record) -> Array:
        """Return all heights that the axis has to show."""
        terms = limited(self.samples.terms(record)[:, : self._terms])
        sums = np.maximum(terms, 0).sum(axis=1), np.minimum(terms, 0).sum(axis=1)
        return np.concatenate([*sums, self._targets, limited(self.samples.answers(record)), [0.0]])

    def _draw_bars(self, terms: Array, feet: Array, answers: Array) -> None:
        x = [np.repeat(self._left, self._terms)]
        height = [terms.ravel()]
        if self._has_output:
            x, height = [*x, self._output], [*height, answers]
        foot = np.concatenate([feet.ravel(), np.zeros(len(answers) * (1 + self._has_output))])
        x, height = [*x, self._right], [*height, self._targets]
        self.bars.setOpts(x=np.concatenate(x), y0=foot, height=np.concatenate(height))

    def _draw_lines(self, sums: Array, answers: Array) -> None:
        """Draw the sum across the left bar, the output across to the right one, and the error there."""
        half = WIDTH / 2
        start = self._output if self._has_output else self._left
        x = _pairs(np.append(self._left, start) - half, np.append(self._left, self._right) + half)
        y = np.append(sums, answers)
        self.levels.setData(x, _pairs(y, y))
        self.errors.setData(_pairs(self._right, self._right), _pairs(self._targets, answers))

    def _readout(self, record: Record, answers: Array) -> Readout:
        if len(answers) > 1:
            return [(translated("largest error"), record.max_abs_error)]
        left = [(translated("left side"), float(self.samples.sums(record)[0]))]
        output = [(translated("output"), float(answers[0]))] if self._has_output else []
        name = plain.name(self.samples.experiment.data.target_name)
        return [(translated("error"), record.error), *left, *output, (name, float(self.samples.y[0]))]


def fitting(title: str, width: float, metrics: QFontMetricsF) -> str:
    """Return a title in few lines no wider than so many pixels; one that would be has … for its end."""
    lines: list[str] = []
    for word in title.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and (metrics.horizontalAdvance(longer) <= width or len(lines) == MOST_LINES):
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines)


def _feet(terms: Array) -> Array:
    """Return where each term (n, k) begins: on top of those above 0 before it, or under those below 0."""
    above, below = np.maximum(terms, 0), np.minimum(terms, 0)
    feet: Array = np.where(terms >= 0, above.cumsum(axis=1) - above, below.cumsum(axis=1) - below)
    return feet


def _pairs(first: Array, second: Array) -> Array:
    return np.column_stack([first, second]).ravel()
