"""How the window looks: theme and size of type, chosen in the View menu and kept in the settings."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QApplication, QMenu

from neuron_gui.ui.actions import VIEW, Offer
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.style import text_size, theme


class LookKeys(NamedTuple):
    """Where the settings keep the theme and the size of type of a look."""

    theme: str
    percent: str


USUAL = LookKeys("theme", "text_size")
PRESENTING = LookKeys("presenter_theme", "presenter_text_size")


class Appearance(QObject):
    """Keeps two looks, one for work and one for a lecture; what is changed is changed in the present one."""

    def __init__(self, app: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app, self._settings, self._look = app, settings, USUAL
        self._base = 100.0  # percent of the system's type, of which the settings keep a percentage
        self._group = QActionGroup(self)

    def offers(self) -> Sequence[Offer]:
        """Return what changes the size of type."""
        return (
            Offer(
                "larger",
                VIEW,
                self.tr("Lar&ger text"),
                self.tr("Make all type larger."),
                self.larger,
                "Ctrl++; Ctrl+=",
                separator=True,
            ),
            Offer(
                "smaller",
                VIEW,
                self.tr("&Smaller text"),
                self.tr("Make all type smaller."),
                self.smaller,
                "Ctrl+-",
            ),
            Offer(
                "normal",
                VIEW,
                self.tr("&Normal text size"),
                self.tr("Give all type its usual size."),
                self.normal,
                "Ctrl+0",
            ),
        )

    def names(self) -> dict[theme.ThemeName, str]:
        """Return the themes, with what they are called."""
        return {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast_light": self.tr("High contrast, light"),
            "contrast_dark": self.tr("High contrast, dark"),
        }

    def fill(self, menu: QMenu) -> None:
        """Put the themes into a menu."""
        for name, text in self.names().items():
            action = menu.addAction(text)
            action.setObjectName(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, name=name: self.set_theme(name))
            self._group.addAction(action)
        self._mark()

    def use(self, look: LookKeys, base: float = 100) -> None:
        """Change to another look, whose usual type is so many percent of the system's."""
        self._look, self._base = look, max(base, 100)
        theme.apply(self._app, self.theme)
        text_size.apply(self._app, self.percent)
        self._mark()

    def set_theme(self, name: theme.ThemeName) -> None:
        """Choose a theme."""
        setattr(self._settings, self._look.theme, name)
        theme.apply(self._app, name)
        self._mark()

    @property
    def theme(self) -> theme.ThemeName:
        """The theme that was chosen."""
        return theme.named(getattr(self._settings, self._look.theme))

    @property
    def percent(self) -> int:
        """The size of type."""
        return round(int(getattr(self._settings, self._look.percent)) * self._base / 100)

    @Slot()
    def larger(self) -> None:
        """Make type one step larger."""
        self.set_percent(text_size.neighbour(self.percent, 1))

    @Slot()
    def smaller(self) -> None:
        """Make type one step smaller."""
        self.set_percent(text_size.neighbour(self.percent, -1))

    @Slot()
    def normal(self) -> None:
        """Give type its usual size."""
        self.set_percent(round(self._base))

    def set_percent(self, percent: int) -> None:
        """Give type a size, in percent of the system's."""
        setattr(self._settings, self._look.percent, round(100 * percent / self._base))
        text_size.apply(self._app, percent)

    def _mark(self) -> None:
        for action in self._group.actions():
            action.setChecked(action.objectName() == self.theme)
