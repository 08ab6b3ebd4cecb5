"""All plots in sight in one picture, as it is handed in with a report."""

import re
from collections.abc import Sequence
from itertools import accumulate
from xml.etree import ElementTree

from PySide6.QtCore import QObject, QPoint, QSize, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget

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
            self.tr("Write the plots in sight, as PNG or SVG."),
        )
        return (Offer("save_plots", FILE, text, tip, self.save, submenu=EXPORT),)

    @property
    def plots(self) -> list[Plot]:
        """The plots that can be seen: one behind another does not know what the run came to."""
        seen = [view for name, view in self._stage.views.items() if name in self._stage.in_sight]
        return [plot for view in seen for plot in view.findChildren(Plot)]

    @Slot()
    def save(self) -> None:
        """Ask for a file and write the plots to it."""
        plots = self.plots
        if not plots:
            self._banner.notify(self.tr("No plot is open. Open one in the View menu."))
            return
        picture.ask_and_write(self._window, self.tr("plots"), lambda: image(plots), lambda: drawing(plots))


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
