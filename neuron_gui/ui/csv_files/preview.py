"""The first rows of a file as they are read, each column with what it is to be."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from neuron_gui.core.samples.csv_samples import Choice
from neuron_gui.core.samples.csv_table import Look
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain

AnyIndex = QModelIndex | QPersistentModelIndex

# Made once: Qt asks for it cell by cell.
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
JUDGED = 5  # rows by which a column's width is judged
NARROWEST, WIDEST = 9, 26  # characters


class PreviewModel(QAbstractTableModel):
    """Cells as they stand in the file; columns that are left out are quiet."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._choice: Choice | None = None

    def show_look(self, look: Look | None) -> None:
        """Show other rows, of which nothing is chosen yet."""
        self.beginResetModel()
        self._look, self._choice = look, None
        self.endResetModel()

    def show_choice(self, choice: Choice | None) -> None:
        """Show what each column is to be."""
        self._choice = choice
        if self._look:
            last = len(self._look.names) - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, last))

    def widths(self) -> list[int]:
        """Return how many characters wide each column had better be; Qt's own measuring takes too long."""
        if not self._look:
            return []
        cells = [max(map(len, column)) for column in zip(*self._look.rows[:JUDGED], strict=True)]
        room = [
            size if number else size + len("target: is ")
            for size, number in zip(cells, self._look.numeric, strict=True)
        ]
        return [
            min(WIDEST, max(NARROWEST, len(name), size))
            for name, size in zip(self._look.names, room, strict=True)
        ]

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a row of the file, as far as it was looked at."""
        return len(self._look.rows) if self._look and not parent.isValid() else 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One column a column of the file."""
        return len(self._look.names) if self._look and not parent.isValid() else 0

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's text, numbers to the right."""
        if not self._look or not self.hasIndex(index.row(), index.column()):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return plain.name(self._look.rows[index.row()][index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole and self._look.numeric[index.column()]:
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and self._is_left_out(index.column()):
            return QColor(theme.current().muted)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The column's name, and under it what it is to be; a long name is told to who points at it."""
        if not self._look or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        if not 0 <= section < len(self._look.names):
            return None
        name, part = self._look.names[section], self._part(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain.tip(f"{name}\n{part}")
        return f"{plain.name(name)}\n{part}"

    def _part(self, column: int) -> str:
        if self._choice is None:
            return ""
        if column == self._choice.target:
            text = self._choice.text
            return self.tr("target: is {text}").format(text=plain.name(text)) if text else self.tr("target")
        return self.tr("left out") if self._is_left_out(column) else self.tr("input")

    def _is_left_out(self, column: int) -> bool:
        choice = self._choice
        return choice is not None and column != choice.target and column not in choice.inputs
