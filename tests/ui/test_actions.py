import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from neuron_gui.ui.actions import ACTIONS, MENUS, build


def keys(spec):
    return [sequence.toString() for sequence in QKeySequence.listFromString(spec.keys)]


def test_every_action_of_the_table_is_in_its_menu(window):
    menus = {menu.title(): menu for menu in window.menuBar().findChildren(QMenu)}
    for spec in ACTIONS:
        assert window.commands[spec.name] in menus[spec.menu].actions()
        assert spec.menu in MENUS


def test_names_and_keys_are_unique_and_valid():
    names = [spec.name for spec in ACTIONS]
    shortcuts = [key for spec in ACTIONS if spec.keys for key in keys(spec)]
    assert len(set(names)) == len(names)
    assert all(shortcuts)
    assert len(set(shortcuts)) == len(shortcuts)


def test_every_action_says_what_it_does():
    for spec in ACTIONS:
        assert spec.tip.endswith("."), spec.name
        assert spec.text, spec.name


def test_underlined_letters_are_unique_within_a_menu(window):
    for menu in (window.menuBar(), *(m for m in window.menuBar().findChildren(QMenu) if m.title() in MENUS)):
        letters = [
            text[text.index("&") + 1].lower()
            for text in (action.text().replace("&&", "") for action in menu.actions())
            if "&" in text
        ]
        assert len(set(letters)) == len(letters), menu


def test_an_action_without_a_handler_is_a_mistake_that_shows_at_once(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    with pytest.raises(KeyError):
        build(owner, {})


def test_triggering_calls_the_handler_of_the_same_name(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    called = []
    handlers = {spec.name: lambda *_, name=spec.name: called.append(name) for spec in ACTIONS}
    commands = build(owner, handlers)
    for spec in ACTIONS:
        commands[spec.name].trigger()
    assert called == [spec.name for spec in ACTIONS]


def test_tooltips_name_the_keys(window):
    assert window.commands["run"].toolTip().endswith("(Space)")
    assert isinstance(window.commands["run"], QAction)
    assert "(" not in window.commands["reset_layout"].toolTip()
