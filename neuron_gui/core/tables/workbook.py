"""A spreadsheet taken to pieces by a process of its own, which may use only so much memory and time.

python-calamine makes room for every cell up to the last one, follows whatever a damaged file refers to, and
ends its process where memory does: that must not be the program. Nothing heavy is imported here until it is
needed.
"""

import io
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from pathlib import Path

COMMAND = "--take-spreadsheet-to-pieces"  # the program gives it to itself
MAX_MEMORY = 4_000_000_000  # bytes
MAX_SECONDS = 600  # of computing
UNREADABLE, TOO_MUCH = 3, 4  # exit codes
ROWS = 200  # that are written at once: a millisecond's work for whoever reads them


def command() -> list[str]:
    """Return what starts the process.

    It reads a line of JSON with the name of a sheet or null, then the file. It writes lines of JSON: the
    names of the sheets, the name of the one that is read, and then lists of its rows.
    """
    is_executable = getattr(sys, "frozen", False)
    return [sys.executable, *([] if is_executable else ["-P", "-m", "neuron_gui"]), COMMAND]


def surroundings() -> dict[str, str]:
    """Return the environment in which the process finds the same modules as this one."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(str(Path(path).absolute()) for path in sys.path)}


def take_to_pieces() -> int:
    """Do what `command` promises; return the exit code."""
    _limit()
    import msgspec
    from python_calamine import CalamineError

    wanted = msgspec.json.decode(sys.stdin.buffer.readline())
    try:
        for answer in _answers(sys.stdin.buffer.read(), wanted):
            sys.stdout.buffer.write(msgspec.json.encode(answer) + b"\n")
    except CalamineError:
        return UNREADABLE
    except MemoryError:
        return TOO_MUCH
    return 0


def _limit() -> None:
    try:
        import resource
    except ImportError:  # on Windows
        return
    for kind, most in ((resource.RLIMIT_AS, MAX_MEMORY), (resource.RLIMIT_CPU, MAX_SECONDS)):
        with suppress(OSError, ValueError):  # where the system knows no such limit, or has a lower one
            resource.setrlimit(kind, (most, most))


def _answers(content: bytes, wanted: str | None) -> Iterator[object]:
    import python_calamine

    book = python_calamine.load_workbook(io.BytesIO(content))
    yield book.sheet_names
    if wanted is not None and wanted not in book.sheet_names:
        return
    name, rows = "", list[Sequence[object]]()
    for name in [wanted] if wanted is not None else book.sheet_names:
        rows = list(book.get_sheet_by_name(name).to_python(skip_empty_area=False))
        if sum(sum(cell != "" for cell in row) > 1 for row in rows) > 1:  # a table, not a remark
            break
    yield name
    for begin in range(0, len(rows), ROWS):
        yield [[_text(cell) for cell in row] for row in rows[begin : begin + ROWS]]


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return str(cell)
    if isinstance(cell, float):
        return repr(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return repr(cell.total_seconds())
    return str(cell)
