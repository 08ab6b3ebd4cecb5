"""What the application remembers of its window: one typed accessor a key, in QSettings."""

import json
import re
import sys
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QLockFile, QSettings, Signal, Slot

from neuron_gui.threads.job import Job
from neuron_gui.ui.data_folder import APPLICATION, ORGANIZATION, data_folder, keep_to_owner, make_folder

VERSION = 1  # grows when an older key has to be rewritten
PATIENCE_MS = 1000  # with another window that changes the same value

T = TypeVar("T")


class _Key(Generic[T]):
    """A key of a type with a default; whatever else stands in the store counts as the default."""

    def __init__(self, name: str, default: T) -> None:
        self.name, self._default = name, default

    def __get__(self, owner: "Settings", _: type | None = None) -> T:
        return self.read(owner.store)

    def read(self, store: "_Store") -> T:
        """Return the value as it is or is about to be."""
        return self.typed(store.soon.get(self.name, store.value(self.name)))

    def typed(self, value: Any) -> T:
        """Return what a store holds, if it is fit, else the default."""
        if isinstance(value, str) and not isinstance(self._default, str):
            value = _parsed(value)
        return value if type(value) is type(self._default) else self._default

    def __set__(self, owner: "Settings", value: T) -> None:
        owner.store.setValue(self.name, value)


def _parsed(text: str) -> Any:
    """Return what a text stands for: a store in a file knows nothing but text."""
    if text in ("true", "false"):
        return text == "true"
    return int(text) if re.fullmatch(r"-?\d{1,9}", text) else None


Change = tuple[_Key[Any], Callable[[Any], object]]


class Written(NamedTuple):
    """How writing went, and the changes made: what they hold, such as a store, may only die in its thread."""

    status: QSettings.Status
    changes: Sequence[Change]


class _Store(QSettings):
    """For its owner alone; `failed` comes when it is to be written and cannot be.

    Writing waits for the disk, and for other windows, so a thread does it. What that will change stands in
    `soon` until it has.
    """

    failed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.soon: dict[str, object] = {}
        self._changes: deque[Change] = deque()
        self._job: Job | None = None
        if sys.platform == "win32":  # it is no file there
            return
        file = Path(self.fileName())
        with suppress(OSError):  # it will be told when it comes to writing
            make_folder(file.parent)
        keep_to_owner(file)

    def event(self, event: QEvent) -> bool:
        """Write what has been set since the application was busy; that comes as an event."""
        if event.type() != QEvent.Type.UpdateRequest:
            return super().event(event)
        self._write()
        return True

    def change(self, key: _Key[Any], changed: Callable[[Any], object]) -> None:
        """Let a value be changed as it is when it comes to that, whoever has written it."""
        self.soon[key.name] = changed(key.read(self))
        self._changes.append((key, changed))
        self._write()

    def finish(self) -> None:
        """Write what is not yet written; returns when it is."""
        if self._job:
            self._job.wait()
        self._report(_written(self, self._changes))

    def _write(self) -> None:
        if self._job is None:
            name, form, changes = self.fileName(), self.format(), self._changes
            self._job = job = Job(lambda _: _written(QSettings(name, form), changes))
            job.done.connect(self._report)
            job.cancelled.connect(self._rest)
            job.start()

    @Slot(object)
    def _report(self, written: Written) -> None:
        self._rest()
        if written.status != QSettings.Status.NoError:
            self.failed.emit()

    @Slot()
    def _rest(self) -> None:
        self._job = None
        if self._changes:
            self._write()
        else:
            self.soon.clear()
            self.sync()  # has nothing to do, and lets the next event come


def _written(store: QSettings, changes: "deque[Change]") -> Written:
    """Make changes, and write them and all else that has been set; return how that went."""
    made = []
    with suppress(OSError):
        make_folder(data_folder())
    lock = QLockFile(str(data_folder() / "settings.lock"))
    lock.tryLock(PATIENCE_MS)  # without a folder to write in there is nothing to be lost either
    store.sync()
    while changes:
        made.append(changes.popleft())
        key, changed = made[-1]
        store.setValue(key.name, changed(key.typed(store.value(key.name))))
    store.sync()
    lock.unlock()
    return Written(store.status(), made)


def name_application() -> None:
    """Tell Qt by which names the settings are found."""
    QCoreApplication.setOrganizationName(ORGANIZATION)
    QCoreApplication.setApplicationName(APPLICATION)


def kept_json(text: str) -> Any:
    """Return what a setting says in JSON; None where it says nothing so, for anybody may have written it."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


class Settings:
    """Geometry, theme, speed and the like; documents live in files."""

    geometry = _Key("window/geometry", QByteArray())
    stage = _Key("window/stage", "{}")  # what a person has moved or closed, as JSON
    folded = _Key("window/folded", False)  # whether the panels are behind their rail by wish
    theme = _Key("window/theme", "system")
    motion = _Key("window/motion", True)  # whether anything may move, as far as the system allows it
    language = _Key("window/language", "system")  # one of language.known(), or the system's
    text_size = _Key("window/text_size", 100)  # percent
    presenter_theme = _Key("presenter/theme", "contrast_light")
    presenter_text_size = _Key("presenter/type", 100)  # percent of what suits the window's height
    sound = _Key("sound/on", False)  # whether steps are heard as they are made
    volume = _Key("sound/volume", 50)  # percent
    speed = _Key("run/speed", 4)  # a position in the time controls' list
    log_loss = _Key("plots/log_loss", True)
    pin_columns = _Key("compare/columns", "")  # of the table of pinned runs, as a JSON list
    keys = _Key("keys/chosen", "{}")  # those of each action that has others than it comes with, as JSON
    letter_keys = _Key("keys/letters", True)  # whether letters and signs by themselves are keys
    author = _Key("person/name", "")
    lessons = _Key("lessons/progress", "{}")  # how many steps of each have been left behind, as JSON
    answers = _Key("lessons/answers", "{}")  # the last to each question, as JSON: see answer_book.py
    commands_used = _Key("help/commands_used", "[]")  # in the palette, as a JSON list, the latest first
    decimals = _Key("typing/decimals", "language")  # a key of decimals.MARKS, or the language's
    recent = _Key("files/recent", "[]")  # paths as a JSON list, the latest first

    def __init__(self) -> None:
        self.store = _Store()
        if self.store.value("version", type=int) != VERSION:  # writing it anew would wait for the disk
            self.store.setValue("version", VERSION)

    def change(self, name: str, changed: Callable[[Any], object]) -> None:
        """Change a value to which every window adds: soon, but what one reads here has it at once."""
        self.store.change(vars(Settings)[name], changed)
