"""Every file that somebody names is opened here: an ordinary one, not too large, and never waited for.

A pipe would be waited for until somebody writes into it, and a device may have no end.
"""

import errno
import os
import stat
from pathlib import Path
from typing import Any, BinaryIO

from neuron_gui.core.message import N_, Message, grouped

LARGEST_EXPERIMENT = 2_000_000_000  # bytes: the samples that find room, with every digit
LARGEST_TABLE = 10_000_000_000
LARGEST_SPREADSHEET = 200_000_000
LARGEST_REPORT = 500_000_000
LARGEST_LESSON = 1_000_000
LARGEST_OF_A_LESSON = 20_000_000  # of an experiment that it names
MOST_MEMORY = 1_000_000_000  # bytes that what a JSON text says may take, about
BLOCK = 2**20

_OTHERS = {
    stat.S_IFIFO: N_("it is a pipe and not a file"),
    stat.S_IFSOCK: N_("it is a socket and not a file"),
    stat.S_IFCHR: N_("it is a device and not a file"),
    stat.S_IFBLK: N_("it is a device and not a file"),
}


class UnfitFileError(OSError):
    """What has this name cannot be read as a file: `reason` says why, and fits where `strerror` does."""

    def __init__(self, reason: Message) -> None:
        super().__init__(errno.EINVAL, str(reason))
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return UnfitFileError, (self.reason,)


def open_file(path: Path, most: int, pipes: bool = False) -> BinaryIO:
    """Open an ordinary file of at most so many bytes, or a pipe where whoever named it may wait for that.

    Raises UnfitFileError for anything else, and OSError where the system refuses.
    """
    if "\0" in str(path):  # which Python would take for a fault of the program
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
    waits = stat.S_ISFIFO(_checked(path.stat(), most, pipes).st_mode)
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
    descriptor = os.open(path, flags if waits else flags | getattr(os, "O_NONBLOCK", 0))
    try:
        _checked(os.fstat(descriptor), most, pipes)  # it may be another one by now
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def read_file(path: Path, most: int, pipes: bool = False) -> bytes:
    """Return what is in such a file, which may grow meanwhile, but not beyond so many bytes."""
    with open_file(path, most, pipes) as file:
        return read_all(file, most)


def read_all(file: BinaryIO, most: int) -> bytes:
    """Return all that is still to be read, at most so many bytes."""
    pieces: list[bytes] = []
    read = 0
    while piece := file.read(BLOCK):
        read += len(piece)
        if read > most:
            raise too_large(read, most)
        pieces.append(piece)
    return b"".join(pieces)


def _checked(status: os.stat_result, most: int, pipes: bool) -> os.stat_result:
    """Return what the system knows of a file, if that is fit to be read."""
    kind = stat.S_IFMT(status.st_mode)
    if kind == stat.S_IFDIR:
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if kind in _OTHERS and not (pipes and kind == stat.S_IFIFO):
        raise UnfitFileError(Message(_OTHERS[kind]))
    if kind == stat.S_IFREG and status.st_size > most:
        raise too_large(status.st_size, most)
    return status


def too_large(size: int, most: int) -> UnfitFileError:
    """Return what tells that so many bytes are not read."""
    reason = Message(
        "it has {size} MB, and no more than {most} MB are read", size=megabytes(size), most=megabytes(most)
    )
    return UnfitFileError(reason)


def megabytes(size: int) -> str:
    """Return so many bytes as people read it, without the unit."""
    return grouped(-(-size // 1_000_000))
