"""A menu that is filled when somebody first looks at it: what it offers costs no time before."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class LateMenu(QMenu):
    """Whoever opens it or asks for its `actions` finds it filled."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self._late: list[Callable[[], object]] = []
        self.aboutToShow.connect(self.fill)

    def fill_later(self, fill: Callable[[], object]) -> None:
        """Let this be done once, when the menu is looked at."""
        self._late.append(fill)

    def fill(self) -> None:
        """Do what was left for later."""
        late, self._late = self._late, []
        for fill in late:
            fill()

    def actions(self) -> list[QAction]:
        """Return all that the menu offers."""
        self.fill()
        return super().actions()
