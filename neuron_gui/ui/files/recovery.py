"""Autosave and recovery: what is not saved is kept in a file of its own, and found after a crash."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Self

import msgspec
import numpy as np
from msgspec import Struct
from PySide6.QtCore import QDateTime, QFileInfo, QObject

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import Message, RefusalError
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.ui.data_folder import data_folder, make_private
from neuron_gui.ui.document import Document
from neuron_gui.ui.files import kept_file
from neuron_gui.ui.files.file_watch import FileWatch, Stamp
from neuron_gui.ui.files.keeping import INTERVAL, Keeping
from neuron_gui.ui.files.kept_file import KeptFile


def default_folder() -> Path:
    """Return where the windows of this person keep their unsaved changes."""
    return data_folder() / "recovery"


class Origin(Struct, frozen=True):
    """What unsaved changes were made to, and when they were kept; `known` is the stamp of the file then."""

    title: str
    path: Path | None
    time: QDateTime
    known: Stamp | None = None


class RecoveryFile(KeptFile):
    """Unsaved changes to an experiment.

    Samples are kept as they lie in memory: a million of them take a fraction of a second, not five.
    """

    def write(self, experiment: Experiment, path: Path | None, known: Stamp | None = None) -> None:
        """Keep an experiment and the file it belongs to, as it was known; raise OSError if that fails."""
        content = msgspec.to_builtins(experiment, builtin_types=(Numbers,))
        arrays = {name: content["data"].pop(name) for name in ("inputs", "targets")}
        about = json.dumps({"path": str(path) if path else None, "known": known, "experiment": content})
        make_private(self.path.parent)
        self.claim()
        with whole_file(self.path, mode=0o600) as file:
            np.savez(file.buffer, about=np.array(about), **arrays)

    def origin(self) -> Origin:
        """Return what is kept here; raise OSError or ValueError if it cannot be read."""
        when = QFileInfo(str(self.path)).lastModified()
        with self._parts() as parts:
            about = _about(parts)
            path, known = about["path"], about.get("known")
            return Origin(
                about["experiment"]["title"],
                Path(path) if path else None,
                when,
                tuple(known) if isinstance(known, list) else None,
            )

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


class Recovery(Keeping):
    """Keeps what is not saved of one document, and what its window's watch knows of the document's file."""

    _file: RecoveryFile

    def __init__(
        self,
        document: Document,
        folder: Path,
        interval: float = INTERVAL,
        parent: QObject | None = None,
        watch: FileWatch | None = None,
    ) -> None:
        super().__init__(RecoveryFile.new(folder), interval, parent)
        self._document, self._watch = document, watch
        self._safe: Experiment | None = None  # what the file holds
        document.edits_changed.connect(self._note)
        self._note()

    @property
    def _modified(self) -> bool:
        return self._document.modified

    def _writing(self) -> Callable[[], None]:
        experiment, recorded, path = self._document.experiment, self._document.recorded, self._document.path
        return partial(self._write, experiment, recorded, path, self._watch.known if self._watch else None)

    def _write(
        self, experiment: Experiment, recorded: Experiment, path: Path | None, known: Stamp | None
    ) -> None:
        self._file.write(recorded, path, known)
        self._safe = experiment

    def keep_now(self) -> None:
        """Write at once what is not saved, unless the file holds it already. Raises OSError if that fails."""
        self._finish_job()
        if self._document.experiment is not self._safe:
            super().keep_now()

    def adopt(self, file: KeptFile) -> None:
        """Go on with a claimed file as the document's own, which what it holds has become."""
        super().adopt(file)
        self._safe = None

    def take_over(self, other: Self) -> None:
        """Go on with the file of another window, which has no more to keep: it never was without."""
        super().take_over(other)
        self._safe = other._safe

    def close(self, keep: bool = False) -> None:
        """End; what is not saved is dropped, or kept for the next start. Raises OSError if that fails."""
        self._document.edits_changed.disconnect(self._note)
        super().close(keep)

    def _forget(self) -> None:
        super()._forget()
        self._safe = None
