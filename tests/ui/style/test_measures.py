"""Lengths follow the height of a line, be it the system's type that is large or the person's choice."""

import pytest
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.style import measures, text_size


@pytest.fixture(autouse=True)
def _usual_size_afterwards(qapp):
    font = qapp.font()
    yield
    qapp.setFont(font)


def test_one_unit_is_the_usual_line(qapp):
    text_size.apply(qapp, 100)
    assert measures.line_height() == measures.USUAL_LINE, "the tests' font is DejaVu Sans at 9 points"
    assert measures.unit() == 1
    assert measures.px(28) == 28


def test_larger_type_of_the_system_counts_as_much_as_a_larger_percentage(qapp, monkeypatch):
    monkeypatch.setattr(text_size, "_usual", lambda: 11)
    text_size.apply(qapp, 100)
    assert text_size.percent() == 100
    assert measures.unit() == pytest.approx(1.29, abs=0.01)
    assert measures.px(28) == 36


def test_what_follows_type_is_told_the_unit(qapp, qtbot, monkeypatch):
    told = []
    widget = QWidget()
    qtbot.addWidget(widget)
    text_size.follow(widget, told.append)
    monkeypatch.setattr(text_size, "_usual", lambda: 11)
    text_size.apply(qapp, 100)
    assert told == [1, pytest.approx(18 / 14)]
