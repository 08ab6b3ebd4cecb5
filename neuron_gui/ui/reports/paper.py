"""A report on paper: its chapters laid out as PDF, block by block, and its page attached for machines."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, partial
from html import escape

from PySide6.QtCore import QByteArray, QLocale, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from neuron_gui import resources
from neuron_gui.core.progress import Tell, untold
from neuron_gui.core.reports.content import Content
from neuron_gui.core.reports.markup import Block, Picture, Slider
from neuron_gui.ui.style.pdf import pdf_of
from neuron_gui.ui.style.theme import LIGHT

DOTS = 96  # an inch, so that a pixel of the page's is one here
MARGIN = 16  # millimetres
GAP = 10.0  # pixels between two blocks
PICTURE = 0.86  # of the width
STYLE = f"""
body {{ font-size: 10pt; color: {LIGHT.text} }}
h1 {{ font-size: 20pt }} h2 {{ font-size: 14pt }} h3 {{ font-size: 11pt }} h4 {{ font-size: 10pt }}
pre, code {{ font-family: monospace; font-size: 9pt }}
.author, .caption {{ color: {LIGHT.muted} }}
.verdict {{ font-weight: bold; font-size: 11pt }}
.right {{ color: {LIGHT.good} }} .wrong {{ color: {LIGHT.bad} }}
th {{ text-align: left; color: {LIGHT.muted} }}
td, th {{ padding-right: 14px; padding-bottom: 3px }}
""" + "".join(f".c{k} {{ color: {LIGHT.curve(k)} }}\n" for k in range(9))


@dataclass(frozen=True)
class _Piece:
    """What is never cut unless it is higher than a sheet: its height in pixels, and what draws it.

    `text` is its document if it is one that can be cut between two lines.
    """

    height: float
    draw: Callable[[QPainter], None]
    text: QTextDocument | None = None


def as_pdf(content: Content, page: str, tell: Tell = untold) -> bytes:
    """Return a report as PDF, to which its page is attached. Needs an application.

    `tell` hears how far that is, from 0 to 1, and may raise to end it.
    """

    def paint(writer: QPdfWriter) -> None:
        name = f"{content.name.removesuffix('.pdf')}.html"
        writer.addFileAttachment(name, QByteArray(page.encode()), "text/html")
        painter = QPainter(writer)
        try:
            _draw(writer, painter, content, tell)
        finally:
            painter.end()

    return pdf_of(paint, _page_layout(), DOTS, content.title)


def _page_layout() -> QPageLayout:
    imperial = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    return QPageLayout(
        QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter
    )


def _draw(writer: QPdfWriter, painter: QPainter, content: Content, tell: Tell) -> None:
    """Put one block below the other, each on the next sheet where it has no room."""
    sheet = QSizeF(writer.width(), writer.height())
    chapters, y = content.chapters, 0.0
    groups: list[list[_Piece]] = [[_text(writer, content.head())]]
    for number, chapter in enumerate(chapters):
        tell(0.5 * number / len(chapters))
        heading = _text(writer, f"<h2>{escape(chapter.title)}</h2>")
        first, *others = [_piece(writer, block) for block in chapter.blocks if not isinstance(block, Slider)]
        groups += [[heading, first], *([piece] for piece in others)]
    groups.append([_text(writer, f"<p>{content.foot()}</p>")])
    for number, group in enumerate(groups):
        tell(0.5 + 0.5 * number / len(groups))
        needed = sum(piece.height for piece in group)
        if y and y + needed > sheet.height():
            writer.newPage()
            y = 0.0
        for piece in group:
            y = _put(writer, painter, piece, y, sheet) + GAP


def _put(writer: QPdfWriter, painter: QPainter, piece: _Piece, y: float, sheet: QSizeF) -> float:
    """Draw a piece at a height, and return where it ends; one that is higher than a sheet is cut by lines."""
    if piece.text is None or y + piece.height <= sheet.height():
        _at(painter, y, piece.draw)
        return y + piece.height
    if y:
        writer.newPage()
    piece.text.setPageSize(sheet)
    count = piece.text.pageCount()
    for number in range(count):
        if number:
            writer.newPage()
        seen = QRectF(0, number * sheet.height(), sheet.width(), sheet.height())
        _at(painter, -seen.top(), partial(piece.text.drawContents, rect=seen))
    return piece.text.size().height() - (count - 1) * sheet.height()


def _at(painter: QPainter, y: float, draw: Callable[[QPainter], None]) -> None:
    painter.save()
    painter.translate(0, y)
    draw(painter)
    painter.restore()


# --- Pieces ---------------------------------------------------------------------------------------


def _piece(writer: QPdfWriter, block: Block) -> _Piece:
    if isinstance(block, Picture):
        return _picture(writer, block)
    assert isinstance(block, str)
    return _text(writer, block)


def _text(writer: QPdfWriter, html: str) -> _Piece:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultStyleSheet(STYLE)
    document.setHtml(f"<body>{html}</body>")
    document.setTextWidth(writer.width())
    wide = document.size().width()
    if wide <= writer.width() + 1:
        return _Piece(document.size().height(), document.drawContents, document)
    share = writer.width() / wide  # a table of many columns

    def draw(painter: QPainter) -> None:
        painter.scale(share, share)
        document.drawContents(painter)

    return _Piece(share * document.size().height(), draw)


def _picture(writer: QPdfWriter, picture: Picture) -> _Piece:
    start = picture.svg.index(">") + 1
    drawing = f"{picture.svg[:start]}<style>{_picture_style()}</style>{picture.svg[start:]}"
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    width = PICTURE * writer.width()
    height = width * picture.height / picture.width
    caption = _text(writer, f'<p class="caption">{picture.caption}</p>')

    def draw(painter: QPainter) -> None:
        renderer.render(painter, QRectF(0, 0, width, height))
        _at(painter, height, caption.draw)

    return _Piece(height + caption.height, draw)


@cache
def _picture_style() -> str:
    """Return the page's style as far as pictures need it, in the colours of a light screen."""
    style = (resources.folder("report") / "report.css").read_text(encoding="utf-8")
    colors = dict(re.findall(r"--(\w+): (#\w+)", style[: style.index("@media")]))
    rules = re.findall(r"^(?:\.|text )[^{]*{[^}]*}.*$", style, re.MULTILINE)
    return re.sub(r"var\(--(\w+)\)", lambda found: colors[found[1]], "\n".join(rules))
