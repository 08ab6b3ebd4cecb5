"""Autosave and recovery: what is not saved is kept in a file of its own, and found after a crash."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import numpy as np
from msgspec import Struct
from PySide6.QtCore import QDateTime, QFileInfo, QObject, QTimer, Signal, Slot

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.threads.job import Job
from neuron_gui.ui.data_folder import data_folder, make_private
from neuron_gui.ui.document import Document
from neuron_gui.ui.files import kept_file
from neuron_gui.ui.files.kept_file import SUFFIX, KeptFile
from neuron_gui.ui.text.translate import error_text

INTERVAL = 2.0  # seconds from a change to its being written: with the writing, well below five


def default_folder() -> Path:
    """Return where the windows of this person keep their unsaved changes."""
    return data_folder() / "recovery"


class Origin(Struct, frozen=True):
    """What unsaved changes were made to, and when they were kept."""

    title: str
    path: Path | None
    time: QDateTime


class RecoveryFile(KeptFile):
    """Unsaved changes to an experiment.

    Samples are kept as they lie in memory: a million of them take a fraction of a second, not five.
    """

    def write(self, experiment: Experiment, path: Path | None) -> None:
        """Keep an experiment and the file it belongs to; raise OSError if that fails."""
        content = msgspec.to_builtins(experiment, builtin_types=(Numbers,))
        arrays = {name: content["data"].pop(name) for name in ("inputs", "targets")}
        about = json.dumps({"path": str(path) if path else None, "experiment": content})
        make_private(self.path.parent)
        self.claim()
        with whole_file(self.path, mode=0o600) as file:
            np.savez(file.buffer, about=np.array(about), **arrays)

    def origin(self) -> Origin:
        """Return what is kept here; raise OSError or ValueError if it cannot be read."""
        when = QFileInfo(str(self.path)).lastModified()
        with self._parts() as parts:
            about = _about(parts)
            return Origin(about["experiment"]["title"], Path(about["path"]) if about["path"] else None, when)

    def read(self) -> Experiment:
        """Return the experiment that is kept; raise OSError or ValueError if it cannot be read."""
        with self._parts() as parts:
            content = _about(parts)["experiment"]
            content["data"] |= {name: Numbers.of(parts[name]) for name in ("inputs", "targets")}
            return Experiment.from_dict(content)

    @contextmanager
    def _parts(self) -> Iterator[Any]:
        try:
            with self.path.open("rb") as file, np.load(file, allow_pickle=False) as parts:
                yield parts
        except (OSError, ValueError):
            raise
        except Exception as error:  # whatever zip, numpy or a reader of the content trip over
            reason = Message("{file} is damaged: {why}", file=str(self.path), why=str(error))
            raise RefusalError(reason) from error


def _about(parts: Any) -> Any:
    return json.loads(parts["about"].item())


def left_behind(folder: Path) -> list[RecoveryFile]:
    """Claim and return the files of processes that have ended, the oldest first."""
    return kept_file.left_behind(folder, RecoveryFile)


class Recovery(QObject):
    """Keeps what is not saved of one document; `failed` says why that is not possible."""

    failed = Signal(str)

    def __init__(
        self, document: Document, folder: Path, interval: float = INTERVAL, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._file = RecoveryFile(folder / (uuid4().hex + SUFFIX))
        self._job: Job | None = None
        self._failing = False
        self._safe: Experiment | None = None  # what the file holds
        self._timer = QTimer(self, singleShot=True, interval=round(interval * 1000))
        self._timer.timeout.connect(self._keep)
        document.edits_changed.connect(self._note)
        self._note()

    def adopt(self, file: RecoveryFile) -> None:
        """Go on with a claimed file as the document's own, which what it holds has become."""
        self._finish_job()
        self._file.remove()
        self._file, self._safe = file, None
        self._note()

    def take_over(self, other: "Recovery") -> None:
        """Go on with the file of another window, which has no more to keep: it never was without."""
        other._finish_job()
        self._file, other._file = other._file, self._file
        self._safe = other._safe

    def keep_now(self) -> None:
        """Write at once what is not saved: there may be no later. Raises OSError if that fails."""
        self._finish_job()
        if self._document.modified and self._document.experiment is not self._safe:
            self._write(self._document.experiment, self._document.recorded, self._document.path)

    def close(self, keep: bool = False) -> None:
        """End; what is not saved is dropped, or kept for the next start."""
        self._timer.stop()
        self._document.edits_changed.disconnect(self._note)
        if keep and self._document.modified:
            try:
                self.keep_now()
            finally:
                self._file.release()
        else:
            self._finish_job()
            self._file.remove()

    @Slot()
    def _note(self) -> None:
        if self._document.modified:
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
        experiment, recorded, path = self._document.experiment, self._document.recorded, self._document.path
        self._job = Job(lambda _: self._write(experiment, recorded, path))
        self._job.done.connect(self._kept)
        self._job.failed.connect(self._report_failure)
        self._job.start()

    def _write(self, experiment: Experiment, recorded: Experiment, path: Path | None) -> None:
        self._file.write(recorded, path)
        self._safe = experiment

    def _finish_job(self) -> None:
        if self._job:
            self._job.wait()

    @Slot()
    def _kept(self) -> None:
        self._job, self._failing = None, False
        if not self._document.modified:  # it was saved meanwhile
            self._forget()

    def _forget(self) -> None:
        self._file.remove()
        self._safe = None

    @Slot(object)
    def _report_failure(self, error: Exception) -> None:
        """Tell why unsaved changes cannot be kept: once, not with every edit."""
        self._job = None
        if not self._failing:
            self._failing = True
            self.failed.emit(error_text(error))
