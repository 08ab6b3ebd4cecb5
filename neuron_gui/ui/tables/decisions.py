"""What was decided in reading a table: a sentence each, and beside it what could be taken instead."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.core.tables.decisions import Alternative, Decision
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.translate import translated_message
from neuron_gui.ui.widgets.plain_label import PlainLabel

MAX_ROWS = 40  # decisions that are shown; of a table with many columns there may be thousands
SIDE_BY_SIDE = 2  # options that are one click away; more are in a menu


class DecisionList(QWidget):
    """Shows decisions, the unsure ones first; `chosen` brings the key and the value of another option."""

    chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self.rows: dict[str, QWidget] = {}
        self._shown: tuple[Decision, ...] = ()

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """Show all that is of interest."""
        known = {each.key: each for each in decisions if not each.quiet}  # the last of a key knows most
        wanted = tuple(sorted(known.values(), key=lambda each: each.sure))
        if wanted == self._shown:
            return
        self._shown = wanted
        for row in self.rows.values():
            self._layout.removeWidget(row)
            row.deleteLater()
        self.rows = {each.key: self._row(each) for each in wanted[:MAX_ROWS]}
        if more := len(wanted) - len(self.rows):
            text = self.tr("And so on: {count} more decisions like these.")
            self.rows[""] = PlainLabel(text.format(count=grouped(more)))
        for row in self.rows.values():
            self._layout.addWidget(row)
            row.show()
        self._layout.activate()
        self.setVisible(bool(wanted))

    def _row(self, decision: Decision) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        sentence = PlainLabel(translated_message(decision.message))
        sentence.setWordWrap(True)
        layout.addWidget(sentence, stretch=1)
        if not decision.sure and len(decision.others) <= SIDE_BY_SIDE:
            for option in decision.others:
                layout.addWidget(self._button(decision, option))
        elif decision.others:
            layout.addWidget(self._menu_button(decision))
        return row

    def _button(self, decision: Decision, option: Alternative) -> QToolButton:
        button = QToolButton()
        button.setText(plain.entry(translated_message(option.message)))
        button.setAccessibleDescription(translated_message(decision.message))
        button.setToolTip(self.tr("Take this instead"))
        button.clicked.connect(partial(self.chosen.emit, decision.key, option.value))
        return button

    def _menu_button(self, decision: Decision) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("Change"))
        button.setAccessibleName(self.tr("Change: {what}").format(what=translated_message(decision.message)))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for option in decision.others:
            action = menu.addAction(plain.entry(translated_message(option.message)))
            action.triggered.connect(partial(self.chosen.emit, decision.key, option.value))
        button.setMenu(menu)
        return button
