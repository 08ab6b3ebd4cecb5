"""A frame around a control, to point at it; it takes no clicks and leaves nothing behind."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from neuron_gui.ui import theme

WIDTH = 3  # pixels


class Ring(QWidget):
    """Lies beside the control in the same parent, so that it moves, scrolls and hides with it."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target.parentWidget())
        self.target = target
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        target.installEventFilter(self)
        self._follow()

    def end(self) -> None:
        """Take the frame away."""
        self.target.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide):
            self._follow()
        return False

    def _follow(self) -> None:
        parent = self.parentWidget()
        around = self.target.geometry().adjusted(-WIDTH, -WIDTH, WIDTH, WIDTH)
        self.setGeometry(around.intersected(parent.rect()) if parent else around)
        self.setVisible(not self.target.isHidden())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().accent), WIDTH))
        inset = WIDTH // 2 + 1
        painter.drawRoundedRect(self.rect().adjusted(inset, inset, -inset, -inset), 5, 5)
        painter.end()
