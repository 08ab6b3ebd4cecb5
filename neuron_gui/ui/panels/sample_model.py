"""The samples as a Qt table: one row a sample, one column an input, the last column the target."""

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from neuron_gui.core.dataset import Array, Data, Numbers
from neuron_gui.core.document import ExperimentError
from neuron_gui.core.experiment import Experiment
from neuron_gui.ui.document import Document
from neuron_gui.ui.numbers import exact, parse_number

AnyIndex = QModelIndex | QPersistentModelIndex

# Made once: Qt asks for the flags of every selected cell, of which there may be millions.
FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsEditable
NO_FLAGS = Qt.ItemFlag.NoItemFlags


class SampleModel(QAbstractTableModel):
    """Reads the document's data; every edit goes through the document and so can be undone."""

    refused = Signal(str)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        document.changed.connect(self._refresh)

    @property
    def data_now(self) -> Data:
        """The samples as they are."""
        return self._document.experiment.data

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a sample."""
        return 0 if parent.isValid() else self.data_now.n

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One column an input, and the target."""
        return 0 if parent.isValid() else self.data_now.d + 1

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Every cell can be edited."""
        return FLAGS if index.isValid() else NO_FLAGS

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The number in full, for display and for editing alike."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return exact(self._value(index.row(), index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names above, numbers of samples at the side."""
        if role == Qt.ItemDataRole.ToolTipRole and orientation == Qt.Orientation.Horizontal:
            if section == self.data_now.d:
                return self.tr("Target: {name}").format(name=self.data_now.target_name)
            return self.tr("Input {n}: {name}").format(n=section + 1, name=self.data_now.input_names[section])
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        if section == self.data_now.d:
            return f"= {self.data_now.target_name}"
        return self.data_now.input_names[section] if section < self.data_now.d else None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take a typed number; anything else is refused with a sentence and changes nothing."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        row, column = index.row(), index.column()
        X, y = np.array(self.data_now.inputs), np.array(self.data_now.targets)
        try:
            number = parse_number(str(value))
            if column == self.data_now.d:
                y[row] = number
            else:
                X[row, column] = number
            self._edit(X, y, self.data_now.input_names, self.tr("change of a cell"))
        except ExperimentError as error:
            self.refused.emit(error.reason)
            return False
        except ValueError as error:
            name = str(self.headerData(column, Qt.Orientation.Horizontal)).removeprefix("= ")
            place = self.tr("Row {row}, {name}").format(row=row + 1, name=name)
            self.refused.emit(f"{place}: {error}. {self.data(index)} " + self.tr("stays in force."))
            return False
        self.dataChanged.emit(index, index)
        return True

    def add_row(self) -> None:
        """Add a sample of zeros at the end."""
        data = self.data_now
        self._try_edit(
            np.vstack([data.inputs, np.zeros(data.d)]),
            np.append(data.targets, 0.0),
            data.input_names,
            self.tr("new row"),
        )

    def remove_rows(self, rows: set[int]) -> None:
        """Remove samples; one always stays."""
        data = self.data_now
        if rows and len(rows) < data.n:
            keep = [row for row in range(data.n) if row not in rows]
            self._try_edit(
                data.inputs[keep], data.targets[keep], data.input_names, self.tr("removal of rows")
            )
        elif rows:
            self.refused.emit(self.tr("One row has to stay; change its numbers instead."))

    def add_column(self) -> None:
        """Add an input of zeros before the target."""
        data = self.data_now
        taken = {*data.input_names, data.target_name}
        name = next(f"x{i}" for i in range(data.d + 1, data.d + 3 + len(taken)) if f"x{i}" not in taken)
        X = np.column_stack([data.inputs, np.zeros(data.n)])
        self._try_edit(X, data.targets, (*data.input_names, name), self.tr("new column"))

    def remove_columns(self, columns: set[int]) -> None:
        """Remove inputs; one always stays, and so does the target."""
        data = self.data_now
        keep = [column for column in range(data.d) if column not in columns]
        if data.d in columns:
            self.refused.emit(self.tr("The target has to stay; choose cells of the inputs to remove."))
        elif columns and keep:
            names = tuple(data.input_names[column] for column in keep)
            self._try_edit(data.inputs[:, keep], data.targets, names, self.tr("removal of columns"))
        elif columns:
            self.refused.emit(self.tr("One input has to stay; change its numbers instead."))

    def _value(self, row: int, column: int) -> float:
        data = self.data_now
        return float(data.targets[row] if column == data.d else data.inputs[row, column])

    def _try_edit(self, X: Array, y: Array, names: tuple[str, ...], text: str) -> None:
        try:
            self._edit(X, y, names, text)
        except ExperimentError as error:
            self.refused.emit(error.reason)

    def _edit(self, X: Array, y: Array, names: tuple[str, ...], text: str) -> None:
        experiment = self._document.experiment
        data = Data(
            input_names=names,
            target_name=experiment.data.target_name,
            inputs=Numbers.of(X),
            targets=Numbers.of(y),
        )
        self._document.edit(with_data(experiment, data), text)

    def _refresh(self, before: Experiment, after: Experiment) -> None:
        if before.data is after.data:
            return
        if before.data.inputs.shape != after.data.inputs.shape:
            self.beginResetModel()
            self.endResetModel()
        else:
            corner = self.index(after.data.n - 1, after.data.d)
            self.dataChanged.emit(self.index(0, 0), corner)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, after.data.d)


def with_data(experiment: Experiment, data: Data) -> Experiment:
    """Return the experiment with other samples; typed weights that no longer fit give way to drawn ones."""
    values = experiment.neuron.weights.values
    if values is not None and len(values) != data.d:
        experiment = experiment.with_value("neuron.weights", {"uniform": [-10, 10]})
    try:
        return experiment.replaced(data=data)
    except ExperimentError as error:
        if error.place.startswith("$.data"):
            raise
        name = error.place.rpartition(".")[2]  # such as the batch, for which samples are missing
        raise ExperimentError(error.place, f"{name}: {error.reason}") from None
