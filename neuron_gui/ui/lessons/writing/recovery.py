"""A lesson that is not saved is kept in a file of its own, and found after a crash."""

import json
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.ui.data_folder import data_folder, make_private
from neuron_gui.ui.files.keeping import INTERVAL, Keeping
from neuron_gui.ui.files.kept_file import KEPT_LESSONS, KeptFile
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
        except (ValueError, TypeError, OverflowError, RecursionError) as error:
            reason = Message("{file} is damaged: {why}", file=str(self.path), why=str(error))
            raise RefusalError(reason) from error


class LessonRecovery(Keeping):
    """Keeps the lesson of a window while it is not saved."""

    _file: KeptLesson

    def __init__(self, text: LessonText, file: LessonFile) -> None:
        super().__init__(KeptLesson.new(data_folder() / KEPT_LESSONS), INTERVAL, file)
        self._lesson = file
        text.textChanged.connect(self._note)
        text.document().modificationChanged.connect(self._note)

    @property
    def _modified(self) -> bool:
        return self._lesson.modified

    def _writing(self) -> Callable[[], None]:
        return partial(self._file.write, self._lesson.written)

    def close(self, keep: bool = False) -> None:
        """End; what is not saved is dropped, or kept for the next start."""
        try:
            super().close(keep)
        except OSError as error:  # the end has come all the same
            log.error("an unsaved lesson was not kept: %s", error)
