"""The sweep's window: choose what is turned, see the map fill, open the run of a cell."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.progress import Tell
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.sweep.choices import Turnable, turnables
from neuron_gui.core.sweep.colors import Scale
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.files import write_cells, write_picture
from neuron_gui.core.sweep.map import Map, Piece
from neuron_gui.core.sweep.sweep import RATE, Sweep
from neuron_gui.threads.latest import Latest
from neuron_gui.ui.document import Document
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.look import make_primary
from neuron_gui.ui.sweep import words
from neuron_gui.ui.sweep.dial_form import DialForm
from neuron_gui.ui.sweep.filling import Filling, Prepared
from neuron_gui.ui.sweep.legend import MapLegend
from neuron_gui.ui.sweep.map import SweepMap
from neuron_gui.ui.text.translate import error_text, translated_message
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.new_path import new_path
from neuron_gui.ui.widgets.part_bar import PartBar
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn
from neuron_gui.ui.widgets.waiting import Writing

SIZE = 1000, 640
SEED = "seed"  # what is up the map, unless something else is chosen
FORM_WIDTH = 320


@dataclass(frozen=True)
class _Left:
    """What is on the map of a window whose place another one takes, and whether cells are still to come."""

    prepared: Prepared | None
    cells: Map
    busy: bool


class SweepWindow(QWidget):
    """Sweeps the document's experiment. `chosen` brings the experiment of a cell that is to be opened.

    `made` brings the experiment of a sweep all of whose runs have been made.
    """

    chosen = Signal(object)
    made = Signal(object)

    def __init__(self, document: Document) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Sweep — Neuron Lab"))
        self._document = document
        self._titles: dict[str, str] = {}
        self._shown_titles = "", ""  # of the map that is shown
        self._prepared: Prepared | None = None  # what is on the map
        self._left: _Left | None = None  # by another window, until options have their names
        self._began = 0.0
        self._done = self._had = 0  # cells; those that were there before Start or Continue
        self._build_form()
        self._build_map()
        self._lay_out()
        self._options = Latest(self)
        self._options.answered.connect(self._offer)
        self.filling = Filling(self._take, self)
        self.filling.prepared.connect(self._begin)
        self.filling.came.connect(self._show_progress)
        self.filling.ended.connect(self._end)
        self.cancel_button.clicked.connect(self.filling.cancel)
        document.changed.connect(self._ask)
        self._ask()

    def go_on_from(self, other: SweepWindow) -> None:
        """Take the place of another window, with its choices, its map, and what it is making."""
        self.across.go_on_from(other.across)
        self.up.go_on_from(other.up)
        self._left = other._left or _Left(other._prepared, deepcopy(other.map.cells), other.filling.busy)

    def _build_form(self) -> None:
        self.across = DialForm(self.tr("Across the map"), self._check)
        self.up = DialForm(self.tr("Up the map"), self._check, optional=True)
        self.effort = PlainLabel()
        self.effort.setWordWrap(True)
        self.message = Complaint()
        self.start_button = QPushButton(self.tr("&Start"))
        self.start_button.clicked.connect(self.start)
        make_primary(self.start_button)
        self.cancel_button = QPushButton(self.tr("Cance&l"))
        self.cancel_button.setToolTip(self.tr("Make no more runs; those on the map stay."))
        self.cancel_button.hide()
        self.export_button = QPushButton(self.tr("&Export…"))
        self.export_button.setToolTip(
            self.tr("Write every run of the map to a table, CSV, or the map to a picture, PNG.")
        )
        self.export_button.setEnabled(False)
        self.export_button.clicked.connect(self.export)
        self.bar = PartBar(self.tr("Progress of the sweep"))
        self.bar.hide()
        self.progress = PlainLabel()
        self.progress.setWordWrap(True)
        for form in (self.across, self.up):
            form.changed.connect(self._show_effort)

    def _build_map(self) -> None:
        self.map = SweepMap()
        self.map.setMinimumSize(320, 240)
        self.map.pointed_at.connect(self._read)
        self.map.opened.connect(self._open)
        self.legend = MapLegend()
        self.map.rescaled.connect(self.legend.show_scale)
        self.reading = PlainLabel()
        self.reading.setWordWrap(True)
        self.reading.setAlignment(Qt.AlignmentFlag.AlignTop)
        # Always room for two lines, so that nothing jumps.
        text_size.follow(
            self.reading, lambda _: self.reading.setMinimumHeight(2 * QFontMetrics(self.font()).lineSpacing())
        )
        self.reading.setText(self.tr("Each cell will be a run of its own. Start fills the map."))

    def _lay_out(self) -> None:
        form = QWidget()
        left = QVBoxLayout(form)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(8)
        for widget in (self.across, self.up, self.effort, self.message):
            left.addWidget(widget)
        left.addWidget(self.bar)
        left.addWidget(self.progress)
        left.addStretch(1)
        scrolled = ScrollColumn()
        scrolled.setWidget(form)
        text_size.follow(scrolled, lambda scale: scrolled.setMaximumWidth(round(FORM_WIDTH * scale)))
        right = QVBoxLayout()
        right.addWidget(self.legend)
        right.addWidget(self.map, stretch=1)
        right.addWidget(self.reading)
        upper = QHBoxLayout()
        upper.setSpacing(16)
        upper.addWidget(scrolled, stretch=2)
        upper.addLayout(right, stretch=3)
        end = QHBoxLayout()
        end.addWidget(self.export_button)
        end.addStretch(1)
        end.addWidget(self.start_button)
        end.addWidget(self.cancel_button)
        whole = QVBoxLayout(self)
        whole.addLayout(upper, stretch=1)
        whole.addLayout(end)
        self.resize(*SIZE)
        text_size.keep_size(self)

    # --- Choosing -----------------------------------------------------------------------------------

    def _check(self, path: str, value: object) -> None:
        """Refuse what the experiment cannot have."""
        self._document.experiment.with_value(path, value)

    @Slot()
    def _ask(self, *_: object) -> None:
        """Find out what can be turned: with many samples theory takes a while."""
        self._options.ask(partial(_turnables, self._document.experiment), at_once=True)

    @Slot(object)
    def _offer(self, options: list[Turnable]) -> None:
        self._titles = {option.path: translated_message(option.title) for option in options}
        other = next((option.path for option in options if option.path != SEED), SEED)
        self.across.offer(options, RATE, other)
        taken = self.across.chosen is not None and self.across.chosen.path == SEED
        self.up.offer(options, *(() if taken else (SEED,)))
        if self.map.sweep is None:
            self.legend.show_scale(Scale(self._document.experiment.stop.max_steps))
        if left := self._left:
            self._left = None
            self._take_up(left)
        self._show_effort()

    def _take_up(self, left: _Left) -> None:
        """Go on where another window was."""
        if left.prepared is None:
            if left.busy:
                self.start()
            return
        self._begin(left.prepared, left.cells)
        self._done = int(left.cells.counts.sum())
        self._show_progress()
        if left.busy:
            self._go_on(left.prepared.sweep)
        else:
            self._show_busy(False)
            self.progress.setText(words.summary(self.map.cells))

    def _dials(self) -> tuple[Dial, Dial | None] | None:
        """Return what is to be turned; complain where that makes no sense."""
        dials: list[Dial | None] = []
        for form in (self.across, self.up):
            form.complain("")
            try:
                dials.append(form.dial())
            except ValueError as error:
                form.complain(error_text(error))
        if len(dials) < 2 or dials[0] is None:
            return None
        if dials[1] and dials[0].path == dials[1].path:
            self.up.complain(self.tr("Choose two different options"))
            return None
        return dials[0], dials[1]

    @Slot()
    def _show_effort(self) -> None:
        """Say how much there is to do."""
        dials = self._dials()
        self.start_button.setEnabled(dials is not None and not self.filling.busy)
        going_on = self._unfinished(dials) is not None
        self.start_button.setText(self.tr("&Continue") if going_on else self.tr("&Start"))
        if dials is None:
            self.effort.clear()
            return
        self.effort.setText(words.effort(self._document.experiment, *dials))

    # --- Filling ------------------------------------------------------------------------------------

    @Slot()
    def start(self) -> None:
        """Make the runs."""
        dials = self._dials()
        if dials is None or self.filling.busy:
            return
        self.message.hide()
        if sweep := self._unfinished(dials):
            self._go_on(sweep)
            return
        self._began, self._prepared = perf_counter(), None
        self._had = self._done = 0
        self.filling.start(self._document.experiment, *dials)
        self._show_busy(True)

    def _go_on(self, sweep: Sweep) -> None:
        """Make the cells that are missing on the map."""
        self._began, self._had = perf_counter(), self._done
        self.filling.go_on(sweep, self.map.cells.outcomes < 0)
        self._show_busy(True)

    def _unfinished(self, dials: tuple[Dial, Dial | None] | None) -> Sweep | None:
        """Return the sweep on the map if it is the one that is chosen, and cells of it are missing."""
        sweep = self.map.sweep
        if sweep is None or dials != (sweep.across, sweep.up) or self._done == sweep.width * sweep.height:
            return None
        return sweep if sweep.experiment == self._document.experiment.bare else None

    def _show_busy(self, busy: bool) -> None:
        focused = self.start_button.hasFocus() or self.cancel_button.hasFocus()
        self.start_button.setEnabled(not busy)
        self.start_button.setVisible(not busy)
        self.cancel_button.setVisible(busy)
        self.bar.setVisible(busy)
        self.export_button.setEnabled(not busy and self._done > 0)
        if focused:
            (self.cancel_button if busy else self.start_button).setFocus()

    @Slot(object)
    def _begin(self, prepared: Prepared, cells: Map | None = None) -> None:
        """Show the map, empty or with cells that were made before."""
        self._prepared, sweep = prepared, prepared.sweep
        dials = (sweep.across, sweep.up)
        across, up = (self._titles.get(dial.path, dial.path) if dial else "" for dial in dials)
        self._shown_titles = across, up
        self.map.begin(sweep, prepared.limits, self._shown_titles, cells)
        self.legend.show_scale(self.map.scale)
        self.legend.show_limits(prepared.limits)
        self.reading.setText(self.tr("Point at a cell, or go there by the arrow keys. Space plays its row."))

    def _take(self, piece: Piece) -> None:
        self.map.take(piece)
        self._done += len(piece.outcomes)

    @Slot()
    def _show_progress(self) -> None:
        sweep = self.map.sweep
        if sweep is None:
            return
        self.map.refresh()
        total = sweep.width * sweep.height
        self.bar.show_part(self._done / total)
        made, taken = self._done - self._had, perf_counter() - self._began
        left = taken * (total - self._done) / made if made and taken > 1 else None
        self.progress.setText(words.progress(self._done, total, left))
        if self.map.marked:
            self._read(*self.map.marked)

    @Slot(object)
    def _end(self, error: Exception | None) -> None:
        """Sum up."""
        self._show_busy(False)
        self._show_effort()
        if isinstance(error, ExperimentError):
            self.message.show_reason(error_text(error))
        elif error is not None:
            raise error
        elif self.map.sweep:
            self.progress.setText(words.summary(self.map.cells))
            if self._done == self.map.sweep.width * self.map.sweep.height:
                self.made.emit(self.map.sweep.experiment)

    # --- Reading and opening ------------------------------------------------------------------------

    @Slot(int, int)
    def _read(self, column: int, row: int) -> None:
        """Tell of a cell, to the eye and to a screen reader."""
        assert self.map.sweep
        text = words.cell(self.map.sweep, self.map.cells, self._shown_titles, column, row)
        if text != self.reading.text():
            self.reading.setText(text)
            self.map.setAccessibleDescription(text)

    @Slot(int, int)
    def _open(self, column: int, row: int) -> None:
        assert self.map.sweep
        self.chosen.emit(self.map.sweep.cell(column, row))

    # --- Export and end -----------------------------------------------------------------------------

    @Slot()
    def export(self) -> None:
        """Ask for a file, and write every run to it."""
        kinds = {self.tr("Tables (*.csv)"): ".csv", self.tr("Pictures (*.png)"): ".png"}
        path = new_path(self, self.tr("Export the sweep"), Path("sweep.csv"), kinds, self.message.show_reason)
        if path is None or self.map.sweep is None:
            return
        write = _write_picture if path.suffix.lower() == ".png" else write_cells
        Writing(partial(write, self.map.sweep, self.map.cells, path), path, self, self.message.show_reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels the sweep; when none is being made it closes the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.filling.cancel() if self.filling.busy else self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Make no more runs."""
        self.filling.cancel()
        self._options.drop()
        super().closeEvent(event)


def _write_picture(sweep: Sweep, cells: Map, path: Path, tell: Tell) -> None:
    write_picture(sweep, cells, path)


def _turnables(experiment: Experiment, tell: Tell) -> list[Turnable]:
    """Return what can be turned, in the background."""
    return turnables(experiment)
