"""About the program: version and engine, what it is built of under which licences, and its folders."""

import platform
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from neuron_gui import __version__
from neuron_gui.core.machine import IS_COMPILED
from neuron_gui.core.run import ENGINE
from neuron_gui.ui.data_folder import data_folder
from neuron_gui.ui.help.components import Component, components
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup.program_log import log_folder
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import line_height, unit
from neuron_gui.ui.text import language
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.row_table import show_rows
from neuron_gui.ui.widgets.short_text import ShortText

LETTERS, LINES = 110, 38  # the size of the dialog, in letters and lines of its type

PATH_LINES = 3  # that a folder's name takes at most


class About(QDialog):
    """A table of parts with the licence of the chosen one below it, the folders, and a text for reports."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Neuron Lab"))
        self.components = components()
        heading = PlainLabel(f"Neuron Lab {__version__}")
        text_size.enlarge(heading, 1.5)
        engine = self.tr(
            "Engine {number}: it rises whenever a run would come out otherwise, be it by one bit."
        )
        self.engine = PlainLabel(engine.format(number=ENGINE))
        self.engine.setWordWrap(True)
        self.table = self._table()
        self.licence = QPlainTextEdit()
        self.licence.setReadOnly(True)
        self.licence.setTabChangesFocus(True)
        self.licence.setAccessibleName(self.tr("Licence"))
        self.table.currentCellChanged.connect(self._show_licence)
        self.message = Complaint()
        layout = QVBoxLayout(self)
        layout.addWidget(heading)
        layout.addWidget(self.engine)
        layout.addWidget(self.table, stretch=3)
        layout.addWidget(self.licence, stretch=2)
        layout.addLayout(self._folders())
        layout.addWidget(self.message)
        layout.addWidget(self._buttons())
        metrics = self.fontMetrics()
        size = QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing())
        self.resize(size.boundedTo(parent.size() - QSize(40, 40)))
        self.table.selectRow(0)

    def _table(self) -> QTableWidget:
        titles = self.tr("Part"), self.tr("Version"), self.tr("Licence")
        table = QTableWidget(len(self.components), len(titles))
        table.setAccessibleName(self.tr("Parts of the program"))
        table.setHorizontalHeaderLabels(titles)
        show_rows(table)
        for row, part in enumerate(self.components):
            for column, text in enumerate((part.name, part.version, part.licence)):
                table.setItem(row, column, QTableWidgetItem(text))
        table.verticalHeader().setDefaultSectionSize(line_height() + 6)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(header.sectionSizeHint(len(titles) - 1))  # else it gets what is left
        for column in range(len(titles) - 1):
            table.resizeColumnToContents(column)
        return table

    def _folders(self) -> QGridLayout:
        """Return a row for each folder, with a button that opens it."""
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        self.folders = {
            self.tr("Settings"): Path(Settings().store.fileName()).parent,
            self.tr("Log"): log_folder(),
            self.tr("Data"): data_folder(),
        }
        for row, (name, folder) in enumerate(self.folders.items()):
            path = ShortText(PATH_LINES)  # which breaks a long name wherever it has to
            path.setText(str(folder))
            button = QPushButton(self.tr("Open folder"))
            button.setAccessibleName(self.tr("Open the folder: {name}").format(name=name))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, folder=folder: self.open_folder(folder))
            grid.addWidget(PlainLabel(name), row, 0)
            grid.addWidget(path, row, 1)
            grid.addWidget(button, row, 2)
        return grid

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy for a report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setToolTip(
            self.tr("Copy the versions and settings that help to find a fault; no names or paths.")
        )
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot(int)
    def _show_licence(self, row: int) -> None:
        self.licence.setPlainText(_licence_text(self.components[row]))

    @Slot()
    def copy(self) -> None:
        """Put what a report of a fault should say on the clipboard."""
        QGuiApplication.clipboard().setText(for_a_report())

    def open_folder(self, folder: Path) -> None:
        """Show a folder in the system's own program; where there is none yet, the one that it will be in."""
        self.message.hide()
        there = next(path for path in (folder, *folder.parents) if path.is_dir())
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(there))):
            self.message.show_reason(self.tr("{folder} cannot be opened from here").format(folder=there))


def for_a_report() -> str:
    """Return versions and settings, in English, for it is read by those who mend the program."""
    screen = QGuiApplication.primaryScreen()
    lines = {
        "Neuron Lab": f"{__version__}, engine {ENGINE}",
        "Kernels": "compiled" if IS_COMPILED else "interpreted",
        "System": platform.platform(),
        "Platform": QGuiApplication.platformName(),
        **{part.name: part.version for part in components()[1:] if part.version},
        "Screen": f"{screen.size().width()} x {screen.size().height()}, scale {screen.devicePixelRatio():g}",
        "Window": f"{language.current()}, {Settings().theme}, text {unit():.0%}",
    }
    return "\n".join(f"{name}: {value}" for name, value in lines.items()) + "\n"


def _licence_text(part: Component) -> str:
    return ("\n\n" + 72 * "-" + "\n\n").join(part.texts()) or part.licence
