"""A combo box that is never narrower than its words, whatever the size of type."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox


class Combo(QComboBox):
    """Qt's own keeps the least width that it had with the type in which it was first shown."""

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest entry."""
        return self.sizeHint()
