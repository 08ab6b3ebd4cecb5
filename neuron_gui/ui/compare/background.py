"""Runs that nobody watches, made one after the other in the background, to be pinned."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.compare.kept_run import PinnedRun, run_to_end
from neuron_gui.core.experiment import Experiment
from neuron_gui.threads.latest import Latest


class BackgroundRuns(QObject):
    """`made` brings each run when it has ended, in the order in which they were asked for."""

    made = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Experiment] = deque()
        self._latest = Latest(self)
        self._latest.answered.connect(self._take)

    def ask(self, experiments: Sequence[Experiment]) -> None:
        """Let experiments run to their ends, after those that were asked for before."""
        self._waiting.extend(experiments)
        self._go_on()

    @Slot()
    def drop(self) -> None:
        """Want none of them any more."""
        self._waiting.clear()
        self._latest.drop()

    def _go_on(self) -> None:
        if self._waiting and not self._latest.busy:
            experiment = self._waiting.popleft()
            self._latest.ask(lambda tell: run_to_end(experiment, tell))

    @Slot(object)
    def _take(self, run: PinnedRun) -> None:
        self.made.emit(run)
        self._go_on()
