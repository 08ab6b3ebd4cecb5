from collections import Counter

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget
from support import ASK_FOR_A_FILE, DIALOGS

from neuron_gui.ui.actions import EDIT, FILE, MENUS, Commands, Offer, menus
from neuron_gui.ui.text import language


@pytest.fixture
def window(used_window):
    return used_window


class Some:
    """Offers two actions, and notes which were chosen."""

    def __init__(self):
        self.called = []

    def offers(self):
        return (
            Offer("dig", FILE, "&Dig", "Make a hole.", lambda: self.called.append("dig"), "D; Ctrl+D"),
            Offer(
                "fill", EDIT, "&Fill", "Close it.", self.called.append, checkable=True,
                more=lambda menu: menu.addMenu("&With"),
            ),
        )  # fmt: skip


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_what_is_offered_stands_in_its_menu_and_does_what_it_says(qtbot, window):
    menus = {menu.title(): menu for menu in window.menuBar().findChildren(QMenu)}
    for offer in window.commands.offered:
        assert window.commands[offer.name] in menus[offer.submenu or offer.menu].actions()
        assert offer.menu in MENUS


def test_names_and_keys_are_unique_and_valid(window):
    shortcuts = [keys.toString() for action in window.commands.values() for keys in action.shortcuts()]
    assert all(shortcuts)
    assert len(set(shortcuts)) == len(shortcuts)
    assert {offer.name for offer in window.commands.offered if offer.keys} == {
        name for name, action in window.commands.items() if action.shortcuts()
    }


def test_a_name_that_is_taken_is_a_mistake_that_shows_at_once(owner):
    commands = Commands(owner)
    commands.add(Some())
    with pytest.raises(ValueError, match="dig"):
        commands.add(Some())


def test_every_action_says_what_it_does(window):
    for offer in window.commands.offered:
        assert offer.tip.endswith("."), offer.name
        assert offer.text, offer.name


@pytest.fixture
def speaking(qapp):
    yield lambda name: language.apply(qapp, name)
    language.apply(qapp, language.SOURCE)


@pytest.mark.parametrize("name", language.known())
def test_underlined_letters_are_unique_within_a_menu(speaking, open_window, name):
    speaking(name)
    window = open_window()
    menus = [action.menu() for action in window.menuBar().actions()]
    assert len(menus) == len(MENUS)
    for menu in (
        window.menuBar(),
        *menus,
        *(inner for outer in menus for inner in outer.findChildren(QMenu)),
    ):
        texts = [action.text().replace("&&", "") for action in menu.actions()]
        letters = Counter(text[text.index("&") + 1].lower() for text in texts if "&" in text)
        assert not [letter for letter, count in letters.items() if count > 1], texts


def test_choosing_an_action_does_it_and_a_checkable_one_is_told_whether_it_is_on(owner):
    some, commands = Some(), Commands(owner)
    commands.add(some)
    commands["dig"].trigger()
    commands["fill"].trigger()
    commands["fill"].setChecked(False)
    assert some.called == ["dig", True, False]


def test_more_entries_stand_below_an_action_in_its_menu(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    commands = Commands(window)
    commands.add(Some())
    filled = menus(window.menuBar())
    commands.fill(filled)
    assert [action.text() for action in filled[EDIT].actions()] == ["&Fill", "&With"]


def test_tooltips_name_the_keys(window):
    assert window.commands["run"].toolTip().endswith("(Space)")
    assert isinstance(window.commands["run"], QAction)
    assert "(" not in window.commands["reset_layout"].toolTip()


def test_what_ends_in_dots_asks_for_a_file_or_opens_a_dialog(window):
    asking = [offer.name for offer in window.commands.offered if offer.text.endswith("…")]
    assert sorted(asking) == sorted((*ASK_FOR_A_FILE, *DIALOGS))
