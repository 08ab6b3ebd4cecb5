"""Plots side by side and row by row on one page: as an image, a drawing, a document, and on paper."""

import re
from collections.abc import Sequence
from functools import partial
from itertools import accumulate
from xml.etree import ElementTree

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPagedPaintDevice, QPainter

from neuron_gui.ui.plots import picture
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.svg import TAG
from neuron_gui.ui.style import theme

COLUMNS = 2


def image(plots: Sequence[Plot]) -> QImage:
    """Return the plots side by side and row by row as an image, twice as fine as on the screen."""
    parts = [picture.image(plot) for plot in plots]
    size, places = _laid_out([part.size() for part in parts])
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(theme.LIGHT.surface)
    sheet.setDotsPerMeterX(parts[0].dotsPerMeterX())
    sheet.setDotsPerMeterY(parts[0].dotsPerMeterY())
    painter = QPainter(sheet)
    for part, place in zip(parts, places, strict=True):
        painter.drawImage(place, part)
    painter.end()
    return sheet


def drawing(plots: Sequence[Plot]) -> bytes:
    """Return the plots side by side and row by row as an SVG document."""
    parts = [_renamed(picture.drawing(plot), f"plot{number}-") for number, plot in enumerate(plots)]
    sizes = [QSize(*map(round, map(float, part.get("viewBox", "").split()[2:]))) for part in parts]
    size, places = _laid_out(sizes)
    root = ElementTree.Element(f"{TAG}svg", width=f"{size.width()}", height=f"{size.height()}")
    root.set("viewBox", f"0 0 {size.width()} {size.height()}")
    ground = ElementTree.SubElement(root, f"{TAG}rect", width="100%", height="100%")
    ground.set("fill", theme.LIGHT.surface)
    for part, place in zip(parts, places, strict=True):
        group = ElementTree.SubElement(root, f"{TAG}g", transform=f"translate({place.x()} {place.y()})")
        group.extend(part)
    text: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return text


def document(plots: Sequence[Plot]) -> bytes:
    """Return the plots side by side and row by row as a PDF document of one page."""
    size, places = _sheet(plots)
    return picture.pdf(size, plots[0].logicalDpiX(), partial(_paint, plots, places))


def print_plots(plots: Sequence[Plot], paper: QPagedPaintDevice) -> None:
    """Print the plots side by side and row by row on one page."""
    size, places = _sheet(plots)
    picture.print_on(paper, size, partial(_paint, plots, places))


def _sheet(plots: Sequence[Plot]) -> tuple[QSize, list[QPoint]]:
    sizes = []
    for plot in plots:
        with picture.on_paper(plot) as sheet:
            sizes.append(sheet.size)
    return _laid_out(sizes)


def _paint(plots: Sequence[Plot], places: Sequence[QPoint], painter: QPainter) -> None:
    for plot, place in zip(plots, places, strict=True):
        with picture.on_paper(plot) as sheet:
            painter.save()
            painter.translate(place)
            sheet.paint(painter)
            painter.restore()


def _laid_out(sizes: Sequence[QSize]) -> tuple[QSize, list[QPoint]]:
    """Return how large a sheet is that holds parts of these sizes in rows, and where each stands."""
    columns = min(COLUMNS, len(sizes))
    width = max(size.width() for size in sizes)
    rows = [sizes[at : at + columns] for at in range(0, len(sizes), columns)]
    tops = [0, *accumulate(max(size.height() for size in row) for row in rows)]
    places = [QPoint(width * (at % columns), tops[at // columns]) for at in range(len(sizes))]
    return QSize(width * columns, tops[-1]), places


def _renamed(document: bytes, prefix: str) -> ElementTree.Element:
    """Return a drawing whose parts have names that no other drawing on the sheet has."""
    return ElementTree.fromstring(re.sub(r'(\bid="|url\(#|href="#)', rf"\1{prefix}", document.decode()))
