"""Docks are placed once a window has its final size; crashes of earlier placing are in `test_crashing.py`."""

import pytest
from conftest import OpenWindow
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.window.final_size import GROWING, FinalSize

FULL = Qt.WindowState.WindowFullScreen


def test_a_window_of_its_usual_size_waits_for_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    done: list[str] = []
    size = FinalSize(window)
    size.then(lambda: done.append("hidden"))
    window.show()
    qtbot.waitUntil(lambda: size._shown)
    window.setWindowState(FULL)
    size.then(lambda: done.append("grown later"))
    assert done == ["hidden", "grown later"]


@pytest.mark.parametrize("state", list(GROWING))
def test_one_that_is_to_fill_the_screen_is_waited_for(qtbot: QtBot, state: Qt.WindowState) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    window.setWindowState(state)
    sizes: list[tuple[int, int]] = []
    size = FinalSize(window)
    for _ in range(2):
        size.then(lambda: sizes.append(window.size().toTuple()))
    assert not sizes
    window.show()
    qtbot.waitUntil(lambda: size.reached)
    assert sizes == [window.size().toTuple()] * 2
    assert window.width() > 0.9 * window.screen().size().width()


def test_what_is_closed_at_once_is_not_rearranged(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowState(FULL)
    size = FinalSize(window)
    size.then(lambda: pytest.fail("rearranged while hidden"))
    window.show()
    window.hide()
    with qtbot.waitSignal(size._patience.timeout):
        pass
    assert not size.reached


def test_a_full_screen_comes_back_as_it_was(qtbot: QtBot, open_window: OpenWindow) -> None:
    first = open_window()
    first.commands["full_screen"].trigger()
    first.sides.docks[1].close()
    widths = [dock.width() for dock in first.sides.docks]
    first.close()
    second = open_window()
    qtbot.waitUntil(lambda: second.final_size.reached)
    assert [dock.width() for dock in second.sides.docks] == widths
    assert second.sides.docks[1].isHidden()


def test_a_window_closed_before_it_is_arranged_forgets_no_arrangement(open_window: OpenWindow) -> None:
    first = open_window()
    first.commands["full_screen"].trigger()
    first.sides.docks[1].close()
    first.close()
    layout = first.settings.layout
    hasty = MainWindow()
    assert hasty.close()
    hasty.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert first.settings.layout == layout


def test_a_lesson_and_presenting_that_ended_before_do_not_begin_then(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    first = open_window()
    first.commands["full_screen"].trigger()
    first.close()
    window = MainWindow()
    qtbot.addWidget(window, before_close_func=lambda window: window.trainer.close())
    window.lessons.open_bundled(next(iter(window.lessons._bundled)))
    window.commands["presenter"].trigger()
    window.commands["presenter"].trigger()
    window.lessons.player.leave()
    window.show()
    qtbot.waitUntil(lambda: window.final_size.reached)
    assert window.lessons.dock.isHidden()
    assert not window.presenter.presenting
