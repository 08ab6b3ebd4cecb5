"""A combo box that is never narrower than its words, whatever the size of type."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QWidget

from neuron_gui.ui.widgets.wheel import keep_still


class Combo(QComboBox):
    """Qt's own keeps the least width that it had with the type in which it was first shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_still(self)

    def minimumSizeHint(self) -> QSize:
        """As wide as its widest entry."""
        return self.sizeHint()
