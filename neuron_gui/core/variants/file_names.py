"""Names of people as names of files: readable, different from one another, and harmless on every system."""

import re
import unicodedata
from collections.abc import Sequence

from neuron_gui.core.strange_text import UNSEEN

LONGEST = 100  # bytes of a name: with folder and ending it has to fit everywhere
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\s]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)


def file_names(names: Sequence[str]) -> list[str]:
    """Return a name without ending for each of some people; whoever has none is called by a number.

    Two that no system could tell apart, as they differ in capitals alone, get numbers.
    """
    taken: set[str] = set()
    found = []
    for i, name in enumerate(names, 1):
        wanted = safe(name) or numbered(i, len(names))
        free, again = wanted, 2
        while _folded(free) in taken:
            free, again = f"{wanted} ({again})", again + 1
        taken.add(_folded(free))
        found.append(free)
    return found


def numbered(i: int, count: int) -> str:
    """Return a number as a name, such as 007, so that they sort."""
    return f"{i:0{len(str(count))}d}"


def safe(name: str) -> str:
    """Return a name as a file's: empty where nothing is left of it."""
    plain = UNSEEN.sub(" ", unicodedata.normalize("NFC", name))
    plain = _FORBIDDEN.sub(" ", plain).strip(" .-")  # no dots first, which hide, and none last; no option
    while len(plain.encode()) > LONGEST:
        plain = plain[:-1].rstrip(" .")
    return f"_{plain}" if _RESERVED.fullmatch(plain) else plain


def _folded(name: str) -> str:
    return unicodedata.normalize("NFKD", name).casefold()
