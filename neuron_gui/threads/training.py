"""Training on its own thread: the worker that owns the run, and the handle that the window holds.

The window pulls: at most one request is under way, and only the handle's clock asks for the next one. So a
slow window slows the training down instead of drowning in its results, and pausing is just not asking.
"""

import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import perf_counter

from msgspec.structs import replace
from PySide6.QtCore import QEventLoop, QObject, Qt, QThread, QTimer, Signal, Slot

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.history import Curves
from neuron_gui.core.journal import live_options
from neuron_gui.core.run import Run
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.verdict.findings.situation import is_large
from neuron_gui.core.verdict.outlook import Outlook, outlook
from neuron_gui.threads.garbage import collect_between_events

FRAME_MS = 16
CHUNK_SECONDS = 0.012
PATIENCE_MS = 60_000  # with what the thread is at when it is to end
SETTLE_SECONDS = 2.0  # after which an answer is waited for no longer
AS_FAST_AS_POSSIBLE = float("inf")

# At Python's default of 5 ms, any Python work in the worker would cost the window frames.
SWITCH_INTERVAL = 0.0005


# Asked on the training thread, so it may only look at the run, and what it returns has to be frozen.
Question = Callable[[Run], object]


class Worker(QObject):
    """Owns the run; lives on the training thread and does one request after the other.

    Every request is answered once: by a snapshot, by None where there is no run, or by what went wrong.
    `thought` brings one more when what is known of a run took a while.
    """

    made = Signal(object)
    answered = Signal(int, object, object)
    detailed = Signal(int, object, bool)
    failed = Signal(str)

    thought = Signal(object)

    _think = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self._run: Run | None = None
        self._outlook = Outlook()
        self._detail: Iterator[Curves] = iter(())
        self._think.connect(self._look_ahead, Qt.ConnectionType.QueuedConnection)

    @Slot(int, object)
    def load(self, number: int, experiment: Experiment) -> None:
        """Begin a new run at record 0, with the changes that its journal wants made on the way."""
        self._answer(lambda: self._begin(number, experiment))

    @Slot(int, float)
    def advance(self, steps: int, seconds: float) -> None:
        """Make up to so many steps in about so much time."""
        self._answer(lambda: self._run.advance(steps, seconds) if self._run else None)

    @Slot(str, object)
    def change(self, name: str, value: object) -> None:
        """Change an option from the next step on; a run that has just ended keeps what it had."""
        self._answer(lambda: self._change(name, value))

    @Slot(int, int, object)
    def fork(self, number: int, step: int, experiment: Experiment) -> None:
        """Leave what came after a step, and go on from there with the options of that experiment."""
        self._answer(lambda: self._fork(number, step, experiment))

    @Slot(object, object)
    def answer(self, inquiry: "Inquiry", question: Question) -> None:
        """Answer a question about the run; None where there is no run or no answer."""
        answer = None
        with self._telling_faults():
            answer = question(self._run) if self._run else None
        self.answered.emit(self._number, inquiry, answer)

    @Slot(int, int)
    def replay(self, first: int, last: int) -> None:
        """Begin to replay a part of the run for its exact curves, in slices that take as long as a chunk."""
        if self._run and 0 <= first <= last <= self._run.steps:
            self._detail = self._run.detail(first, last)
        self.go_on()

    @Slot()
    def go_on(self) -> None:
        """Replay the next slice; the answer is the curves of all so far, and whether more will come."""
        deadline, curves, more = perf_counter() + CHUNK_SECONDS, None, False
        with self._telling_faults():
            for curves in self._detail:  # noqa: B007 -- the last one is what counts
                if perf_counter() > deadline:
                    more = True
                    break
        self.detailed.emit(self._number, curves, more)

    def _change(self, name: str, value: object) -> None:
        if self._run and not self._run.outcome:
            self._run.change(name, value)
            self._outlook = outlook(self._run, self._outlook)

    def _fork(self, number: int, step: int, experiment: Experiment) -> None:
        if self._run:
            self._number, self._run, self._detail = number, self._run.fork(step), iter(())
            for name, value in live_options(experiment).items():
                self._run.change(name, value)
            self._outlook = outlook(self._run, self._outlook)

    def _begin(self, number: int, experiment: Experiment) -> None:
        self._number, self._run, self._detail = number, None, iter(())
        self._run = Run(experiment)
        self._outlook = Outlook()
        if is_large(experiment):
            self._think.emit(number)
        else:
            self._outlook = outlook(self._run)

    @Slot(int)
    def _look_ahead(self, number: int) -> None:
        """Find out what is known of a run of many samples, whose record 0 is on its way to the window."""
        if self._run and number == self._number:
            with self._telling_faults():
                self._outlook = outlook(self._run)
                self.thought.emit(Snapshot.of(number, self._run, self._outlook))

    def _answer(self, work: Callable[[], object]) -> None:
        """Do a piece of work and tell the window what came of it, whatever that is."""
        snapshot = None
        with self._telling_faults():
            work()
            snapshot = Snapshot.of(self._number, self._run, self._outlook) if self._run else None
        self.made.emit(snapshot)

    @contextmanager
    def _telling_faults(self) -> Iterator[None]:
        """Let the window tell of what nobody expected; the worker goes on."""
        try:
            yield
        except Exception:
            self.failed.emit(traceback.format_exc())


class Inquiry(QObject):
    """Questions of one kind about the run that is under way; `answered` brings each answer that is not None.

    Of several that are asked meanwhile only the last is put, and none is answered about another run.
    """

    answered = Signal(object)

    def __init__(self, trainer: "Trainer", parent: QObject) -> None:
        super().__init__(parent)
        self._trainer = trainer

    def ask(self, question: Question) -> None:
        """Ask something of the run."""
        self._trainer.ask(self, question)


class Trainer(QObject):
    """The window's handle: load an experiment, play, pause, step; `changed` brings each new snapshot."""

    changed = Signal(object)
    playing_changed = Signal(bool)
    detailed = Signal(object)
    failed = Signal(str)

    _load = Signal(int, object)
    _fork = Signal(int, int, object)
    _question = Signal(object, object)
    _replay = Signal(int, int)
    _go_on = Signal()
    _advance = Signal(int, float)
    _change = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(SWITCH_INTERVAL)
        self.snapshot: Snapshot | None = None
        self.speed = 30.0  # steps per second
        self._number = 0
        self._waiting = 0  # answers that are still to come
        self._asked: dict[Inquiry, Question | None] = {}  # who is being answered, and what to ask after that
        self._goal: int | None = None  # the step to pause at
        self._part: tuple[int, int] | None = None  # what is to be replayed next
        self._replaying = False
        self._owed = 0.0  # steps that the speed has earned since the last request
        self._clock = QTimer(self, interval=FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        self._ticked = 0.0

        self._thread = QThread(self)
        self._thread.setObjectName("training")
        self._worker = Worker()
        self._worker.moveToThread(self._thread)
        self._load.connect(self._worker.load)
        self._advance.connect(self._worker.advance)
        self._change.connect(self._worker.change)
        self._fork.connect(self._worker.fork)
        self._question.connect(self._worker.answer)
        self._replay.connect(self._worker.replay)
        self._go_on.connect(self._worker.go_on)
        self._worker.made.connect(self._receive)
        self._worker.thought.connect(self._take_over)
        self._worker.answered.connect(self._receive_answer)
        self._worker.detailed.connect(self._receive_detail)
        self._worker.failed.connect(self._fail)
        collect_between_events()
        self._thread.start()

    @property
    def playing(self) -> bool:
        """Whether the run goes on by itself."""
        return self._clock.isActive()

    @property
    def run(self) -> int:
        """The number of the present run, which its snapshots have."""
        return self._number

    @property
    def goal(self) -> int | None:
        """The step that the run is on its way to, where it is to pause at one."""
        return self._goal

    @property
    def ended(self) -> bool:
        """Whether the run has an outcome."""
        return self.snapshot is not None and self.snapshot.outcome is not None

    def load(self, experiment: Experiment) -> None:
        """Leave the present run and put a new one at record 0, with its journal to be gone through."""
        self.drop()
        self._ask_of_another()
        self._load.emit(self._number, experiment)

    @Slot()
    def drop(self) -> None:
        """Leave the present run."""
        self.pause()
        self.snapshot = None

    def play(self, goal: int | None = None) -> None:
        """Go on at the chosen speed; if there is a goal, as fast as it goes, and pause at that step."""
        if not self.playing and not self.ended:
            self._goal = goal
            self._owed, self._ticked = 1.0, perf_counter()
            self._clock.start()
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Ask for no more steps."""
        self._goal = None
        if self.playing:
            self._clock.stop()
            self.playing_changed.emit(False)

    def step(self) -> None:
        """Make one step."""
        if not self.playing and not self.ended:
            self._ask(1)

    def change(self, name: str, value: object) -> None:
        """Change an option of the run that is under way, from its next step on."""
        self._waiting += 1
        self._change.emit(name, value)

    def ask(self, inquiry: Inquiry, question: Question) -> None:
        """Put a question to the run, once the inquiry's last one is answered."""
        if inquiry in self._asked:
            self._asked[inquiry] = question
        else:
            self._asked[inquiry] = None
            self._question.emit(inquiry, question)

    def replay(self, first: int, last: int) -> None:
        """Ask for the exact curves of a part of the run; `detailed` brings them as they come.

        As with steps the next slice is asked for when the last one has been shown. Only the part asked for
        last counts.
        """
        self._part = (first, last)
        self._replay_on(more=False)

    def fork(self, step: int, experiment: Experiment) -> None:
        """Leave what came after a step, and go on from there as another run.

        From there on the options that may change during a run are those of the experiment.
        """
        self.pause()
        self._ask_of_another()
        if self.snapshot:  # what it is now, before the answer has come
            journal = tuple(entry for entry in self.snapshot.journal if entry.step <= step)
            self.snapshot = replace(self.snapshot, steps=step, outcome=None, journal=journal, stopped_at=None)
        self._fork.emit(self._number, step, experiment)

    def settle(self) -> None:
        """Wait until all that was asked of the run is answered; meanwhile the window takes no input."""
        loop, deadline = QEventLoop(self), perf_counter() + SETTLE_SECONDS
        self.changed.connect(loop.quit)
        self.failed.connect(loop.quit)
        QTimer.singleShot(round(1000 * SETTLE_SECONDS), loop.quit)
        while self._waiting and perf_counter() < deadline:
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        loop.deleteLater()

    def close(self) -> None:
        """End the thread; returns when it has ended."""
        self.pause()
        self._thread.quit()
        if not self._thread.wait(PATIENCE_MS):
            raise RuntimeError("the training thread did not end")

    def _ask_of_another(self) -> None:
        """From now on ask of another run, and nothing more of the present one."""
        self._number += 1
        self._waiting += 1
        self._part = None
        self._asked = dict.fromkeys(self._asked)

    def _ask(self, steps: int) -> None:
        self._waiting += 1
        self._advance.emit(steps, CHUNK_SECONDS)

    @Slot()
    def _tick(self) -> None:
        now = perf_counter()
        speed = self.speed if self._goal is None else AS_FAST_AS_POSSIBLE
        earned = speed * (now - self._ticked) if speed < AS_FAST_AS_POSSIBLE else MAX_STEPS
        self._owed = min(self._owed + earned, MAX_STEPS)
        self._ticked = now
        if self._waiting or self._owed < 1:
            return
        steps = int(self._owed)
        self._owed -= steps
        if self._goal is not None and self.snapshot:
            steps = self._goal - self.snapshot.steps
        self._ask(steps)

    @Slot(object)
    def _receive(self, snapshot: Snapshot | None) -> None:
        self._waiting -= 1
        if snapshot is None:  # something failed, which was told before; there may be another run by now
            if not self._waiting:
                self.pause()
            return
        self._take_over(snapshot)

    @Slot(object)
    def _take_over(self, snapshot: Snapshot) -> None:
        """Let a snapshot be the present, unless there is another run by now."""
        if snapshot.run != self._number:
            return
        self.snapshot = snapshot
        if snapshot.outcome is not None or snapshot.steps == self._goal:
            self.pause()
        self.changed.emit(snapshot)

    @Slot(str)
    def _fail(self, details: str) -> None:
        self.pause()
        self.failed.emit(details)

    @Slot(int, object, object)
    def _receive_answer(self, run: int, inquiry: Inquiry, answer: object) -> None:
        after = self._asked.pop(inquiry)
        if after is not None:
            self.ask(inquiry, after)
        if run == self._number and answer is not None:
            inquiry.answered.emit(answer)

    @Slot(int, object, bool)
    def _receive_detail(self, run: int, curves: Curves | None, more: bool) -> None:
        self._replaying = False
        if run == self._number and curves is not None and self._part is None:
            self.detailed.emit(curves)
        self._replay_on(more)

    def _replay_on(self, more: bool) -> None:
        """Ask for what is to be replayed next, or for more of the present part, if no answer is to come."""
        if self._replaying or not (self._part or more):
            return
        self._replaying = True
        if self._part:
            part, self._part = self._part, None
            self._replay.emit(*part)
        else:
            self._go_on.emit()
