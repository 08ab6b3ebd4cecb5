"""Which keys each action has: those that it comes with, unless a person has given it others."""

import json
from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence

from neuron_gui.ui.actions import Commands, give_keys
from neuron_gui.ui.settings import Settings, kept_json

Keys = tuple[str, ...]  # each as QKeySequence writes it in any language, such as `Ctrl+K`

# With these one goes about in any window, so that no action can have them by themselves.
RESERVED = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Backspace, Qt.Key.Key_Up, Qt.Key.Key_Down),
)


class KeyMap(QObject):
    """Kept for a person in the settings. No key has two actions. `changed` comes when any key has changed."""

    changed = Signal()

    def __init__(self, commands: Commands, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.commands, self._settings = commands, settings

    def apply(self) -> None:
        """Let all actions have their keys; to be called when all have been offered."""
        with_letters = self._settings.letter_keys
        for offer in self.commands.offered:
            keys = [QKeySequence(key) for key in self.of(offer.name) if with_letters or not is_letter(key)]
            give_keys(self.commands[offer.name], keys)
        self.changed.emit()

    def of(self, name: str) -> Keys:
        """Return the keys of an action, also those that are switched off."""
        return self._chosen.get(name, self._usual(name))

    def is_usual(self, name: str) -> bool:
        """Return whether an action has the keys that it comes with."""
        return self.of(name) == self._usual(name)

    def owner(self, key: str) -> str | None:
        """Return the action that has a key."""
        return next((offer.name for offer in self.commands.offered if key in self.of(offer.name)), None)

    def give(self, name: str, keys: Sequence[str]) -> None:
        """Let an action have these keys; whatever other action has one of them loses it."""
        chosen = self._chosen
        for other in self.commands:
            if other != name and any(key in keys for key in self.of(other)):
                chosen[other] = tuple(key for key in self.of(other) if key not in keys)
        chosen[name] = tuple(keys)
        self._keep(chosen)

    def reset(self, name: str) -> None:
        """Give an action the keys that it comes with."""
        self.give(name, self._usual(name))

    def reset_all(self) -> None:
        """Give all actions the keys that they come with."""
        self._keep({})

    @property
    def letters(self) -> bool:
        """Whether letters and signs by themselves are keys."""
        return self._settings.letter_keys

    @letters.setter
    def letters(self, on: bool) -> None:
        self._settings.letter_keys = on
        self.apply()

    def _usual(self, name: str) -> Keys:
        return next(offer.usual_keys for offer in self.commands.offered if offer.name == name)

    @property
    def _chosen(self) -> dict[str, Keys]:
        """What was chosen; what else stands in the settings counts for nothing."""
        stored = kept_json(self._settings.keys)
        if not isinstance(stored, dict):
            return {}
        return {
            name: tuple(keys)
            for name, keys in stored.items()
            if name in self.commands and isinstance(keys, list) and all(map(is_key, keys))
        }

    def _keep(self, chosen: dict[str, Keys]) -> None:
        others = {name: keys for name, keys in chosen.items() if keys != self._usual(name)}
        self._settings.keys = json.dumps(others)
        self.apply()


def is_key(key: object) -> bool:
    """Return whether something names a key that an action can have."""
    if not isinstance(key, str) or QKeySequence(key).toString() != key or QKeySequence(key).count() != 1:
        return False
    return _combination(key).key() != Qt.Key.Key_unknown and not is_reserved(key)


def is_reserved(key: str) -> bool:
    """Return whether a key is needed by whatever has the focus."""
    pressed = _combination(key)
    beside = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return not beside and pressed.key() in RESERVED


def is_letter(key: str) -> bool:
    """Return whether a key is a letter, a digit or a sign by itself, which speech and slips may press."""
    return len(key) == 1


def _combination(key: str) -> QKeyCombination:
    return QKeySequence(key)[0]  # type: ignore[index,no-any-return]  # which Qt's own types leave out
