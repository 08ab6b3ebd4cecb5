"""A text in so many lines as there is room for; what is left out stands in its tooltip."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from neuron_gui.ui.text import plain
from neuron_gui.ui.widgets.plain_label import PlainLabel


class ShortText(PlainLabel):
    """A label that asks for no width, and never for more than `lines` lines."""

    def __init__(self, lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._lines = lines
        self.is_cut = False  # whether something is left out
        self.setWordWrap(lines > 1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text, as far as it has room."""
        super().setText(text)
        self.setToolTip(plain.tip(text))
        self._measure()

    def sizeHint(self) -> QSize:
        """Ask for the lines that there are."""
        return QSize(0, self._count() * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Ask for one line."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def heightForWidth(self, width: int) -> int:
        """However narrow, it takes no more lines."""
        return self.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how much has room now."""
        super().resizeEvent(event)
        self._measure()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, the last one with … where more would follow."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics, shown = self.fontMetrics(), plain.all_lines(self.text())
        lines = self._broken(shown)
        top = max(0.0, (self.height() - len(lines) * metrics.lineSpacing()) / 2)
        for at, (start, end) in enumerate(lines):
            words = shown[start:end].rstrip()
            if at == len(lines) - 1:
                words = metrics.elidedText(shown[start:], Qt.TextElideMode.ElideRight, self.width())
            baseline = top + at * metrics.lineSpacing() + metrics.ascent()
            x = self._indent(metrics.horizontalAdvance(words))
            painter.drawText(QPointF(x, baseline), words)
        painter.end()

    def _indent(self, width: int) -> float:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return max(0, self.width() - width) if mirrored else 0

    def _count(self) -> int:
        return max(1, len(self._broken(plain.all_lines(self.text()))))

    def _measure(self) -> None:
        shown = plain.all_lines(self.text())
        lines = self._broken(shown)
        room = self.fontMetrics().horizontalAdvance(shown[lines[-1][0] :]) if lines else 0
        self.is_cut = room > self.width()

    def _broken(self, shown: str) -> list[tuple[int, int]]:
        """Return where each line begins and ends, at most so many as may be."""
        if not shown:
            return []
        layout = QTextLayout(shown, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[tuple[int, int]] = []
        while len(found) < self._room_for():
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, self.width()))
            found.append((line.textStart(), line.textStart() + line.textLength()))
        layout.endLayout()
        return found

    def _room_for(self) -> int:
        """Return how many lines the height has room for, of those that may be."""
        return self._lines
