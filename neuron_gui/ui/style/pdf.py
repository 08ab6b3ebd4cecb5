"""What is painted, as a PDF document."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageLayout, QPdfWriter

from neuron_gui.core.strange_text import visible

FINE = 1200  # dots an inch, of what is painted to scale


def pdf_of(
    paint: Callable[[QPdfWriter], object], layout: QPageLayout, dots: int = FINE, title: str = ""
) -> bytes:
    """Return what is painted on pages of this layout, with so many dots an inch."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(visible(title))
    writer.setCreator("Neuron Lab")
    writer.setResolution(dots)
    writer.setPageLayout(layout)
    paint(writer)
    return bytes(buffer.data().data())
