"""The dialog that orders a report: whose, of which runs and steps, of which kind, and where it is written."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.message import RefusalError, grouped
from neuron_gui.core.reports.answers import Answer
from neuron_gui.core.reports.making import Wanted
from neuron_gui.core.reports.worked import chosen_steps
from neuron_gui.ui.reports.writing import Order, write
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.style.measures import unit
from neuron_gui.ui.text import language, plain
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.widgets.combo import Combo
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.dialog_frame import FormDialog, end_buttons, resize_within
from neuron_gui.ui.widgets.making import Making
from neuron_gui.ui.widgets.new_path import may_replace, unwritten
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.rows import FormRows
from neuron_gui.ui.widgets.scroll_column import ScrollColumn

SIZE, MORE = (620, 300), 26  # at 100 % type; as much higher for each run or answer to choose
PAGE, PAPER = ".report.html", ".report.pdf"


@dataclass(frozen=True)
class Reportable:
    """What there is to report: the present run, pinned ones by name, answers, and the notes.

    `answers` are the lesson's, `worked` what was worked out by hand.
    """

    run: Wanted
    pins: Sequence[tuple[str, Wanted]]
    sample: int
    notes: str
    lesson: str
    answers: tuple[Answer, ...]
    worked: tuple[Answer, ...]
    place: Path  # where a page would be written if nothing else is said


class ReportDialog(FormDialog):
    """Writes in the background; `written` brings where, and the dialog closes."""

    written = Signal(Path)

    def __init__(self, reportable: Reportable, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Report"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._reportable, self._settings = reportable, settings
        self._agreed: Path | None = None  # what may be replaced
        self.author = QLineEdit(settings.author)
        self.author.setMaxLength(200)
        self.steps = QLineEdit("0")
        self.steps_complaint, self.complaint = Complaint(), Complaint()
        self.kind = Combo()
        for extension, text in (
            (PAGE, self.tr("A page for any browser (HTML)")),
            (PAPER, self.tr("On paper (PDF)")),
        ):
            self.kind.addItem(text, extension)
        self.kind.activated.connect(self._follow_kind)
        self.place = QLineEdit(str(reportable.place))
        self.browse_button = QPushButton(self.tr("Choose…"))
        self.browse_button.setAutoDefault(False)
        self.browse_button.clicked.connect(self._browse)
        self.pins = [QCheckBox(plain.entry(name)) for name, _ in reportable.pins]
        self.worked = QCheckBox(self.tr("What was worked out by hand"))
        self.predictions = QCheckBox(
            self.tr("Predictions in “{lesson}”").format(lesson=plain.entry(reportable.lesson))
        )
        self.making = Making()
        self.making.made.connect(self._end)
        self.making.busy_changed.connect(self._show_busy)
        self.buttons, self.write_button = end_buttons(self, self.tr("&Write report"))
        self.buttons.accepted.connect(self._begin)
        self._lay_out()

    def _lay_out(self) -> None:
        rows, self._form = FormRows(), QWidget()
        rows.add(PlainLabel(self.tr("Your name")), self.author)
        runs = QVBoxLayout()
        runs.setContentsMargins(0, 4, 0, 0)
        runs.addWidget(
            PlainLabel(
                self.tr("The present run, step {step}").format(step=grouped(self._reportable.run.steps))
            )
        )
        for box in self.pins:
            box.setChecked(True)
            runs.addWidget(box)
        chosen = QWidget()
        chosen.setLayout(runs)
        rows.addRow(PlainLabel(self.tr("Runs")), chosen)
        rows.add(PlainLabel(self.tr("Steps written out")), self.steps)
        note = PlainLabel(
            self.tr("Numbers such as 0, 54 or 0:3. Their arithmetic is in the report, as in This step.")
        )
        note.setWordWrap(True)
        rows.add_below(note)
        rows.add_below(self.steps_complaint)
        if self._reportable.answers:
            self.predictions.setChecked(True)
            rows.addRow(PlainLabel(self.tr("Lesson")), self.predictions)
        if self._reportable.worked:
            self.worked.setChecked(True)
            rows.add_below(self.worked)
        rows.add(PlainLabel(self.tr("Kind")), self.kind)
        line = QWidget()
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self.place, stretch=1)
        across.addWidget(self.browse_button)
        rows.add(PlainLabel(self.tr("File")), line)
        rows.add_below(self.complaint)
        for widget, name in (
            (self.author, self.tr("Your name")),
            (self.steps, self.tr("Steps written out")),
            (self.kind, self.tr("Kind")),
            (self.place, self.tr("File")),
        ):
            widget.setAccessibleName(name)
        column = QVBoxLayout(self._form)
        column.addLayout(rows)
        column.addStretch(1)
        area = ScrollColumn()
        area.setWidget(self._form)
        whole = QVBoxLayout(self)
        whole.addWidget(area, stretch=1)
        whole.addWidget(self.making)
        whole.addWidget(self.buttons)
        width, height = SIZE
        height += MORE * (len(self.pins) + bool(self._reportable.answers) + bool(self._reportable.worked))
        resize_within(self, *(round(side * min(unit(), 1.6)) for side in (width, height)))

    # --- Choosing -----------------------------------------------------------------------------------

    @Slot()
    def _follow_kind(self) -> None:
        """Let the file's name end as the kind has it."""
        text = self.place.text()
        for extension in (PAGE, PAPER, ".html", ".pdf"):
            if text.lower().endswith(extension):
                text = text[: -len(extension)]
                break
        self.place.setText(text + self.kind.currentData())

    @Slot()
    def _browse(self) -> None:
        kinds = self.tr("Reports (*{extension})").format(extension=self.kind.currentData())
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write report"), self.place.text(), kinds)
        if name:
            self.place.setText(name)
            self._agreed = Path(name)  # of which the system's dialog has asked

    def _path(self) -> Path:
        text = self.place.text().strip()
        extension = self.kind.currentData()
        named = text if text.lower().endswith(Path(extension).suffix) else text + extension
        path = Path(named)
        with suppress(RuntimeError):  # of somebody whom the system does not know: it is a name like others
            path = path.expanduser()
        return path.absolute()

    def _order(self) -> Order | None:
        """Return what is wanted; where something is wrong say so at its place, and return None."""
        self.steps_complaint.hide()
        self.complaint.hide()
        self.making.clear()
        try:
            steps = chosen_steps(self.steps.text(), self._reportable.run.steps)
        except RefusalError as error:
            self.steps_complaint.show_reason(error_text(error))
            self.steps.setFocus()
            return None
        path = self._path()
        if wrong := self._wrong_with(path):
            self.complaint.show_reason(wrong)
            self.place.setFocus()
            return None
        pins = zip(self.pins, self._reportable.pins, strict=True)
        return Order(
            runs=(self._reportable.run, *(run for box, (_, run) in pins if box.isChecked())),
            steps=steps,
            sample=self._reportable.sample,
            author=self.author.text().strip(),
            notes=self._reportable.notes,
            answers=(
                *(self._reportable.answers if self.predictions.isChecked() else ()),
                *(self._reportable.worked if self.worked.isChecked() else ()),
            ),
            path=path,
            on_paper=self.kind.currentData() == PAPER,
            language=language.current(),
        )

    def _wrong_with(self, path: Path) -> str:
        if not self.place.text().strip():
            return self.tr("Name the file to be written")
        try:
            if path.is_dir():
                return self.tr("{file} is a folder; name a file in it").format(file=path)
            if not path.parent.is_dir():
                return self.tr("There is no folder {folder}").format(folder=path.parent)
        except OSError as error:  # its name is too long, or its folder is closed
            return unwritten(path, error)
        return ""

    # --- Writing ------------------------------------------------------------------------------------

    @Slot()
    def _begin(self) -> None:
        order = self._order()
        if order is None or not self._may_write(order.path):
            return
        self._settings.author = order.author
        self._written_to = order.path
        self.making.start(partial(write, order), order.path)

    def _may_write(self, path: Path) -> bool:
        return path == self._agreed or may_replace(self, self.tr("Report"), path)

    @Slot()
    def _show_busy(self) -> None:
        self._form.setEnabled(not self.making.busy)
        self.write_button.setEnabled(not self.making.busy)

    @Slot(object)
    def _end(self, _: object) -> None:
        self.written.emit(self._written_to)
        self.accept()

    def reject(self) -> None:
        """Give up what is being written, or else the dialog."""
        if self.making.busy:
            self.making.cancel()
        else:
            super().reject()
