"""What is not saved is written to a file of its own soon after it has changed, until it is saved."""

from collections.abc import Callable
from typing import Self

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from neuron_gui.threads.job import Job
from neuron_gui.ui.files.kept_file import KeptFile
from neuron_gui.ui.text.translate import error_text

INTERVAL = 2.0  # seconds from a change to its being written: with the writing, well below five


class Keeping(QObject):
    """Keeps what one window has not saved; `failed` says why that is not possible: once, not at every change.

    Each kind says what it is that is kept, and calls `_note` whenever that has changed or was saved.
    """

    failed = Signal(str)

    def __init__(self, file: KeptFile, interval: float, parent: QObject | None) -> None:
        super().__init__(parent)
        self._file = file
        self._job: Job | None = None
        self._failing = False
        self._timer = QTimer(self, singleShot=True, interval=round(interval * 1000))
        self._timer.timeout.connect(self._keep)

    @property
    def _modified(self) -> bool:
        """Whether there is something that is not saved."""
        raise NotImplementedError

    def _writing(self) -> Callable[[], None]:
        """Return what writes it as it is now, in any thread; that raises OSError if it fails."""
        raise NotImplementedError

    def keep_now(self) -> None:
        """Write at once what is not saved: there may be no later. Raises OSError if that fails."""
        self._finish_job()
        if self._modified:
            self._writing()()

    def adopt(self, file: KeptFile) -> None:
        """Go on with a claimed file as its own, which what it holds has become."""
        self._finish_job()
        self._file.remove()
        self._file = file
        self._note()

    def take_over(self, other: Self) -> None:
        """Go on with the file of another window, which has no more to keep: it never was without."""
        other._finish_job()
        self._file, other._file = other._file, self._file

    def close(self, keep: bool = False) -> None:
        """End; what is not saved is dropped, or kept for the next start. Raises OSError if that fails."""
        self._timer.stop()
        if keep and self._modified:
            try:
                self.keep_now()
            finally:
                self._file.release()
        else:
            self._finish_job()
            self._file.remove()

    @Slot()
    def _note(self) -> None:
        if self._modified:
            if not self._timer.isActive():  # else the first of several changes would wait for the last
                self._timer.start()
            return
        self._timer.stop()
        if not self._job:
            self._forget()

    @Slot()
    def _keep(self) -> None:
        if self._job:  # a large one takes its time
            self._timer.start()
            return
        write = self._writing()
        self._job = Job(lambda _: write())
        self._job.done.connect(self._kept)
        self._job.failed.connect(self._report_failure)
        self._job.start()

    def _finish_job(self) -> None:
        if self._job:
            self._job.wait()

    @Slot()
    def _kept(self) -> None:
        self._job, self._failing = None, False
        if not self._modified:  # it was saved meanwhile
            self._forget()

    def _forget(self) -> None:
        self._file.remove()

    @Slot(object)
    def _report_failure(self, error: Exception) -> None:
        self._job = None
        if not self._modified:
            self._forget()
        elif not self._failing:
            self._failing = True
            self.failed.emit(error_text(error))
