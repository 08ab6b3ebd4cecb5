"""A legend to click on: every curve's name and present value, in its colour and line; a click hides it.

It stands in a heading, so it never asks for room: what does not fit is in a menu. Values have fixed places.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QToolButton, QWidget

from neuron_gui.ui.plots.curve import LegendEntry
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text import plain

MAX_ENTRIES = 6  # entries beside each other; more would not be read
SWATCH, GAP = 18, 4  # the piece of line before a name, and what is free beside; in units of type
MIN_CHARACTERS = 8  # room for a value; it grows when one needs more, and stays so until all is at rest
NAME_CHARACTERS = (14, 10)  # of a long name; the fewer where there is little room


class CurveButton(QAbstractButton):
    """One curve: checked while it is shown."""

    def __init__(self, entry: LegendEntry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a minus stands before its number
        self._characters = MIN_CHARACTERS
        self._name_characters = NAME_CHARACTERS[0]
        self._value, self._pen = "", entry.pen
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText(entry.name)
        self.setShortcut(QKeySequence())  # an & in a name means no key
        self.setAccessibleName(self.tr("Curve {name}").format(name=entry.name))
        self.setToolTip(plain.tip(self.tr("Show or hide the curve {name}").format(name=entry.name)))
        font = QFont(self.font())
        font.setFeature(QFont.Tag("tnum"), 1)  # all digits equally wide
        self.setFont(font)

    def set_pen(self, pen: QPen) -> None:
        """Draw the piece of line with another pen."""
        self._pen = pen
        self.update()

    def shorten_name(self, characters: int) -> None:
        """Leave room for so many characters of the name, and no more."""
        if characters != self._name_characters:
            self._name_characters = characters
            self.update()

    def show_value(self, text: str) -> bool:
        """Show a value; return whether that needs more room than before."""
        if text == self._value:
            return False
        self._value = text
        self.update(self._value_place())
        grown = len(text) > self._characters
        self._characters = max(self._characters, len(text))
        return grown

    def settle(self) -> None:
        """Leave no more room for the value than it needs now."""
        self._characters = max(MIN_CHARACTERS, len(self._value))

    def value(self) -> str:
        """Return the value as it is shown."""
        return self._value

    def sizeHint(self) -> QSize:
        """Leave room for the longest value since all was at rest."""
        metrics = self.fontMetrics()
        value = metrics.horizontalAdvance("0") * self._characters
        return QSize(self._name_place().right() + value + 4 * px(GAP), metrics.height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a piece of line, name and value; mostly it is the value alone that has changed."""
        painter, value = QPainter(self), self._value_place()
        painter.setLayoutDirection(self.layoutDirection())
        if self.isChecked():
            painter.drawText(value, Qt.AlignmentFlag.AlignVCenter, self._value)
        if not value.contains(event.rect()):
            self._paint_name(painter)

    def _paint_name(self, painter: QPainter) -> None:
        """Paint all but the value; of a hidden curve quietly, with its name struck out."""
        colors, shown, middle = theme.current(), self.isChecked(), self.height() / 2
        name, font, pen = self._name_place(), QFont(self.font()), QPen(self._pen)
        font.setStrikeOut(not shown)
        painter.setFont(font)
        elided = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, name.width())
        if not shown:
            painter.setPen(colors.muted)
            pen.setColor(colors.border)
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, elided)
        pen.setWidth(px(2))
        painter.setPen(pen)
        painter.drawLine(QPointF(px(GAP), middle), QPointF(px(GAP) + px(SWATCH), middle))
        if self.underMouse() or self.hasFocus():
            painter.setPen(QColor(colors.accent if self.hasFocus() else colors.border))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 3, 3)

    def _name_place(self) -> QRect:
        metrics = self.fontMetrics()
        longest = self._name_characters * metrics.averageCharWidth()
        width = min(metrics.horizontalAdvance(self.text()), longest) + 1
        return QRect(px(SWATCH) + 2 * px(GAP), 0, width, self.height())

    def _value_place(self) -> QRect:
        """Return where the value stands, within the frame that shows the focus."""
        left = self._name_place().right() + px(GAP)
        return QRect(left, 1, self.width() - left - 1, self.height() - 2)


class Legend(QWidget):
    """The curves of a plot; `toggled` brings a curve's number and whether it is to be shown."""

    toggled = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[CurveButton] = []
        self.hidden_curves: set[int] = set()
        self._entries: list[LegendEntry] = []
        self._values: Sequence[str] = ()
        self.more = QToolButton(self)
        self.more.setText(self.tr("Curves"))  # without words it would be higher
        self.more.setAutoRaise(True)
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setAccessibleName(self.tr("All curves"))
        self.more.setToolTip(self.tr("Show or hide any of the curves"))
        menu = QMenu(self.more)
        menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Name the curves; with the same names as before the hidden ones stay hidden."""
        same = [entry.name for entry in entries] == [entry.name for entry in self._entries]
        self._entries = list(entries)
        if same:
            for button, entry in zip(self.buttons, entries, strict=False):
                button.set_pen(entry.pen)
            return
        self.hidden_curves.clear()
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.buttons = [CurveButton(entry, self) for entry in entries[:MAX_ENTRIES]]
        for number, button in enumerate(self.buttons):
            button.toggled.connect(lambda shown, number=number: self._set_shown(number, shown))
        for first, second in pairwise([*self.buttons, self.more]):
            self.setTabOrder(first, second)
        self.updateGeometry()
        self._arrange()

    def show_values(self, values: Sequence[str]) -> None:
        """Show a value for each curve."""
        self._values = values
        grown = [button.show_value(value) for button, value in zip(self.buttons, values, strict=False)]
        if any(grown):
            self._arrange()

    def settle(self) -> None:
        """Take back what room longer values have had: before a run, and at its end, nothing moves."""
        for button in self.buttons:
            button.settle()
        self._arrange()

    def sizeHint(self) -> QSize:
        """All entries beside each other would be best."""
        width = sum(button.sizeHint().width() + px(GAP) for button in self.buttons)
        return QSize(width, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """There must be room for the menu's button."""
        return self.more.sizeHint().expandedTo(QSize(0, self.fontMetrics().height() + 6))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let as many entries stand beside each other as there is room for."""
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """Show as many entries as fit; long names are shortened if that lets more of them fit."""
        long, short = (self._fitting(characters) for characters in NAME_CHARACTERS)
        fitting = max(long, short)
        for button in self.buttons:
            button.shorten_name(NAME_CHARACTERS[0 if long == fitting else 1])
        x = 0
        for number, button in enumerate(self.buttons):
            width = button.sizeHint().width()
            button.setGeometry(x, 0, width, self.height())
            button.setVisible(number < fitting)
            x += (width + px(GAP)) if number < fitting else 0
        left = len(self._entries) - fitting
        self.more.setText(self.tr("{count} more").format(count=left) if fitting else self.tr("Curves"))
        self.more.setVisible(left > 0)
        self.more.setGeometry(x, 0, self.more.sizeHint().width(), self.height())

    def _fitting(self, characters: int) -> int:
        """Return how many entries fit with so many characters of each name."""
        for button in self.buttons:
            button.shorten_name(characters)
        ends = list(accumulate(button.sizeHint().width() + px(GAP) for button in self.buttons))
        if len(ends) == len(self._entries) and (not ends or ends[-1] - px(GAP) <= self.width()):
            return len(ends)
        room = self.width() - self.more.sizeHint().width()
        return sum(end <= room for end in ends)

    @Slot()
    def _fill_menu(self) -> None:
        """List all curves with their values."""
        menu = self.more.menu()
        menu.clear()
        for number, (entry, value) in enumerate(zip(self._entries, self._values, strict=False)):
            action = menu.addAction(f"{plain.entry(entry.name)}\t{value}")
            action.setCheckable(True)
            action.setChecked(number not in self.hidden_curves)
            action.toggled.connect(lambda shown, number=number: self._set_shown(number, shown))

    def _set_shown(self, number: int, shown: bool) -> None:
        if shown == (number not in self.hidden_curves):
            return
        (self.hidden_curves.discard if shown else self.hidden_curves.add)(number)
        if number < len(self.buttons):
            self.buttons[number].setChecked(shown)
        self.toggled.emit(number, shown)
