"""What is painted first: an empty window in its place, while the laboratory is still being made."""

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.settings import Settings

LARGEST_AT_FIRST = QSize(1600, 1000)
ROOM_AROUND = QSize(40, 60)  # pixels that a new window leaves free of the screen
BENCH = 1000  # pixels of width that panels and views beside each other need; a small screen has them without
PATIENCE_MS = 200  # for what may never come, such as the painting of a window that no system shows


class Shell(QWidget):
    """Stands where the window will be; `close` it when that has been painted."""

    painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Neuron Lab")
        self._painted = False
        place(self, Settings())

    def show_now(self) -> None:
        """Show it, and return when it has been painted."""
        self.show()
        if not self._painted:
            wait_for(self.painted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what is coming."""
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Neuron Lab")
        painter.end()
        self._painted = True
        self.painted.emit()


def wait_for(news: SignalInstance) -> None:
    """Let the application go about its work until something has come about, or patience is over."""
    loop = QEventLoop()
    news.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    loop.exec()


def place(window: QWidget, settings: Settings) -> None:
    """Put a window where it was last, or give it most of the screen."""
    window.resize(1280, 800)
    if not window.restoreGeometry(settings.geometry):
        available = window.screen().availableSize()
        size = (available - ROOM_AROUND).boundedTo(LARGEST_AT_FIRST)
        if available.width() > BENCH:
            size = size.expandedTo(QSize(BENCH, 0))
        window.resize(size)
