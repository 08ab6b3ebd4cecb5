"""A stranger's Markdown, to be read: it loads nothing, leads nowhere, and HTML in it stays letters."""

from collections.abc import Iterator

from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtGui import QImage, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QTextBrowser, QWidget

from neuron_gui.ui.text import plain

LONGEST = 10_000  # letters that are shown: laying out more of them would hold the window up
MOST_BARS = 300  # signs between the cells of tables; Qt takes long for more

_Feature = QTextDocument.MarkdownFeature
_WITH_TABLES = _Feature.MarkdownDialectGitHub | _Feature.MarkdownNoHTML
_WITHOUT = _Feature.MarkdownDialectCommonMark | _Feature.MarkdownNoHTML


def nothing(kind: int) -> QImage | QByteArray:
    """Return what tells Qt that there is nothing: of an image that is none it would read the file itself."""
    if kind != QTextDocument.ResourceType.ImageResource.value:
        return QByteArray()
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


class MarkdownText(QTextBrowser):
    """Shows headings, lists, tables and stress; of a picture its description, of a link its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Return nothing, whatever is asked for."""
        return nothing(kind)

    def show_markdown(self, text: str) -> None:
        """Show a text from its beginning."""
        shown = text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
        features = _WITH_TABLES if shown.count("|") <= MOST_BARS else _WITHOUT
        self.document().setMarkdown(plain.all_lines(shown), features)
        _take_away_references(self.document())


def _take_away_references(document: QTextDocument) -> None:
    """Put words in the place of pictures, and addresses behind what was a link."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out once, at its end
    for at, length, style in reversed([*_references(document)]):
        cursor.setPosition(at)
        cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
        words = cursor.selectedText()
        if style.isImageFormat():
            words = str(style.property(QTextFormat.Property.ImageAltText) or "")
            address = style.toImageFormat().name()
        else:
            address = style.anchorHref()
        address = plain.one_line(address)
        cursor.insertText(words if words == address else f"{words} ({address})".strip(), QTextCharFormat())
    cursor.endEditBlock()


def _references(document: QTextDocument) -> Iterator[tuple[int, int, QTextCharFormat]]:
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            style = piece.charFormat()
            if style.isImageFormat() or style.isAnchor():
                yield piece.position(), piece.length(), style
            pieces += 1
        block = block.next()
