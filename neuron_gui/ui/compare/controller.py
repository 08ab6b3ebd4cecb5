"""Comparing: pins the present run, has pins drawn behind it, and makes one the present run again."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from functools import cached_property, partial
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from neuron_gui.core.compare.kept_run import PinnedRun, made_again
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.latest import Latest
from neuron_gui.threads.training import Inquiry, Trainer
from neuron_gui.ui.actions import RUN, Offer
from neuron_gui.ui.compare.background import BackgroundRuns
from neuron_gui.ui.compare.kept_pins import KeptPins, default_folder
from neuron_gui.ui.compare.model import PinModel
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.compare.strip import PinStrip
from neuron_gui.ui.document import Document
from neuron_gui.ui.run.controller import RunController
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.widgets.late_widget import LateWidget
from neuron_gui.ui.window.view_feed import ViewFeed

if TYPE_CHECKING:
    from neuron_gui.ui.compare.panel import ComparePanel

log = logging.getLogger(__name__)


class CompareController(QObject):
    """The pins of a window. They belong to the open document: another one has its own, and these come back.

    The next window has them, too; there each run is made again once it is to be drawn. `table_wanted` comes
    when the table of them is to be seen, `table_idle` when another document is open, which has none.
    """

    table_wanted = Signal()
    table_idle = Signal()

    def __init__(
        self,
        document: Document,
        trainer: Trainer,
        control: RunController,
        feed: ViewFeed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._document, self._control, self._feed = document, control, feed
        self._home: str | None = document.home  # of the pins in sight; None between two documents
        self._away: dict[str, list[Pin]] = {}  # by the home of their document
        self.model = PinModel(self)
        self.model.begin(document.home, [])
        self.model.changed.connect(self._follow)
        self._runs = Inquiry(trainer, self)
        self._runs.answered.connect(self._pin)
        self._kept = KeptPins(default_folder(), self)
        self._kept.found.connect(self._restore)
        self._asked_for_kept = False
        self._again = Latest(self)
        self._again.answered.connect(self._complete)
        self._classes = BackgroundRuns(self)
        self._classes.made.connect(self._pin_class)
        document.leaving.connect(self._classes.drop)
        document.leaving.connect(self._put_away)
        document.edits_changed.connect(self._settle)

    def offers(self) -> Sequence[Offer]:
        """Return the action that keeps a run."""
        text, tip = (
            self.tr("&Pin this run"),
            self.tr("Keep this run to compare others with: in the plots, and in a table."),
        )
        return (Offer("pin", RUN, text, tip, self.pin, "P", separator=True),)

    @cached_property
    def strip(self) -> PinStrip:
        """The row of pinned runs, made when there is one to show."""
        strip = PinStrip(self.model)
        strip.table_wanted.connect(self.table_wanted)
        return strip

    def make_panel(self, action: QAction, settings: Settings) -> None:
        """Make a place for the table of pinned runs."""
        self.place = LateWidget(partial(self._made_panel, action, settings))
        self._kept.failed.connect(self._notify_unkept)
        self._kept.failed.connect(self.table_wanted)

    def _made_panel(self, action: QAction, settings: Settings) -> ComparePanel:
        from neuron_gui.ui.compare.panel import ComparePanel

        panel = ComparePanel(self.model, action, settings)
        panel.wanted.connect(self._load_back)
        return panel

    @property
    def panel(self) -> ComparePanel:
        """The table of pinned runs."""
        return self.place.content

    @Slot(str)
    def _notify_unkept(self, why: str) -> None:
        self.panel.notify_unkept(why)

    @property
    def has_pins(self) -> bool:
        """Whether there is anything to compare with."""
        return bool(self.model.pins)

    def close(self) -> None:
        """Keep the pins for the next window, and make no more runs again."""
        self._again.drop()
        self._classes.drop()
        self._kept.close()

    @Slot()
    def pin(self) -> None:
        """Keep the present run as it is now."""
        self._runs.ask(PinnedRun.of)

    @Slot(object)
    def learn(self, experiments: Sequence[Experiment]) -> None:
        """Let experiments that differ in their target run in the background, and pin each by its target."""
        self._classes.ask(experiments)

    @Slot(object)
    def _pin_class(self, run: PinnedRun) -> None:
        self.keep([run], run.experiment.data.target_name)

    def keep(self, runs: Sequence[PinnedRun], name: str = "") -> None:
        """Pin runs, by a name if there is one, and say if some found no room."""
        rows = self.model.add(runs, name)
        if len(rows) == 1:
            self.panel.select(rows)
        if len(rows) < len(runs):
            self.table_wanted.emit()
            self.panel.notify_full(len(runs) - len(rows))

    @property
    def pins(self) -> Sequence[Pin]:
        """The pins of the open document."""
        return self.model.pins

    def bring(self, pins: Sequence[Pin]) -> None:
        """Have these pins, too; of one run there is one."""
        self.model.restore(pins)

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
            self._kept.read(self._document.home)

    @Slot()
    def _put_away(self) -> None:
        """Put the pins of a document that is left away."""
        assert self._home is not None
        self._away[self._home] = self.model.pins.copy()
        self._home = None

    @Slot()
    def _settle(self) -> None:
        """Have the pins of the document that is open now, and let them go with it to another file."""
        before, self._home = self._home, self._document.home
        if before == self._home:
            return
        if before is not None:
            self.model.move(self._home)
            return
        pins = self._away.pop(self._home, [])
        self.model.away = any(self._away.values())
        self.model.begin(self._home, pins)
        if not pins:
            self.table_idle.emit()
        self._kept.read(self._home)

    @Slot(str, object)
    def _restore(self, home: str, pins: list[Pin]) -> None:
        """Take the pins of the window before."""
        if pins and home == self._home:
            self.model.restore(pins)
        elif pins:
            self._away[home] = [*pins, *self._away.get(home, [])]
            self._keep()

    def _keep(self) -> None:
        self._kept.keep([*chain.from_iterable(self._away.values()), *self.model.pins])

    @Slot()
    def _follow(self) -> None:
        """Draw the pins as they are now, and keep them."""
        self._feed.show_overlays(self.model.overlays())
        self._keep()
        self._make_again()

    def _make_again(self) -> None:
        """Let the next run be made again that could be drawn then."""
        pin = self.model.awaited()
        if pin and not self._again.busy:
            self._again.ask(partial(_made_again, pin))

    @Slot(object)
    def _complete(self, answer: tuple[str, PinnedRun | None]) -> None:
        self.model.complete(*answer)
        self._make_again()  # the one that was made may have been put away


def _made_again(pin: Pin, tell: Tell) -> tuple[str, PinnedRun | None]:
    """Return the pin's key and its run; no run where the experiment cannot have the journal."""
    try:
        return pin.key, made_again(pin.run, tell)
    except ValueError as error:
        log.warning("the pinned run %s cannot be made again: %s", pin.name, error)
        return pin.key, None
