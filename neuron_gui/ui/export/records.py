"""The dialog that asks which records of a run are to be written."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QDialog, QRadioButton, QSpinBox, QVBoxLayout, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.widgets.dialog_frame import end_buttons, keep_width
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.wheel import keep_still

MAX_EVERY = 1_000_000_000


class RecordsDialog(QDialog):
    """All records or those in sight, and every how many; `part` and `every` are what was chosen."""

    def __init__(self, steps: int, sight: tuple[int, int] | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export run"))
        self._whole, self._sight = (0, steps), sight
        self.all_button = QRadioButton(self.tr("&All records, 0 to {last}").format(last=grouped(steps)), self)
        self.all_button.setChecked(True)
        self.sight_button = QRadioButton(self._of_sight(), self)
        self.sight_button.setEnabled(sight is not None)
        which = QButtonGroup(self)
        for button in (self.all_button, self.sight_button):
            which.addButton(button)
        self.every_box = QSpinBox(minimum=1, maximum=MAX_EVERY, value=1)
        keep_still(self.every_box)
        self.every_box.setAccessibleName(self.tr("Every"))
        self.count = PlainLabel()
        self.count.setWordWrap(True)
        buttons, self.export_button = end_buttons(self, self.tr("&Export…"))
        buttons.accepted.connect(self.accept)
        rows = FormRows()
        rows.add(PlainLabel(self.tr("Write every k-th record, k =")), self.every_box)
        layout = QVBoxLayout(self)
        layout.setSpacing(px(8))
        layout.addWidget(self.all_button)
        layout.addWidget(self.sight_button)
        layout.addLayout(rows)
        layout.addWidget(self.count)
        layout.addStretch(1)
        layout.addWidget(buttons)
        keep_width(self, px(380))
        self.every_box.valueChanged.connect(self._tell)
        which.buttonToggled.connect(self._tell)
        self._tell()

    def _of_sight(self) -> str:
        if self._sight is None:
            return self.tr("Records in &sight: zoom in on a plot first")
        first, last = map(grouped, self._sight)
        return self.tr("Records in &sight, {first} to {last}").format(first=first, last=last)

    @property
    def part(self) -> tuple[int, int]:
        """The numbers of the first and the last record."""
        return self._sight if self._sight and self.sight_button.isChecked() else self._whole

    @property
    def every(self) -> int:
        """Every how many records one is written."""
        return self.every_box.value()

    @Slot()
    def _tell(self) -> None:
        first, last = self.part
        between = last // self.every - -(-first // self.every) + 1
        ends = sum(1 for number in {first, last} if number % self.every)
        self.count.setText(
            self.tr("Lines to be written: {count}, always with the first and the last record.").format(
                count=grouped(between + ends)
            )
        )
