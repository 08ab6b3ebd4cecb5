"""Things move for a moment, and never where somebody asked for none."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QProxyStyle, QStyle, QWidget
from support import movements

from neuron_gui.ui.style import motion


@pytest.fixture
def widget(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.move(0, 0)
    made.show()
    return made


@pytest.fixture(autouse=True)
def _allowed():
    assert not motion.allowed(), "no other test is to wait for what moves"
    motion.allow(True)


def test_a_property_comes_to_its_end(qtbot, widget):
    movement = motion.move(widget, "pos", QPoint(90, 0), motion.SLIDE, start=QPoint(30, 0))
    assert widget.pos() == QPoint(30, 0)
    with qtbot.waitSignal(movement.finished):
        pass
    assert widget.pos() == QPoint(90, 0)


def test_a_second_movement_ends_the_first(qtbot, widget):
    motion.move(widget, "pos", QPoint(90, 0), motion.PULSE)
    movement = motion.move(widget, "pos", QPoint(0, 50), motion.SLIDE)
    with qtbot.waitSignal(movement.finished):
        pass
    assert widget.pos() == QPoint(0, 50)


def test_what_comes_to_rest_stays_where_it_is(widget):
    movement = motion.move(widget, "pos", QPoint(90, 0), motion.SLIDE)
    movement.setCurrentTime(motion.SLIDE // 2)
    motion.rest(widget, "pos")
    assert 0 < widget.x() < 90
    assert not movements(widget)


def test_it_is_there_at_once_if_a_person_wants_no_movement(widget):
    motion.allow(False)
    assert not motion.allowed()
    assert motion.move(widget, "pos", QPoint(90, 0), motion.SLIDE) is None
    assert widget.pos() == QPoint(90, 0)


def test_it_is_there_at_once_if_the_system_wants_none(qapp, widget, monkeypatch):
    class Still(QProxyStyle):
        def styleHint(self, hint, option=None, widget=None, data=None):
            if hint == QStyle.StyleHint.SH_Widget_Animation_Duration:
                return 0
            return super().styleHint(hint, option, widget, data)

    still = Still()
    monkeypatch.setattr(type(qapp), "style", staticmethod(lambda: still))
    assert motion.move(widget, "pos", QPoint(90, 0), motion.SLIDE) is None
    assert widget.pos() == QPoint(90, 0)
