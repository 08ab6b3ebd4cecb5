"""Samples from and for other programs: the import's dialog, and the table written to a text file."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.writing import write
from neuron_gui.ui.actions import EXPORT, FILE, Offer
from neuron_gui.ui.document import Document
from neuron_gui.ui.widgets.banner import Banner
from neuron_gui.ui.widgets.new_path import new_path
from neuron_gui.ui.widgets.waiting import Writing

TABLES = (".csv", ".tsv", ".txt", ".dat", ".data", ".xlsx", ".xls", ".xlsb", ".ods")


class TablesController(QObject):
    """What File > Import data and Export data do. One at a time: both keep the window busy meanwhile."""

    cells_wanted = Signal(object)
    classes_wanted = Signal(object)

    def __init__(self, window: QWidget, document: Document, banner: Banner) -> None:
        super().__init__(window)
        self._window, self._document, self._banner = window, document, banner
        self._folder = ""

    def offers(self) -> Sequence[Offer]:
        """Return what can be done with tables in text files."""
        return (
            Offer(
                "import",
                FILE,
                self.tr("&Import data…"),
                self.tr("Take samples from a text file, CSV."),
                self.import_data,
                "Ctrl+I",
                separator=True,
            ),
            Offer(
                "export",
                FILE,
                self.tr("&Export data…"),
                self.tr("Write the samples to a text file, CSV."),
                self.export_data,
                "Ctrl+E",
                submenu=EXPORT,
            ),
        )

    @Slot()
    def import_data(self) -> None:
        """Ask for a file and import samples from it."""
        kinds = " ".join(f"*{ending}" for ending in TABLES)
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import data"),
            self._folder,
            self.tr("Tables ({kinds});;All files (*)").format(kinds=kinds),
        )
        if name:
            self.import_path(Path(name))

    def import_path(self, path: Path) -> None:
        """Show what a file holds, to be imported."""
        self._folder = str(path.parent)
        self._show(Source.of(path))

    @Slot(str)
    def import_text(self, text: str) -> None:
        """Show what was pasted, to be imported."""
        self._show(Source.of_text(text))

    def _show(self, source: Source) -> None:
        # Only here: it would cost time at every start.
        from neuron_gui.ui.tables.dialog import ImportDialog

        dialog = ImportDialog(self._document, source, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.cells_wanted.connect(self.cells_wanted)
        dialog.classes_wanted.connect(self.classes_wanted)
        dialog.open()

    @Slot()
    def export_data(self) -> None:
        """Ask for a file and write the table to it."""
        suggested = Path(self._folder, (self._document.stem or self.tr("samples")) + TABLES[0])
        kinds = {self.tr("Tables (*.csv)"): TABLES[0]}
        if path := new_path(self._window, self.tr("Export data"), suggested, kinds, self._banner.notify):
            self.export_path(path)

    def export_path(self, path: Path) -> None:
        """Write the table to a file, as a whole or not at all."""
        self._folder = str(path.parent)
        work = partial(write, self._document.experiment.data, path)
        Writing(work, path, self._window, self._banner.notify)
