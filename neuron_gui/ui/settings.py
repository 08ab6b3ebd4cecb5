"""What the application remembers of its window: one typed accessor a key, in QSettings."""

from PySide6.QtCore import QByteArray, QSettings

from neuron_gui.ui.theme import ThemeName

ORGANIZATION = "Neuron Lab"
APPLICATION = "neuron-gui"
VERSION = 1


class Settings:
    """Geometry, theme, speed and the like; documents live in files."""

    def __init__(self) -> None:
        self._store = QSettings()
        self._store.setValue("version", VERSION)

    @property
    def geometry(self) -> QByteArray:
        """The window's place and size; empty before the first time."""
        return QByteArray(self._store.value("window/geometry", QByteArray(), QByteArray))

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    @property
    def layout(self) -> QByteArray:
        """Where the panels are; empty before the first time."""
        return QByteArray(self._store.value("window/layout", QByteArray(), QByteArray))

    @layout.setter
    def layout(self, value: QByteArray) -> None:
        self._store.setValue("window/layout", value)

    @property
    def theme(self) -> ThemeName:
        """Which colours."""
        name = str(self._store.value("window/theme", "system", str))
        return "light" if name == "light" else "dark" if name == "dark" else "system"

    @theme.setter
    def theme(self, value: ThemeName) -> None:
        self._store.setValue("window/theme", value)

    @property
    def speed(self) -> int:
        """Which of the speeds that the time controls offer."""
        return int(self._store.value("run/speed", 4, int))  # type: ignore[call-overload]

    @speed.setter
    def speed(self, value: int) -> None:
        self._store.setValue("run/speed", value)

    @property
    def log_loss(self) -> bool:
        """Whether the loss axis is logarithmic."""
        return bool(self._store.value("plots/log_loss", True, bool))

    @log_loss.setter
    def log_loss(self, value: bool) -> None:
        self._store.setValue("plots/log_loss", value)
