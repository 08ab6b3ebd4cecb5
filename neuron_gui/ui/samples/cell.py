"""A cell of the sample table: its number with the digits that fit, and the keys that end its editing."""

from typing import cast

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from neuron_gui.core.numbers import COMMA, POINT, as_shown
from neuron_gui.ui.text.decimals import typed
from neuron_gui.ui.widgets.number_line import type_numbers

AnyIndex = QModelIndex | QPersistentModelIndex

MARGIN = 4  # on either side of a number, in pixels
ENDING = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
)
ENDING_WHAT_WAS_TYPED_OVER = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class SampleCell(QStyledItemDelegate):
    """Draws and edits cells. `typed_over` says whether editing began by typing a number over the old one."""

    given_up = Signal()  # by Escape

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self._taken = True
        self.typed_over = False

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Show a number; where it does not fit, rounded to what fits rather than cut off."""
        room = (option.rect.width() - 2 * MARGIN) // option.fontMetrics.horizontalAdvance("0")
        option.index = index  # type: ignore[assignment]  # Qt hands over no other kind here
        option.text = as_shown(fitting(index.data() or "", room))
        option.displayAlignment = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: AnyIndex) -> QWidget:
        """Open a line where the digits stay on the right."""
        editor = cast(QLineEdit, super().createEditor(parent, option, index))
        editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        type_numbers(editor)
        return editor

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: AnyIndex) -> None:
        """Hand over what was typed, and remember whether it was taken."""
        assert isinstance(editor, QLineEdit)
        self._taken = model.setData(index, editor.text())

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """End editing by the keys of a spreadsheet, which then move on; what is wrong stays to be mended."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(editor, event)
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        if not self._ends(event):
            return super().eventFilter(editor, event)
        assert isinstance(editor, QWidget)
        self.commitData.emit(editor)
        if self._taken:
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            QApplication.sendEvent(self._table, event)
        return True

    def _ends(self, event: QKeyEvent) -> bool:
        key = event.key()
        return key in ENDING or (self.typed_over and key in ENDING_WHAT_WAS_TYPED_OVER)


def fitting(text: str, letters: int) -> str:
    """Return a number rounded to so many letters, or to one digit where they do not suffice."""
    if len(text) <= letters:
        return text
    number = float(text.replace(COMMA, POINT))
    roundings = (f"{number:.{digits}g}" for digits in range(min(letters, 17), 1, -1))
    return typed(next((shorter for shorter in roundings if len(shorter) <= letters), f"{number:.1g}"))
