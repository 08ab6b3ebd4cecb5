"""The open document: the experiment that every panel shows, its file, and undo.

Panels never write into an experiment; they ask the document for a changed copy, and refresh when told.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.experiment import Experiment

HISTORY_BYTES = 200_000_000  # of samples that edits keep to be taken back; beyond, the oldest are forgotten


@dataclass(frozen=True)
class _Edit:
    """One edit, as the experiments before and after it; edits in a row with the same key are one."""

    text: str
    before: Experiment
    after: Experiment
    key: str

    @property
    def nbytes(self) -> int:
        """How much memory forgetting it would free, about."""
        data = self.before.data
        return 0 if data is self.after.data else data.inputs.nbytes + data.targets.nbytes


class Document(QObject):
    """One experiment being edited. `changed` brings the experiment before and after.

    `leaving` comes before another document takes its place; `edits_changed` when something else than before
    can be undone or redone, or is safe in the file.

    Edits are no QUndoCommands: Qt would own those, but Python's garbage collection may delete them first.
    """

    changed = Signal(object, object)
    leaving = Signal()
    edits_changed = Signal()

    def __init__(self, experiment: Experiment, path: Path | None = None) -> None:
        super().__init__()
        self.experiment = self.opened = experiment
        self.path = path
        self._edits: list[_Edit] = []
        self._done = 0  # so many of the edits are in force, the others were undone
        self._saved = 0  # so many were when the file was written; -1 if there is no way back to that

    def successor(self) -> "Document":
        """Return a document in the same state, edits and all, for a window that takes over."""
        document = Document(self.experiment, self.path)
        document.opened = self.opened
        document._edits, document._done, document._saved = [*self._edits], self._done, self._saved
        return document

    @property
    def modified(self) -> bool:
        """Whether something would be lost by closing."""
        return self._done != self._saved

    @property
    def undoable(self) -> list[str]:
        """What can be undone, the last edit last."""
        return [edit.text for edit in self._edits[: self._done]]

    @property
    def redoable(self) -> list[str]:
        """What can be redone, the next edit first."""
        return [edit.text for edit in self._edits[self._done :]]

    def open(self, experiment: Experiment, path: Path | None) -> None:
        """Leave the present experiment for another one."""
        self.leaving.emit()
        self.path, self.opened = path, experiment
        self._edits.clear()
        self._done = self._saved = 0
        self._put(experiment)

    def save(self, path: Path) -> None:
        """Write the file; raise OSError if that fails."""
        self.experiment.save(path)
        self.note_saved(path, self.experiment)

    def note_saved(self, path: Path, experiment: Experiment) -> None:
        """Take note that a file holds an experiment; what was edited since then is not saved."""
        self.path = path
        self._saved = self._done if experiment is self.experiment else -1
        self.edits_changed.emit()

    def edit(self, experiment: Experiment, text: str, key: str = "") -> None:
        """Go on with a changed experiment; edits in a row with the same key become one."""
        if experiment == self.experiment:
            return
        edit = _Edit(text, self.experiment, experiment, key)
        del self._edits[self._done :]
        if self._saved > self._done:
            self._saved = -1
        if key and self._edits and self._edits[-1].key == key and self.modified:
            edit = replace(self._edits.pop(), after=experiment)
        if edit.before != edit.after:  # a drag that has come back is none
            self._edits.append(edit)
        self._done = len(self._edits)
        self._forget_oldest()
        self._put(experiment)

    def set_value(self, path: str, value: object, text: str, key: str = "") -> None:
        """Change one value, such as `strategy.learning_rate`; raise ExperimentError where it does not fit."""
        self.edit(self.experiment.with_value(path, value), text, key)

    @Slot(object, str)
    def set_values(self, values: Iterable[tuple[str, object]], text: str) -> None:
        """Change several values, given with their paths; raise ExperimentError where one does not fit."""
        self.edit(self.experiment.with_values(values), text)

    @Slot()
    def undo(self) -> None:
        """Take the last edit back."""
        if self._done:
            self._done -= 1
            self._put(self._edits[self._done].before)

    @Slot()
    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        if self._done < len(self._edits):
            self._done += 1
            self._put(self._edits[self._done - 1].after)

    def _forget_oldest(self) -> None:
        """Keep the history's memory bounded; the newest edit can always be taken back."""
        total = sum(edit.nbytes for edit in self._edits)
        while total > HISTORY_BYTES and len(self._edits) > 1:
            total -= self._edits.pop(0).nbytes
            self._done -= 1
            self._saved = max(self._saved - 1, -1)

    def _put(self, experiment: Experiment) -> None:
        """Replace the experiment and tell everybody."""
        before, self.experiment = self.experiment, experiment
        self.changed.emit(before, experiment)
        self.edits_changed.emit()
