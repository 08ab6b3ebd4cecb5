"""The pinned runs as a table: one row a run. It keeps them, too, and nobody else does."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from math import inf, isnan
from typing import Any

from msgspec import Struct, structs
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from neuron_gui.core.compare.differences import differences
from neuron_gui.core.compare.kept_run import Obstacle, PinnedRun, RunSummary, obstacles
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import grouped
from neuron_gui.core.neuron import LOSSES
from neuron_gui.core.numbers import as_typed, displayed
from neuron_gui.core.tables.writing import line_of
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.compare.words import described, outcome_word, reason, title, unlike, usual_name
from neuron_gui.ui.plots.other_runs import LOOKS, Overlay, swatch
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.language import within
from neuron_gui.ui.text.translate import translated

MAX_PINS = LOOKS
SORT = int(Qt.ItemDataRole.UserRole)
NAME = 0  # the column that is edited, with the tick that shows or hides the run

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class PinColumn(Struct, frozen=True):
    """A column: its key, heading, what it tells of a pin, and the number it is sorted by, if there is one."""

    key: str
    title: str
    text: Callable[[Pin], str]
    number: Callable[[Pin], float] | None = None
    tip: str = ""

    def rank(self, pin: Pin) -> float | str:
        """Return what a pin is sorted by; what is no number comes behind all that are."""
        if self.number is None:
            return self.text(pin).casefold()
        number = self.number(pin)
        return inf if isnan(number) else number

    @property
    def alignment(self) -> Qt.AlignmentFlag:
        """How its cells are aligned: numbers stand on the right."""
        side = Qt.AlignmentFlag.AlignRight if self.number else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter


class PinModel(QAbstractTableModel):
    """Up to MAX_PINS runs, in the order in which they were pinned. `changed` comes after every change.

    `shrinking` comes before one goes: by then no name may be edited any more.
    """

    changed = Signal()
    shrinking = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pins: list[Pin] = []
        self.away = False  # whether pins of other documents are put away
        self._home = ""
        self._removed: list[tuple[int, Pin]] = []  # at last, with the rows where they were
        self._present: Experiment | None = None
        self._obstacles: list[frozenset[Obstacle]] = []
        self._options: list[str] = []
        self.columns = self._made_columns()

    def _made_columns(self) -> tuple[PinColumn, ...]:
        cost = self.tr(
            "Passes over the samples: 1 for a guess or a step over all samples; for a mini-batch or the"
            " perceptron rule its share of the samples; Newton pays 1 more for each parameter."
        )
        return (
            PinColumn(
                "name",
                self.tr("Name"),
                lambda pin: plain.name(pin.name),
                tip=self.tr("Tick it to show it in the plots."),
            ),
            PinColumn("strategy", self.tr("Strategy"), lambda pin: title(pin.run.experiment.strategy)),
            PinColumn(
                "options",
                self.tr("Options"),
                self._text,
                tip=self.tr("Those that differ, or are not the usual ones."),
            ),
            PinColumn("outcome", self.tr("Outcome"), lambda pin: outcome_word(pin.run.outcome)),
            PinColumn(
                "steps", self.tr("Steps"), lambda pin: grouped(pin.run.steps), lambda pin: pin.run.steps
            ),
            PinColumn(
                "evaluations",
                self.tr("Loss evaluations"),
                lambda pin: grouped(pin.run.evaluations),
                lambda pin: pin.run.evaluations,
                cost,
            ),
            PinColumn(
                "final_loss",
                self.tr("Final loss"),
                lambda pin: displayed(pin.run.last.loss),
                lambda pin: pin.run.last.loss,
            ),
            PinColumn(
                "best_loss",
                self.tr("Best loss"),
                lambda pin: displayed(pin.run.best.loss),
                lambda pin: pin.run.best.loss,
            ),
            PinColumn(
                "time",
                self.tr("Time"),
                lambda pin: _time(pin.run.seconds),
                lambda pin: pin.run.seconds,
                self.tr(
                    "How long computing the steps took; a few at a time, as in a race, take longer than many."
                ),
            ),
        )

    # --- What is done with pins -----------------------------------------------------------------------

    def add(self, runs: Sequence[RunSummary], name: str = "") -> list[int]:
        """Keep runs, each once; return their rows, without those for which there was no more room.

        Without a name each is called by its strategy.
        """
        rows = []
        for run in runs:
            row = next((i for i, pin in enumerate(self.pins) if pin.run.is_same_as(run)), None)
            if row is None and len(self.pins) < MAX_PINS:
                row = len(self.pins)
                own = unlike(name or usual_name(run.experiment), {pin.name for pin in self.pins})
                self._insert(row, Pin(run, own, self._free_look(), home=self._home))
            if row is not None:
                rows.append(row)
        self._announce()
        return rows

    def remove(self, rows: Iterable[int]) -> None:
        """Let pins go; the last to go can be brought back."""
        self._removed = [(row, self.pins[row]) for row in sorted(rows)]
        for row, _ in reversed(self._removed):
            self._take_out(row)
        self._announce()

    @property
    def removed(self) -> int:
        """How many pins can be brought back."""
        return len(self._removed)

    def bring_back(self) -> None:
        """Take back the last removal, as far as there is room."""
        for row, pin in self._removed[: MAX_PINS - len(self.pins)]:
            self._insert(min(row, len(self.pins)), pin)
        self._removed = []
        self._announce()

    def begin(self, home: str, pins: Sequence[Pin]) -> None:
        """Have the pins of another document instead of these."""
        for row in reversed(range(len(self.pins))):
            self._take_out(row)
        self._home, self._removed = home, []
        self.restore(pins)

    def move(self, home: str) -> None:
        """Let the pins belong to the document under its new name."""
        self._home = home
        self.pins = [replace(pin, home=home) for pin in self.pins]
        self._announce()

    def restore(self, pins: Iterable[Pin]) -> None:
        """Take pins of an earlier window, as far as there is room, before those of this one."""
        known = [pin.run for pin in self.pins]
        new = [
            pin if pin.home == self._home else replace(pin, home=self._home)
            for pin in pins
            if not any(run.is_same_as(pin.run) for run in known)
        ]
        for row, pin in enumerate(new[: MAX_PINS - len(self.pins)]):
            self._insert(row, pin)
        self._announce()

    def awaited(self) -> Pin | None:
        """Return a pin that could be drawn if its run were made again."""
        pairs = zip(self.pins, self._obstacles, strict=True)
        return next((p for p, lack in pairs if p.shown and "data" not in lack and p.overlay is None), None)

    def complete(self, key: str, run: PinnedRun | None) -> None:
        """Put a run in its place that was made again; one that could not be made has no place any more."""
        row = next((row for row, pin in enumerate(self.pins) if pin.key == key), None)
        if row is None:
            return
        if run is None:
            self._take_out(row)
        else:
            self.pins[row] = replace(self.pins[row], run=run)
        self._announce()

    def show_only(self, rows: Iterable[int], shown: bool) -> None:
        """Show or hide some pins."""
        for row in rows:
            self.pins[row] = replace(self.pins[row], shown=shown)
        self._announce()

    def compare_with(self, present: Experiment) -> None:
        """Take note of the experiment beside which pins are drawn, or not."""
        before, self._present = self._obstacles, present
        self._obstacles = self._found_obstacles()
        if self._obstacles != before:
            self._announce()

    def overlays(self) -> list[Overlay]:
        """Return how those are drawn that can be and are wanted."""
        pairs = zip(self.pins, self._obstacles, strict=True)
        return [
            _beside(pin, pin.overlay, lack)
            for pin, lack in pairs
            if pin.shown and "data" not in lack and pin.overlay
        ]

    def hindered(self, by: Obstacle) -> int:
        """Return how many cannot be drawn everywhere beside the present run, for such a reason."""
        return sum(by in found for found in self._obstacles)

    def _insert(self, row: int, pin: Pin) -> None:
        """Put a pin in; if another one looks like it by now, it gets a look that is free."""
        if not 0 <= pin.look < LOOKS or any(other.look == pin.look for other in self.pins):
            pin = replace(pin, look=self._free_look())
        self.beginInsertRows(QModelIndex(), row, row)
        self.pins.insert(row, pin)
        self._obstacles = self._found_obstacles()
        self._options = [""] * len(self.pins)
        self.endInsertRows()

    def _take_out(self, row: int) -> None:
        self.shrinking.emit()
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.pins[row]
        self._obstacles = self._found_obstacles()
        self._options = [""] * len(self.pins)
        self.endRemoveRows()

    def _free_look(self) -> int:
        taken = {pin.look for pin in self.pins}
        return next(number for number in range(LOOKS) if number not in taken)

    def _found_obstacles(self) -> list[frozenset[Obstacle]]:
        if self._present is None:
            return [frozenset()] * len(self.pins)
        return [obstacles(pin.run.experiment, self._present) for pin in self.pins]

    def _announce(self) -> None:
        self._obstacles = self._found_obstacles()
        runs = [pin.run for pin in self.pins]
        unlike = differences([run.experiment for run in runs], [run.journal for run in runs])
        self._options = list(map(described, unlike))
        if self.pins:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.pins) - 1, len(self.columns) - 1), [])
        self.changed.emit()

    # --- What a view asks -----------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 -- Qt's own default
        """One row a pin."""
        return 0 if parent.isValid() else len(self.pins)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column for all that is told."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """Return a heading or its tooltip."""
        if orientation == Qt.Orientation.Horizontal and 0 <= section < len(self.columns):
            column = self.columns[section]
            if role == Role.DisplayRole:
                return column.title
            if role == Role.ToolTipRole:
                return plain.tip(column.tip)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited and ticked."""
        if not self._has(index):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Return what a cell shows."""
        if not self._has(index):
            return None
        pin, column = self.pins[index.row()], self.columns[index.column()]
        lack = self._obstacles[index.row()]
        is_name = index.column() == NAME
        if role == Role.EditRole and is_name:
            return pin.name
        if role == Role.DisplayRole:
            return column.text(pin)
        if role == SORT:
            return column.rank(pin)
        if role == Role.TextAlignmentRole:
            return column.alignment
        if role == Role.DecorationRole and is_name:
            return swatch(pin.look)
        if role == Role.CheckStateRole and is_name:
            return Qt.CheckState.Checked if pin.shown else Qt.CheckState.Unchecked
        if role == Role.ForegroundRole and "data" in lack:
            return QColor(theme.current().muted)
        if role in (Role.ToolTipRole, Role.AccessibleDescriptionRole):
            return plain.tip(reason(lack) or column.text(pin))
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        """Rename, show or hide a pin; a name needs a letter at least, and is kept to one line."""
        if not self._has(index) or index.column() != NAME:
            return False
        pin = self.pins[index.row()]
        if role == Role.CheckStateRole:
            self.show_only([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        name = " ".join(str(value).split())
        if role != Role.EditRole or not name:
            return False
        self.pins[index.row()] = replace(pin, name=name)
        self._announce()
        return True

    def _has(self, index: Index) -> bool:
        """Whether there is such a cell: Qt may ask for one that has gone."""
        return 0 <= index.row() < len(self.pins) and 0 <= index.column() < len(self.columns)

    def as_text(self, rows: Iterable[int]) -> str:
        """Return rows with their headings, as a spreadsheet takes them."""
        head, *lines = self.as_rows(rows)
        lines = [list(map(as_typed, line)) for line in lines]
        return "\n".join(line_of(line, "\t", end="") for line in (head, *lines))

    def as_rows(self, rows: Iterable[int]) -> list[list[str]]:
        """Return the headings, and rows as they are read."""
        head = [column.title for column in self.columns]
        return [head, *([column.text(self.pins[row]) for column in self.columns] for row in rows)]

    def _text(self, pin: Pin) -> str:
        return self._options[self.pins.index(pin)]


def _beside(pin: Pin, overlay: Overlay, lack: frozenset[Obstacle]) -> Overlay:
    """Return how a pin is drawn beside a run with which it does not share everything."""
    if not lack:
        return overlay
    name = overlay.name
    if "loss" in lack:
        loss = translated(LOSSES[pin.run.experiment.loss.kind].title)
        name = translated("{name}, by {loss}").format(name=name, loss=within(loss))
    return structs.replace(overlay, name=name, weighs="scaling" not in lack)


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1e3:.3g} ms"
