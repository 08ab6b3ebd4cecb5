"""The symbols of buttons and of the verdict: Lucide's, in any colour, at two sizes that follow type."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolButton

from neuron_gui import resources
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.style.measures import unit

SMALL, LARGE = 16, 20  # × the unit
LARGEST_UNIT = 1.6  # beyond, symbols would crowd out words

_FILES = {
    # time
    "run": "play",
    "pause": "pause",
    "step": "step-forward",
    "step_back": "step-back",
    "restart": "skip-back",
    "new_start": "dices",
    "reset_all": "rotate-ccw",
    # places
    "menu": "menu",
    "more": "ellipsis-vertical",
    "maximize": "maximize",
    "minimize": "minimize",
    "float": "square-arrow-out-up-right",
    "close": "x",
    "problem": "table-2",
    "neuron": "circle-dot",
    "learning": "sliders-horizontal",
    "lesson": "book-open",
    "compare": "scale",
    # deeds
    "pin": "pin",
    "pin_off": "pin-off",
    "plus": "plus",
    "minus": "minus",
    "search": "search",
    "copy": "copy",
    "settings": "settings",
    "undo": "undo-2",
    "redo": "redo-2",
    "show": "eye",
    "hide": "eye-off",
    "info": "info",
    "chevron_left": "chevron-left",
    "chevron_right": "chevron-right",
    "chevron_down": "chevron-down",
    # marks of an answer
    "check": "check",
    "cross": "x",
    # moods of the verdict, as `Mood` names them, and two more that it shows
    "ready": "circle",
    "under way": "circle-play",
    "good": "circle-check",
    "warning": "circle-alert",
    "bad": "triangle-alert",
    "over": "circle-stop",
    "paused": "circle-pause",
    "looking back": "history",
}
NAMES = tuple(_FILES)


def length(size: int) -> int:
    """Return the pixels of a symbol of that size."""
    return round(size * min(unit(), LARGEST_UNIT))


def icon(name: str, color: str) -> QIcon:
    """Return a symbol, one of NAMES, in a colour; while its button is disabled it is muted."""
    return _icon(name, color, theme.current().muted, length(SMALL), length(LARGE), _density())


def pixmap(name: str, color: str, size: int) -> QPixmap:
    """Return a symbol that is `size` pixels of the window wide and high."""
    return _pixmap(name, color, size, _density())


def paint(painter: QPainter, name: str, color: str, place: QRectF) -> None:
    """Paint a symbol into a square."""
    _renderer(name, color).render(painter, place)


def wear(wearer: QAbstractButton | QAction, name: str, role: str = "text", size: int = SMALL) -> None:
    """Keep a symbol on a button or action, in the colour of that role, as theme and type change.

    Another call gives the same wearer another symbol.
    """
    kept = wearer.findChild(_Wearing, options=Qt.FindChildOption.FindDirectChildrenOnly)
    (kept or _Wearing(wearer)).put_on(name, role, size)


class _Wearing(QObject):
    """Lives and ends with what wears the symbol."""

    def __init__(self, wearer: QAbstractButton | QAction) -> None:
        super().__init__(wearer)
        self._wearer = wearer
        self._name = self._role = ""
        self._size = SMALL
        text_size.news.changed.connect(self.refresh)
        theme.news.changed.connect(self.refresh)

    def put_on(self, name: str, role: str, size: int) -> None:
        """Change to another symbol."""
        self._name, self._role, self._size = name, role, size
        self.refresh()

    def refresh(self) -> None:
        """Make the symbol anew."""
        made = icon(self._name, getattr(theme.current(), self._role))
        action = self._wearer.defaultAction() if isinstance(self._wearer, QToolButton) else None
        if action:  # from which its button takes all
            action.setIcon(made)
            action.setIconVisibleInMenu(False)
        else:
            self._wearer.setIcon(made)
        if isinstance(self._wearer, QAbstractButton):
            self._wearer.setIconSize(QSize(length(self._size), length(self._size)))


def _density() -> float:
    """Return how many pixels of the sharpest screen one of the window has."""
    app = QApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QApplication) else 1.0


@lru_cache(256)
def _icon(name: str, color: str, muted: str, small: int, large: int, density: float) -> QIcon:
    made = QIcon()
    for size in (small, large):
        made.addPixmap(_pixmap(name, color, size, density))
        made.addPixmap(_pixmap(name, muted, size, density), QIcon.Mode.Disabled)
    return made


@lru_cache(512)
def _pixmap(name: str, color: str, size: int, density: float) -> QPixmap:
    dots = round(size * density)
    made = QPixmap(dots, dots)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, color).render(painter)
    painter.end()
    made.setDevicePixelRatio(density)
    return made


@lru_cache(128)
def _renderer(name: str, color: str) -> QSvgRenderer:
    drawing = _drawing(_FILES[name]).replace(b"currentColor", color.encode())
    return QSvgRenderer(QByteArray(drawing))


@cache
def _drawing(file: str) -> bytes:
    return (resources.folder("icons") / "lucide" / f"{file}.svg").read_bytes()
