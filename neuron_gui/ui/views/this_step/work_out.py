"""Work it out: the step's numbers as blanks that the learner fills, each judged at once."""

from functools import partial
from itertools import groupby

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neuron_gui.core.handwork import Blank, Given, HandWork
from neuron_gui.core.handwork.notebook import Notebook
from neuron_gui.core.message import Message
from neuron_gui.ui.text import decimals
from neuron_gui.ui.text.translate import translated_message
from neuron_gui.ui.views.this_step.blank_row import BlankRow
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn
from neuron_gui.ui.widgets.tab_order import order_tabs

GAP = 6  # pixels above a group
BESIDE = "   "  # between two numbers that are given
GLUE = "\u00a0"  # a blank at which no line ends


class WorkOut(QWidget):
    """Blanks under each other, after what is given. `notebook` keeps what was answered.

    `stopped` comes when the learner wants the arithmetic back; `progressed` when a step's blanks are there,
    and whenever one of them has been found or shown.
    """

    stopped = Signal()
    progressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notebook = Notebook()
        self.work: HandWork | None = None
        self.rows: list[BlankRow] = []
        self._current: BlankRow | None = None
        self.show_button = QPushButton(self.tr("Show this number"))
        self.show_button.clicked.connect(self._show_number)
        self.stop_button = QPushButton(self.tr("Stop"))
        self.stop_button.setToolTip(self.tr("Go back to the step's arithmetic; what you found is kept."))
        self.stop_button.clicked.connect(self.stopped)
        self.progress = PlainLabel()
        self.what, self.how, self.given = PlainLabel(), PlainLabel(), PlainLabel()
        for label in (self.what, self.how, self.given):
            label.setWordWrap(True)
        self.how.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._heads: list[PlainLabel] = []
        self._groups: list[list[Blank]] = []  # that stand under one heading each
        self._shape: list[int] = []  # how many blanks each group has
        self._filling = QTimer(self, interval=0)
        self._filling.timeout.connect(self._fill)
        self._focus_due = False  # whether the first blank that is open takes the focus when it is there
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(4, 2, 4, 4)
        self._column.setSpacing(3)
        for label in (self.what, self.how, self.given):
            self._column.addWidget(label)
        self._blanks = QVBoxLayout()
        self._blanks.setSpacing(3)
        self._column.addLayout(self._blanks)
        self._column.addStretch(1)
        self.area = ScrollColumn()
        self.area.setWidget(page)
        self.buttons = Flow(self.show_button, self.stop_button, self.progress, packed=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.area, stretch=1)
        layout.addWidget(self.buttons)
        decimals.follow(self._refresh)

    # --- What is shown ------------------------------------------------------------------------------

    def show_work(self, work: HandWork | None) -> None:
        """Show a step's blanks with what was answered there; None if its numbers have left all bounds."""
        self.work = work
        if work is None:
            broken = Message("The numbers have left all bounds; there is nothing to reckon with.")
            self.what.setText(translated_message(broken))
        else:
            self.what.setText(translated_message(work.title))
            self._tell(work)
        for label in (self.how, self.given):
            label.setVisible(work is not None)
        self._groups = _groups(work) if work else []
        shape = [len(blanks) for blanks in self._groups]
        if shape != self._shape:
            self._clear()
            self._shape = shape
            self._filling.start()
        elif not self._filling.isActive():
            self._show_blanks()

    def take_focus(self) -> None:
        """Let the learner type into the first blank that is open, once they are there."""
        self._focus_due = self._filling.isActive()
        if not self._focus_due:
            row = next((row for row in self.rows if row.is_open), None)
            (row or self.stop_button).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._refresh()

    @Slot()
    def _refresh(self) -> None:
        for row in self.rows:
            row.refresh()

    def _tell(self, work: HandWork) -> None:
        """Say how to write numbers, and what is given for all samples."""
        how = self.tr("Write results exactly, or with {digits} digits. Enter goes on.")
        remarks = map(translated_message, work.remarks)
        self.how.setText("\n".join((how.format(digits=work.digits), *remarks)))
        self.given.setText(_listed([given for given in work.givens if given.row is None]))

    def _head(self, work: HandWork, blank: Blank) -> str:
        """Return what stands above the blanks of a sample, or of all."""
        if blank.row is None:
            return translated_message(blank.title)
        given = _listed([given for given in work.givens if given.row == blank.row])
        if blank.key.isalpha():  # the only sample that there is
            return given
        name = self.tr("Sample {number}").format(number=blank.row + 1)
        return f"{name}{BESIDE}{given}"

    # --- Rows: one at a time, for each takes some milliseconds ----------------------------------

    def _clear(self) -> None:
        for widget in (*self.rows, *self._heads):
            self._blanks.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.rows, self._heads, self._current = [], [], None

    @Slot()
    def _fill(self) -> None:
        """Make one more of the rows that there are blanks for; after the last one show what is in them."""
        if len(self.rows) == sum(self._shape):
            self._filling.stop()
            order_tabs(*self.rows, self.show_button, self.stop_button)
            self._show_blanks()
            if self._focus_due:
                self.take_focus()
            return
        if len(self.rows) == sum(self._shape[: len(self._heads)]):
            self._heads.append(_heading())
            self._blanks.addWidget(self._heads[-1])
        self._blanks.addWidget(self._new_row())

    def _show_blanks(self) -> None:
        rows = iter(self.rows)
        for head, blanks in zip(self._heads, self._groups, strict=True):
            assert self.work
            head.setText(self._head(self.work, blanks[0]))
            for blank, row in zip(blanks, rows, strict=False):
                row.show_blank(self.work.step, blank, own_title=blank.row is not None)
        self._note_progress()

    def _new_row(self) -> BlankRow:
        row = BlankRow(self.notebook)
        row.entered.connect(partial(self._enter, row))
        row.done.connect(partial(self._go_on, row))
        row.settled.connect(self._note_progress)
        self.rows.append(row)
        return row

    # --- What the learner does ----------------------------------------------------------------------

    def _enter(self, row: BlankRow) -> None:
        self._current = row
        self.area.ensureWidgetVisible(row)

    def _go_on(self, row: BlankRow) -> None:
        """Go to the next blank that is open, of those below first."""
        at = self.rows.index(row) + 1
        following = next((other for other in self.rows[at:] + self.rows[:at] if other.is_open), None)
        (following or self.stop_button).setFocus()

    @Slot()
    def _show_number(self) -> None:
        row = self._current
        if row is None or not row.is_open:
            row = next((row for row in self.rows if row.is_open), None)
        if row:
            row.show_number()
            self._go_on(row)

    @property
    def right(self) -> int:
        """How many blanks of the step in sight are right."""
        return sum(bool(row.entry and row.entry.right) for row in self.rows)

    @property
    def is_complete(self) -> bool:
        """Whether no blank of the step in sight is open any more."""
        there = bool(self.rows) and not self._filling.isActive()
        return there and not any(row.is_open for row in self.rows)

    @Slot()
    def _note_progress(self) -> None:
        text = self.tr("{right} of {count} right")
        self.progress.setText(text.format(right=self.right, count=len(self.rows)))
        self.show_button.setEnabled(not self.is_complete)
        self.progressed.emit()


def _heading() -> PlainLabel:
    head = PlainLabel()
    head.setWordWrap(True)
    head.setContentsMargins(0, GAP, 0, 0)
    bold = head.font()
    bold.setBold(True)
    head.setFont(bold)
    return head


def _groups(work: HandWork) -> list[list[Blank]]:
    """Return the blanks that stand under one heading: those of a sample, or of one kind."""
    return [list(group) for _, group in groupby(work.blanks, lambda blank: (blank.row, *_kind(blank)))]


def _kind(blank: Blank) -> tuple[str, ...]:
    return () if blank.row is not None else (blank.title.text,)


def _listed(givens: list[Given]) -> str:
    """Return numbers that are given, none of them torn apart at a line's end."""
    return BESIDE.join(f"{given.symbol}{GLUE}={GLUE}{given.text}" for given in givens)
