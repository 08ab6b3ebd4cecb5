"""The words of the lesson format told apart from a lesson's own, by ink and weight alone."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Slot
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from neuron_gui.core.lessons.facts import GAP
from neuron_gui.core.lessons.steps import KEYS
from neuron_gui.ui.style import theme

HEADING = re.compile(r"#{1,2} .*")
KEY = re.compile(rf"\s*(?:{'|'.join((*KEYS, 'needs'))}):(?=\s|$)")
OPTION = re.compile(r"\s*- \[([^\]]*)\]")  # sought at the start alone: a line may have thousands without end


class Shading(QSyntaxHighlighter):
    """Headings are bold, keys have the accent's ink, and what the engine decides has that of what is good."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._take_colors()
        theme.news.changed.connect(self._follow)

    @Slot()
    def _follow(self) -> None:
        self._take_colors()
        self.rehighlight()

    def _take_colors(self) -> None:
        colors = theme.current()
        self._heading, self._key, self._value = (QTextCharFormat() for _ in range(3))
        self._heading.setFontWeight(QFont.Weight.Bold)
        self._key.setForeground(QColor(colors.accent))
        self._value.setForeground(QColor(colors.good))

    def highlightBlock(self, text: str) -> None:
        """Shade a line."""
        for start, length, shade in self._shades(text):
            self.setFormat(start, length, shade)

    def _shades(self, text: str) -> Iterator[tuple[int, int, QTextCharFormat]]:
        if HEADING.match(text):
            yield 0, len(text), self._heading
        if key := KEY.match(text):
            yield 0, key.end(), self._key
        for found in filter(None, (OPTION.match(text), *GAP.finditer(text))):
            yield found.start(1), len(found[1]), self._value
