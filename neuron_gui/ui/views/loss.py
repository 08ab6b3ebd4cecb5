"""The loss over the steps, linear or by powers of ten, with the best so far where guesses jump about."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves
from neuron_gui.core.run import Record
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.ui.numbers import readable
from neuron_gui.ui.plotting import CurveView, points

SMALLEST = 1e-32  # where a loss of exactly 0 is drawn on a logarithmic axis


class LossView(CurveView):
    """One curve, the loss; for guessing a second one, the lowest loss so far."""

    log_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loss"), parent)
        self._shown: tuple[Curves, Record, Record] | None = None
        self._guessing = False
        self.log_box = QCheckBox(self.tr("Logarithmic"))
        self.log_box.setToolTip(self.tr("Show the loss by powers of ten."))
        self.log_box.toggled.connect(self._set_log)
        self.header.addWidget(self.log_box)
        self.loss_curve, self.best_curve = self.add_curve(), self.add_curve()

    @property
    def logarithmic(self) -> bool:
        """Whether the axis goes by powers of ten."""
        return self.log_box.isChecked()

    def begin_run(self, experiment: Experiment) -> None:
        """Get ready for another run."""
        self._guessing = isinstance(experiment.strategy, RandomGuess)
        self.best_curve.setVisible(self._guessing)
        self.begin()

    def show_run(self, curves: Curves, last: Record, best: Record) -> None:
        """Draw a run up to its last record."""
        self._shown = (curves, last, best)
        x, y = points(curves, 0)
        self._draw(self.loss_curve, x, y)
        if self._guessing:
            self._draw(self.best_curve, x, np.minimum.accumulate(y))
        entries = [(self.tr("loss"), readable(last.loss))]
        if self._guessing:
            entries.append((self.tr("lowest"), readable(best.loss)))
        self.write(entries)
        drawn = self.loss_curve.getData()[1]
        self.fit(curves.steps, float(drawn.min()), float(drawn.max()))

    def _draw(self, curve: pg.PlotCurveItem, x: Array, y: Array) -> None:
        self.draw(curve, x, np.log10(np.maximum(y, SMALLEST)) if self.logarithmic else y)

    def _set_log(self, on: bool) -> None:
        self.plot.getAxis("left").setLogMode(on)
        self.begin()
        if self._shown:
            self.show_run(*self._shown)
        self.log_changed.emit(on)
