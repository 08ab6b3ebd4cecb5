"""What the map's colours and lines mean, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from neuron_gui.core.message import grouped, readable
from neuron_gui.core.numbers import as_shown
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.rounded import at_least, at_most
from neuron_gui.core.sweep.colors import DIVERGED_COLOR, FEW_TO_MANY, LOW_TO_HIGH, Scale
from neuron_gui.core.sweep.limits import Limits
from neuron_gui.ui.compare.words import outcome_word
from neuron_gui.ui.style import theme
from neuron_gui.ui.sweep.cells import FASTEST, HATCH, LIMIT
from neuron_gui.ui.text.accessible import Painted
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel

SQUARE, STRIP = 16, 80  # pixels
LINES = 3  # pixels from one line to the next


class MapLegend(QWidget):
    """Two lines: what cells look like, and what theory knows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.solved = Sample(_scale(FEW_TO_MANY), STRIP)
        self.unsolved = Sample(_scale(LOW_TO_HIGH), STRIP)
        self.diverged = Sample(QBrush(QColor(DIVERGED_COLOR)), hatched=True)
        self.limit, self.fastest = Sample(line=LIMIT), Sample(line=FASTEST)
        self._words = {sample: PlainLabel() for sample in self._samples()}
        self._name(self.diverged, outcome_word(Outcome.DIVERGED))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(LINES)
        for samples in (self._samples()[:2], self._samples()[2:]):
            pairs = (_beside(sample, self._words[sample]) for sample in samples)
            column.addWidget(Flow(*pairs, spacing=16, between_rows=LINES, packed=True))
        for sample in (self.limit, self.fastest):  # their line keeps its room, so that nothing jumps
            for part in (sample, self._words[sample]):
                policy = part.sizePolicy()
                policy.setRetainSizeWhenHidden(True)
                part.setSizePolicy(policy)
        self.show_scale(Scale(1))
        self.show_limits(None)

    def text(self, sample: Sample) -> str:
        """Return the words beside a sample."""
        return self._words[sample].text()

    def show_scale(self, scale: Scale) -> None:
        """Name the ends of both scales."""
        steps = self.tr("solved at step 0 … {most}").format(most=grouped(scale.most_steps))
        losses = self.tr("not solved, loss {lowest} … {highest}").format(
            lowest=as_shown(at_most(scale.lowest, 2)), highest=as_shown(at_least(scale.highest, 2))
        )
        self._name(self.solved, steps)
        self._name(self.unsolved, losses)

    def show_limits(self, limits: Limits | None) -> None:
        """Name the lines, with their rates if those are the same everywhere."""
        known = set(limits.rates) if limits else set()
        for sample, values, text, rounded in (
            (self.limit, {rates.limit for rates in known}, self.tr("diverges beyond {rate}"), at_least),
            (self.fastest, {rates.fastest for rates in known}, self.tr("fastest rate {rate}"), readable),
        ):
            values.discard(None)
            one = next(iter(values)) if len(values) == 1 else None
            rate = "" if one is None else as_shown(rounded(one, 3))
            self._name(sample, text.format(rate=rate).strip())
            for part in (sample, self._words[sample]):
                part.setVisible(bool(values))

    def _name(self, sample: Sample, text: str) -> None:
        self._words[sample].setText(text)
        sample.setAccessibleName(text)

    def _samples(self) -> list[Sample]:
        return [self.solved, self.unsolved, self.diverged, self.limit, self.fastest]


class Sample(Painted, QWidget):
    """A piece of what is to be named: a colour, perhaps hatched, or a line."""

    def __init__(
        self,
        brush: QBrush | None = None,
        width: int = SQUARE,
        hatched: bool = False,
        line: Qt.PenStyle | None = None,
    ) -> None:
        super().__init__()
        self._brush, self._hatched, self._line = brush, hatched, line
        self._size = QSize(width if brush else 2 * SQUARE, SQUARE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as its kind needs."""
        return self._size

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as it looks on the map."""
        painter = QPainter(self)
        place = QRectF(0.5, 1.5, self.width() - 1, self.height() - 3)
        if self._line:
            painter.fillRect(place, "#5b5f66")  # a colour that no cell has: so the line can be told from it
            ends = QPointF(4, place.center().y()), QPointF(place.right() - 3, place.center().y())
            for pen in (QPen(Qt.GlobalColor.black, 4), QPen(Qt.GlobalColor.white, 2, self._line)):
                painter.setPen(pen)
                painter.drawLine(*ends)
            return
        if self._brush:
            painter.fillRect(place, self._brush)
        if self._hatched:
            painter.fillRect(place, QBrush(HATCH, Qt.BrushStyle.BDiagPattern))
        painter.setPen(theme.current().border)
        painter.drawRect(place)


def _beside(sample: Sample, words: QLabel) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(sample)
    row.addWidget(words)
    return pair


def _scale(colors: Sequence[str]) -> QBrush:
    gradient = QLinearGradient(0, 0, STRIP, 0)
    for i, color in enumerate(colors):
        gradient.setColorAt(i / (len(colors) - 1), color)
    return QBrush(gradient)
