"""How every file is written: as a whole or not at all."""

import errno
import os
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from pathlib import Path
from typing import TextIO

from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.schema.unfinished import hold, remove_left, turn_in, unfinished

# Files that are whole and wait for their names, with these; None where each takes its name at once.
_ready: ContextVar[list[tuple[Path, Path]] | None] = ContextVar("ready", default=None)


@contextmanager
def whole_file(path: Path, mode: int = 0o666) -> Iterator[TextIO]:
    """Write a UTF-8 file as a whole or not at all: it takes its name when everything is on the disk.

    Of several that write at once, each writes a file of its own, and the name belongs to the last. A link
    stays a link: what it leads to is written, as by an editor. A file that is there keeps its permissions; a
    new one gets `mode`, less what the umask takes away. Bytes go into the `buffer` of what this yields.
    What a process that was killed has left of writing the same file is removed. See `together` for several.
    """
    path = Path(os.path.realpath(path))
    before, ready = _permissions(path), _ready.get()
    if ready is None:
        remove_left(path.parent, path.name)
    partial = unfinished(path)
    try:
        file = _new_file(partial, mode if before is None else before)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None
    try:
        hold(file)
        with file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if before is not None:
            partial.chmod(before)  # in spite of the umask
        if ready is not None:
            ready.append((partial, path))
            return
        partial.replace(path)
    except BaseException:
        with suppress(OSError):  # its folder may have gone
            partial.unlink()
        raise
    _keep_names(path.parent)


@contextmanager
def together(folder: Path, tell: Tell = untold) -> Iterator[None]:
    """Let the whole files of a folder that are written meanwhile take their names at one go, at the end.

    Of several programs that do so, one does it after the other: the files there are all of one of them, also
    if one is killed as it writes. After an error in writing none has its name. `tell` is called while others
    have their turn, and may raise to give up. Raises OSError if that takes too long.
    """
    remove_left(folder)
    ready: list[tuple[Path, Path]] = []
    before = _ready.set(ready)
    try:
        yield
        with turn_in(folder, tell):
            for partial, path in ready:
                partial.replace(path)
    finally:
        _ready.reset(before)
        for partial, _ in ready:
            partial.unlink(missing_ok=True)
    for named in {path.parent for _, path in ready}:
        _keep_names(named)


def whole_files(contents: Mapping[Path, bytes], tell: Tell = untold) -> None:
    """Write files of one folder that belong together, all or none.

    Raises OSError for the first that cannot be written. `tell` hears how far that is, from 0 to 1.
    """
    with together(next(iter(contents)).parent, tell):
        for i, (path, content) in enumerate(contents.items()):
            tell(i / len(contents))
            with whole_file(path) as file:
                file.buffer.write(content)


def _new_file(path: Path, mode: int) -> TextIO:
    """Open a file that was not there, and no link either."""
    return open(path, "x", encoding="utf-8", newline="", opener=lambda name, how: os.open(name, how, mode))


def _permissions(path: Path) -> int | None:
    """Return those of a file that is there; raise OSError if it may not be replaced."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # a device, or a pipe
        raise OSError(errno.EINVAL, "Not a regular file", str(path))
    path.open("r+b").close()  # raises for a folder, and for a file that is write-protected
    return mode & 0o777


def _keep_names(folder: Path) -> None:
    """Let the disk keep new names through a power cut, where the system can be asked to."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
