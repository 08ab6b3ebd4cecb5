"""The log of this program, where a crash is written, too; and the logs that programs before have left.

Every running program has a log of its own, from before Qt is there; it stays if there is something in it. A
program whose log tells of a crash, and not of an end in good order, has ended unexpectedly.
"""

import faulthandler
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import strftime, time

from neuron_gui import __version__
from neuron_gui.ui.data_folder import data_folder, make_private

SUFFIX, TOLD = ".log", ".told.log"
MAX_BYTES = 500_000  # of one log; a crash, which is short, is written all the same
MAX_LOGS = 5  # of programs that have ended
BEGINNING = 10.0  # seconds within which a program has surely locked the log that it has made
UNEXPECTED = "Unexpected end"
CRASHES = "Fatal Python error: ", "Windows fatal exception: ", UNEXPECTED  # the first two are faulthandler's
IN_ORDER = "Ended in good order"

_log: int | None = None  # this program's, open


def log_folder() -> Path:
    """Return where the logs are."""
    return data_folder() / "logs"


@contextmanager
def kept() -> Iterator[None]:
    """Keep a log meanwhile, or do without if there is no folder that can be written."""
    global _log
    try:
        path = _begin()
    except OSError as error:
        if sys.stderr:
            print(f"neuron-gui: no log is kept: {error.strerror}: {error.filename}", file=sys.stderr)  # noqa: T201
        with suppress(OSError, RuntimeError):  # a program without a console has no standard error
            faulthandler.enable()
        yield
        return
    assert _log is not None
    begin = os.fstat(_log).st_size
    try:
        yield
        write(IN_ORDER)
    except Exception:
        write(f"{UNEXPECTED}\n{traceback.format_exc()}")
        raise
    finally:
        faulthandler.disable()
        is_empty = os.fstat(_log).st_size <= begin + len(IN_ORDER) + 1
        os.close(_log)
        _log = None
        if is_empty:
            with suppress(OSError):
                path.unlink()


def write(lines: str) -> None:
    """Add lines, as long as there is room in the log, and on the disk."""
    if _log is not None and os.fstat(_log).st_size + len(lines) < MAX_BYTES:
        with suppress(OSError):
            os.write(_log, f"{lines}\n".encode(errors="backslashreplace"))


def crashes() -> list[Path]:
    """Return the logs of programs that have crashed and were not `forgotten`, the oldest first."""
    logs = (path for path in _logs() if not path.name.endswith(TOLD))
    return [path for path in logs if _holds_crash(path)]


def text(crash: Path) -> str:
    """Return what stands in a log, as far as it can be read."""
    try:
        return crash.read_text("utf-8", "replace")
    except OSError:
        return ""


def forget(crash: Path) -> None:
    """Keep the log of a crash, but return it no more."""
    with suppress(OSError):
        crash.replace(crash.with_name(crash.stem + TOLD))


def _begin() -> Path:
    """Make this program's log; raise OSError if that fails."""
    global _log
    make_private(log_folder())
    _remove_old()
    path = log_folder() / f"{strftime('%Y%m%d-%H%M%S')}-{os.urandom(4).hex()}{SUFFIX}"
    _log = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600)
    _lock(_log)
    faulthandler.enable(_log)
    write(f"Neuron Lab {__version__}, Python {sys.version}, {sys.platform}, process {os.getpid()}")
    return path


def _remove_old() -> None:
    """Keep few logs: the latest, and those of programs that run."""
    for path in _logs()[:-MAX_LOGS]:
        with suppress(OSError):
            if not _is_in_use(path):
                path.unlink()


def _logs() -> list[Path]:
    return sorted(log_folder().glob("*" + SUFFIX))


def _is_in_use(path: Path) -> bool:
    if time() < path.stat().st_mtime + BEGINNING:
        return True
    log = os.open(path, os.O_RDWR)
    try:
        return not _lock(log)
    finally:
        os.close(log)


def _lock(log: int) -> bool:
    """Lock a log as long as it is open; return False if another program has done so."""
    if sys.platform == "win32":
        return True  # there no file is removed that is open
    import fcntl

    try:
        fcntl.flock(log, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # not every file system can do that
        pass
    return True


def _holds_crash(path: Path) -> bool:
    found = text(path)
    return any(crash in found for crash in CRASHES) and IN_ORDER not in found
