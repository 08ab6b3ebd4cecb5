"""What can be done with the selected cells of the sample table, as commands with their keys.

What an edit does to the samples is the model's business; here is decided which cells it is about.
"""

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QTableView

from neuron_gui.core.numbers import POINT
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.samples import edits
from neuron_gui.core.samples.edits import Places
from neuron_gui.core.tables.block import CellBlock
from neuron_gui.threads.job import Job
from neuron_gui.ui.samples.clipboard import marked, own_cells, read_block, write_block
from neuron_gui.ui.samples.model import SampleModel
from neuron_gui.ui.samples.selection import SampleSelection
from neuron_gui.ui.text import decimals
from neuron_gui.ui.text.translate import error_text

Standard = QKeySequence.StandardKey

MANY_CELLS = 20_000  # to read or write these takes the time of a frame
MANY_FOREIGN = 100  # so does reading these as a file is read
LETTERS_A_CELL = 20  # of a number with all its digits

CELLS = ("cut", "copy", "copy_with_names", "paste", "", "clear", "fill_down", "select_all", "")
ROWS = ("rows_above", "rows_below", "remove_rows", "", "rows_up", "rows_down")
COLUMNS = (
    "insert_inputs",
    "remove_inputs",
    "",
    "columns_left",
    "columns_right",
    "",
    "rename",
    "sort",
    "sort_down",
)


class SampleCommands(QObject):
    """The commands by name, each a QAction; what cannot be done is refused with a sentence of the model's.

    `unsure` brings a text to be pasted of which a person has to say what it is.
    """

    unsure = Signal(str)

    def __init__(self, view: QTableView, model: SampleModel, selection: SampleSelection) -> None:
        super().__init__(view)
        self._view, self._model, self._selection = view, model, selection
        self.actions: dict[str, QAction] = {}
        for name, text, keys, do in (
            ("cut", self.tr("Cut"), Standard.Cut, self.cut),
            ("copy", self.tr("Copy"), Standard.Copy, self.copy),
            ("copy_with_names", self.tr("Copy with names"), "Ctrl+Shift+C", self.copy_with_names),
            ("paste", self.tr("Paste"), Standard.Paste, self.paste),
            ("clear", self.tr("Clear to 0"), "Del", self.clear),
            ("fill_down", self.tr("Fill down"), "Ctrl+D", self.fill_down),
            ("select_all", self.tr("Select all"), Standard.SelectAll, view.selectAll),
            ("rows_above", self.tr("Insert rows above"), "Ins", self.insert_rows_above),
            ("rows_below", self.tr("Insert rows below"), "", self.insert_rows_below),
            ("remove_rows", self.tr("Remove rows"), "Ctrl+Del", self.remove_rows),
            ("rows_up", self.tr("Move rows up"), "Alt+Up", self.move_rows_up),
            ("rows_down", self.tr("Move rows down"), "Alt+Down", self.move_rows_down),
            ("insert_inputs", self.tr("Insert inputs before"), "Alt+Ins", self.insert_inputs),
            ("remove_inputs", self.tr("Remove inputs"), "Alt+Del", self.remove_inputs),
            ("columns_left", self.tr("Move columns left"), "Alt+Left", self.move_columns_left),
            ("columns_right", self.tr("Move columns right"), "Alt+Right", self.move_columns_right),
            ("sort", self.tr("Sort, smallest first"), "", self.sort),
            ("sort_down", self.tr("Sort, largest first"), "", self.sort_down),
        ):
            self.add(name, text, keys).triggered.connect(do)
        clear = self.actions["clear"]
        clear.setShortcuts([*clear.shortcuts(), QKeySequence("Backspace")])

    def add(self, name: str, text: str, keys: str | Standard) -> QAction:
        """Add a command. Its keys are no shortcut of the window: they work where the table has the focus."""
        action = QAction(text, self)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # a button's menu would bring them there
        if isinstance(keys, Standard):
            action.setShortcuts(QKeySequence.keyBindings(keys))
        elif keys:  # no keys at all would be those of a letter that an input method types
            action.setShortcut(QKeySequence(keys))
        action.setShortcutVisibleInContextMenu(True)
        self.actions[name] = action
        return action

    def of_keys(self, event: QKeyEvent) -> QAction | None:
        """Return the command whose keys were pressed."""
        pressed = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = QKeySequence(QKeyCombination(pressed, Qt.Key(event.key())))
        return next((action for action in self.actions.values() if keys in action.shortcuts()), None)

    def fill(self, menu: QMenu) -> None:
        """Put all commands into a menu."""
        self.put(menu, CELLS)
        self.put(menu.addMenu(self.tr("Rows")), ROWS)
        self.put(menu.addMenu(self.tr("Columns")), COLUMNS)

    def put(self, menu: QMenu, names: Sequence[str]) -> None:
        """Put commands into a menu; an empty name is a line between them."""
        for name in names:
            if name:
                menu.addAction(self.actions[name])
            else:
                menu.addSeparator()

    # --- Cells ----------------------------------------------------------------------------------------

    @Slot()
    def copy(self) -> bool:
        """Hand the selected cells to the clipboard, every digit of them."""
        return self._copy(with_names=False)

    @Slot()
    def copy_with_names(self) -> bool:
        """Copy the selected cells with the names of their columns above them."""
        return self._copy(with_names=True)

    def _copy(self, with_names: bool) -> bool:
        block = self._block()
        if block is None:
            return False
        rows, columns = block
        values = edits.cells(self._model.samples)[np.ix_(rows, columns)]
        header = [self._model.name(column) for column in columns] if with_names else []
        many = values.size > MANY_CELLS
        marks = dict.fromkeys((POINT, decimals.mark()))

        def written(_: Tell) -> tuple[str, bool, str]:
            own, *shown = (write_block(values, header, mark) for mark in marks)
            return own, with_names, "".join(shown)

        self._work(many, written, self._put_on_clipboard)
        return True

    @Slot(object)
    def _put_on_clipboard(self, copied: tuple[str, bool, str]) -> None:
        QGuiApplication.clipboard().setMimeData(marked(*copied))

    @Slot()
    def cut(self) -> None:
        """Copy the selected cells and write 0 in their place."""
        if self.copy():
            self.clear()

    @Slot()
    def paste(self) -> None:
        """Write the clipboard's cells from the selection's corner on; a single number fills the selection.

        A whole table takes the place of the present one.
        """
        data = QGuiApplication.clipboard().mimeData()
        text, has_names = own_cells(data) or (data.text(), None)
        few = MANY_FOREIGN if has_names is None else MANY_CELLS
        many = len(text) > few * LETTERS_A_CELL
        mark = decimals.mark()
        self._work(many, lambda tell: (text, read_block(text, has_names, tell, mark)), self._paste)

    @Slot(object)
    def _paste(self, read: tuple[str, CellBlock | None]) -> None:
        text, block = read
        if block is None:
            self.unsure.emit(text)
            return
        if block.is_table or self._model.covers(*self._selection.corner(), block):
            if self._model.replace(block):
                self._selection.select(0, 0, *block.values.shape)
        else:
            self.paste_cells(block)

    @Slot(object)
    def paste_cells(self, block: CellBlock) -> None:
        """Write cells from the selection's corner on; a single number fills the selection."""
        row, column = self._selection.corner()
        if block.values.size == 1 and not block.header and self._selection.is_block():
            shape = max(self._selection.rows().size, 1), max(self._selection.columns().size, 1)
            block = CellBlock(np.full(shape, block.values[0, 0]))
        if self._model.paste(row, column, block):
            self._selection.select(row, column, *block.values.shape)

    def _work(self, many: bool, work: Callable[[Tell], object], take: Callable[..., object]) -> None:
        """Do work and take its result: at once for a few cells, in the background for many."""
        if many:
            job = Job(work)
            job.done.connect(take)
            job.failed.connect(self._fail)
            job.start()
            return
        try:
            take(work(untold))
        except ValueError as error:
            self._fail(error)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, ValueError):
            raise error
        self._refuse(error_text(error))

    @Slot()
    def clear(self) -> None:
        """Write 0 into the selected cells."""
        if block := self._block():
            self._model.clear(*block)

    @Slot()
    def fill_down(self) -> None:
        """Repeat the first selected row in the others; a single one takes after the row above it."""
        if block := self._block():
            rows, columns = block
            if len(rows) == 1 and rows[0] > 0:
                rows = np.array([rows[0] - 1, rows[0]])
            self._model.fill_down(rows, columns)

    def _block(self) -> tuple[Places, Places] | None:
        """Return rows and columns of the selected cells; nothing, and say why, if these make no block."""
        rows, columns = self._selection.rows(), self._selection.columns()
        if not rows.size:
            self._refuse(self.tr("Select cells that have numbers first"))
        elif not self._selection.is_block():
            self._refuse(self.tr("Select one block of cells; these do not lie side by side"))
        else:
            return rows, columns
        return None

    # --- Rows -----------------------------------------------------------------------------------------

    @Slot()
    def append_row(self) -> None:
        """Add a sample of zeros at the end."""
        self._insert_rows(self._model.samples.n, 1)

    @Slot()
    def insert_rows_above(self) -> None:
        """Insert as many rows as are selected, above them."""
        rows = self._selection.rows()
        self._insert_rows(int(rows[0]) if rows.size else self._model.samples.n, rows.size or 1)

    @Slot()
    def insert_rows_below(self) -> None:
        """Insert as many rows as are selected, below them."""
        rows = self._selection.rows()
        self._insert_rows(int(rows[-1]) + 1 if rows.size else self._model.samples.n, rows.size or 1)

    def _insert_rows(self, at: int, count: int) -> None:
        if self._model.insert_rows(at, count):
            self._selection.select(at, 0, count, self._model.columnCount())

    @Slot()
    def remove_rows(self) -> None:
        """Remove the rows of the selected cells."""
        rows = self._selection.rows()
        if rows.size:
            self._model.remove_rows(rows)
        else:
            self._refuse(self.tr("Select a cell of the row to remove first"))

    @Slot()
    def move_rows_up(self) -> None:
        """Move the selected rows one up."""
        if rows := self._in_one_piece(self._selection.rows()):
            self._move_rows(rows, max(rows.start - 1, 0))

    @Slot()
    def move_rows_down(self) -> None:
        """Move the selected rows one down."""
        if rows := self._in_one_piece(self._selection.rows()):
            self._move_rows(rows, rows.stop + 1)

    @Slot(int)
    def drop_rows(self, to: int) -> None:
        """Move the selected rows in front of another one."""
        if rows := self._in_one_piece(self._selection.rows()):
            self._move_rows(rows, to)

    def _move_rows(self, rows: range, to: int) -> None:
        to = min(to, self._model.samples.n)
        if self._model.move_rows(rows.start, len(rows), to):
            part = self._selection.parts()[0]
            self._selection.select(_landed(rows, to), part.left(), len(rows), part.width())

    def _in_one_piece(self, places: Places) -> range:
        """Return rows or columns as a range; none, and say why, if others lie between them."""
        if not places.size:
            self._refuse(self.tr("Select what to move first"))
        elif places[-1] - places[0] >= places.size:
            self._refuse(self.tr("Select rows or columns that lie side by side to move them"))
        else:
            return range(int(places[0]), int(places[-1]) + 1)
        return range(0)

    # --- Columns --------------------------------------------------------------------------------------

    @Slot()
    def append_input(self) -> None:
        """Add an input of zeros before the target."""
        self._model.insert_columns(self._model.samples.d, 1)

    @Slot()
    def insert_inputs(self) -> None:
        """Insert as many inputs as columns are selected, before them."""
        _, column = self._selection.corner()
        self._model.insert_columns(column, max(self._selection.columns().size, 1))

    @Slot()
    def remove_inputs(self) -> None:
        """Remove the inputs of the selected cells."""
        columns = self._selection.columns()
        if columns.size:
            self._model.remove_columns(columns.tolist())
        else:
            self._refuse(self.tr("Select a cell of the column to remove first"))

    @Slot()
    def move_columns_left(self) -> None:
        """Move the selected columns one to the left."""
        if columns := self._in_one_piece(self._selection.columns()):
            self._move_columns(columns, max(columns.start - 1, 0))

    @Slot()
    def move_columns_right(self) -> None:
        """Move the selected columns one to the right."""
        if columns := self._in_one_piece(self._selection.columns()):
            self._move_columns(columns, columns.stop + 1)

    @Slot(int)
    def drop_columns(self, to: int) -> None:
        """Move the selected columns in front of another one."""
        if columns := self._in_one_piece(self._selection.columns()):
            self._move_columns(columns, to)

    def _move_columns(self, columns: range, to: int) -> None:
        to = min(to, self._model.columnCount())
        if self._model.move_columns(columns.start, len(columns), to):
            part = self._selection.parts()[0]
            self._selection.select(part.top(), _landed(columns, to), part.height(), len(columns))

    @Slot()
    def sort(self) -> None:
        """Sort the samples by the first selected column, smallest first."""
        self._model.sort(self._selection.corner()[1])

    @Slot()
    def sort_down(self) -> None:
        """Sort the samples by the first selected column, largest first."""
        self._model.sort(self._selection.corner()[1], Qt.SortOrder.DescendingOrder)

    def _refuse(self, sentence: str) -> None:
        self._model.refused.emit(sentence)


def _landed(moved: range, to: int) -> int:
    """Return where the first of some things is after they were moved in front of another one."""
    return to if to <= moved.start else max(to - len(moved), moved.start)
