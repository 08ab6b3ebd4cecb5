"""The lesson's dock: beside the plots where the window is wide, else on the left, above the other panels."""

from itertools import pairwise

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QMainWindow

from neuron_gui.ui.style import text_size

LINE = "Here stands a line of fifteen words, which is what one reads with most ease, I think."
MIN_WIDTH = 300
LARGEST_SHARE = 1 / 3  # of the window's width, beside the plots
SIDE_BY_SIDE = 1320  # pixels of window for panels, plots and the lesson in a row
HEIGHTS = [5, 3]  # of the lesson and of the panels below it, in proportion
ORDER = ("problem", "neuron", "learning")  # of their tabs; Qt forgets it as soon as one is raised
IN_FRONT = "learning"  # what lessons ask for most; a step that points elsewhere brings that to the front
Area = Qt.DockWidgetArea


class LessonDock(QDockWidget):
    """Shows with a lesson, and only then. On the left the other panels share a place meanwhile.

    `closed` comes when a person closes it; hiding it, as presenting does, is something else.
    """

    closed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("lesson")
        self.setWindowTitle(self.tr("Lesson"))
        self.toggleViewAction().setVisible(False)  # without a lesson there is nothing in it
        self.hide()
        self._before: QByteArray | None = None  # where the panels were before they shared a place
        text_size.enlarge(self, 1.001)  # of the very same size Qt would leave its title as it was
        text_size.follow(self, self._make_room)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell."""
        super().closeEvent(event)
        self.closed.emit()

    def begin(self) -> None:
        """Come into sight, in the usual place unless a person has put it elsewhere."""
        if self.isHidden() and self._in_usual_place:
            self.show()
            self.lay_out()
        self.show()
        self.raise_()

    def end(self) -> None:
        """Go, and let the other panels have their places back; what has been opened or closed stays so."""
        if self._before:
            docks = self._window.findChildren(QDockWidget)
            shown = {dock: not dock.isHidden() for dock in docks if dock is not self}
            self._window.restoreState(self._before)
            self._before = None
            for dock, visible in shown.items():
                dock.setVisible(visible)
        self.hide()

    def lay_out(self) -> None:
        """Go to the usual place."""
        window = self._window
        self.setFloating(False)
        window.setCorner(Qt.Corner.TopLeftCorner, Area.LeftDockWidgetArea)
        panels = [dock for dock in window.findChildren(QDockWidget) if self._is_panel(dock)]
        panels.sort(key=lambda dock: (*ORDER, dock.objectName()).index(dock.objectName()))
        if self.isHidden():
            window.addDockWidget(Area.RightDockWidgetArea, self)
            self.hide()  # adding shows it
        elif not panels or window.width() >= SIDE_BY_SIDE * text_size.scale():
            window.addDockWidget(Area.RightDockWidgetArea, self)
            width = min(text_size.width_of(LINE) + 40, round(window.width() * LARGEST_SHARE))
            window.resizeDocks([self], [width], Qt.Orientation.Horizontal)
        else:
            self._go_above(panels)

    def _go_above(self, panels: list[QDockWidget]) -> None:
        window, first = self._window, panels[0]
        self._before = self._before or window.saveState()
        window.addDockWidget(Area.LeftDockWidgetArea, self)
        for dock in panels:
            window.removeDockWidget(dock)  # else one that shares a place already would change the order
        window.addDockWidget(Area.LeftDockWidgetArea, first)
        for before, dock in pairwise(panels):
            window.tabifyDockWidget(before, dock)
        for dock in panels:
            dock.show()
        next((dock for dock in panels if dock.objectName() == IN_FRONT), first).raise_()
        heights = [window.height() * share for share in HEIGHTS]
        window.resizeDocks([self, first], heights, Qt.Orientation.Vertical)

    def _is_panel(self, dock: QDockWidget) -> bool:
        """Whether a dock is one of those in sight on the left."""
        window = self._window
        left = dock.parent() is window and window.dockWidgetArea(dock) == Area.LeftDockWidgetArea
        return left and dock is not self and not dock.isFloating() and not dock.isHidden()

    def _make_room(self, scale: float) -> None:
        if self.widget():
            room = LARGEST_SHARE * self._window.width()
            self.widget().setMinimumWidth(round(min(MIN_WIDTH * scale, room)))
        if not self.isHidden() and self._in_usual_place:
            self.lay_out()

    @property
    def _in_usual_place(self) -> bool:
        """Whether nobody has put the dock elsewhere."""
        usual = (Area.RightDockWidgetArea, Area.LeftDockWidgetArea)
        return not self.isFloating() and self._window.dockWidgetArea(self) in usual
