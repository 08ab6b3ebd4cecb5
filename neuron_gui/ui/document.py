"""The open document: the experiment that every panel shows, its file, and undo.

Panels never write into an experiment; they ask the document for a changed copy, and refresh when told.
"""

import re
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui import resources
from neuron_gui.core.experiment import EXTENSIONS, Experiment, live_changes
from neuron_gui.core.samples.titles import retitled, title_of
from neuron_gui.ui.text.translate import translated

UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')  # for the name of a file
NEVER_SAVED = "new "  # begins the home of a document that has no file and comes of none
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


class RunInSight(Protocol):
    """The run of the document: what a file has to hold so that it is that very run."""

    def recorded(self) -> Experiment:
        """Return the document's experiment with the changes made on the way of its run."""

    def settle(self) -> None:
        """Wait until what was asked of the run has been done."""


class Document(QObject):
    """One experiment being edited. `changed` brings the experiment before and after.

    Of an experiment that comes with a journal, `experiment` has the options as they are after its last
    change, and `whole` is all of it, from which its run is made. An edit that makes it another run leaves
    the journal behind; undo brings it back.

    `leaving` comes before another document takes its place, `arrived` when one has, or another step of a
    lesson; `edits_changed` when something else than before
    can be undone or redone, or is safe in the file.

    Edits are no QUndoCommands: Qt would own those, but Python's garbage collection may delete them first.
    """

    changed = Signal(object, object)
    leaving = Signal()
    arrived = Signal()
    edits_changed = Signal()

    def __init__(self, experiment: Experiment, path: Path | None = None) -> None:
        super().__init__()
        self._wholes: list[tuple[Experiment, Experiment]] = []  # of each that came with a journal
        self.run: RunInSight | None = None
        experiment = self._taken(experiment)
        self.experiment = self.opened = experiment
        self.path = path
        self._origin = ""
        self._titled = path is not None  # whether what was opened may have its title from a person
        self._edits: list[_Edit] = []
        self._done = 0  # so many of the edits are in force, the others were undone
        self._safe = experiment  # what the file holds, or where there is none, what was opened

    def successor(self) -> "Document":
        """Return a document in the same state, edits and all, for a window that takes over."""
        document = Document(self.experiment, self.path)
        document._wholes = [*self._wholes]
        document.opened, document._titled = self.opened, self._titled
        document._origin = self._origin
        document._edits, document._done, document._safe = [*self._edits], self._done, self._safe
        return document

    @property
    def home(self) -> str:
        """What tells this document from others: its file, else what it was opened from, such as a lesson.

        Nothing in the document with which the program starts.
        """
        return str(self.path) if self.path else self._origin

    @property
    def whole(self) -> Experiment:
        """The experiment with the journal that it came with, if it did and is still that run."""
        return next((whole for taken, whole in self._wholes if taken is self.experiment), self.experiment)

    @property
    def stem(self) -> str:
        """How files made of this one are called: as its file or as its title is shown; empty without both."""
        if self.path:
            name = self.path.name
            return next((name.removesuffix(end) for end in EXTENSIONS if name.endswith(end)), name)
        return UNFIT.sub("-", translated(self.experiment.title))

    @property
    def recorded(self) -> Experiment:
        """What a file holds: the experiment with the journal of the run in sight."""
        return self.run.recorded() if self.run else self.whole

    def settle(self) -> None:
        """Wait until a change that was just made has reached the run."""
        if self.run:
            self.run.settle()

    def _taken(self, experiment: Experiment) -> Experiment:
        """Return an experiment as it is shown, and remember the journal that it comes with."""
        shown = experiment.at_end
        if shown is not experiment:
            self._wholes.append((shown, experiment))
        return shown

    @property
    def modified(self) -> bool:
        """Whether something would be lost by closing."""
        return self.experiment is not self._safe

    @property
    def title_is_written(self) -> bool:
        """Whether a person wrote the title: it came in a file, and is none that this program makes."""
        title = self.opened.title
        if not self._titled or self.experiment.title != title:
            return False
        return bool(title) and title != title_of(self.opened.data) and title not in resources.bundled_titles()

    @property
    def undoable(self) -> list[str]:
        """What can be undone, the last edit last."""
        return [edit.text for edit in self._edits[: self._done]]

    @property
    def redoable(self) -> list[str]:
        """What can be redone, the next edit first."""
        return [edit.text for edit in self._edits[self._done :]]

    def open(self, experiment: Experiment, path: Path | None, origin: str = "") -> None:
        """Leave the present experiment for another one, of a file or of another origin."""
        self.leaving.emit()
        self._wholes.clear()
        experiment = self._taken(experiment)
        self._origin = origin
        self.path, self.opened, self._safe = path, experiment, experiment
        self._titled = path is not None
        self._edits.clear()
        self._done = 0
        self._put(experiment)
        self.arrived.emit()

    def save(self, path: Path) -> None:
        """Write the file; raise OSError if that fails."""
        self.settle()
        self.recorded.save(path)
        self.note_saved(path, self.experiment)

    @staticmethod
    def new_origin() -> str:
        """Return what tells a new document from all others."""
        return NEVER_SAVED + uuid4().hex

    def note_saved(self, path: Path, experiment: Experiment) -> None:
        """Take note that a file holds an experiment; what was edited since then is not saved."""
        self.path, self._safe = path, experiment
        self.edits_changed.emit()

    def edit(self, experiment: Experiment, text: str, key: str = "") -> None:
        """Go on with a changed experiment; edits in a row with the same key become one.

        The title follows what the experiment is now, unless a person wrote it.
        """
        experiment = self._taken(experiment)
        if experiment == self.experiment:
            return
        before = self.experiment
        if key and self._merges(key):
            before = self._edits[self._done - 1].before
        if experiment.title == self.experiment.title and self._tells_of_samples(before, experiment):
            experiment = retitled(before, experiment.replaced(title=before.title))
        self._edit(experiment, text, key)

    def _tells_of_samples(self, before: Experiment, after: Experiment) -> bool:
        """Whether the title tells of the samples before: the program made it, or the columns are others."""
        if self.title_is_written:
            return False
        made_here = before.title in (self.opened.title, title_of(before.data))
        return made_here or before.data.column_names != after.data.column_names

    def load_again(self, experiment: Experiment, text: str) -> None:
        """Go on with what the file holds by now, as an edit, even if only the changes on the way differ."""
        if experiment != self.recorded:
            shown = copy(experiment.at_end)  # another one than before, though it may be equal to it
            self._wholes.append((shown, experiment))
            self._push(_Edit(text, self.experiment, shown, ""))

    def set_up(self, experiment: Experiment, text: str) -> None:
        """Put another experiment in the place of the opened one, as an edit: a lesson's next step."""
        experiment = self._taken(experiment)
        if experiment != self.experiment:
            self._edit(experiment, text)
        self.opened = experiment
        self.arrived.emit()

    def _merges(self, key: str) -> bool:
        """Whether the last edit has this key and can be gone on with."""
        return bool(self._done and self._edits[self._done - 1].key == key and self.modified)

    def _edit(self, experiment: Experiment, text: str, key: str = "") -> None:
        edit = _Edit(text, self.experiment, experiment, key)
        self._keep_journal(experiment)
        del self._edits[self._done :]
        if key and self._merges(key):
            edit = replace(self._edits.pop(), after=experiment)
        if edit.before == edit.after:  # a drag that has come back is none
            self._done = len(self._edits)
            self._put(edit.before)
        else:
            self._push(edit)

    def _push(self, edit: _Edit) -> None:
        """Have one more edit, in place of those that were taken back."""
        del self._edits[self._done :]
        self._edits.append(edit)
        self._done = len(self._edits)
        self._forget_oldest()
        self._put(edit.after)

    def _keep_journal(self, after: Experiment) -> None:
        """Let an edit of what no run depends on, such as the title, leave the journal in force."""
        whole = self.whole
        if whole is not self.experiment and live_changes(self.experiment, after) == {}:
            self._wholes.append((after, whole.with_asides_of(after)))

    def reset(self, text: str) -> None:
        """Go back to the experiment as it was opened, as an edit; without a file nothing is unsaved then."""
        if self.path is None:
            self._safe = self.opened
        if self.experiment != self.opened:
            self._edit(self.opened, text)
        else:
            self.experiment = self.opened  # that very one, where another was equal to it
            self.edits_changed.emit()

    def set_value(self, path: str, value: object, text: str, key: str = "") -> None:
        """Change one value, such as `strategy.learning_rate`; raise ExperimentError where it does not fit."""
        self.edit(self.experiment.with_value(path, value), text, key)

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

    def _put(self, experiment: Experiment) -> None:
        """Replace the experiment and tell everybody."""
        before, self.experiment = self.experiment, experiment
        self.changed.emit(before, experiment)
        self.edits_changed.emit()
