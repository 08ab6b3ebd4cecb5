"""The medals of a challenge: a disc each with what it takes, filled once it is earned."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from neuron_gui.core.lessons.challenges import LEAST, MEDALS, MOST
from neuron_gui.core.numbers import displayed
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.accessible import Painted
from neuron_gui.ui.text.translate import translated

METALS = dict(zip(MEDALS, ("#b06a35", "#a3abb5", "#e0aa1e"), strict=True))
DIGITS = 4  # of a bound


class MedalRow(Painted, QWidget):
    """As wide as it gets; says in words which medals there are, and which are earned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._medals: Sequence[tuple[str, str]] = ()
        self._earned = 0

    def show_medals(self, medals: Sequence[tuple[str, float]], kind: str, earned: str) -> None:
        """Show medals with their bounds, the easiest first; those up to the one `earned` are filled."""
        sign = {LEAST: "≤ ", MOST: "≥ "}.get(kind, "± ")
        self._medals = [(name, sign + displayed(bound, DIGITS)) for name, bound in medals]
        names = [name for name, _ in medals]
        self._earned = names.index(earned) + 1 if earned in names else 0
        words = [
            self.tr("{medal}: {bound}, earned") if at < self._earned else self.tr("{medal}: {bound}")
            for at in range(len(names))
        ]
        told = ", ".join(
            text.format(medal=translated(name), bound=bound)
            for text, (name, bound) in zip(words, self._medals, strict=True)
        )
        self.setAccessibleName(told)
        self.setToolTip(told)
        self.setVisible(bool(medals))
        self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """Return what each medal takes."""
        return self.accessibleName()

    def sizeHint(self) -> QSize:
        """Room for a disc and a number each."""
        return QSize(80, round(1.7 * self.fontMetrics().height()))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint discs, each with its bound on its right."""
        colors, line = theme.current(), self.fontMetrics().height()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share, middle, radius = self.width() / max(1, len(self._medals)), self.height() / 2, 0.5 * line
        for at, (name, bound) in enumerate(self._medals):
            is_earned = at < self._earned
            metal = QColor(METALS[name])
            painter.setPen(QPen(QColor(colors.text) if is_earned else metal, 1.5 if is_earned else 2))
            painter.setBrush(metal if is_earned else Qt.BrushStyle.NoBrush)
            left = at * share + 2
            painter.drawEllipse(QPointF(left + radius, middle), radius - 1, radius - 1)
            painter.setPen(QColor(colors.text if is_earned else colors.muted))
            place = QRectF(left + 2 * radius + 4, 0, share - 2 * radius - 6, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, bound)
        painter.end()
