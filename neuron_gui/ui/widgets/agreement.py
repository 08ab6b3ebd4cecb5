"""A check box whose sentence may take several lines."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import line_height
from neuron_gui.ui.widgets.plain_label import PlainLabel


class Agreement(QWidget):
    """A sentence to agree to; a click on it does what a click on the box does."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        self.box.setAccessibleName(sentence)
        self.sentence = PlainLabel(sentence)
        self.sentence.setWordWrap(True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.box, alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.sentence, stretch=1)
        self.setFocusProxy(self.box)
        text_size.follow(self, lambda _: self._level())

    def _level(self) -> None:
        """Have the first line at the height of the box."""
        above = max(0, (self.box.sizeHint().height() - line_height()) // 2)
        self.sentence.setContentsMargins(0, above, 0, 0)

    @property
    def agreed(self) -> bool:
        """Whether the box is ticked."""
        return self.box.isChecked()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a click on the sentence for one on the box."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.box.setFocus(Qt.FocusReason.MouseFocusReason)
            self.box.click()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Wait for the release, as a button does."""
        event.accept()
