"""What the application remembers of its window: one typed accessor a key, in QSettings."""

import re
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QByteArray, QSettings

ORGANIZATION = "Neuron Lab"
APPLICATION = "neuron-gui"
VERSION = 1  # grows when an older key has to be rewritten

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


class Settings:
    """Geometry, theme, speed and the like; documents live in files."""

    geometry = _Key("window/geometry", QByteArray())
    layout = _Key("window/layout", QByteArray())
    plots = _Key("window/plots", QByteArray())
    theme = _Key("window/theme", "system")
    language = _Key("window/language", "system")  # a key of language.NAMES, or the system's
    text_size = _Key("window/text_size", 100)  # percent
    presenter_theme = _Key("presenter/theme", "contrast_light")
    presenter_text_size = _Key("presenter/text_size", 160)
    presenter_panels = _Key("presenter/panels", '["loss", "weight_space", "neuron_picture"]')
    speed = _Key("run/speed", 4)  # a position in the time controls' list
    log_loss = _Key("plots/log_loss", True)
    lessons = _Key("lessons/progress", "{}")  # how many steps of each have been left behind, as JSON
    recent = _Key("files/recent", "[]")  # paths as a JSON list, the latest first

    def __init__(self) -> None:
        self.store = QSettings()
        self.store.setValue("version", VERSION)
