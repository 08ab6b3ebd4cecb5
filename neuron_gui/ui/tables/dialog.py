"""Import of samples from a table: how it is read, what its columns are to be, what else changes.

The file is read by a job, all of it, before anything is chosen: so what the dialog says holds for every row.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from time import perf_counter
from typing import Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.dataset import MAX_INPUTS
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import RefusalError, grouped
from neuron_gui.core.progress import Tell
from neuron_gui.core.samples.taking_over import Change, changes, with_new_samples
from neuron_gui.core.samples.titles import title_of
from neuron_gui.core.tables.block import CellBlock
from neuron_gui.core.tables.classes import against_the_rest, several_classes
from neuron_gui.core.tables.decisions import Decision
from neuron_gui.core.tables.importing import told_of_gaps
from neuron_gui.core.tables.look import Look, look
from neuron_gui.core.tables.pasting import block_of
from neuron_gui.core.tables.samples import ColumnRoles, Fill, gaps, input_count, outline, samples, suggestion
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import Table, read_on
from neuron_gui.core.tables.telling_content import told_of_content
from neuron_gui.core.tables.telling_format import told_of_format
from neuron_gui.threads.job import Job
from neuron_gui.ui.document import Document
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import ROW, px
from neuron_gui.ui.tables.columns import ColumnChoice
from neuron_gui.ui.tables.decisions import DecisionList
from neuron_gui.ui.tables.format import FormatChoice
from neuron_gui.ui.tables.preview import PreviewModel
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import error_text, translated_message
from neuron_gui.ui.widgets.agreement import Agreement
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.dialog_frame import end_buttons, resize_within
from neuron_gui.ui.widgets.part_bar import PartBar
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn

SIZE = (980, 680)
HIGHEST, SHARE = 150, 0.32  # of decisions and what to tick: pixels, a share of a whole dialog
PATIENCE = 0.2  # seconds; what takes longer shows its progress

_Read = tuple[Look, Table, tuple[Decision, ...], ColumnRoles | None, CellBlock | None]


class ImportDialog(QDialog):
    """Edits the document once, when everything is chosen and agreed to; until then nothing changes.

    What was pasted can go into cells of the table, too: `cells_wanted` brings it as a block. `classes_wanted`
    brings an experiment for each of several classes, if that was ticked.
    """

    cells_wanted = Signal(object)
    classes_wanted = Signal(object)

    def __init__(self, document: Document, source: Source, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document, self._source = document, source
        self._name = source.name or self.tr("pasted text")
        self._hand: dict[str, str] = {}
        self._look: Look | None = None
        self._told: tuple[Decision, ...] = ()
        self._table: Table | None = None
        self._block: CellBlock | None = None
        self._job: Job | None = None
        self._began = 0.0
        self._agreements: list[tuple[Agreement, Change]] = []
        self.setWindowTitle(self.tr("Import {file}").format(file=plain.heading(self._name)))
        self.format, self.columns = FormatChoice(), ColumnChoice()
        self.model, self.preview = PreviewModel(), QTableView()
        self.preview.setModel(self.model)
        self.preview.setAccessibleName(self.tr("First rows of the file"))
        self.preview.setTabKeyNavigation(False)
        rows = self.preview.verticalHeader()
        text_size.follow(rows, lambda _: rows.setDefaultSectionSize(px(ROW)))
        self.preview.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.preview.verticalHeader().sectionClicked.connect(self._turn_line)
        self.decisions = DecisionList()
        self.summary, self.message = PlainLabel(), Complaint()
        self._scroll = ScrollColumn()
        self.progress = PartBar(self.tr("Progress"))
        keeping = self.progress.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # else the tables would move when it comes and goes
        self.progress.setSizePolicy(keeping)
        self.buttons, self.import_button = end_buttons(self, self.tr("I&mport"))
        self.cells_button = QPushButton(self.tr("&Paste into cells"))
        self.cells_button.clicked.connect(self._give_cells)
        self.cells_button.setEnabled(False)
        self.buttons.addButton(self.cells_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.cells_button.setVisible(not source.name)
        self._lay_out()
        self.format.changed.connect(self._decide)
        self.decisions.chosen.connect(self._decide)
        self.columns.changed.connect(self._show_choice)
        self.buttons.accepted.connect(self._import)
        self._look_again()

    def _lay_out(self) -> None:
        self.summary.setWordWrap(True)
        area = QWidget()
        self._to_tick = PlainLabel(self.tr("Tick what is to be done"))
        self.each_class = Agreement(
            self.tr(
                "Let a neuron learn each class against the rest, too: these runs come as pins named by class."
            )
        )
        self._agreement_layout = QVBoxLayout(area)
        self._agreement_layout.setContentsMargins(0, 0, 0, 0)
        self._agreement_layout.setSpacing(5)
        self._agreement_layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._agreement_layout.addWidget(self.decisions)
        self._agreement_layout.addWidget(self._to_tick)
        self._agreement_layout.addWidget(self.each_class)
        tables = QSplitter(Qt.Orientation.Horizontal)
        tables.addWidget(self.columns)
        tables.addWidget(self.preview)
        tables.setChildrenCollapsible(False)
        tables.setHandleWidth(8)
        tables.setSizes([400, 560])
        self._scroll.setWidget(area)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.format)
        layout.addWidget(tables, stretch=1)
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

    @Slot(str, str)
    def _decide(self, key: str, value: str) -> None:
        """Take another value for what was decided, and find anew what depends on it."""
        if key == "gaps":
            self.columns.fill = cast(Fill, value)
            self._show_choice()
            return
        self._hand[key] = value
        self._look_again()

    @Slot(int)
    def _turn_line(self, row: int) -> None:
        """Leave a line out, or take it again."""
        line, role = self.model.line(row), self.model.role(row)
        if role in ("", "total", "left out"):
            self._decide(f"line {line}", "keep" if role else "leave out")
        elif role == "other table":
            self._decide("table", str(line))

    def _look_again(self) -> None:
        """Read the file from its beginning."""
        self._begin(partial(_looked, self._source, dict(self._hand)), self._read)

    @Slot(object)
    def _read(self, found: tuple[Look, tuple[Decision, ...]]) -> None:
        self._show_look(*found)
        self._begin(partial(_read, found[0]), self._show_table)

    def _show_look(self, found: Look, decisions: tuple[Decision, ...]) -> None:
        """Show the first lines."""
        self._look, self._table = found, None
        self.format.show_look(found)
        self.model.show_look(found)
        character = self.fontMetrics().averageCharWidth() + 1
        for i, width in enumerate(self.model.widths()):
            self.preview.setColumnWidth(i, (width + 1) * character)
        self._told = decisions
        self.message.hide()

    @Slot(object)
    def _show_table(self, read: _Read) -> None:
        found, table, decisions, suggested, self._block = read
        self._end()
        if found is not self._look:  # the whole of the file showed more than its beginning
            self._show_look(found, decisions)
        self._table, self._told = table, decisions
        self.cells_button.setEnabled(self._block is not None)
        out = dict(found.layout.roles)
        out.update(dict.fromkeys((*table.totals, *table.footnotes), "total"))
        out.update(dict.fromkeys(table.left_out, "left out"))
        self.model.show_left_out(out)
        self.columns.show_table(table, suggested)
        if self.columns.choice is None:
            self.message.show_reason(
                self.tr("No column has numbers, or texts of which one could be the target.")
            )

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
        self.cells_button.setEnabled(False)
        self._job.start()

    def _end(self) -> None:
        if self._job:
            self._job.cancel()
            self._job = None
        self.progress.hide()
        self.import_button.setEnabled(True)

    @Slot(float)
    def _show_progress(self, part: float) -> None:
        self.progress.show_part(part)
        self.progress.setVisible(self._job is not None and perf_counter() > self._began + PATIENCE)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._end()
        self._table = None
        if self._look is None:
            self.format.show_settings(self._hand)
        self.columns.show_table(None)
        if isinstance(error, RefusalError):
            self.message.show_reason(error_text(error))
        elif isinstance(error, OSError):
            self.message.show_reason(
                self.tr("{file} cannot be read: {why}").format(file=self._source.path, why=error_text(error))
            )
        else:
            self.reject()
            raise error

    # --- Choosing -----------------------------------------------------------------------------------

    @Slot()
    def _show_choice(self) -> None:
        """Show what the choice comes to, and all that is to be agreed to; what was agreed to stays so."""
        choice = self.columns.choice
        self.model.show_choice(choice)
        self.message.hide()
        told_now = (*self._told, *(told_of_gaps(self._table, choice) if self._table and choice else ()))
        self.decisions.show_decisions(told_now)
        ticked = {item.sentence.text(): item.agreed for item, _ in self._agreements}
        for item, _ in self._agreements:
            item.deleteLater()
            self._agreement_layout.removeWidget(item)
        self._agreements = [
            (Agreement(translated_message(change.message)), change) for change in self._to_agree(choice)
        ]
        for item, change in self._agreements:
            item.box.setChecked(ticked.get(item.sentence.text(), change.needed))
            self._agreement_layout.addWidget(item)
            item.show()
        several = bool(self._table and choice and several_classes(self._table, choice))
        self.each_class.setVisible(several)
        self._to_tick.setVisible(several or bool(self._agreements))
        self._scroll.setVisible(several or bool(self._agreements) or bool(self.decisions.rows))
        self._fit_agreements()
        self.summary.setText(self._summary(choice))

    def _fit_agreements(self) -> None:
        """Give the sentences as much height as they need in this width, up to a limit."""
        needed = self._agreement_layout.totalHeightForWidth(self._scroll.viewport().width())
        highest = round(SHARE * self.height()) if self.height() >= px(SIZE[1]) else HIGHEST
        self._scroll.setFixedHeight(min(highest, max(0, needed)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the sentences anew."""
        super().resizeEvent(event)
        self._fit_agreements()

    def _to_agree(self, choice: ColumnRoles | None) -> list[Change]:
        if self._table is None or choice is None:
            return []
        return changes(self._document.experiment, outline(self._table, choice))

    def _summary(self, choice: ColumnRoles | None) -> str:
        if self._table is None or choice is None:
            return ""
        inputs, rows = input_count(self._table, choice), gaps(self._table, choice).left
        return self.tr("Samples: {rows} of {all}.  Inputs: {inputs}.").format(
            rows=grouped(rows), all=grouped(self._table.n), inputs=inputs
        )

    def _problem(self, table: Table, choice: ColumnRoles) -> str:
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
        needed = (item for item, change in self._agreements if change.needed)
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
            self.message.show_reason(problem)
            return
        self.message.hide()
        agreed = [change for item, change in self._agreements if item.agreed]
        title = Path(self._source.name).stem.encode(errors="replace").decode()
        if self._document.title_is_written:
            title = self._document.experiment.title
        base, each = self._document.experiment, self.each_class.isVisible() and self.each_class.agreed
        self._begin(partial(_made, base, self._table, choice, title, agreed, each), self._hand_over)

    @Slot()
    def _give_cells(self) -> None:
        self.accept()
        self.cells_wanted.emit(self._block)

    @Slot(object)
    def _hand_over(self, made: tuple[Experiment, list[Experiment]]) -> None:
        self._end()
        experiment, classes = made
        self._document.edit(experiment, self.tr("import of {file}").format(file=self._name))
        if classes:
            self.classes_wanted.emit(classes)
        self.accept()

    def done(self, result: int) -> None:
        """Give up whatever is under way."""
        self._end()
        super().done(result)


def _looked(source: Source, hand: dict[str, str], tell: Tell) -> tuple[Look, tuple[Decision, ...]]:
    found = look(source, hand, tell)
    return found, tuple(told_of_format(found))


def _read(found: Look, tell: Tell) -> _Read:
    """Take every look at all cells here: the window has no time for that."""
    found, table = read_on(found, tell)
    told = (*told_of_format(found), *told_of_content(found, table))
    block = None if found.source.name else block_of(found, table)  # a file is not pasted into cells
    return found, table, told, suggestion(table), block


def _made(
    experiment: Experiment,
    table: Table,
    choice: ColumnRoles,
    title: str,
    agreed: list[Change],
    each_class: bool,
    tell: Tell,
) -> tuple[Experiment, list[Experiment]]:
    data = samples(table, choice)
    made = with_new_samples(experiment, data, title or title_of(data), agreed)
    return made, list(against_the_rest(made, table, choice)) if each_class else []
