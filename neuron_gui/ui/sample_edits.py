"""Edits of samples that come from a plot: a new point, and a point moved."""

import msgspec
import numpy as np
from PySide6.QtCore import QObject, Slot

from neuron_gui.core.dataset import Array, Numbers
from neuron_gui.core.document import ExperimentError
from neuron_gui.core.table import with_data
from neuron_gui.ui.document import Document
from neuron_gui.ui.views.fit import FitView


class SampleEdits(QObject):
    """Writes the points of a fit into the document; where one does not fit, the view says why."""

    def __init__(self, document: Document, view: FitView, parent: QObject) -> None:
        super().__init__(parent)
        self._document, self._view = document, view
        view.point_added.connect(self.add)
        view.point_moved.connect(self.move)

    @Slot(list, float)
    def add(self, inputs: list[float], target: float) -> None:
        """Add a sample at the end of the table."""
        data = self._document.experiment.data
        self._put(np.vstack([data.inputs, inputs]), np.append(data.targets, target), self.tr("new point"))

    @Slot(int, list, float, int)
    def move(self, row: int, inputs: list[float], target: float, gesture: int) -> None:
        """Give a sample other numbers; all moves of one gesture are undone as one."""
        X, y = (
            np.array(self._document.experiment.data.inputs),
            np.array(self._document.experiment.data.targets),
        )
        X[row], y[row] = inputs, target
        text = self.tr("move of point {number}").format(number=row + 1)
        self._put(X, y, text, f"point {row} {gesture}")

    def _put(self, X: Array, y: Array, text: str, key: str = "") -> None:
        experiment = self._document.experiment
        try:
            data = msgspec.structs.replace(experiment.data, inputs=Numbers.of(X), targets=Numbers.of(y))
            self._document.edit(with_data(experiment, data), text, key)
        except ExperimentError as error:
            self._view.complain(error.reason)
