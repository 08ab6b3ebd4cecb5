"""A number field that chooses the sample to look at; all that share one choice go along."""

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QSpinBox, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.ui.widgets.sample_choice import SampleChoice
from neuron_gui.ui.widgets.wheel import keep_still


class SampleSpin(QSpinBox):
    """Counts samples from 1, as the table does. Hidden where there is no choice."""

    def __init__(self, choice: SampleChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_still(self)
        self._choice = choice
        self.setAccessibleName(self.tr("Sample to look at"))
        self.setToolTip(self.accessibleName())
        self.setKeyboardTracking(False)
        self.setPrefix(self.tr("Sample "))
        self.setRange(1, 1)
        self.hide()
        choice.changed.connect(self._take)
        self.valueChanged.connect(self._choose)

    def fit(self, count: int) -> None:
        """Offer so many samples."""
        with QSignalBlocker(self):
            self.setRange(1, count)
            self.setSuffix(self.tr(" of {count}").format(count=grouped(count)))
            self.setValue(self._choice.number + 1)
        self.setVisible(count > 1)

    @Slot(int)
    def _choose(self, value: int) -> None:
        self._choice.choose(value - 1)

    @Slot(int)
    def _take(self, number: int) -> None:
        with QSignalBlocker(self):  # out of sight it may not know yet that there are more samples
            self.setValue(number + 1)
