"""The race's dialog: choose who races and with what budget, watch, and pin what was seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.compare.entrants import KINDS
from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.compare.race import first_front
from neuron_gui.core.compare.tuning import Tuned
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.schema.options import Option
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.stop import MAX_STEPS
from neuron_gui.core.strategies import STRATEGIES, tag
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.ui.compare.words import title
from neuron_gui.ui.race.course import Course
from neuron_gui.ui.race.line_up import MAX_RACERS, LineUp, names_of
from neuron_gui.ui.race.plot import RacePlot
from neuron_gui.ui.race.podium import Podium
from neuron_gui.ui.race.standing import StandingTable, headline
from neuron_gui.ui.race.tuning import Tuning
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.text.decimals import exact, parse_number
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.dialog_frame import FormDialog, resize_within
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.option_form import PartEditor
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn

SIZE = 1080, 680
FORM_WIDTH = 280
PLOT_HEIGHT, TABLE_HEIGHT = 210, 100  # at least, with a podium between them: without one they may be lower


class RaceDialog(FormDialog):
    """Everybody starts from the same weights and has the same budget of loss evaluations.

    `kept` brings the runs that are to be pinned.
    """

    kept = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Race"))
        self.budget = 1000.0
        self.standing: Sequence[PinnedRun] = ()
        self._arrives = True
        self._over = False  # everybody has a place
        self.line_up = LineUp()
        self.course = Course(self)
        self.tuning = Tuning(self)
        self._names: Sequence[str] = ()  # of those who race
        self._build_form()
        self._build_track()
        self._build_end()
        self._lay_out()
        self.line_up.changed.connect(self._show_line_up)
        self.tuning.progressed.connect(self._show_search)
        self.tuning.found.connect(self._race_tuned)
        self.course.moved.connect(self._show_standing)
        self.course.ended.connect(self._end)

    # --- What it is made of -------------------------------------------------------------------------

    def _build_form(self) -> None:
        kinds = Option("strategy", self.tr("Way to learn"), "", tuple(STRATEGIES.values()), None)
        self.editor = PartEditor(self.line_up, "strategy", kinds, self._change_kind)
        self.add_button = QPushButton(self.tr("&Add"))
        menu = QMenu(self.add_button)
        for kind, strategy in KINDS.items():
            menu.addAction(title(strategy)).triggered.connect(lambda _=False, kind=kind: self._add(kind))
        self.add_button.setMenu(menu)
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.remove_button.clicked.connect(self.line_up.remove)
        self.budget_field = CheckedField(self.tr("Budget, in loss evaluations"), self._take_budget)
        self.budget_field.setToolTip(
            self.tr("So many passes over the samples has everybody. A guess costs one; so does a whole step.")
        )
        self.tuned_box = QCheckBox(self.tr("Each at its &best rate"))
        tip = self.tr(
            "Before the race, the best rate or step of each is found: by theory where it is known, else"
            " in trials, whose loss evaluations the table shows. What is set here stays as it is."
        )
        self.tuned_box.setToolTip(plain.tip(tip))
        self.tuned_box.toggled.connect(self._show_line_up)
        self.message = Complaint()

    def _build_track(self) -> None:
        self.plot = RacePlot(self.tr("Race"))
        self.headline = PlainLabel()
        self.headline.setWordWrap(True)
        font = self.headline.font()
        font.setBold(True)
        self.headline.setFont(font)
        text_size.follow(
            self.headline,
            lambda _: self.headline.setMinimumHeight(2 * self.headline.fontMetrics().lineSpacing()),
        )
        self.podium = Podium()
        self.podium.hide()
        self.table = StandingTable()
        self.table.currentCellChanged.connect(self._choose)

    def _build_end(self) -> None:
        self.start_button = QPushButton(self.tr("&Start"))
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start_or_cancel)
        self.pin_button = QPushButton(self.tr("&Pin all"))
        self.pin_button.setToolTip(self.tr("Keep these runs in the table of pinned runs."))
        self.pin_button.clicked.connect(lambda: self.kept.emit(self.standing))
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        for button in (self.add_button, self.remove_button, self.pin_button, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self.plot, stretch=3)
        right.addWidget(self.headline)
        right.addWidget(self.podium)
        right.addWidget(self.table, stretch=2)
        upper = QHBoxLayout()
        upper.setSpacing(14)
        upper.addWidget(self._laid_out_form(), stretch=2)
        upper.addLayout(right, stretch=3)
        end = QHBoxLayout()
        end.addWidget(self.pin_button)
        end.addStretch(1)
        end.addWidget(self.start_button)
        end.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.addLayout(upper, stretch=1)
        whole.addLayout(end)
        resize_within(self, *SIZE)

    def _laid_out_form(self) -> QWidget:
        self._form = QWidget()
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 6, 0)
        kind_label = PlainLabel(self.tr("The chosen racer learns by"))
        budget_label = PlainLabel(self.tr("Budget of each, in loss evaluations"))
        budget_label.setBuddy(self.budget_field)
        for label in (kind_label, budget_label):
            label.setWordWrap(True)
        column.addWidget(kind_label)
        column.addWidget(self.editor)
        column.addStretch(1)
        for widget in (
            Flow(self.add_button, self.remove_button),
            self.tuned_box,
            budget_label,
            self.budget_field,
        ):
            column.addWidget(widget)
        column.addWidget(self.message)
        area = ScrollColumn()
        area.setWidget(self._form)
        text_size.follow(area, lambda scale: area.setMaximumWidth(round(FORM_WIDTH * scale)))
        return area

    # --- Who races ----------------------------------------------------------------------------------

    def open_on(self, experiment: Experiment, known: Theory | SafeRate | None) -> None:
        """Open for an experiment of which theory knows this."""
        stop = experiment.stop
        self._arrives = stop.tolerance is not None or stop.target_loss is not None
        self.budget = float(stop.max_steps)
        self.budget_field.show_text(exact(self.budget))
        self.line_up.take(experiment, known)
        self.open()

    @Slot()
    def _show_line_up(self) -> None:
        """Show who races; where they stood is of the past."""
        self.standing, self._over = (), False
        self.message.hide()
        self.podium.hide()
        experiments, chosen = self.line_up.experiments, self.line_up.chosen
        self.table.blockSignals(True)
        self._line_up(experiments)
        self.table.selectRow(chosen)
        self.table.blockSignals(False)
        if experiments:
            self.editor.show_part(experiments[chosen].strategy)
        self.headline.setText(self._promise())
        self._enable()

    def _line_up(self, experiments: Sequence[Experiment]) -> None:
        """Show those who are to race."""
        self._names = names_of(experiments)
        self.table.show_names(self._names)
        if experiments:
            self.plot.begin(self._names, first_front(experiments, self.budget), self.budget)

    def _promise(self) -> str:
        if not self.line_up.experiments:
            return self.tr("Add somebody to race.")
        if not self._arrives:
            return self.tr("The experiment has no tolerance, so nobody can get there: the lowest loss wins.")
        return self.tr("Who gets there with the fewest loss evaluations? All start from the same weights.")

    def _enable(self) -> None:
        running, count = self._running, len(self.line_up.experiments)
        self._form.setEnabled(not running)
        self.editor.setEnabled(count > 0)
        self.add_button.setEnabled(count < MAX_RACERS)
        self.remove_button.setEnabled(count > 0)
        self.start_button.setEnabled(count > 0)
        self.start_button.setText(self.tr("&Cancel") if running else self.tr("&Start"))
        self.pin_button.setEnabled(bool(self.standing) and not running)

    @Slot(int, int, int, int)
    def _choose(self, row: int, *_: int) -> None:
        if row >= 0 and not self._running:
            self.line_up.chosen = row
            self.editor.show_part(self.line_up.experiments[row].strategy)

    def _change_kind(self, kind: str) -> None:
        name = next(name for name, strategy in KINDS.items() if tag(strategy) == kind)
        self._try(lambda: self.line_up.change_kind(name))

    def _add(self, kind: str) -> None:
        self._try(lambda: self.line_up.add(kind))

    def _try(self, change: Callable[[], object]) -> None:
        try:
            change()
        except ExperimentError as error:
            self._show_line_up()
            self.message.show_reason(error_text(error))

    def _take_budget(self, text: str) -> None:
        budget = parse_number(text)
        if not 0 < budget <= MAX_STEPS:
            raise ValueError(self.tr("Type a number above 0, and at most a billion"))
        self.budget = budget
        self.budget_field.show_text(exact(budget))
        self._show_line_up()

    # --- The race -----------------------------------------------------------------------------------

    @property
    def _running(self) -> bool:
        return self.course.running or self.tuning.running

    @Slot()
    def start_or_cancel(self) -> None:
        """Let them run, tuned if that is wanted; while they do, stop them all."""
        if self._running:
            self._cancel()
            self.headline.setText(self.tr("Cancelled."))
        else:
            self._show_line_up()
            if self.tuned_box.isChecked():
                self._show_search(0.0)
                self.tuning.start(self.line_up.experiments, self.budget)
            else:
                self._race(self.line_up.experiments)
        self._enable()

    def _race(self, experiments: Sequence[Experiment]) -> None:
        self.course.start(experiments, self.budget)
        self.headline.setText(self.tr("They are off …"))

    def _cancel(self) -> None:
        self.tuning.cancel()
        self.course.cancel()

    @Slot(float)
    def _show_search(self, part: float) -> None:
        if not self.course.running:
            text = self.tr("Looking for the best rate of each … {percent} %")
            self.headline.setText(text.format(percent=int(100 * part)))

    @Slot(object)
    def _race_tuned(self, found: Sequence[Tuned]) -> None:
        experiments = [racer.experiment for racer in found]
        self.table.blockSignals(True)
        self._line_up(experiments)
        self.table.selectRow(self.line_up.chosen)
        self.table.blockSignals(False)
        self.table.show_tuning(found)
        self._race(experiments)
        self._enable()

    @Slot(object)
    def _show_standing(self, standing: Sequence[PinnedRun]) -> None:
        self.standing = standing
        self.plot.show_standing(standing)
        self.table.show_standing(standing, over=all(run.outcome for run in standing))

    @Slot(object)
    def _end(self, standing: Sequence[PinnedRun]) -> None:
        self.headline.setText(headline(standing, self._names))
        self.podium.show_places(standing, self._names)
        self._over = True
        self._seat_podium()
        announce(self.headline, self.headline.text())
        self._enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room for the podium."""
        super().resizeEvent(event)
        self._seat_podium()

    def _seat_podium(self) -> None:
        """Show the podium of a race that is over, where plot and table can be read beside it."""
        room = self.table.geometry().bottom() - self.plot.geometry().top() - self.headline.height()
        needed = self.podium.sizeHint().height() + px(PLOT_HEIGHT + TABLE_HEIGHT)
        self.podium.setVisible(self._over and room >= needed)

    def done(self, result: int) -> None:
        """Close; a race or a search under way ends."""
        self._cancel()
        super().done(result)
