"""When a window has the size that it will have: one that is to fill the screen is shown smaller first."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

GROWING = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen
PATIENCE_MS = 150  # for a system that shows the window in its final size at once


class FinalSize(QObject):
    """Puts off what places a window's docks until the window has its final size.

    Earlier they would be placed for another size. And Qt would crash: where a hidden window that is to be
    maximised or full screen restores the state of its docks, Qt keeps a copy of it, and goes back to it
    when docks are put under tabs, whatever has been removed meanwhile.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._shown = False  # in its final size
        self._waiting: list[Callable[[], object]] = []
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._go_on)
        window.installEventFilter(self)

    @property
    def reached(self) -> bool:
        """Whether the window has its final size, or is given it while it is hidden."""
        return self._shown or not self._window.windowState() & GROWING

    def then(self, do: Callable[[], object]) -> None:
        """Call `do` now if the size is final, else as soon as it is, in the order of asking."""
        if self.reached:
            do()
        else:
            self._waiting.append(do)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow how the window comes onto the screen."""
        if event.type() == QEvent.Type.Show:
            self._patience.start(0 if self.reached else PATIENCE_MS)
        elif event.type() == QEvent.Type.Resize and self._patience.isActive():
            self._patience.start(0)  # not amid Qt's own laying out
        return False

    def _go_on(self) -> None:
        if not self._window.isVisible():  # closed in so short a time
            return
        self._window.removeEventFilter(self)
        self._shown = True
        waiting, self._waiting = self._waiting, []
        for do in waiting:
            do()
