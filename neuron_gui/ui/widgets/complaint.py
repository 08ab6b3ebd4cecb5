"""The sentence under a control that says what is wrong with what was chosen or typed there."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QScrollArea, QWidget

from neuron_gui.ui.widgets.plain_label import PlainLabel


class Complaint(PlainLabel):
    """Hidden while nothing is wrong; a new one is scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setWordWrap(True)
        self.setForegroundRole(QPalette.ColorRole.BrightText)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._come_into_sight)
        self.hide()

    def show_reason(self, reason: str) -> None:
        """Show a reason as a sentence."""
        end = "" if reason.endswith((".", "…")) else "."
        self.setText(f"{reason[:1].upper()}{reason[1:]}{end}")
        self.show()
        self._laid_out.start()

    @Slot()
    def _come_into_sight(self) -> None:
        place = self.parentWidget()
        while place and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        if isinstance(place, QScrollArea) and self.isVisible():
            place.ensureWidgetVisible(self)
