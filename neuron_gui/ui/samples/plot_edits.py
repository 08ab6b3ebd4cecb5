"""Edits of samples that come from a plot: a new point, and a point moved."""

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Slot

from neuron_gui.core.dataset import Data
from neuron_gui.core.samples.edits import filled, with_data, with_rows
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.ui.document import Document
from neuron_gui.ui.text.translate import error_text
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
        self._edit(self.tr("new point"), "", with_rows, data.n, 1, np.array([*inputs, target]))

    @Slot(int, list, float, int)
    def move(self, row: int, inputs: list[float], target: float, gesture: int) -> None:
        """Give a sample other numbers; all moves of one gesture are undone as one."""
        text, values = self.tr("move of point {number}").format(number=row + 1), np.array([*inputs, target])
        columns = np.arange(len(values))
        self._edit(text, f"point {row} {gesture}", filled, np.array([row]), columns, values)

    def _edit(self, text: str, key: str, change: Callable[..., Data], *arguments: object) -> None:
        experiment = self._document.experiment
        try:
            data = change(experiment.data, *arguments)
            self._document.edit(with_data(experiment, data), text, key)
        except ExperimentError as error:
            self._view.complain(error_text(error))
