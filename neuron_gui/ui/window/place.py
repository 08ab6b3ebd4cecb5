"""A place: one view, or several under tabs, below a line with their names and the front one's options."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QMenu,
    QStackedWidget,
    QStyle,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.ui.style import icons, text_size
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.widgets.short_text import ShortText

HEADER, INDENT = 28, 8


class Pane(Struct, frozen=True, eq=False):
    """Something that stands in a place: its name, its title, and what belongs into the line above it."""

    name: str
    title: str
    widget: QWidget
    options: QWidget | None = None

    def adopt(self, parent: QWidget) -> None:
        """Keep it out of sight until a place holds it."""
        for part in (self.widget, self.options):
            if part:
                part.setParent(parent)
                part.hide()


class Place(QWidget):
    """Shows one of its panes. `turned` brings the name of one that a person has chosen by its tab.

    `fill_menu` fills the menu of what can be done with the front pane; without it there is none.
    """

    turned = Signal(str)
    double_clicked = Signal()

    def __init__(self, fill_menu: Callable[[QMenu], None] | None = None) -> None:
        super().__init__()
        self.panes: tuple[Pane, ...] = ()
        self._stack = QStackedWidget()
        self._header = _Header(fill_menu)
        self._header.tabs.currentChanged.connect(self._turn)
        self._header.double_clicked.connect(self.double_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, stretch=1)

    @property
    def front(self) -> str:
        """The name of the pane that can be seen; empty if there is none."""
        at = self._stack.currentIndex()
        return self.panes[at].name if 0 <= at < len(self.panes) else ""

    @property
    def tabs(self) -> QTabBar:
        """The tabs, one a pane."""
        return self._header.tabs

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What Tab goes through, in this order."""
        return self._header, *(pane.widget for pane in self.panes)

    def hold(self, panes: Sequence[Pane], front: str) -> None:
        """Hold these panes from now on; a pane that stood elsewhere comes over."""
        if tuple(panes) != self.panes:
            self.tabs.blockSignals(True)
            for pane in self.panes:
                if pane not in panes and pane.widget.parent() is self._stack:
                    self._stack.removeWidget(pane.widget)
            for at, pane in enumerate(panes):
                if self._stack.indexOf(pane.widget) != at:
                    self._stack.insertWidget(at, pane.widget)
            self.panes = tuple(panes)
            self._header.show_panes(self.panes)
            self.tabs.blockSignals(False)
        self.bring_forward(front)

    def holds(self, name: str) -> bool:
        """Whether a pane of that name is here."""
        return any(pane.name == name for pane in self.panes)

    def bring_forward(self, name: str) -> None:
        """Show the pane of that name."""
        names = [pane.name for pane in self.panes]
        if name in names:
            self.tabs.blockSignals(True)
            self.tabs.setCurrentIndex(names.index(name))
            self.tabs.blockSignals(False)
            self._show(names.index(name))

    def rename(self, title: str) -> None:
        """Show another title above what stands alone here."""
        self._header.rename(title)

    @Slot(int)
    def _turn(self, at: int) -> None:
        if 0 <= at < len(self.panes):
            self._show(at)
            self.turned.emit(self.panes[at].name)

    def _show(self, at: int) -> None:
        self._stack.setCurrentIndex(at)
        self._header.show_front(self.panes[at])

    def minimumSizeHint(self) -> QSize:
        """Whatever is in it: the arrangement sees to it that a place is large enough."""
        return QSize(0, self._header.minimumSizeHint().height())


class _Header(QWidget):
    """Tabs or one title, the front pane's options, and the menu; in two rows where one is too narrow."""

    double_clicked = Signal()

    def __init__(self, fill_menu: Callable[[QMenu], None] | None) -> None:
        super().__init__()
        self.tabs = QTabBar()
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.tabBarDoubleClicked.connect(self.double_clicked)
        self._title = ShortText(1)
        font = self._title.font()
        font.setBold(True)
        self._title.setFont(font)
        self._options = QStackedWidget()
        self._nothing = QWidget()
        self._options.addWidget(self._nothing)
        self._more = _more_button(fill_menu) if fill_menu else None
        for part in (self.tabs, self._title, self._options, self._more):
            if part:
                part.setParent(self)
        text_size.follow(self, lambda _: self._arrange())

    def show_panes(self, panes: Sequence[Pane]) -> None:
        """Have a tab for each pane, or a title for one alone."""
        while self.tabs.count():
            self.tabs.removeTab(0)
        for pane in panes:
            self.tabs.addTab(pane.title.replace("&", "&&"))
            if pane.options and pane.options.parent() is not self._options:
                self._options.addWidget(pane.options)
        self.tabs.setVisible(len(panes) > 1)
        self._title.setVisible(len(panes) == 1)
        if len(panes) == 1:
            self._title.setText(panes[0].title)

    def show_front(self, pane: Pane) -> None:
        """Show the options of that pane."""
        self._options.setCurrentWidget(pane.options or self._nothing)
        if self._more:
            words = self.tr("What can be done with {view}").format(view=pane.title)
            self._more.setToolTip(words)
            self._more.setAccessibleName(words)
        self._arrange()

    def rename(self, title: str) -> None:
        """Show another title for what stands alone."""
        self._title.setText(title)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many rows as the width asks for."""
        super().resizeEvent(event)
        self._arrange()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell of it."""
        self.double_clicked.emit()

    def event(self, event: QEvent) -> bool:
        """See whether the options still fit when they have changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        """Put names on the left, the menu on the right, and the options between them or below.

        A title alone that is longer than its room, as a lesson's may be, takes two lines.
        """
        options, row = self._options.currentWidget(), px(HEADER)
        alone = self.tabs.count() <= 1
        names = self._title if alone else self.tabs
        more = self._more.width() + 4 if self._more else 0
        room = self.width() - more
        title = self._title.fontMetrics().horizontalAdvance(self._title.text()) + INDENT + 4
        width = min(title if alone else self.tabs.sizeHint().width(), room)
        least = _least_width(options)
        below = bool(least) and width + least > room and not (alone and least < room / 2)
        if alone and not below:
            width = min(width, room - least)  # a long title gives way
        indent = INDENT if alone else 0
        lines = 2 if alone and title > width else 1
        self._title.allow(lines)
        top = max(row, lines * self._title.fontMetrics().lineSpacing() + 4)
        names.setGeometry(self._at(indent, width - indent, 0, top))
        if self._more:
            self._more.move(self._at(room, more - 4, 0, row).left(), (row - self._more.height()) // 2)
        if below:
            self._options.setGeometry(self._at(0, self.width(), top, row))
        else:
            self._options.setGeometry(self._at(width, room - width, 0, row))
        if self.height() != top + row * below:
            self.setFixedHeight(top + row * below)

    def _at(self, x: int, width: int, y: int, height: int) -> QRect:
        """Return a place in the header, for whom reads from right to left mirrored."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, y, width, height))


def _least_width(options: QWidget | None) -> int:
    """Return the width of what can be seen of options; of none of them, 0."""
    layout = options.layout() if options else None
    if not layout or layout.isEmpty():
        return 0
    return layout.minimumSize().width()


def _more_button(fill_menu: Callable[[QMenu], None]) -> QToolButton:
    button = QToolButton()
    icons.wear(button, "more")
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setStyleSheet("QToolButton::menu-indicator { image: none; }")
    text_size.follow(button, lambda _: button.setFixedSize(px(24), px(24)))
    menu = QMenu(button)

    def fill() -> None:
        menu.clear()
        fill_menu(menu)

    menu.aboutToShow.connect(fill)
    button.setMenu(menu)
    return button
