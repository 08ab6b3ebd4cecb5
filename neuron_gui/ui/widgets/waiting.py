"""What is shown while a job takes its time: how much of it is done, and a way to cancel it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from neuron_gui.core.progress import Tell
from neuron_gui.threads.job import Job
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.widgets.plain_label import PlainLabel

PATIENCE_MS = 500
T = TypeVar("T")


class Waiting(QDialog):
    """Starts a job, and appears only if that takes long; goes away when the job has ended."""

    def __init__(self, text: str, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self._job = job
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        label = PlainLabel(text)
        for widget in (label, self.bar, buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(px(360))
        job.progressed.connect(self._show_progress)
        for ended in (job.done, job.failed, job.cancelled):
            ended.connect(self._leave)
        self._timer = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._timer.timeout.connect(self.open)
        self._timer.start()
        job.start()

    def reject(self) -> None:
        """Cancel the job, whose end closes this."""
        self._job.cancel()

    @Slot(float)
    def _show_progress(self, part: float) -> None:
        self.bar.setValue(round(part * self.bar.maximum()))

    @Slot()
    def _leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.deleteLater()


def do_patiently(work: Callable[[Tell], T], text: str, window: QWidget) -> T | None:
    """Do the work in the background, and return its result, or None if it was cancelled.

    Raises what the work raises. Meanwhile the window takes input, until the dialog comes.
    """
    results: list[T] = []
    errors: list[Exception] = []
    job, loop = Job(work), QEventLoop()
    job.done.connect(results.append)
    job.failed.connect(errors.append)
    for ended in (job.done, job.failed, job.cancelled):
        ended.connect(loop.quit)
    Waiting(text, job, window)
    loop.exec()
    for error in errors:
        raise error
    return results[0] if results else None
