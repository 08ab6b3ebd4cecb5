"""The loss over the steps, linear or by powers of ten, with the best so far where guesses jump about."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.run import Record
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.ui.numbers import readable
from neuron_gui.ui.plotting import CurveView, points

SMALLEST = 1e-300  # what a logarithm is taken of at least


class LossView(CurveView):
    """One curve, the loss; for guessing a second one, the lowest loss so far."""

    log_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loss"), parent)
        self._guessing = False
        self.log_box = QCheckBox(self.tr("Logarithmic"))
        self.log_box.setToolTip(self.tr("Show the loss by powers of ten."))
        self.log_box.toggled.connect(self._set_log)
        self.heading_row.addWidget(self.log_box)
        self.loss_curve, self.best_curve = self.add_curve(), self.add_curve()

    @property
    def logarithmic(self) -> bool:
        """Whether the axis goes by powers of ten."""
        return self.log_box.isChecked()

    def channels(self) -> Sequence[int]:
        """The loss alone."""
        return (0,)

    def scaled(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Return points as they lie on the axes."""
        if not self.logarithmic:
            return x, y
        # A loss of exactly 0 has no logarithm; it is drawn a power of ten below the lowest other one.
        positive = y[y > 0]
        floor = positive.min() / 10 if len(positive) else 1.0
        return x, np.log10(np.maximum(y, max(floor, SMALLEST)))

    def begin_run(self, experiment: Experiment) -> None:
        """Get ready for another run."""
        self._guessing = isinstance(experiment.strategy, RandomGuess)
        self.best_curve.setVisible(self._guessing)
        self.begin()

    def redraw(self) -> None:
        """Draw the loss, and for guessing the lowest so far."""
        if not self._shown:
            return
        curves, last, best = self._shown
        x, y = self.scaled(*points(curves, 0, self._detail))
        self.draw(self.loss_curve, x, y)
        if self._guessing:
            self.draw(self.best_curve, x, np.minimum.accumulate(y))
        self._write(last, best)
        self.fit(curves.last, float(y.min()), float(y.max()))

    def look_back(self, record: Record) -> None:
        """Mark a past record and show its loss."""
        self.show_mark(record.step)
        self._write(record)

    def _write(self, record: Record, best: Record | None = None) -> None:
        entries = [(self.tr("loss"), readable(record.loss))]
        if self._guessing and best:
            entries.append((self.tr("lowest"), readable(best.loss)))
        self.write(entries)

    def _set_log(self, on: bool) -> None:
        self.plot.getAxis("left").setLogMode(on)
        self.show_ghost(None)
        self.show_everything()
        self.log_changed.emit(on)
