"""The manual's window: contents to search, and pages to read. It fetches nothing that is not bundled."""

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QStyle,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.ui.help import manual_pages
from neuron_gui.ui.help.manual_page import COLUMN, PADDING, SCHEME, ManualPage
from neuron_gui.ui.help.manual_pages import Section
from neuron_gui.ui.style import text_size
from neuron_gui.ui.text import language
from neuron_gui.ui.widgets.plain_label import PlainLabel

ANCHOR = Qt.ItemDataRole.UserRole
LETTERS, LINES = 136, 44  # the size of the window, in letters and lines of its type
CONTENTS = 34  # letters of it for the contents


class Manual(QWidget):
    """Contents on the left, a page on the right; both in the language that was in force when it was made."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Manual"))
        self.page = ManualPage(language.current())
        self.page.setAccessibleName(self.windowTitle())
        self.contents = _Contents(manual_pages.sections(language.current()))
        self.contents.setAccessibleName(self.tr("Contents"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.nothing = PlainLabel(self.tr("Nothing fits; try another word."))
        self.nothing.hide()
        self.told = PlainLabel()
        self.told.setWordWrap(True)
        self.told.setMargin(PADDING)
        self.told.hide()
        self._lay_out()
        self._connect()
        metrics = self.fontMetrics()
        size = QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing())
        self.resize(size.boundedTo(self.screen().availableSize() - QSize(40, 40)))

    def _lay_out(self) -> None:
        self.back = self._button(QStyle.StandardPixmap.SP_ArrowBack, self.tr("Back"), "Alt+Left")
        self.forward = self._button(QStyle.StandardPixmap.SP_ArrowForward, self.tr("Forward"), "Alt+Right")
        row = QHBoxLayout()
        for widget in (self.back, self.forward, self.search):
            row.addWidget(widget)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(6, 6, 0, 6)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, stretch=1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page, stretch=1)
        column.addWidget(self.told)
        self._halves = QSplitter()
        self._halves.addWidget(left)
        self._halves.addWidget(right)
        self._halves.setStretchFactor(1, 1)
        self._halves.setCollapsible(1, False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._halves)
        text_size.follow(
            self, lambda _: self._halves.setSizes([CONTENTS * self._letter(), COLUMN * self._letter()])
        )

    def _letter(self) -> int:
        return self.fontMetrics().averageCharWidth()

    def _button(self, symbol: QStyle.StandardPixmap, text: str, keys: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(self.style().standardIcon(symbol))
        shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        button.setToolTip(f"{text} ({shown})")
        button.setAccessibleName(text)
        button.setAutoRaise(True)
        button.setEnabled(False)
        QShortcut(QKeySequence(keys), self, button.click)
        return button

    def _connect(self) -> None:
        self.back.clicked.connect(self.page.backward)
        self.forward.clicked.connect(self.page.forward)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.page.sourceChanged.connect(self._note_place)
        self.page.anchorClicked.connect(self._follow)
        self.contents.currentItemChanged.connect(self._go)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self.contents.go_on)
        QShortcut(QKeySequence.StandardKey.Find, self, self._begin_search)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._leave)

    def show_topic(self, topic: str) -> None:
        """Come to the front at the section with this anchor."""
        self.show()
        self.raise_()
        self.activateWindow()
        if not self.search.hasFocus():
            self.page.setFocus()
        self.page.show_topic(topic)

    @Slot()
    def _begin_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    @Slot()
    def _leave(self) -> None:
        """Clear the search, if there is one; else close."""
        if self.search.text():
            self.search.clear()
        else:
            self.close()

    @Slot(str)
    def _search(self, typed: str) -> None:
        words = typed.casefold().split()
        found = self.contents.narrow(words)
        self.nothing.setHidden(found)
        self.page.mark(words)

    @Slot()
    def _go(self) -> None:
        if item := self.contents.currentItem():
            self.page.show_topic(item.data(0, ANCHOR))

    @Slot(QUrl)
    def _note_place(self, url: QUrl) -> None:
        self.contents.show_place(url.fragment())
        self.told.hide()

    @Slot(QUrl)
    def _follow(self, url: QUrl) -> None:
        """Go to a place in the manual; copy the address of anything else."""
        if url.scheme() == SCHEME:
            self.page.go_to(url)
            return
        QGuiApplication.clipboard().setText(url.toString())
        self.told.setText(
            self.tr("Copied, to be opened in a browser: {address}").format(address=url.toString())
        )
        self.told.show()


class _Contents(QTreeWidget):
    """The titles of all pages, and below each those of its sections."""

    def __init__(self, sections: tuple[Section, ...]) -> None:
        super().__init__()
        self.setHeaderHidden(True)
        self._sections = sections
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fitting: list[QTreeWidgetItem] = []
        above: list[QTreeWidgetItem] = [self.invisibleRootItem()]
        for section in sections:
            del above[section.level :]
            item = QTreeWidgetItem(above[-1], [section.title])
            item.setData(0, ANCHOR, section.anchor)
            above.append(item)
            self._items[section.anchor] = item

    def narrow(self, words: list[str]) -> bool:
        """Show only sections that have all these words, and what they stand below; return whether any has."""
        fitting = [self._items[section.anchor] for section in self._sections if section.has(words)]
        for item in self._items.values():
            item.setHidden(bool(words))
            item.setExpanded(bool(words))
        for item in fitting:
            for shown in _with_parents(item):
                shown.setHidden(False)
        self._fitting = fitting if words else []
        return bool(fitting)

    @Slot()
    def go_on(self) -> None:
        """Go to the next section that was found, after the last one to the first."""
        if self._fitting:
            current = self.currentItem()
            after = self._fitting.index(current) + 1 if current in self._fitting else 0
            self.setCurrentItem(self._fitting[after % len(self._fitting)])

    def show_place(self, anchor: str) -> None:
        """Mark what is being read."""
        if item := self._items.get(anchor):
            with QSignalBlocker(self):
                self.setCurrentItem(item)


def _with_parents(item: QTreeWidgetItem | None) -> Iterator[QTreeWidgetItem]:
    while item:
        yield item
        item = item.parent()
