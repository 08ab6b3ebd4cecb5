"""A line of words over a plot, through which the mouse goes."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.widgets.plain_label import PlainLabel


class CornerLine(PlainLabel):
    """Out of sight where there is nothing to say; its owner puts it into a corner."""

    def __init__(self, plot: QWidget) -> None:
        super().__init__(parent=plot)
        self._plot = plot
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self.setMargin(4)
        self.hide()

    def tell(self, text: str) -> None:
        """Say this, in as much room as it takes; nothing goes out of sight."""
        self.setText(text)
        self.setVisible(bool(text))
        self.adjustSize()

    def put(self, place: QPoint) -> None:
        """Stand there, or as far to the left as its end asks for."""
        left = min(place.x(), self._plot.width() - self.width())
        self.move(max(0, left), place.y())
