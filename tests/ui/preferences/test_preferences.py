import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from support import choose, opened, type_text

from neuron_gui.ui.settings import Settings
from neuron_gui.ui.style import motion, text_size, theme
from neuron_gui.ui.text import decimals

Mod = Qt.KeyboardModifier


@pytest.fixture
def dialog(qtbot, window):
    window.commands["preferences"].trigger()
    (dialog,) = opened(qtbot, window)
    yield dialog
    if dialog in window.children():
        dialog.reject()


@pytest.fixture
def page(dialog):
    dialog.pages.setCurrentWidget(dialog.key_page)
    return dialog.key_page


def choose_action(page, name):
    page.list.setCurrentItem(page._items[name])


def press(qtbot, page, key, modifier=Mod.NoModifier, field=0):
    page.fields[field].setFocus()
    qtbot.keyClick(page.fields[field], key, modifier)


def test_theme_type_and_decimal_mark_are_in_force_at_once_and_kept(dialog, window):
    choose(dialog.theme, "dark")
    assert theme.current() is theme.DARK
    choose(dialog.type_size, 125)
    assert text_size.percent() == 125
    window.document.set_value("stop.tolerance", 0.5, "")
    choose(dialog.decimals, "comma")
    assert window.learning.findChild(object, "stop.tolerance").line.text() == "0,5"
    stored = Settings()
    assert (stored.theme, stored.text_size, stored.decimals) == ("dark", 125, "comma")
    choose(dialog.decimals, "language")
    assert decimals.mark() == "."
    assert window.learning.findChild(object, "stop.tolerance").line.text() == "0.5"


def test_whoever_wants_no_movement_has_none(dialog):
    motion.allow(Settings().motion)  # as the program does when it starts
    assert motion.allowed()
    choose(dialog.motion, False)
    assert not motion.allowed() and Settings().motion is False
    choose(dialog.motion, True)
    assert motion.allowed() and Settings().motion is True


def test_the_name_is_kept(qtbot, dialog):
    type_text(qtbot, dialog.author, " Ada ", key=None)
    dialog.reject()
    assert Settings().author == "Ada"


def test_another_language_closes_the_dialog_and_asks_for_a_window(qtbot, dialog, window):
    with qtbot.waitSignal(window.language_changed):
        choose(dialog.language, "de")
    assert not dialog.isVisible()
    assert Settings().language == "de"


def test_every_action_is_listed_with_its_keys(page, window):
    assert page._items.keys() == window.commands.keys()
    assert page._items["run"].text(1) == "Space"
    assert page._items["blank"].text(1) == "B or ."


def test_the_search_finds_words_sentences_and_keys(qtbot, page):
    for typed, name in (("race", "race"), ("ctrl+k", "palette"), ("same start", "restart")):
        page.search.setText(typed)
        assert not page._items[name].isHidden()
        assert page._items["undo"].isHidden()
        assert page._items["undo"].parent().isHidden()
    page.search.setText("no such thing")
    assert page.nothing.isVisible()
    page.search.clear()
    assert not page.nothing.isVisible()
    assert not page._items["undo"].isHidden()


def test_a_key_that_is_pressed_is_the_actions_at_once(qtbot, page, window):
    choose_action(page, "restart")
    press(qtbot, page, Qt.Key.Key_F7)
    assert window.commands["restart"].shortcut() == QKeySequence("F7")
    assert page._items["restart"].text(1) == "F7"
    assert window.commands["restart"].toolTip().endswith("(F7)")
    press(qtbot, page, Qt.Key.Key_J, Mod.ControlModifier, field=1)
    assert page._items["restart"].text(1) == "F7 or Ctrl+J"
    page.none_button.click()
    assert page._items["restart"].text(1) == ""
    assert window.commands["restart"].shortcuts() == []
    page.reset_button.click()
    assert page._items["restart"].text(1) == "R"


def test_a_conflict_is_told_at_the_place_and_the_key_can_be_taken_over(qtbot, page, window):
    choose_action(page, "restart")
    press(qtbot, page, Qt.Key.Key_N)
    assert page.message.isVisible()
    assert page.message.text().startswith("N is the key of “New start”")
    assert page.message.text().endswith("R stays in force.")
    assert window.commands["restart"].shortcut() == QKeySequence("R")
    page.take_button.click()
    assert window.commands["restart"].shortcut() == QKeySequence("N")
    assert window.commands["new_start"].shortcuts() == []
    assert not page.message.isVisible()
    page.reset_all_button.click()
    assert window.commands["new_start"].shortcut() == QKeySequence("N")


def test_a_key_that_windows_need_is_refused(qtbot, page, window):
    choose_action(page, "restart")
    press(qtbot, page, Qt.Key.Key_Up)
    assert "needed" in page.message.text()
    assert not page.take_button.isVisible()
    assert window.commands["restart"].shortcut() == QKeySequence("R")
    choose_action(page, "run")
    assert not page.message.isVisible()


def test_single_letters_are_switched_off_with_one_tick(qtbot, page, window):
    page.letters.click()
    assert [keys.toString() for keys in window.commands["cheat_sheet"].shortcuts()] == []
    assert page._items["restart"].text(1) == ""
    page.window().reject()
    number = window.trainer._number
    qtbot.keyClick(window.controls.run_button, Qt.Key.Key_R)
    assert window.trainer._number == number


def test_the_cheat_sheet_and_the_palette_follow(qtbot, page, window):
    window.preferences.keys.give("restart", ["F7"])
    page.window().reject()
    window.commands["cheat_sheet"].trigger()
    (sheet,) = opened(qtbot, window)
    assert "F7" in sheet.page.toPlainText()
    sheet.reject()
