"""A slider over many powers of ten, for numbers such as a learning rate."""

from math import log10

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from neuron_gui.core.numbers import displayed
from neuron_gui.ui.widgets.wheel import keep_still

POSITIONS_PER_DECADE = 20
HANDLE = QStyle.SubControl.SC_SliderHandle


class LogSlider(QSlider):
    """`picked` brings the number under the handle, rounded to two digits, when a person moves it.

    `gesture` counts the clicks and drags, so that all numbers of one drag can be told to belong together.
    """

    picked = Signal(float)

    def __init__(self, name: str, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        keep_still(self)
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
        self.setAccessibleName(self.tr("{name}: {value}").format(name=self._name, value=displayed(value)))

    def position_of(self, value: float) -> float:
        """Return where a number lies on the scale of positions; it may be between two, or beyond the ends."""
        return (log10(value) - log10(self._low)) * POSITIONS_PER_DECADE

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the handle under the mouse, to be dragged from there: a page would be a whole decade."""
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and not self._part(HANDLE).contains(place):
            self.setSliderDown(True)
            self._jump_to(place.x())
            if not self._part(HANDLE).contains(place):  # above or below the track there is nothing to drag
                self.setSliderDown(False)
                return
        super().mousePressEvent(event)

    def _jump_to(self, x: int) -> None:
        """Put the handle's middle at a pixel, or as near as it can get."""
        groove, handle = self._part(QStyle.SubControl.SC_SliderGroove), self._part(HANDLE)
        at, room = x - groove.left() - handle.width() // 2, groove.width() - handle.width()
        self.setValue(QStyle.sliderValueFromPosition(0, self.maximum(), at, room))

    def _part(self, which: QStyle.SubControl) -> QRect:
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        return self.style().subControlRect(QStyle.ComplexControl.CC_Slider, option, which, self)

    def _begin_gesture(self) -> None:
        self.gesture += 1

    def _pick(self, position: int) -> None:
        if not self._showing:
            self.picked.emit(self.rounded(self._low * 10 ** (position / POSITIONS_PER_DECADE)))

    def rounded(self, value: float) -> float:
        """Return the number that is picked where the handle stands at a value."""
        return float(f"{value:.1e}")
