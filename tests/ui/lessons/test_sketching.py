"""A sketch in the window: drawn by mouse and keys, handed in by a button or by running, judged and kept."""

import json

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from support import at_full_speed, run_to_end

from neuron_gui import lesson_files, resources
from neuron_gui.core.lessons import strokes
from neuron_gui.core.lessons.file import parse
from neuron_gui.core.samples.edits import with_data

LEFT = Qt.MouseButton.LeftButton
NAME = "gradient-descent"
AT = next(
    at for at, step in enumerate(lesson_files.lesson(NAME).steps) if step.title == "Well below the limit"
)


@pytest.fixture
def asked(qtbot, used_window):
    """The window at the question for a sketch."""
    window = used_window
    window.settings.lessons = json.dumps({NAME: AT})
    at_full_speed(window)
    window.loss_view.log_box.setChecked(False)
    window.lessons.open_bundled(NAME)
    qtbot.waitUntil(lambda: window.lessons.sketching.pad is not None)
    yield window
    window.lessons.player.leave()
    window.loss_view.log_box.setChecked(True)


def stroke(qtbot, pad, *places):
    """Draw through places, each as shares of the pad's width and height."""
    first, *others = [QPoint(round(x * pad.width()), round(y * pad.height())) for x, y in places]
    qtbot.mousePress(pad, LEFT, pos=first)
    for place in others:
        qtbot.mouseMove(pad, place)
    qtbot.mouseRelease(pad, LEFT, pos=others[-1])


def press(qtbot, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def test_a_sketch_is_drawn_mended_handed_in_and_judged_beside_the_curve(qtbot, asked):
    window, lessons, loss = asked, asked.lessons, asked.loss_view
    sketching, row, pad = lessons.sketching, lessons.panel.sketch_row, asked.lessons.sketching.pad
    assert loss.logarithmic  # as long as it is drawn into
    loss.log_box.setChecked(False)
    qtbot.waitUntil(lambda: loss.logarithmic)
    assert lessons.ring.target is loss
    assert pad.isVisible()
    assert [level.name for level in loss.levels.levels()] == ["tolerance"]  # to draw to
    assert not row.predict.isEnabled()
    frame = pad.geometry()
    stroke(qtbot, pad, (0.02, 0.3), (0.1, 0.3), (0.2, 0.3))
    QApplication.processEvents()
    assert pad.geometry() == frame  # which has left the sketch's name its room
    assert not row.predict.isEnabled()  # it does not go far enough
    stroke(qtbot, pad, (0.2, 0.3), (0.5, 0.4), (1.2, 0.5))
    whole = pad.line
    assert whole[-1][0] == pad.frame.steps  # a pen that leaves the frame stays at its edge
    assert whole[-1][1] == pytest.approx(pad.frame.high - 0.5 * pad.frame.height, abs=0.02 * pad.frame.height)
    row.erase.click()
    assert len(pad.line) == 1
    row.undo.click()
    assert pad.line == whole
    row.predict.click()
    assert sketching.pad is None
    assert lessons.player.prediction is not None
    assert lessons.ring.target is lessons.controls.find("strategy.learning_rate")
    assert loss.sketch.curve.isVisible()
    assert [entry.name for entry in loss.plot.legend()] == ["loss", "your sketch"]
    row.again.click()
    pad = sketching.pad
    assert np.array(pad.line) == pytest.approx(np.array(whole))
    row.keys.click()
    assert QApplication.focusWidget() is pad
    press(qtbot, *[Qt.Key.Key_Left] * strokes.COLUMNS, *[Qt.Key.Key_Right] * 6, *[Qt.Key.Key_Down] * 3)
    assert window.trainer.snapshot.steps == 0  # the arrows are the pad's
    assert pad.in_words().startswith("Step 6: ")
    pad.erase()
    press(qtbot, *[Qt.Key.Key_Down] * 26, *[Qt.Key.Key_Right] * 14, Qt.Key.Key_Up, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Delete)
    assert [step for step, _ in pad.line] == [0, 6, 20]
    assert pad.line[1][1] == pad.line[2][1] == pytest.approx(pad.frame.start - 26 * pad.frame.height / 40)
    sketch = pad.values
    window.document.set_value("strategy.learning_rate", 4e-6, "as told")
    run_to_end(qtbot, window)  # which hands the sketch in
    qtbot.waitUntil(lambda: lessons.player.judgement is not None)
    assert lessons.panel.verdict.text() == "✓ It went much as you drew it."
    assert (
        "What happened: It falls, down to the tolerance (step 6: 7.8·10⁻⁵)."
        in lessons.panel.comparison.text()
    )
    assert lessons.ring.target is loss
    assert not row.isVisible()
    assert loss.sketch.points.tolist() == [list(point) for point in sketch]
    answer = lessons.player.answers.of(NAME, lessons.player.lesson)[AT]
    assert (answer.drawn.of, answer.drawn.sketch, len(answer.drawn.made)) == ("loss", sketch, 7)
    assert (answer.right, answer.attempts) == (True, 2)
    lessons.player.next()
    assert not loss.sketch.curve.isVisible()
    assert not loss.logarithmic  # as it was before


def test_the_frame_takes_most_of_the_plot_whatever_ran_before_where_the_weights_are_behind_it(
    qtbot, used_window
):
    window = used_window
    window.resize(1024, 600)
    window.settings.lessons = json.dumps({NAME: AT})
    run_to_end(qtbot, window)
    window.stage.show_view("weights")
    QApplication.processEvents()  # they know of that run
    window.stage.show_view("loss")
    window.lessons.open_bundled(NAME)
    qtbot.waitUntil(lambda: window.lessons.sketching.pad is not None)
    assert not window.weights_view.isVisible()
    QApplication.processEvents()
    inside = window.loss_view.plot.getViewBox().width()
    assert window.lessons.sketching.pad.width() > 0.6 * inside
    window.lessons.player.leave()


def test_a_sketch_of_the_wrong_size_is_told_so(qtbot, asked):
    lessons, pad = asked.lessons, asked.lessons.sketching.pad
    stroke(qtbot, pad, (0.02, 0.3), (1, 0.99))
    pad.entered.emit()
    asked.document.set_value("strategy.learning_rate", 4e-6, "as told")
    run_to_end(qtbot, asked)
    qtbot.waitUntil(lambda: lessons.player.judgement is not None)
    assert lessons.panel.verdict.text() == "The shape is right, the size is not."
    assert lessons.player.agreed is False


def test_a_new_start_moves_the_sketch_s_beginning_and_keeps_the_rest(qtbot, asked):
    lessons, pad = asked.lessons, asked.lessons.sketching.pad
    assert pad.parentWidget() is asked.loss_view.plot  # its viewport takes a pen at rest for a finger held
    stroke(qtbot, pad, (0.02, 0.3), (1, 0.5))
    drawn = pad.values
    asked.commands["new_start"].trigger()
    qtbot.waitUntil(lambda: lessons.sketching.pad not in (pad, None))
    values = lessons.sketching.pad.values
    assert values[0][1] == pytest.approx(asked.trainer.snapshot.last.loss)
    assert values[0] != drawn[0]
    assert np.array(values[1:]) == pytest.approx(np.array(drawn[1:]))
    other = with_data(asked.document.experiment, resources.preset("and-gate").data)
    asked.document.edit(other, "import")
    assert lessons.player.displaced
    assert lessons.sketching.pad is None
    assert not asked.loss_view.sketch.last


def test_a_weight_is_sketched_among_the_weights(qtbot, used_window):
    text = "# W\n\n## A weight\n\nsetup: opening\nuntil: 5 steps\n\n"
    text += "ask: sketch w2 to step 10 between -20 and 20\n"
    window, lessons = used_window, used_window.lessons
    lessons._open("own", parse(text, resources.preset))
    qtbot.waitUntil(lambda: lessons.sketching.pad is not None)
    assert lessons.panel.question.text() == "Sketch how it will go."
    assert lessons.ring.target is window.weights_view
    assert lessons.sketching.pad.accessibleName().startswith("Draw here how y will go")
    stroke(qtbot, lessons.sketching.pad, (0.05, 0.6), (0.9, 0.2))
    assert window.weights_view.sketch.points[-1].tolist() == pytest.approx([9, 12], abs=0.5)
    assert (
        window.loss_view.plot.getViewBox().viewRange()[0]
        == window.weights_view.plot.getViewBox().viewRange()[0]
    )
    lessons.player.leave()
    assert lessons.sketching.pad is None
    assert not window.weights_view.sketch.curve.isVisible()
