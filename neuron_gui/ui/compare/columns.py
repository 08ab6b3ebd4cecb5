"""Which columns the table of pinned runs has: those that tell them apart, and what a person adds."""

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QTableView

from neuron_gui.ui.compare.model import NAME, PinColumn
from neuron_gui.ui.settings import Settings, kept_json

USUAL = ("outcome", "evaluations", "final_loss")


class ColumnMenu(QMenu):
    """Ticks columns; also what a right click on the headings opens. What is chosen is kept."""

    def __init__(self, table: QTableView, columns: Sequence[PinColumn], settings: Settings) -> None:
        super().__init__(table)
        self._settings = settings
        shown = _chosen(settings.pin_columns)
        for at, column in enumerate(columns):
            if at == NAME:
                continue
            action = self.addAction(column.title)
            action.setData(column.key)
            action.setCheckable(True)
            action.toggled.connect(lambda on, at=at: table.setColumnHidden(at, not on))
            table.setColumnHidden(at, column.key not in shown)
            action.setChecked(column.key in shown)
            action.toggled.connect(self._keep)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda _: self.popup(QCursor.pos()))

    def _keep(self, _: bool) -> None:
        self._settings.pin_columns = json.dumps([a.data() for a in self.actions() if a.isChecked()])


def _chosen(kept: str) -> Sequence[str]:
    """Return the columns that were chosen, or the usual ones where nothing was, or nothing readable."""
    chosen = kept_json(kept)
    return chosen if isinstance(chosen, list) else USUAL
