"""Files that are being written: how they are called, and what becomes of those whose process was killed.

A process holds a lock on what it writes, which the system lets go with it.
"""

import errno
import os
import re
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic, sleep, time
from typing import IO, Any

from neuron_gui.core.progress import Tell

if sys.platform != "win32":
    import fcntl

PART_OF_NAME = 50  # letters of a file's name in that of its unfinished form, which may get no longer
SETTLED = 3600.0  # seconds after its last byte in which a file without a lock may still get one, or its name
PATIENCE = 60.0  # seconds that a program waits for its turn in a folder
LOOK_AGAIN = 0.05
_NAME = re.compile(r"(.*)\.[0-9a-f]{16}\.neuron\.part", re.DOTALL)


def unfinished(path: Path) -> Path:
    """Return a name for a file while it is written, which nobody else has."""
    return path.with_name(f"{path.name[:PART_OF_NAME]}.{os.urandom(8).hex()}.neuron.part")


def hold(file: IO[Any]) -> bool:
    """Let others see that a living process writes this; return whether no other one does.

    What it is worth is the file system's affair.
    """
    if sys.platform != "win32":  # where nobody can remove a file that is open
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            pass
    return True


@contextmanager
def turn_in(folder: Path, tell: Tell) -> Iterator[None]:
    """Write files that belong together in a folder where no other program does so at the same time.

    `tell` is called meanwhile and may raise to give up. Raises OSError if it takes too long, or without a
    folder. Where folders cannot be locked nobody waits.
    """
    if sys.platform == "win32":
        yield
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        _wait_for_lock(descriptor, tell)
        yield
    finally:
        os.close(descriptor)


def _wait_for_lock(descriptor: int, tell: Tell) -> None:
    end = monotonic() + PATIENCE
    while monotonic() < end:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            tell(0.0)
            sleep(LOOK_AGAIN)
        except OSError:  # the file system knows no locks
            return
    raise OSError(errno.EBUSY, os.strerror(errno.EBUSY))


def remove_left(folder: Path, name: str | None = None) -> None:
    """Remove what processes that were killed have left in a folder of writing that file, or any."""
    for path in folder.glob("*.neuron.part"):
        named = _NAME.fullmatch(path.name)
        if named and (name is None or named[1] == name[:PART_OF_NAME]):
            with suppress(OSError):
                if _is_left(path):
                    path.unlink()


def _is_left(path: Path) -> bool:
    """Return whether no living process writes a file; raise OSError where that cannot be told."""
    status = path.lstat()
    if not stat.S_ISREG(status.st_mode) or time() < status.st_mtime + SETTLED:
        return False
    if sys.platform != "win32":
        descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW | os.O_NONBLOCK)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        finally:
            os.close(descriptor)
    return True
