"""The search for everybody's best rate, in a thread, before a race."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.compare.tuning import Tuned, tuned
from neuron_gui.core.experiment import Experiment
from neuron_gui.threads.job import Job


class Tuning(QObject):
    """`progressed` tells how far the search is, from 0 to 1; `found` brings every racer, tuned."""

    progressed = Signal(float)
    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._asked: tuple[tuple[Experiment, ...], float] | None = None  # what is known, or being found
        self._known: tuple[Tuned, ...] | None = None

    @property
    def running(self) -> bool:
        """Whether a search is under way."""
        return self._job is not None

    def start(self, experiments: Sequence[Experiment], budget: float) -> None:
        """Search; what was found last for the same racers and budget is still known."""
        self.cancel()
        asked = tuple(experiments), budget
        if self._known and asked == self._asked:
            self.found.emit(self._known)
            return
        self._asked, self._known = asked, None
        self._job = job = Job(partial(tuned, *asked))
        job.progressed.connect(self.progressed)
        job.done.connect(self._take)
        job.failed.connect(self._fail)
        self.destroyed.connect(job.cancel)
        job.start()

    def cancel(self) -> None:
        """Search no longer; nothing is found."""
        if self._job:
            self._job.cancel()
            self._job = None

    @Slot(object)
    def _take(self, found: tuple[Tuned, ...]) -> None:
        self._job, self._known = None, found
        self.found.emit(found)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._job = None
        raise error
