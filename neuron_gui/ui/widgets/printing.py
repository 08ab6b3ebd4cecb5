"""Asks for a printer, and paints there; a file that is printed to is written as every other file is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPagedPaintDevice
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QWidget

from neuron_gui.core.schema.writing import whole_file
from neuron_gui.ui.style.pdf import pdf_of
from neuron_gui.ui.text.translate import translated

Paint = Callable[[QPagedPaintDevice], object]


def ask_for_printer(window: QWidget, printer: QPrinter, then: Callable[[QPrinter], object]) -> None:
    """Let a person say on what is to be printed, and how; `then` is called if they do."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for before in window.findChildren(QPrintDialog, options=direct):
        before.deleteLater()  # not when it closes: Qt goes back to it from its properties, if they are open
    dialog = QPrintDialog(printer, window)
    _want_name(dialog)
    dialog.accepted.connect(lambda: then(printer))
    QDialog.open(dialog)  # its own wants to be told whom to tell


def _want_name(dialog: QPrintDialog) -> None:
    """Let nobody print to a file without a name, of which Qt complains on the terminal; others it refuses."""
    name = dialog.findChild(QLineEdit, "filename")
    printers, buttons = dialog.findChild(QComboBox, "printers"), dialog.findChild(QDialogButtonBox)
    button = buttons.button(QDialogButtonBox.StandardButton.Ok) if buttons else None
    if not (name and printers and button):  # the system has a dialog of its own
        return
    name.setPlaceholderText(translated("Type the name of a file"))

    def look() -> None:
        button.setEnabled(bool(name.text()) or not name.isEnabled())

    name.textChanged.connect(look)
    printers.currentIndexChanged.connect(look)


def file_of(printer: QPrinter) -> Path | None:
    """Return the file that is to be printed to, None where it is paper."""
    is_file = printer.outputFormat() == QPrinter.OutputFormat.PdfFormat
    return Path(printer.outputFileName()) if is_file else None


def print_pages(paint: Paint, printer: QPrinter, title: str) -> None:
    """Paint on the printer's pages, or write them to its file; raise OSError where that cannot be written."""
    path = file_of(printer)
    if path is None:
        paint(printer)
        return
    content = pdf_of(paint, printer.pageLayout(), printer.resolution(), title)
    with whole_file(path) as file:
        file.buffer.write(content)
