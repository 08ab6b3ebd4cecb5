"""Comparing: pins the present run, has pins drawn behind it, and makes one the present run again."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from neuron_gui.core.comparison import PinnedRun
from neuron_gui.training import Snapshot, Trainer
from neuron_gui.ui import text_size
from neuron_gui.ui.panels.compare import ComparePanel
from neuron_gui.ui.panels.pin_model import PinModel
from neuron_gui.ui.pins import Pin
from neuron_gui.ui.plot_area import PlotArea
from neuron_gui.ui.run_control import RunControl

QUESTION = "pin"
HEIGHT = 190


class Comparing(QObject):
    """The pins of a window. They belong to nobody's document: they stay when another one is opened."""

    def __init__(
        self,
        trainer: Trainer,
        control: RunControl,
        plots: PlotArea,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._trainer, self._control, self._plots = trainer, control, plots
        self.model = PinModel(self)
        self.model.changed.connect(self._draw)
        trainer.answered.connect(self._take)

    def make_dock(self, window: QMainWindow, action: QAction) -> None:
        """Put the table into a dock of the window, at the bottom."""
        self.panel = ComparePanel(self.model, action)
        self.panel.wanted.connect(self._load_back)
        self.dock = QDockWidget(self.tr("Compare"), window)
        self.dock.setObjectName("compare")
        self.dock.setWidget(self.panel)
        window.setCorner(Qt.Corner.BottomLeftCorner, Qt.DockWidgetArea.LeftDockWidgetArea)
        text_size.enlarge(self.dock, 1)  # Qt gives titles a type of their own

    def lay_out(self) -> None:
        """Put the dock in its place; out of sight while nothing is pinned."""
        window = self.dock.parentWidget()
        assert isinstance(window, QMainWindow)
        self.dock.setFloating(False)
        window.removeDockWidget(self.dock)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        window.resizeDocks([self.dock], [HEIGHT], Qt.Orientation.Vertical)
        self.dock.setVisible(bool(self.model.pins))

    @Slot()
    def pin(self) -> None:
        """Keep the present run as it is now."""
        self._trainer.ask(QUESTION, PinnedRun.of)

    def keep(self, runs: Sequence[PinnedRun]) -> None:
        """Pin runs, show them in the table, and say if some found no room."""
        self.dock.show()
        self.dock.raise_()
        rows = self.model.add(runs)
        self.panel.select(rows)
        if len(rows) < len(runs):
            self.panel.tell_full(len(runs) - len(rows))

    @Slot(str, object)
    def _take(self, question: str, answer: object) -> None:
        if question == QUESTION and isinstance(answer, PinnedRun):
            self.keep([answer])

    @Slot(object)
    def _load_back(self, pin: Pin) -> None:
        self._control.make_again(pin.run, self.tr("loading of {name}").format(name=pin.name))

    @Slot(object)
    def begin_run(self, snapshot: Snapshot) -> None:
        """Draw behind another run what can be drawn there; the plots know of that run already."""
        self.model.compare_with(snapshot.experiment)

    @Slot()
    def _draw(self) -> None:
        self._plots.show_overlays(self.model.overlays())
