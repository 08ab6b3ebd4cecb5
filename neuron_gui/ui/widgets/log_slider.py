"""A slider over many powers of ten, for numbers such as a learning rate."""

from math import log10

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSlider, QWidget

from neuron_gui.ui.numbers import readable

POSITIONS_PER_DECADE = 20


class LogSlider(QSlider):
    """`picked` brings the number under the handle, rounded to two digits, when a person moves it.

    `gesture` counts the drags, so that all numbers of one drag can be told to belong together.
    """

    picked = Signal(float)

    def __init__(self, name: str, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name = name
        self.setAccessibleName(name)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the axis of a plot
        self.gesture = 0
        self._low = low
        self.setRange(0, round(log10(high / low) * POSITIONS_PER_DECADE))
        self.setSingleStep(1)
        self.setPageStep(POSITIONS_PER_DECADE)
        self.setTickInterval(POSITIONS_PER_DECADE)
        self.setTickPosition(QSlider.TickPosition.TicksBelow)
        self._showing = False
        self.valueChanged.connect(self._pick)
        self.sliderPressed.connect(self._begin_gesture)

    def show_value(self, value: float) -> None:
        """Put the handle where the number is, or at the nearer end."""
        self._showing = True
        self.setValue(round(self.position_of(value)))
        self._showing = False
        # Of a slider Qt tells the position, which says nothing here.
        self.setAccessibleName(self.tr("{name}: {value}").format(name=self._name, value=readable(value)))

    def position_of(self, value: float) -> float:
        """Return where a number lies on the scale of positions; it may be between two, or beyond the ends."""
        return (log10(value) - log10(self._low)) * POSITIONS_PER_DECADE

    def _begin_gesture(self) -> None:
        self.gesture += 1

    def _pick(self, position: int) -> None:
        if not self._showing:
            self.picked.emit(float(f"{self._low * 10 ** (position / POSITIONS_PER_DECADE):.1e}"))
