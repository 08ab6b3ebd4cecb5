"""Comparing: pins the present run, has pins drawn behind it, and makes one the present run again."""

import logging
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QMainWindow

from neuron_gui.core.compare.kept_run import PinnedRun, made_again
from neuron_gui.core.progress import Tell
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.latest import Latest
from neuron_gui.threads.training import Inquiry, Trainer
from neuron_gui.ui.actions import RUN, Offer
from neuron_gui.ui.compare.kept_pins import KeptPins, default_folder
from neuron_gui.ui.compare.model import PinModel
from neuron_gui.ui.compare.panel import ComparePanel
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.style import text_size
from neuron_gui.ui.window.view_feed import ViewFeed

log = logging.getLogger(__name__)

HEIGHT = 190
WIDE = 1300  # a window this wide has room for the table beside the panels on the left


class CompareController(QObject):
    """The pins of a window. They belong to nobody's document: they stay when another one is opened.

    The next window has them, too; there each run is made again once it is to be drawn.
    """

    def __init__(
        self,
        trainer: Trainer,
        control: RunController,
        feed: ViewFeed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._control, self._feed = control, feed
        self.model = PinModel(self)
        self.model.changed.connect(self._follow)
        self._runs = Inquiry(trainer, self)
        self._runs.answered.connect(self._pin)
        self._kept = KeptPins(default_folder(), self)
        self._kept.found.connect(self._restore)
        self._asked_for_kept = self._show_when_found = False
        self._again = Latest(self)
        self._again.answered.connect(self._complete)

    def offers(self) -> Sequence[Offer]:
        """Return the action that keeps a run."""
        text, tip = (
            self.tr("&Pin this run"),
            self.tr("Keep this run to compare others with: in the plots, and in a table."),
        )
        return (Offer("pin", RUN, text, tip, self.pin, "P", separator=True),)

    def make_dock(self, window: QMainWindow, action: QAction) -> None:
        """Put the table into a dock of the window, at the bottom."""
        self._window = window
        self.panel = ComparePanel(self.model, action)
        self.panel.wanted.connect(self._load_back)
        self._kept.failed.connect(self.panel.notify_unkept)
        self.dock = QDockWidget(self.tr("Compare"), window)
        self.dock.setObjectName("compare")
        self.dock.setWidget(self.panel)
        text_size.follow_in_title(self.dock)

    def lay_out(self) -> None:
        """Put the dock in its place; out of sight while nothing is pinned."""
        self.dock.setFloating(False)
        self._window.removeDockWidget(self.dock)
        self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self._window.resizeDocks([self.dock], [HEIGHT], Qt.Orientation.Vertical)
        if self.model.pins:
            self._show_dock()
        else:
            self.dock.hide()

    def wait_for_pins(self) -> None:
        """Show the dock, where the window before did, only once there are pins to show."""
        self._show_when_found = not self.dock.isHidden()
        self.dock.setVisible(self._show_when_found and bool(self.model.pins))

    def close(self) -> None:
        """Keep the pins for the next window, and make no more runs again."""
        self._again.drop()
        self._kept.close()

    def _show_dock(self) -> None:
        """Show the table: beside the panels on the left, or under them where that would be too narrow."""
        area = Qt.DockWidgetArea
        is_wide = self._window.width() >= WIDE
        corner_goes_to = area.LeftDockWidgetArea if is_wide else area.BottomDockWidgetArea
        self._window.setCorner(Qt.Corner.BottomLeftCorner, corner_goes_to)
        self.dock.show()
        self.dock.raise_()

    @Slot()
    def pin(self) -> None:
        """Keep the present run as it is now."""
        self._runs.ask(PinnedRun.of)

    def keep(self, runs: Sequence[PinnedRun]) -> None:
        """Pin runs, show them in the table, and say if some found no room."""
        if self.dock.isHidden():
            self._show_dock()
        rows = self.model.add(runs)
        if len(rows) == 1:
            self.panel.select(rows)
        if len(rows) < len(runs):
            self.panel.notify_full(len(runs) - len(rows))

    @Slot(object)
    def _pin(self, run: PinnedRun) -> None:
        self.keep([run])

    @Slot(object)
    def _load_back(self, pin: Pin) -> None:
        self._control.make_again(pin.run, self.tr("loading of {name}").format(name=pin.name))

    @Slot(object)
    def begin_run(self, snapshot: Snapshot) -> None:
        """Draw behind another run what can be drawn there; the plots know of that run already."""
        self.model.compare_with(snapshot.experiment)
        if not self._asked_for_kept:  # now that there is something to see
            self._asked_for_kept = True
            self._kept.read()

    @Slot(object)
    def _restore(self, pins: list[Pin]) -> None:
        """Take the pins of the window before."""
        if pins:
            self.model.restore(pins)
            if self._show_when_found:
                self._show_dock()

    @Slot()
    def _follow(self) -> None:
        """Draw the pins as they are now, and keep them."""
        self._feed.show_overlays(self.model.overlays())
        self._kept.keep(self.model.pins)
        self._make_again()

    def _make_again(self) -> None:
        """Let the next run be made again that could be drawn then."""
        pin = self.model.awaited()
        if pin and not self._again.busy:
            self._again.ask(partial(_made_again, pin))

    @Slot(object)
    def _complete(self, answer: tuple[str, PinnedRun | None]) -> None:
        self.model.complete(*answer)


def _made_again(pin: Pin, tell: Tell) -> tuple[str, PinnedRun | None]:
    """Return the pin's key and its run; no run where the experiment cannot have the journal."""
    try:
        return pin.key, made_again(pin.run, tell)
    except ValueError as error:
        log.warning("the pinned run %s cannot be made again: %s", pin.name, error)
        return pin.key, None
