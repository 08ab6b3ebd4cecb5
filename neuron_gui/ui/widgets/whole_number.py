"""A field for a whole number within limits, outside any form of options."""

from PySide6.QtCore import Signal

from neuron_gui.core.message import Message, RefusalError, grouped
from neuron_gui.ui.text.decimals import parse_whole_number
from neuron_gui.ui.widgets.number_field import CheckedField


class WholeNumber(CheckedField):
    """Keeps the last good number in `value`; `changed` comes when another one was typed."""

    changed = Signal()

    def __init__(self, name: str, value: int, least: int, most: int) -> None:
        super().__init__(name, self._take)
        self.name, self.least, self.most = name, least, most
        self.value = value
        self.show_value(value)

    def show_value(self, value: int) -> None:
        """Show a number that is good."""
        self.value = value
        self.show_text(str(value))

    def _take(self, text: str) -> None:
        value = parse_whole_number(text)
        if not self.least <= value <= self.most:
            reason = Message(
                "expected a whole number from {ge} to {le}", ge=grouped(self.least), le=grouped(self.most)
            )
            raise RefusalError(reason)
        self.value = value
        self.show_text(str(value))
        self.changed.emit()
