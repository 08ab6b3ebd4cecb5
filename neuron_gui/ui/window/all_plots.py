"""All plots in sight in one picture, as it is handed in with a report."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPageLayout
from PySide6.QtWidgets import QWidget

from neuron_gui.ui.actions import EXPORT, FILE, Offer
from neuron_gui.ui.plots.plot import Plot
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.new_path import unwritten
from neuron_gui.ui.window.stage import Stage

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


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
        from neuron_gui.ui.plots import picture
        from neuron_gui.ui.window.plots_page import document, drawing, image

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
        from PySide6.QtPrintSupport import QPrinter  # only here: few print

        from neuron_gui.ui.widgets.printing import ask_for_printer

        if not (plots := self._plots_or_word()):
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        # As fine as the screen: else letters would be as large as their points, and all else smaller.
        printer.setResolution(plots[0].logicalDpiX())
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        ask_for_printer(self._window, printer, partial(self._print_on, plots))

    def _print_on(self, plots: Sequence[Plot], printer: QPrinter) -> None:
        from neuron_gui.ui.widgets.printing import print_pages
        from neuron_gui.ui.window.plots_page import print_plots

        try:
            print_pages(partial(print_plots, plots), printer, self.tr("plots"))
        except OSError as error:
            self._banner.notify(unwritten(Path(printer.outputFileName()), error))
