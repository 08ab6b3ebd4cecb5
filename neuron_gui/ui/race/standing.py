"""How a race stands: a table with a row for each racer, and at the end a sentence that names the winner."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget, QTableWidgetItem

from neuron_gui.core.compare.kept_run import PinnedRun
from neuron_gui.core.compare.ranking import best_losses, places
from neuron_gui.core.compare.tuning import Tuned
from neuron_gui.core.message import grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.outcome import Outcome
from neuron_gui.ui.compare.words import outcome_word
from neuron_gui.ui.plots.other_runs import SWATCH, swatch
from neuron_gui.ui.style import text_size
from neuron_gui.ui.style.measures import line_height, width_of
from neuron_gui.ui.text.translate import translated
from neuron_gui.ui.widgets.row_table import show_rows

RACER, PLACE, COST, LOSS, OUTCOME, TUNING = range(6)
AROUND = 14  # pixels beside the text of a cell


class StandingTable(QTableWidget):
    """The racers, each with its line in the plot; where they stand is filled in as they go on."""

    def __init__(self) -> None:
        super().__init__(0, 6)
        self._cells: list[list[QTableWidgetItem]] = []
        self.setAccessibleName(self.tr("Racers"))
        self._titles = (
            self.tr("Racer"),
            self.tr("Place"),
            self.tr("Loss evaluations"),
            self.tr("Best loss"),
            self.tr("Outcome"),
            self.tr("Best rate (cost)"),
        )
        self.setHorizontalHeaderLabels(self._titles)
        self.setIconSize(SWATCH)
        show_rows(self)
        self.horizontalHeader().setStretchLastSection(True)
        text_size.follow(self, self._fit_type)

    def _fit_type(self, _: float) -> None:
        """Give every column room for its widest text from the start: so nothing jumps."""
        header, longest = (
            self.horizontalHeader(),
            {
                LOSS: "0.00000e+000",
                OUTCOME: outcome_word(Outcome.REACHED_LOSS),
                TUNING: "0.00e-00 (000 000)",
            },
        )
        widths = [
            max(map(width_of, (title, longest.get(column, "")))) for column, title in enumerate(self._titles)
        ]
        header.setMinimumSectionSize(widths[PLACE] + AROUND)
        for column, width in enumerate(widths):
            header.resizeSection(column, width + AROUND)
        self._show_whole_names()
        # Fitting the rows to what is in them would be done anew for every number that changes.
        self.verticalHeader().setDefaultSectionSize(line_height() + 6)

    def _show_whole_names(self) -> None:
        """Let whoever is racing be told apart, whatever else has to be scrolled to; the first one is bold."""
        names = [width_of(cells[RACER].text(), bold=True) for cells in self._cells]
        widest = max([*names, width_of(self._titles[RACER])])
        self.horizontalHeader().resizeSection(RACER, widest + SWATCH.width() + 2 * AROUND)

    def show_names(self, names: Sequence[str]) -> None:
        """Line the racers up; where they stand is not known yet."""
        self.setColumnHidden(TUNING, True)
        self.setRowCount(len(names))
        self._cells = [[QTableWidgetItem() for _ in range(self.columnCount())] for _ in names]
        for row, (name, cells) in enumerate(zip(names, self._cells, strict=True)):
            cells[RACER].setText(name)
            cells[RACER].setToolTip(name)
            cells[RACER].setIcon(swatch(row))
            for column, cell in enumerate(cells):
                if column in (PLACE, COST, LOSS):
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(row, column, cell)
        self._show_whole_names()

    def show_tuning(self, found: Sequence[Tuned]) -> None:
        """Tell by what each racer's rate was found, and what that has cost."""
        self.setColumnHidden(TUNING, False)
        for cells, racer in zip(self._cells, found, strict=True):
            cells[TUNING].setText(_tuning(racer))
            cells[TUNING].setToolTip(
                self.tr("What the trials have cost, in loss evaluations.") if racer.by == "trials" else ""
            )

    def show_standing(self, standing: Sequence[PinnedRun], over: bool) -> None:
        """Fill in where everybody is, and their places once the race is over."""
        ranks = places(standing) if over else [None] * len(standing)
        losses = best_losses(standing)
        for cells, run, rank, loss in zip(self._cells, standing, ranks, losses, strict=True):
            cells[PLACE].setText(str(rank) if rank else "–" if over else "")
            cells[COST].setText(grouped(run.evaluations))
            cells[LOSS].setText(loss)
            cells[OUTCOME].setText(outcome_word(run.outcome))
            if rank == 1:
                font = self.font()
                font.setBold(True)
                for cell in cells:
                    cell.setFont(font)


def _tuning(racer: Tuned) -> str:
    if racer.rate is None:
        return "–"
    cost = grouped(racer.cost) if racer.by == "trials" else translated("theory")
    return f"{displayed(racer.rate)} ({cost})"


def headline(standing: Sequence[PinnedRun], names: Sequence[str]) -> str:
    """Return who has won and by what, in a sentence or two."""
    ranks = places(standing)
    first = [name for name, rank in zip(names, ranks, strict=True) if rank == 1]
    if not first:
        return translated("All diverged: nobody wins.")
    best = standing[ranks.index(1)]
    cost, loss = grouped(best.evaluations), best_losses(standing)[ranks.index(1)]
    if not best.arrived:
        words = translated("Nobody got there. {who} came closest, with a loss of {loss}.").format(
            who=_joined(first), loss=loss
        )
    elif len(first) == 1:
        words = translated("{who} wins. Loss evaluations: {cost}.").format(who=first[0], cost=cost)
    else:
        words = translated("A tie: {who}. Loss evaluations of each: {cost}.").format(
            who=_joined(first), cost=cost
        )
    lost = [name for name, run in zip(names, standing, strict=True) if run.outcome is Outcome.DIVERGED]
    return words + (" " + translated("Diverged: {who}.").format(who=_joined(lost)) if lost else "")


def _joined(names: Sequence[str]) -> str:
    return "; ".join(names)
