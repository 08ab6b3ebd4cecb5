"""A short text takes the lines that it may, tells what is left out, and breaks anew at any width."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neuron_gui.ui.widgets.short_text import ShortText

WORDS = "No error is larger than the tolerance, and another rate would need fewer steps than this one."


@pytest.fixture
def label(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    label = ShortText(2)
    label.setText(WORDS)
    layout = QVBoxLayout(window)
    layout.addWidget(label)
    layout.addStretch(1)
    window.resize(2000, 200)
    window.show()
    qtbot.waitExposed(window)
    label.inside = window  # which it would go with
    return label


def line(label):
    return QFontMetrics(label.font()).lineSpacing()


def test_it_takes_another_line_where_it_is_narrower(qtbot, label):
    assert (label.count, label.is_cut) == (1, False)
    label.window().resize(QFontMetrics(label.font()).horizontalAdvance(WORDS) * 2 // 3, 200)
    qtbot.waitUntil(lambda: label.height() == 2 * line(label))
    assert (label.count, label.is_cut) == (2, False)


def test_what_has_no_room_is_left_out_and_stands_in_the_tooltip(qtbot, label):
    label.window().resize(150, 200)
    qtbot.waitUntil(lambda: label.height() == 2 * line(label))
    assert label.is_cut
    assert label.toolTip() == WORDS
    assert label.text() == WORDS


def test_fewer_lines_may_be_allowed(qtbot, label):
    label.window().resize(300, 200)
    qtbot.waitUntil(lambda: label.count == 2)
    label.allow(1)
    qtbot.waitUntil(lambda: label.height() == line(label))
    assert label.is_cut


def test_larger_type_takes_more_lines(qtbot, label):
    label.window().resize(QFontMetrics(label.font()).horizontalAdvance(WORDS) + 40, 200)
    qtbot.waitUntil(lambda: label.count == 1)
    font = label.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    label.setFont(font)
    assert label.count == 2
