"""Type of any size from 100 to 250 %: everything follows, no word is clipped."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QWidget,
)

from neuron_gui.ui.style import text_size

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture(autouse=True)
def _usual_size_afterwards(qapp):
    yield
    text_size.apply(qapp, 100)


def sizes(window):
    """Return the size of type of every widget that shows words, by its place in the tree."""
    kinds = QLabel | QAbstractButton | QComboBox
    shown = [w for w in window.centralWidget().findChildren(QWidget) if isinstance(w, kinds)]
    return [(widget, widget.font().pointSizeF()) for widget in shown]


def living(found):
    """Return those that are still there: tabs come and go with the room for them."""
    alive = [pair for pair in found if shiboken6.isValid(pair[0])]
    assert len(alive) > 100
    return alive


def test_every_word_grows_by_the_same_factor_and_comes_back(qapp, window):
    before = sizes(window)
    text_size.apply(qapp, 200)
    qapp.processEvents()
    for widget, size in living(before):
        assert widget.font().pointSizeF() == pytest.approx(2 * size, rel=0.01), (widget, widget.parent())
    text_size.apply(qapp, 100)
    qapp.processEvents()
    for widget, size in living(before):
        assert widget.font().pointSizeF() == pytest.approx(size, rel=0.01), (widget, widget.parent())


def test_plots_grow_too(qtbot, window):
    axis = window.loss_view.plot.getAxis("bottom")
    before = axis.height(), axis.label.font().pointSizeF()
    text_size.apply(QApplication.instance(), 200)
    qtbot.waitUntil(lambda: axis.height() > 1.2 * before[0])
    assert axis.label.font().pointSizeF() == pytest.approx(2 * before[1])


def test_keys_make_type_larger_smaller_and_usual_and_the_size_is_kept(qtbot, window):
    button = window.controls.run_button
    button.setFocus()
    for _ in range(2):
        qtbot.keyClick(button, Key.Key_Plus, Control)
    assert text_size.percent() == 125
    qtbot.keyClick(button, Key.Key_Minus, Control)
    assert window.settings.text_size == 110
    qtbot.keyClick(button, Key.Key_0, Control)
    assert window.settings.text_size == 100


def test_in_a_plot_plus_alone_zooms_and_with_control_enlarges_type(qtbot, window):
    plot = window.loss_view.plot
    plot.setFocus()
    before = plot.getViewBox().viewRange()
    qtbot.keyClick(plot, Key.Key_Plus, Control)
    assert plot.getViewBox().viewRange() == before
    assert window.settings.text_size == 110
    qtbot.keyClick(plot, Key.Key_Plus)
    assert plot.getViewBox().viewRange() != before
    assert window.settings.text_size == 110


def test_type_ends_at_100_and_250_percent(window):
    for name, last in (("larger", 250), ("smaller", 100)):
        for _ in range(12):
            window.commands[name].trigger()
        assert window.settings.text_size == last
        assert text_size.percent() == last


@pytest.mark.parametrize(("kept", "percent"), [(-5, 100), (99, 100), (1000, 250)])
def test_a_size_out_of_range_counts_as_the_nearest(qapp, kept, percent):
    text_size.apply(qapp, kept)
    assert text_size.percent() == percent


def test_a_widget_that_is_gone_is_not_told(qapp, qtbot):
    told = []
    widget = QWidget()
    text_size.follow(widget, told.append)
    text_size.apply(qapp, 200)
    widget.deleteLater()
    qtbot.waitSignal(widget.destroyed).wait()
    text_size.apply(qapp, 100)
    assert told == [1, 2]


def test_the_rows_of_the_samples_come_back_with_the_type(qtbot, qapp, window):
    table = window.problem.table
    numbers = table.verticalHeader()
    before = numbers.sectionSize(0), numbers.width()
    for size in (225, 100):
        text_size.apply(qapp, size)
        qtbot.waitUntil(lambda: numbers.font() == qapp.font())
    assert (numbers.sectionSize(0), numbers.width()) == before
