from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support import run_to_end

from neuron_gui.core.numbers import displayed
from neuron_gui.ui.help.plot_words import PlotWords

Control, Shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def opened(qtbot, window):
    window.controls.run_button.setFocus()
    qtbot.keyClick(window.controls.run_button, Qt.Key.Key_D, Control | Shift)
    (found,) = window.findChildren(PlotWords)
    return found


def test_by_keys_alone_the_plots_are_told_of_and_copied(qtbot, window):
    run_to_end(qtbot, window)
    dialog = opened(qtbot, window)
    text, snapshot = dialog.text.toPlainText(), window.trainer.snapshot
    assert text.startswith("Loss fell from ")
    assert f"to {displayed(snapshot.last.loss)} in {snapshot.steps} steps" in text
    assert f"Solved at step {snapshot.steps}" in text
    qtbot.keyClick(dialog.text, Qt.Key.Key_C, Control)
    assert QApplication.clipboard().text() == text
    qtbot.keyClick(dialog.text, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_who_asks_is_told_extremes_and_then_numbers(qtbot, window):
    run_to_end(qtbot, window)
    dialog = opened(qtbot, window)
    for begins in ("Loss: lowest ", "Step 0: loss "):
        before = dialog.text.toPlainText()
        assert begins not in before
        dialog.more_button.setFocus()
        qtbot.keyClick(dialog.more_button, Qt.Key.Key_Space)
        assert dialog.text.toPlainText().startswith(f"{before}\n\n{begins}")
        assert dialog.focusWidget() is dialog.text
        assert dialog.text.textCursor().block().text().startswith(begins)
        assert dialog.text.textCursor().atBlockStart()
    assert not dialog.more_button.isEnabled()
    dialog.reject()


def test_while_a_lesson_asks_nothing_is_told_of_what_will_come(qtbot, window):
    window.lessons.open_bundled("gradient-descent")
    while not window.lessons.hidden.holds_back:
        window.commands["lesson_next"].trigger()
    qtbot.waitUntil(lambda: window.trainer.snapshot is not None)
    dialog = opened(qtbot, window)
    assert dialog.text.toPlainText().startswith("No step has been made yet: ")
    assert "\n" not in dialog.text.toPlainText()
    assert not dialog.more_button.isEnabled()
    dialog.reject()


def test_a_part_that_is_selected_is_copied_alone(qtbot, window):
    dialog = opened(qtbot, window)
    for _ in range(2):
        qtbot.keyClick(dialog.text, Qt.Key.Key_Right, Shift)
    qtbot.keyClick(dialog.text, Qt.Key.Key_C, Control)
    assert QApplication.clipboard().text() == "No"
    dialog.reject()


def test_the_text_is_read_and_not_written(qtbot, window):
    dialog = opened(qtbot, window)
    before = dialog.text.toPlainText()
    qtbot.keyClicks(dialog.text, "x")
    assert dialog.text.toPlainText() == before
    dialog.reject()
