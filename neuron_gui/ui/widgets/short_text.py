"""A text in so many lines as there is room for; what is left out stands in its tooltip."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from neuron_gui.ui.text import plain
from neuron_gui.ui.widgets.plain_label import PlainLabel


class ShortText(PlainLabel):
    """A label that asks for no width, and never for more than `lines` lines."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        self._broken: list[str] = []
        self._lines = lines
        self.is_cut = False  # whether something is left out
        super().__init__(parent=parent)
        self.setWordWrap(lines > 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text, as far as it has room."""
        super().setText(text)
        self.setToolTip(plain.tip(text))
        self._break()

    def allow(self, lines: int) -> None:
        """Take so many lines at most from now on."""
        if lines != self._lines:
            self._lines = lines
            self._break()

    @property
    def count(self) -> int:
        """The lines that it takes."""
        return max(1, len(self._broken))

    def sizeHint(self) -> QSize:
        """Ask for the lines that there are."""
        return QSize(0, self.count * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Ask for the same: fewer lines would be cut through."""
        return self.sizeHint()

    def heightForWidth(self, width: int) -> int:
        """However narrow, it takes no more lines."""
        return self.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how much has room now."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Letters of another size take other lines."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._break()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, the last one with … where more would follow."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics, lines = self.fontMetrics(), self._broken
        top = max(0.0, (self.height() - len(lines) * metrics.lineSpacing()) / 2)
        for at, line in enumerate(lines):
            words = metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width())
            baseline = top + at * metrics.lineSpacing() + metrics.ascent()
            painter.drawText(QPointF(self._indent(metrics.horizontalAdvance(words)), baseline), words)
        painter.end()

    def _indent(self, width: int) -> float:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return max(0, self.width() - width) if mirrored else 0

    def _break(self) -> None:
        """Break the text into lines, of which the last holds all that is left."""
        before, shown = self.count, plain.all_lines(self.text())
        places = pairwise([*self._starts(shown), len(shown)])
        self._broken = [shown[start:end].rstrip() for start, end in places]
        last = self._broken[-1] if self._broken else ""
        self.is_cut = self.fontMetrics().horizontalAdvance(last) > self.width()
        if self.count != before:
            self.updateGeometry()
        self.update()

    def _starts(self, shown: str) -> list[int]:
        """Return where each line begins, at most so many as may be."""
        if not shown:
            return []
        layout = QTextLayout(shown, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[int] = []
        while len(found) < self._lines:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, self.width()))
            found.append(line.textStart())
        layout.endLayout()
        return found
