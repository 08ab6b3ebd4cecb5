"""What is painted first: an empty window in its place, while the laboratory is still being made."""

from PySide6.QtCore import QEvent, QEventLoop, QObject, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.settings import Settings

LARGEST_AT_FIRST = QSize(1600, 1000)
ROOM_AROUND = QSize(40, 60)  # pixels that a new window leaves free of the screen
BENCH = 1000  # pixels of width that panels and views beside each other need; a small screen has them without
PATIENCE_MS = 200  # for what may never come, such as the painting of a window that no system shows


class Shell(QWidget):
    """Stands where the window will be; `close` it when that has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Neuron Lab")
        place(self, Settings())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say what is coming."""
        painter = QPainter(self)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "Neuron Lab")
        painter.end()


class _Paint(QObject):
    """Sees a window being painted."""

    came = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.has_come = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of it."""
        if event.type() == QEvent.Type.Paint:
            self.has_come = True
            self.came.emit()
        return False


def show_painted(window: QWidget) -> None:
    """Show a window, and return when it has been painted."""
    paint = _Paint(window)
    window.show()
    if not paint.has_come:
        wait_for(paint.came)
    window.removeEventFilter(paint)


def wait_for(news: SignalInstance) -> None:
    """Let the application go about its work until something has come about, or patience is over.

    What a person does meanwhile waits, too: nothing is there yet that could take it.
    """
    loop = QEventLoop()
    news.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop, loop.quit)
    loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)


def place(window: QWidget, settings: Settings) -> None:
    """Put a window where it was last, or give it most of the screen."""
    window.resize(1280, 800)
    if not window.restoreGeometry(settings.geometry):
        available = window.screen().availableSize()
        size = (available - ROOM_AROUND).boundedTo(LARGEST_AT_FIRST)
        if available.width() > BENCH:
            size = size.expandedTo(QSize(BENCH, 0))
        window.resize(size)
