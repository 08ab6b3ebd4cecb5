"""The size of type: a percentage of the system's, which fonts and lengths in pixels follow at once."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QWidget

from neuron_gui.ui.style import theme
from neuron_gui.ui.style.measures import unit

PERCENTS = (100, 110, 125, 140, 160, 180, 200, 225, 250)


class _News(QObject):
    changed = Signal()


news = _News()


def apply(app: QApplication, size: int) -> None:
    """Let all type be of a size from 100 to 250 percent."""
    font = app.font()
    font.setPointSizeF(_usual() * min(max(size, PERCENTS[0]), PERCENTS[-1]) / 100)
    if font == app.font():
        return
    app.setFont(font)
    theme.restyle(app)
    news.changed.emit()
    QTimer.singleShot(0, news, _reach_headers)  # Qt itself passes the type on in an event


def _reach_headers() -> None:
    """Give the type to headers that Qt has left out: it goes through the children of a table by number.

    Meanwhile the table may take its scroll bar away, and so put that behind the headers.
    """
    for window in QApplication.topLevelWidgets():
        for header in window.findChildren(QHeaderView):
            if not header.font().resolveMask():  # it has none of its own
                header.setFont(QFont())


def percent() -> int:
    """Return the size in force."""
    return round(100 * QApplication.font().pointSizeF() / _usual())


def neighbour(size: int, steps: int) -> int:
    """Return the size so many steps larger, or smaller, than a size; at the ends there are no others."""
    nearest = min(range(len(PERCENTS)), key=lambda at: abs(PERCENTS[at] - size))
    return PERCENTS[min(max(nearest + steps, 0), len(PERCENTS) - 1)]


def follow(widget: QWidget, do: Callable[[float], object]) -> None:
    """Call `do` with the unit of lengths now, and again whenever it changes while the widget lives."""
    _Follower(widget, do).announce()


def enlarge(widget: QWidget, factor: float) -> None:
    """Keep a widget's type so many times larger than the window's."""

    def set_size(_: float) -> None:
        font = widget.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * factor)
        widget.setFont(font)

    follow(widget, set_size)


def keep_size(window: QWidget) -> None:
    """Let a window that large type has made larger shrink again when type gets smaller."""
    _FormerSize(window)


class _Follower(QObject):
    """Lives and ends with its widget."""

    def __init__(self, widget: QWidget, do: Callable[[float], object]) -> None:
        super().__init__(widget)
        self._do = do
        news.changed.connect(self.announce)

    @Slot()
    def announce(self) -> None:
        """Tell the present unit."""
        self._do(unit())


class _FormerSize(QObject):
    """Knows the size that a person has given a window: all growing but that to the least size."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._given = window, window.size()
        self._restoring = False
        window.installEventFilter(self)
        # After all posted events, in which everything in the window asks for its room.
        timer = QTimer(self, singleShot=True, interval=0)
        timer.timeout.connect(self._restore)
        news.changed.connect(timer.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell what a person does from what the window had to do."""
        if isinstance(event, QResizeEvent) and not self._restoring:
            size, old, least = event.size(), event.oldSize(), self._window.minimumSize()
            if size.width() != old.width() and not old.width() < size.width() <= least.width():
                self._given.setWidth(size.width())
            if size.height() != old.height() and not old.height() < size.height() <= least.height():
                self._given.setHeight(size.height())
        return False

    @Slot()
    def _restore(self) -> None:
        if not self._window.isMaximized() and not self._window.isFullScreen():
            self._restoring = True
            self._window.resize(self._given.expandedTo(self._window.minimumSizeHint()))
            self._restoring = False


def _usual() -> float:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
