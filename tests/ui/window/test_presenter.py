import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget
from support import type_text

from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.window.presenter import Black, Echo

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


def shown(window):
    return {dock.objectName() for dock in window.findChildren(QDockWidget) if not dock.isHidden()}


@pytest.fixture
def presenting(qtbot, window):
    window.controls.run_button.setFocus()
    qtbot.keyClick(window.controls.run_button, Key.Key_F5)
    assert window.presenter.presenting
    return window


def test_presenting_means_large_type_high_contrast_and_few_panels(presenting):
    assert text_size.percent() == 160
    assert theme.current() == theme.CONTRAST_LIGHT
    assert shown(presenting) == {"loss", "weight_space", "neuron_picture"}


def test_leaving_puts_panels_theme_and_type_back(qtbot, window):
    window.plots.docks["fit"].close()
    before, colors = shown(window), theme.current()
    layout = window.saveState(), window.plots.saveState()
    window.commands["presenter"].trigger()
    window.commands["presenter"].trigger()
    assert shown(window) == before
    assert (window.saveState(), window.plots.saveState()) == layout
    assert theme.current() == colors
    assert text_size.percent() == 100
    assert not window.presenter.presenting


def test_panels_theme_and_size_chosen_while_presenting_are_those_of_the_next_time(presenting):
    presenting.plots.docks["fit"].show()
    presenting.plots.docks["neuron_picture"].close()
    presenting.appearance.set_theme("dark")
    presenting.commands["larger"].trigger()
    presenting.commands["presenter"].trigger()
    assert presenting.settings.theme == "system"
    assert text_size.percent() == 100
    presenting.commands["presenter"].trigger()
    assert shown(presenting) == {"loss", "weight_space", "fit"}
    assert theme.current() == theme.DARK
    assert text_size.percent() == 180


def test_a_window_that_closes_while_presenting_keeps_the_usual_layout(open_window, presenting):
    before = {dock.objectName() for dock in presenting.findChildren(QDockWidget)}
    presenting.close()
    assert text_size.percent() == 100
    assert {"problem", "learning"} <= before & shown(open_window())


@pytest.mark.parametrize("kept", ["", "{", "7", '{"a": 1}', '[1, null, "loss"]'])
def test_whatever_the_settings_hold_presenting_works(window, kept):
    window.settings.presenter_panels = kept
    window.commands["presenter"].trigger()
    assert shown(window) <= {"loss"}


def test_b_blanks_the_screen_and_any_key_brings_it_back(qtbot, presenting):
    qtbot.keyClick(presenting.controls.run_button, "b")
    (black,) = presenting.findChildren(Black)
    assert black.isVisible()
    assert black.grab().toImage().pixelColor(5, 5) == Qt.GlobalColor.black
    qtbot.keyClick(black, Key.Key_Down)
    assert not black.isVisible()
    assert presenting.trainer.snapshot.steps == 0


def test_b_is_just_a_letter_while_one_works_or_types(qtbot, window, presenting):
    type_text(qtbot, window.problem.formula.line, "2b = 4")
    assert not window.findChildren(Black)
    window.commands["presenter"].trigger()
    window.controls.run_button.setFocus()
    qtbot.keyClick(window.controls.run_button, "b")
    assert not window.findChildren(Black)


def test_keys_that_are_pressed_are_shown_while_that_is_wanted(qtbot, window):
    window.commands["echo_keys"].trigger()
    (echo,) = window.findChildren(Echo)
    window.controls.run_button.setFocus()
    assert not echo.isVisible()
    qtbot.keyClick(window.controls.run_button, Key.Key_0, Control)
    assert echo.isVisible()
    assert echo.text() == "Ctrl+0"
    qtbot.keyClick(window.controls.run_button, Key.Key_Right)
    assert echo.text() == "Right"
    qtbot.keyClick(window.controls.run_button, Key.Key_Shift)
    assert echo.text() == "Right"
    assert window.rect().contains(echo.geometry())
    qtbot.waitUntil(lambda: not echo.isVisible())
    window.commands["echo_keys"].trigger()
    qtbot.keyClick(window.controls.run_button, Key.Key_Left)
    assert not echo.isVisible()
