"""Names of students from a text file: one a line, or in the columns of a table that say so."""

import csv
import re
from pathlib import Path

from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.core.schema.input_file import read_file
from neuron_gui.core.tables.encoding import detect

LARGEST_LIST = 1_000_000  # bytes
MOST_NAMES = 10_000
SEPARATORS = ";\t,"

# What a column of names is called, its words without what is no letter.
_HEADINGS = re.compile(
    r"(first|last|full|given|family|middle)?names?|surnames?|students?(names?)?"
    r"|(vor|nach|familien|zu)?namen?|studierende[rn]?|teilnehmer(innen)?"
    r"|nombres?|apellidos?|nombreyapellidos?|apellidosynombres?|alumn[oa]s?|estudiantes?",
    re.IGNORECASE,
)


def names_in(path: Path) -> list[str]:
    """Return the names in a file. Raises RefusalError where there are none, OSError if it cannot be read."""
    content = read_file(path, LARGEST_LIST)
    encodings = detect(content)
    if not encodings:
        raise RefusalError(Message("this is no text; export the list of names as CSV"))
    return names_of(content.decode(encodings[0], errors="replace"))


def names_of(text: str) -> list[str]:
    """Return the names in a text, each in one piece; raise RefusalError where there are none or too many."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_NAMES + 1:  # no list of names, and long to take apart
        raise _too_many(len(lines))
    sign = _separator(lines)
    rows = [[cell.strip() for cell in _cells(line, sign)] for line in lines]
    columns = [i for i, cell in enumerate(rows[0]) if _is_heading(cell)] if rows else []
    if columns:
        names = [" ".join(row[i] for i in columns if i < len(row)) for row in rows[1:]]
    else:
        names = [" ".join(filter(_may_be_a_name, row)) or row[0] for row in rows]
    found = [" ".join(name.split()) for name in names if name.strip()]
    if not found:
        raise RefusalError(Message("there are no names here; write one a line"))
    if len(found) > MOST_NAMES:
        raise _too_many(len(found))
    return found


def _too_many(found: int) -> RefusalError:
    return RefusalError(
        Message("expected at most {most} names, got {found}", most=grouped(MOST_NAMES), found=grouped(found))
    )


def _separator(lines: list[str]) -> str:
    """Return what stands equally often in every line; what stands in none if nothing does."""
    for sign in SEPARATORS:
        counts = {len(_cells(line, sign)) for line in lines}
        if len(counts) == 1 and counts != {1}:
            return sign
    return "\x00"


def _cells(line: str, separator: str) -> list[str]:
    """Take a line apart by itself: a quote that is never closed must not swallow the others."""
    try:
        return next(csv.reader([line], delimiter=separator))
    except csv.Error:  # it is too long
        return [line]


def _is_heading(cell: str) -> bool:
    return bool(_HEADINGS.fullmatch(re.sub(r"[\W_]", "", cell)))


def _may_be_a_name(cell: str) -> bool:
    """Return whether this is no number, no mark and no address."""
    return not re.search(r"[\d@]", cell) and bool(re.search(r"[^\W\d_]", cell))
