"""How a text file writes a table: its encoding, separator, decimal mark, quotes and header, all detected.

Nobody says so in the file. What is detected here is shown, and can be chosen otherwise.
"""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from neuron_gui.core.message import N_, Message
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.refusal import RefusalError
from neuron_gui.core.schema.input_file import LARGEST_TABLE, open_file

# Python's names, and everybody's; utf-8-sig reads UTF-8 with and without a mark.
ENCODINGS = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252", "latin-1": "Latin-1"}
DELIMITERS = ("\t", ";", "|", ",", " ")  # of several that fit equally well the first is taken
DECIMALS = (".", ",")
QUOTES = ('"', "'", "")

SAMPLE = 2**18  # bytes, and then characters, from the beginning of a file, by which the rest is judged
ROWS = 1000  # as many rows of that at most
BLOCK = 2**20

MISSING = frozenset({"", "na", "n/a", "#n/a", "nan", "null", "?", "-"})

# No digit can belong to two parts of it: else a long cell that is none would take the square of its length.
_NUMBER = re.compile(r"[+\-−]?(\d+(\.|[.,]\d+)?|[.,]\d+)([eE][+-]?\d+)?")
_THOUSANDS = re.compile(r"[+\-−]?\d{1,3}(,\d{3})+")


class CsvError(RefusalError):
    """A file cannot be read as a table, or not like this: a sentence that says what to do."""


@dataclass(frozen=True)
class Format:
    """How to read a file; `quote` is empty where quotes mean nothing."""

    encoding: str = "utf-8-sig"
    delimiter: str = ","
    decimal: str = "."
    quote: str = '"'
    header: bool = True

    def rows(self, lines: Iterable[str]) -> Iterator[list[str]]:
        """Return Python's reader of lines; a blank line is an empty row."""
        quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE
        return csv.reader(
            lines,
            delimiter=self.delimiter,
            quotechar=self.quote or None,
            quoting=quoting,
            skipinitialspace=True,
            strict=True,
        )


def is_missing(cell: str) -> bool:
    """Return whether a cell says that there is no value."""
    return cell.strip().lower() in MISSING


def is_number(cell: str, decimal: str) -> bool:
    """Return whether a cell looks like a number with this decimal mark."""
    other = "," if decimal == "." else "."
    return other not in cell and _NUMBER.fullmatch(cell.strip()) is not None


def detect(path: Path, tell: Tell = untold) -> Format:
    """Judge a file by its beginning, its encoding by the whole of it: `tell` may raise to end that.

    Raises CsvError for a file that is empty or no text, OSError for one that cannot be read.
    """
    found = Format(encoding=_encoding(path, tell))
    text, _ = sample(path, found.encoding)
    found = replace(found, quote=_quote(text))
    found = replace(
        found, delimiter=max(DELIMITERS, key=lambda mark: _fit(text, replace(found, delimiter=mark)))
    )
    rows = sample_rows(text, found)
    found = replace(found, decimal=_decimal(rows, found.delimiter))
    return replace(found, header=_has_header(rows, found.decimal))


def sample(path: Path, encoding: str) -> tuple[str, bool]:
    """Return the whole lines at the beginning of a file, and whether there is more of it.

    Raises CsvError where this is not its encoding.
    """
    try:
        with open_file(path, LARGEST_TABLE) as raw, io.TextIOWrapper(raw, encoding, newline="") as file:
            text = file.read(SAMPLE)
    except UnicodeError:
        raise not_encoded(encoding) from None
    if len(text) < SAMPLE:
        return text, False
    end = max(text.rfind("\n"), text.rfind("\r")) + 1
    return text[:end] if end else text, True


def sample_rows(text: str, format_: Format) -> list[list[str]]:
    """Return the first rows that are not blank, up to the first one that breaks the rules of quotes."""
    rows: list[list[str]] = []
    try:
        for row in format_.rows(io.StringIO(text, newline="")):
            if row:
                rows.append(row)
            if len(rows) == ROWS:
                break
    except csv.Error:
        pass
    return rows


def not_encoded(encoding: str) -> CsvError:
    """Return what is to be said of a file that does not fit its encoding."""
    text = N_("The file is not encoded as {encoding}. Choose another encoding.")
    return CsvError(Message(text, encoding=ENCODINGS[encoding]))


def _encoding(path: Path, tell: Tell) -> str:
    with open_file(path, LARGEST_TABLE) as file:
        start = file.read(SAMPLE)
    if not start.strip():
        raise CsvError(Message("The file is empty. Choose one with a row of names and rows of numbers."))
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in start:
        reason = Message(
            "This is no text file. If it is a spreadsheet, save its sheet as CSV there and import that file."
        )
        raise CsvError(reason)
    return next((name for name in ("utf-8-sig", "cp1252") if _decodes(path, name, tell)), "latin-1")


def _decodes(path: Path, encoding: str, tell: Tell) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with open_file(path, LARGEST_TABLE) as file:
        try:
            while block := file.read(BLOCK):
                tell(0.0)
                decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _quote(text: str) -> str:
    """Single quotes count only where they begin and end cells, and double ones never do."""
    edges = re.findall(r"""(?:^|[\t;|, ])(["'])[^"'\r\n]*\1(?=[\t;|, \r\n]|$)""", text, re.MULTILINE)
    return "'" if "'" in edges and '"' not in edges else '"'


def _fit(text: str, format_: Format) -> float:
    """Return how well a separator fits: the share of rows as wide as most, and of cells that are numbers."""
    rows = sample_rows(text, format_)
    if not rows:
        return 0.0
    (width, count), *_ = Counter(map(len, rows)).most_common(1)
    if width == 1:
        return 0.0
    cells = [cell for row in rows for cell in row if not is_missing(cell)]
    numbers = sum(_NUMBER.fullmatch(cell.strip()) is not None for cell in cells)
    return count / len(rows) + numbers / max(1, len(cells))


def _decimal(rows: list[list[str]], delimiter: str) -> str:
    cells = [cell.strip() for row in rows for cell in row]
    commas = [cell for cell in cells if "," in cell and is_number(cell, ",")]
    points = sum("." in cell and is_number(cell, ".") for cell in cells)
    if delimiter == "," and all(_THOUSANDS.fullmatch(cell) for cell in commas):
        return "."
    return "," if len(commas) > points else "."


def _has_header(rows: list[list[str]], decimal: str) -> bool:
    """A header has no number; where no row has one, it does not occur in its column again."""
    first, *others = rows or [[]]
    if any(is_number(cell, decimal) for cell in first):
        return False
    if any(is_number(cell, decimal) for row in others for cell in row):
        return True
    return not any(cell and row[i : i + 1] == [cell] for row in others for i, cell in enumerate(first))
