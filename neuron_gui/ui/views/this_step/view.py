"""This step: the arithmetic that leads from the shown record to the next, as one would write it by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QStackedWidget, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.explain import Explanation
from neuron_gui.core.records import Record
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.ui.plots.view import RecordView
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.translate import translated_message
from neuron_gui.ui.views.this_step.tug_of_war import TugOfWar
from neuron_gui.ui.views.this_step.worked_text import WorkedText
from neuron_gui.ui.widgets.late_widget import LateWidget
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.sample_choice import SampleChoice
from neuron_gui.ui.widgets.sample_spin import SampleSpin
from neuron_gui.ui.widgets.scroll_column import ScrollColumn

if TYPE_CHECKING:
    from neuron_gui.core.handwork import HandWork
    from neuron_gui.ui.views.this_step.work_out import WorkOut

TWO_COLUMNS = 95  # letters wide, or wider
PAUSE_MS = 100  # between two questions; who wants to read pauses the run


class ThisStepView(RecordView):
    """Sections of arithmetic, and the tug-of-war where several samples take part.

    `wanted` asks for the explanation of a step at a sample, which `show_explanation` takes; while the learner
    works it out, `work_wanted` asks for its blanks, which `show_work` takes, and `work_progressed` comes when
    they are there, and whenever one of them has been found or shown.
    """

    wanted = Signal(int, int)
    work_wanted = Signal(int, int)
    work_progressed = Signal()

    def __init__(self, choice: SampleChoice, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("This step"), parent)
        self._choice = choice
        self._step: int | None = None
        self._explanation: Explanation | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask_again)
        self._experiment: Experiment | None = None
        self._focus_due = False  # whether blanks that come take the focus
        self._due = False  # whether something else is to be asked for when the pause is over
        self.sample = SampleSpin(choice)
        self.work_button = QPushButton(self.tr("Work it out"))
        self.work_button.setToolTip(self.tr("Find this step's numbers yourself; each is judged at once."))
        self.work_button.clicked.connect(self.begin_work)
        self.heading_row.addStretch(1)
        self.heading_row.addWidget(self.work_button)
        self.heading_row.addWidget(self.sample)
        self._work = LateWidget(self._made_work_out)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._page())
        self._pages.addWidget(self._work)
        self.body.addWidget(self._pages)
        choice.changed.connect(self._take_choice)

    @property
    def work_out(self) -> WorkOut:
        """The blanks, made when somebody first works a step out."""
        return self._work.content

    def _made_work_out(self) -> WorkOut:
        from neuron_gui.ui.views.this_step.work_out import WorkOut

        made = WorkOut()
        made.stopped.connect(self.end_work)
        made.progressed.connect(self.work_progressed)
        made.area.setPalette(self.area.palette())
        return made

    def _page(self) -> QWidget:
        self.what = PlainLabel()
        self.what.setWordWrap(True)
        self.forward, self.backward = WorkedText(), WorkedText()
        self.forward.setAccessibleName(self.tr("From the inputs to the loss"))
        self.backward.setAccessibleName(self.tr("From the loss to the new weights"))
        self.tug = TugOfWar()
        self.tug.hide()
        self.tug.picked.connect(self._choice.choose)
        self._rounding = PlainLabel(
            self.tr(
                "Results are rounded to six digits; the numbers they come from carry as many as it takes."
            )
        )
        self._rounding.setWordWrap(True)
        self._rounding.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(4, 2, 4, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._columns = 0
        self._lay_out(1)
        self.area = ScrollColumn()
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its coming would rewrap
        self.area.setWidget(page)
        self._recolor()
        return self.area

    def _lay_out(self, columns: int) -> None:
        """Put the parts under each other, or in two columns where it is wide enough for that."""
        if columns == self._columns:
            return
        self._columns = columns
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self.what, 0, 0, 1, 2)
        self._grid.addWidget(self.forward, 1, 0, top)
        self._grid.addWidget(self.backward, *((2, 0, 1, 1) if columns == 1 else (1, 1, 3, 1)), top)
        self._grid.addWidget(self.tug, 3 if columns == 1 else 2, 0, top)
        self._grid.addWidget(self._rounding, 4, 0, 1, 2)
        self._grid.setRowStretch(3, columns - 1)
        self._grid.setRowStretch(5, 1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the width there is."""
        super().resizeEvent(event)
        self._use_the_width()

    def _use_the_width(self) -> None:
        self._lay_out(2 if self.width() >= TWO_COLUMNS * self.fontMetrics().averageCharWidth() else 1)

    def begin_run(self, snapshot: Snapshot) -> None:
        """Offer the samples of another experiment."""
        self.sample.fit(snapshot.experiment.data.n)
        if snapshot.experiment != self._experiment:
            self._experiment = snapshot.experiment
            if self._work.is_made:
                self.work_out.notebook.clear()

    def show_record(self, record: Record) -> None:
        """Ask for the arithmetic of a record's step."""
        self._step = record.step
        self._ask()

    def show_run(self, snapshot: Snapshot) -> None:
        """Show the last record; the one that a run ends with without a pause, for it is read."""
        super().show_run(snapshot)
        if snapshot.outcome and self._due:
            self._pause.stop()
            self._ask()

    def go_on_from(self, other: ThisStepView) -> None:
        """Know what was worked out in a window that this one takes the place of, and have it in sight."""
        self._experiment = other._experiment
        if self._experiment:
            self._choice.fit(self._experiment)
            self._choice.choose(other._choice.number)
        if other._work.is_made:
            self.work_out.notebook.take_over(other.work_out.notebook)
        if other.is_worked_out:
            self._switch(self._work)

    # --- Working it out -----------------------------------------------------------------------------

    @property
    def is_worked_out(self) -> bool:
        """Whether the learner works the step out instead of reading it."""
        return self._pages.currentWidget() is self._work

    @Slot()
    def begin_work(self) -> None:
        """Have blanks in place of the numbers, and let the learner type."""
        self._focus_due = True
        self._switch(self._work)

    @Slot()
    def end_work(self) -> None:
        """Show the arithmetic again."""
        self._switch(self.area)
        self.work_button.setFocus()

    def _switch(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self.work_button.setVisible(page is self.area)
        self._recolor()
        self._pause.stop()
        self._ask()

    def show_work(self, work: HandWork | None) -> None:
        """Show the blanks that were asked for; None if there are no numbers to reckon with."""
        self.work_out.show_work(work)
        if self._focus_due:
            self._focus_due = False
            self.work_out.take_focus()

    # --- Reading it ---------------------------------------------------------------------------------

    def show_explanation(self, explanation: Explanation) -> None:
        """Show the arithmetic that was asked for."""
        self._explanation = explanation
        self.what.setText(translated_message(explanation.title))
        self.forward.show_sections(explanation.forward)
        self.backward.show_sections(explanation.backward, first=1 + len(explanation.forward))
        self.tug.show_pulls(explanation.pulls, explanation.sample)

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours and a new size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()
        if event.type() == QEvent.Type.FontChange:
            self._use_the_width()
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and self._explanation:
            self.forward.write()
            self.backward.write()
            self.tug.show_pulls(self._explanation.pulls, self._explanation.sample)

    def _recolor(self) -> None:
        """Lie on the surface that plots lie on."""
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.current().surface))
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.current().surface))
        self.area.setPalette(palette)
        if self._work.is_made:
            self.work_out.area.setPalette(palette)

    @Slot(int)
    def _take_choice(self, _: int) -> None:
        if self.isVisible():
            self._ask()

    def _ask(self) -> None:
        """Ask at once; or, so soon after the last question, when the pause is over."""
        self._due = self._pause.isActive()
        if not self._due and self._step is not None:
            wanted = self.work_wanted if self.is_worked_out else self.wanted
            wanted.emit(self._step, self._choice.number)
            self._pause.start()

    @Slot()
    def _ask_again(self) -> None:
        if self._due:
            self._ask()
