"""The sample table as one sees and edits it: headers, menus, and the keys of a spreadsheet."""

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from neuron_gui.ui.samples.cell import SampleCell
from neuron_gui.ui.samples.commands import COLUMNS, ROWS, SampleCommands
from neuron_gui.ui.samples.header import SampleHeader
from neuron_gui.ui.samples.model import SampleModel
from neuron_gui.ui.samples.selection import Flag, SampleSelection
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.widgets.keys import ENTER, give_up_editing
from neuron_gui.ui.widgets.long_press import LongPress

ROW_HEIGHT = 24
MIN_WIDTH = 64  # of a column; where more of them stand side by side, the table scrolls

Key = Qt.Key
TAB = (Key.Key_Tab, Key.Key_Backtab)
ARROWS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
Trigger = QAbstractItemView.EditTrigger


class SampleTable(QTableView):
    """A view of the samples that edits them. `commands` are what can be done with the selected cells."""

    def __init__(self, model: SampleModel) -> None:
        super().__init__()
        self._model = model
        self._selection = SampleSelection(self, model)
        self.commands = SampleCommands(self, model, self._selection)
        self.commands.add("rename", self.tr("Rename column…"), "Shift+F2").triggered.connect(self.rename)
        self.cell = SampleCell(self)
        self._tabs_from: int | None = None  # the column where a row of entries began: Enter goes back there
        self._fitting = False
        self._fitted: tuple[str, ...] = ()  # the columns that have shared the room
        self._widths: dict[str, int] = {}  # of the columns that a person has dragged, by their names
        self._names = SampleHeader(Qt.Orientation.Horizontal, self._selection.has_column)
        self._numbers = SampleHeader(Qt.Orientation.Vertical, self._selection.has_row)
        self._set_up_headers()
        self.setModel(model)
        self._set_up_lights()
        self.setItemDelegate(self.cell)
        self.setTabKeyNavigation(False)  # it would never let go of the Tab key
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(Trigger.DoubleClicked | Trigger.AnyKeyPressed | Trigger.EditKeyPressed)
        self.setAccessibleName(self.tr("Samples"))
        self.setAccessibleDescription(
            self.tr(
                "A row is a sample, the last column the target. Type to replace a number, F2 edits it. "
                "Tab and Enter go on to the next cell, Ctrl+Tab leaves the table."
            )
        )
        model.shrinking.connect(self._give_up_editing)
        model.headerDataChanged.connect(self._names.give_up_name)
        model.headerDataChanged.connect(self._follow_names)

    # --- Headers and widths ---------------------------------------------------------------------------

    def _set_up_headers(self) -> None:
        self._names.setMinimumSectionSize(MIN_WIDTH // 2)
        self._names.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._names.sectionDoubleClicked.connect(self._rename)
        self._names.sectionResized.connect(self._note_resize)
        self._names.dragged.connect(self.commands.drop_columns)
        self._names.customContextMenuRequested.connect(self._show_column_menu)
        self._numbers.setMinimumSectionSize(1)  # not by its type, which may follow later than rows do
        text_size.follow(self, lambda scale: self._numbers.setDefaultSectionSize(round(ROW_HEIGHT * scale)))
        self._numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._numbers.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._numbers.dragged.connect(self.commands.drop_rows)
        self._numbers.customContextMenuRequested.connect(self._show_row_menu)
        for header in (self._names, self._numbers):
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            LongPress(header.viewport())
        LongPress(self.viewport())
        self.setHorizontalHeader(self._names)
        self.setVerticalHeader(self._numbers)

    def _set_up_lights(self) -> None:
        """Let the names light up by a selection of their own.

        Of a selected column the header asks whether all of it is selected, cell by cell: that takes seconds
        for a million rows. So it is told of the first row alone.
        """
        self._lights = QItemSelectionModel(self._model, self)
        self._names.setSelectionModel(self._lights)
        self.selectionModel().selectionChanged.connect(self._light_names)

    @Slot()
    def _light_names(self) -> None:
        lights = QItemSelection()
        for part in self._selection.parts():
            lights.select(self._model.index(0, part.left()), self._model.index(0, part.right()))
        self._lights.select(lights, Flag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _follow_names(self) -> None:
        """Let widths go with their columns wherever those move, and stay where one is renamed."""
        before, names = self._fitted, self._model.samples.column_names
        if names == before:
            return
        if len(names) == len(before):
            for old, new in zip(before, names, strict=True):
                if old in self._widths and old not in names and new not in before:
                    self._widths[new] = self._widths.pop(old)
        self._fit()

    def _fit(self) -> None:
        """Share the room among the columns, but for those that have a width of a person's own."""
        self._fitted = names = self._model.samples.column_names
        own = {column: self._widths[name] for column, name in enumerate(names) if name in self._widths}
        room, others = self.viewport().width() - sum(own.values()), len(names) - len(own)
        width = max(room // max(others, 1), px(MIN_WIDTH))
        self._fitting = True
        self._names.setDefaultSectionSize(width)
        for column in range(len(names)):  # also those that were given a width before
            self._names.resizeSection(column, own.get(column, width))
        last = len(names) - 1
        if last not in own:
            self._names.resizeSection(last, max(room - (others - 1) * width, width))
        self._fitting = False

    @Slot(int, int, int)
    def _note_resize(self, column: int, before: int, width: int) -> None:
        if not self._fitting:
            self._widths[self._model.name(column)] = width

    # --- Keys -----------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Claim the table's own keys before a shortcut of the window takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and self.commands.of_keys(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes down, Ctrl+Tab leaves, commands have their keys; Qt does the rest."""
        key, modifiers = event.key(), event.modifiers()
        if command := self.commands.of_keys(event):
            command.trigger()
        elif key in ENTER:
            self._enter(-1 if modifiers & Qt.KeyboardModifier.ShiftModifier else 1)
        elif key in TAB and modifiers & Qt.KeyboardModifier.ControlModifier:
            super().focusNextPrevChild(key == Key.Key_Tab)
        else:
            if key in ARROWS:
                self._tabs_from = None
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes from cell to cell, and at the ends out of the table."""
        index, columns = self.currentIndex(), self._model.columnCount()
        place = index.row() * columns + index.column() + (1 if next else -1)
        if not index.isValid() or not 0 <= place < self._model.rowCount() * columns:
            return super().focusNextPrevChild(next)
        if self._tabs_from is None:
            self._tabs_from = index.column()
        self._go(*divmod(place, columns))
        return True

    def _enter(self, rows: int) -> None:
        index = self.currentIndex()
        if index.isValid() and 0 <= index.row() + rows < self._model.rowCount():
            self._go(index.row() + rows, index.column() if self._tabs_from is None else self._tabs_from)
        self._tabs_from = None

    def _go(self, row: int, column: int) -> None:
        self._selection.select(row, column, 1, 1)  # whatever Shift means: setCurrentIndex would look

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins anew."""
        self._tabs_from = None
        super().mousePressEvent(event)

    def edit(self, index: QModelIndex | QPersistentModelIndex, *how: object) -> bool:  # type: ignore[override]
        """Open a cell, and note whether that is by typing over it."""
        self.cell.typed_over = how[:1] == (Trigger.AnyKeyPressed,)
        return bool(super().edit(index, *how))

    @Slot()
    def _give_up_editing(self) -> None:
        give_up_editing(self)

    # --- Menus and names ------------------------------------------------------------------------------

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer everything."""
        menu = QMenu(self)
        self.commands.fill(menu)
        _pop_up(menu, event.globalPos())

    @Slot(QPoint)
    def _show_column_menu(self, at: QPoint) -> None:
        column = self._names.logicalIndexAt(at)
        if column >= 0 and not self._selection.has_column(column):
            self.selectColumn(column)
        self._show_menu(COLUMNS, self._names.mapToGlobal(at))

    @Slot(QPoint)
    def _show_row_menu(self, at: QPoint) -> None:
        row = self._numbers.logicalIndexAt(at)
        if row >= 0 and not self._selection.has_row(row):
            self.selectRow(row)
        self._show_menu(ROWS, self._numbers.mapToGlobal(at))

    def _show_menu(self, names: Sequence[str], at: QPoint) -> None:
        menu = QMenu(self)
        self.commands.put(menu, names)
        _pop_up(menu, at)

    @Slot()
    def rename(self) -> None:
        """Type another name for the column of the cursor."""
        self._rename(max(self.currentIndex().column(), 0))

    @Slot(int)
    def _rename(self, column: int) -> None:
        self.scrollTo(self._model.index(max(self.rowAt(0), 0), column))
        self._names.edit_name(column, self._model.name(column), lambda name: self._model.rename(column, name))


def _pop_up(menu: QMenu, at: QPoint) -> None:
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
