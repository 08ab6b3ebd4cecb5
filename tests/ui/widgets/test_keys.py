import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTableView,
    QToolButton,
    QWidget,
)
from support import field, type_text

from neuron_gui import resources
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.ui.plots.legend import CurveButton
from neuron_gui.ui.widgets.log_slider import LogSlider

Key = Qt.Key
LONG = resources.preset("opening").with_values(
    [("stop.max_steps", 10**9), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
)


@pytest.fixture
def window(open_window):
    return open_window(LONG)


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is, as the system would."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def focusable(window):
    """Every visible widget that Tab reaches."""
    window.learning.more_button.setChecked(True)
    for widget in window.findChildren(QWidget):
        by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy()
        if by_tab and widget.isVisible() and widget.isEnabled():
            yield widget


def test_space_runs_from_everywhere_but_where_it_types_ticks_or_presses(qtbot, window):
    window.resize(1920, 1080)
    window.trainer.speed = 1e-6
    kinds = set()
    for widget in list(focusable(window)):
        widget.setFocus()
        if isinstance(widget, QPushButton | QToolButton):
            continue  # pressed below
        own = isinstance(widget, QLineEdit | QCheckBox | QComboBox | CurveButton)
        kinds.add(type(widget).__name__)
        before = window.trainer.playing
        press(qtbot, Key.Key_Space)
        assert (window.trainer.playing != before) is not own, widget
        if isinstance(widget, QComboBox):
            widget.hidePopup()
    assert {"_Line", "QCheckBox", "Combo", "QRadioButton", "SampleTable", "RateSlider"} <= kinds


def test_space_presses_a_button_that_has_the_focus(qtbot, window):
    (button,) = (b for b in window.problem.buttons.findChildren(QToolButton) if b.text() == "+ Row")
    button.setFocus()
    press(qtbot, Key.Key_Space)
    assert window.document.experiment.data.n == 2
    assert not window.trainer.playing
    window.controls.run_button.setFocus()
    press(qtbot, Key.Key_Space)
    assert window.trainer.playing


def test_space_in_a_text_field_is_a_space(qtbot, window):
    type_text(qtbot, window.problem.formula.line, "2a + 3b = 1")
    assert window.document.experiment.data.input_names == ("a", "b")
    assert not window.trainer.playing


def test_arrows_step_and_step_back(qtbot, window):
    window.controls.run_button.setFocus()
    for _ in range(3):
        press(qtbot, Key.Key_Right)
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 3)
    press(qtbot, Key.Key_Left)
    qtbot.waitUntil(lambda: window.timeline.field.line.text() == "2")


@pytest.mark.parametrize("kind", [QAbstractSlider, QLineEdit, QTableView, QRadioButton, QComboBox])
def test_arrows_belong_to_what_they_move(qtbot, window, kind):
    for widget in [w for w in focusable(window) if isinstance(w, kind)]:
        widget.setFocus()
        press(qtbot, Key.Key_Right)
        press(qtbot, Key.Key_Left)
    qtbot.waitUntil(lambda: not window.trainer._waiting)
    assert window.trainer.snapshot.steps == 0


def test_arrows_move_a_slider_and_the_value_follows(qtbot, window):
    slider = field(window, "strategy.learning_rate").findChild(LogSlider)
    slider.setFocus()
    press(qtbot, Key.Key_Right)
    assert window.document.experiment.strategy.learning_rate == pytest.approx(1.1e-9)


@pytest.mark.parametrize("letter", ["r", "n", "l", "c"])
def test_letters_are_shortcuts_except_where_one_types_or_chooses(qtbot, window, letter):
    runs = window.trainer._number
    for widget in (window.problem.formula.line, window.neuron.loss):
        widget.setFocus()
        qtbot.keyClick(widget, letter)
    window.problem.table.setFocus()
    qtbot.keyClick(window.problem.table, letter)
    assert window.trainer._number == runs
    assert window.loss_view.log_box.isChecked()
    assert letter in window.problem.formula.line.text()


def test_shortcuts_work_where_the_focus_is_on_a_button(qtbot, window):
    window.controls.run_button.setFocus()
    press(qtbot, Key.Key_N)
    assert window.document.experiment.seed == LONG.seed + 1
    press(qtbot, Key.Key_L)
    assert not window.loss_view.log_box.isChecked()
    number = window.trainer._number
    press(qtbot, Key.Key_R)
    assert window.trainer._number == number + 1


def test_undo_takes_back_first_what_is_being_typed_and_then_the_last_edit(qtbot, window):
    control = Qt.KeyboardModifier.ControlModifier
    line = field(window, "stop.tolerance").line
    type_text(qtbot, line, "0.5")
    assert window.document.experiment.stop.tolerance == 0.5
    qtbot.keyClicks(line, "12")
    press(qtbot, Key.Key_Z, control)
    assert window.document.experiment.stop.tolerance == 0.5
    assert line.text() == "0.5"
    press(qtbot, Key.Key_Z, control)
    assert window.document.experiment == LONG
    assert line.hasFocus()
    press(qtbot, Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert window.document.experiment.stop.tolerance == 0.5


def test_the_keypad_works_too(qtbot, window):
    window.controls.run_button.setFocus()
    press(qtbot, Key.Key_Right, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: not window.trainer._waiting)
    slider = field(window, "strategy.learning_rate").findChild(LogSlider)
    slider.setFocus()
    steps = window.trainer.snapshot.steps
    press(qtbot, Key.Key_Right, Qt.KeyboardModifier.KeypadModifier)
    qtbot.waitUntil(lambda: not window.trainer._waiting)
    assert window.trainer.snapshot.steps in (steps, 0)
    assert window.document.experiment.strategy.learning_rate > LONG.strategy.learning_rate


def test_arrows_choose_among_the_strategies(qtbot, window):
    window.learning.cards["step_sign"].button.setFocus()
    window.learning.cards["step_sign"].button.click()
    press(qtbot, Key.Key_Up)
    assert isinstance(window.document.experiment.strategy, RandomGuess)
    assert not window.trainer.playing


def test_a_closed_window_keeps_no_hold_of_the_keys(qtbot, open_window):
    first, second = open_window(LONG), open_window(LONG)
    first.close()
    second.controls.run_button.setFocus()
    press(qtbot, Key.Key_Space)
    assert second.trainer.playing
    assert not first.trainer.playing


def test_every_control_that_tab_reaches_tells_a_screen_reader_its_name(window):
    names = {
        widget: widget.accessibleName()
        or QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        for widget in focusable(window)
    }
    assert len(names) > 30
    assert [widget for widget, name in names.items() if not any(map(str.isalnum, name))] == []
    combos = [widget for widget in names if isinstance(widget, QComboBox)]
    assert [combo for combo in combos if not combo.accessibleName()] == []  # else it is called by its value


def test_tab_reaches_every_part_of_the_window(qtbot, window):
    window.problem.formula.line.setFocus()
    reached = []
    for _ in range(200):
        press(qtbot, Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    for wanted in (
        window.controls.run_button,
        window.controls.speed,
        window.timeline.slider,
        window.loss_view.log_box,
        window.learning.cards["gradient_descent"].button,
        field(window, "strategy.learning_rate").line,
        field(window, "stop.target_loss").line,
        window.problem.formula.line,
    ):
        assert wanted in reached
