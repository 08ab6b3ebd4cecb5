"""Work that may take long, as one call: the window stays alive, and the work can be watched and cancelled."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QWidget

from neuron_gui.core.progress import Tell
from neuron_gui.threads.job import Job
from neuron_gui.ui.widgets.waiting import Waiting

T = TypeVar("T")


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
