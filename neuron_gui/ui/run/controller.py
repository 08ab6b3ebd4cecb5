"""The run as a person controls it: run, pause, step, look back, go another way; what of it is in sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from neuron_gui.core.compare.kept_run import RunSummary
from neuron_gui.core.experiment import Experiment, live_changes
from neuron_gui.core.history import Curves
from neuron_gui.core.journal import live_options
from neuron_gui.core.records import Record
from neuron_gui.core.run import record_if_made
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.threads.training import Inquiry, Trainer
from neuron_gui.ui.actions import RUN, Offer
from neuron_gui.ui.document import Document


class RunController(QObject):
    """What is in sight is the present of the run, or a past record that is looked back at.

    `began` brings the first snapshot of every run and the curves of the run it was forked from, or None;
    `moved` each snapshot while the present is in sight, `looked_back` each past record.
    """

    began = Signal(object, object)
    moved = Signal(object)
    looked_back = Signal(object)

    def __init__(self, document: Document, trainer: Trainer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document, self._trainer = document, trainer
        self._whole = document.whole  # of which the run is, or its beginning
        self._begun = 0  # the run that views know of
        self._past: Record | None = None  # what is looked back at
        self._sought: int | None = None  # the step asked for to look at, whose record may be on its way
        self.ghost: Curves | None = None  # the run that the present one was forked from
        self._next_ghost: Curves | None = None  # the same for the run whose first snapshot is on its way
        document.run = self
        document.changed.connect(self._take_over)
        document.leaving.connect(self._leave)
        trainer.changed.connect(self._show)
        self._records = Inquiry(trainer, self)
        self._records.answered.connect(self._look_back)

    def offers(self) -> Sequence[Offer]:
        """Return what can be done with the run."""
        return (
            Offer(
                "run",
                RUN,
                self.tr("&Run or pause"),
                self.tr("Let the neuron learn, or pause it."),
                self.run_or_pause,
                "Space",
            ),
            Offer(
                "step_back",
                RUN,
                self.tr("Step &back"),
                self.tr("Look at the step before."),
                self.step_back,
                "Left",
            ),
            Offer(
                "step",
                RUN,
                self.tr("&Step"),
                self.tr("Make one step, or look at the next one."),
                self.step,
                "Right",
            ),
            Offer(
                "fork",
                RUN,
                self.tr("&Continue from here"),
                self.tr("Go another way from the step that is looked at."),
                self.fork,
                "C",
            ),
            Offer(
                "restart",
                RUN,
                self.tr("Res&tart"),
                self.tr("Go back to step 0 with the same start."),
                self.restart,
                "R",
                separator=True,
            ),
            Offer(
                "new_start",
                RUN,
                self.tr("&New start"),
                self.tr("Go to step 0 with other random numbers: the next seed."),
                self.new_start,
                "N",
            ),
            Offer(
                "reset_all",
                RUN,
                self.tr("Reset &all"),
                self.tr("Go back to the experiment as it was opened, edits undone."),
                self.reset_all,
                "Ctrl+R",
            ),
        )

    @property
    def looking_back(self) -> bool:
        """Whether a past record is in sight."""
        return self._past is not None

    @property
    def shown(self) -> Record | None:
        """The record in sight."""
        return self._past or (self._trainer.snapshot.last if self._trainer.snapshot else None)

    @property
    def shown_step(self) -> int:
        """The step that is in sight, or will be as soon as its record is here."""
        snapshot = self._trainer.snapshot
        return self._sought if self._sought is not None else snapshot.steps if snapshot else 0

    # --- What a person does -------------------------------------------------------------------------

    @Slot()
    def run_or_pause(self) -> None:
        """Let the run go on, from the start if it has ended; or pause it."""
        if self._trainer.playing:
            self._trainer.pause()
            return
        if self._trainer.ended:
            self.restart()
        self._look_ahead()
        self._trainer.play()

    @Slot()
    def step(self) -> None:
        """Make a step; looking back, look at the next one."""
        if self._sought is not None:
            self.look_at(self._sought + 1)
        else:
            self._trainer.step()

    @Slot()
    def step_back(self) -> None:
        """Look at the step before."""
        self.look_at(self.shown_step - 1)

    @Slot(int)
    def look_at(self, step: int) -> None:
        """Show a past step in every view; the last one is the present."""
        self._trainer.pause()
        snapshot = self._trainer.snapshot
        if snapshot and 0 <= step < snapshot.steps:
            self._sought = step
            self._records.ask(lambda run: record_if_made(run, step))
        elif snapshot and step == snapshot.steps:
            self._look_ahead()

    @Slot()
    def fork(self) -> None:
        """Go another way from the step that is looked back at; the way taken before stays as a faint line."""
        if self._sought is not None and self._trainer.snapshot:
            self._next_ghost = self._trainer.snapshot.curves
            self._trainer.fork(self._sought, self._document.experiment)
            self._past = self._sought = None

    @Slot()
    def restart(self) -> None:
        """Go back to step 0 with the same start."""
        self._trainer.load(self._document.whole.without_scene)

    def make_again(self, run: RunSummary, text: str) -> None:
        """Let the document be the experiment of a run that was kept, and make all its steps again."""
        self._trainer.drop()
        self._document.edit(run.current.replaced(scene=self._document.experiment.scene), text)
        self.resume(run)

    def resume(self, run: RunSummary, ghost: Curves | None = None, goal: int | None = None) -> None:
        """Make all steps of a run again that another window has made, forked there from a ghost or not.

        With a goal make them up to that: the other window had made them before, and was at it again.
        """
        self._next_ghost = ghost
        self._trainer.load(run.recorded)
        if steps := goal or run.steps:
            self._trainer.play(goal=steps)

    @Slot()
    def new_start(self) -> None:
        """Go to step 0 with the next seed."""
        seed = (self._document.experiment.seed + 1) % 2**63
        self._document.set_value("seed", seed, self.tr("new start"))

    @Slot()
    def reset_all(self) -> None:
        """Go back to the experiment as it was opened."""
        self._leave()
        if self._document.experiment == self._document.opened:
            self.restart()
        self._document.reset(self.tr("reset of everything"))

    def enable(self, commands: Mapping[str, QAction]) -> None:
        """Let only those actions be chosen that can be done now."""
        paused, looking_back = not self._trainer.playing, self.looking_back
        commands["step"].setEnabled(paused and (looking_back or not self._trainer.ended))
        commands["step_back"].setEnabled(paused and self.shown_step > 0)
        commands["fork"].setEnabled(looking_back)

    # --- What a file of it holds --------------------------------------------------------------------

    def recorded(self) -> Experiment:
        """Return the document's experiment with the changes made on the way of the run in sight.

        A run that ended before a change reached it goes another way than the document says.
        """
        shown, snapshot = self._document.experiment, self._trainer.snapshot
        if snapshot is None:
            return self._document.whole
        run = snapshot.recorded
        if live_options(run.at_end) != live_options(shown):
            return self._document.whole
        return run.with_asides_of(shown)

    def settle(self) -> None:
        """Wait until what was asked of the run has been done."""
        self._trainer.settle()

    # --- What comes of it ---------------------------------------------------------------------------

    @Slot(object, object)
    def _take_over(self, before: Experiment, after: Experiment) -> None:
        """Let a run that is under way go on with changed options if it can; otherwise begin a new one.

        A run to which nothing matters that has changed, such as notes, stays as it is.
        """
        was, self._whole = self._whole, self._document.whole
        snapshot = self._trainer.snapshot
        under_way = snapshot is not None and snapshot.steps > 0 and not snapshot.outcome
        changes = live_changes(before, after) if snapshot else None
        if changes == {} and _on_the_way(was) == _on_the_way(self._whole):
            return
        if changes and (under_way or self._sought is not None):
            self.fork()
            for path, value in changes.items():
                self._trainer.change(path, value)
        else:
            self._past = self._sought = None
            self._trainer.load(self._whole.without_scene)

    @Slot()
    def _leave(self) -> None:
        """Leave the run, and a past step of it that may be in sight: what comes goes on from neither."""
        self._past = self._sought = None
        self._trainer.drop()

    def _look_ahead(self) -> None:
        """Leave the past."""
        self._past = self._sought = None
        if self._trainer.snapshot:
            self._show(self._trainer.snapshot)

    @Slot(object)
    def _show(self, snapshot: Snapshot) -> None:
        if snapshot.run != self._begun:
            self._begun = snapshot.run
            self._past = self._sought = None
            self.ghost, self._next_ghost = self._next_ghost, None
            self.began.emit(snapshot, self.ghost)
        if self._past:
            self.looked_back.emit(self._past)
        else:
            self.moved.emit(snapshot)

    @Slot(object)
    def _look_back(self, record: Record) -> None:
        if self._sought is not None:
            self._past = record
            self.looked_back.emit(record)


def _on_the_way(whole: Experiment) -> tuple[object, ...]:
    return whole.journal, whole.stopped_at
