"""A lesson that is not saved is kept in a file of its own, and found after a crash."""

import json
import logging
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Slot

from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.threads.job import Job
from neuron_gui.ui.data_folder import data_folder, make_private
from neuron_gui.ui.files.kept_file import KEPT_LESSONS, SUFFIX, KeptFile
from neuron_gui.ui.files.recovery import INTERVAL
from neuron_gui.ui.lessons.writing.file import LessonFile, Written
from neuron_gui.ui.lessons.writing.text import LessonText

log = logging.getLogger(__name__)


class KeptLesson(KeptFile):
    """A lesson that is not saved."""

    def write(self, written: Written) -> None:
        """Keep it; raise OSError if that fails."""
        make_private(self.path.parent)
        self.claim()
        path = str(written.path) if written.path else None
        kept = [written.text, written.saved, path, str(written.home), written.line]
        with whole_file(self.path, mode=0o600) as file:
            json.dump(kept, file)

    def read(self) -> Written:
        """Return what is kept; raise OSError or RefusalError if it cannot be read."""
        try:
            text, saved, path, home, line = json.loads(self.path.read_text(encoding="utf-8"))
            return Written(str(text), str(saved), Path(path) if path else None, Path(home), int(line))
        except (ValueError, TypeError) as error:
            reason = Message("{file} is damaged: {why}", file=str(self.path), why=str(error))
            raise RefusalError(reason) from error


class LessonRecovery(QObject):
    """Keeps the lesson of a window while it is not saved."""

    def __init__(self, text: LessonText, file: LessonFile) -> None:
        super().__init__(file)
        self._lesson = file
        self._file = KeptLesson(data_folder() / KEPT_LESSONS / (uuid4().hex + SUFFIX))
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=round(INTERVAL * 1000))
        self._timer.timeout.connect(self._keep)
        text.textChanged.connect(self._note)
        text.document().modificationChanged.connect(self._note)

    @Slot()
    def _note(self) -> None:
        if not self._lesson.modified:
            self._timer.stop()
            if not self._job:
                self._file.remove()
        elif not self._timer.isActive():  # else the first of several changes would wait for the last
            self._timer.start()

    @Slot()
    def _keep(self) -> None:
        if self._job:
            self._timer.start()
            return
        written = self._lesson.written
        self._job = Job(lambda _: self._file.write(written))
        for ended in (self._job.done, self._job.failed):
            ended.connect(self._end)
        self._job.start()

    @Slot(object)
    def _end(self, result: object) -> None:
        self._job = None
        if result is not None:
            log.error("an unsaved lesson was not kept: %s", result)
        if not self._lesson.modified:
            self._file.remove()

    def close(self, keep: bool) -> None:
        """End; what is not saved is dropped, or kept for the next start."""
        self._timer.stop()
        if self._job:
            self._job.wait()
        if not (keep and self._lesson.modified):
            self._file.remove()
            return
        try:
            self._file.write(self._lesson.written)
        except OSError as error:  # the end has come all the same
            log.error("an unsaved lesson was not kept: %s", error)
        self._file.release()
