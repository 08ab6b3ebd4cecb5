"""The dialog that asks what a film of the run is to show, how large it is and how long."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QGridLayout, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from neuron_gui.core.film import MAX_SECONDS, MAX_SIZE, MIN_SIZE, Film, film
from neuron_gui.core.message import RefusalError, grouped
from neuron_gui.ui.export.camera import VIEW_TITLES
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text.translate import error_text, translated
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.dialog_frame import end_buttons, keep_width
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.wheel import keep_still

USUAL_SIZE, USUAL_SECONDS = (800, 600), 6
COLUMNS = 3


class AnimationDialog(QDialog):
    """Views, steps, size, seconds and whether it begins again; `film` and `views` are what was chosen."""

    def __init__(
        self, steps: int, sight: tuple[int, int] | None, in_sight: Collection[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export animation"))
        self.boxes = {name: QCheckBox(translated(title)) for name, title in VIEW_TITLES.items()}
        chosen = in_sight & self.boxes.keys() or {"loss"}
        for name, box in self.boxes.items():
            box.setChecked(name in chosen)
        first, last = sight or (0, steps)
        self.first, self.last = self._spin(0, steps, first), self._spin(0, steps, last)
        self.width_box = self._spin(MIN_SIZE, MAX_SIZE, USUAL_SIZE[0])
        self.height_box = self._spin(MIN_SIZE, MAX_SIZE, USUAL_SIZE[1])
        self.seconds = self._spin(1, int(MAX_SECONDS), USUAL_SECONDS)
        self.endless = QCheckBox(self.tr("&Begin again at the end"))
        self.endless.setChecked(True)
        self.count, self.complaint = PlainLabel(), Complaint()
        buttons, self.export_button = end_buttons(self, self.tr("&Export…"))
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setSpacing(px(8))
        grid = QGridLayout()
        for at, box in enumerate(self.boxes.values()):
            grid.addWidget(box, at // COLUMNS, at % COLUMNS)
        rows = FormRows()
        rows.add(PlainLabel(self.tr("Steps")), self._beside(self.first, self.tr("to"), self.last))
        rows.add(PlainLabel(self.tr("Pixels")), self._beside(self.width_box, "×", self.height_box))
        rows.add(PlainLabel(self.tr("Seconds")), self.seconds)
        for part in (PlainLabel(self.tr("What is seen:")), grid, rows, self.endless, self.count):
            layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        layout.addWidget(self.complaint)
        layout.addStretch(1)
        layout.addWidget(buttons)
        names = self.tr("First step"), self.tr("Last step"), self.tr("Width"), self.tr("Height")
        for field, name in zip((self.first, self.last, self.width_box, self.height_box), names, strict=True):
            field.setAccessibleName(name)
        self.seconds.setAccessibleName(self.tr("Seconds"))
        keep_width(self, px(420))
        for box in self.boxes.values():
            box.toggled.connect(self._tell)
        for field in (self.first, self.last, self.width_box, self.height_box, self.seconds):
            field.valueChanged.connect(self._tell)
        self._tell()

    def _spin(self, low: int, high: int, value: int) -> QSpinBox:
        box = QSpinBox(minimum=low, maximum=high, value=value)
        keep_still(box)
        return box

    def _beside(self, one: QWidget, between: str, other: QWidget) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(one, stretch=1)
        layout.addWidget(PlainLabel(between))
        layout.addWidget(other, stretch=1)
        return row

    @property
    def views(self) -> tuple[str, ...]:
        """The names of the views that are to be seen."""
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    @property
    def film(self) -> Film:
        """The plan; raises RefusalError if there can be none."""
        size = self.width_box.value(), self.height_box.value()
        return film(
            self.first.value(), self.last.value(), size, self.seconds.value(), self.endless.isChecked()
        )

    @Slot()
    def _tell(self) -> None:
        """Say how many frames there will be, or what is wrong."""
        reason = "" if self.views else self.tr("Choose what is to be seen.")
        try:
            count = self.tr("Frames: {count}.").format(count=grouped(len(self.film.steps)))
        except RefusalError as error:
            count, reason = "", error_text(error)
        self.count.setText(count)
        self.complaint.hide()
        if reason:
            self.complaint.show_reason(reason)
        self.export_button.setEnabled(not reason)
