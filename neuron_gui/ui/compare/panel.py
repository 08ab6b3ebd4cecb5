"""The pinned runs beside each other: a table to sort, and all that can be done to what stands in it."""

from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.compare.kept_run import Obstacle
from neuron_gui.ui.compare.columns import ColumnMenu
from neuron_gui.ui.compare.model import MAX_PINS, NAME, SORT, PinModel
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.plots.other_runs import SWATCH
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.keys import give_up_editing
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.row_table import show_rows
from neuron_gui.ui.widgets.scroll_column import ScrollColumn

MIN_WIDTH = 60
LOWEST = 96  # height of the table, in units of type: four runs
Standard = QKeySequence.StandardKey


class PinTable(QTableView):
    """The table; `keys` is what its own keys do, while no name is being edited."""

    keys: Mapping[Standard, Callable[[], object]] = {}

    def sizeHint(self) -> QSize:
        """Ask for little height: what can be done with the runs stands below."""
        return QSize(super().sizeHint().width(), px(LOWEST))

    def event(self, event: QEvent) -> bool:
        """Claim the table's own keys before a shortcut of the window takes them."""
        if event.type() == QEvent.Type.ShortcutOverride and self._meant(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key does here, or in every table."""
        if act := self._meant(event):
            act()
        else:
            super().keyPressEvent(event)

    def _meant(self, event: QKeyEvent) -> Callable[[], object] | None:
        if self.state() == QAbstractItemView.State.EditingState:
            return None
        return next((act for key, act in self.keys.items() if event.matches(key)), None)


class ComparePanel(QWidget):
    """`wanted` brings the pin that is to be the present run again."""

    wanted = Signal(object)

    def __init__(
        self, model: PinModel, pin_action: QAction, settings: Settings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(SORT)
        self._build_table()
        self.columns = ColumnMenu(self.table, model.columns, settings)
        self.hint = PlainLabel()
        self.hint.setWordWrap(True)
        self.message = Complaint()
        content, column = QWidget(), ScrollColumn()
        column.setWidget(content)
        around = QVBoxLayout(self)
        around.setContentsMargins(8, 4, 8, 6)
        around.addWidget(column)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.table, stretch=1)
        whole.addWidget(self.hint)
        whole.addWidget(self.message)
        whole.addWidget(self._built_buttons(pin_action))
        model.changed.connect(self._refresh)
        model.shrinking.connect(self._give_up_editing)
        self.table.selectionModel().selectionChanged.connect(self._refresh)
        self._refresh()

    def _build_table(self) -> None:
        self.table = table = PinTable()
        table.setAccessibleName(self.tr("Pinned runs"))
        table.setModel(self._sorted)
        show_rows(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        table.setAlternatingRowColors(True)
        table.setIconSize(SWATCH)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(MIN_WIDTH)
        table.setSortingEnabled(True)
        self._sorted.sort(-1)  # until a heading is clicked: as they were pinned
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        table.keys = {
            Standard.InsertParagraphSeparator: self.load_back,
            Standard.Delete: self.remove,
            Standard.Copy: self.copy,
        }

    def _built_buttons(self, pin_action: QAction) -> Flow:
        row = Flow(packed=True)
        self.buttons: dict[str, QPushButton] = {}
        for name, text, tip, act in (
            ("pin", pin_action.text(), pin_action.toolTip(), pin_action.trigger),
            (
                "load",
                self.tr("&Load back"),
                self.tr("Make this run the present one again, experiment and all (Return)"),
                self.load_back,
            ),
            (
                "show",
                self.tr("Show or hide"),
                self.tr("Show these runs in the plots, or not"),
                self.show_or_hide,
            ),
            ("rename", self.tr("Rename"), self.tr("Type another name (F2)"), self.rename),
            ("remove", self.tr("Remove"), self.tr("Let these runs go (Delete)"), self.remove),
            ("remove_all", self.tr("Remove all"), self.tr("Let all runs go"), self.remove_all),
            (
                "back",
                self.tr("Bring back"),
                self.tr("Bring back what was removed last"),
                self.model.bring_back,
            ),
            ("copy", self.tr("Copy"), self.tr("Copy these rows, or all, as text (Ctrl+C)"), self.copy),
        ):
            button = QPushButton(text)
            button.setToolTip(tip)
            button.clicked.connect(lambda _=False, act=act: act())
            self.buttons[name] = button
            row.add(button)
        columns = QPushButton(self.tr("Columns"))
        columns.setToolTip(self.tr("Choose what the table tells of each run"))
        columns.setMenu(self.columns)
        row.add(columns)
        return row

    # --- What a person does ---------------------------------------------------------------------------

    def rows(self) -> list[int]:
        """Return the model's rows that are chosen, in the order in which they stand."""
        chosen = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return [self._sorted.mapToSource(index).row() for index in chosen]

    def select(self, rows: list[int]) -> None:
        """Choose rows of the model."""
        self.table.clearSelection()
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            index = self._sorted.mapFromSource(self.model.index(row, NAME))
            self.table.selectionModel().setCurrentIndex(index, flags)
            self.table.scrollTo(index)

    def notify_full(self, left_out: int) -> None:
        """Say that so many runs found no room."""
        self.message.show_reason(
            self.tr(
                "{most} runs are pinned, and there is no room for {count} more. Remove some first"
            ).format(most=MAX_PINS, count=left_out)
        )

    @Slot(str)
    def notify_unkept(self, why: str) -> None:
        """Say why pins will be gone when the window closes."""
        self.message.show_reason(self.tr("Pins cannot be kept for the next start: {why}").format(why=why))

    @Slot()
    def load_back(self) -> None:
        """Ask for the chosen run to be the present one."""
        rows = self.rows()
        if len(rows) == 1:
            pin: Pin = self.model.pins[rows[0]]
            self.wanted.emit(pin)

    def show_or_hide(self) -> None:
        """Hide the chosen runs if all of them are shown; else show them all."""
        rows = self.rows()
        self.model.show_only(rows, not all(self.model.pins[row].shown for row in rows))

    def rename(self) -> None:
        """Edit the chosen run's name."""
        rows = self.rows()
        if len(rows) == 1:
            self.table.setFocus()
            self.table.edit(self._sorted.mapFromSource(self.model.index(rows[0], NAME)))

    def remove(self) -> None:
        """Let the chosen runs go."""
        if rows := self.rows():
            self.model.remove(rows)

    def remove_all(self) -> None:
        """Let all runs go."""
        self.model.remove(range(len(self.model.pins)))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, or all of them, in the order in which they stand."""
        order = [self._sorted.index(row, 0) for row in range(self._sorted.rowCount())]
        rows = self.rows() or [self._sorted.mapToSource(index).row() for index in order]
        QGuiApplication.clipboard().setText(self.model.as_text(rows))

    @Slot()
    def _give_up_editing(self) -> None:
        give_up_editing(self.table)

    @Slot()
    def _refresh(self, *_: object) -> None:
        chosen, count = len(self.rows()), len(self.model.pins)
        for name, enabled in (
            ("load", chosen == 1),
            ("show", chosen > 0),
            ("rename", chosen == 1),
            ("remove", chosen > 0),
            ("remove_all", count > 0),
            ("back", self.model.removed > 0),
            ("copy", count > 0),
        ):
            self.buttons[name].setEnabled(enabled)
        self.hint.setText(self._hint(count))
        self.hint.setVisible(bool(self.hint.text()))
        if count < MAX_PINS:
            self.message.hide()

    def _hint(self, count: int) -> str:
        if not count and self.model.away:
            return self.tr("The pins of other documents are put away; they come back with their document.")
        if not count:
            return self.tr("Pin a run to keep it: it stays in the plots as a thin line, and in this table.")
        if self.model.awaited():
            return self.tr("Runs of an earlier start are being made again, and will be drawn soon.")
        sentences: dict[Obstacle, str] = {
            "data": self.tr("Grey: learned from other samples; not drawn ({count})."),
            "scaling": self.tr("On inputs scaled another way: in the loss plot alone ({count})."),
            "loss": self.tr("Learned by another loss: drawn as measured by that ({count})."),
        }
        counts = {obstacle: self.model.hindered(obstacle) for obstacle in sentences}
        return " ".join(sentences[it].format(count=count) for it, count in counts.items() if count)
