"""Feeds the views with what is in sight of the run; one that cannot be seen does no work until it is seen."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot

from neuron_gui.core.history import Curves
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.findings.situation import is_large
from neuron_gui.ui.plots.other_runs import Overlay
from neuron_gui.ui.window.stage import Stage

MAX_AT_ONCE = 4  # so many views are drawn within a frame; of more only half, each every other frame
STREAM_MS = 30


class ViewFeed(QObject):
    """Shows views the present of the run or a past record of it, and the runs behind it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.stage = stage
        self._snapshot: Snapshot | None = None
        self._ghost: tuple[Overlay, ...] = ()  # the run that the present one was forked from
        self._overlays: tuple[Overlay, ...] = ()
        self._target: tuple[Overlay, ...] = ()  # what a lesson wants drawn again
        self._behind: dict[str, tuple[Overlay, ...]] = {}  # what each view shows behind the run
        self._past: Record | None = None
        self._knows: dict[str, int] = {}  # which run each view has been told of
        self._late: set[str] = set()  # what has not been shown the last snapshot yet
        self._waiting: set[str] = set()  # for its turn to be told of another run
        self._just_begun = False
        self._turns = QTimer(self, singleShot=True, interval=0)
        self._turns.timeout.connect(self._take_turn)
        self._stream = QTimer(self, singleShot=True, interval=STREAM_MS)  # runs while snapshots stream in
        self._stream.timeout.connect(self._catch_up)
        stage.came_into_sight.connect(self._feed)

    @Slot(object, object)
    def begin_run(self, snapshot: Snapshot, ghost: Curves | None) -> None:
        """Get ready for another run, forked from one whose curves are given, or not."""
        self._snapshot, self._past = snapshot, None
        self._ghost = (Overlay("", ghost),) if ghost else ()
        # Of many samples each view hears in a turn of its own: together they would take several frames.
        self._waiting = set(self.stage.in_sight) if is_large(snapshot.experiment) else set()
        self._just_begun = True
        self._turns.start()

    @Slot()
    def _take_turn(self) -> None:
        """Let one view hear of another run of many samples; events have their turn before the next one."""
        if self._just_begun:  # then there is much to paint besides
            self._just_begun = False
            self._turns.start()
        elif waiting := sorted(self._waiting & self.stage.in_sight):
            self._feed(waiting[0])
            self._turns.start()

    def show_overlays(self, overlays: Sequence[Overlay]) -> None:
        """Show these other runs behind the present one."""
        self._overlays = tuple(overlays)
        self._feed_all(self.stage.in_sight)

    def show_target(self, target: Overlay | None) -> None:
        """Show a run that the present one is to be like, or none, besides those behind it."""
        wanted = (target,) if target else ()
        if wanted != self._target:
            self._target = wanted
            self._feed_all(self.stage.in_sight)

    @Slot(object)
    def show_run(self, snapshot: Snapshot) -> None:
        """Show the present of the run; while snapshots stream in, only half of many views in turn."""
        self._snapshot, self._past = snapshot, None
        turn = self.stage.in_sight
        if len(turn) > MAX_AT_ONCE and self._stream.isActive() and not snapshot.outcome:
            turn = self._late & turn or set(sorted(turn)[::2])
        self._late = self.stage.in_sight - turn
        self._stream.start()
        self._feed_all(turn)

    @Slot()
    def _catch_up(self) -> None:
        """Show the last snapshot where it was not yet shown."""
        late, self._late = self._late & self.stage.in_sight, set()
        self._feed_all(late)

    @Slot(object)
    def look_back(self, record: Record) -> None:
        """Show a past record of the run."""
        self._catch_up()
        self._past = record
        self._feed_all(self.stage.in_sight)

    def show_unseen(self, name: str) -> None:
        """Show a view the run though it may be out of sight: what is then set in it stays as it is."""
        self._feed(name)

    def _feed_all(self, names: Iterable[str]) -> None:
        for name in tuple(names):  # what one shows may need room, and take another one out of sight
            if name not in self._waiting:
                self._feed(name)

    @Slot(str)
    def _feed(self, name: str) -> None:
        self._waiting.discard(name)
        view, snapshot = self.stage.views[name], self._snapshot
        if snapshot is None:
            return
        is_new = self._knows.get(name) != snapshot.run
        if is_new:
            self._knows[name] = snapshot.run
            view.begin_run(snapshot)
        behind = self._ghost + self._overlays + self._target
        if is_new or self._behind[name] != behind:
            self._behind[name] = behind
            view.show_overlays(behind)
        if self._past is None or is_new:
            view.show_run(snapshot)
        if self._past is not None:
            view.look_back(self._past)
