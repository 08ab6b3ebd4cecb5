"""A sweep being made in the background: its cells come to the window's thread a few times a second."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from queue import Empty, SimpleQueue
from threading import get_native_id
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.lanes import Cells
from neuron_gui.core.sweep.limits import Limits, limits
from neuron_gui.core.sweep.map import Piece
from neuron_gui.core.sweep.sweep import Sweep
from neuron_gui.threads.job import Cancelled, Job

FRAME_MS = 67  # 15 pictures a second: a map need not be smoother
HANDING_SECONDS = 0.003  # what one frame spends on taking cells over at most
ASKING_SECONDS = 0.03
LOWER_RANK = 5  # of 19: the window goes first, and other programs leave enough


@dataclass(frozen=True)
class Prepared:
    """A sweep that is about to be made, and what theory knows of it."""

    sweep: Sweep
    limits: Limits | None


class Filling(QObject):
    """Makes one sweep at a time.

    `prepared` comes first; `came` tells that a frame's pieces have been handed to `take`; `ended` is last and
    brings None, or the exception that ended it.
    """

    prepared = Signal(object)
    came = Signal()
    ended = Signal(object)

    def __init__(self, take: Callable[[Piece], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._queue: SimpleQueue[Prepared | Piece] = SimpleQueue()
        self._job: Job | None = None
        self._error: Exception | None = None
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._hand_over)

    @property
    def busy(self) -> bool:
        """Whether cells are still to come."""
        return self._timer.isActive()

    def start(self, experiment: Experiment, across: Dial, up: Dial | None) -> None:
        """Begin."""
        self._work(partial(_begin, experiment, across, up))

    def go_on(self, sweep: Sweep, missing: Cells) -> None:
        """Make the cells that are missing of a sweep that was cancelled; `prepared` does not come again."""
        self._work(partial(_fill, sweep, missing))

    def _work(self, fill: Callable[[Callable[[Prepared | Piece], None], Tell], None]) -> None:
        self._queue, self._error = SimpleQueue(), None
        self._job = job = Job(partial(fill, self._queue.put))
        job.done.connect(self._end)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._end)
        self.destroyed.connect(job.cancel)
        job.start()
        self._timer.start()

    @Slot()
    def cancel(self) -> None:
        """Make no more cells; those that are there stay."""
        if self._job:
            self._job.cancel()

    @Slot()
    def _end(self) -> None:
        self._job = None

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._error = error
        self._end()

    @Slot()
    def _hand_over(self) -> None:
        """Hand over what has come; if nothing more will, say so."""
        over, begin = self._job is None, perf_counter()
        try:
            while perf_counter() < begin + HANDING_SECONDS:
                found = self._queue.get_nowait()
                if isinstance(found, Prepared):
                    self.prepared.emit(found)
                else:
                    self._take(found)
        except Empty:
            if over:
                self._timer.stop()
        self.came.emit()
        if not self.busy:
            self.ended.emit(self._error)


def _begin(
    experiment: Experiment,
    across: Dial,
    up: Dial | None,
    put: Callable[[Prepared | Piece], None],
    tell: Tell,
) -> None:
    """Make a sweep, in the job's thread."""
    sweep = Sweep(experiment, across, up)
    put(Prepared(sweep, limits(sweep)))
    _fill(sweep, None, put, tell)


def _fill(sweep: Sweep, missing: Cells | None, put: Callable[[Prepared | Piece], None], tell: Tell) -> None:
    """Make all cells of a sweep, or those that are missing, in the job's thread."""
    for piece in sweep.pieces(_Unwanted(tell), _stand_back, wanted=missing):
        put(piece)


def _stand_back() -> None:
    """Let the window go first: every core is busy with threads like this one."""
    if sys.platform == "linux":  # where threads have a rank of their own
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, get_native_id(), LOWER_RANK)


class _Unwanted:
    """Whether a job was cancelled. Many threads ask, for every cell; the job itself is asked now and then."""

    def __init__(self, tell: Tell) -> None:
        self._tell, self._asked, self._so = tell, 0.0, False

    def __call__(self) -> bool:
        if not self._so and perf_counter() > self._asked + ASKING_SECONDS:
            self._asked = perf_counter()
            try:
                self._tell(0.0)
            except Cancelled:
                self._so = True
        return self._so
