"""The samples as a Qt table: a row a sample, a column an input, the target as the last column.

Under the samples is an empty row, as in a spreadsheet: a number typed there becomes a new sample.
"""

from collections.abc import Callable, Collection

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot

from neuron_gui.core.dataset import Array, Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped
from neuron_gui.core.samples import edits
from neuron_gui.core.samples.edits import Places, with_data
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.tables.block import CellBlock
from neuron_gui.ui.document import Document
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.decimals import exact, parse_number
from neuron_gui.ui.text.translate import error_text

AnyIndex = QModelIndex | QPersistentModelIndex

# Made once: Qt asks for the flags of every cell that it shows.
FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable
NO_FLAGS = Qt.ItemFlag.NoItemFlags
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole)
LONG = 6  # a number of more letters may be shown rounded


class SampleModel(QAbstractTableModel):
    """Reads the document's data; every edit goes through the document and so can be undone.

    Edits return whether they were made; else `refused` has told why. `shrinking` comes before rows or columns
    go: by then no cell may be edited any more.
    """

    refused = Signal(str)
    shrinking = Signal()

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._data = document.experiment.data
        self._rows, self._columns = self._data.n + 1, self._data.d + 1  # as Qt knows them
        document.changed.connect(self._refresh)

    @property
    def samples(self) -> Data:
        """The samples as they are."""
        return self._data

    # --- What Qt asks for -----------------------------------------------------------------------------

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a sample, and the empty one."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One column an input, and the target."""
        return 0 if parent.isValid() else self._columns

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every cell can be edited."""
        return FLAGS if self._has(index) else NO_FLAGS

    def _has(self, index: AnyIndex) -> bool:
        """Whether there is such a cell: Qt may ask for one that has gone."""
        return 0 <= index.row() <= self._data.n and 0 <= index.column() <= self._data.d

    def number(self, row: int, column: int) -> float | None:
        """Return the number in a cell; none in the empty row."""
        data = self._data
        if row >= data.n or column > data.d:
            return None
        return float(data.targets[row] if column == data.d else data.inputs[row, column])

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number in full, for display and for editing alike."""
        if role not in ROLES or not self._has(index):
            return None
        number = self.number(index.row(), index.column())
        text = "" if number is None else exact(number)
        if role != Qt.ItemDataRole.ToolTipRole:
            return text
        return text if len(text) > LONG else None if text else self.tr("Type a number here to add a sample.")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names above, numbers of samples at the side."""
        across = orientation == Qt.Orientation.Horizontal
        if not 0 <= section <= (self._data.d if across else self._data.n):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._title(section) if across else self._row_title(section)
        if role == Qt.ItemDataRole.ToolTipRole and across:
            kind = self.tr("Target: {name}") if section == self._data.d else self.tr("Input {n}: {name}")
            name = plain.tip(kind.format(n=section + 1, name=self.name(section)))
            return name + "\n" + self.tr("Double-click to rename it, drag it when selected to move it.")
        return None

    def name(self, column: int) -> str:
        """Return the name of an input, or of the target."""
        return self._data.column_names[column]

    def _title(self, column: int) -> str:
        name = plain.name(self.name(column))
        return f"= {name}" if column == self._data.d else name

    def _row_title(self, row: int) -> str:
        return str(row + 1) if row < self._data.n else "+"

    # --- Edits of cells -------------------------------------------------------------------------------

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a typed number; anything else is refused with a sentence and changes nothing."""
        if role != Qt.ItemDataRole.EditRole or not self._has(index):
            return False
        row, column = index.row(), index.column()
        if row == self._data.n and not str(value).strip():
            return True  # nothing was typed, and nothing is there
        try:
            number = parse_number(str(value))
        except ValueError as error:
            self.refused.emit(self._wrong_cell(row, column, error_text(error)))
            return False
        if row == self._data.n:
            return self.insert_rows(row, 1, self._new_row(column, number))
        text = self.tr("change of {name} in row {row}").format(name=self.name(column), row=row + 1)
        taken = self._edit(text, edits.filled, np.array([row]), np.array([column]), number)
        if taken:
            self.dataChanged.emit(index, index)  # also where the number stays the same: it was typed
        return taken

    def _wrong_cell(self, row: int, column: int, reason: str) -> str:
        old = self.number(row, column)
        text = self.tr("Row {row}, {name}: {reason}. {value} stays in force.")
        if old is None:
            text = self.tr("Row {row}, {name}: {reason}.")
        return text.format(
            row=row + 1, name=self.name(column), reason=reason, value="" if old is None else exact(old)
        )

    def _new_row(self, column: int, number: float) -> Array:
        values = np.zeros(self._data.d + 1)
        values[column] = number
        return values

    def clear(self, rows: Places, columns: Places) -> bool:
        """Write 0 into cells: every cell holds a number."""
        text = self.tr("clearing of {cells}").format(cells=self._cells(rows.size * columns.size))
        return self._edit(text, edits.filled, rows, columns, 0.0)

    def fill_down(self, rows: Places, columns: Places) -> bool:
        """Repeat the first of the rows in the others."""
        return self._edit(self.tr("fill down"), edits.filled_down, rows, columns)

    def paste(self, row: int, column: int, block: CellBlock) -> bool:
        """Write a block from a cell on to the right and down; the table grows where it has to."""
        return self._edit(self._pasting(block), edits.pasted, row, column, block.values, block.header)

    def replace(self, block: CellBlock) -> bool:
        """Take a whole table instead of this one; its last column is the target."""
        return self._edit(self._pasting(block), edits.replaced, block.values, block.header)

    def covers(self, row: int, column: int, block: CellBlock) -> bool:
        """Whether a block that is written from a cell on leaves nothing of the table."""
        height, width = block.values.shape
        return (row, column) == (0, 0) and height >= self._data.n and width >= self._columns

    def _pasting(self, block: CellBlock) -> str:
        return self.tr("paste of {cells}").format(cells=self._cells(block.values.size))

    # --- Edits of rows --------------------------------------------------------------------------------

    def insert_rows(self, at: int, count: int, values: float | Array = 0.0) -> bool:
        """Insert samples before a row."""
        text = self.tr("new row {row}").format(row=at + 1)
        if count > 1:
            text = self.tr("{count} new rows").format(count=grouped(count))
        return self._edit(text, edits.with_rows, at, count, values)

    def remove_rows(self, rows: Places) -> bool:
        """Remove samples; one always stays."""
        text = self.tr("removal of {rows}").format(rows=self._row_words(int(rows[0]), len(rows)))
        return self._edit(text, edits.without_rows, rows)

    def move_rows(self, first: int, count: int, to: int) -> bool:
        """Move samples in front of another one."""
        text = self.tr("move of {rows}").format(rows=self._row_words(first, count))
        return self._edit(text, edits.with_rows_moved, first, count, to)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the samples by a column."""
        text = self.tr("sort by {name}").format(name=self.name(column))
        self._edit(text, edits.sorted_by, column, order == Qt.SortOrder.DescendingOrder)

    # --- Edits of columns -----------------------------------------------------------------------------

    def insert_columns(self, at: int, count: int) -> bool:
        """Insert inputs before a column."""
        text = self.tr("new input") if count == 1 else self.tr("{count} new inputs").format(count=count)
        return self._edit(text, edits.with_columns, at, count)

    def remove_columns(self, columns: Collection[int]) -> bool:
        """Remove inputs; one always stays, and so does the target."""
        places = sorted(columns)
        text = self.tr("removal of {columns}").format(columns=self._column_words(places[0], len(places)))
        return self._edit(text, edits.without_columns, places)

    def move_columns(self, first: int, count: int, to: int) -> bool:
        """Move columns in front of another one; the last one is the target."""
        text = self.tr("move of {columns}").format(columns=self._column_words(first, count))
        return self._edit(text, edits.with_columns_moved, first, count, to)

    def rename(self, column: int, name: str) -> bool:
        """Give a column another name."""
        text = self.tr("new name of {name}").format(name=self.name(column))
        return self._edit(text, edits.renamed, column, name)

    # --- Parts ----------------------------------------------------------------------------------------

    def _edit(self, text: str, change: Callable[..., Data], *arguments: object) -> bool:
        experiment = self._document.experiment
        try:
            self._document.edit(with_data(experiment, change(experiment.data, *arguments)), text)
        except ExperimentError as error:
            self.refused.emit(error_text(error))
            return False
        return True

    def _cells(self, count: int) -> str:
        return self.tr("1 cell") if count == 1 else self.tr("{count} cells").format(count=grouped(count))

    def _row_words(self, first: int, count: int) -> str:
        if count == 1:
            return self.tr("row {row}").format(row=first + 1)
        return self.tr("{count} rows").format(count=grouped(count))

    def _column_words(self, first: int, count: int) -> str:
        return self.name(first) if count == 1 else self.tr("{count} columns").format(count=count)

    @Slot(object, object)
    def _refresh(self, before: Experiment, after: Experiment) -> None:
        """Tell Qt of other numbers, and of rows and columns more or less at the end.

        Wherever they came or went: the cursor and the selection stay at their places, as in a spreadsheet.
        """
        if before.data is after.data:
            return
        if after.data.n < before.data.n or after.data.d < before.data.d:
            self.shrinking.emit()
        self._data = after.data
        self._resize_rows(after.data.n + 1)
        self._resize_columns(after.data.d + 1)
        self.show_anew()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._columns - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self._rows - 1)

    def show_anew(self) -> None:
        """Let every cell be read anew."""
        self.dataChanged.emit(self.index(0, 0), self.index(self._rows - 1, self._columns - 1))

    def _resize_rows(self, count: int) -> None:
        old = self._rows
        if count > old:
            self.beginInsertRows(QModelIndex(), old, count - 1)
            self._rows = count
            self.endInsertRows()
        elif count < old:
            self.beginRemoveRows(QModelIndex(), count, old - 1)
            self._rows = count
            self.endRemoveRows()

    def _resize_columns(self, count: int) -> None:
        old = self._columns
        if count > old:
            self.beginInsertColumns(QModelIndex(), old, count - 1)
            self._columns = count
            self.endInsertColumns()
        elif count < old:
            self.beginRemoveColumns(QModelIndex(), count, old - 1)
            self._columns = count
            self.endRemoveColumns()
