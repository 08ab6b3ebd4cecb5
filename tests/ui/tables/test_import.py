"""The import's dialog, as a person uses it, in the real window."""

import threading

import numpy as np
import pytest
from long.share import LONG
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QPushButton, QToolButton
from support import choose, click
from support.paths import NASTY_TABLES, TABLES

from neuron_gui import simulate
from neuron_gui.core.message import Message
from neuron_gui.core.tables import table as csv_table
from neuron_gui.core.tables.decisions import Decision
from neuron_gui.core.tables.importing import import_table
from neuron_gui.core.tables.pasting import block_of
from neuron_gui.ui.tables import dialog as import_csv
from neuron_gui.ui.tables.decisions import MAX_ROWS, DecisionList
from neuron_gui.ui.tables.dialog import ImportDialog

CASES = TABLES / "cases"
MEASURES = ("bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g")


@pytest.fixture
def window(used_window):
    return used_window


def wait_until_read(qtbot, dialog):
    qtbot.waitUntil(dialog.import_button.isEnabled, timeout=20_000)
    return dialog


@pytest.fixture
def import_file(qtbot, window):
    def begin(path):
        window.tables.import_path(path)
        (dialog,) = window.findChildren(ImportDialog)
        qtbot.waitExposed(dialog)
        return wait_until_read(qtbot, dialog)

    yield begin
    for dialog in window.findChildren(ImportDialog):
        dialog.reject()


def agreement(dialog, beginning):
    (found,) = [item for item, _ in dialog._agreements if item.sentence.text().startswith(beginning)]
    return found


def sentence(dialog, key):
    """Return what is told of a decision."""
    return dialog.decisions.rows[key].findChild(QLabel).text()


def options(dialog, key):
    """Return the buttons and the entries of a menu that take something else instead, by their words."""
    buttons = dialog.decisions.rows[key].findChildren(QToolButton)
    actions = [action for button in buttons if button.menu() for action in button.menu().actions()]
    return {each.text(): each for each in (*actions, *(b for b in buttons if not b.menu()))}


def tick(qtbot, dialog, name):
    """Click on the check box of a column."""
    (item,) = dialog.columns.columns.findItems(name, Qt.MatchFlag.MatchExactly, 0)
    place = dialog.columns.columns.visualItemRect(item)
    viewport = dialog.columns.columns.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=QPoint(place.left() + 8, place.center().y()))


def press(qtbot, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def tab_to(qtbot, widget):
    """Press Tab until a widget has the focus."""
    for _ in range(40):
        if QApplication.focusWidget() is widget:
            return
        press(qtbot, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not lead to {widget}")


# --- Penguins and irises --------------------------------------------------------------------------


def test_penguins_by_mouse(qtbot, window, import_file, monkeypatch):
    before = window.document.experiment
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(TABLES / "penguins.csv"), "Tables (*.csv)")
    )
    window.commands["import"].trigger()
    (dialog,) = window.findChildren(ImportDialog)
    wait_until_read(qtbot, dialog)
    assert dialog.summary.text() == "Samples: 342 of 344.  Inputs: 4."
    choose(dialog.columns.target, 5)  # body_mass_g
    tick(qtbot, dialog, "sex")
    tick(qtbot, dialog, "bill_depth_mm")
    assert dialog.summary.text() == "Samples: 333 of 344.  Inputs: 4."

    assert sentence(dialog, "gaps") == "11 rows left out because a value is missing or is no number."
    assert window.document.experiment is before
    click(qtbot, agreement(dialog, "Let the bias learn").box)
    with qtbot.waitSignal(window.document.changed):
        click(qtbot, dialog.import_button)

    after = window.document.experiment
    assert after.data.input_names == ("bill_length_mm", "flipper_length_mm", "sex is male", "sex is female")
    assert (after.data.target_name, after.data.n) == ("body_mass_g", 333)
    assert after.data.inputs[0].tolist() == [39.1, 181, 1, 0]
    assert after.data.targets[0] == 3750
    assert (after.title, after.neuron.bias.trainable, after.scaling) == ("penguins", True, "none")
    assert window.document.undoable == ["import of penguins.csv"]
    window.commands["undo"].trigger()
    assert window.document.experiment == before


def test_penguins_by_keyboard(qtbot, window, import_file):
    dialog = import_file(TABLES / "penguins.csv")
    tab_to(qtbot, dialog.columns.text)
    press(qtbot, Qt.Key.Key_Down)
    assert "species is Gentoo" in agreement(dialog, "“species").sentence.text()
    for beginning in (
        "“species is Gentoo”",
        "The largest input is 293",
        "Set the learning",
    ):
        tab_to(qtbot, agreement(dialog, beginning).box)
        press(qtbot, Qt.Key.Key_Space)
    tab_to(qtbot, dialog.import_button)
    with qtbot.waitSignal(window.document.changed):
        press(qtbot, Qt.Key.Key_Return)
    after = window.document.experiment
    assert (after.data.input_names, after.data.target_name) == (MEASURES, "species is Gentoo")
    assert after.data.targets.sum() == 123
    assert (after.neuron.activation, after.loss.kind, after.scaling) == ("sigmoid", "bce", "standardize")
    assert not window.trainer.playing


def test_irises_by_keyboard_from_beginning_to_end(qtbot, window, import_file, monkeypatch):
    path = TABLES / "iris.csv"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(ImportDialog)
    wait_until_read(qtbot, dialog)
    with qtbot.waitSignal(window.document.changed):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)  # Import is what Enter does
    data = window.document.experiment.data
    assert (data.n, data.d, data.target_name) == (150, 4, "species is setosa")
    rows = [line.split(",") for line in path.read_text().split("\n")[1:] if line]
    assert data.inputs.tolist() == [[float(cell) for cell in row[:4]] for row in rows]
    assert data.targets.tolist() == [float(row[4] == "setosa") for row in rows]


def test_space_ticks_an_input(qtbot, window, import_file):
    dialog = import_file(TABLES / "iris.csv")
    tab_to(qtbot, dialog.columns.columns)
    press(qtbot, Qt.Key.Key_Home)
    press(qtbot, Qt.Key.Key_Space)
    assert dialog.columns.choice.inputs == (1, 2, 3)
    assert not window.trainer.playing


# --- Choosing -------------------------------------------------------------------------------------


def header(dialog, column):
    return dialog.model.headerData(column, Qt.Orientation.Horizontal)


def test_the_preview_shows_what_each_column_is_to_be(qtbot, import_file):
    dialog = import_file(TABLES / "penguins.csv")
    assert header(dialog, 0) == "species\ntarget: is Adelie"
    assert header(dialog, 1) == "island\nleft out"
    assert header(dialog, 2) == "bill_length_mm\ninput"
    assert dialog.model.data(dialog.model.index(4, 2)) == "NA"
    choose(dialog.columns.target, 2)
    assert header(dialog, 2) == "bill_length_mm\ntarget"
    assert header(dialog, 0) == "species\nleft out"
    assert dialog.columns.choice.inputs == (3, 4, 5)


def test_the_preview_follows_a_setting_changed_by_hand(qtbot, import_file):
    dialog = import_file(NASTY_TABLES / "decimal-comma.csv")
    assert dialog.format.boxes["separator"].currentText() == "Semicolon  ; (found)"
    assert [header(dialog, i) for i in range(3)] == ["a\ninput", "b\ninput", "c\ntarget"]
    choose(dialog.format.boxes["separator"], ",")
    wait_until_read(qtbot, dialog)
    assert [header(dialog, i).split("\n")[0] for i in range(3)] != ["a", "b", "c"]
    choose(dialog.format.boxes["separator"], ";")
    wait_until_read(qtbot, dialog)
    choose(dialog.format.boxes["names"], "none")
    wait_until_read(qtbot, dialog)
    assert [header(dialog, i).split("\n")[0] for i in range(3)] == ["column 1", "column 2", "column 3"]
    assert dialog.model.data(dialog.model.index(0, 0)) == "a"


def test_a_setting_can_mend_what_cannot_be_read(qtbot, import_file):
    dialog = import_file(NASTY_TABLES / "quote-without-end.csv")
    assert dialog.message.isVisible()
    choose(dialog.format.boxes["quotes"], "none")
    wait_until_read(qtbot, dialog)
    assert not dialog.message.isVisible()
    assert dialog.summary.text().startswith("Samples: 3 of 3.")


def test_a_tick_stays_while_its_sentence_does(qtbot, import_file):
    dialog = import_file(TABLES / "penguins.csv")
    click(qtbot, agreement(dialog, "The largest input is 293").box)
    click(qtbot, agreement(dialog, "Set the learning rate").box)
    tick(qtbot, dialog, "sex")
    assert not agreement(dialog, "The largest input").agreed  # another sentence stood there
    assert agreement(dialog, "Set the learning rate").agreed


def test_rows_beyond_the_most_there_can_be_are_left_out_and_that_is_told(
    qtbot, window, import_file, monkeypatch
):
    monkeypatch.setattr(csv_table, "MAX_SAMPLES", 100)
    dialog = import_file(TABLES / "iris.csv")
    assert sentence(dialog, "many rows") == "Only the first 100 rows are taken, the most there can be."
    with qtbot.waitSignal(window.document.changed):
        click(qtbot, dialog.import_button)
    assert window.document.experiment.data.n == 100


def test_a_loss_that_does_not_fit_is_told_and_given_up_only_when_agreed_to(qtbot, window, import_file):
    values = [("neuron.activation", "sigmoid"), ("data.targets", [1]), ("loss.kind", "bce")]
    window.document.edit(window.document.experiment.with_values(values), "")
    dialog = import_file(NASTY_TABLES / "tabs.tsv")
    assert agreement(dialog, "“b” goes").agreed  # nothing else can be done with these samples
    click(qtbot, agreement(dialog, "“b” goes").box)
    click(qtbot, dialog.import_button)
    assert dialog.message.text().startswith("Tick this, or choose other columns: “b” goes from 2.5 to 4.5")
    click(qtbot, agreement(dialog, "“b” goes").box)
    with qtbot.waitSignal(window.document.changed):
        click(qtbot, dialog.import_button)
    assert window.document.experiment.loss.kind == "mse"


def test_a_file_that_is_gone_is_told_of(qtbot, import_file, tmp_path):
    dialog = import_file(tmp_path / "gone.csv")
    assert dialog.message.text().endswith("cannot be read: No such file or directory.")


# --- Deciding otherwise ---------------------------------------------------------------------------


def test_the_other_reading_of_a_number_is_one_click_away(qtbot, window, import_file):
    dialog = import_file(CASES / "ambiguous-decimals" / "us_tab.tsv")
    assert (
        sentence(dialog, "numbers of people") == "In “people”, 12,345 is taken as 12345; it could be 12.345."
    )
    click(qtbot, options(dialog, "numbers of people")["12,345 is 12.345"])
    wait_until_read(qtbot, dialog)
    assert sentence(dialog, "numbers of people") == "In “people”, 12,345 is 12.345."
    with qtbot.waitSignal(window.document.changed):
        click(qtbot, dialog.import_button)
    assert window.document.experiment.data.inputs[:, 0].tolist() == [12.345, 8.12, 45.6, 3.075]


def test_a_line_is_left_out_by_a_click_on_its_number_and_taken_again(qtbot, window, import_file):
    dialog = import_file(CASES / "spreadsheets" / "mid.csv")
    numbers = dialog.preview.verticalHeader()

    def click_line(line):
        row = next(row for row in range(dialog.model.rowCount()) if dialog.model.line(row) == line)
        place = QPoint(5, numbers.sectionViewportPosition(row) + 5)
        qtbot.mouseClick(numbers.viewport(), Qt.MouseButton.LeftButton, pos=place)
        wait_until_read(qtbot, dialog)
        return dialog.model.role(row)

    assert dialog.summary.text().startswith("Samples: 5 of 5.")
    assert click_line(3) == "left out"
    assert dialog.summary.text().startswith("Samples: 4 of 4.")
    assert click_line(3) == ""
    assert click_line(8) == ""  # the sum, taken all the same
    assert sentence(dialog, "gaps") == "1 row left out because a value is missing or is no number."
    assert click_line(1) == "names"  # which are no row
    assert "line 1" not in dialog.decisions.rows


def test_another_table_of_the_file_is_a_click_away(qtbot, window, import_file):
    dialog = import_file(CASES / "several-tables" / "two.csv")
    taken = "The file has 2 tables, one under another; taken: the table in line {}."
    assert sentence(dialog, "table") == taken.format(6)
    assert [dialog.model.role(row) for row in (1, 2, 5, 6)] == ["other table", "other table", "names", ""]
    numbers = dialog.preview.verticalHeader()
    qtbot.mouseClick(
        numbers.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, numbers.sectionViewportPosition(1) + 5)
    )
    wait_until_read(qtbot, dialog)
    assert sentence(dialog, "table") == taken.format(1)
    assert [dialog.model.role(row) for row in (0, 1, 5, 6)] == ["names", "", "other table", "other table"]
    options(dialog, "table")["the table in line 6"].trigger()
    wait_until_read(qtbot, dialog)
    with qtbot.waitSignal(window.document.changed):
        click(qtbot, dialog.import_button)
    assert window.document.experiment.data.inputs.tolist() == [[5, 6], [6, 7], [7, 8], [8, 9]]


def test_gaps_can_be_filled(qtbot, window, import_file):
    dialog = import_file(CASES / "missing-marks" / "none.csv")
    options(dialog, "gaps")["fill with the column's mean"].trigger()
    assert sentence(dialog, "gaps") == "Missing values filled with the column's mean: 4."
    with qtbot.waitSignal(window.document.changed):
        click(qtbot, dialog.import_button)
    inputs = window.document.experiment.data.inputs[:, 0]
    assert (len(inputs), inputs[4]) == (20, np.delete(inputs, [4, 9, 14, 19]).mean())


def test_what_was_chosen_is_kept_when_the_file_is_read_in_another_way(qtbot, import_file):
    dialog = import_file(TABLES / "penguins.csv")
    choose(dialog.columns.target, 5)  # body_mass_g
    tick(qtbot, dialog, "sex")
    dialog.format.first.setValue(10)
    wait_until_read(qtbot, dialog)
    assert dialog.columns.target.currentText() == "body_mass_g"
    assert dialog.columns.choice.inputs == (2, 3, 4, 6)
    assert dialog.model.role(3) == ""
    assert len(dialog._table.lines) == 336


# Without a window all are imported every day (tests/core/tables/test_cases.py).
FILES = sorted(CASES.glob("*/*"))


@pytest.mark.parametrize("path", FILES if LONG else FILES[::5], ids=lambda path: path.name)
def test_every_table_can_be_imported_as_suggested(qtbot, window, import_file, path):
    dialog = import_file(path)
    with qtbot.waitSignal(window.document.changed):
        click(qtbot, dialog.import_button)
    assert window.document.experiment.data == import_table(path).experiment.data


# --- Long reading ---------------------------------------------------------------------------------


@pytest.fixture
def endless_commas(monkeypatch):
    """Let files with commas be read for ever."""

    def read_on(found, tell):
        while found.format.delimiter == ",":
            tell(0.5)
        return csv_table.read_on(found, tell)

    monkeypatch.setattr(import_csv, "read_on", read_on)
    monkeypatch.setattr(import_csv, "PATIENCE", 0.0)


def begin_reading(qtbot, window):
    window.tables.import_path(TABLES / "iris.csv")
    (dialog,) = window.findChildren(ImportDialog)
    qtbot.waitUntil(lambda: dialog.progress.isVisible() and dialog.progress.value() == 500)
    assert not dialog.import_button.isEnabled()
    return dialog


def test_cancelling_in_the_middle_leaves_everything_as_it_was(qtbot, window, endless_commas):
    before = window.document.experiment
    dialog = begin_reading(qtbot, window)
    (cancel,) = [button for button in dialog.findChildren(QPushButton) if button.text() == "Cancel"]
    with qtbot.waitSignals([dialog._job.cancelled, dialog.finished]):
        click(qtbot, cancel)
    assert window.document.experiment is before
    assert not window.document.modified
    qtbot.waitUntil(lambda: not window.findChildren(QDialog))


def test_another_setting_in_the_middle_starts_again(qtbot, window, endless_commas):
    dialog = begin_reading(qtbot, window)
    choose(dialog.format.boxes["separator"], ";")
    wait_until_read(qtbot, dialog)
    assert [column.name for column in dialog._table.columns] == [
        "sepal_length_cm,sepal_width_cm,petal_length_cm,petal_width_cm,species"
    ]
    assert not dialog.progress.isVisible()
    dialog.reject()


def test_a_dialog_that_goes_away_ends_its_reading(qtbot, window, endless_commas):
    dialog = begin_reading(qtbot, window)
    job = dialog._job
    with qtbot.waitSignal(job.cancelled):
        dialog.deleteLater()
    assert job.isFinished()


def test_a_fault_nobody_expected_is_reported_and_changes_nothing(qtbot, window, monkeypatch):
    def broken(*_):
        raise ZeroDivisionError("no such luck")

    monkeypatch.setattr(import_csv, "read_on", broken)
    with qtbot.capture_exceptions() as caught:
        window.tables.import_path(TABLES / "iris.csv")
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError
    assert not window.findChildren(ImportDialog) or not window.findChildren(ImportDialog)[0].isVisible()
    assert not window.document.modified


def test_the_format_chosen_is_the_format_read(qtbot, import_file):
    dialog = import_file(NASTY_TABLES / "windows.csv")
    assert dialog._look.encoding == "cp1252"
    choose(dialog.format.boxes["encoding"], "utf-8-sig")
    wait_until_read(qtbot, dialog)
    assert dialog.message.text() == "The file is not encoded as UTF-8. Choose another encoding."


def test_a_paste_that_may_be_meant_otherwise_opens_the_same_dialog(qtbot, window):
    table, before = window.problem.table, window.document.experiment
    QGuiApplication.clipboard().setText("x,y\n0,1\n1,3\n2,4\n3,")
    table.commands.actions["paste"].trigger()
    (dialog,) = window.findChildren(ImportDialog)
    wait_until_read(qtbot, dialog)
    assert window.document.experiment is before
    assert "pasted text" in dialog.windowTitle()
    click(qtbot, dialog.import_button)
    qtbot.waitUntil(lambda: window.document.experiment is not before)
    assert window.document.experiment.data.input_names == ("x",)
    window.document.undo()
    assert window.document.experiment == before


def test_a_decimal_comma_that_was_meant_goes_into_the_cell(qtbot, window):
    table = window.problem.table
    table.setCurrentIndex(table.model().index(0, 1))
    QGuiApplication.clipboard().setText("0,1")
    table.commands.actions["paste"].trigger()
    (dialog,) = window.findChildren(ImportDialog)
    wait_until_read(qtbot, dialog)
    click(qtbot, options(dialog, "separator")["one column of numbers with a decimal comma"])
    qtbot.waitUntil(lambda: len(dialog._table.columns) == 1 if dialog._table else False)
    qtbot.waitUntil(dialog.cells_button.isEnabled)
    click(qtbot, dialog.cells_button)
    data = window.document.experiment.data
    assert (data.inputs.tolist(), data.targets.tolist()) == ([[256, 0.1]], [1492])


def test_whatever_looks_at_every_cell_does_so_in_the_background(qtbot, window, import_file, monkeypatch):
    made = []

    def watched(look, table):
        made.append(threading.current_thread() is threading.main_thread())
        return block_of(look, table)

    monkeypatch.setattr(import_csv, "block_of", watched)
    import_file(NASTY_TABLES / "decimal-comma.csv").reject()
    assert not made  # a file is not pasted into cells
    window.tables.import_text("a\tb\n1\t2\n3\t4\n")
    dialog = wait_until_read(qtbot, window.findChildren(ImportDialog)[-1])
    assert dialog.cells_button.isEnabled()
    assert made == [False]


def test_of_very_many_decisions_some_are_shown_and_the_rest_counted(qtbot):
    shown = DecisionList()
    qtbot.addWidget(shown)
    shown.show_decisions([Decision(f"key {i}", "", Message("said"), sure=i != 99) for i in range(100)])
    assert len(shown.rows) == MAX_ROWS + 1
    assert "key 99" in shown.rows  # what is unsure comes first
    assert shown.rows[""].text().startswith("And so on: 60 more")


# --- Several classes ------------------------------------------------------------------------------


def test_each_class_can_be_learned_against_the_rest_as_a_pin(qtbot, window, import_file):
    dialog = import_file(TABLES / "iris.csv")
    assert dialog.each_class.isVisible()
    assert not dialog.each_class.agreed
    click(qtbot, dialog.each_class.box)
    click(qtbot, dialog.import_button)
    qtbot.waitUntil(lambda: len(window.compare.model.pins) == 3, timeout=20_000)
    pins = window.compare.model.pins
    assert [pin.name for pin in pins] == [
        f"species is {name}" for name in ("setosa", "versicolor", "virginica")
    ]
    assert window.document.experiment.data == pins[0].run.experiment.data
    for pin in pins:
        single = simulate(pin.run.experiment)
        assert (pin.run.outcome, pin.run.steps) == (single.outcome, single.steps)
        assert pin.run.last.loss == single.last.loss


def test_without_the_tick_nothing_is_pinned_and_two_classes_have_none(qtbot, window, import_file):
    dialog = import_file(TABLES / "penguins.csv")
    choose(dialog.columns.target, 6)  # sex
    assert not dialog.each_class.isVisible()
    choose(dialog.columns.target, 0)  # species
    assert dialog.each_class.isVisible()
    with qtbot.assertNotEmitted(window.tables.classes_wanted):
        click(qtbot, dialog.import_button)
        qtbot.waitUntil(lambda: "species" in window.document.experiment.data.target_name)


def test_leaving_the_document_gives_the_other_classes_up(qtbot, window, import_file):
    dialog = import_file(TABLES / "iris.csv")
    click(qtbot, dialog.each_class.box)
    with qtbot.waitSignal(window.tables.classes_wanted):
        click(qtbot, dialog.import_button)
    window.document.open(window.document.opened, None, "another one")
    assert not window.compare._classes._waiting
    assert window.compare.model.pins == []
