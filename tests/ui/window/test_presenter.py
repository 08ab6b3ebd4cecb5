import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QLineEdit
from support import run_to_end, type_text

from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.widgets.short_text import ShortText
from neuron_gui.ui.window.presenter import Black, Echo

Key = Qt.Key
Control = Qt.KeyboardModifier.ControlModifier


def shown(window):
    return {name for name, view in window.stage.views.items() if view.isVisible()}


@pytest.fixture
def presenting(qtbot, window):
    without = window.document.experiment.replaced(notes="")  # which would stand beside the views
    window.document.open(without, None)
    window.resize(1366, 768)
    window.controls.run_button.setFocus()
    qtbot.keyClick(window.controls.run_button, Key.Key_F5)
    assert window.presenter.presenting
    return window


def test_presenting_means_large_type_high_contrast_and_two_views(presenting):
    assert QFontInfo(QApplication.font()).pixelSize() == pytest.approx(768 / 42, abs=1)
    assert theme.current() == theme.CONTRAST_LIGHT
    assert shown(presenting) == {"weight_space", "loss"}
    assert not presenting.menuBar().isVisible()
    assert not presenting.panels.isVisible()


def test_number_keys_choose_the_views(qtbot, presenting):
    qtbot.keyClick(presenting.controls.run_button, Key.Key_3)
    assert shown(presenting) == {"fit", "weight_space"}
    qtbot.keyClick(presenting.controls.run_button, Key.Key_6)
    assert shown(presenting) == {"fit", "this_step"}


def test_what_a_lesson_hides_while_it_asks_is_not_what_is_presented(qtbot, presenting):
    window, player = presenting, presenting.lessons.player
    window.lessons.open_bundled("guessing")
    while not player.asking:
        player.next()
    covered = {curtain.target for curtain in window.lessons.hidden.curtains}
    assert window.stage.views["weight_space"] in covered
    (seen,) = shown(window)
    assert window.stage.views[seen] not in covered
    player.predict(0)
    run_to_end(qtbot, window)
    assert shown(window) == {"weight_space"}
    window.lessons.open_bundled("guessing")
    while not player.asking:
        player.next()
    qtbot.keyClick(window.controls.run_button, Key.Key_4)
    assert shown(window) == {"weight_space"}  # whoever chooses it has it, with its curtain


def test_what_a_lesson_points_at_waits_behind_its_curtain_for_the_answer(presenting):
    window, player = presenting, presenting.lessons.player
    window.lessons.open_bundled("gradient-descent")
    while not (player.step.point == "this_step" and player.asking):
        player.next()
    QApplication.processEvents()
    (seen,) = shown(window)
    assert seen != "this_step"  # where there is one view, it has something to look at
    player.predict(2.176)
    assert shown(window) == {"this_step"}


def test_title_and_notes_stand_beside_one_large_view_and_go_back_to_their_tab(qtbot, window):
    window.resize(1366, 768)
    before = window.stage.kept(), shown(window), window.stage.places_in_use[-1].front
    window.commands["presenter"].trigger()
    assert window.notes.isVisible()
    assert window.bench.column.isAncestorOf(window.notes)
    assert len(shown(window)) == 1
    qtbot.keyClick(window.controls.run_button, Key.Key_7)  # they are in sight
    assert window.bench.column.isAncestorOf(window.notes)
    window.document.set_value("notes", "", "no notes")
    assert not window.bench.column.isVisible()
    assert len(shown(window)) == 2
    window.document.undo()
    assert window.bench.column.isAncestorOf(window.notes)
    window.commands["presenter"].trigger()
    assert window.stage.isAncestorOf(window.notes)
    assert (window.stage.kept(), shown(window), window.stage.places_in_use[-1].front) == before
    window.stage.close_view("notes")  # who does not want them while presenting
    window.commands["presenter"].trigger()
    assert len(shown(window)) == 2


def test_leaving_puts_everything_back(qtbot, window):
    window.resize(1366, 768)
    window.stage.close_view("fit")
    before = shown(window), theme.current(), window.bench.arrangement, window.size(), window.stage.kept()
    window.commands["presenter"].trigger()
    window.commands["presenter"].trigger()
    after = shown(window), theme.current(), window.bench.arrangement, window.size(), window.stage.kept()
    assert after == before
    assert text_size.percent() == 100
    assert window.menuBar().isVisible()


def test_leaving_in_a_small_window_brings_the_words_back_to_the_run_bar(qtbot, window):
    window.resize(1024, 676)
    buttons = window.controls.buttons
    before = {name: (button.toolButtonStyle(), button.geometry()) for name, button in buttons.items()}
    window.commands["presenter"].trigger()
    assert not buttons["restart"].isVisible()
    window.commands["presenter"].trigger()
    qtbot.waitUntil(
        lambda: {name: (b.toolButtonStyle(), b.geometry()) for name, b in buttons.items()} == before
    )


def test_theme_and_size_chosen_while_presenting_are_those_of_the_next_time(presenting):
    usual = text_size.percent()
    presenting.appearance.set_theme("dark")
    presenting.commands["larger"].trigger()
    larger = text_size.percent()
    assert larger > usual
    presenting.commands["presenter"].trigger()
    assert presenting.settings.theme == "system"
    assert text_size.percent() == 100
    presenting.commands["presenter"].trigger()
    assert theme.current() == theme.DARK
    assert text_size.percent() == pytest.approx(larger, abs=1)


def test_a_window_that_closes_while_presenting_keeps_the_usual_look(open_window, presenting):
    presenting.close()
    assert text_size.percent() == 100
    assert open_window().panels.isVisible()


def test_esc_and_the_end_of_a_lesson_end_presenting(qtbot, presenting):
    line = presenting.controls.findChild(QLineEdit)
    qtbot.keyClicks(line, "7")
    qtbot.keyClick(line, Key.Key_Escape)  # gives the number up
    assert presenting.presenter.presenting
    qtbot.keyClick(line, Key.Key_Escape)
    assert not presenting.presenter.presenting
    assert not presenting.commands["presenter"].isChecked()
    presenting.lessons.open_bundled("sign")
    presenting.commands["presenter"].trigger()
    presenting.lessons.player.leave()
    assert not presenting.presenter.presenting


def test_alt_brings_the_menu(qtbot, presenting):
    qtbot.keyClick(presenting.windowHandle(), Key.Key_Alt)
    assert presenting.menuBar().isVisible()


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


def test_a_title_longer_than_its_column_takes_a_second_line(qtbot, window):
    window.resize(1366, 768)
    title = "Momentum, Adam and Newton in a narrow valley that is turned"
    window.document.open(window.document.experiment.replaced(title=title), None)
    window.commands["presenter"].trigger()
    (label,) = (at for at in window.bench.column.findChildren(ShortText) if at.text() == title)
    qtbot.waitUntil(lambda: label.count == 2)
    assert not label.is_cut
    assert label.height() >= label.sizeHint().height()
    assert label.parentWidget().height() >= label.height()
    window.document.set_value("title", "A valley", "title")
    assert (label.text(), label.count) == ("A valley", 1)
