"""A worked example as text: aligned lines under headings, to be read, selected and copied as plain text."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QColor, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from neuron_gui.core.explain import Section
from neuron_gui.core.explain.arithmetic import TextSpan
from neuron_gui.core.message import Message
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated_message

GAP = 9  # pixels above a heading
INDENT = 14  # of everything below it
HANG = 4  # letters that a row's second line is indented by, should it not fit in one

HEADING, SENTENCE, ROW, RESULT = "heading", "sentence", "row", "result"
_Block = tuple[str, tuple[TextSpan, ...]]  # one of these, and what is written


class WorkedText(QTextEdit):
    """As high as its text, without scroll bars of its own: it lies in an area that scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._written: list[_Block] = []
        self._formats: dict[tuple[str, bool, int | None], QTextCharFormat] = {}
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda size: self._fit(size.height()))

    def show_sections(self, sections: Sequence[Section], first: int = 1) -> None:
        """Write sections, numbered from the first on; what is selected stays so if nothing changed."""
        blocks = [block for k, section in enumerate(sections, first) for block in self._blocks(k, section)]
        if blocks != self._written:
            self._written = blocks
            self.write()

    def _blocks(self, number: int, section: Section) -> list[_Block]:
        """Return a section as rows of text."""
        found: list[_Block] = [(HEADING, (TextSpan(f"{number}  {translated_message(section.title)}"),))]
        for item in section.items:
            if isinstance(item, Message):
                found.append((SENTENCE, (TextSpan(translated_message(item)),)))
            else:
                *rows, last = item.rows
                found += [*((ROW, row) for row in rows), (RESULT, last)]
        return found

    def write(self) -> None:
        """Write what there is again, in the theme's colours."""
        self._formats.clear()
        self.document().clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for at, (kind, pieces) in enumerate(self._written):
            self._begin_row(cursor, kind, first=at == 0)
            for piece in pieces:
                bold = kind == HEADING or (kind == RESULT and piece is pieces[-1])
                key = (kind, bold, piece.weight)
                if key not in self._formats:
                    self._formats[key] = self._format(*key)
                cursor.insertText(plain.all_lines(piece.text), self._formats[key])
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _begin_row(self, cursor: QTextCursor, kind: str, first: bool) -> None:
        block = QTextBlockFormat()
        hang = HANG * self.fontMetrics().averageCharWidth() if kind in (ROW, RESULT) else 0
        block.setTopMargin(GAP if kind == HEADING and not first else 0)
        block.setLeftMargin(0 if kind == HEADING else INDENT + hang)
        block.setTextIndent(-hang)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)

    def _format(self, kind: str, bold: bool, weight: int | None) -> QTextCharFormat:
        colors = theme.current()
        font = self.font()
        if kind in (ROW, RESULT):
            size = font.pointSizeF()
            font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            font.setPointSizeF(size)
        font.setBold(bold)
        color = colors.muted if kind == SENTENCE else colors.text
        found = QTextCharFormat()
        found.setFont(font)
        found.setForeground(QColor(color if weight is None else colors.curve(weight)))
        return found

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text: it is to be pasted into a calculation or a report."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _fit(self, height: float) -> None:
        self.setFixedHeight(int(height) + 2)

    def minimumSizeHint(self) -> QSize:
        """As narrow as need be: lines wrap."""
        return QSize(0, 0)
