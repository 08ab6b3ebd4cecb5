"""Pins between two starts: what makes each run again, in files of its own beside its experiment.

No two windows write to the same files, so what one pins is safe from the other.
"""

import json
import logging
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from neuron_gui.core.compare.kept_run import RunSummary
from neuron_gui.core.experiment import EXTENSION, Experiment
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.progress import Tell
from neuron_gui.core.run import JournalEntry, Record
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.threads.job import Job
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.data_folder import data_folder, make_private
from neuron_gui.ui.text.translate import error_text

log = logging.getLogger(__name__)

SUFFIX = ".pin"
FORMAT = 1  # grows when older programs would misread a file


def default_folder() -> Path:
    """Return where the pins of this person are kept."""
    return data_folder() / "pins"


@dataclass(frozen=True)
class _About:
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
        )

    def pin(self, key: str, experiment: Experiment) -> Pin:
        """Return the pin; raise ValueError if this cannot be told of a run of the experiment."""
        if self.steps < 0:
            raise ValueError("no run ends like this")
        if not len(self.last.weights) == len(self.best.weights) == experiment.data.d:
            raise ValueError("its weights are not those of its experiment")
        experiment.with_values([(change.name, change.value) for change in self.journal])
        run = RunSummary(
            experiment, self.journal, self.outcome, self.steps, self.last, self.best, self.seconds
        )
        return Pin(run, self.name, self.look, self.shown, key, self.pinned_at)


class KeptPins(QObject):
    """Reads once, then writes what changes, in the background.

    `found` brings the pins that were kept before, `failed` why some cannot be kept.
    """

    found = Signal(object)
    failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._job: Job | None = None
        self._safe: dict[str, Pin] = {}  # by key, as the files have them
        self._wanted: dict[str, Pin] = {}
        self._failing = False

    def read(self) -> None:
        """Look for pins that were kept; before that nothing is written."""
        self._job = job = Job(partial(_read, self._folder))
        job.done.connect(self._take)
        job.cancelled.connect(self._rest)
        job.start()

    def keep(self, pins: Iterable[Pin]) -> None:
        """Let these be kept, and no others of this window's."""
        self._wanted = {pin.key: pin for pin in pins}
        if self._job is None and not self._failing and self._safe != self._wanted:
            self._job = job = Job(lambda _: self._write())
            job.done.connect(self._written)
            job.failed.connect(self._fail)
            job.cancelled.connect(self._rest)
            job.start()

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
    def _take(self, pins: list[Pin]) -> None:
        """Hand over what was found; that for which there is no room stays in its files."""
        known = self._wanted.keys()
        self.found.emit(pins)
        taken = self._wanted.keys() - known
        self._safe.update({pin.key: pin for pin in pins if pin.key in taken})
        self._rest()
        self.keep(self._wanted.values())

    @Slot(object)
    def _written(self, _: object) -> None:
        self._rest()
        self.keep(self._wanted.values())

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


def _read(folder: Path, tell: Tell) -> list[Pin]:
    """Return what is kept, the oldest pin first, without what cannot be read."""
    pins = []
    if folder.is_dir():
        with suppress(OSError):
            make_private(folder)  # an older version may have made it
    for path in folder.glob("*" + SUFFIX):
        try:
            about = msgspec.convert(json.loads(path.read_text("utf-8")), _About)
            if about.format > FORMAT:
                raise ValueError("a newer version wrote it")
            experiment = Experiment.load(path.with_name(path.stem + EXTENSION), tell)
            pins.append(about.pin(path.stem, experiment))
        except (OSError, ValueError, RecursionError, msgspec.MsgspecError) as error:
            log.warning("%s is no pin that can be read: %s", path, error)
    return sorted(pins, key=lambda pin: pin.pinned_at)
