"""Measures whether every text in sight has the room that it needs; what can be scrolled into sight counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionViewItem,
    QTabBar,
    QWidget,
)

from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.short_text import ShortText

SLACK = 1  # pixels that rounding takes


@dataclass(frozen=True)
class Text:
    """A text, where it stands, and the room in pixels that it needs and has."""

    words: str
    path: str
    needed: QSize
    room: QSize

    @property
    def clipped(self) -> bool:
        return (
            self.needed.width() > self.room.width() + SLACK
            or self.needed.height() > self.room.height() + SLACK
        )

    def __str__(self) -> str:
        needed, room = self.needed.toTuple(), self.room.toTuple()
        return f"{self.words!r} needs {needed} and has {room}: {self.path}"


def clipped(window: QWidget) -> list[str]:
    """Return what of a window's texts has less room than it needs, each with its place and both sizes."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # of what a thread has just brought
    return [str(text) for text in texts(window) if text.clipped]


def texts(window: QWidget) -> Iterator[Text]:
    """Yield every text in sight of a window, but not those of other windows that it has opened."""
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.isVisible() and widget.window() is window:
            room = _room(widget)
            for words, needed, within in _measured(widget):
                yield Text(words, _path(widget), needed, room.intersected(within).size())


def _room(widget: QWidget) -> QRect:
    """Return the part of a widget that can be seen, or scrolled to."""
    room, place = widget.rect(), widget
    while not place.isWindow():
        above = place.parentWidget()
        if above is None:
            break
        room = room.translated(place.pos())
        scrolled = above.parentWidget()
        if isinstance(scrolled, QAbstractScrollArea) and scrolled.viewport() is above:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            if scrolled.horizontalScrollBarPolicy() == off and isinstance(scrolled, QScrollArea):
                room = room.intersected(QRect(0, room.top(), above.width(), room.height()))
            # From here on it is the area that has to be seen, and it is measured by itself.
            return room.translated(-_offset(widget, above))
        room = room.intersected(above.rect())
        place = above
    return room.translated(-_offset(widget, place))


def _offset(widget: QWidget, above: QWidget):
    return widget.mapTo(above, widget.rect().topLeft())


def _path(widget: QWidget) -> str:
    names = []
    place: QWidget | None = widget
    while place:
        name = place.objectName()
        if (name and not name.startswith("qt_")) or place is widget:
            names.append(f"{type(place).__name__}{f'#{name}' if name else ''}")
        elif type(place).__module__.startswith("neuron_gui"):
            names.append(type(place).__name__)
        place = place.parentWidget()
    return " in ".join(names)


# --- What each kind of widget needs ---------------------------------------------------------------

Measured = Iterator[tuple[str, QSize, QRect]]  # words, the room they need, the place they have


def _measured(widget: QWidget) -> Measured:
    match widget:
        case ShortText():
            pass  # what has no room there is one click away
        case QLabel():
            yield from _label(widget)
        case QPushButton():
            yield from _push_button(widget)
        case QCheckBox() | QRadioButton():
            if widget.text():
                yield widget.text(), widget.sizeHint(), widget.rect()
        case QAbstractButton():
            if widget.text():
                yield from _button(widget)
        case QComboBox():
            yield from _combo(widget)
        case QLineEdit():
            yield from _line(widget)
        case QAbstractSpinBox():
            yield widget.text(), QSize(0, widget.minimumSizeHint().height()), widget.rect()
        case QTabBar():
            yield from _tabs(widget)
        case QHeaderView():
            yield from _header(widget)
        case QListView():
            yield from _list(widget)
        case QMenuBar():
            yield "menu bar", QSize(0, widget.sizeHint().height()), widget.rect()
        case QGroupBox():
            if widget.title():
                yield widget.title(), widget.minimumSizeHint(), widget.rect()
        case _:
            if type(widget).__module__.startswith("neuron_gui") and not _holds_others(widget):
                yield type(widget).__name__, widget.minimumSizeHint(), widget.rect()


def _holds_others(widget: QWidget) -> bool:
    """Whether the texts of a widget are those of others in it, or scroll."""
    return isinstance(widget, QAbstractScrollArea | Flow) or widget.layout() is not None


def _metrics(widget: QWidget) -> QFontMetrics:
    return QFontMetrics(widget.font())


def _label(label: QLabel) -> Measured:
    shown = QLabel.text(label)  # with the places where a word without end may be broken
    if not shown or label.pixmap().width():
        return
    if label.wordWrap():
        width = max(
            _metrics(label).horizontalAdvance(word) for word in re.split(r"[\s\u200b]+", shown) or [""]
        )
        needed = QSize(width, label.heightForWidth(label.width()))
    else:
        needed = label.sizeHint()
    yield label.text(), needed, label.rect()


def _push_button(button: QPushButton) -> Measured:
    """Yield its words; the style would rather have 80 pixels for a few."""
    words = _metrics(button).size(Qt.TextFlag.TextShowMnemonic, button.text())
    option = QStyleOptionButton()
    button.initStyleOption(option)
    inner = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    if button.menu() and button.text():
        words += QSize(button.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator), 0)
    if not button.icon().isNull():
        words += QSize(button.iconSize().width() + 4, 0)
    if button.text():
        yield button.text(), words, inner.united(button.rect().adjusted(2, 2, -2, -2))


def _button(button: QAbstractButton) -> Measured:
    if button.hasHeightForWidth():
        width = max(_metrics(button).horizontalAdvance(word) for word in button.text().split())
        yield button.text(), QSize(width, button.heightForWidth(button.width())), button.rect()
    else:
        yield button.text(), button.minimumSizeHint(), button.rect()


def _combo(box: QComboBox) -> Measured:
    """Yield what is chosen; a name of a person's own may be cut if pointing at it tells all."""
    if box.currentText() in box.toolTip():
        return
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    inner = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
    metrics = _metrics(box)
    yield box.currentText(), QSize(metrics.horizontalAdvance(box.currentText()), metrics.height() - 2), inner


def _line(line: QLineEdit) -> Measured:
    """Yield what it says while it is empty, or a number in it; longer texts move under the cursor."""
    text = line.text() or line.placeholderText()
    option = QStyleOptionFrame()
    line.initStyleOption(option)
    inner = line.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, line)
    inner = inner.marginsRemoved(line.textMargins()).adjusted(2, 0, -2, 0)
    width = _metrics(line).horizontalAdvance(text) if not line.text() or _is_number(text) else 0
    if text:
        yield text, QSize(width, _metrics(line).height()), inner


def _is_number(text: str) -> bool:
    try:
        float(text.replace(",", ""))
    except ValueError:
        return False
    return True


def _tabs(bar: QTabBar) -> Measured:
    around = bar.style().pixelMetric(QStyle.PixelMetric.PM_TabBarTabHSpace, None, bar) // 2
    for tab in range(bar.count()):
        words = _metrics(bar).size(Qt.TextFlag.TextShowMnemonic, bar.tabText(tab))
        rect = bar.tabRect(tab)
        scrolled = bar.usesScrollButtons() and bar.elideMode() == Qt.TextElideMode.ElideNone
        place = words if scrolled else rect.intersected(bar.rect()).size()
        yield bar.tabText(tab), words + QSize(0 if scrolled else around, 0), QRect(QPoint(), place)


def _header(header: QHeaderView) -> Measured:
    """Yield its sections; a name of a person's own may end in dots if pointing at it tells all."""
    model = header.model()
    if model is None or header.orientation() == Qt.Orientation.Vertical:
        return
    margin = 2 * header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin, None, header)
    for section in range(header.count()):
        words = str(model.headerData(section, header.orientation()) or "")
        tip = model.headerData(section, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if words and not header.isSectionHidden(section) and not tip:
            needed = _metrics(header).size(0, words) + QSize(margin, 0)
            yield words, needed, QRect(0, 0, header.sectionSize(section), header.height())


def _list(view: QListView) -> Measured:
    """Yield its items, which are painted: their longest word, and the height that their delegate asks for."""
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    for row in range(view.model().rowCount()):
        index = view.model().index(row, 0)
        words = str(index.data() or "")
        width = max((_metrics(view).horizontalAdvance(word) for word in words.split()), default=0)
        needed = QSize(width, view.itemDelegate().sizeHint(option, index).height())
        yield words, needed, QRect(QPoint(), view.visualRect(index).size())
