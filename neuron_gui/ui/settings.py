"""What the application remembers of its window: one typed accessor a key, in QSettings."""

from typing import Generic, TypeVar

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
        value = owner.store.value(self._name, self._default, type(self._default))
        return value if isinstance(value, type(self._default)) else self._default

    def __set__(self, owner: "Settings", value: T) -> None:
        owner.store.setValue(self._name, value)


class Settings:
    """Geometry, theme, speed and the like; documents live in files."""

    geometry = _Key("window/geometry", QByteArray())
    layout = _Key("window/layout", QByteArray())
    theme = _Key("window/theme", "system")
    speed = _Key("run/speed", 4)  # a position in the time controls' list
    log_loss = _Key("plots/log_loss", True)

    def __init__(self) -> None:
        self.store = QSettings()
        self.store.setValue("version", VERSION)
