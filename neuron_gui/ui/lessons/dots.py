"""Progress as dots: one a step, the steps done filled, the present one ringed."""

from collections.abc import Collection

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.style import theme
from neuron_gui.ui.text.accessible import Painted


class StepDots(Painted, QWidget):
    """As large as the type; says in words where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._count = 0, 0
        self._done: Collection[int] = ()

    def show_progress(self, at: int, count: int, done: Collection[int]) -> None:
        """Show that step `at`, from 0, of so many is the present one, and which were done."""
        self._at, self._count, self._done = at, count, done
        words = self.tr("Step {number} of {count}").format(number=at + 1, count=count)
        if missed := [str(step + 1) for step in range(at) if step not in done]:
            words += "\n" + self.tr("Skipped, or answered otherwise: {steps}").format(steps=", ".join(missed))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for all dots in a row."""
        size = self.fontMetrics().height()
        return QSize(size * self._count, size)

    def minimumSizeHint(self) -> QSize:
        """The same: a row of dots cannot wrap."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots; those that are not there yet, or were not done, are empty."""
        colors, size = theme.current(), self.fontMetrics().height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(self._count):
            here, left = number == self._at, number < self._at
            filled = here or (left and number in self._done)
            painter.setPen(QPen(QColor(colors.accent if here or left else colors.muted), 1.5))
            painter.setBrush(QColor(colors.accent) if filled else Qt.BrushStyle.NoBrush)
            center = QPointF(size * (number + 0.5), self.height() / 2)
            painter.drawEllipse(center, *(2 * [size * (0.34 if here else 0.22)]))
        painter.end()
