"""Which cells of the sample table are selected, told in rectangles: there may be millions of cells."""

import numpy as np
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange
from PySide6.QtWidgets import QTableView

from neuron_gui.core.samples.edits import Places
from neuron_gui.ui.samples.model import SampleModel

Flag = QItemSelectionModel.SelectionFlag


class SampleSelection:
    """Reads and makes the selection of a table; the empty row under the samples counts where it says so."""

    def __init__(self, view: QTableView, model: SampleModel) -> None:
        self._view, self._model = view, model

    def parts(self) -> list[QItemSelectionRange]:
        """Return the selected rectangles, the empty row included."""
        selection = self._view.selectionModel().selection()
        return [selection.at(i) for i in range(selection.count())]

    def rows(self) -> Places:
        """Return the rows of selected cells, in order."""
        n = self._model.samples.n
        return _together([np.arange(part.top(), min(part.bottom() + 1, n)) for part in self.parts()])

    def columns(self) -> Places:
        """Return the columns of selected cells, in order."""
        return _together([np.arange(part.left(), part.right() + 1) for part in self.parts()])

    def is_block(self) -> bool:
        """Whether the selected cells are all those where the selected rows and columns cross."""
        n = self._model.samples.n
        cells = sum((min(p.bottom() + 1, n) - min(p.top(), n)) * p.width() for p in self.parts())
        return bool(cells == self.rows().size * self.columns().size)

    def corner(self) -> tuple[int, int]:
        """Return row and column of the first selected cell, or of the cursor; the empty row included."""
        index = self._view.currentIndex()
        row = min((part.top() for part in self.parts()), default=max(index.row(), 0))
        return row, min((part.left() for part in self.parts()), default=max(index.column(), 0))

    def has_row(self, row: int) -> bool:
        """Whether a row is selected from edge to edge."""
        width = self._model.columnCount()
        return any(p.width() == width and p.top() <= row <= p.bottom() for p in self.parts())

    def has_column(self, column: int) -> bool:
        """Whether a column is selected from top to bottom."""
        height = self._model.rowCount()
        return any(p.height() == height and p.left() <= column <= p.right() for p in self.parts())

    def select(self, row: int, column: int, height: int, width: int) -> None:
        """Select a rectangle, with the cursor in its corner."""
        corner = self._model.index(row, column)
        end = self._model.index(row + height - 1, column + width - 1)
        self._view.selectionModel().setCurrentIndex(corner, Flag.NoUpdate)
        self._view.selectionModel().select(QItemSelection(corner, end), Flag.ClearAndSelect)


def _together(parts: list[Places]) -> Places:
    return np.unique(np.concatenate(parts)) if parts else np.arange(0)
