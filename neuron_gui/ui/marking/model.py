"""The marks as a table: one row a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.reports.marking import Marks
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated_message

ROOM = "\u2002"  # between a number and the words in the next column
PROBLEM = "bad"  # the theme's colour for rows with a problem
LEAST = -1e300  # what is no number comes before all that are: there is something to see to

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


@dataclass(frozen=True)
class MarksColumn:
    """A column: its heading, what it tells of a row, and the number it is sorted by, if there is one.

    `mood` is the theme's colour for what is to be noticed.
    """

    title: str
    text: Callable[[Marks], str]
    number: Callable[[Marks], float | None] | None = None
    tip: str = ""
    mood: str = ""

    def key(self, row: Marks) -> float | str:
        """Return what a row is sorted by."""
        if self.number is None:
            return self.text(row).casefold()
        number = self.number(row)
        return LEAST if number is None else float(number)

    @property
    def room(self) -> str:
        """What stands behind its texts."""
        return ROOM if self.number else ""

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """How its cells are aligned: numbers stand on the right."""
        side = Qt.AlignmentFlag.AlignRight if self.number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class MarksModel(QAbstractTableModel):
    """The rows; those that are added stand at the end until all are sorted anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Marks] = []
        self._order = 0, Qt.SortOrder.AscendingOrder
        self.columns = self._made_columns()

    def _made_columns(self) -> tuple[MarksColumn, ...]:
        return (
            MarksColumn(self.tr("File"), lambda row: plain.name(row.file)),
            MarksColumn(self.tr("Author"), lambda row: plain.name(row.author)),
            MarksColumn(
                self.tr("Answered"),
                lambda row: self._share(row.answered, row.questions),
                lambda row: row.answered,
                self.tr("How many questions have a prediction."),
            ),
            MarksColumn(self.tr("Right"), lambda row: _count(row.right), lambda row: row.right),
            MarksColumn(
                self.tr("Attempts"),
                lambda row: _count(row.attempts),
                lambda row: row.attempts,
                self.tr("How many predictions were made in all."),
            ),
            MarksColumn(
                self.tr("Verified"),
                lambda row: self._share(row.verified, row.runs),
                lambda row: None if row.verified is None or row.runs is None else row.verified - row.runs,
                self.tr("How many runs are as the report says, computed again."),
            ),
            MarksColumn(
                self.tr("Steps"),
                lambda row: _count(row.steps),
                lambda row: row.steps,
                self.tr("Of the first run."),
            ),
            MarksColumn(
                self.tr("Loss"),
                lambda row: "" if row.loss is None else displayed(row.loss),
                lambda row: row.loss,
                self.tr("Of the first run."),
            ),
            MarksColumn(
                self.tr("Notes"),
                lambda row: _count(row.notes),
                lambda row: row.notes,
                self.tr("Their length in characters."),
            ),
            MarksColumn(
                self.tr("Same as"),
                lambda row: plain.name(row.same_as),
                tip=self.tr(
                    "Another report with the same runs and changes, where others show that there was a"
                    " choice: a reason to look, no proof."
                ),
                mood="warning",
            ),
            MarksColumn(self.tr("Remark"), _remark, mood=PROBLEM),
        )

    def replace(self, rows: Sequence[Marks]) -> None:
        """Have these rows instead, in the order that was asked for last."""
        self.beginResetModel()
        self.rows = self._ordered(rows)
        self.endResetModel()

    def add(self, rows: Sequence[Marks]) -> None:
        """Have these as well."""
        first = len(self.rows)
        self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
        self.rows += rows
        self.endInsertRows()

    def longest(self, column: int) -> str:
        """Return the longest text of a column, its heading included."""
        made = self.columns[column]
        return max([made.title, *map(made.text, self.rows)], key=len) + made.room

    def _ordered(self, rows: Sequence[Marks]) -> list[Marks]:
        column, order = self._order
        return sorted(rows, key=self.columns[column].key, reverse=order == Qt.SortOrder.DescendingOrder)

    def _share(self, part: int | None, whole: int | None) -> str:
        if part is None or whole is None:
            return ""
        return self.tr("{part} of {whole}").format(part=grouped(part), whole=grouped(whole))

    # --- What Qt asks for ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows, how, and what it is sorted by."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Role.DisplayRole:
            return column.text(row) + column.room
        if role == Role.TextAlignmentRole:
            return column.alignment
        if role == Role.ForegroundRole and (mood := column.mood or (row.problem and PROBLEM)):
            return QColor(getattr(theme.current(), mood))
        if role == Role.ToolTipRole:
            return plain.tip("\n".join(filter(None, [row.file, _remark(row)])))
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows; who is chosen stays chosen."""
        self._order = column, order
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        theirs = [self.rows[index.row()] for index in before]
        self.rows = self._ordered(self.rows)
        places = {id(row): i for i, row in enumerate(self.rows)}
        moved = zip(before, theirs, strict=True)
        after = [self.index(places[id(row)], index.column()) for index, row in moved]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return a heading, and what it means."""
        if orientation == Qt.Orientation.Vertical:
            return None
        column = self.columns[section]
        if role == Role.TextAlignmentRole:
            return column.alignment
        return {Role.DisplayRole: column.title + column.room, Role.ToolTipRole: column.tip}.get(Role(role))


def _count(number: int | None) -> str:
    return "" if number is None else grouped(number)


def _remark(row: Marks) -> str:
    if not row.remark:
        return ""
    words = translated_message(row.remark)
    return words[:1].upper() + words[1:]
