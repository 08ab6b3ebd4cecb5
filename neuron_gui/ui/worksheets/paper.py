"""Worksheets laid out on pages of A4: painted to PDF, to a printer, or to a picture for a window.

Whatever has to stay together is a block of rows, which goes to the next page as a whole if it fits there.
Lengths are in tenths of a point.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPaintDevice,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from neuron_gui.core.strange_text import visible
from neuron_gui.core.worksheets import words
from neuron_gui.core.worksheets.sheet import Calculation, Line, Sheet, SheetStep
from neuron_gui.core.worksheets.words import Say
from neuron_gui.ui.style.pdf import pdf_of

WIDTH, HEIGHT, MARGIN = 5950, 8420, 510  # of A4, and around what is on it
FOOT = 200  # for the page's number, inside the lower margin
INNER = WIDTH - 2 * MARGIN
BODY, SMALL, LARGE = 105, 88, 160  # of letters
INDENT = 300  # of lines behind their numbers
BOX = 1150  # wide, for a result
WORKING = 270  # high, for writing by hand
INK, QUIET, RULE = QColor("#000000"), QColor("#555555"), QColor("#999999")
PER_POINT = 10

Paint = Callable[[QPainter, float], None]  # at a height from the page's top


@dataclass(frozen=True)
class Row:
    """What is painted over the whole width, so high."""

    height: float
    paint: Paint


Block = list[Row]  # that no page should cut


@dataclass(frozen=True)
class Page:
    """Rows, each with its place, and what stands below them."""

    rows: tuple[tuple[float, Row], ...]
    foot: str

    def paint(self, painter: QPainter) -> None:
        """Paint the page; a unit of the painter is a tenth of a point."""
        painter.setPen(INK)
        for y, row in self.rows:
            row.paint(painter, y)
        foot = _text(self.foot, SMALL, INNER, QUIET)
        foot.paint(painter, HEIGHT - MARGIN - foot.height + FOOT)


# --- What is on the pages -------------------------------------------------------------------------


def sheet_pages(sheets: Iterable[Sheet], say: Say) -> list[Page]:
    """Return the pages of worksheets, of which each begins on a new one."""
    return [page for sheet in sheets for page in _paged(_sheet(sheet, say), _foot(sheet, say))]


def key_pages(sheets: Sequence[Sheet], say: Say) -> list[Page]:
    """Return the pages of the key, one sheet after the other."""
    blocks = [block for sheet in sheets for block in _key(sheet, say)]
    blocks[0].insert(0, _text(say(words.KEY), LARGE, INNER, bold=True))
    return list(_paged(blocks, say(words.KEY)))


def _sheet(sheet: Sheet, say: Say) -> Iterator[Block]:
    yield [_name(say(words.NAME)), *_top(sheet, say), _gap(60)]
    yield [_text(say(sentence), SMALL, INNER, QUIET) for sentence in words.instructions(sheet)]
    for step in sheet.steps:
        title = _text(say(words.step_title(step)), BODY + 20, INNER, bold=True)
        first, *others = (_calculation(part, step.digits, say) for part in step.calculations)
        yield [_gap(190), title, *_given(step, say), *first]
        yield from others


def _top(sheet: Sheet, say: Say) -> Iterator[Row]:
    yield _text(say(words.heading(sheet)), LARGE, INNER, bold=True)
    yield _gap(30)
    for line in dict.fromkeys((sheet.title, sheet.equation)):
        if line:
            yield _text(line, BODY, INNER)


def _given(step: SheetStep, say: Say) -> Iterator[Row]:
    yield _gap(50)
    if len(step.samples) > 1:
        symbols = [cell.symbol for cell in step.samples[0].cells]
        wide = min(INNER / (len(symbols) + 1), 900)
        yield _cells([say(words.SAMPLE), *symbols], [wide] * (len(symbols) + 1), QUIET)
        for row in step.samples:
            texts = [str(row.number), *(cell.text for cell in row.cells)]
            yield _cells(texts, [wide] * len(texts))
        yield _gap(50)
    known = (*(step.samples[0].cells if len(step.samples) == 1 else ()), *step.givens)
    yield from _flowing(f"{say(words.GIVEN)}:", [f"{cell.symbol} = {cell.text}" for cell in known])
    for told in (*step.turns, *((words.carried(step),) if step.carried else ())):
        yield _text(say(told), BODY, INNER)


def _calculation(part: Calculation, digits: int, say: Say) -> Block:
    rows = [_gap(130), _text(say(part.title), BODY, INNER, QUIET)]
    for line in part.lines:
        more = line.blank.digits
        note = f"   ({say(words.more_digits(more))})" if more > digits else ""
        rows += [_gap(50), _asked(line, note), _working()]
    return rows


def _asked(line: Line, note: str) -> Row:
    asked = _text(line.text + note, BODY, INNER - INDENT)
    number = _text(f"({line.number})", BODY, INDENT, QUIET)

    def paint(painter: QPainter, y: float) -> None:
        number.paint(painter, y)
        _shifted(painter, INDENT, y, asked)

    return Row(asked.height, paint)


def _working() -> Row:
    """Return room to reckon in, and a box for the result."""

    def paint(painter: QPainter, y: float) -> None:
        foot = y + WORKING - 40
        right = MARGIN + INNER - BOX
        for x in (MARGIN + INDENT, right - 110):
            _letters("=").draw(painter, QPointF(x, foot - 150))
        painter.setPen(QPen(RULE, 6, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(MARGIN + INDENT + 110, foot), QPointF(right - 150, foot))
        painter.setPen(QPen(RULE, 6))
        painter.drawRect(QRectF(right, foot - 200, BOX, 200))

    return Row(WORKING, paint)


def _name(label: str) -> Row:
    """Return a line for the student's name; it takes no room, as the heading stands left of it."""
    layout = _letters(label)

    def paint(painter: QPainter, y: float) -> None:
        end = MARGIN + INNER
        painter.setPen(QUIET)
        layout.draw(painter, QPointF(end - 2500 - _width(layout) - 60, y + 60))
        painter.setPen(QPen(RULE, 6))
        painter.drawLine(QPointF(end - 2500, y + 170), QPointF(end, y + 170))

    return Row(0, paint)


KEY_WIDTHS = (280, 0, 1100, 1250, 850)  # of the key's columns; the second takes what is left
KEY_RIGHT = (0, 2, 3, 4)  # of these the numbers stand at the right


def _key(sheet: Sheet, say: Say) -> Iterator[Block]:
    widths = [float(wide or INNER - sum(KEY_WIDTHS)) for wide in KEY_WIDTHS]
    head = _cells([say(word) for word in words.KEY_COLUMNS], widths, QUIET, KEY_RIGHT)
    for i, step in enumerate(sheet.steps):
        block = [_gap(150), *_top(sheet, say)] if i == 0 else list[Row]()
        block += [_gap(80), _text(say(words.step_title(step)), BODY, INNER, bold=True), head]
        yield block + [_cells(words.key_row(line), widths, INK, KEY_RIGHT) for line in step.lines]


def _foot(sheet: Sheet, say: Say) -> str:
    return say(words.heading(sheet))


# --- Rows -----------------------------------------------------------------------------------------


def _gap(height: float) -> Row:
    return Row(height, _nothing)


def _nothing(painter: QPainter, y: float) -> None:
    pass


def _text(words: str, size: int, width: float, color: QColor = INK, bold: bool = False) -> Row:
    """Return a text that is wrapped, anywhere if it has to be."""
    layout = _letters(words, size, bold, width)

    def paint(painter: QPainter, y: float) -> None:
        painter.setPen(color)
        layout.draw(painter, QPointF(MARGIN, y))

    return Row(layout.boundingRect().height(), paint)


def _flowing(begin: str, texts: Sequence[str]) -> Iterator[Row]:
    """Return texts one after the other, as many on a line as fit; Qt would cut one behind a slash."""
    line = begin
    for i, text in enumerate(texts):
        longer = f"{line}   {text}" + ("," if i < len(texts) - 1 else "")
        if _width(_letters(longer)) > INNER:
            yield _text(line, BODY, INNER)
            longer = longer[len(line) :].lstrip()
        line = longer
    yield _text(line, BODY, INNER)


def _cells(
    texts: Sequence[str], widths: Sequence[float], color: QColor = INK, right: Sequence[int] | None = None
) -> Row:
    """Return a table's row; the cells of those columns, or of all, stand at the right."""
    layouts = [_letters(text, SMALL, width=wide - 60) for text, wide in zip(texts, widths, strict=True)]
    height = max(layout.boundingRect().height() for layout in layouts) + 50

    def paint(painter: QPainter, y: float) -> None:
        x = float(MARGIN)
        for i, (layout, wide) in enumerate(zip(layouts, widths, strict=True)):
            at_right = right is None or i in right
            painter.setPen(color)
            layout.draw(painter, QPointF(x + (wide - 60 - _width(layout) if at_right else 0), y + 25))
            x += wide
        painter.setPen(QPen(RULE, 3))
        painter.drawLine(QPointF(MARGIN, y + height), QPointF(MARGIN + sum(widths) - 60, y + height))

    return Row(height, paint)


def _shifted(painter: QPainter, x: float, y: float, row: Row) -> None:
    painter.save()
    painter.translate(x, 0)
    row.paint(painter, y)
    painter.restore()


def _width(layout: QTextLayout) -> float:
    return max(layout.lineAt(i).naturalTextWidth() for i in range(layout.lineCount()))


def _letters(words: str, size: int = BODY, bold: bool = False, width: float = 1e6) -> QTextLayout:
    """Return a text laid out in lines."""
    font = QFont()
    font.setPixelSize(size)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(visible(words) or " ", font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height() * 1.1
    layout.endLayout()
    return layout


# --- Pages ----------------------------------------------------------------------------------------


def _paged(blocks: Iterable[Block], foot: str) -> Iterator[Page]:
    """Put blocks on pages; one that fits on none is cut between its rows."""
    room = HEIGHT - 2 * MARGIN - FOOT
    pages: list[list[tuple[float, Row]]] = [[]]
    y = 0.0
    for block in blocks:
        height = sum(row.height for row in block)
        for group in [block] if height <= room else [[row] for row in block]:
            needed = sum(row.height for row in group)
            if y + needed > room and pages[-1]:
                pages.append([])
                y = 0.0
            for row in group:
                if row.paint is not _nothing:
                    pages[-1].append((MARGIN + y, row))
                y += row.height if pages[-1] else 0  # no gap on top
    for i, rows in enumerate(pages, 1):
        yield Page(tuple(rows), f"{foot}  ·  {i}/{len(pages)}")


# --- Where they go --------------------------------------------------------------------------------


def pdf(pages: Sequence[Page], title: str) -> bytes:
    """Return the pages as a PDF document."""
    return pdf_of(lambda writer: paint(pages, writer, writer.newPage), page_layout(), title=title)


def page_layout() -> QPageLayout:
    """Return A4 without margins of its own: the pages bring them."""
    size = QPageSize(QPageSize.PageSizeId.A4)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)


def paint(pages: Sequence[Page], device: QPaintDevice, new_page: Callable[[], object]) -> None:
    """Paint pages one after the other to what has pages."""
    painter = QPainter(device)
    painter.scale(device.logicalDpiX() / 72 / PER_POINT, device.logicalDpiY() / 72 / PER_POINT)
    for i, page in enumerate(pages):
        if i:
            new_page()
        page.paint(painter)
    painter.end()


def picture(page: Page, width: int) -> QImage:
    """Return a page as a picture of so many pixels across."""
    scale = width / WIDTH
    image = QImage(width, round(HEIGHT * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    page.paint(painter)
    painter.end()
    return image
