"""The open document: the experiment that every panel shows, its file, and undo.

Panels never write into an experiment; they ask the document for a changed copy, and refresh when told.
"""

import weakref
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from neuron_gui.core.experiment import Experiment, live_options


class Document(QObject):
    """One experiment being edited. `changed` brings the experiment before and after.

    `leaving` comes before another document takes its place, `saved` when it is safe in its file.
    """

    changed = Signal(object, object)
    leaving = Signal()
    saved = Signal()

    def __init__(self, experiment: Experiment, path: Path | None = None) -> None:
        super().__init__()
        self.undo_stack = QUndoStack(self)
        self.experiment = self.opened = experiment
        self.path = path

    @property
    def modified(self) -> bool:
        """Whether something would be lost by closing."""
        return not self.undo_stack.isClean()

    def open(self, experiment: Experiment, path: Path | None) -> None:
        """Leave the present experiment for another one."""
        self.leaving.emit()
        self.path, self.opened = path, experiment
        self.undo_stack.clear()
        self.put(experiment)

    def save(self, path: Path) -> None:
        """Write the file; raise OSError if that fails."""
        self.experiment.save(path)
        self.path = path
        self.undo_stack.setClean()
        self.saved.emit()

    def edit(self, experiment: Experiment, text: str, key: str = "") -> None:
        """Go on with a changed experiment; edits in a row with the same key become one in the undo list."""
        if experiment != self.experiment:
            self.undo_stack.push(_Edit(self, experiment, text, key))

    def set_value(self, path: str, value: object, text: str, key: str = "") -> None:
        """Change one value, such as `strategy.learning_rate`; raise ExperimentError where it does not fit."""
        self.edit(self.experiment.with_value(path, value), text, key)

    def put(self, experiment: Experiment) -> None:
        """Replace the experiment and tell everybody; for the undo commands."""
        before, self.experiment = self.experiment, experiment
        self.changed.emit(before, experiment)


class _Edit(QUndoCommand):
    """One edit, as the experiments before and after it."""

    def __init__(self, document: Document, after: Experiment, text: str, key: str) -> None:
        super().__init__(text)
        # Weak, for the document owns its edits: in a circle Python might take them down before Qt does.
        self._document: Document = weakref.proxy(document)
        self._before, self._after, self._key = document.experiment, after, key

    def redo(self) -> None:
        """Do it."""
        self._document.put(self._after)

    def undo(self) -> None:
        """Take it back."""
        self._document.put(self._before)

    def id(self) -> int:
        """Edits of one kind may merge; -1 says never."""
        return 1 if self._key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Become one with the next edit of the same key; one that leads back is none at all."""
        if not isinstance(other, _Edit) or other._key != self._key:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True


def live_changes(before: Experiment, after: Experiment) -> dict[str, object] | None:
    """Return what changed, if a run that is under way can take it over, else None."""
    old, new = live_options(before), live_options(after)
    if old.keys() != new.keys():
        return None
    changes = {path: value for path, value in new.items() if value != old[path]}
    for path, value in changes.items():
        before = before.with_value(path, value)
    return changes if before == after else None
