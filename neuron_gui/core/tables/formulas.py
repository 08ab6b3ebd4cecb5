"""Names that a spreadsheet would run as formulas: written so that it shows them, and read back as they were.

An apostrophe before the name is what spreadsheets themselves take as the sign of a text.
"""

import re

_RUN = re.compile(r"['\s]*[=+\-@＝＋－＠]|'*[\t\r\n]")  # apostrophes: such a name may have one of its own


def harmless(name: str) -> str:
    """Return a name as a file or the clipboard gets it."""
    return f"'{name}" if _RUN.match(name) else name


def plain(cell: str) -> str:
    """Return the name that was written so."""
    return cell[1:] if cell.startswith("'") and _RUN.match(cell, 1) else cell
