"""Import of samples from a text file: how it is read, what its columns are to be, what else changes.

The file is read by a job, all of it, before anything is chosen: so what the dialog says holds for every row.
"""

import traceback
from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QProgressBar,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.dataset import MAX_INPUTS
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped
from neuron_gui.core.progress import Tell
from neuron_gui.core.refusal import RefusalError
from neuron_gui.core.samples.csv_format import Format
from neuron_gui.core.samples.csv_samples import Choice, gaps, input_count, outline, samples
from neuron_gui.core.samples.csv_table import Look, Table, look, read
from neuron_gui.core.samples.taking_over import Change, changes, with_new_samples
from neuron_gui.threads.job import Job
from neuron_gui.ui.csv_files.columns import ColumnChoice
from neuron_gui.ui.csv_files.format import FormatChoice
from neuron_gui.ui.csv_files.losses import losses
from neuron_gui.ui.csv_files.preview import PreviewModel
from neuron_gui.ui.document import Document
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import said, told
from neuron_gui.ui.widgets.agreement import Agreement
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.dialog_frame import end_buttons, resize_within
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn

SIZE = (980, 680)
HIGHEST = 130  # of the sentences to agree to; more can be scrolled
PATIENCE = 0.2  # seconds; what takes longer shows its progress


class ImportDialog(QDialog):
    """Edits the document once, when everything is chosen and agreed to; until then nothing changes."""

    broken = Signal(str)

    def __init__(self, document: Document, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._path = document, path
        self._look: Look | None = None
        self._table: Table | None = None
        self._job: Job | None = None
        self._began = 0.0
        self._agreements: list[tuple[Agreement, Change | None]] = []
        self.setWindowTitle(self.tr("Import {file}").format(file=plain.heading(path.name)))
        self.format, self.columns = FormatChoice(), ColumnChoice()
        self.model, self.preview = PreviewModel(), QTableView()
        self.preview.setModel(self.model)
        self.preview.setAccessibleName(self.tr("First rows of the file"))
        self.preview.setTabKeyNavigation(False)
        self.preview.verticalHeader().setDefaultSectionSize(22)
        self.preview.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.notes, self.summary, self.message = PlainLabel(), PlainLabel(), Complaint()
        self._scroll = QScrollArea()
        self.progress = QProgressBar()
        self.progress.setRange(0, 1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        keeping = self.progress.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # else the tables would move when it comes and goes
        self.progress.setSizePolicy(keeping)
        self.buttons, self.import_button = end_buttons(self, self.tr("I&mport"))
        self._lay_out()
        self.format.changed.connect(self._look_again)
        self.columns.changed.connect(self._show_choice)
        self.buttons.accepted.connect(self._import)
        self._look_again(None)

    def _lay_out(self) -> None:
        for label in (self.notes, self.summary):
            label.setWordWrap(True)
        area = QWidget()
        self._agreement_layout = QVBoxLayout(area)
        self._agreement_layout.setContentsMargins(0, 0, 0, 0)
        self._agreement_layout.setSpacing(5)
        self._agreement_layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        tables = QSplitter(Qt.Orientation.Horizontal)
        tables.addWidget(self.columns)
        tables.addWidget(self.preview)
        tables.setChildrenCollapsible(False)
        tables.setSizes([400, 560])
        self._scroll.setWidget(area)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._to_tick = PlainLabel(self.tr("Tick what is to be done"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the boxes in it take the focus
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.format)
        layout.addWidget(tables, stretch=1)
        layout.addWidget(self.notes)
        layout.addWidget(self._to_tick)
        layout.addWidget(self._scroll)
        layout.addWidget(self.progress)
        layout.addWidget(self.message)
        layout.addWidget(self.summary)
        column = ScrollColumn()
        column.setWidget(content)
        whole = QVBoxLayout(self)
        whole.addWidget(column)
        whole.addWidget(self.buttons)
        resize_within(self, *SIZE)

    # --- Reading ------------------------------------------------------------------------------------

    @Slot(object)
    def _look_again(self, format_: Format | None) -> None:
        """Read the file from its beginning, in the detected way if none is given."""
        self._show_look(None)
        self._begin(
            partial(_looked, self._path, format_), self._show_detected if format_ is None else self._read
        )

    @Slot(object)
    def _show_detected(self, found: Look) -> None:
        self.format.show_detected(found.format)
        self._read(found)

    @Slot(object)
    def _read(self, found: Look) -> None:
        self._show_look(found)
        self._begin(partial(read, self._path, found), self._show_table)

    def _show_look(self, found: Look | None) -> None:
        """Show the first rows, or that nothing is known yet."""
        self._look, self._table = found, None
        self.model.show_look(found)
        character = self.fontMetrics().averageCharWidth() + 1
        for i, width in enumerate(self.model.widths()):
            self.preview.setColumnWidth(i, (width + 1) * character)
        self.notes.setText(" ".join(map(said, found.notes)) if found else "")
        self.notes.setVisible(bool(found and found.notes))
        self.columns.show_table(None)
        self.message.hide()

    @Slot(object)
    def _show_table(self, table: Table) -> None:
        self._table = table
        self._end()
        self.columns.show_table(table)
        if self.columns.choice is None:
            self.message.tell(self.tr("No column has numbers, or texts of which one could be the target."))

    def _begin(self, work: Callable[[Tell], object], then: Callable[[Any], None]) -> None:
        """Do something in the background; what was under way is of no use any more."""
        self._end()
        self._job = Job(work)
        self.destroyed.connect(self._job.cancel)
        self._job.done.connect(then)
        self._job.failed.connect(self._fail)
        self._job.progressed.connect(self._show_progress)
        self._began = perf_counter()
        self.import_button.setEnabled(False)
        self._job.start()

    def _end(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None
        self.progress.hide()
        self.import_button.setEnabled(True)

    @Slot(float)
    def _show_progress(self, part: float) -> None:
        self.progress.setValue(round(part * self.progress.maximum()))
        self.progress.setVisible(self._job is not None and perf_counter() > self._began + PATIENCE)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._end()
        if isinstance(error, RefusalError):
            self.message.tell(told(error))
        elif isinstance(error, OSError):
            self.message.tell(
                self.tr("{file} cannot be read: {why}").format(file=self._path, why=told(error))
            )
        else:
            self.broken.emit("".join(traceback.format_exception(error)))
            self.reject()

    # --- Choosing -----------------------------------------------------------------------------------

    @Slot()
    def _show_choice(self) -> None:
        """Show what the choice comes to, and all that is to be agreed to; what was agreed to stays so."""
        choice = self.columns.choice
        self.model.show_choice(choice)
        self.message.hide()
        agreed = {item.sentence.text() for item, _ in self._agreements if item.agreed}
        for item, _ in self._agreements:
            item.deleteLater()
            self._agreement_layout.removeWidget(item)
        self._agreements = [(Agreement(text), change) for text, change in self._to_agree(choice)]
        for item, _ in self._agreements:
            item.box.setChecked(item.sentence.text() in agreed)
            self._agreement_layout.addWidget(item)
            item.show()
        for part in (self._to_tick, self._scroll):
            part.setVisible(bool(self._agreements))
        self._fit_agreements()
        self.summary.setText(self._summary(choice))

    def _fit_agreements(self) -> None:
        """Give the sentences as much height as they need in this width, up to a limit."""
        needed = self._agreement_layout.totalHeightForWidth(self._scroll.viewport().width())
        self._scroll.setFixedHeight(min(HIGHEST, max(0, needed)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self._fit_agreements()

    def _to_agree(self, choice: Choice | None) -> list[tuple[str, Change | None]]:
        if self._table is None or choice is None:
            return []
        offers = changes(self._document.experiment, outline(self._table, choice))
        sentences: list[tuple[str, Change | None]] = [(text, None) for text in losses(self._table, choice)]
        return sentences + [(said(offer.message), offer) for offer in offers]

    def _summary(self, choice: Choice | None) -> str:
        if self._table is None or choice is None:
            return ""
        inputs, rows = input_count(self._table, choice), gaps(self._table, choice).left
        return self.tr("Samples: {rows} of {all}.  Inputs: {inputs}.").format(
            rows=grouped(rows), all=grouped(self._table.n), inputs=inputs
        )

    def _problem(self, table: Table, choice: Choice) -> str:
        """Return why this cannot be imported, or nothing."""
        inputs = input_count(table, choice)
        if not inputs:
            return self.tr("Tick at least one column as an input.")
        if inputs > MAX_INPUTS:
            return self.tr("{n} inputs are chosen, and a neuron has at most {most} here. Clear some.").format(
                n=grouped(inputs), most=MAX_INPUTS
            )
        if not gaps(table, choice).left:
            return self.tr("No row has a value in every chosen column. Clear the emptiest ones.")
        needed = (item for item, change in self._agreements if change is None or change.needed)
        if refused := next((item for item in needed if not item.agreed), None):
            refused.setFocus()
            self._scroll.ensureWidgetVisible(refused)
            return self.tr("Tick this, or choose other columns: {what}").format(what=refused.sentence.text())
        return ""

    # --- Importing ----------------------------------------------------------------------------------

    @Slot()
    def _import(self) -> None:
        """Make the samples, if all is well."""
        choice = self.columns.choice
        if self._table is None or choice is None:
            return
        if problem := self._problem(self._table, choice):
            self.message.tell(problem)
            return
        self.message.hide()
        agreed = [change for item, change in self._agreements if change and item.agreed]
        title = self._path.stem.encode(errors="replace").decode()
        self._begin(
            partial(_made, self._document.experiment, self._table, choice, title, agreed), self._hand_over
        )

    @Slot(object)
    def _hand_over(self, experiment: Experiment) -> None:
        self._end()
        self._document.edit(experiment, self.tr("import of {file}").format(file=self._path.name))
        self.accept()

    def done(self, result: int) -> None:
        """Give up whatever is under way."""
        self._end()
        super().done(result)


def _looked(path: Path, format_: Format | None, tell: Tell) -> Look:
    return look(path, format_, tell)


def _made(
    experiment: Experiment, table: Table, choice: Choice, title: str, agreed: list[Change], tell: Tell
) -> Experiment:
    return with_new_samples(experiment, samples(table, choice), title, agreed)
