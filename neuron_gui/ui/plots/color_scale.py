"""What the shades of a map stand for: a strip from the lowest to the highest, with both numbers."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neuron_gui.core.numbers import displayed
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.accessible import Painted

STRIP = 64  # pixels
GAP = 5


Shades = Callable[[], Sequence[QColor]]


def diverging() -> Sequence[QColor]:
    """Return the colours of numbers between two ends, in the theme in force."""
    colors = theme.current()
    return [QColor(color) for color in (colors.curves[0], colors.surface, colors.curves[1])]


class ColorScale(Painted, QWidget):
    """Low end, strip, high end; as wide as its numbers need, within its margins."""

    def __init__(self, parent: QWidget | None = None, shades: Shades = diverging) -> None:
        super().__init__(parent)
        self._shades = shades
        self._ends = ("", "")
        self.setAccessibleName(self.tr("Scale of colours"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_ends(self, low: float, high: float, name: str) -> None:
        """Show which values of a quantity the ends stand for."""
        self._ends = (f"{name} = {_end(low)}", _end(high))
        self.setAccessibleName(
            self.tr("Colours from {low} to {high}").format(low=displayed(low), high=displayed(high))
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Both numbers and the strip between."""
        metrics = self.fontMetrics()
        width = STRIP + 2 * GAP + sum(metrics.horizontalAdvance(end) for end in self._ends)
        return QSize(width, metrics.height()).grownBy(self.contentsMargins())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them side by side."""
        colors, metrics = theme.current(), self.fontMetrics()
        begin = self.contentsMargins().left()
        left = begin + metrics.horizontalAdvance(self._ends[0]) + GAP
        strip = QRectF(left, 0.2 * self.height(), STRIP, 0.6 * self.height())
        gradient = QLinearGradient(strip.topLeft(), strip.topRight())
        shades = self._shades()
        for number, color in enumerate(shades):
            gradient.setColorAt(number / (len(shades) - 1), color)
        painter = QPainter(self)
        painter.fillRect(strip, gradient)
        painter.setPen(colors.border)
        painter.drawRect(strip)
        painter.setPen(colors.text)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(begin, base), self._ends[0])
        painter.drawText(QPointF(left + STRIP + GAP, base), self._ends[1])


def _end(value: float) -> str:
    """Return three digits, or four where that saves a power of ten: 1400 rather than 1.4·10³."""
    longer = displayed(value, 4)
    return longer if "·" not in longer and "·" in displayed(value, 3) else displayed(value, 3)
