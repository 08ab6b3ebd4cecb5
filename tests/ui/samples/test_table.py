from random import Random
from time import thread_time

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QTableView,
    QTapAndHoldGesture,
    QWidget,
)

from neuron_gui import resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.samples import edits
from neuron_gui.ui.document import Document
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.samples.cell import fitting
from neuron_gui.ui.samples.model import SampleModel
from neuron_gui.ui.samples.table import MIN_WIDTH, SampleTable

Key, Mod = Qt.Key, Qt.KeyboardModifier
DATA = Data(input_names=("a", "b"), target_name="t", inputs=[[1, 2], [3, 4], [5, 6]], targets=[10, 20, 30])
EXPERIMENT = resources.preset("opening").replaced(data=DATA)


@pytest.fixture
def document(qapp):
    return Document(EXPERIMENT)


@pytest.fixture
def frame(qtbot):
    """Return what the table stands in, between two buttons."""
    frame = QWidget()
    layout = QHBoxLayout(frame)
    layout.addWidget(QPushButton("before"))
    layout.addWidget(QPushButton("after"))
    frame.resize(500, 400)
    qtbot.addWidget(frame)
    return frame


@pytest.fixture
def table(qtbot, document, frame):
    """Return a table with the focus in its first cell."""
    model = SampleModel(document)
    table = SampleTable(model)
    table.said = []
    model.refused.connect(table.said.append)
    frame.layout().insertWidget(1, table)
    frame.setTabOrder(frame.layout().itemAt(0).widget(), table)
    frame.setTabOrder(table, frame.layout().itemAt(2).widget())
    frame.show()
    qtbot.waitExposed(frame)
    frame.activateWindow()
    table.setFocus()
    table.setCurrentIndex(model.index(0, 0))
    qtbot.waitUntil(table.hasFocus)
    return table


@pytest.fixture
def press(qtbot):
    """Press keys where the focus is."""

    def press(*keys):
        for key in keys:
            key, *modifier = key if isinstance(key, tuple) else (key,)
            qtbot.keyClick(QApplication.focusWidget(), key, *modifier)

    return press


def rows(document):
    return edits.cells(document.experiment.data).tolist()


def names(document):
    return document.experiment.data.column_names


def cursor(table):
    index = table.currentIndex()
    return index.row(), index.column()


def select(table, top, left, bottom, right):
    table._selection.select(top, left, bottom - top + 1, right - left + 1)


def go(table, row, column):
    select(table, row, column, row, column)


def selected(table):
    (part,) = table._selection.parts()
    return part.top(), part.left(), part.bottom(), part.right()


def is_editing(table):
    return table.state() == QTableView.State.EditingState


def clipboard():
    return QGuiApplication.clipboard()


# --- Typing ---------------------------------------------------------------------------------------


def test_numbers_are_typed_one_after_the_other_row_by_row(table, document, press):
    press("7", Key.Key_Tab, "8", Key.Key_Tab, "9", Key.Key_Return)
    assert cursor(table) == (1, 0)  # back where the row began
    press("4", Key.Key_Return, Key.Key_Return)
    assert cursor(table) == (3, 0)  # the empty row
    press("1", ".", "5", Key.Key_Tab, "-", "2", Key.Key_Tab, "3", Key.Key_Return)
    assert cursor(table) == (4, 0)
    assert rows(document) == [[7, 8, 9], [4, 4, 20], [5, 6, 30], [1.5, -2, 3]]
    assert document.undoable[-3:] == ["new row 4", "change of b in row 4", "change of t in row 4"]


def test_enter_in_the_last_row_adds_none_by_itself(table, document, press):
    go(table, 2, 0)
    press("9", Key.Key_Return, Key.Key_Return, Key.Key_Return)
    assert cursor(table) == (3, 0)
    assert len(rows(document)) == 3


@pytest.mark.parametrize(
    ("keys", "place"),
    [
        ([Key.Key_Tab], (1, 2)),
        ([Key.Key_Tab, Key.Key_Tab], (2, 0)),
        ([(Key.Key_Tab, Mod.ShiftModifier)], (1, 0)),
        ([(Key.Key_Tab, Mod.ShiftModifier)] * 2, (0, 2)),
        ([Key.Key_Return], (2, 1)),
        ([(Key.Key_Return, Mod.ShiftModifier)], (0, 1)),
        ([Key.Key_Tab, Key.Key_Return], (2, 1)),
        ([Key.Key_Tab, Key.Key_Down, Key.Key_Return], (3, 2)),
        ([Key.Key_Down, Key.Key_Right], (2, 2)),
        ([Key.Key_Up, Key.Key_Left], (0, 0)),
    ],
)
@pytest.mark.parametrize("typed", [[], ["8"]])
def test_the_cursor_moves_by_keys_from_an_open_cell_as_from_a_closed_one(table, press, keys, place, typed):
    go(table, 1, 1)
    press(*typed, *keys)
    assert cursor(table) == place
    assert not is_editing(table)


def test_f2_edits_the_old_number_and_arrows_then_move_in_it(table, document, press):
    press(Key.Key_F2, Key.Key_End, "5", Key.Key_Left, "2", Key.Key_Return)
    assert rows(document)[0][0] == 125
    assert cursor(table) == (1, 0)


def test_escape_leaves_a_cell_as_it_was(table, document, press):
    press("9", Key.Key_Escape)
    assert not is_editing(table)
    assert document.experiment is EXPERIMENT
    assert cursor(table) == (0, 0)


def test_a_wrong_number_stays_open_to_be_mended(table, document, press):
    press("9", "e", Key.Key_Tab)
    assert is_editing(table)
    assert document.experiment is EXPERIMENT
    assert table.said[0].startswith("Row 1, a: “9e” is not a number")
    press(Key.Key_Backspace, Key.Key_Tab)
    assert rows(document)[0][0] == 9
    assert cursor(table) == (0, 1)


def test_a_wrong_number_is_forgotten_when_one_goes_elsewhere(table, document, press):
    press("-")
    table.parentWidget().findChild(QPushButton).setFocus()
    assert not is_editing(table)
    assert document.experiment is EXPERIMENT
    assert table.said[0].endswith("1 stays in force.")


def test_tab_leaves_the_table_after_its_last_cell_and_ctrl_tab_from_anywhere(table, press):
    before, after = table.parentWidget().findChildren(QPushButton)
    press((Key.Key_Tab, Mod.ShiftModifier))
    assert before.hasFocus()
    press(Key.Key_Tab)
    assert table.hasFocus()
    press((Key.Key_Tab, Mod.ControlModifier))
    assert after.hasFocus()
    press((Key.Key_Tab, Mod.ShiftModifier), (Key.Key_Backtab, Mod.ControlModifier | Mod.ShiftModifier))
    assert before.hasFocus()
    table.setFocus()
    go(table, 3, 2)
    press(Key.Key_Tab)
    assert after.hasFocus()
    table.setFocus()
    go(table, 0, 1)
    press("5", (Key.Key_Tab, Mod.ControlModifier))
    assert after.hasFocus()


def test_undo_while_a_cell_is_open_takes_back_the_row_under_it(table, document, press):
    table.commands.append_row()
    go(table, 4, 0)
    press("9")
    document.undo()
    assert document.experiment == EXPERIMENT
    assert not is_editing(table)


# --- Cells ----------------------------------------------------------------------------------------


def test_delete_writes_zeros_for_every_cell_holds_a_number(table, document, press):
    select(table, 0, 1, 1, 2)
    press(Key.Key_Delete)
    assert rows(document) == [[1, 0, 0], [3, 0, 0], [5, 6, 30]]
    press((Key.Key_A, Mod.ControlModifier), Key.Key_Backspace)
    assert rows(document) == [[0, 0, 0]] * 3


def test_ctrl_d_repeats_the_top_of_the_selection(table, document, press):
    select(table, 0, 0, 3, 1)  # the empty row is left alone
    press((Key.Key_D, Mod.ControlModifier))
    assert rows(document) == [[1, 2, 10], [1, 2, 20], [1, 2, 30]]
    select(table, 1, 2, 1, 2)
    press((Key.Key_D, Mod.ControlModifier))
    assert rows(document)[1] == [1, 2, 10]


def test_copied_cells_are_text_for_a_spreadsheet(table, document, press):
    document.set_value("data.inputs[0][0]", 0.1 + 0.2, "")
    select(table, 0, 0, 1, 2)
    press((Key.Key_C, Mod.ControlModifier))
    assert clipboard().text() == "0.30000000000000004\t2\t10\n3\t4\t20\n"
    press((Key.Key_C, Mod.ControlModifier | Mod.ShiftModifier))
    assert clipboard().text().startswith("a\tb\tt\n0.30000000000000004\t")


def test_cut_cells_can_be_pasted_elsewhere(table, document, press):
    select(table, 0, 0, 0, 2)
    press((Key.Key_X, Mod.ControlModifier))
    assert rows(document)[0] == [0, 0, 0]
    go(table, 3, 0)
    press((Key.Key_V, Mod.ControlModifier))
    assert rows(document)[3] == [1, 2, 10]
    assert selected(table) == (3, 0, 3, 2)


def test_pasted_cells_are_one_edit_and_stay_selected(table, document, press):
    clipboard().setText("u\tv\tw\tz\n1,5\t2\t3\t4\n" + "5\t6\t7\t8\n" * 4)
    press((Key.Key_V, Mod.ControlModifier))
    assert names(document) == ("u", "v", "w", "z")
    assert rows(document) == [[1.5, 2, 3, 4], *[[5, 6, 7, 8]] * 4]
    assert selected(table) == (0, 0, 4, 3)
    assert document.undoable == ["paste of 20 cells"]
    document.undo()
    assert document.experiment == EXPERIMENT
    assert cursor(table) == (0, 0)


def test_two_columns_with_headings_make_input_and_target(table, document, press):
    clipboard().setText("hours\tpoints\n1\t5\n2\t7\n")
    go(table, 1, 1)
    press((Key.Key_V, Mod.ControlModifier))
    assert names(document) == ("hours", "points")
    assert rows(document) == [[1, 5], [2, 7]]
    assert selected(table) == (0, 0, 1, 1)
    assert document.experiment.title == "1·hours = 5; 2·hours = 7".replace("1·", "")
    document.undo()
    assert document.experiment == EXPERIMENT


def test_cells_over_the_whole_table_take_its_place_and_others_do_not(table, document, press):
    clipboard().setText("9\t8\t7\n" * 3)
    press((Key.Key_V, Mod.ControlModifier))
    assert names(document) == ("a", "b", "t")
    assert rows(document) == [[9, 8, 7]] * 3
    clipboard().setText("1\t1\n1\t1\n")
    go(table, 0, 0)
    press((Key.Key_V, Mod.ControlModifier))
    assert rows(document) == [[1, 1, 7], [1, 1, 7], [9, 8, 7]]


def test_a_paste_that_may_be_meant_otherwise_is_asked(qtbot, table, document, press):
    clipboard().setText("0,1")
    with qtbot.waitSignal(table.commands.unsure) as asked:
        press((Key.Key_V, Mod.ControlModifier))
    assert asked.args == ["0,1"]
    assert document.experiment is EXPERIMENT


def test_a_single_number_fills_the_selection(table, document, press):
    clipboard().setText("7")
    select(table, 1, 0, 3, 1)
    press((Key.Key_V, Mod.ControlModifier))
    assert rows(document) == [[1, 2, 10], [7, 7, 20], [7, 7, 30]]


def test_many_cells_are_copied_and_pasted_in_the_background(qtbot, table, document, press):
    many = Data(inputs=np.random.default_rng(0).normal(size=(9000, 3)), targets=np.arange(9000.0))
    document.open(EXPERIMENT.replaced(data=many), None)
    table.selectAll()
    clipboard().clear()
    press((Key.Key_X, Mod.ControlModifier))
    qtbot.waitUntil(lambda: clipboard().text() != "")
    assert not document.experiment.data.targets.any()  # cut
    press((Key.Key_V, Mod.ControlModifier))
    qtbot.waitUntil(lambda: document.undoable[-1] == "paste of 36 000 cells")
    assert document.experiment.data == many
    clipboard().setText(clipboard().text() + "1\t2\t3\tx")
    with qtbot.waitSignal(table.commands.unsure):
        press((Key.Key_V, Mod.ControlModifier))
    assert document.experiment.data == many


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("x", "“x” is not a number; type one such as 0.5 or 1e-3"),
        ("\t".join("1" * 65), "there is room for 64 inputs; this would make 66"),
        ("a\n1", 'the name "a" is taken; every column needs its own'),
        ("", "There is nothing to paste; copy cells of a spreadsheet first"),
    ],
)
def test_a_paste_that_does_not_fit_pastes_nothing(table, document, press, text, sentence):
    clipboard().setText(text)
    go(table, 0, 2)
    press((Key.Key_V, Mod.ControlModifier))
    assert table.said == [sentence]
    assert document.experiment is EXPERIMENT


def test_cells_that_make_no_block_are_not_copied(table, press):
    clipboard().setText("before")
    select(table, 0, 0, 0, 0)
    table.selectionModel().select(table.model().index(1, 1), table.selectionModel().SelectionFlag.Select)
    press((Key.Key_C, Mod.ControlModifier))
    assert table.said == ["Select one block of cells; these do not lie side by side"]
    select(table, 3, 0, 3, 2)
    press((Key.Key_X, Mod.ControlModifier))
    assert table.said[1] == "Select cells that have numbers first"
    assert clipboard().text() == "before"


# --- Rows and columns -----------------------------------------------------------------------------


def test_rows_are_inserted_and_removed_by_keys(table, document, press):
    select(table, 1, 0, 2, 0)
    press(Key.Key_Insert)
    assert [row[0] for row in rows(document)] == [1, 0, 0, 3, 5]
    assert selected(table) == (1, 0, 2, 2)
    press((Key.Key_Delete, Mod.ControlModifier))
    assert [row[0] for row in rows(document)] == [1, 3, 5]
    select(table, 2, 0, 2, 0)
    table.commands.actions["rows_below"].trigger()
    assert [row[0] for row in rows(document)] == [1, 3, 5, 0]
    assert cursor(table) == (3, 0)


def test_rows_move_by_keys_and_the_selection_goes_along(table, document, press):
    select(table, 0, 1, 1, 1)
    down, up = (Key.Key_Down, Mod.AltModifier), (Key.Key_Up, Mod.AltModifier)
    press(down, down)  # no further than the last sample
    assert [row[0] for row in rows(document)] == [5, 1, 3]
    assert selected(table) == (1, 1, 2, 1)
    press(up, up)
    assert [row[0] for row in rows(document)] == [1, 3, 5]
    assert document.undoable == ["move of 2 rows", "move of 2 rows"]


def test_columns_come_and_go_and_move_by_keys(table, document, press):
    go(table, 0, 1)
    press((Key.Key_Insert, Mod.AltModifier))
    assert names(document) == ("a", "x3", "b", "t")
    press((Key.Key_Left, Mod.AltModifier))
    assert names(document) == ("x3", "a", "b", "t")
    assert cursor(table) == (0, 0)
    press((Key.Key_Delete, Mod.AltModifier))
    assert names(document) == ("a", "b", "t")
    press(*[(Key.Key_Right, Mod.AltModifier)] * 3)
    assert names(document) == ("b", "t", "a")
    assert document.experiment.data.targets.tolist() == [1, 3, 5]


def test_what_does_not_lie_together_is_not_moved(table, document, press):
    select(table, 0, 0, 0, 0)
    table.selectionModel().select(table.model().index(2, 2), table.selectionModel().SelectionFlag.Select)
    press((Key.Key_Down, Mod.AltModifier), (Key.Key_Right, Mod.AltModifier))
    assert table.said == ["Select rows or columns that lie side by side to move them"] * 2
    table.clearSelection()
    press((Key.Key_Down, Mod.AltModifier))
    assert table.said[2] == "Select what to move first"
    assert document.experiment is EXPERIMENT


def drag(qtbot, header, first, last):
    """Drag one section of a header with the mouse to the far half of another one."""

    def place(section, part):
        at = header.sectionViewportPosition(section) + int(header.sectionSize(section) * part)
        return QPoint(at, 8) if header.orientation() == Qt.Orientation.Horizontal else QPoint(8, at)

    button = Qt.MouseButton.LeftButton
    qtbot.mouseClick(header.viewport(), button, pos=place(first, 0.5))
    qtbot.mousePress(header.viewport(), button, pos=place(first, 0.5))
    for part in (0.55, 0.8):
        qtbot.mouseMove(header.viewport(), pos=place(last, part))
    qtbot.mouseRelease(header.viewport(), button, pos=place(last, 0.8))


def test_a_selected_row_is_dragged_by_its_number(qtbot, table, document):
    drag(qtbot, table.verticalHeader(), 0, 1)
    assert [row[0] for row in rows(document)] == [3, 1, 5]
    assert selected(table) == (1, 0, 1, 2)
    drag(qtbot, table.verticalHeader(), 0, 3)  # under the empty row is the end, too
    assert [row[0] for row in rows(document)] == [1, 5, 3]


def test_a_selected_column_is_dragged_by_its_name(qtbot, table, document):
    drag(qtbot, table.horizontalHeader(), 0, 1)
    assert names(document) == ("b", "a", "t")
    assert selected(table) == (0, 1, 3, 1)


def test_a_drag_beyond_what_is_in_sight_scrolls_there(qtbot, table, document):
    document.open(EXPERIMENT.replaced(data=Data(inputs=np.zeros((100, 30)), targets=np.zeros(100))), None)
    button = Qt.MouseButton.LeftButton
    for header, bar in (
        (table.horizontalHeader(), table.horizontalScrollBar()),
        (table.verticalHeader(), table.verticalScrollBar()),
    ):
        select(table, 0, 0, 100, 30)
        qtbot.mousePress(header.viewport(), button, pos=QPoint(8, 8))
        for _ in range(3):
            qtbot.mouseMove(header.viewport(), pos=QPoint(900, 900))
        there = bar.value()
        assert there > 0
        qtbot.mouseMove(header.viewport(), pos=QPoint(-9, -9))
        assert bar.value() < there
        qtbot.mouseRelease(header.viewport(), button, pos=QPoint(-9, -9))
    assert document.undoable == []  # moved to where they were


def test_a_click_on_one_of_several_selected_rows_selects_that_one(qtbot, table, document):
    select(table, 0, 0, 1, 2)
    header = table.verticalHeader()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(8, 30))
    assert selected(table) == (1, 0, 1, 2)
    assert document.experiment is EXPERIMENT


def test_the_name_in_a_header_is_edited_in_place(qtbot, table, document, press):
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(1) + 20, 8)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    press("a", Key.Key_Return)
    assert table.said == ['the name "a" is taken; every column needs its own']
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    press("g", "e", Key.Key_Return)
    assert names(document) == ("a", "age", "t")
    assert document.undoable == ["new name of b"]
    assert table.hasFocus()


def test_a_name_is_edited_by_keys_and_escape_keeps_the_old_one(table, document, press):
    go(table, 0, 2)
    rename = (Key.Key_F2, Mod.ShiftModifier)
    press(rename, "z", Key.Key_Escape)
    assert document.experiment is EXPERIMENT
    assert table.hasFocus()
    press(rename, "z")
    table.parentWidget().findChild(QPushButton).setFocus()  # leaving takes it
    assert names(document) == ("a", "b", "z")
    table.setFocus()
    press(rename, Key.Key_Delete)
    table.parentWidget().findChild(QPushButton).setFocus()
    assert table.said == ["expected a name, got an empty one"]
    assert names(document) == ("a", "b", "z")


def menu_of(table):
    (menu,) = (menu for menu in table.findChildren(QMenu) if menu.isVisible())
    return menu


def choose(table, text):
    menu = menu_of(table)
    (action,) = (action for action in menu.actions() if action.text() == text)
    action.trigger()
    menu.close()


def test_the_menu_of_a_name_sorts_by_its_column(table, document):
    header = table.horizontalHeader()
    for text, expected in (("Sort, largest first", [5, 3, 1]), ("Sort, smallest first", [1, 3, 5])):
        header.customContextMenuRequested.emit(QPoint(header.sectionViewportPosition(1) + 20, 8))
        choose(table, text)
        assert [row[0] for row in rows(document)] == expected
    assert document.undoable == ["sort by b", "sort by b"]


def test_the_menu_of_a_row_is_about_the_rows_that_are_selected(table, document):
    select(table, 0, 0, 1, 2)
    table.verticalHeader().customContextMenuRequested.emit(QPoint(8, 30))
    choose(table, "Remove rows")
    assert [row[0] for row in rows(document)] == [5]


def test_every_command_is_in_the_menu_of_a_cell(table):
    menu = QMenu(table)
    table.commands.fill(menu)
    parts = [menu, *(action.menu() for action in menu.actions() if action.menu())]
    offered = {action for part in parts for action in part.actions()}
    assert offered >= set(table.commands.actions.values())


def test_what_an_input_method_types_is_no_command(table, document):
    QApplication.sendEvent(table, QKeyEvent(QEvent.Type.KeyPress, 0, Mod.NoModifier, "é"))
    assert document.experiment is EXPERIMENT


def test_keys_of_the_table_do_nothing_to_it_where_a_plot_has_the_focus(qtbot, window):
    table, plot = window.findChild(SampleTable), window.findChildren(Plot)[0]
    table.selectAll()
    QGuiApplication.clipboard().clear()
    window.activateWindow()
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus)
    before = window.document.experiment
    for command in table.commands.actions.values():
        for keys in command.shortcuts():
            if keys[0].key() not in (Key.Key_Cut, Key.Key_Copy, Key.Key_Paste):  # which few keyboards have
                qtbot.keyClick(plot, keys[0].key(), keys[0].keyboardModifiers())
    assert window.document.experiment is before
    assert not QGuiApplication.clipboard().image().isNull()  # of the plot, by Ctrl+C


# --- What is shown --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "letters", "shown"),
    [
        ("0.5", 4, "0.5"),
        ("0.123456789", 6, "0.1235"),
        ("-1.23456789e-100", 10, "-1.23e-100"),
        ("123456789", 6, "1e+08"),
        ("1492", 1, "1e+03"),
        ("", 3, ""),
    ],
)
def test_a_number_that_does_not_fit_is_rounded_not_cut_off(text, letters, shown):
    assert fitting(text, letters) == shown


def test_columns_share_the_width_and_many_of_them_scroll(table, document, qtbot):
    header = table.horizontalHeader()
    assert header.sectionSize(0) == header.sectionSize(1)
    assert header.length() <= table.viewport().width()
    table.model().insert_columns(0, 30)
    assert header.sectionSize(0) == MIN_WIDTH
    assert table.horizontalScrollBar().maximum() > 0
    document.undo()
    assert table.horizontalScrollBar().maximum() == 0
    header.resizeSection(0, 150)  # as a person does
    table.parentWidget().resize(600, 400)
    assert header.sectionSize(0) == 150


def test_a_width_given_by_hand_goes_with_its_column(table, document):
    header, model = table.horizontalHeader(), table.model()

    def widths():
        return {model.name(column): header.sectionSize(column) for column in range(model.columnCount())}

    header.resizeSection(1, 150)  # as a person does
    model.insert_columns(0, 1)
    assert widths()["b"] == 150 and list(widths()).index("b") == 2
    document.undo()
    model.remove_columns([0])
    assert widths()["b"] == 150
    document.undo()
    model.rename(1, "c")
    assert widths()["c"] == 150
    document.undo()
    assert widths()["b"] == 150 and widths()["a"] != 170
    assert header.length() <= table.viewport().width()


def test_a_million_rows_are_selected_at_once(table, document, qtbot):
    n = 1_000_000
    document.open(EXPERIMENT.replaced(data=Data(inputs=np.ones((n, 2)), targets=np.zeros(n))), None)
    for select_many in (table.selectAll, lambda: table.selectColumn(1)):
        start = thread_time()
        select_many()
        table.grab()
        assert thread_time() - start < 0.5  # measured 0.01; asking every cell took 8
    assert table._selection.rows().size == n


# --- Whatever is done -----------------------------------------------------------------------------

KEYS = [
    *(Key.Key_Tab, Key.Key_Return, Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home),
    *(Key.Key_5, Key.Key_X, Key.Key_F2, Key.Key_Escape, Key.Key_Delete),
]


@pytest.mark.parametrize("seed", range(4))
def test_whatever_is_done_in_whatever_order_the_table_shows_the_samples(qtbot, table, document, seed):
    random, model = Random(seed), table.model()

    def press_a_key():
        modifier = random.choice([Mod.NoModifier, Mod.NoModifier, Mod.ShiftModifier])
        qtbot.keyClick(QApplication.focusWidget() or table, random.choice(KEYS), modifier)

    def select_a_block():
        top, bottom = sorted(random.randrange(model.rowCount()) for _ in range(2))
        left, right = sorted(random.randrange(model.columnCount()) for _ in range(2))
        select(table, top, left, bottom, right)

    def give_a_command():
        if model.rowCount() < 100 and model.columnCount() < 30:
            random.choice(list(table.commands.actions.values())).trigger()

    doings = [press_a_key] * 3 + [give_a_command, select_a_block] * 2 + [table.setFocus]
    for _ in range(300):
        random.choice([*doings, *doings, document.undo, document.redo])()
        data = document.experiment.data
        assert (model.rowCount(), model.columnCount()) == (data.n + 1, data.d + 1)
    shown = [[float(model.data(model.index(i, j))) for j in range(data.d + 1)] for i in range(data.n)]
    assert shown == rows(document)
    assert len(document.undoable) > 3
    while document.undoable:
        document.undo()
    assert document.experiment == EXPERIMENT


# --- What goes while it is edited -----------------------------------------------------------------


@pytest.mark.parametrize("change", ["undo", "open"])
@pytest.mark.parametrize("text", ["77", "abc", ""])
def test_a_cell_may_go_while_it_is_edited(table, document, change, text):
    larger = edits.with_columns(edits.with_rows(DATA, 3, 2, 0.0), 2, 2)
    for row, column in [(0, 0), (0, 2), (0, 4), (3, 0), (4, 4), (5, 2), (5, 4)]:
        document.open(EXPERIMENT, None)
        document.edit(EXPERIMENT.replaced(data=larger), "more rows and columns")
        index = table.model().index(row, column)
        table.setCurrentIndex(index)
        table.edit(index)
        table.indexWidget(index).setText(text)
        document.undo() if change == "undo" else document.open(EXPERIMENT, None)
        assert table.state() == QTableView.State.NoState
        assert document.experiment.data == DATA
        assert not document.undoable
    assert table.said == []


def test_a_column_may_go_while_its_name_is_edited(qtbot, table, document):
    document.edit(EXPERIMENT.replaced(data=edits.with_columns(DATA, 2, 1)), "another column")
    table._names.edit_name(3, "t", lambda name: table.model().rename(3, name))
    line = table._names.findChild(QLineEdit)
    line.setText("another")
    document.undo()
    assert document.experiment.data.column_names == ("a", "b", "t")
    with qtbot.waitSignal(line.destroyed):
        table.setFocus()
    assert document.experiment.data.column_names == ("a", "b", "t")


def test_a_model_has_nothing_for_a_cell_that_has_gone(document):
    model = SampleModel(document)
    cell = model.index(3, 2)
    model._data = edits.without_columns(edits.without_rows(DATA, np.array([1, 2])), [1])
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
        assert model.data(cell, role) is None
    assert model.flags(cell) == Qt.ItemFlag.NoItemFlags
    assert not model.setData(cell, "5")
    assert model.headerData(2, Qt.Orientation.Horizontal) is None
    assert model.headerData(-1, Qt.Orientation.Horizontal) is None


def test_a_finger_that_rests_on_a_cell_opens_its_menu(qtbot, table):
    screen, before = QTest.createTouchDevice(), QTapAndHoldGesture.timeout()
    QTapAndHoldGesture.setTimeout(1)
    try:
        viewport, place = table.viewport(), table.visualRect(table.model().index(1, 1)).center()
        QTest.touchEvent(viewport, screen).press(0, place, viewport).commit()
        qtbot.waitUntil(lambda: any(menu.isVisible() for menu in table.findChildren(QMenu)))
        QTest.touchEvent(viewport, screen).release(0, place, viewport).commit()
    finally:
        QTapAndHoldGesture.setTimeout(before)
    for menu in table.findChildren(QMenu):
        menu.close()


class AskedModel(SampleModel):
    """Notes which rows' numbers are asked for."""

    asked = ()

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Vertical:
            self.asked = {*self.asked, section}
        return super().headerData(section, orientation, role)


def test_the_side_has_room_for_every_number_and_measures_the_last_alone(qtbot, document):
    many = Data(input_names=("a",), target_name="t", inputs=np.zeros((12_345, 1)), targets=np.zeros(12_345))
    model = AskedModel(document)
    table = SampleTable(model)
    qtbot.addWidget(table)
    header = table.verticalHeader()
    for data in (DATA, many):
        document.open(EXPERIMENT.replaced(data=data), None)
        model.asked = ()
        width = header.sizeHint().width()
        assert model.asked == {data.n - 1, data.n}
        rows = (*range(min(data.n, 9)), data.n // 2, data.n - 1, data.n)
        assert width >= max(header.sectionSizeFromContents(row).width() for row in rows)
