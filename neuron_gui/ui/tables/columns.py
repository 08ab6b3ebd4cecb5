"""What the columns of a file are to be: inputs by check boxes, the target by a combo box."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.message import grouped
from neuron_gui.core.tables.columns import MAX_TEXTS, Column, NumberColumn, TextColumn, is_empty
from neuron_gui.core.tables.quoting import short
from neuron_gui.core.tables.samples import ColumnRoles, Fill, choice_for, usable
from neuron_gui.core.tables.table import Table
from neuron_gui.ui.style.measures import ROW, px, width_of
from neuron_gui.ui.text import plain
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.wheel import keep_still

ON, OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
CHECKABLE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable
SHOWN_TEXTS = 3
TICK, LONGEST = 32, 200  # in units of type: a check box with what is around it; a name with that


class ColumnChoice(QWidget):
    """Starts with a suggestion; `changed` tells of every other choice.

    What a person chose is kept, by the columns' names, when the file is read in another way.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._target_chosen: tuple[str, str] | None = None  # by a person: the column and its text
        self._inputs_chosen: frozenset[str] | None = None
        self.fill: Fill = "leave out"
        self.columns = QTreeWidget()
        self.columns.setAccessibleName(self.tr("Inputs"))
        self.columns.setHeaderLabels([self.tr("Column"), self.tr("What it holds")])
        self.columns.setRootIsDecorated(False)
        self.columns.setUniformRowHeights(True)
        self.columns.setToolTip(
            self.tr("A column of texts makes several inputs: 1 where its text stands, else 0.")
        )
        self.columns.viewport().setBackgroundRole(QPalette.ColorRole.Window)  # on which check boxes stand out
        self.columns.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.columns.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(width_of(self.tr("What it holds")) + 16)
        self.columns.itemChanged.connect(self._take_inputs)
        self.target, self.text = QComboBox(), QComboBox()
        for box in (self.target, self.text):
            keep_still(box)
        self.target.activated.connect(self._take_target)
        self.text.activated.connect(self._take_text)
        self._text_label = PlainLabel(self.tr("Counts as &1, all others as 0"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        for label, widget in (
            (PlainLabel(self.tr("&Inputs")), self.columns),
            (PlainLabel(self.tr("&Target")), self.target),
            (self._text_label, self.text),
        ):
            label.setBuddy(widget)
            layout.addWidget(label)
            layout.addWidget(widget, stretch=1 if widget is self.columns else 0)
        self.target.setAccessibleName(self.tr("Target"))
        self.text.setAccessibleName(self.tr("Text that counts as 1"))

    @property
    def choice(self) -> ColumnRoles | None:
        """What is chosen; None while there is nothing to choose from."""
        if self._table is None or self.target.currentData() is None:
            return None
        items = [self.columns.topLevelItem(i) for i in range(self.columns.topLevelItemCount())]
        inputs = tuple(i for i, item in enumerate(items) if item and item.checkState(0) == ON)
        return ColumnRoles(inputs, self.target.currentData(), self.text.currentData() or "", self.fill)

    def show_table(self, table: Table | None, suggested: ColumnRoles | None = None) -> None:
        """Offer the columns of a table, with what is suggested for it."""
        self._table = table
        self.columns.blockSignals(True)
        self.columns.clear()
        self.target.clear()
        for i, column in enumerate(table.columns if table else ()):
            content = plain.all_lines(self._content(column))
            item = QTreeWidgetItem(self.columns, [plain.name(column.name), content])
            item.setSizeHint(0, QSize(min(width_of(item.text(0)) + px(TICK), px(LONGEST)), px(ROW)))
            item.setToolTip(0, plain.tip(column.name))
            item.setToolTip(1, plain.tip(content))
            if usable(column):
                self.target.addItem(plain.name(column.name), i)
        choice = self._start(table, suggested) if table else None
        if choice:
            self.target.setCurrentIndex(self.target.findData(choice.target))
        self._show_inputs(choice.inputs if choice else ())
        self._show_texts(choice.text if choice else "")
        self.changed.emit()

    def _start(self, table: Table, suggested: ColumnRoles | None) -> ColumnRoles | None:
        """Return what a person chose before, as far as these columns have it; else the suggestion."""
        names = [column.name for column in table.columns]
        target, text = self._target_chosen or ("", "")
        choice = suggested
        if target in names and usable(table.columns[names.index(target)]):
            choice = choice_for(table, names.index(target))
            if text in self._texts(table, choice.target):
                choice = replace(choice, text=text)
        if choice and self._inputs_chosen is not None:
            kept = (i for i, name in enumerate(names) if name in self._inputs_chosen and i != choice.target)
            inputs = tuple(i for i in kept if usable(table.columns[i]))
            choice = replace(choice, inputs=inputs or choice.inputs)
        return choice

    def _texts(self, table: Table, column: int) -> tuple[str, ...]:
        found = table.columns[column]
        return found.texts if isinstance(found, TextColumn) else ()

    def _show_inputs(self, inputs: tuple[int, ...]) -> None:
        """Tick the inputs; the target can be none, nor can a column without use."""
        self.columns.blockSignals(True)
        for i, column in enumerate(self._table.columns if self._table else ()):
            item = self.columns.topLevelItem(i)
            assert item is not None
            can = usable(column) and i != self.target.currentData()
            item.setFlags(CHECKABLE if can else Qt.ItemFlag.NoItemFlags)
            item.setCheckState(0, ON if can and i in inputs else OFF)
        self.columns.blockSignals(False)

    def _show_texts(self, chosen: str) -> None:
        """Offer the texts of a target that has no numbers."""
        target = self.target.currentData()
        texts = self._texts(self._table, target) if self._table and target is not None else ()
        self.text.clear()
        for text in texts:
            self.text.addItem(plain.name(text), text)
        self.text.setCurrentIndex(self.text.findData(chosen))
        for widget in (self.text, self._text_label):
            widget.setVisible(bool(texts))

    @Slot()
    def _take_target(self) -> None:
        if self._table and self.choice:
            choice = choice_for(self._table, self.target.currentData(), self.choice.inputs)
            self._target_chosen = self._table.columns[choice.target].name, choice.text
            self._show_inputs(tuple(i for i in choice.inputs if i != choice.target))
            self._show_texts(choice.text)
            self.changed.emit()

    @Slot()
    def _take_text(self) -> None:
        if self._table and self.choice:
            self._target_chosen = self._table.columns[self.choice.target].name, self.choice.text
        self.changed.emit()

    @Slot()
    def _take_inputs(self) -> None:
        if self._table and self.choice:
            self._inputs_chosen = frozenset(self._table.columns[i].name for i in self.choice.inputs)
        self.changed.emit()

    def _content(self, column: Column) -> str:
        if is_empty(column):
            return self.tr("empty")
        parts = []
        if isinstance(column, NumberColumn):
            parts.append(self.tr("numbers"))
        elif column.kind == "date":
            parts.append(self.tr("dates"))
        elif column.kind == "row name":
            parts.append(self.tr("names of rows"))
        elif column.texts:
            shown = ", ".join(column.texts[:SHOWN_TEXTS]) + (", …" if len(column.texts) > SHOWN_TEXTS else "")
            parts.append(self.tr("different texts: {n} ({texts})").format(n=len(column.texts), texts=shown))
        elif not len(column.missing):
            parts.append(self.tr("more than {n} texts, no use here").format(n=grouped(MAX_TEXTS)))
        if len(column.missing):
            parts.append(self.tr("{n} missing").format(n=grouped(len(column.missing))))
        if isinstance(column, NumberColumn) and column.first_wrong:
            line, cell = column.first_wrong
            parts.append(
                self.tr("no number: {n}, such as “{cell}” on line {line}").format(
                    n=grouped(len(column.wrong)), cell=short(cell), line=grouped(line)
                )
            )
        return "; ".join(parts)
