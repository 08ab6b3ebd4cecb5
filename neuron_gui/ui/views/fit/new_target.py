"""The target that the next new point gets, where the place of the click says nothing of it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from neuron_gui.ui.style import text_size
from neuron_gui.ui.text import decimals
from neuron_gui.ui.text.decimals import exact, parse_number
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.wheel import keep_still

SHAPES = "●■"  # as points of the lower and the upper class look


class NewTarget(QWidget):
    """A choice of two classes, or a number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QComboBox()
        keep_still(self.box)
        self.box.setAccessibleName(self.tr("Class of new points"))
        self.field = CheckedField(self.tr("Target of new points"), self._take)
        text_size.follow(self, lambda scale: self.field.line.setFixedWidth(round(72 * scale)))
        self._number = 0.0
        self._show_number()
        decimals.follow(self._show_number)
        self._classes: tuple[float, float] | None = None
        label = PlainLabel(self.tr("target"))
        label.setBuddy(self.box)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.box, self.field):
            layout.addWidget(widget)
        self.box.hide()

    @property
    def value(self) -> float:
        """The target chosen."""
        return float(self.box.currentData()) if self._classes else self._number

    def offer(self, classes: tuple[float, float] | None) -> None:
        """Offer two classes, or, given none, any number."""
        if classes and classes != self._classes:
            self.box.clear()
            for shape, target in zip(SHAPES, classes, strict=True):
                self.box.addItem(f"{exact(target)} {shape}", target)
        self._classes = classes
        self.box.setVisible(classes is not None)
        self.field.setVisible(classes is None)

    @Slot(str)
    def _take(self, text: str) -> None:
        self._number = parse_number(text)
        self._show_number()

    @Slot()
    def _show_number(self) -> None:
        self.field.show_text(exact(self._number))
