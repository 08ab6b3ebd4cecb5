"""Files dropped onto the window: experiments, lessons and reports are opened, tables imported."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from neuron_gui.core.experiment import EXTENSION, EXTENSIONS
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.reports import EXTENSIONS as REPORTS
from neuron_gui.ui.tables.controller import TABLES
from neuron_gui.ui.widgets.banner import Banner

OpenNamed = Callable[[str], object]
ImportTable = Callable[[Path], object]


class Drop(QObject):
    """An event filter for the window: takes files, and hands them on when the drop is over."""

    _dropped = Signal(list)

    def __init__(
        self, window: QWidget, open_named: OpenNamed, import_table: ImportTable, banner: Banner
    ) -> None:
        super().__init__(window)
        self._open, self._import, self._banner = open_named, import_table, banner
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        # What is asked while a drop goes on would leave the program waiting that the files come from.
        self._dropped.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Accept what brings files."""
        if not isinstance(event, QDragEnterEvent | QDropEvent) or not _files(event.mimeData()):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._dropped.emit(_files(event.mimeData()))
        return True

    @Slot(list)
    def _take(self, names: list[str]) -> None:
        """Open the one file that was dropped, or say what can be."""
        name = names[0].lower()
        if len(names) > 1:
            self._banner.notify(
                self.tr("Drop one file at a time: an experiment, a lesson, a report, or a table to import.")
            )
        elif name.endswith((*EXTENSIONS, *REPORTS, lesson_file.EXTENSION)):
            self._open(names[0])
        elif name.endswith(TABLES):
            self._import(Path(names[0]))
        else:
            self._banner.notify(
                self.tr(
                    "{file} is no experiment ({experiment}), no lesson ({lesson}), no report ({reports})"
                    " and no table ({tables})."
                ).format(
                    file=Path(names[0]).name,
                    experiment=f"*{EXTENSION}",
                    lesson=f"*{lesson_file.EXTENSION}",
                    reports=", ".join(f"*{extension}" for extension in REPORTS),
                    tables=", ".join(TABLES),
                )
            )


def _files(mime: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
