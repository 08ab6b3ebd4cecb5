"""The manual as its files have it: pages, and in them sections, each with an anchor that links and F1 name.

In a file an anchor stands in a line of its own above its heading, as `<a id="timeline"></a>`: so every reader
of Markdown finds it, and it is the same in every language.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from neuron_gui import resources

SECTION = re.compile(r'^<a id="([a-z0-9-]+)"></a>\n(#{1,6}) (.+)$', re.MULTILINE)
MARKS = re.compile(r"\*\*|`|!?\[|\]\([^)\s]*\)|^#+ |^\|[ -|]*$|\|", re.MULTILINE)  # of Markdown, around words


@dataclass(frozen=True)
class Section:
    """A heading with the text below it, up to the next one."""

    page: str
    anchor: str
    level: int
    title: str
    text: str

    def has(self, words: list[str]) -> bool:
        """Whether all these words, in small letters, stand somewhere in heading or text."""
        said = f"{self.title}\n{self.text}".casefold()
        return all(word in said for word in words)


@cache
def sections(language: str) -> tuple[Section, ...]:
    """Return all sections of the manual in a language, in reading order."""
    return tuple(section for page, text in resources.manual(language).items() for section in _of(page, text))


def topics(language: str) -> dict[str, Section]:
    """Return the sections by their anchors."""
    return {section.anchor: section for section in sections(language)}


def markdown(page: str, language: str) -> str:
    """Return a page without the lines of its anchors, which a reader would see as empty ones."""
    return re.sub(r'^<a id="[a-z0-9-]+"></a>\n', "", resources.manual(language)[page], flags=re.MULTILINE)


def _of(page: str, text: str) -> Iterator[Section]:
    found = list(SECTION.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    for match, end in zip(found, ends, strict=True):
        anchor, marks, title = match.groups()
        words = MARKS.sub("", text[match.end() : end])
        yield Section(page, anchor, len(marks), title, words)
