"""A folder being marked in the background: its rows come to the window's thread a few times a second."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.progress import Tell
from neuron_gui.core.reports.marking import Marks, marked, reports_in
from neuron_gui.threads.job import Job

AT_ONCE = 20  # rows that are handed over in one go


class Marking(QObject):
    """Marks one folder at a time.

    `came` brings rows as they are made, in any order, `progressed` how many files there are and how much is
    done, from 0 to 1; `ended` is last and brings None, or the exception that ended it.
    """

    came = Signal(list)
    progressed = Signal(int, float)
    ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._made: SimpleQueue[int | Marks] = SimpleQueue()  # how many files there are, and their rows
        self._total = 0
        self._job: Job | None = None

    @property
    def busy(self) -> bool:
        """Whether rows are still to come."""
        return self._job is not None

    def start(self, folder: Path) -> None:
        """Begin; what was being done before is given up by then."""
        self._made, self._total = SimpleQueue(), 0
        self._job = job = Job(partial(_mark, folder, self._made.put))
        job.progressed.connect(self._hand_over)
        job.done.connect(self._end)
        job.cancelled.connect(self._end)
        job.failed.connect(self._end)
        self.destroyed.connect(job.cancel)
        job.start()

    @Slot()
    def cancel(self) -> None:
        """Mark no more files; the rows that are there stay."""
        if self._job:
            self._job.cancel()

    @Slot(float)
    def _hand_over(self, done: float) -> None:
        if rows := self._taken(AT_ONCE):
            self.came.emit(rows)
        self.progressed.emit(self._total, done)

    def _taken(self, most: int) -> list[Marks]:
        rows: list[Marks] = []
        try:
            while len(rows) < most:
                made = self._made.get_nowait()
                if isinstance(made, int):
                    self._total = made
                else:
                    rows.append(made)
        except Empty:
            pass
        return rows

    @Slot()
    @Slot(object)
    def _end(self, result: object = None) -> None:
        self._job = None
        while rows := self._taken(AT_ONCE):
            self.came.emit(rows)
        self.ended.emit(result if isinstance(result, Exception) else None)


def _mark(folder: Path, put: Callable[[int | Marks], None], tell: Tell) -> None:
    """Mark a folder, in the job's thread."""
    paths = reports_in(folder, tell)
    put(len(paths))
    for row in marked(paths, folder, tell):
        put(row)
