"""What the application remembers of its window: one typed accessor a key, in QSettings."""

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QEvent, QLockFile, QSettings, Signal

from neuron_gui.ui.data_folder import data_folder, keep_to_owner, make_folder

VERSION = 1  # grows when an older key has to be rewritten
PATIENCE_MS = 1000  # with another window that changes the same value

T = TypeVar("T")


class _Key(Generic[T]):
    """A key of a type with a default; whatever else stands in the store counts as the default."""

    def __init__(self, name: str, default: T) -> None:
        self._name, self._default = name, default

    def __get__(self, owner: "Settings", _: type | None = None) -> T:
        value = owner.store.value(self._name, self._default)
        if isinstance(value, str) and not isinstance(self._default, str):
            value = _parsed(value)
        return value if type(value) is type(self._default) else self._default

    def __set__(self, owner: "Settings", value: T) -> None:
        owner.store.setValue(self._name, value)


def _parsed(text: str) -> Any:
    """Return what a text stands for: a store in a file knows nothing but text."""
    if text in ("true", "false"):
        return text == "true"
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else None


class _Store(QSettings):
    """For its owner alone; `failed` comes when it is to be written and cannot be."""

    failed = Signal()

    def __init__(self) -> None:
        super().__init__()
        if sys.platform == "win32":  # it is no file there
            return
        file = Path(self.fileName())
        with suppress(OSError):  # it will be told when it comes to writing
            make_folder(file.parent)
        keep_to_owner(file)

    def event(self, event: QEvent) -> bool:
        """Write what has been set since the application was busy; that comes as an event."""
        handled = super().event(event)
        self._report()
        return handled

    def synchronize(self) -> None:
        """Write what has been set, and read what other windows have."""
        self.sync()
        self._report()

    def _report(self) -> None:
        if self.status() != QSettings.Status.NoError:
            self.failed.emit()


class Settings:
    """Geometry, theme, speed and the like; documents live in files."""

    geometry = _Key("window/geometry", QByteArray())
    stage = _Key("window/stage", "{}")  # what a person has moved or closed, as JSON
    folded = _Key("window/folded", False)  # whether the panels are behind their rail by wish
    theme = _Key("window/theme", "system")
    language = _Key("window/language", "system")  # a key of language.NAMES, or the system's
    text_size = _Key("window/text_size", 100)  # percent
    presenter_theme = _Key("presenter/theme", "contrast_light")
    presenter_text_size = _Key("presenter/type", 100)  # percent of what suits the window's height
    speed = _Key("run/speed", 4)  # a position in the time controls' list
    log_loss = _Key("plots/log_loss", True)
    keys = _Key("keys/chosen", "{}")  # those of each action that has others than it comes with, as JSON
    letter_keys = _Key("keys/letters", True)  # whether letters and signs by themselves are keys
    author = _Key("person/name", "")
    lessons = _Key("lessons/progress", "{}")  # how many steps of each have been left behind, as JSON
    commands_used = _Key("help/commands_used", "[]")  # in the palette, as a JSON list, the latest first
    decimals = _Key("typing/decimals", "language")  # a key of decimals.MARKS, or the language's
    recent = _Key("files/recent", "[]")  # paths as a JSON list, the latest first

    def __init__(self) -> None:
        self.store = _Store()
        self.store.setValue("version", VERSION)

    def change(self, name: str, changed: Callable[[Any], object]) -> None:
        """Change a value to which every window adds: as it is now, whoever has written it."""
        with suppress(OSError):
            make_folder(data_folder())
        lock = QLockFile(str(data_folder() / "settings.lock"))
        lock.tryLock(PATIENCE_MS)  # without a folder to write in there is nothing to be lost either
        self.store.synchronize()
        setattr(self, name, changed(getattr(self, name)))
        self.store.synchronize()
        lock.unlock()
