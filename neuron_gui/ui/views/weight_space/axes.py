"""Which parameters the axes stand for: two of several by two lists, else the only ones there are."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.wheel import keep_still


class AxesChoice(QWidget):
    """Two lists of parameters, which cannot have the same one; out of sight while there is no choice."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names: tuple[str, ...] = ()
        self.chosen: tuple[int, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.boxes = (QComboBox(), QComboBox())
        for box, text in zip(self.boxes, (translated("across"), translated("up")), strict=True):
            label = PlainLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(translated("Weight {direction}").format(direction=text))
            keep_still(box)
            box.setMinimumContentsLength(5)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(self._choose)
            row.addWidget(label)
            row.addWidget(box)

    def set_names(self, names: Sequence[str]) -> None:
        """Offer these; if they are others than before, the first two are chosen."""
        if tuple(names) == self.names:
            return
        self.names = tuple(names)
        self.chosen = tuple(range(min(2, len(names))))
        for box in self.boxes:
            box.clear()
            box.addItems(names)
        self._show()
        self.setVisible(len(names) > 2)

    def _show(self) -> None:
        for box, parameter in zip(self.boxes, self.chosen, strict=False):
            box.setCurrentIndex(parameter)
            tip = translated("The weight on this axis; all others are as they are at the shown step")
            box.setToolTip(plain.tip(f"{box.currentText()}\n{tip}"))  # a long name may not fit

    @Slot()
    def _choose(self) -> None:
        """Take what was chosen; the axis that had it before gets the other's in exchange."""
        across, up = (box.currentIndex() for box in self.boxes)
        self.chosen = (across, up) if across != up else self.chosen[::-1]
        self._show()
        self.changed.emit()
