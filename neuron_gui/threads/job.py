"""One long piece of work in a thread of its own: progress, cancel, and one answer in the window's thread.

    job = Job(partial(read, path))      # read(path, tell) calls tell(0.25) on its way, and returns something
    job.done.connect(self._show)        # a decorated slot of a QObject
    job.start()

The work is plain Python and knows no Qt. It may not touch what the window's thread changes meanwhile.
"""

import atexit
from collections.abc import Callable
from time import perf_counter, sleep

from PySide6.QtCore import QThread, Signal, Slot

from neuron_gui.core.progress import Tell
from neuron_gui.threads.garbage import collect_between_events

TELL_SECONDS = 0.03
WORK_SECONDS, REST_SECONDS = 0.004, 0.001


class Cancelled(Exception):  # noqa: N818 -- it is no error
    """Raised inside work by `tell` when nobody wants its result any more."""


class Job(QThread):
    """Does one piece of work, once. Exactly one of `done`, `failed` and `cancelled` follows `start`.

    `done` brings what the work returned, `failed` the exception that it raised, `progressed` how much of it
    is done, from 0 to 1. After `cancel` nothing but `cancelled` comes. A running job needs no owner: it stays
    alive until it has ended, and the end of the program waits for it. Whoever may die before it connects its
    `destroyed` to `cancel`.
    """

    progressed = Signal(float)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[Tell], object]) -> None:
        super().__init__()
        self.setObjectName("background")
        self._work = work
        self._result: object = None
        self._error: Exception | None = None
        self._unwanted = False
        self._told = self._rested = 0.0
        self.finished.connect(self._answer)

    def start(self, priority: QThread.Priority = QThread.Priority.InheritPriority) -> None:
        """Begin; returns at once."""
        _jobs.difference_update([job for job in _jobs if job.isFinished()])
        _jobs.add(self)
        collect_between_events()
        super().start(priority)

    @Slot()
    def cancel(self) -> None:
        """Give the work up; it ends where it next tells how far it is."""
        self._unwanted = True

    def run(self) -> None:
        """Work, in the thread."""
        try:
            self._result = self._work(self._tell)
        except Cancelled:
            pass
        except Exception as error:
            self._error = error

    def _tell(self, part: float) -> None:
        if self._unwanted:
            raise Cancelled
        if perf_counter() > self._rested + WORK_SECONDS:
            # Only one thread runs Python at a time, and a window's every event asks for its turn anew.
            sleep(REST_SECONDS)
            self._rested = perf_counter()
        if perf_counter() > self._told + TELL_SECONDS:  # a window cannot show more
            self._told = perf_counter()
            self.progressed.emit(part)

    @Slot()
    def _answer(self) -> None:
        """Tell what came of it, in the window's thread."""
        self.wait()  # for the last few instructions after `finished`
        result, error = self._result, self._error
        self._result = self._error = None  # which may be large, and hold what the work held
        if self._unwanted:
            self.cancelled.emit()
        elif error is not None:
            self.failed.emit(error)
        else:
            self.done.emit(result)


_jobs: set[Job] = set()  # all that run: Qt aborts the program when a running thread is deleted


@atexit.register
def end_all() -> None:
    """Give up all work that is under way, and wait until its threads have ended."""
    for job in _jobs:
        job.cancel()
    for job in _jobs:
        job.wait()
