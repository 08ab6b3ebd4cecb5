"""How the lines of a text file become cells: separator and quotes."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.tables.source import TableError

# By their names in settings. Of several that fit equally well the first is taken; spaces are any run of
# blanks and tabs.
DELIMITERS = {"tab": "\t", ";": ";", "|": "|", ",": ",", "spaces": " "}
QUOTES = {"double": '"', "single": "'", "none": ""}

_GAPS = {quote: re.compile(rf"{quote}[^{quote}]*(?:{quote}|$)|[ \t]+") for quote in "\"'"}

if TYPE_CHECKING:
    from _csv import Reader

NumberedRow = tuple[int, list[str]]  # where a row begins in the file, counted from 1, and its cells


@dataclass(frozen=True)
class Format:
    """How to read lines; `quote` is empty where quotes mean nothing, `escape` where a quote is doubled."""

    delimiter: str = ","
    quote: str = '"'
    escape: str = ""

    def rows(self, lines: Iterable[str]) -> "Reader":
        """Return Python's reader of lines; a blank line is an empty row."""
        quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if self.quote else csv.QUOTE_NONE
        return csv.reader(
            map(self._collapsed, lines) if self.delimiter == " " else lines,
            delimiter=self.delimiter,
            quotechar=self.quote or None,
            escapechar=self.escape or None,
            quoting=quoting,
            skipinitialspace=True,
            strict=True,
        )

    def _collapsed(self, line: str) -> str:
        """Return a line with one blank for every run of blanks and tabs that is not in quotes."""
        if not self.quote or self.quote not in line:
            return " ".join(line.split()) + "\n"
        gaps = _GAPS[self.quote].sub(lambda found: found[0] if found[0][0] == self.quote else " ", line)
        return gaps.strip(" ") if line.endswith("\n") else gaps.strip()

    def sample(self, text: str, most: int) -> list[NumberedRow]:
        """Return the first rows of a text, up to the first one that breaks the rules of quotes."""
        rows: list[NumberedRow] = []
        reader = self.rows(io.StringIO(text, newline="\n"))
        line = 1
        try:
            for row in reader:
                rows.append((line, row))
                line = reader.line_num + 1
                if len(rows) == most:
                    break
        except csv.Error:
            pass
        return rows

    def breaks(self, text: str) -> TableError | None:
        """Return what is to be said of the first line that breaks the rules of quotes, if any does."""
        reader = self.rows(io.StringIO(text, newline="\n"))
        line = 1
        try:
            for _ in reader:
                line = reader.line_num + 1
        except csv.Error as error:
            return quote_error(line, str(error))
        return None


def without_end(cells: Sequence[str], keep: int = 0) -> Sequence[str]:
    """Return a row without the empty cells at its end, but so many cells at least."""
    end = len(cells)
    while end > keep and not cells[end - 1].strip():
        end -= 1
    return cells[:end]


def quotes_of(text: str) -> tuple[str, str]:
    """Return quote and escape.

    Single quotes count only where they begin and end cells, and double ones never do.
    """
    if '"' not in text and "'" not in text:
        return '"', ""
    edges = re.findall(r"""(?:^|[\t;|, ])(["'])[^"'\n]*\1(?=[\t;|, \n]|$)""", text, re.MULTILINE)
    quote = "'" if "'" in edges and '"' not in edges else '"'
    return quote, "\\" if "\\" + quote in text else ""


def quote_error(line: int, finding: str) -> TableError:
    """Return what is to be said where quotes are not as they should be."""
    if "field limit" in finding:
        text = N_(
            "A cell on line {line} has more than {most} characters. Mend the file, or choose “none” for "
            "quotes if one in it does not end."
        )
        return TableError(Message(text, line=grouped(line), most=grouped(csv.field_size_limit())))
    if "unexpected end" in finding:
        text = N_(
            "A quoted text that begins on line {line} does not end. Mend the file, or choose “none” for "
            "quotes."
        )
    else:
        text = N_(
            "On line {line} a quote stands inside a quoted text. Double it in the file, or choose “none” for "
            "quotes."
        )
    return TableError(Message(text, line=grouped(line)))
