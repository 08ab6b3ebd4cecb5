"""All plots in sight in one picture, as it is handed in with a report."""

import re
from collections.abc import Sequence
from functools import partial
from itertools import accumulate
from xml.etree import ElementTree

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from neuron_gui.ui.actions import EXPORT, FILE, Offer
from neuron_gui.ui.plots import picture
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.plots.svg import TAG
from neuron_gui.ui.style import theme
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.window.stage import Stage

COLUMNS = 2


class AllPlots(QObject):
    """What File > Save picture of all plots does."""

    def __init__(self, window: QWidget, stage: Stage, banner: Banner) -> None:
        super().__init__(window)
        self._window, self._stage, self._banner = window, stage, banner

    def offers(self) -> Sequence[Offer]:
        """Return the action that saves the picture."""
        text, tip = (
            self.tr("Save pict&ure of all plots…"),
            self.tr("Write the plots in sight, as PNG, SVG or PDF."),
        )
        printing, on_paper = self.tr("Print p&lots…"), self.tr("Print the plots in sight on one page.")
        return (
            Offer("save_plots", FILE, text, tip, self.save, submenu=EXPORT),
            Offer("print_plots", FILE, printing, on_paper, self.print, submenu=EXPORT),
        )

    @property
    def plots(self) -> list[Plot]:
        """The plots that can be seen: one behind another does not know what the run came to."""
        seen = [view for name, view in self._stage.views.items() if name in self._stage.in_sight]
        return [plot for view in seen for plot in view.findChildren(Plot)]

    @Slot()
    def save(self) -> None:
        """Ask for a file and write the plots to it."""
        if plots := self._plots_or_word():
            whole = picture.Picture(partial(image, plots), partial(drawing, plots), partial(document, plots))
            picture.ask_and_write(self._window, self.tr("plots"), whole)

    def _plots_or_word(self) -> list[Plot]:
        plots = self.plots
        if not plots:
            self._banner.notify(self.tr("No plot is open. Open one in the View menu."))
        return plots

    @Slot()
    def print(self) -> None:
        """Ask for a printer and print the plots."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only here: few print

        if not (plots := self._plots_or_word()):
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # As fine as the screen: else letters would be as large as their points, and all else smaller.
        printer.setResolution(plots[0].logicalDpiX())
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: print_plots(plots, printer))
        QDialog.open(dialog)  # its own wants to be told whom to tell


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
