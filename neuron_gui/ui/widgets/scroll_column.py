"""Controls or text under each other, in a place that may be lower than they are."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from neuron_gui.ui.text.accessible import Painted

MIN_LINES = 2


class ScrollColumn(QScrollArea):
    """Scrolls up and down, never sideways. What is in it takes the keys, and comes into sight with them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fitting = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit what is in it when its size is another, and not once more when that has made it another.

        Qt does so without end, until the program dies, where content asks for a height by the size it has.
        """
        if event.type() != QEvent.Type.Resize:
            return super().eventFilter(watched, event)
        if self._fitting:
            return False
        self._fitting = True
        try:
            return super().eventFilter(watched, event)
        finally:
            self._fitting = False

    def minimumSizeHint(self) -> QSize:
        """As wide as what is in it needs, and a little high."""
        content = self.widget()
        width = self.verticalScrollBar().sizeHint().width()
        width += content.minimumSizeHint().width() if content else 0
        return QSize(width, MIN_LINES * self.fontMetrics().lineSpacing())

    def viewportEvent(self, event: QEvent) -> bool:
        """Ask for another width when what is in it needs that."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().viewportEvent(event)


class AsHighAsItsText(Painted, ScrollColumn):
    """Asks for the height of what is in it, and scrolls where there is less."""

    accessible_role = QAccessible.Role.Document  # it can have the focus, to be read on by Up and Down

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Return the height that the text takes at this width."""
        content = self.widget()
        layout = content.layout() if content else None
        height = layout.totalHeightForWidth(self.viewport().width()) if layout else 0
        return QSize(super().sizeHint().width(), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width the text has another height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
