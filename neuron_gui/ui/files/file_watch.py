"""Notices when another program changes the file that is open."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

REST_MS = 150  # a program that writes in place is not done at the first change

Stamp = tuple[int, int, int]


def stamp(path: Path | None) -> Stamp | None:
    """Return what is different whenever a file was written; None where there is no file."""
    try:
        status = path.stat() if path else None
    except (OSError, ValueError):  # no file has a name with the character 0
        status = None
    return (status.st_mtime_ns, status.st_size, status.st_ino) if status else None


class FileWatch(QObject):
    """Compares a file with what is `known` of it, its last stamp; `changed` tells once of each difference.

    Not every file system tells of changes, so ask `differs` before writing.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path | None = None
        self.known: Stamp | None = None
        self._reported: Stamp | None = None
        self._watcher = QFileSystemWatcher(self)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)

    def follow(self, path: Path | None, known: Stamp | None) -> None:
        """Watch a file from now on, whose present content has that stamp."""
        self._path, self.known = path, known
        self._reported = None
        for watched in (*self._watcher.files(), *self._watcher.directories()):
            self._watcher.removePath(watched)
        self._watch()

    def take_over(self, other: "FileWatch") -> None:
        """Watch the file of another watch, as that one knows it; what is different by now is told."""
        self.follow_again(other._path, other.known)

    def follow_again(self, path: Path | None, known: Stamp | None) -> None:
        """Watch a file that was known before by that stamp; what is different by now is told."""
        self.follow(path, known)
        self._wait()

    def differs(self) -> bool:
        """Return whether there is a file, and not as this program knows it."""
        return stamp(self._path) not in (None, self.known)

    def accept(self) -> None:
        """Know the file as it is now."""
        self.known = stamp(self._path)

    def _watch(self) -> None:
        """Watch the file, and its folder: a file that is replaced as a whole is another one."""
        wanted = (self._path, self._path.parent) if self._path else ()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if missing := [str(path) for path in wanted if stamp(path) and str(path) not in watched]:
            self._watcher.addPaths(missing)

    @Slot()
    def _wait(self) -> None:
        self._rest.start()

    @Slot()
    def _look(self) -> None:
        self._watch()
        if self.differs() and stamp(self._path) != self._reported:
            self._reported = stamp(self._path)
            self.changed.emit()
