"""Keeps a label whose text changes often from laying out the whole window anew at every change."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class Steady(QWidget):
    """Holds the label, which gets as much width as there is, and as many lines as it has needed there so far.

    Only a text that needs more lines than any before concerns anybody else.
    """

    def __init__(self, label: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self._height = 0
        label.setParent(self)
        label.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the height of its lines."""
        return QSize(0, max(self._height, self._label.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        """The same."""
        return self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Ask for more lines when the label has another text that needs them, or another font."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit(self._height)
        elif event.type() == QEvent.Type.FontChange:
            self._fit(0)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the label all the room; at another width it needs other lines."""
        super().resizeEvent(event)
        self._label.setGeometry(self.rect())
        if event.oldSize().width() != self.width():
            self._fit(0)

    def _fit(self, least: int) -> None:
        height = max(least, self._label.heightForWidth(self.width()))
        if height != self._height:
            self._height = height
            self.updateGeometry()
