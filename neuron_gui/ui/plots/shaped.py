"""A place for a plot that is no wider than so many times as high, as maps are to be."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QHBoxLayout, QWidget


class Shaped(QHBoxLayout):
    """Holds one widget, from the left, in as much of the room as keeps its shape."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self._widest: float | None = None
        self.addWidget(widget)

    def keep(self, widest: float | None) -> None:
        """Be no wider than so many times as high; None sets it free."""
        if widest != self._widest:
            self._widest = widest
            self.invalidate()

    def setGeometry(self, room: QRect) -> None:
        """Take what keeps the shape; one that a widget limits while it is resized is cut."""
        if self._widest:
            width = min(room.width(), round(self._widest * room.height()))
            room = QRect(room.x(), room.y(), width, room.height())
        super().setGeometry(room)
