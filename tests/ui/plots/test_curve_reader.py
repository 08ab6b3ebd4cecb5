"""Curves are read by keys: what is marked, written and announced is what the run was at that step."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from support import run_to_end

from neuron_gui import resources
from neuron_gui.core.numbers import displayed
from neuron_gui.core.run import Run
from neuron_gui.ui.plots.curve_reader import CurveReader

FEW = 20  # pixels, such as the end of a line rounded elsewhere: a mark that stays behind has hundreds
Control, Key = Qt.KeyboardModifier.ControlModifier, Qt.Key


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture
def announced(monkeypatch):
    words = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: words.append(event.message()))
    return words


@pytest.fixture(scope="module")
def records():
    run = Run(resources.preset("opening"))
    run.advance(1000)
    return [run.record(step) for step in range(run.steps + 1)]


def reader_of(view):
    return view.findChild(CurveReader)


def focus(qtbot, window, view):
    window.controls.run_button.setFocus()
    view.plot.setFocus()
    qtbot.waitUntil(view.plot.hasFocus)


def test_keys_go_along_a_curve_by_steps_and_tenths_and_to_its_ends(qtbot, window, announced, records):
    run_to_end(qtbot, window)
    view, last = window.weights_view, len(records) - 1
    focus(qtbot, window, view)
    reader = reader_of(view)
    for key, modifier, step in (
        (Key.Key_Home, Control, 0),
        (Key.Key_Right, Qt.KeyboardModifier.NoModifier, 1),
        (Key.Key_Right, Control, 1 + round(last / 10)),
        (Key.Key_Left, Control, 1),
        (Key.Key_End, Control, last),
        (Key.Key_Left, Qt.KeyboardModifier.NoModifier, last - 1),
    ):
        qtbot.keyClick(view.plot, key, modifier)
        words = f"Step {step}: x {displayed(records[step].weights[0])}, rising"
        qtbot.waitUntil(lambda words=words: reader.line.text() == words)
        qtbot.waitUntil(lambda words=words: announced[-1:] == [words])
        assert window.control.shown_step == step
        assert reader.line.isVisible()
        (x,), (y,) = reader.ring.getData()
        assert (x, y) == (step, records[step].weights[0])


def test_keys_in_quick_succession_all_count(qtbot, window):
    run_to_end(qtbot, window)
    view = window.loss_view
    focus(qtbot, window, view)
    for _ in range(3):
        qtbot.keyClick(view.plot, Key.Key_Left, Control)
    qtbot.waitUntil(lambda: reader_of(view).line.text().startswith("Step 77: loss "))  # of 110
    for _ in range(9):
        qtbot.keyClick(view.plot, Key.Key_Left, Control)
    qtbot.waitUntil(lambda: reader_of(view).line.text().startswith("Step 0: loss "))


def test_up_and_down_choose_among_the_curves_that_are_shown(qtbot, window, announced, records):
    run_to_end(qtbot, window)
    view, last = window.weights_view, records[-1]
    focus(qtbot, window, view)
    reader = reader_of(view)
    qtbot.keyClick(view.plot, Key.Key_Down)
    assert reader.line.text().startswith(f"Step {last.step}: y {displayed(last.weights[1])}")
    qtbot.waitUntil(lambda: announced[-1:] == [reader.line.text()])
    view.legend.buttons[1].click()  # hides it
    qtbot.waitUntil(lambda: 1 in view.legend.hidden_curves)
    view.plot.setFocus()
    qtbot.keyClick(view.plot, Key.Key_Down)
    assert reader.line.text().startswith(f"Step {last.step}: x ")
    view.legend.buttons[1].click()


def test_nothing_is_read_while_the_keys_are_elsewhere(qtbot, window, announced):
    run_to_end(qtbot, window)
    view = window.loss_view
    focus(qtbot, window, view)
    qtbot.keyClick(view.plot, Key.Key_Left, Control)
    qtbot.waitUntil(lambda: len(announced) > 0 and announced[-1].startswith("Step 99: loss "))
    window.controls.run_button.setFocus()
    qtbot.waitUntil(lambda: not reader_of(view).line.isVisible())
    assert not reader_of(view).ring.isVisible()
    told = len(announced)
    window.control.look_at(3)
    qtbot.waitUntil(lambda: view.sight.step == 3)
    assert not reader_of(view).line.isVisible()
    assert not [words for words in announced[told:] if words.startswith("Step 3: loss")]


def test_the_ring_is_on_the_curve_as_the_axis_has_it(qtbot, window, records):
    run_to_end(qtbot, window)
    view = window.loss_view
    focus(qtbot, window, view)
    qtbot.keyClick(view.plot, Key.Key_Home, Control)
    for logarithmic in (True, False):
        view.log_box.setChecked(logarithmic)
        qtbot.keyClick(view.plot, Key.Key_Down)
        qtbot.waitUntil(lambda: view.sight.step == 0)
        (_,), (y,) = reader_of(view).ring.getData()
        assert y == view.on_axis(records[0].loss)


def test_what_is_read_stays_in_the_middle_of_a_plot_that_takes_another_size(qtbot, window):
    window.resize(1280, 800)
    run_to_end(qtbot, window)
    view, line = window.loss_view, reader_of(window.loss_view).line
    focus(qtbot, window, view)
    qtbot.keyClick(view.plot, Key.Key_Down)

    def is_in_the_middle():
        box = view.plot.getViewBox().sceneBoundingRect()
        return line.isVisible() and abs(line.geometry().center().x() - box.center().x()) < 2

    assert is_in_the_middle()
    before = line.x()
    window.resize(1240, 800)
    qtbot.waitUntil(lambda: line.x() != before)
    qtbot.waitUntil(is_in_the_middle)


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32)


def test_nothing_stays_behind_on_the_screen_where_the_ring_has_been(qtbot, window):
    run_to_end(qtbot, window)
    plot = window.loss_view.plot
    focus(qtbot, window, window.loss_view)

    def is_clean():
        shown, inside = window.screen().grabWindow(window.winId()).toImage(), plot.viewport()
        seen = shown.copy(QRect(inside.mapTo(window, QPoint()), inside.size()))
        wanted = plot.grab(QRect(inside.pos(), inside.size())).toImage()
        return (pixels(seen) != pixels(wanted)).sum() < FEW

    for key, step in ((Key.Key_Home, 0), *((Key.Key_Right, 11 * tenth) for tenth in range(1, 6))):
        qtbot.keyClick(plot, key, Control)
        words = f"Step {step}: "
        qtbot.waitUntil(lambda words=words: reader_of(window.loss_view).line.text().startswith(words))
        qtbot.waitUntil(is_clean)
