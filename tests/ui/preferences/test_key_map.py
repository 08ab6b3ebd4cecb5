import json

import pytest
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.actions import EDIT, FILE, Commands, Offer
from neuron_gui.ui.preferences.key_map import KeyMap, is_key
from neuron_gui.ui.settings import Settings


class Some:
    def offers(self):
        return (
            Offer("dig", FILE, "&Dig…", "Make a hole.", bool, "D; Ctrl+D"),
            Offer("fill", EDIT, "&Fill", "Close it.", bool, "F"),
            Offer("rest", EDIT, "&Rest", "Do nothing.", bool),
        )


@pytest.fixture
def commands(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    commands = Commands(owner)
    commands.add(Some())
    return commands


@pytest.fixture
def keys(commands):
    keys = KeyMap(commands, Settings())
    keys.apply()
    return keys


def shown(commands, name):
    return [keys.toString() for keys in commands[name].shortcuts()]


def test_without_a_choice_actions_have_the_keys_that_they_come_with(keys, commands):
    assert keys.of("dig") == ("D", "Ctrl+D")
    assert shown(commands, "dig") == ["D", "Ctrl+D"]
    assert keys.of("rest") == ()


def test_an_action_has_the_keys_it_was_given_and_its_tooltip_names_them(keys, commands):
    keys.give("rest", ["Ctrl+Alt+R"])
    assert shown(commands, "rest") == ["Ctrl+Alt+R"]
    assert commands["rest"].toolTip() == "Do nothing. (Ctrl+Alt+R)"
    keys.give("rest", [])
    assert commands["rest"].toolTip() == "Do nothing."


def test_a_key_has_one_action_whatever_is_given_and_reset(keys, commands):
    keys.give("rest", ["D"])
    assert (keys.owner("D"), keys.of("dig")) == ("rest", ("Ctrl+D",))
    keys.reset("dig")
    assert (keys.owner("D"), keys.of("rest")) == ("dig", ())
    keys.give("fill", ["Ctrl+D"])
    keys.reset_all()
    assert [keys.of(name) for name in commands] == [("D", "Ctrl+D"), ("F",), ()]


def test_what_was_chosen_is_there_at_the_next_start(keys, commands):
    keys.give("fill", ["Ctrl+Alt+F"])
    again = KeyMap(commands, Settings())
    assert again.of("fill") == ("Ctrl+Alt+F",)
    assert again.is_usual("dig") and not again.is_usual("fill")


def test_letters_and_signs_are_switched_off_and_come_back(keys, commands):
    keys.letters = False
    assert shown(commands, "dig") == ["Ctrl+D"]
    assert shown(commands, "fill") == []
    assert commands["fill"].toolTip() == "Close it."
    assert keys.of("fill") == ("F",)  # as it will be
    keys.letters = True
    assert shown(commands, "fill") == ["F"]


@pytest.mark.parametrize(
    "stored",
    ["", "nonsense", "[]", "7", '{"dig": "Q"}', '{"dig": [1]}', '{"dig": ["Esc"]}', '{"dig": ["nokey"]}',
     '{"gone": ["Q"]}', '{"dig": ["Ctrl+K, Ctrl+D"]}'],
)  # fmt: skip
def test_what_makes_no_sense_in_the_settings_counts_for_nothing(keys, commands, stored):
    Settings().keys = stored
    again = KeyMap(commands, Settings())
    again.apply()
    assert shown(commands, "dig") == ["D", "Ctrl+D"]


def test_only_what_differs_is_kept(keys):
    keys.give("fill", ["Q"])
    keys.give("fill", ["F"])
    assert json.loads(Settings().keys) == {}


@pytest.mark.parametrize(("key", "fine"), [("Space", True), ("F1", True), ("?", True), ("Return", False)])
def test_keys_that_windows_and_texts_need_are_no_keys_of_actions(key, fine):
    assert is_key(key) is fine


def test_every_key_that_the_window_comes_with_could_be_chosen(window):
    for offer in window.commands.offered:
        for key in window.preferences.keys.of(offer.name):
            assert is_key(key), offer.name
