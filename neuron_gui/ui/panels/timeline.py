"""The timeline: every step of the run so far, to look back at any of them and to go on from there."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QToolButton, QWidget

from neuron_gui.ui.numbers import parse_whole_number
from neuron_gui.ui.widgets.number_field import CheckedField


class Timeline(QWidget):
    """`picked` brings the step that a person wants to see; the action `fork` goes on from the shown one."""

    picked = Signal(int)

    def __init__(self, fork: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Timeline"))
        self._steps = 0
        self.field = CheckedField(self.tr("Shown step"), self._take)
        self.field.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFixedWidth(self.fontMetrics().horizontalAdvance("1,000,000,000") + 16)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Shown step, slider"))
        self.slider.valueChanged.connect(self._pick)
        self.total = QLabel()
        self.total.setMinimumWidth(self.fontMetrics().horizontalAdvance(self._of(999_999)))
        self.fork_button = QToolButton()
        self.fork_button.setDefaultAction(fork)
        self.fork_button.setText(fork.text().replace("&", ""))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(6)
        for widget, stretch in (
            (QLabel(self.tr("Step")), 0),
            (self.field, 0),
            (self.total, 0),
            (self.slider, 1),
            (self.fork_button, 0),
        ):
            row.addWidget(
                widget, stretch, Qt.AlignmentFlag.AlignTop if widget is self.field else Qt.AlignmentFlag(0)
            )

    def show_step(self, shown: int, steps: int) -> None:
        """Show which of the steps 0..steps is in sight."""
        self._steps = steps
        self.slider.blockSignals(True)
        self.slider.setRange(0, steps)
        self.slider.setPageStep(max(1, steps // 20))
        self.slider.setValue(shown)
        self.slider.blockSignals(False)
        if not self.field.line.hasFocus() or not self.field.line.isModified():
            self.field.show_text(str(shown))
        self.total.setText(self._of(steps))

    def _of(self, steps: int) -> str:
        return self.tr("of {steps}").format(steps=f"{steps:,}")

    @Slot(int)
    def _pick(self, step: int) -> None:
        self.picked.emit(step)

    def _take(self, text: str) -> None:
        step = parse_whole_number(text.replace(",", "").replace(" ", ""))
        if not 0 <= step <= self._steps:
            raise ValueError(self.tr("The steps go from 0 to {steps}").format(steps=f"{self._steps:,}"))
        self.field.line.setModified(False)
        self.picked.emit(step)
