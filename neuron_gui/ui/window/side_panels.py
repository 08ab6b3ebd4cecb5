"""The panels on the left: one under the other as far as there is room, and as wide as their type needs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabWidget, QWidget

from neuron_gui.ui.style import text_size

HEIGHTS = [210, 270, 430]  # of the panels from above, in proportion
ROOM_FOR_ALL = 900  # a window this high shows all panels at once; in a lower one the upper two share a place
WIDTH, LARGEST_SHARE = 304, 0.4  # pixels with type of the usual size, and part of the window
LEFT = Qt.DockWidgetArea.LeftDockWidgetArea


class SidePanels:
    """Keeps each panel in a dock. Docks are made in the order that Tab goes, so others may come between."""

    def __init__(self, window: QMainWindow) -> None:
        self._window = window
        self.docks: list[QDockWidget] = []

    def add(self, name: str, title: str, panel: QWidget) -> None:
        """Take one more panel, below the others."""
        dock = QDockWidget(title, self._window)
        dock.setObjectName(name)
        text_size.follow_in_title(dock)
        dock.setWidget(panel)
        self.docks.append(dock)

    def lay_out(self) -> None:
        """Put every panel in its place."""
        window = self._window
        window.setTabPosition(LEFT, QTabWidget.TabPosition.North)
        for dock in self.docks:
            dock.setFloating(False)
            window.removeDockWidget(dock)
            window.addDockWidget(LEFT, dock)
            dock.show()
        if window.height() < ROOM_FOR_ALL:
            window.tabifyDockWidget(*self.docks[:2])
            self.docks[0].raise_()
        window.resizeDocks(self.docks, HEIGHTS, Qt.Orientation.Vertical)
        self.widen(text_size.scale())

    def widen(self, scale: float) -> None:
        """Give the panels as much width as their type needs, but more to the plots."""
        width = round(min(WIDTH * scale, LARGEST_SHARE * self._window.width()))
        self._window.resizeDocks(self.docks, [width] * len(self.docks), Qt.Orientation.Horizontal)
