import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from neuron_gui.ui import actions
from neuron_gui.ui.help.cheat_sheet import CheatSheet
from neuron_gui.ui.help.palette import without_mark
from neuron_gui.ui.style import theme


@pytest.fixture
def window(used_window):
    return used_window


@pytest.fixture
def sheet(qtbot, window):
    window.controls.run_button.setFocus()
    qtbot.keyClick(window.controls.run_button, "?")
    (found,) = window.findChildren(CheatSheet)
    yield found
    for left in window.findChildren(CheatSheet):
        left.reject()


def test_every_action_stands_there_with_its_keys_and_sentence(window, sheet):
    text = sheet.page.toPlainText()
    for offer in window.commands.offered:
        for wanted in (without_mark(offer.text), offer.tip):
            assert wanted in text, offer.name
        for keys in QKeySequence.listFromString(offer.keys):
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in text, offer.name
    for menu in actions.MENUS:
        assert f"\n{without_mark(menu)}\n" in f"\n{text}\n"


def test_the_commands_of_the_table_are_there_too(window, sheet):
    text = sheet.page.toPlainText()
    for action in window.problem.table.commands.actions.values():
        if not action.shortcut().isEmpty():
            assert without_mark(action.text()) in text
            assert action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) in text


def test_a_search_leaves_the_lines_that_have_all_words(qtbot, sheet):
    everything = len(sheet.page.toPlainText())
    qtbot.keyClicks(sheet.line, "Run step")
    text = sheet.page.toPlainText()
    assert 0 < len(text) < everything / 2
    assert "Sample table" not in text
    sheet.line.setText("xyzzy")
    assert sheet.page.toPlainText() == "Nothing fits; try another word."
    sheet.line.clear()
    assert len(sheet.page.toPlainText()) == everything


def test_a_wide_sheet_has_columns_of_about_the_same_length(qtbot, sheet):
    sheet.resize(1300, 700)
    wide = sheet.page.document().size().height()
    sheet.resize(500, 700)
    assert sheet.page.document().size().height() > 1.5 * wide


def test_the_page_scrolls_while_one_types(qtbot, sheet):
    qtbot.keyClick(sheet.line, Qt.Key.Key_PageDown)
    assert sheet.page.verticalScrollBar().value() > 0


def test_escape_closes_it(qtbot, sheet):
    qtbot.keyClick(sheet.page, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_a_question_mark_opens_it_but_not_while_one_types(qtbot, window):
    qtbot.keyClicks(window.problem.formula.line, "?")
    assert not window.findChildren(CheatSheet)
    window.controls.run_button.setFocus()
    qtbot.keyClick(window.controls.run_button, "?")
    (sheet,) = window.findChildren(CheatSheet)
    sheet.reject()


def test_it_takes_on_the_colours_of_another_theme(qapp, sheet):
    try:
        theme.apply(qapp, "dark")
        qapp.processEvents()
        assert theme.DARK.accent in sheet.page.toHtml()
    finally:
        theme.apply(qapp, "system")
