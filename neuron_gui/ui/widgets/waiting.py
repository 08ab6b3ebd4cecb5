"""What is shown while a job takes its time: how much of it is done, and a way to cancel it."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QTimer, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from neuron_gui.core.progress import Tell
from neuron_gui.threads.job import Job
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.widgets.dialog_frame import keep_width
from neuron_gui.ui.widgets.new_path import unwritten
from neuron_gui.ui.widgets.part_bar import PartBar
from neuron_gui.ui.widgets.plain_label import PlainLabel

PATIENCE_MS = 500
T = TypeVar("T")


class Waiting(QDialog):
    """Starts a job, and appears only if that takes long; goes away when the job has ended."""

    def __init__(self, text: str, job: Job, parent: QWidget) -> None:
        super().__init__(parent)
        self.job = job
        self.bar = PartBar(text)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        label = PlainLabel(text)
        for widget in (label, self.bar, buttons):
            layout.addWidget(widget)
        keep_width(self, px(360))
        job.progressed.connect(self.bar.show_part)
        for ended in (job.done, job.failed, job.cancelled):
            ended.connect(self._leave)
        self._timer = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._timer.timeout.connect(self.open)
        self._timer.start()
        job.start()

    def reject(self) -> None:
        """Cancel the job, whose end closes this."""
        self.job.cancel()

    @Slot()
    def _leave(self) -> None:
        self._timer.stop()
        self.hide()
        self.deleteLater()


class Writing(Waiting):
    """Has a file written; where it cannot be, `complain` hears why. Any other exception goes on."""

    def __init__(
        self, work: Callable[[Tell], object], path: Path, parent: QWidget, complain: Callable[[str], object]
    ) -> None:
        super().__init__(self.tr("Writing {file} …").format(file=path.name), Job(work), parent)
        self._path, self._complain = path, complain
        self.job.failed.connect(self._fail)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        self._complain(unwritten(self._path, error))


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
