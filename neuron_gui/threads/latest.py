"""Questions whose answers take a while: one at a time in the background, and only the last one counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.progress import Tell
from neuron_gui.threads.job import Job

Work = Callable[[Tell], object]


class Latest(QObject):
    """Has work done in a thread. What is asked for meanwhile waits, and only the last of it is done then."""

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._next: Work | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._job is not None

    def ask(self, work: Work, at_once: bool = False) -> None:
        """Have this work done next; `at_once` gives up what is being done, for nobody wants it any more."""
        self._next = work
        if self._job is None:
            self._begin()
        elif at_once:
            self._job.cancel()

    def drop(self) -> None:
        """Want nothing any more."""
        self._next = None
        if self._job:
            self._job.cancel()

    def _begin(self) -> None:
        work, self._next = self._next, None
        if work is None:
            return
        self._job = job = Job(work)
        job.done.connect(self._take)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._end)
        self.destroyed.connect(job.cancel)
        job.start()

    @Slot(object)
    def _take(self, answer: object) -> None:
        self._end()
        self.answered.emit(answer)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._end()
        raise error

    @Slot()
    def _end(self) -> None:
        self._job = None
        self._begin()
