"""A page of the manual: Markdown as the window's type and colours have it, found by its sections' anchors."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QUrl, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from neuron_gui import resources
from neuron_gui.ui.help import manual_pages
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.measures import line_height
from neuron_gui.ui.widgets.markdown_text import nothing

SCHEME = "manual"  # of the addresses of its own pages and pictures
COLUMN = 96  # letters of a line of text at most: longer ones are hard to follow
MARGIN, INDENT, PADDING = 20, 22, 5  # pixels


class ManualPage(QTextBrowser):
    """A page of the manual. Of what a page refers to it loads the manual's own pages and pictures alone."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._topics = manual_pages.topics(language)
        self._words: list[str] = []
        self._formatted = ""
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        )  # its coming would wrap all anew
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(MARGIN)
        self.document().setIndentWidth(INDENT)
        self.sourceChanged.connect(self._arrive)

    def show_topic(self, topic: str) -> None:
        """Show the section with this anchor."""
        self.go_to(QUrl(f"{SCHEME}:///{self._language}/{self._topics[topic].page}#{topic}"))

    def go_to(self, url: QUrl) -> None:
        """Go to a place in the manual, without an anchor to a page's beginning; nowhere if there is none."""
        of_page = [topic for topic, section in self._topics.items() if section.page == url.fileName()]
        if of_page:
            if url.fragment() not in of_page:
                url.setFragment(of_page[0])
            self.setSource(url)

    def mark(self, words: list[str]) -> None:
        """Mark these words wherever they stand."""
        self._words = words
        marks = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(self.palette().highlight())
                mark.format.setForeground(self.palette().highlightedText())
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def loadResource(self, kind: int, url: QUrl | str) -> object:
        """Return a page or a picture of the manual; nothing of anything else, and never a file."""
        url = QUrl(url)
        if url.scheme() == SCHEME and kind == QTextDocument.ResourceType.MarkdownResource.value:
            return manual_pages.markdown(url.fileName(), self._language)
        if url.scheme() == SCHEME and kind == QTextDocument.ResourceType.ImageResource.value:
            return self._picture(*url.path().split("/")[-2:])
        return nothing(kind)

    def _picture(self, language: str, name: str) -> QImage:
        image = QImage.fromData(resources.manual_picture(language, name))
        wide = self.lineWrapColumnOrWidth() - 2 * MARGIN
        if image.width() <= wide:
            return image
        return image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)

    @Slot(QUrl)
    def _arrive(self, url: QUrl) -> None:
        anchors = [anchor for anchor, at in self._topics.items() if at.page == url.fileName()]
        if url.fileName() != self._formatted:
            self._formatted = url.fileName()
            self._format(anchors)
            self.mark(self._words)
        if url.fragment() == anchors[0]:
            self.verticalScrollBar().setValue(0)  # with what stands above the title
        else:
            self.scrollToAnchor(url.fragment())

    def _format(self, anchors: list[str]) -> None:
        """Give headings their anchors and room, programs a ground of their own, tables fine lines."""
        headings = iter(anchors)
        whole = QTextCursor(self.document())
        with QSignalBlocker(
            self.document()
        ):  # or Qt would load a page that was changed for every place in it
            whole.beginEditBlock()  # laid out once, at its end
            for block in _blocks(self.document()):
                if block.blockFormat().headingLevel():
                    _format_heading(block, next(headings))
                elif block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence):
                    _format_program(block)
            for table in self.document().rootFrame().childFrames():
                if isinstance(table, QTextTable):
                    _format_table(table)
            whole.endEditBlock()

    def changeEvent(self, event: QEvent) -> None:
        """Take on another theme's colours and another size of type."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._fit_column()
            self._write_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines as long as the eye likes them, and pictures within them."""
        super().resizeEvent(event)
        if self._fit_column():
            self._write_again()

    def _fit_column(self) -> bool:
        """Make lines as wide as there is room; return whether pictures have another width now."""
        before = self.lineWrapColumnOrWidth()
        most = COLUMN * self.fontMetrics().averageCharWidth() + 2 * MARGIN
        self.setLineWrapColumnOrWidth(min(self.viewport().width(), most))
        return before != self.lineWrapColumnOrWidth()

    def _write_again(self) -> None:
        if self._formatted:
            place = self.verticalScrollBar().value() / max(1, self.verticalScrollBar().maximum())
            self._formatted = ""
            self.document().clear()  # and the pictures that it keeps
            self.reload()
            self.verticalScrollBar().setValue(round(place * self.verticalScrollBar().maximum()))


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _format_heading(block: QTextBlock, anchor: str) -> None:
    cursor, style, name = QTextCursor(block), block.blockFormat(), QTextCharFormat()
    style.setTopMargin(line_height() if style.headingLevel() > 1 else 0)
    cursor.setBlockFormat(style)
    name.setAnchor(True)
    name.setAnchorNames([anchor])
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
    cursor.mergeCharFormat(name)


def _format_program(block: QTextBlock) -> None:
    style = block.blockFormat()
    style.setBackground(QColor(theme.current().window))
    style.setNonBreakableLines(False)
    QTextCursor(block).setBlockFormat(style)


def _format_table(table: QTextTable) -> None:
    style = table.format()
    style.setBorderCollapse(True)
    style.setBorder(1)
    style.setBorderBrush(QColor(theme.current().border))
    style.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    style.setCellPadding(PADDING)
    style.setTopMargin(PADDING)
    style.setBottomMargin(2 * PADDING)
    style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(style)
