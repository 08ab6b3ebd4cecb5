"""What waits for idle moments is done in turn, and not while somebody types or a run is drawn."""

from importlib.util import find_spec

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from neuron_gui.ui.startup import idle
from neuron_gui.ui.startup.idle import MODULES, IdleWork


@pytest.fixture
def parent(qapp, monkeypatch):
    monkeypatch.setattr(idle, "BEGIN_MS", 0)
    monkeypatch.setattr(idle, "TURN_MS", 1)
    parent = QObject()
    yield parent
    parent.deleteLater()


def test_each_piece_is_done_once_in_its_turn(qtbot, parent):
    done = []
    work = IdleWork((lambda: done.append(1), lambda: done.append(2)), lambda: False, parent)
    qtbot.waitUntil(lambda: not work._timer.isActive() and len(done) > 1)
    assert done == [1, 2]


def test_it_waits_while_a_run_is_drawn_or_somebody_types(qtbot, parent):
    line, done, asked = QLineEdit(), [], []
    qtbot.addWidget(line)
    line.show()
    line.setFocus()
    playing = True

    def is_busy():
        asked.append(1)
        return playing

    work = IdleWork((lambda: done.append(1),), is_busy, parent)
    work._due = iter((lambda: done.append(1),))
    qtbot.waitUntil(lambda: len(asked) > 5)
    assert not done
    playing = False
    qtbot.waitUntil(lambda: line.hasFocus())
    asked.clear()
    qtbot.waitUntil(lambda: len(asked) > 5)
    assert not done
    line.clearFocus()
    qtbot.waitUntil(lambda: bool(done))


def test_the_modules_it_imports_are_there():
    assert all(map(find_spec, MODULES))
