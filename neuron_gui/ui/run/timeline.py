"""The timeline: every step of the run so far, to look back at any of them and to go on from there."""

from PySide6.QtCore import QEvent, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSlider,
    QStyle,
    QStyleOptionSlider,
    QToolButton,
    QWidget,
)

from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import POINT
from neuron_gui.core.records import Record
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.style.measures import line_height, width_of
from neuron_gui.ui.text import changes, decimals
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.wheel import keep_still

MIN_WIDTH = 64  # of the slider, in units of type
CHANGE_TICK = 6  # pixels


class StepSlider(QSlider):
    """A slider that tells which step the mouse is over, and shows one faintly."""

    hovered = Signal(object)

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        keep_still(self)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time goes in the plots
        self.setMouseTracking(True)
        self._hover: int | None = None
        self._changes: tuple[int, ...] = ()

    def show_changes(self, steps: tuple[int, ...]) -> None:
        """Mark the steps where options were changed on the way."""
        if steps != self._changes:
            self._changes = steps
            self.update()

    def show_hover(self, step: int | None) -> None:
        """Mark a step, or none."""
        self._hover = step
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the step under the mouse; while it drags the handle, that step is shown anyway."""
        super().mouseMoveEvent(event)
        groove = self._groove()
        step = QStyle.sliderValueFromPosition(
            0, self.maximum(), round(event.position().x()) - groove.left(), groove.width()
        )
        self.hovered.emit(None if event.buttons() else step)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the mouse has left."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ticks under the slider: a faint one at the step pointed at, short ones at changes."""
        painter, height = QPainter(self), self.height()
        painter.setPen(QPen(QColor(theme.current().muted), 2))
        if self._hover is not None and self._hover <= self.maximum():
            painter.drawLine(self._x(self._hover), 1, self._x(self._hover), height - 2)
        painter.setPen(QPen(QColor(theme.current().text), 2))
        for x in {self._x(step) for step in self._changes if step <= self.maximum()}:
            painter.drawLine(x, height - CHANGE_TICK, x, height - 1)
        painter.end()
        super().paintEvent(event)

    def _x(self, step: int) -> int:
        """Return where a step is, in pixels from the left."""
        groove = self._groove()
        return groove.left() + QStyle.sliderPositionFromValue(0, self.maximum(), step, groove.width())

    def _groove(self) -> QRect:
        """Return the way of the handle's middle."""
        option, control = QStyleOptionSlider(), QStyle.SubControl
        self.initStyleOption(option)
        style, slider = self.style(), QStyle.ComplexControl.CC_Slider
        groove = style.subControlRect(slider, option, control.SC_SliderGroove, self)
        half = style.subControlRect(slider, option, control.SC_SliderHandle, self).width() // 2
        return groove.adjusted(half, 0, -half, 0)


class Timeline(QWidget):
    """`picked` brings the step that a person wants to see; the action `fork` goes on from the shown one.

    `hovered` brings the step under the mouse, or None.
    """

    picked = Signal(int)
    hovered = Signal(object)

    def __init__(self, fork: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self._steps = 0
        self._fork_fits = True
        self._changes: tuple[int, ...] = ()
        self.field = CheckedField(self.tr("Shown step"), self._take)
        self.field.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider = StepSlider(Qt.Orientation.Horizontal)
        self.slider.hovered.connect(self.hovered)
        self.slider.setAccessibleName(self.tr("Shown step, slider"))
        self.slider.valueChanged.connect(self._pick)
        self.total = PlainLabel()
        text_size.follow(self, self._make_room)
        self.fork_button = QToolButton()
        self.fork_button.setDefaultAction(fork)
        self.fork_button.setText(fork.text().replace("&", ""))
        self.number = QWidget()
        row = QHBoxLayout(self.number)
        row.setContentsMargins(0, 0, 0, 0)
        self._step = PlainLabel(self.tr("Step"))
        row.addWidget(self._step)
        row.addWidget(self.field)
        row.addWidget(self.total)
        row.addWidget(self.field.message)  # beside the field: below it, it would move what is below
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.slider, stretch=1)
        self._row.addWidget(self.fork_button)
        self.take_number()
        # Not while the handle is dragged: the slider would change its length under the mouse.
        self.fork_button.defaultAction().enabledChanged.connect(self._show_fork)
        self.slider.sliderReleased.connect(self._show_fork)
        self._show_fork()
        self.show_step(0, 0)

    def take_number(self) -> None:
        """Have the step's number beside the slider; it may stand elsewhere."""
        self._row.insertWidget(0, self.number)

    @Slot()
    def _show_fork(self) -> None:
        on = self.fork_button.defaultAction().isEnabled()
        self.fork_button.setVisible(on and self._fork_fits and not self.slider.isSliderDown())

    @property
    def least_width(self) -> int:
        """The width that the slider needs."""
        return self.slider.minimumWidth()

    def fit(self, number: int, fork: int) -> None:
        """Show beside the slider what has room: the step's number, its title, of how many; the way on."""
        needed, gap = self.field.minimumWidth(), self._row.spacing()
        self.number.setVisible(needed <= number)
        for part, width in (
            (self._step, self._step.sizeHint().width()),
            (self.total, self.total.minimumWidth()),
        ):
            needed += width + gap
            part.setVisible(needed <= number)
        self._fork_fits = self.fork_button.sizeHint().width() + 2 * gap <= fork
        self._show_fork()

    def show_step(self, shown: int, steps: int) -> None:
        """Show which of the steps 0..steps is in sight; what was refused waits there until that moves."""
        self._steps = steps
        moved = shown != self.slider.value()
        self.slider.blockSignals(True)
        self.slider.setRange(0, steps)
        self.slider.setPageStep(max(1, steps // 20))
        self.slider.setValue(shown)
        self.slider.blockSignals(False)
        typed = self.field.line.hasFocus() and self.field.line.isModified()
        if not typed or (moved and self.field.refused):
            self.field.show_text(str(shown))
        self.total.setText(self._of(steps))

    def show_changes(self, steps: tuple[int, ...]) -> None:
        """Mark the steps where options were changed on the way, and tell of them."""
        if steps != self._changes:
            self._changes = steps
            text = self.tr("Options were changed on the way, at step {steps}.") if steps else ""
            text = text.format(steps=changes.named(steps))
            self.slider.setToolTip(text)
            self.slider.setAccessibleDescription(text)
            self.slider.show_changes(steps)

    def show_hover(self, step: int | None, record: Record | None) -> None:
        """Mark the step that the mouse points at here or elsewhere, or none."""
        self.slider.show_hover(step)

    def _make_room(self, scale: float) -> None:
        """Have room for large numbers from the start, so that nothing moves."""
        self.field.setFixedWidth(width_of(grouped(MAX_STEPS)) + 16)
        self.slider.setMinimumWidth(round(MIN_WIDTH * scale))
        # Not only the least width: else the whole window would be laid out anew at every step.
        self.total.setFixedSize(width_of(self._of(MAX_STEPS)), line_height())

    def _of(self, steps: int) -> str:
        return self.tr("of {steps}").format(steps=grouped(steps))

    @Slot(int)
    def _pick(self, step: int) -> None:
        self.picked.emit(step)

    def _take(self, text: str) -> None:
        if decimals.mark() == POINT:
            text = text.replace(",", "")  # between thousands
        step = decimals.parse_whole_number(text.replace(" ", ""))
        if not 0 <= step <= self._steps:
            raise ValueError(self.tr("The steps go from 0 to {steps}").format(steps=grouped(self._steps)))
        self.field.line.setModified(False)
        self.picked.emit(step)
