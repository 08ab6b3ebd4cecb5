"""The size of type: a percentage of the system's, which fonts and widths in pixels follow at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget

from neuron_gui.ui import theme

PERCENTS = (100, 110, 125, 140, 160, 180, 200, 225, 250)


class _News(QObject):
    changed = Signal()


_news = _News()


def apply(app: QApplication, percent: int) -> None:
    """Let all type be of a size from 100 to 250 percent."""
    font = app.font()
    font.setPointSizeF(_usual() * min(max(percent, PERCENTS[0]), PERCENTS[-1]) / 100)
    if font == app.font():
        return
    app.setFont(font)
    theme.restyle(app)
    _news.changed.emit()


def scale() -> float:
    """Return how many times larger type is than usual."""
    return QApplication.font().pointSizeF() / _usual()


def width_of(text: str) -> int:
    """Return the pixels that a text needs in the window's type."""
    return QFontMetrics(QApplication.font()).horizontalAdvance(text)


def line_height() -> int:
    """Return the pixels that a line needs in the window's type."""
    return QFontMetrics(QApplication.font()).height()


def neighbour(percent: int, steps: int) -> int:
    """Return the size so many steps larger, or smaller, than a size; at the ends there are no others."""
    nearest = min(range(len(PERCENTS)), key=lambda at: abs(PERCENTS[at] - percent))
    return PERCENTS[min(max(nearest + steps, 0), len(PERCENTS) - 1)]


def follow(widget: QWidget, do: Callable[[float], object]) -> None:
    """Call `do` with the scale now, and again whenever it changes while the widget lives."""
    _Follower(widget, do).tell()


def enlarge(widget: QWidget, factor: float) -> None:
    """Keep a widget's type so many times larger than the window's."""

    def set_size(_: float) -> None:
        font = widget.font()
        font.setPointSizeF(QApplication.font().pointSizeF() * factor)
        widget.setFont(font)

    follow(widget, set_size)


class _Follower(QObject):
    """Lives and ends with its widget."""

    def __init__(self, widget: QWidget, do: Callable[[float], object]) -> None:
        super().__init__(widget)
        self._do = do
        _news.changed.connect(self.tell)

    @Slot()
    def tell(self) -> None:
        """Tell the present scale."""
        self._do(scale())


def _usual() -> float:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
