"""A bar that shows how much of some work is done."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar

WHOLE = 1000


class PartBar(QProgressBar):
    """Without a number on it; `name` is for who cannot see it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setRange(0, WHOLE)
        self.setTextVisible(False)
        self.setAccessibleName(name)

    @Slot(float)
    def show_part(self, part: float) -> None:
        """Show that so much is done, from 0 to 1."""
        self.setValue(round(part * WHOLE))
