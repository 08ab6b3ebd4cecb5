"""A language that nobody speaks: every translated text is 40 % longer, and no letter of it is plain."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from neuron_gui.ui.text import language

LONGER = 0.4
LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćďéƒğħíĵķłɱńóƥʠŕšťúṽŵẋýžÁƁĆĎÉƑĞĦÍĴĶŁṀŃÓƤɊŔŠŤÚṼŴẊÝŽ",
)
# What has to stay as it is: gaps, numbered places, marks of HTML, and the letter that opens a menu.
KEPT = re.compile(r"(\{[^}]*\}|%n|%L?\d+|<[^>]*>|&\w)")
QTS_OWN = ("QShortcut", "QGuiApplication")  # names of keys, which are read back; the direction of writing


@cache
def pseudo(text: str) -> str:
    """Return a text in this language."""
    parts = KEPT.split(text)
    letters = sum(len(part.replace(" ", "")) for part in parts[::2])
    parts[::2] = [part.translate(LETTERS) for part in parts[::2]]
    body = "".join(parts)
    end = len(body.rstrip(" .:…"))
    return body[:end] + _padding(round(LONGER * letters)) + body[end:]


def _padding(count: int) -> str:
    """Return so many letters as words that are no longer than words are."""
    return "".join(" " if at % 9 == 0 and count - at > 3 else "ŧ" for at in range(1, count + 1))


class PseudoTranslator(QTranslator):
    """Translates whatever is asked for."""

    def isEmpty(self) -> bool:
        """There is everything in it."""
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return a text in this language, but let Qt read its own."""
        return text if context in QTS_OWN else pseudo(text)


@contextmanager
def spoken(app: QApplication, name: str) -> Iterator[None]:
    """Let texts that are made meanwhile be in a language of the window's, or in this one: `pseudo`."""
    translator = PseudoTranslator()
    if name == "pseudo":
        app.installTranslator(translator)
    else:
        language.apply(app, name)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        language.apply(app, language.SOURCE)
