"""Spreadsheets themselves: .xlsx, .xls, .xlsb and .ods as rows of cells, read by python-calamine.

Loaded only when a spreadsheet is opened. Numbers come as Python writes them, dates as year-month-day.
"""

import io
import json
import logging
import subprocess
import tempfile
from importlib.util import find_spec
from typing import IO

import msgspec

from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.input_file import LARGEST_SPREADSHEET, read_all
from neuron_gui.core.tables import workbook
from neuron_gui.core.tables.source import Source, TableError

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
LOOK_SECONDS = 0.05  # whether anybody still wants it
_LOG = logging.getLogger("neuron_gui.import")


def is_spreadsheet(start: bytes) -> bool:
    """Return whether a file that begins so is a spreadsheet, or at least no text."""
    return start.startswith((_ZIP, _OLE))


def read(source: Source, sheet: str | None, tell: Tell) -> tuple[tuple[str, ...], str, tuple[list[str], ...]]:
    """Return the names of the sheets; name and rows of the wanted one, else of the first with a table.

    `tell` may raise to end it. Raises TableError with a sentence that says what to do.
    """
    if not _can_read():
        text = N_(
            "Spreadsheets cannot be read by this installation. Save the sheet as CSV and import that file."
        )
        raise TableError(Message(text))
    with source.open() as file:
        content = read_all(file, LARGEST_SPREADSHEET)
    lines = io.BytesIO(_pieces(json.dumps(sheet).encode() + b"\n" + content, tell))
    names = msgspec.json.decode(lines.readline(), type=tuple[str, ...])
    if sheet is not None and sheet not in names:
        raise TableError(
            Message(
                "There is no sheet “{sheet}”. The file has: {names}.", sheet=sheet, names=", ".join(names)
            )
        )
    name = msgspec.json.decode(lines.readline(), type=str)
    rows: list[list[str]] = []
    decoder = msgspec.json.Decoder(list[list[str]])
    for line in lines:
        tell(0.0)
        rows += decoder.decode(line)
    return names, name, tuple(rows)


def _can_read() -> bool:
    try:
        return find_spec("python_calamine") is not None
    except ValueError:  # says a module that somebody has ruled out
        return False


def _pieces(asked: bytes, tell: Tell) -> bytes:
    """Return what the process answers that takes a spreadsheet to pieces."""
    with (
        tempfile.TemporaryFile() as given,  # of a pipe a process that is asked again gets no more
        subprocess.Popen(
            workbook.command(),
            env=workbook.surroundings(),
            stdin=_beginning_with(asked, given),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        ) as process,
    ):
        try:
            answer, complaint = _communicated(process, tell)
        except BaseException:
            process.kill()
            raise
    if process.returncode:
        if process.returncode != workbook.UNREADABLE:
            _LOG.info("%s: %s", process.returncode, complaint.decode(errors="replace"))
        raise TableError(_reason(process.returncode))
    return answer


def _beginning_with(content: bytes, file: IO[bytes]) -> IO[bytes]:
    """Return a file that is to be read from its beginning, with such a content."""
    file.write(content)
    file.seek(0)
    return file


def _communicated(process: "subprocess.Popen[bytes]", tell: Tell) -> tuple[bytes, bytes]:
    """Return all that a process writes."""
    while True:
        tell(0.0)
        try:
            return process.communicate(timeout=LOOK_SECONDS)
        except subprocess.TimeoutExpired:
            pass


def _reason(code: int) -> Message:
    if code < 0 or code == workbook.TOO_MUCH:  # the system has ended it at a limit
        return Message(
            "This spreadsheet would take more than {most} GB of memory or {minutes} minutes. Often a single "
            "cell far below or far right of the table is to blame: delete those rows and columns, or save "
            "the sheet as CSV and import that file.",
            most=grouped(workbook.MAX_MEMORY // 10**9),
            minutes=grouped(workbook.MAX_SECONDS // 60),
        )
    return Message(
        "This is no text file and no spreadsheet that can be read here. If a program can open it, save it as "
        "CSV there and import that file."
    )
