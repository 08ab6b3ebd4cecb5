"""The command palette: everything that the menus offer, found by typing a few letters of its words."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMainWindow,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from neuron_gui.ui.actions import without_mark
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.look import selected_colors
from neuron_gui.ui.text import plain
from neuron_gui.ui.widgets.keys import ENTER
from neuron_gui.ui.widgets.plain_label import PlainLabel

ENTRY = Qt.ItemDataRole.UserRole
PADDING = 6
LETTERS, LINES = 90, 24  # the size of the palette, in letters and lines of its type
KEYS_OF_THE_LIST = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class PaletteEntry:
    """An action as the palette shows it: its words with the menus below the first in front, and so on.

    `place` is the menus that it is in, `tip` a sentence, or empty where the words say it all.
    """

    action: QAction
    text: str
    place: str
    tip: str
    keys: str
    enabled: bool

    @property
    def name(self) -> str:
        """What tells it from all others, in one language."""
        return f"{self.place} › {self.text}"


def entry(action: QAction, place: tuple[str, ...] = ()) -> PaletteEntry:
    """Describe an action that is in these menus, the outermost first."""
    text, tip = without_mark(action.text()), action.toolTip()
    return PaletteEntry(
        action,
        text=" › ".join([*place[1:], text]),
        place=" › ".join(place),
        tip=action.statusTip() or ("" if tip == text else tip),
        keys=action.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        enabled=action.isEnabled(),
    )


def entries(window: QMainWindow, commands: Iterable[QAction]) -> list[PaletteEntry]:
    """Return what all menus of a window offer, in their order, and then the commands that are in none."""
    listed = [entry for action in window.menuBar().actions() for entry in _within(action, ())]
    known = {each.action for each in listed}
    return listed + [entry(action) for action in commands if action not in known]


def _within(action: QAction, place: tuple[str, ...]) -> Iterator[PaletteEntry]:
    menu = action.menu()
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()  # some are filled as they open
        for inner in menu.actions():
            yield from _within(inner, (*place, without_mark(action.text())))
    elif not action.isSeparator():
        yield entry(action, place)


def rank(typed: str, entry: PaletteEntry) -> int | None:
    """Return how well an entry fits what was typed, 0 best; None where a word is missing.

    Words come in any order, each somewhere in the entry's words, menus or sentence, or as letters in their
    order within one of its words.
    """
    name, rest = entry.text.casefold(), f"{entry.place} {entry.tip}".casefold()
    total = 0
    for word in map(re.escape, typed.casefold().split()):
        ways = ((rf"\b{word}", name), (word, name), (word, rest), (_scattered(word), name))
        found = next((how for how, (pattern, text) in enumerate(ways) if re.search(pattern, text)), None)
        if found is None:
            return None
        total += found
    return total


def _scattered(word: str) -> str:
    """Return a pattern of a word that begins so and has the other letters in their order."""
    return r"\b" + r"\w*".join(re.findall(r"\\?.", word))


class Palette(QDialog):
    """A line to type into and the actions that fit; Enter does the marked one, once the palette is gone.

    `used` names those used last, the latest first: of all that fit as well they come first. `chosen` brings
    the name of the one that is done.
    """

    chosen = Signal(str)

    def __init__(self, window: QMainWindow, commands: Iterable[QAction], used: Sequence[str] = ()) -> None:
        super().__init__(window)
        self._used = {name: place for place, name in enumerate(used)}
        self.setWindowTitle(self.tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._entries = entries(window, commands)
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Type a few words of what you want to do"))
        self.line.setAccessibleName(self.tr("Search the commands"))
        self.line.textChanged.connect(self._filter)
        self.line.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Row(self))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line hands it its keys,
        self.list.setFocusProxy(self.line)  # so that the marked row looks as in a list that has them
        self.list.itemClicked.connect(self.accept)
        self.nothing = PlainLabel(self.tr("Nothing fits; try another word."))
        self.nothing.setMargin(PADDING)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.nothing)
        layout.addWidget(self.list, stretch=1)
        self._filter("")
        self._place(window)

    def _place(self, window: QMainWindow) -> None:
        """Stand at the top of the window, in its middle."""
        metrics = self.fontMetrics()
        size = QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing())
        self.resize(size.boundedTo(window.size() - QSize(40, 80)))
        corner = window.geometry().topLeft()
        self.move(corner.x() + (window.width() - self.width()) // 2, corner.y() + 40)

    @Slot(str)
    def _filter(self, typed: str) -> None:
        never = len(self._used)
        ranked = [
            (how, self._used.get(each.name, never), each)
            for each in self._entries
            if (how := rank(typed, each)) is not None
        ]
        self.list.clear()
        for *_, each in sorted(ranked, key=lambda found: found[:2]):
            item = QListWidgetItem(", ".join(filter(None, [each.text, each.keys])), self.list)
            item.setData(ENTRY, each)
            item.setToolTip(plain.tip(each.tip))
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, each.tip)
            if not each.enabled:
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        self.list.setCurrentRow(0)
        self.list.setVisible(bool(ranked))
        self.nothing.setVisible(not ranked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list have the keys that move in it while the line keeps the focus."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in KEYS_OF_THE_LIST
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do the marked action on Enter."""
        if event.key() in ENTER:
            self.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def accept(self) -> None:
        """Do the marked action, if there is one that can be done now."""
        item = self.list.currentItem()
        if item is None or not item.flags() & Qt.ItemFlag.ItemIsEnabled:
            return
        super().accept()
        self.chosen.emit(item.data(ENTRY).name)
        item.data(ENTRY).action.trigger()


class _Row(QStyledItemDelegate):
    """Paints an action: its words and keys, and under them the sentence."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of every row: two lines."""
        return QSize(0, 2 * option.fontMetrics.lineSpacing() + 2 * PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a row; what cannot be done now is grey."""
        shown, colors, metrics = index.data(ENTRY), theme.current(), option.fontMetrics
        if shown is None:
            return
        marked = bool(option.state & QStyle.StateFlag.State_Selected)
        ground, ink = selected_colors(option.widget)
        painter.fillRect(option.rect, QColor(ground) if marked else option.palette.base())
        quiet = ink if marked else colors.muted
        strong = quiet if marked or not shown.enabled else colors.text
        inner = option.rect.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        first = QRect(inner.topLeft(), QSize(inner.width(), metrics.lineSpacing()))
        second = first.translated(0, first.height())
        keys = metrics.horizontalAdvance(shown.keys)
        for place, side, text, color in (
            (first.adjusted(0, 0, -keys - PADDING, 0), Qt.AlignmentFlag.AlignLeft, shown.text, strong),
            (first, Qt.AlignmentFlag.AlignRight, shown.keys, quiet),
            (second, Qt.AlignmentFlag.AlignLeft, shown.tip or shown.place, quiet),
        ):
            painter.setPen(color)
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, side, elided)
