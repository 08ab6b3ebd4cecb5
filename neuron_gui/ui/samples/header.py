"""The headers of the sample table: selected rows and columns can be dragged, names edited in place."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QHeaderView,
    QLineEdit,
    QWidget,
)

from neuron_gui.ui.style.measures import px
from neuron_gui.ui.widgets.keys import ENTER

LINE = 3  # the thickness of the mark where a drag would drop, in pixels
NAME_WIDTH = 96  # the least for typing a name

HORIZONTAL = Qt.Orientation.Horizontal


class SampleHeader(QHeaderView):
    """`dragged` brings the section before which the selected ones were dropped, or their number."""

    dragged = Signal(int)

    def __init__(self, orientation: Qt.Orientation, is_selected: Callable[[int], bool]) -> None:
        super().__init__(orientation)
        self._is_selected = is_selected
        self._pressed: QPoint | None = None  # where a drag may begin
        self._line: NameLine | None = None
        self._mark = QWidget(self.viewport())
        self._mark.setAutoFillBackground(True)
        self._mark.setBackgroundRole(QPalette.ColorRole.Accent)
        self._mark.hide()
        self.setSectionsClickable(True)
        self.setHighlightSections(True)

    def sizeHint(self) -> QSize:
        """Ask at the side for what the last sample's number needs; Qt would measure two hundred of them."""
        if self.orientation() == HORIZONTAL or not self.count():
            return super().sizeHint()
        last, empty = map(self.sectionSizeFromContents, (max(0, self.count() - 2), self.count() - 1))
        return last.expandedTo(empty)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Get ready to drag what is selected; select anything else."""
        at = event.position().toPoint()
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and not self._on_border() and self._is_selected(self.logicalIndexAt(at)):
            self._pressed = at
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Mark where the sections would go."""
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        at = event.position().toPoint()
        if (
            not self._mark.isHidden()
            or (at - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        ):
            self._scroll_towards(at)
            self._show_mark(self._gap(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop the sections; without a drag it was a click, which selects one of them."""
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        pressed, self._pressed = self._pressed, None
        if self._mark.isHidden():
            self.sectionPressed.emit(self.logicalIndexAt(pressed))
        else:
            self._mark.hide()
            self.dragged.emit(self._gap(event.position().toPoint()))

    def _scroll_towards(self, at: QPoint) -> None:
        """Bring sections into sight when the mouse goes beyond the visible ones."""
        table = cast(QAbstractScrollArea, self.parentWidget())
        across = self.orientation() == HORIZONTAL
        bar = table.horizontalScrollBar() if across else table.verticalScrollBar()
        if self._along(at) < 0:
            bar.triggerAction(QAbstractSlider.SliderAction.SliderSingleStepSub)
        elif self._along(at) > (self.viewport().width() if across else self.viewport().height()):
            bar.triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)

    def _on_border(self) -> bool:
        """Whether the mouse is where a drag changes a section's size."""
        return self.cursor().shape() in (Qt.CursorShape.SplitHCursor, Qt.CursorShape.SplitVCursor)

    def _along(self, at: QPoint) -> int:
        return at.x() if self.orientation() == HORIZONTAL else at.y()

    def _gap(self, at: QPoint) -> int:
        """Return the section before which a place lies."""
        section = self.logicalIndexAt(at)
        if section < 0:
            return 0 if self._along(at) < 0 else self.count()
        middle = self.sectionViewportPosition(section) + self.sectionSize(section) // 2
        return section + (self._along(at) > middle)

    def _show_mark(self, gap: int) -> None:
        end = self.length() - self.offset()
        at = (self.sectionViewportPosition(gap) if gap < self.count() else end) - LINE // 2
        if self.orientation() == HORIZONTAL:
            self._mark.setGeometry(at, 0, LINE, self.viewport().height())
        else:
            self._mark.setGeometry(0, at, self.viewport().width(), LINE)
        self._mark.show()

    def edit_name(self, section: int, name: str, commit: Callable[[str], bool]) -> None:
        """Let a person type another name over the present one."""
        table = self.parentWidget()
        assert table is not None
        self._line = line = NameLine(name, commit, self.viewport(), back_to=table)
        line.destroyed.connect(self._forget_line)
        width = max(self.sectionSize(section), px(NAME_WIDTH))
        left = min(self.sectionViewportPosition(section), self.viewport().width() - width)
        line.setGeometry(max(left, 0), 0, width, self.viewport().height())
        line.setAccessibleName(self.tr("Name of the column"))
        line.show()
        line.setFocus()

    @Slot()
    def give_up_name(self) -> None:
        """Let a name be that is being edited: its column may have gone, or be another one."""
        if self._line:
            self._line.give_up()

    @Slot()
    def _forget_line(self) -> None:
        self._line = None


class NameLine(QLineEdit):
    """A name being edited: Enter and leaving take it if it will do, Escape does not."""

    def __init__(self, name: str, commit: Callable[[str], bool], parent: QWidget, back_to: QWidget) -> None:
        super().__init__(name, parent)
        self._commit = commit
        self._back_to = back_to
        self._ended = False
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End by Enter or Escape."""
        if event.key() in ENTER:
            if self._commit(self.text()):
                self.give_up()
        elif event.key() == Qt.Key.Key_Escape:
            self.give_up()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the name if it will do; a menu of the line's own is no leaving."""
        super().focusOutEvent(event)
        if not self._ended and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._ended = True
            self._commit(self.text())
            self.deleteLater()

    def give_up(self) -> None:
        """End; what was typed and not taken over is no more."""
        self._ended = True
        self._back_to.setFocus()
        self.deleteLater()
