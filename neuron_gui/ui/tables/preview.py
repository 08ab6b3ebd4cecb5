"""The first lines of a file as they are read: which are data, and what each column is to be."""

from collections.abc import Mapping

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFont

from neuron_gui.core.tables.look import Look
from neuron_gui.core.tables.samples import ColumnRoles
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain

AnyIndex = QModelIndex | QPersistentModelIndex

# Made once: Qt asks for it cell by cell.
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
JUDGED = 12  # lines by which a column's width is judged
NARROWEST, WIDEST = 9, 26  # characters


class PreviewModel(QAbstractTableModel):
    """Cells as they stand in the file; lines and columns that are left out are quiet."""

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self._choice: ColumnRoles | None = None
        self._left_out: Mapping[int, str] = {}

    def show_look(self, look: Look | None) -> None:
        """Show other lines, of which nothing is chosen yet."""
        self.beginResetModel()
        self._look, self._choice, self._left_out = look, None, dict(look.layout.roles) if look else {}
        self.endResetModel()

    def show_left_out(self, lines: Mapping[int, str]) -> None:
        """Show that lines are no data, and what they are instead."""
        self._left_out = lines
        self._tell_changes()

    def show_choice(self, choice: ColumnRoles | None) -> None:
        """Show what each column is to be."""
        self._choice = choice
        self._tell_changes()

    def _tell_changes(self) -> None:
        if self._look and self._look.rows:
            last = self.columnCount() - 1
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, self.rowCount() - 1)
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, last))

    def widths(self) -> list[int]:
        """Return how many characters wide each column had better be; Qt's own measuring takes too long."""
        if not self._look:
            return []
        rows = [cells for _, cells in self._look.data[:JUDGED]]
        widths = []
        for i, column in enumerate(self._look.columns):
            size = max((len(row[i]) for row in rows if i < len(row)), default=0)
            size += 0 if column.kind == "number" else len("target: is ")
            widths.append(min(WIDEST, max(NARROWEST, len(column.name), size)))
        return widths

    def line(self, row: int) -> int:
        """Return the line of the file that a row shows."""
        return self._look.rows[row][0] if self._look else 0

    def role(self, row: int) -> str:
        """Return what a row is instead of data, or nothing."""
        return self._left_out.get(self.line(row), "")

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One row a line of the file with anything in it, as far as it was looked at."""
        return len(self._look.rows) if self._look and not parent.isValid() else 0

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        """One column a column of the file."""
        return len(self._look.columns) if self._look and not parent.isValid() else 0

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's text, numbers to the right."""
        if not self._look or not self.hasIndex(index.row(), index.column()):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            cells = self._look.rows[index.row()][1]
            return plain.name(cells[index.column()]) if index.column() < len(cells) else ""
        left_out = self.role(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole and self._look.columns[index.column()].kind == "number":
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and (left_out or self._is_left_out(index.column())):
            return QColor(theme.current().muted)
        if role == Qt.ItemDataRole.BackgroundRole and left_out:
            return QColor(theme.current().window)
        if role == Qt.ItemDataRole.FontRole and left_out:
            return _font(left_out)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The column's name, and under it what it is to be; a long name is told to who points at it."""
        if not self._look or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            if role == Qt.ItemDataRole.ToolTipRole:
                return self._what(section)
            return str(self.line(section))
        if not 0 <= section < len(self._look.columns):
            return None
        name, part = self._look.columns[section].name, self._part(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain.tip(f"{name}\n{part}")
        return f"{plain.name(name)}\n{part}"

    def _what(self, row: int) -> str:
        """Return what a line is, and what a click on its number does."""
        words = {
            "names": self.tr("The names"),
            "units": self.tr("The units"),
            "remark": self.tr("A remark"),
            "other table": self.tr("Another table; click to take that one"),
            "": self.tr("Click to leave this line out"),
        }
        return words.get(self.role(row), self.tr("Left out; click to take it"))

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


def _font(role: str) -> QFont:
    font = QFont()
    if role == "names":
        font.setBold(True)
    elif role in ("total", "left out"):
        font.setStrikeOut(True)
    else:
        font.setItalic(True)
    return font
