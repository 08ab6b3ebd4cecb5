"""A step worked out in the window by keyboard: for a lesson, and then for oneself."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from support import type_text

from neuron_gui.core.handwork.blank import by_hand
from neuron_gui.core.reports.payload import load
from neuron_gui.ui.text import decimals

LESSON = """# By hand

## One step

setup: opening
setup: neuron.weights = {"values": [3.5, 1.25]}
until: 1 step

You have seen how it goes. Now it is your turn.

ask: work out step 1

after: The loss is {loss@1}.
"""


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def typed(blank, mark=","):
    """Return a blank's number as somebody writes it who uses powers of ten for large ones."""
    value = by_hand(blank.value, blank.digits)
    if abs(value) < 1e5:
        return f"{value:.10g}".replace(".", mark)
    mantissa, exponent = f"{value:.{blank.digits - 1}e}".split("e")
    return f"{mantissa.replace('.', mark)}·10^{int(exponent)}"


def test_a_whole_step_is_worked_out_by_keys(qtbot, window, tmp_path):
    decimals.apply("comma")
    path = tmp_path / "hand.lesson.md"
    path.write_text(LESSON, encoding="utf-8")
    window.lessons.open_path(path)
    view, work, player = window.this_step, window.this_step.work_out, window.lessons.player
    assert window.lessons.panel.question.text() == "Work out step 1 in the view This step."
    assert player.asking and not view.is_worked_out
    assert window.lessons.panel.tasks.isVisible()

    press(qtbot, Qt.Key.Key_Right)  # the run makes the step that is to be worked out
    qtbot.waitUntil(lambda: view.is_worked_out and bool(work.rows) and work.rows[0].line.hasFocus())
    assert view.isVisible() and work.what.text() == "Step 1 and what the next one will do"
    assert "η = 5·10⁻⁷" in work.given.text().replace("\u00a0", " ")
    assert [row.blank.key for row in work.rows] == [
        "z", "a", "e", "loss", "slope_w1", "slope_w2", "new_w1", "new_w2",
    ]  # fmt: skip

    error = work.rows[2]
    for row in list(work.rows):
        assert row.line.hasFocus()
        assert row.line.accessibleName().endswith(row.symbol.text().split()[0])
        if row is error:  # two slips on the way: one is known, one is nobody's
            type_text(qtbot, row.line, f"{-by_hand(row.blank.value, 6):.6g}".replace(".", ","))
            assert row.words.text().startswith("The other way round")
            assert row.line.hasFocus() and row.line.hasSelectedText()
            type_text(qtbot, row.line, "1,2,3")
            assert "is not a number" in row.words.text()
            type_text(qtbot, row.line, "77777", Qt.Key.Key_Tab)
            assert row.words.text() == row.line.accessibleDescription() == "Not yet. e = a − target"
        type_text(qtbot, row.line, typed(row.blank))
        assert row.words.text() == "✓ Right."
    qtbot.waitUntil(lambda: player.judgement is not None)
    assert work.progress.text() == "8 of 8 right"
    assert player.agreed
    assert window.lessons.panel.verdict.text() == "✓ All worked out."
    entries = {entry.key: entry for entry in work.notebook}
    assert (entries["e"].attempts, entries["e"].right, entries["z"].attempts) == (3, True, 1)

    window.commands["lesson_again"].trigger()  # what was found is not asked for once more
    qtbot.waitUntil(lambda: player.asking and bool(window.trainer.snapshot))
    assert window.trainer.snapshot.steps == 0
    window.commands["step"].trigger()
    qtbot.waitUntil(lambda: player.judgement is not None)
    assert player.agreed

    window.lessons.player.leave()  # and now for oneself, at the step that is shown
    press(qtbot, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: work.work.step == 2)
    assert not any(row.line.text() for row in work.rows)
    work.rows[0].line.setFocus()
    type_text(qtbot, work.rows[0].line, "1", None)
    qtbot.mouseClick(work.show_button, Qt.MouseButton.LeftButton)
    assert work.rows[0].words.text() == "Shown."
    assert work.rows[1].line.hasFocus()
    assert work.progress.text() == "0 of 8 right"
    window.control.look_at(1)  # what was found there is there again
    qtbot.waitUntil(lambda: work.work.step == 1)
    assert all(row.words.text() == "✓ Right." for row in work.rows)
    work.stop_button.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert not view.is_worked_out
    qtbot.waitUntil(lambda: view.forward.toPlainText().startswith("1  Weighted sum"))

    window.commands["report"].trigger()
    dialog = window.reports.dialog
    assert dialog.worked.isVisible() and dialog.worked.isChecked()
    dialog.place.setText(str(tmp_path / "mine.report.html"))
    with qtbot.waitSignal(dialog.written, timeout=60_000) as caught:
        dialog.write_button.click()
    answers = {answer.question: answer for answer in load(caught.args[0]).report.answers}
    found = answers["e of step 1, sample 1"]
    assert (found.attempts, found.right, found.lesson) == (3, True, "Worked out by hand")
    shown = answers["z of step 2, sample 1"]
    assert (shown.prediction, shown.right) == (1, False)
