"""The text of a lesson as one writes it: lines with numbers and marks, and words that are offered."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontDatabase,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QCompleter, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from neuron_gui.core.schema.input_file import LARGEST_LESSON, too_large
from neuron_gui.ui.lessons.writing.shading import Shading
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text.accessible import Painted, announce
from neuron_gui.ui.text.translate import translated_message
from neuron_gui.ui.widgets.keys import ENTER

Words = Callable[[str], tuple[str, tuple[str, ...]]]  # from a line so far: how the word begins, and all words
ROOM = 8  # pixels on either side of a line's number
TAKES = (*ENTER, Qt.Key.Key_Tab)  # a word that is offered


class LessonText(QPlainTextEdit):
    """Lines count from 1. `words` says what may stand somewhere, and is asked by Ctrl+Space.

    `line_changed` comes when the cursor is in another line, `refused` says why something is not taken.
    """

    line_changed = Signal()
    refused = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The lesson's text"))
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # Qt cuts a long word in quadratic time: minutes
        self.marks: dict[int, str] = {}
        self._words, self._at = words, 0
        self.shading = Shading(self.document())
        self.numbers = _Numbers(self)
        self._known = QStringListModel(self)
        self.completer = QCompleter(self._known, self)
        self.completer.setWidget(self)
        offered = self.completer.popup()
        assert offered  # it is made here
        self.offered = offered
        self.completer.activated.connect(self._complete)
        self.updateRequest.connect(self._scroll_numbers)
        self.blockCountChanged.connect(self._make_room)
        self.cursorPositionChanged.connect(self._follow_cursor)
        theme.news.changed.connect(self._show_marks)
        text_size.follow(self, self._fit_type)

    def _fit_type(self, _: float) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.window().font().pointSizeF())
        self.setFont(font)
        self._make_room()

    # --- Lines --------------------------------------------------------------------------------------

    @property
    def written(self) -> str:
        """The text with all its signs, of which toPlainText replaces some."""
        return self.document().toRawText().replace("\u2029", "\n")

    @property
    def line(self) -> int:
        """The line that the cursor is in."""
        return self.textCursor().blockNumber() + 1

    def go_to(self, line: int) -> None:
        """Put the cursor at the beginning of a line, in sight, and the keyboard here."""
        self.setTextCursor(QTextCursor(self.block(line)))
        self.centerCursor()
        self.setFocus()

    def block(self, line: int) -> QTextBlock:
        """Return a line; the first or the last one if there is none of that number."""
        document = self.document()
        return document.findBlockByNumber(min(max(line, 1), document.blockCount()) - 1)

    def replace_lines(self, first: int, end: int, text: str) -> None:
        """Put a text in place of lines, counted from 0 up to before `end`, in one step to undo."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        blocks = self.document().blockCount()
        if first >= blocks:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            text = f"\n{text}".removesuffix("\n")
        else:
            cursor.setPosition(self.block(first + 1).position())
            if end >= blocks:
                cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            else:
                cursor.setPosition(self.block(end + 1).position(), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def take_over(self, text: str) -> None:
        """Have a text in place of this one, in one step to undo; nothing happens if it is the same."""
        if text != self.written:
            line = self.line
            cursor = self.textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(text)
            self.go_to(line)

    @Slot()
    def _follow_cursor(self) -> None:
        if self.line != self._at:
            self._at = self.line
            self.numbers.update()
            self.line_changed.emit()

    # --- Marks --------------------------------------------------------------------------------------

    def mark(self, marks: Mapping[int, str]) -> None:
        """Mark lines, with what is wrong in each."""
        self.marks = dict(marks)
        self._show_marks()

    @Slot()
    def _show_marks(self) -> None:
        wavy = QTextCharFormat()
        wavy.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wavy.setUnderlineColor(QColor(theme.current().bad))
        selections = []
        for line in self.marks:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.block(line))
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, wavy
            selections.append(selection)
        self.setExtraSelections(selections)
        self.numbers.update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what is wrong in the line that the mouse rests on."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            line = self.cursorForPosition(event.pos()).blockNumber() + 1
            QToolTip.showText(event.globalPos(), self.marks.get(line, ""), self.viewport())
            return True
        return super().viewportEvent(event)

    # --- What is pasted -----------------------------------------------------------------------------

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take a text that is pasted or dropped, unless no lesson is so large: it would hold the window."""
        if (size := len(source.text())) > LARGEST_LESSON:
            self.refused.emit(translated_message(too_large(size, LARGEST_LESSON).reason))
        else:
            super().insertFromMimeData(source)

    # --- Words --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer words by Ctrl+Space; while they are offered, Enter and Tab take one, Esc none."""
        if self.offered.isVisible() and event.key() in (*TAKES, Qt.Key.Key_Escape):
            event.ignore()  # for the list
            return
        asked = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if asked:
            self.offer_words()
            return
        super().keyPressEvent(event)
        if self.offered.isVisible():
            self.offer_words()

    def offer_words(self) -> None:
        """Offer what may stand at the cursor; a single word that does is put there."""
        cursor, offered = self.textCursor(), self.offered
        begun, words = self._words(cursor.block().text()[: cursor.positionInBlock()])
        self._known.setStringList(list(words))
        self.completer.setCompletionPrefix(begun)
        if not self.completer.completionCount():
            offered.hide()
            announce(self, self.tr("Nothing to offer here."))
            return
        offered.setCurrentIndex(self.completer.completionModel().index(0, 0))
        place = self.cursorRect()
        place.translate(self.viewport().pos())
        place.setWidth(offered.sizeHintForColumn(0) + offered.verticalScrollBar().sizeHint().width() + px(8))
        self.completer.complete(place)

    @Slot(str)
    def _complete(self, word: str) -> None:
        cursor = self.textCursor()
        begun = len(self.completer.completionPrefix())
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, begun)
        cursor.insertText(word)

    # --- Numbers ------------------------------------------------------------------------------------

    @Slot()
    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers.sizeHint().width(), 0, 0, 0)

    @Slot(QRect, int)
    def _scroll_numbers(self, _: QRect, dy: int) -> None:
        if dy:
            self.numbers.scroll(0, dy)
        self.numbers.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the numbers go along."""
        super().resizeEvent(event)
        place = self.contentsRect()
        self.numbers.setGeometry(place.left(), place.top(), self.numbers.sizeHint().width(), place.height())

    def lines_in_sight(self) -> list[tuple[int, QRect]]:
        """Return the numbers of the lines in sight, and where they are."""
        block, found = self.firstVisibleBlock(), []
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset()).toRect()
            if place.top() > self.viewport().height():
                break
            found.append((block.blockNumber() + 1, place))
            block = block.next()
        return found


class _Numbers(Painted, QWidget):
    """Beside the text; of a line that something is wrong with the number is red, and has a sign before it."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, text: LessonText) -> None:
        super().__init__(text)
        self._text = text
        self.setAccessibleName(self.tr("Line numbers"))

    def sizeHint(self) -> QSize:
        """Have room for the last number."""
        digits = max(3, len(str(self._text.document().blockCount())))
        width = self._text.fontMetrics().horizontalAdvance("! " + "0" * digits)
        return QSize(width + 2 * px(ROOM) // 2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers of the lines in sight."""
        colors, text = theme.current(), self._text
        painter = QPainter(self)
        painter.setFont(text.font())
        right = self.width() - px(ROOM) // 2
        height = text.fontMetrics().height()
        for line, place in text.lines_in_sight():
            wrong = line in text.marks
            ink = colors.bad if wrong else colors.text if line == text.line else colors.muted
            painter.setPen(QColor(ink))
            room = QRect(QPoint(0, place.top()), QSize(right, height))
            painter.drawText(room, Qt.AlignmentFlag.AlignRight, f"! {line}" if wrong else f"{line}")
        painter.end()
