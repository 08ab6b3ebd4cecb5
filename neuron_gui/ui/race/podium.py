"""The podium at the end of a race, to be read from the back of a room: who stands on which of its steps."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from neuron_gui.core.compare.kept_run import RunSummary
from neuron_gui.core.compare.ranking import best_losses, places
from neuron_gui.core.message import grouped
from neuron_gui.ui.plots.other_runs import look
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.accessible import Painted

ORDER = (2, 1, 3)  # from the left
HEIGHTS = {1: 1.0, 2: 0.7, 3: 0.44}  # of the room for steps
LINES = 11.2  # of text that the whole is high
ABOVE = 4.1  # of them above the highest step
BELOW = 1.5  # of them under the steps, if somebody diverged
SMALLEST, LARGE, LARGEST = 0.4, 1.2, 2.0  # times the window's type
WIDEST = 260.0  # pixels that a step needs at most, at the usual size of type
STRIPE, APART = 5.0, 2.0  # pixels of the racer's line, and between it and the step
GAP = 6.0
ABOVE_STEP = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap


class Podium(Painted, QWidget):
    """Up to three steps with everybody who stands there, and under them those that diverged."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Podium"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._names: Sequence[str] = ()
        self._standing: Sequence[RunSummary] = ()
        self._places: Sequence[int | None] = ()

    def show_places(self, standing: Sequence[RunSummary], names: Sequence[str]) -> None:
        """Let everybody stand where their place is."""
        self._standing, self._names, self._places = standing, names, places(standing)
        self.setToolTip(self.in_words())
        self.update()

    def on_step(self, place: int | None) -> list[int]:
        """Return the racers of a place, by number; those that diverged have none."""
        return [number for number, found in enumerate(self._places) if found == place]

    def in_words(self) -> str:
        """Return who stands where."""
        words = [
            self.tr("Place {place}: {names}.").format(place=place, names=self._joined(racers))
            for place in sorted(HEIGHTS)
            if (racers := self.on_step(place))
        ]
        return " ".join([*words, *self._fallen()])

    def sizeHint(self) -> QSize:
        """Be as high as its lines of text."""
        return QSize(0, round(LINES * self.fontMetrics().lineSpacing()))

    def minimumSizeHint(self) -> QSize:
        """Be never lower: nobody could read it."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the steps from left to right, all names in the same type."""
        painter, line = QPainter(self), float(self.fontMetrics().lineSpacing())
        fallen = self._fallen()
        bottom = self.height() - (BELOW * line if fallen else 0.0)
        width = min((self.width() - 2 * GAP) / len(ORDER), WIDEST * line / 16)
        left = (self.width() - len(ORDER) * width - 2 * GAP) / 2
        steps = {}
        for column, place in enumerate(ORDER):
            if racers := self.on_step(place):
                height = HEIGHTS[place] * (bottom - ABOVE * line)
                steps[place] = QRectF(left + column * (width + GAP), bottom - height, width, height), racers
        size = min((self._name_size(painter, *step) for step in steps.values()), default=LARGE)
        for place, (step, racers) in steps.items():
            self._paint_step(painter, step, place, racers)
            self._write(painter, self._above(step), ABOVE_STEP, self._joined(racers), size, bold=True)
        if fallen:
            painter.setFont(self._font(1.0))
            painter.setPen(theme.current().bad)
            room = QRectF(0, bottom, self.width(), BELOW * line)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, fallen[0])

    def _name_size(self, painter: QPainter, step: QRectF, racers: list[int]) -> float:
        most = LARGE if len(racers) == 1 else 1.0
        return self._fitting(painter, self._above(step), ABOVE_STEP, self._joined(racers), most, bold=True)

    def _value_room(self, step: QRectF) -> QRectF:
        line = self.fontMetrics().lineSpacing()
        return QRectF(step.left(), step.top() - 1.25 * line, step.width(), 1.2 * line)

    def _above(self, step: QRectF) -> QRectF:
        return QRectF(step.left(), 0, step.width(), self._value_room(step).top())

    def _paint_step(self, painter: QPainter, step: QRectF, place: int, racers: list[int]) -> None:
        """Paint a step with its number, the lines of its racers above it, and their names above."""
        colors = theme.current()
        block = step.adjusted(0, STRIPE + APART, 0, 0)  # a line as blue as the winner's step is seen, too
        painter.fillRect(block, colors.accent if place == 1 else colors.raised)
        painter.setPen(colors.border)
        painter.drawRect(block)
        painter.setFont(self._font(LARGEST))
        painter.setPen(colors.on_accent if place == 1 else colors.text)
        painter.drawText(block, Qt.AlignmentFlag.AlignCenter, str(place))
        part = step.width() / len(racers)
        for i, number in enumerate(racers):
            pen = look(number, round(STRIPE))
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            edge = step.top() + STRIPE / 2
            ends = step.left() + i * part + 2, step.left() + (i + 1) * part - 2
            painter.drawLine(*(QPointF(x, edge) for x in ends))
        painter.setPen(colors.text)
        value = self._value(racers[0])
        self._write(painter, self._value_room(step), Qt.AlignmentFlag.AlignCenter, value)

    def _write(
        self, painter: QPainter, room: QRectF, flags: int, text: str, factor: float = 1.0, bold: bool = False
    ) -> None:
        """Write a text so many times larger than the window's type, or as large as its room lets it be."""
        painter.setFont(self._font(self._fitting(painter, room, flags, text, factor, bold), bold))
        painter.drawText(room, flags, _broken(painter, room, text))

    def _fitting(
        self, painter: QPainter, room: QRectF, flags: int, text: str, factor: float, bold: bool
    ) -> float:
        """Return how many times larger than the window's type a text can be, at most the factor."""
        size = factor
        while size > SMALLEST:
            painter.setFont(self._font(size, bold))
            broken = _broken(painter, room, text)
            needed = painter.boundingRect(QRectF(0, 0, room.width(), 0), flags, broken)
            if needed.width() <= room.width() and needed.height() <= room.height():
                break
            size -= 0.1
        return size

    def _value(self, racer: int) -> str:
        run = self._standing[racer]
        if run.arrived:
            return self.tr("loss evaluations: {cost}").format(cost=grouped(run.evaluations))
        return self.tr("loss {loss}").format(loss=best_losses(self._standing)[racer])

    def _fallen(self) -> list[str]:
        racers = self.on_step(None)
        return [self.tr("Diverged: {names}.").format(names=self._joined(racers))] if racers else []

    def _joined(self, racers: Sequence[int]) -> str:
        return "; ".join(self._names[number] for number in racers)

    def _font(self, factor: float, bold: bool = True) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * factor)
        font.setBold(bold)
        return font


def _broken(painter: QPainter, room: QRectF, text: str) -> str:
    """Return a text in two lines where one is too wide: the way to learn, and its option."""
    wide = painter.fontMetrics().horizontalAdvance(text) > room.width()
    return text.replace(", ", ",\n", 1) if wide else text
