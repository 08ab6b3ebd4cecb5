"""A file of what is not saved, and its lock: found again after a crash.

A window writes to a file that nobody else does, and holds a lock beside it as long as its process lives. So
a file whose lock can be had was left behind by a process that ended before it could clear up.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import time
from typing import Self, TypeVar
from uuid import uuid4

from PySide6.QtCore import QLockFile

from neuron_gui.ui.data_folder import make_private

SUFFIX = ".recovery"
KEPT_LESSONS = "lesson-recovery"  # the folder of lessons that are not saved, where this person's data are
WRITTEN_BY_NOW = 5.0  # seconds after which a lock without the number of a process will get none


class KeptFile:
    """A file of unsaved changes with its lock."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = QLockFile(str(path.with_suffix(".lock")))
        self._lock.setStaleLockTime(0)  # what tells is whether the process lives, not how long

    @classmethod
    def new(cls, folder: Path) -> Self:
        """Return a file in a folder that no other window has; there is none before something is written."""
        return cls(folder / (uuid4().hex + SUFFIX))

    def claim(self) -> bool:
        """Take the file for this process, if no living process has it; return whether that was so."""
        if self._lock.isLocked() or self._lock.tryLock(0):
            return True
        lock = Path(self._lock.fileName())
        if self._lock.getLockInfo()[0] or not _is_old(lock):
            return False
        _remove(lock)  # a power cut came before its content was on the disk
        return self._lock.tryLock(0)

    def release(self) -> None:
        """Leave the file to whoever claims it next."""
        self._lock.unlock()

    def remove(self) -> None:
        """Remove the file and the lock: there is nothing to be recovered."""
        for path in (self.path, *self.path.parent.glob(f"{self.path.name}*.part")):
            _remove(path)
        self.release()


Kept = TypeVar("Kept", bound=KeptFile)


def left_behind(folder: Path, kind: Callable[[Path], Kept]) -> list[Kept]:
    """Claim and return the files of processes that have ended, the oldest first; remove empty claims."""
    if folder.is_dir():
        with suppress(OSError):
            make_private(folder)  # an older version may have made it
    names = {path.name.partition(".")[0] for path in folder.glob("*.*")}
    files = [kind(folder / (name + SUFFIX)) for name in names]
    claimed = [file for file in files if file.claim()]
    for file in claimed:
        if not file.path.exists():
            file.remove()
    return sorted((f for f in claimed if f.path.exists()), key=lambda f: f.path.stat().st_mtime)


def _remove(path: Path) -> None:
    """Remove a file, if the folder lets anybody do so: neither start nor end of the program hangs on it."""
    with suppress(OSError):
        path.unlink()


def _is_old(lock: Path) -> bool:
    try:
        return time() > lock.stat().st_mtime + WRITTEN_BY_NOW
    except OSError:
        return False
