"""The window of a folder of reports: the table of marks, and the class's predictions for the projector."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from neuron_gui import lesson_files
from neuron_gui.core.lessons import file as lesson_file
from neuron_gui.core.lessons.lesson import LessonError
from neuron_gui.core.message import grouped
from neuron_gui.core.progress import Tell
from neuron_gui.core.reports.key import Key
from neuron_gui.core.reports.marking import Marks, as_csv, judged, with_copies
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.marking.marking import Marking
from neuron_gui.ui.marking.model import MarksModel
from neuron_gui.ui.marking.predictions_page import PredictionsPage
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import ROW, px, width_of
from neuron_gui.ui.text import language
from neuron_gui.ui.text.accessible import name_box
from neuron_gui.ui.text.translate import error_text, translated_message
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.new_path import new_path
from neuron_gui.ui.widgets.part_bar import PartBar
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.row_table import show_rows
from neuron_gui.ui.widgets.short_text import ShortText
from neuron_gui.ui.widgets.waiting import Writing
from neuron_gui.ui.widgets.wheel import keep_still

SIZE = 1180, 660
AROUND, WIDEST = 16, 240  # pixels beside a column's texts, and that it is at first, at the usual size of type
FILE = "…"  # stands for a lesson's file among the names of the bundled ones


class MarkingWindow(QWidget):
    """Marks a folder. `chosen` brings the path of a report that is to be opened."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Marks — Neuron Lab"))
        self._folder = Path()
        self._key: Key | None = None
        self._named = ""  # what the key was made of
        self._build_head()
        self._build_table()
        self._build_end()
        self._lay_out()
        self.marking = Marking(self)
        self.marking.came.connect(self._take)
        self.marking.progressed.connect(self._show_progress)
        self.marking.ended.connect(self._end)
        self.cancel_button.clicked.connect(self.marking.cancel)
        self._keys = Latest(self)
        self._keys.answered.connect(self._judge_by)

    def _build_head(self) -> None:
        self.folder_button = QPushButton(self.tr("&Another folder…"))
        self.folder_button.clicked.connect(self.choose_folder)
        self.folder_name = ShortText(1)
        self.key_label = QLabel(self.tr("&Key"))
        self.key_box = QComboBox()
        keep_still(self.key_box)
        self.key_label.setBuddy(self.key_box)
        name_box(self.key_box, self.tr("Key"))
        self.key_box.setToolTip(self.tr("The lesson by which answers are judged, whatever a report claims."))
        self.key_box.addItem(self.tr("As the reports have it"), "")
        for name, outline in lesson_files.lesson_outlines(language.current()).items():
            self.key_box.addItem(outline.title, name)
        self.key_box.addItem(self.tr("A lesson's file…"), FILE)
        self.key_box.activated.connect(self._choose_key)
        self.message = Complaint()

    def _build_table(self) -> None:
        self.model = MarksModel(self)
        self.table = table = QTableView()
        table.setAccessibleName(self.tr("Marks"))
        table.setModel(self.model)
        show_rows(table)
        table.setAlternatingRowColors(True)
        header = table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        table.setSortingEnabled(True)
        table.activated.connect(self._open)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_columns)
        text_size.follow(table, self._fit_type)
        self.page = PredictionsPage()

    def _build_end(self) -> None:
        self.summary = PlainLabel()
        self.summary.setWordWrap(True)
        self.bar = PartBar(self.tr("Progress of marking"))
        self.export_button = QPushButton(self.tr("&Export…"))
        self.export_button.setToolTip(self.tr("Write the table to a text file, CSV."))
        self.export_button.clicked.connect(self.export)
        self.open_button = QPushButton(self.tr("&Open run"))
        self.open_button.setToolTip(self.tr("Open this report's run in the laboratory (Return)"))
        self.open_button.clicked.connect(lambda: self._open(self.table.currentIndex()))
        self.cancel_button = QPushButton(self.tr("Cance&l"))
        self.cancel_button.setToolTip(self.tr("Mark no more files; the rows that are there stay."))
        self.table.selectionModel().currentRowChanged.connect(self._show_choice)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.folder_button)
        head.addWidget(self.folder_name, stretch=1)
        head.addWidget(self.key_label)
        head.addWidget(self.key_box)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.windowTitle())
        self.tabs.addTab(self.table, self.tr("&Marks"))
        self.tabs.addTab(self.page, self.tr("&Predictions"))
        end = QHBoxLayout()
        end.addWidget(self.export_button)
        end.addWidget(self.open_button)
        end.addWidget(self.summary, stretch=1)
        end.addWidget(self.bar)
        end.addWidget(self.cancel_button)
        whole = QVBoxLayout(self)
        whole.addLayout(head)
        whole.addWidget(self.message)
        whole.addWidget(self.tabs, stretch=1)
        whole.addLayout(end)
        self.table.setFocus()
        self.resize(*SIZE)
        text_size.keep_size(self)
        self._show_busy(False)

    # --- Marking ------------------------------------------------------------------------------------

    @Slot()
    def choose_folder(self) -> None:
        """Ask for a folder and mark it."""
        title = self.tr("Mark a folder")
        if folder := QFileDialog.getExistingDirectory(self, title, str(self._folder)):
            self.mark(Path(folder))

    def mark(self, folder: Path) -> None:
        """Mark a folder, unless one is being marked."""
        if self.marking.busy:
            return
        self._name(folder)
        self.message.hide()
        self.model.replace([])
        self.page.show_answers([])
        self.summary.setText("")
        self.bar.setValue(0)
        self.marking.start(folder)
        self._show_busy(True)

    def go_on_from(self, other: MarkingWindow) -> None:
        """Have the marks and the key of a window that this one takes the place of, or mark its folder."""
        self._named, self._key = other._named, other._key
        self._show_key()
        if other.marking.busy:
            self.mark(other._folder)
            return
        self._name(other._folder)
        self._show(other.model.rows)
        self._fitting.start()

    def _name(self, folder: Path) -> None:
        self._folder = folder
        self.folder_name.setText(str(folder))

    def _show_busy(self, busy: bool) -> None:
        focused = self.cancel_button.hasFocus()
        self.bar.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.folder_button.setEnabled(not busy)
        self.key_box.setEnabled(not busy)
        self.export_button.setEnabled(not busy and bool(self.model.rows))
        self._show_choice()
        if focused:
            self.table.setFocus()

    @Slot(list)
    def _take(self, rows: Sequence[Marks]) -> None:
        self.model.add([judged(row, self._key) for row in rows])

    @Slot(int, float)
    def _show_progress(self, total: int, done: float) -> None:
        self.bar.show_part(done)
        text = self.tr("Files: {done} of {total}")
        self.summary.setText(text.format(done=grouped(len(self.model.rows)), total=grouped(total)))

    @Slot(object)
    def _end(self, error: Exception | None) -> None:
        """Look for copies, now that all are there, and sum up."""
        self._show_busy(False)
        if isinstance(error, OSError):
            text = self.tr("The folder {folder} cannot be read: {why}. Choose another one")
            self.message.show_reason(text.format(folder=self._folder, why=error_text(error)))
        elif error is not None:
            raise error
        self._show(with_copies(self.model.rows))
        self._fitting.start()  # by itself, for it takes about as long as all else here
        if not self.model.rows and error is None:
            self.message.show_reason(self.tr("There are no reports in this folder; choose another one"))

    def _show(self, rows: Sequence[Marks]) -> None:
        """Have these rows, judged by the key, and all that is made of them."""
        self.model.replace([judged(row, self._key) for row in rows])
        asks = self._key.asks if self._key else lambda _: True
        self.page.show_answers(answer for row in rows for answer in row.answers if asks(answer))
        self.summary.setText(self._summed_up())
        self._show_busy(False)

    def _summed_up(self) -> str:
        rows = self.model.rows
        if not rows:
            return ""
        text = self.tr("Files: {files}. With a problem: {problems}. With the runs of another: {copies}.")
        return text.format(
            files=grouped(len(rows)),
            problems=grouped(sum(row.problem is not None for row in rows)),
            copies=grouped(sum(bool(row.same_as) for row in rows)),
        )

    def _fit_type(self, _: float) -> None:
        self.table.verticalHeader().setDefaultSectionSize(px(ROW))
        self._fitting.start()

    @Slot()
    def _fit_columns(self) -> None:
        """Make columns as wide as what stands in them, but not without end; later widths are a person's."""
        header = self.table.horizontalHeader()
        for column in range(len(self.model.columns)):
            width = width_of(self.model.longest(column)) + px(AROUND)
            header.resizeSection(column, min(width, px(WIDEST)))

    # --- The key ------------------------------------------------------------------------------------

    @Slot()
    def _choose_key(self) -> None:
        """Have the lesson read that was chosen, which may be a file."""
        name = self.key_box.currentData()
        if name == FILE:
            kinds = self.tr("Lessons (*{extension})").format(extension=lesson_file.EXTENSION)
            name, _ = QFileDialog.getOpenFileName(self, self.tr("Key"), str(self._folder), kinds)
            if not name:
                self._show_key()
                return
        self.message.hide()
        self._keys.ask(partial(_key_of, name), at_once=True)

    @Slot(object)
    def _judge_by(self, answer: tuple[str, Key | Exception | None]) -> None:
        name, key = answer
        if isinstance(key, Exception):
            why = translated_message(key.sentence) if isinstance(key, LessonError) else error_text(key)
            text = self.tr("No key can be made of {file}: {why}")
            self.message.show_reason(text.format(file=Path(name).name, why=why))
        else:
            self._named, self._key = name, key
            if not self.marking.busy:
                self._show(self.model.rows)
        self._show_key()

    def _show_key(self) -> None:
        """Let the box say which key is in force; one from a file has its name there."""
        if self.key_box.findData(self._named) < 0:
            self.key_box.insertItem(self.key_box.count() - 1, Path(self._named).name, self._named)
        self.key_box.setCurrentIndex(self.key_box.findData(self._named))

    # --- Opening and writing ------------------------------------------------------------------------

    @Slot()
    def _show_choice(self, *_: object) -> None:
        self.open_button.setEnabled(self._chosen(self.table.currentIndex()) is not None)

    def _chosen(self, index: QModelIndex) -> Marks | None:
        """Return the row at an index, if it is a report."""
        marks = self.model.rows[index.row()] if index.isValid() else None
        return marks if marks and marks.runs else None

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if marks := self._chosen(index):
            self.chosen.emit(marks.path)

    @Slot()
    def export(self) -> None:
        """Ask for a file, and write the table to it."""
        self.message.hide()
        suggested, kinds = self._folder / "marks.csv", {self.tr("Tables (*.csv)"): ".csv"}
        path = new_path(self, self.tr("Export the marks"), suggested, kinds, self.message.show_reason)
        if path is None:
            return
        Writing(partial(_write, with_copies(self.model.rows), path), path, self, self.message.show_reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels marking; when nothing is being marked it closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.marking.cancel() if self.marking.busy else self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Mark no more files."""
        self.marking.cancel()
        self._keys.drop()
        super().closeEvent(event)


def _key_of(name: str, tell: Tell) -> tuple[str, Key | Exception | None]:
    """Return a name and the key that it stands for, in the background; in place of it why there is none."""
    if not name:
        return name, None
    try:
        lesson, *translations = lesson_files.versions(name)
        return name, Key.of(lesson, translations)
    except (LessonError, OSError) as error:
        return name, error


def _write(rows: Sequence[Marks], path: Path, tell: Tell) -> None:
    with whole_file(path) as file:
        file.write(as_csv(rows))
