"""Texts of strangers, such as names in a file, wherever Qt would take them for more than their letters.

Labels are PlainLabels; all else that shows such a text lets it go through the function here that fits.
"""

import re
from textwrap import wrap

from neuron_gui.core.strange_text import UNSEEN

LONGEST = 60  # letters of a name that are shown; a tooltip tells more
LINE, LINES = 100, 12  # letters and lines of a tooltip or a question

_LONG_WORD = re.compile(r"\S{31,}")
_MARKUP = re.compile("[<&](?=.)")


def one_line(text: str) -> str:
    """Return a text with a sign such as ⟨202E⟩ for everything in it that could not be seen."""
    return UNSEEN.sub(lambda found: f"⟨{ord(found[0]):04X}⟩", text)


def all_lines(text: str) -> str:
    """Return a text with such signs, but with the ends of its lines."""
    return "\n".join(map(one_line, text.split("\n")))


def name(text: str) -> str:
    """Return a name as it is shown: on one line, and not without end."""
    return one_line(text if len(text) <= LONGEST else f"{text[:LONGEST]}…")


def breakable(text: str) -> str:
    """Return a text that can be wrapped: a word may end a line where it is longer than any that is spoken."""
    return _LONG_WORD.sub(lambda word: "\u200b".join(wrap(word[0], 15)), text)


def letters(text: str) -> str:
    """Return a text for where Qt looks whether it is markup, such as a question: it is none."""
    return _MARKUP.sub("\\g<0>\u2060", all_lines(text))


def tip(text: str) -> str:
    """Return a text for a tooltip, of which Qt would break no line unless it were markup."""
    lines = [part for line in all_lines(text).split("\n") for part in wrap(line, LINE) or [""]]
    return letters("\n".join(lines if len(lines) <= LINES else [*lines[:LINES], "…"]))


def entry(text: str) -> str:
    """Return a name for a menu, a tab or a button: no letter of it is underlined and a key."""
    return name(text).replace("&", "&&")


def heading(text: str) -> str:
    """Return a name for a window's title, where Qt puts a sign for changes in place of `[*]`."""
    return name(text).replace("[*]", "[*][*]")
