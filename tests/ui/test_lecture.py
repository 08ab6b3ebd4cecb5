"""A lecturer's hour by keyboard and clicker alone in a small window, after which everything is as it was."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from support import at_full_speed

from neuron_gui.ui.help.palette import Palette
from neuron_gui.ui.race.dialog import RaceDialog
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.window.presenter import Black

Key = Qt.Key
NONE, CTRL, CTRL_SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)


def press(qtbot, window, key, with_=NONE):
    if QApplication.activeWindow() is None:
        window.activateWindow()  # as a window manager does when a dialog has gone; here is none
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key, with_)


def look(window):
    """Return what a lecturer would miss if it were another afterwards."""
    return (
        window.bench.arrangement,
        window.size(),
        window.stage.kept(),
        {name for name, view in window.stage.views.items() if view.isVisible()},
        {name: button.geometry() for name, button in window.controls.buttons.items()},
        {name: button.toolButtonStyle() for name, button in window.controls.buttons.items()},
        window.menuBar().isVisible(),
        window.isFullScreen(),
        text_size.percent(),
        theme.current(),
    )


def open_by_palette(qtbot, window, words):
    press(qtbot, window, Key.Key_K, with_=CTRL)
    (palette,) = window.findChildren(Palette)
    qtbot.waitUntil(palette.line.hasFocus)
    qtbot.keyClicks(palette.line, words)
    press(qtbot, window, Key.Key_Return)


def tab_to(qtbot, window, widget):
    for _ in range(99):
        if QApplication.focusWidget() is widget:
            return
        press(qtbot, window, Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {widget}")


def test_an_hour_by_keys_and_clicker_restores_the_window_exactly(qtbot, window, tmp_path, monkeypatch):
    window.resize(1024, 700)
    at_full_speed(window)
    window.controls.run_button.setFocus()
    start, before = window.document.experiment, look(window)

    open_by_palette(qtbot, window, "Step size")
    player = window.lessons.player
    assert player.lesson
    press(qtbot, window, Key.Key_F5)
    assert not window.menuBar().isVisible()
    assert window.lessons.panel.isVisible()
    press(qtbot, window, Key.Key_PageDown)
    assert player.asking
    press(qtbot, window, Key.Key_B)
    (black,) = window.findChildren(Black)
    qtbot.waitUntil(black.hasFocus)
    press(qtbot, window, Key.Key_PageDown)  # a clicker's key brings the picture back, and turns nothing
    assert player.at == 1
    tab_to(qtbot, window, window.lessons.panel.answers[1])
    press(qtbot, window, Key.Key_Return)
    assert not player.asking
    press(qtbot, window, Key.Key_Space)
    qtbot.waitUntil(lambda: player.judgement is not None)
    press(qtbot, window, Key.Key_F11)
    assert window.isFullScreen()
    press(qtbot, window, Key.Key_3)
    assert window.fit_view.isVisible()
    press(qtbot, window, Key.Key_F11)
    for _ in player.lesson.steps[player.at :]:
        press(qtbot, window, Key.Key_PageDown)
    assert player.key == "neuron"  # the next lesson
    press(qtbot, window, Key.Key_F5)

    press(qtbot, window, Key.Key_R, with_=CTRL_SHIFT)
    (race,) = window.findChildren(RaceDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None and race.isActiveWindow())
    press(qtbot, window, Key.Key_Escape)
    qtbot.waitUntil(lambda: not race.isVisible())

    open_by_palette(qtbot, window, "Close lesson")
    assert not player.lesson

    names = iter(["1.neuron", "2.neuron"])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / next(names)), ""))
    open_by_palette(qtbot, window, "Save this scene")
    press(qtbot, window, Key.Key_Space)
    qtbot.waitUntil(lambda: window.trainer.snapshot.outcome is not None)
    press(qtbot, window, Key.Key_Left)
    press(qtbot, window, Key.Key_3)
    shown = window.control.shown_step
    open_by_palette(qtbot, window, "Save as a new scene")
    assert not window.document.modified
    press(qtbot, window, Key.Key_F5)
    press(qtbot, window, Key.Key_PageUp)
    qtbot.waitUntil(lambda: window.control.shown is not None and window.control.shown.step == 0)
    assert window.document.path == tmp_path / "1.neuron"
    press(qtbot, window, Key.Key_PageDown)
    qtbot.waitUntil(lambda: window.control.shown is not None and window.control.shown.step == shown)
    assert window.document.path == tmp_path / "2.neuron"
    assert window.fit_view.isVisible()
    press(qtbot, window, Key.Key_F5)

    press(qtbot, window, Key.Key_N, with_=CTRL)
    assert window.document.experiment == start
    window.resize(1024, 700)
    qtbot.waitUntil(lambda: look(window) == before)
