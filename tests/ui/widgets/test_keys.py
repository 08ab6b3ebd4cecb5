import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QToolButton,
    QWidget,
)
from support import field, type_text
from support.everywhere import unfold
from support.wheel import EDITED, value

from neuron_gui import lesson_files, resources
from neuron_gui.core.strategies import RandomGuess
from neuron_gui.ui.samples.table import SampleTable
from neuron_gui.ui.widgets.log_slider import LogSlider
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.number_line import fits, is_number

Key = Qt.Key
Mod = Qt.KeyboardModifier
LONG = resources.preset("opening").with_values(
    [("stop.max_steps", 10**9), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]
)


@pytest.fixture
def window(open_used):
    return open_used(LONG)


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


def test_space_runs_from_everywhere_but_a_text_that_is_being_edited(qtbot, window):
    window.resize(1920, 1080)
    window.trainer.speed = 1e-6
    kinds = set()
    for widget in list(focusable(window)):
        widget.setFocus()
        kinds.add(type(widget).__name__)
        before, experiment = window.trainer.playing, window.document.experiment
        press(qtbot, Key.Key_Space)
        text = widget in (window.problem.formula.line, window.neuron.weights.line)
        assert (window.trainer.playing != before) is not text, widget
        assert window.document.experiment is experiment
        assert text or not isinstance(widget, QLineEdit) or " " not in widget.text()
    assert {
        "_Line",
        "QCheckBox",
        "Combo",
        "QRadioButton",
        "SampleTable",
        "RateSlider",
        "QPushButton",
    } <= kinds


def test_enter_presses_ticks_and_opens(qtbot, window):
    (button,) = (b for b in window.problem.buttons.findChildren(QToolButton) if b.text() == "+ Row")
    button.setFocus()
    press(qtbot, Key.Key_Return)
    assert window.document.experiment.data.n == 2
    window.neuron.bias_learns.setFocus()
    press(qtbot, Key.Key_Return)
    assert window.document.experiment.neuron.bias.trainable
    window.neuron.loss.setFocus()
    press(qtbot, Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert window.neuron.loss.view().isVisible()
    window.neuron.loss.hidePopup()
    window.controls.run_button.setFocus()
    press(qtbot, Key.Key_Return)
    assert window.trainer.playing


def test_enter_ends_an_edit_and_goes_back_to_the_stage(qtbot, window):
    for line in [line for line in focusable(window) if isinstance(line, QLineEdit)]:
        line.setFocus()
        press(qtbot, Key.Key_Return)
        assert window.controls.run_button.hasFocus(), line.accessibleName()
    line = field(window, "stop.tolerance").line
    type_text(qtbot, line, "0.5")
    assert window.controls.run_button.hasFocus()
    press(qtbot, Key.Key_Space)
    assert window.trainer.playing
    assert window.document.experiment.stop.tolerance == 0.5
    type_text(qtbot, line, "1-2")
    assert line.hasFocus()  # to be mended


def test_a_text_has_the_focus_again_once_the_dialog_over_it_has_gone_with_its_button(qtbot, window):
    line = window.problem.formula.line

    class Leaving(QPushButton):
        def focusOutEvent(self, event):
            self.setEnabled(False)  # as on systems where the window below is active before a dialog is told

    dialog = QDialog(window)
    button = Leaving("OK", dialog)
    dialog.show()
    dialog.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    line.setFocus()
    window.activateWindow()
    qtbot.waitUntil(line.hasFocus)
    assert not button.isEnabled()
    dialog.close()


@pytest.mark.parametrize("by_mouse", [True, False])
def test_space_runs_once_the_verdicts_offer_is_taken_and_gone(qtbot, window, by_mouse):
    window.document.open(resources.preset("opening").with_value("strategy.learning_rate", 1e-4), None)
    button = window.verdict.button
    qtbot.waitUntil(button.isVisible)
    if by_mouse:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        button.setFocus()
        press(qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: not button.isVisible())
    assert not isinstance(QApplication.focusWidget(), QLineEdit | QTableView)
    press(qtbot, Key.Key_Space)
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps > 0)
    assert window.document.experiment.strategy.learning_rate == 4.5e-6
    assert window.problem.formula.line.text() == "256·x + 212·y = 1492"


def test_space_ends_a_number_and_runs_with_it(qtbot, window):
    line = field(window, "stop.tolerance").line
    type_text(qtbot, line, "0.5", key=Key.Key_Space)
    assert window.document.experiment.stop.tolerance == 0.5
    assert window.trainer.playing
    assert window.controls.run_button.hasFocus()


def test_what_cannot_belong_to_a_number_is_not_typed_and_does_nothing(qtbot, window):
    for line in [f.line for f in window.findChildren(CheckedField) if f.isVisibleTo(window)]:
        if line is window.problem.formula.line:
            continue
        line.setFocus()
        text, experiment = line.text(), window.document.experiment
        for letter in "xXn?;%":
            if not fits(line, letter):
                qtbot.keyClick(line, letter)
        assert line.text() == text, line.accessibleName()
        assert window.document.experiment is experiment
        for letter in "½":
            QApplication.sendEvent(line, QKeyEvent(QEvent.Type.KeyPress, 0, Mod.NoModifier, letter))
            composed = QInputMethodEvent()
            composed.setCommitString(letter)
            QApplication.sendEvent(line, composed)
        assert line.text() == text, line.accessibleName()


def test_words_that_stand_for_numbers_are_typed(qtbot, window):
    unfold(window)
    type_text(qtbot, window.neuron.bias.line, "Random")
    assert window.document.experiment.neuron.bias.initial == "random"
    type_text(qtbot, window.neuron.weights.line, "-3 to 4")
    assert window.document.experiment.neuron.weights.uniform == (-3, 4)
    type_text(qtbot, field(window, "strategy.batch").line, "1")
    type_text(qtbot, field(window, "strategy.batch").line, "full")
    assert window.document.experiment.strategy.batch == "full"


def test_a_letter_over_a_cell_is_a_shortcut_and_a_digit_begins_to_type(qtbot, window):
    window.problem.table.setFocus()
    number = window.trainer._number
    press(qtbot, Key.Key_R)
    assert window.trainer._number == number + 1
    qtbot.keyClick(window.problem.table, "7")
    cell = QApplication.focusWidget()
    assert isinstance(cell, QLineEdit)
    qtbot.keyClick(cell, "x")
    assert cell.text() == "7"
    press(qtbot, Key.Key_Space)
    assert window.document.experiment.data.inputs[0, 0] == 7
    assert window.trainer.playing


def test_a_clickers_keys_blank_and_turn_wherever_the_focus_is(qtbot, window):
    window.lessons.open_bundled(next(iter(lesson_files.lesson_outlines())))
    window.commands["presenter"].trigger()
    done = []
    window.commands["blank"].triggered.disconnect()
    window.commands["blank"].triggered.connect(lambda: done.append("blank"))
    for name in ("lesson_next", "lesson_previous"):
        window.commands[name].triggered.disconnect()
        window.commands[name].triggered.connect(lambda _=False, name=name: done.append(name))
        window.commands[name].setEnabled(True)
    for widget in list(focusable(window)):
        experiment = window.document.experiment
        for key in (Key.Key_PageDown, Key.Key_PageUp, Key.Key_B):
            widget.setFocus()
            press(qtbot, key)
        text = isinstance(widget, QLineEdit) and (not is_number(widget) or fits(widget, "b"))
        assert done == ["lesson_next", "lesson_previous", *([] if text else ["blank"])], widget
        assert window.document.experiment is experiment
        done.clear()


def test_keys_that_the_window_has_no_use_for_turn_nothing(qtbot, window):
    """While it runs there is no stepping, without a lesson no turning, without presenting no black screen."""
    window.trainer.speed = 1e-6
    window.control.run_or_pause()
    qtbot.waitUntil(lambda: not window.commands["step"].isEnabled())
    for widget in list(focusable(window)):
        if isinstance(widget, QLineEdit | QTableView):
            continue
        experiment = window.document.experiment
        held = value(widget) if isinstance(widget, EDITED) else None
        for key in (Key.Key_Left, Key.Key_Right, Key.Key_PageUp, Key.Key_PageDown, Key.Key_B, Key.Key_I):
            widget.setFocus()
            press(qtbot, key)
        assert window.document.experiment is experiment, widget
        assert not isinstance(widget, EDITED) or value(widget) == held, widget


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


def test_arrows_step_wherever_the_focus_is_but_in_texts_and_the_table(qtbot, window):
    for widget in [w for w in focusable(window) if not isinstance(w, QLineEdit | SampleTable | QSpinBox)]:
        experiment, steps = window.document.experiment, window.trainer.snapshot.steps
        widget.setFocus()
        press(qtbot, Key.Key_Right)
        qtbot.waitUntil(lambda steps=steps: window.trainer.snapshot.steps == steps + 1)
        assert window.document.experiment is experiment, widget


@pytest.mark.parametrize("kind", [QLineEdit, SampleTable])
def test_arrows_belong_to_texts_and_the_table(qtbot, window, kind):
    for widget in [w for w in focusable(window) if isinstance(w, kind)]:
        widget.setFocus()
        press(qtbot, Key.Key_Right)
        press(qtbot, Key.Key_Left)
    qtbot.waitUntil(lambda: not window.trainer._waiting)
    assert window.trainer.snapshot.steps == 0


def test_up_and_down_move_a_slider_and_the_value_follows(qtbot, window):
    slider = field(window, "strategy.learning_rate").findChild(LogSlider)
    slider.setFocus()
    press(qtbot, Key.Key_Up)
    assert window.document.experiment.strategy.learning_rate == pytest.approx(1.1e-9)


@pytest.mark.parametrize("letter", ["r", "n", "l", "c"])
def test_letters_are_typed_into_a_text(qtbot, window, letter):
    runs = window.trainer._number
    window.problem.formula.line.setFocus()
    qtbot.keyClick(window.problem.formula.line, letter)
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
    line.setFocus()
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
    qtbot.waitUntil(lambda: window.trainer.snapshot.steps == 1)


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


def test_tab_reaches_every_part_of_the_window(qtbot, open_window):
    window = open_window(LONG)
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
