"""The foot of a dialog that makes files: how far it is, what came of it, or why nothing did."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.progress import Tell
from neuron_gui.threads.job import Job
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.text.translate import error_text, translated_message
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.new_path import unwritten
from neuron_gui.ui.widgets.part_bar import PartBar
from neuron_gui.ui.widgets.plain_label import PlainLabel


class Making(QWidget):
    """Does one piece of work at a time in a thread. `made` brings what it returns; `busy_changed` frames it.

    Work that is refused, or cannot be written, is told here; any other exception goes on.
    """

    made = Signal(object)
    busy_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._job: Job | None = None
        self._path: Path | None = None
        self.bar = PartBar(self.tr("How much is done"))
        self.bar.hide()
        self.told = PlainLabel()
        self.told.setWordWrap(True)
        self.message = Complaint()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.bar, self.told, self.message):
            layout.addWidget(widget)

    @property
    def busy(self) -> bool:
        """Whether something is being made."""
        return self._job is not None

    def clear(self) -> None:
        """Forget what was told."""
        self.told.clear()
        self.message.hide()

    def start(self, work: Callable[[Tell], object], path: Path | None = None) -> None:
        """Begin a piece of work, which writes to a file or folder or, without one, to none."""
        self.clear()
        self._path = path
        self._job = job = Job(work)
        job.progressed.connect(self.bar.show_part)
        job.done.connect(self._take)
        job.failed.connect(self._fail)
        job.cancelled.connect(self._end)
        self.destroyed.connect(job.cancel)
        self.bar.setValue(0)
        self.bar.show()
        self.busy_changed.emit()
        job.start()

    def cancel(self) -> None:
        """Give up what is being made."""
        if self._job:
            self._job.cancel()

    def tell(self, sentence: str, *remarks: Message) -> None:
        """Say what came of it, and what its author should know."""
        said = [translated_message(remark) for remark in remarks]
        text = " ".join([sentence, *(f"{each[:1].upper()}{each[1:]}." for each in said)])
        self.told.setText(text)
        announce(self.told, text)

    def complain(self, reason: str) -> None:
        """Say why nothing came of it."""
        self.told.clear()
        self.message.show_reason(reason)

    @Slot(object)
    def _take(self, result: object) -> None:
        self._end()
        self.made.emit(result)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, OSError) and self._path:
            self.complain(unwritten(self._path, error))
        elif isinstance(error, RefusalError):
            self.complain(error_text(error))
        else:
            raise error

    @Slot()
    def _end(self) -> None:
        self._job = None
        self.bar.hide()
        self.busy_changed.emit()
