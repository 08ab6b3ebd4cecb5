"""The window that a view has to itself, until it is closed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from neuron_gui.ui.widgets.keys import FLOATING
from neuron_gui.ui.window.place import Pane, Place


class Floating(QWidget):
    """Holds a pane of a stage. `closed` brings its name when the stage has it again."""

    closed = Signal(str)

    def __init__(self, pane: Pane, stage: QWidget) -> None:
        super().__init__(stage.window(), Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(pane.title)
        self.setProperty(FLOATING, True)
        self._stage, self._pane = stage, pane
        self._place = Place()
        self._place.hold((pane,), pane.name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._place)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Give the view back."""
        super().closeEvent(event)
        self._place.hold((), "")
        self._pane.adopt(self._stage)  # for it may stand nowhere yet, and would go with this window
        self.closed.emit(self._pane.name)
