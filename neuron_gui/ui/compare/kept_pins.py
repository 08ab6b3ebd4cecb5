"""Pins between two starts: what makes each run again, in files of its own beside its experiment.

No two windows write to the same files, so what one pins is safe from the other.
"""

import json
import logging
from collections.abc import Iterable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.compare.kept_run import RunSummary
from neuron_gui.core.experiment import EXTENSIONS, Experiment
from neuron_gui.core.journal import JournalEntry
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.progress import Tell
from neuron_gui.core.records import Record
from neuron_gui.core.schema.unfinished import remove_left
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.threads.job import Job
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.data_folder import data_folder, make_private
from neuron_gui.ui.document import NEVER_SAVED
from neuron_gui.ui.text.translate import error_text

log = logging.getLogger(__name__)

SUFFIX = ".pin"
EXTENSION = EXTENSIONS[-1]  # of the experiment beside it, as ever
FORMAT = 2  # grows when older programs would misread a file


def default_folder() -> Path:
    """Return where the pins of this person are kept."""
    return data_folder() / "pins"


class _About(Struct, frozen=True):
    """What a pin's file says."""

    format: int
    name: str
    look: int
    shown: bool
    pinned_at: float
    outcome: Outcome | None
    steps: int
    last: Record
    best: Record
    seconds: float
    journal: tuple[JournalEntry, ...]
    home: str = ""
    stopped_at: int | None = None

    @classmethod
    def of(cls, pin: Pin) -> "_About":
        run = pin.run
        return cls(
            FORMAT,
            pin.name,
            pin.look,
            pin.shown,
            pin.pinned_at,
            run.outcome,
            run.steps,
            run.last,
            run.best,
            run.seconds,
            run.journal,
            pin.home,
            run.stopped_at,
        )

    def pin(self, key: str, experiment: Experiment) -> Pin:
        """Return the pin; raise ValueError if this cannot be told of a run of the experiment."""
        if self.steps < 0:
            raise ValueError("no run ends like this")
        if not len(self.last.weights) == len(self.best.weights) == experiment.data.d:
            raise ValueError("its weights are not those of its experiment")
        experiment.with_values([(change.path, change.value) for change in self.journal])
        stopped_at = self.steps if self.outcome == Outcome.STOPPED else self.stopped_at
        run = RunSummary(
            experiment,
            self.journal,
            self.outcome,
            self.steps,
            self.last,
            self.best,
            self.seconds,
            stopped_at=stopped_at,
        )
        return Pin(run, self.name, self.look, self.shown, key, self.pinned_at, self.home)


class KeptPins(QObject):
    """Reads the pins of a document when asked, and writes what changes, in the background, one by one.

    `found` brings a document's home and its pins that were kept before, `failed` why some cannot be kept.
    """

    found = Signal(str, object)
    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._job: Job | None = None
        self._safe: dict[str, Pin] = {}  # by key, as the files have them
        self._wanted: dict[str, Pin] = {}
        self._failing = False
        self._sought: list[str] = []  # homes of documents whose pins are to be read
        self._known: set[str] = set()  # those, and all whose pins were read

    def read(self, home: str) -> None:
        """Look for the pins of a document that were kept, once; before that nothing more is written."""
        if home not in self._known:
            self._known.add(home)
            self._sought.append(home)
            self._go_on()

    def keep(self, pins: Iterable[Pin]) -> None:
        """Let these be kept, and no others of this window's."""
        self._wanted = {pin.key: pin for pin in pins}
        self._go_on()

    def _go_on(self) -> None:
        """Begin with what is to be done next, if nothing is under way."""
        if self._job:
            return
        if self._sought:
            self._job = Job(partial(_read, self._folder, self._sought.pop(0)))
            self._job.done.connect(self._take)
        elif not self._failing and self._safe != self._wanted:
            self._job = Job(lambda _: self._write())
            self._job.done.connect(self._end)
            self._job.failed.connect(self._fail)
        if self._job:
            self._job.cancelled.connect(self._rest)
            self._job.start()

    def close(self) -> None:
        """Write what is not yet written; returns when it is."""
        if self._job:
            self._job.wait()
        with suppress(OSError):  # it was told before, or there is nobody left to be told
            self._write()

    def _write(self) -> None:
        """Bring the files up to date; raise OSError if that fails."""
        wanted = self._wanted
        for key in self._safe.keys() - wanted.keys():
            for suffix in (SUFFIX, EXTENSION):
                (self._folder / (key + suffix)).unlink(missing_ok=True)
            del self._safe[key]
        for key, pin in wanted.items():
            if self._safe.get(key) is not pin:
                self._write_pin(pin)
                self._safe[key] = pin

    def _write_pin(self, pin: Pin) -> None:
        make_private(self._folder)
        experiment = self._folder / (pin.key + EXTENSION)
        if not experiment.exists():  # it never changes, but another window may have removed the pin
            with whole_file(experiment, mode=0o600) as file:
                file.buffer.write(pin.run.experiment.to_json())
        with whole_file(self._folder / (pin.key + SUFFIX), mode=0o600) as file:
            json.dump(msgspec.to_builtins(_About.of(pin)), file)

    @Slot(object)
    def _take(self, read: tuple[str, list[Pin]]) -> None:
        """Hand over what was found; that for which there is no room stays in its files."""
        home, pins = read
        known = self._wanted.keys()
        self.found.emit(home, pins)
        taken = self._wanted.keys() - known
        self._safe.update({pin.key: pin for pin in pins if pin.key in taken})
        self._end()

    @Slot(object)
    def _end(self, _: object = None) -> None:
        self._rest()
        self._go_on()

    @Slot()
    def _rest(self) -> None:
        self._job = None

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        """Tell once, not with every change."""
        self._rest()
        if not isinstance(error, OSError):
            raise error
        self._failing = True
        log.warning("pins cannot be kept: %s", error)
        self.failed.emit(error_text(error))


def _read(folder: Path, home: str, tell: Tell) -> tuple[str, list[Pin]]:
    """Return what is kept of a document, the oldest pin first, without what cannot be read.

    What belongs to none that was saved comes with the document that the program begins with.
    """
    pins = []
    if folder.is_dir():
        with suppress(OSError):
            make_private(folder)  # an older version may have made it
    remove_left(folder)
    for path in folder.glob("*" + SUFFIX):
        try:
            about = msgspec.convert(_migrated(json.loads(path.read_text("utf-8"))), _About)
            if about.format > FORMAT:
                raise ValueError("a newer version wrote it")
            if about.home != home and (home or not about.home.startswith(NEVER_SAVED)):
                continue
            experiment = Experiment.load(path.with_name(path.stem + EXTENSION), tell)
            pins.append(about.pin(path.stem, experiment))
        except (OSError, ValueError, RecursionError, msgspec.MsgspecError) as error:
            log.warning("%s is no pin that can be read: %s", path, error)
    return home, sorted(pins, key=lambda pin: pin.pinned_at)


def _migrated(about: Any) -> Any:
    """Return what a pin's file says in the present format; in format 1 a path was called a name."""
    if not isinstance(about, dict) or about.get("format") != 1:
        return about
    journal = about.get("journal")
    for entry in journal if isinstance(journal, list) else []:
        if isinstance(entry, dict) and "name" in entry:
            entry["path"] = entry.pop("name")
    return about | {"format": FORMAT}
