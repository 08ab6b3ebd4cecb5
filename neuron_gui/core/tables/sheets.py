"""Spreadsheets themselves: .xlsx, .xls, .xlsb and .ods as rows of cells, read by python-calamine.

Loaded only when a spreadsheet is opened. Numbers come as Python writes them, dates as year-month-day.
"""

import io
from datetime import date, datetime, time, timedelta

from neuron_gui.core.message import N_, Message
from neuron_gui.core.schema.input_file import LARGEST_SPREADSHEET, read_all
from neuron_gui.core.tables.source import CsvError, Source

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


def is_spreadsheet(start: bytes) -> bool:
    """Return whether a file that begins so is a spreadsheet, or at least no text."""
    return start.startswith((_ZIP, _OLE))


def read(source: Source, sheet: str | None) -> tuple[tuple[str, ...], str, tuple[list[str], ...]]:
    """Return the names of the sheets; name and rows of the wanted one, else of the first with a table.

    Raises CsvError with a sentence that says what to do.
    """
    try:
        import python_calamine
    except ImportError:
        text = N_(
            "Spreadsheets cannot be read by this installation. Save the sheet as CSV and import that file."
        )
        raise CsvError(Message(text)) from None
    try:
        with source.open() as file:
            book = python_calamine.load_workbook(io.BytesIO(read_all(file, LARGEST_SPREADSHEET)))
        names = tuple(book.sheet_names)
        if sheet is not None and sheet not in names:
            raise CsvError(
                Message(
                    "There is no sheet “{sheet}”. The file has: {names}.", sheet=sheet, names=", ".join(names)
                )
            )
        name, rows = "", list[list[str]]()
        for name in [sheet] if sheet is not None else names:
            rows = [
                [_text(cell) for cell in row]
                for row in book.get_sheet_by_name(name).to_python(skip_empty_area=False)
            ]
            if sum(sum(map(bool, row)) > 1 for row in rows) > 1:  # a table, not a remark
                break
    except python_calamine.CalamineError:
        reason = Message(
            "This is no text file and no spreadsheet that can be read here. If a program can open it, save "
            "it as CSV there and import that file."
        )
        raise CsvError(reason) from None
    return names, name, tuple(rows)


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
