"""Pictures of plots as one puts them into a report: light, with title and legend, as pixels or as lines.

A picture is copied, saved as PNG, SVG or PDF, and printed.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pyqtgraph as pg
from msgspec import Struct
from PySide6.QtCore import QBuffer, QMarginsF, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtWidgets import QGraphicsItem, QMessageBox, QWidget

from neuron_gui.core.schema.writing import whole_file
from neuron_gui.ui.plots.canvas import Canvas
from neuron_gui.ui.plots.curve import LegendEntry
from neuron_gui.ui.plots.turns import turns
from neuron_gui.ui.style import theme
from neuron_gui.ui.style.pdf import pdf_of
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.new_path import new_path, unwritten

SCALE = 2  # pixels of a picture for each on the screen: sharp on paper, too
MARGIN = 8
POINTS = 72  # of PDF to the inch
SWATCH = 18  # the piece of line before a name in the legend

Draw = Callable[[QPainter], None]


class Picture(Struct, frozen=True):
    """The three kinds of file that a picture can be: pixels, an SVG document, a PDF document."""

    image: Callable[[], QImage]
    drawing: Callable[[], bytes]
    document: Callable[[], bytes]


def of_canvas(canvas: Canvas) -> Picture:
    """Return what the plot shows as a picture."""
    return Picture(partial(image, canvas), partial(drawing, canvas), partial(document, canvas))


def of_widget(widget: QWidget, draw: Draw) -> Picture:
    """Return what is drawn for a widget as a picture."""
    return Picture(
        partial(image_of, widget, draw), partial(drawing_of, widget, draw), partial(document_of, widget, draw)
    )


def image(canvas: Canvas) -> QImage:
    """Return what the plot shows as an image, its pixels twice as fine as the screen's."""
    with on_paper(canvas, SCALE) as sheet:
        picture = QImage(sheet.size * SCALE, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(SCALE, SCALE)
        sheet.paint(painter)
        painter.end()
    # As large on paper as on the screen. Said beforehand it would make the letters twice as large.
    picture.setDotsPerMeterX(round(canvas.logicalDpiX() * SCALE / 0.0254))
    picture.setDotsPerMeterY(round(canvas.logicalDpiY() * SCALE / 0.0254))
    return picture


def drawing(canvas: Canvas) -> bytes:
    """Return what the plot shows as an SVG document; what is inside its axes is clipped there."""
    from neuron_gui.ui.plots import svg  # only here: Qt's part for it would cost time at every start

    def drawn() -> ElementTree.Element:
        return svg.drawn(sheet.size, canvas.logicalDpiX(), canvas.font(), sheet.paint)

    with on_paper(canvas) as sheet:
        with _unseen([sheet.inside]):
            root = drawn()
        sheet.bare = True
        with _unseen(sheet.frame):
            svg.insert(root, drawn(), sheet.bounds)
    text: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return text


def image_of(widget: QWidget, draw: Draw) -> QImage:
    """Return what is drawn for a widget as an image, light, its pixels twice as fine as the screen's."""
    found = QImage(widget.size() * SCALE, QImage.Format.Format_RGB32)
    painter = QPainter(found)
    painter.scale(SCALE, SCALE)
    with theme.on_paper():
        draw(painter)
    painter.end()
    return found


def drawing_of(widget: QWidget, draw: Draw) -> bytes:
    """Return what is drawn for a widget in light colours as an SVG document."""
    from neuron_gui.ui.plots import svg

    with theme.on_paper():
        root = svg.drawn(widget.size(), widget.logicalDpiX(), widget.font(), draw)
    text: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return text


def document(canvas: Canvas) -> bytes:
    """Return what the plot shows as a PDF document of one page: lines and letters, no pixels."""
    with on_paper(canvas) as sheet:
        return pdf(sheet.size, canvas.logicalDpiX(), sheet.paint)


def document_of(widget: QWidget, draw: Draw) -> bytes:
    """Return what is drawn for a widget in light colours as a PDF document of one page."""
    with theme.on_paper():
        return pdf(widget.size(), widget.logicalDpiX(), draw)


def pdf(size: QSize, dots_per_inch: int, draw: Draw) -> bytes:
    """Return a PDF document with one page of this size, on which is drawn as on the screen."""
    page = QPageSize(
        QSizeF(size) * POINTS / dots_per_inch, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch
    )
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)

    def paint(writer: QPdfWriter) -> None:
        painter = QPainter(writer)
        draw(painter)
        painter.end()

    return pdf_of(paint, layout, dots_per_inch)


def print_on(paper: QPagedPaintDevice, size: QSize, draw: Draw) -> None:
    """Draw on a printer's page what has this size on the screen, as large as it fits."""
    painter = QPainter(paper)
    page = painter.viewport()
    scale = min(page.width() / size.width(), page.height() / size.height())
    painter.scale(scale, scale)
    draw(painter)
    painter.end()


def png(image: QImage) -> bytes:
    """Return an image as a PNG file has it."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"png").write(image)
    return bytes(buffer.data().data())


def save(canvas: Canvas, path: Path) -> None:
    """Write a picture of a plot; raise OSError if that fails."""
    write(path, of_canvas(canvas))


def write(path: Path, picture: Picture) -> None:
    """Write a picture as SVG or PDF if the name says so, as PNG otherwise; raise OSError if that fails."""
    kinds = {".svg": picture.drawing, ".pdf": picture.document}
    content = kinds.get(path.suffix.lower(), lambda: png(picture.image()))()
    with whole_file(path) as file:
        file.buffer.write(content)


def ask_and_write(parent: QWidget, title: str, picture: Picture) -> None:
    """Ask for a file and write a picture of this title to it."""
    kinds = {
        translated("PNG picture (*.png)"): ".png",
        translated("SVG drawing (*.svg)"): ".svg",
        translated("PDF document (*.pdf)"): ".pdf",
    }
    caption = translated("Save picture")

    def tell(text: str) -> None:
        QMessageBox.warning(parent, caption, plain.letters(text))

    path = new_path(parent, caption, Path(f"{title}.png"), kinds, tell)
    if path is None:
        return
    try:
        write(path, picture)
    except OSError as error:
        tell(unwritten(path, error))


class _Sheet:
    """A canvas laid out for paper: title and legend in rows above it."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._font = QFont(canvas.font())
        self._bold = QFont(self._font)
        self._bold.setBold(True)
        self._metrics = QFontMetrics(self._font)
        self._places = self._laid_out(canvas.legend())
        self._top = self._row(self._places[-1][0].y() if self._places else 0) + MARGIN
        self.size = QSize(canvas.width(), canvas.height() + self._top)
        self.bare = False  # without heading and ground
        box = canvas.getViewBox()
        self.bounds = box.sceneBoundingRect().translated(0, self._top)
        self.inside: QGraphicsItem = box.childGroup
        self.frame: list[QGraphicsItem] = [
            item
            for parent, kept in ((canvas.field, box), (box, self.inside))
            for item in parent.childItems()
            if item is not kept
        ]

    def paint(self, painter: QPainter) -> None:
        """Paint it."""
        canvas = self._canvas
        if not self.bare:
            self._paint_heading(painter)
        background = canvas.backgroundBrush()
        canvas.setBackgroundBrush(Qt.BrushStyle.NoBrush)
        canvas.render(
            painter, QRectF(0, self._top, canvas.width(), canvas.height()), canvas.viewport().rect()
        )
        canvas.setBackgroundBrush(background)

    def _paint_heading(self, painter: QPainter) -> None:
        colors = theme.current()
        painter.fillRect(QRect(0, 0, self.size.width(), self.size.height()), colors.surface)
        painter.setPen(colors.text)
        painter.setFont(self._bold)
        painter.drawText(QPointF(MARGIN, self._baseline(0)), self._canvas.title)
        painter.setFont(self._font)
        for place, entry in self._places:
            y = self._baseline(place.y())
            pen = QPen(entry.pen)
            pen.setCosmetic(False)  # as wide as it looks on the screen
            painter.setPen(pen)
            middle = y - self._metrics.xHeight() / 2
            painter.drawLine(QPointF(place.x(), middle), QPointF(place.x() + SWATCH, middle))
            painter.setPen(colors.text)
            painter.drawText(QPointF(place.x() + SWATCH + 4, y), entry.name)

    def _laid_out(self, legend: list[LegendEntry]) -> list[tuple[QPointF, LegendEntry]]:
        """Return where each entry of the legend stands: x in pixels, y in rows."""
        indent = x = 2 * MARGIN + QFontMetrics(self._bold).horizontalAdvance(self._canvas.title)
        row, places = 0, []
        for entry in legend:
            width = SWATCH + 4 + self._metrics.horizontalAdvance(entry.name) + 2 * MARGIN
            if x > indent and x + width > self._canvas.width():
                x, row = indent, row + 1
            places.append((QPointF(x, row), entry))
            x += width
        return places

    def _baseline(self, row: float) -> float:
        return MARGIN + row * self._metrics.lineSpacing() + self._metrics.ascent()

    def _row(self, row: float) -> int:
        """Return where a row ends."""
        return round(MARGIN + (row + 1) * self._metrics.lineSpacing())


@contextmanager
def on_paper(canvas: Canvas, scale: int = 1) -> Iterator[_Sheet]:
    """Lay a canvas out in the light theme, with items that paint what they are and no pixels that they keep.

    Items that are `passing`, such as the mouse's cursor, stay out of it.
    """
    turns().give(canvas)
    items = canvas.scene().items()
    cached = [item for item in items if item.cacheMode() != QGraphicsItem.CacheMode.NoCache]
    exportable = [item for item in items if isinstance(item, pg.GraphicsItem)]
    for item in cached:
        item.setCacheMode(QGraphicsItem.CacheMode.NoCache)
    for item in exportable:
        item.setExportMode(True, {"antialias": True, "resolutionScale": scale})
    try:
        with theme.on_paper(), _unseen([item for item in items if getattr(item, "passing", False)]):
            canvas.recolor()
            yield _Sheet(canvas)
    finally:
        for item in exportable:
            item.setExportMode(False)
        for item in cached:
            item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        canvas.recolor()


@contextmanager
def _unseen(items: Sequence[QGraphicsItem]) -> Iterator[None]:
    """Paint without some items; unlike hiding them this moves nothing."""
    before = [item.opacity() for item in items]
    for item in items:
        item.setOpacity(0)
    try:
        yield
    finally:
        for item, opacity in zip(items, before, strict=True):
            item.setOpacity(opacity)
