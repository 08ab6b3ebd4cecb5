"""The sentence under a control that says what is wrong with what was chosen or typed there, and its room."""

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QPalette, QResizeEvent
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


class RoomForWords(QWidget):
    """Is as high as all lines of its sentences need at its width; forms and splitters reckon with others."""

    def event(self, event: QEvent) -> bool:
        """Keep room for every line of a sentence that comes."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._keep_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the lines that the sentences take at this width."""
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        if layout := self.layout():
            self.setMinimumHeight(max(0, layout.minimumHeightForWidth(self.width())))  # -1 without a sentence
