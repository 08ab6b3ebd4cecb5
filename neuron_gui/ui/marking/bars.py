"""The class's predictions as bars, to be read from the back of a room."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neuron_gui.core.message import Message, grouped
from neuron_gui.core.reports.predictions import Bar, Predictions
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.measures import even_figures, px
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.accessible import Painted
from neuron_gui.ui.text.translate import translated_message

SMALLEST, LARGEST = 0.8, 3.2  # times the window's type: as large as there is room
THICK, APART = 0.8, 0.7  # lines of text: a bar, and from one answer to the next
RIGHT = "✓"
BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
WRAP = BESIDE | Qt.TextFlag.TextWordWrap


class PredictionBars(Painted, QWidget):
    """A bar for each answer under its words; `reveal` says whether what is right is marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Predictions of the class"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._shown: Predictions | None = None
        self._reveal = True

    def show_question(self, shown: Predictions | None) -> None:
        """Show what was predicted, or nothing."""
        self._shown = shown
        self.update()

    def reveal(self, on: bool) -> None:
        """Mark what is right, or leave it to be guessed."""
        self._reveal = on
        self.update()

    def in_words(self) -> str:
        """Return how many took which answer."""
        if self._shown is None:
            return ""
        return "; ".join(f"{self._words(bar)}: {self._count(bar)}" for bar in self._shown.bars)

    def sizeHint(self) -> QSize:
        """Take whatever there is."""
        return QSize(px(480), px(320))

    def minimumSizeHint(self) -> QSize:
        """Be large enough for a few answers in the smallest type."""
        return QSize(px(280), px(110))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each answer with its bar below."""
        if not (self._shown and self._shown.bars):
            return
        painter = QPainter(self)
        heights, factor = self._fitted(painter)
        line = self._line(factor, painter)
        most = max(1, *(bar.count for bar in self._shown.bars))
        beside = max(painter.fontMetrics().horizontalAdvance(self._count(bar)) for bar in self._shown.bars)
        room, y = self.width() - beside - line / 2, 0.0
        for bar, height in zip(self._shown.bars, heights, strict=True):
            words = QRectF(0, y, self.width(), height)
            block = QRectF(0, y + height, max(px(2), room * bar.count / most), THICK * line)
            self._paint(painter, bar, words, block, factor)
            y += height + (THICK + APART) * line

    def _paint(self, painter: QPainter, bar: Bar, words: QRectF, block: QRectF, factor: float) -> None:
        """Paint an answer's words, its bar, and how many there are beside the bar's end."""
        colors, marked = theme.current(), bar.right and self._reveal
        painter.setFont(self._font(factor, bold=marked))
        painter.setPen(colors.good if marked else colors.text)
        painter.drawText(words, WRAP, self._words(bar))
        painter.fillRect(block, colors.good if marked else colors.accent)
        line = painter.fontMetrics().lineSpacing()
        beside = QRectF(block.right() + line / 4, block.top() - line, self.width(), block.height() + 2 * line)
        painter.drawText(beside, BESIDE, self._count(bar))

    def _fitted(self, painter: QPainter) -> tuple[list[float], float]:
        """Return how high the words of each answer are, in the largest type for which there is room."""
        assert self._shown
        room, factor = QRectF(0, 0, self.width(), 0), LARGEST
        while True:
            line = self._line(factor, painter)
            words = map(self._words, self._shown.bars)
            heights = [painter.boundingRect(room, WRAP, text).height() for text in words]
            if factor <= SMALLEST or sum(heights) + len(heights) * (THICK + APART) * line <= self.height():
                return heights, factor
            factor -= 0.1

    def _line(self, factor: float, painter: QPainter) -> float:
        painter.setFont(self._font(factor, bold=True))
        return float(painter.fontMetrics().lineSpacing())

    def _font(self, factor: float, bold: bool) -> QFont:
        font = even_figures(self.font())
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        return font

    def _words(self, bar: Bar) -> str:
        words = (
            translated_message(bar.label) if isinstance(bar.label, Message) else plain.all_lines(bar.label)
        )
        return f"{RIGHT} {words}" if bar.right and self._reveal else words

    def _count(self, bar: Bar) -> str:
        assert self._shown
        return f"{grouped(bar.count)} ({round(100 * bar.count / max(1, self._shown.count))} %)"
