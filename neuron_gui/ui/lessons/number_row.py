"""Where a number is predicted, below the question: its field, how near is near enough, what is wrong."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from neuron_gui.core.lessons.lesson import Ask, NumberQuestion
from neuron_gui.core.numbers import displayed
from neuron_gui.ui.text.decimals import parse_number
from neuron_gui.ui.text.translate import error_text
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.number_line import type_numbers
from neuron_gui.ui.widgets.plain_label import PlainLabel


class NumberRow(QWidget):
    """`predicted` brings the number that was typed, as long as one is awaited."""

    predicted = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        type_numbers(self.line)
        self.line.returnPressed.connect(self._take)
        self.predict = QPushButton(self.tr("Predict"))
        self.predict.clicked.connect(self._take)
        self.nearness = PlainLabel()
        self.nearness.setWordWrap(True)
        self.complaint = Complaint()
        row = QHBoxLayout()
        row.addWidget(self.line, stretch=1)
        row.addWidget(self.predict)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addWidget(self.nearness)
        layout.addWidget(self.complaint)

    def ask(self, ask: Ask | None, words: str) -> None:
        """Begin with a question in these words; out of sight if it is for no number."""
        self.line.clear()
        self.line.setAccessibleName(words)
        self.complaint.hide()
        self.setVisible(isinstance(ask, NumberQuestion))
        if isinstance(ask, NumberQuestion):
            text = self.tr("Within {distance} is near enough.")
            self.nearness.setText(text.format(distance=distance(ask)))
            self.nearness.setVisible(ask.within > 0)

    def wait(self, on: bool) -> None:
        """Await a prediction, or let the one that was given stand."""
        self.line.setReadOnly(not on)
        self.predict.setVisible(on)

    @Slot()
    def _take(self) -> None:
        if self.line.isReadOnly():
            return
        try:
            value = parse_number(self.line.text())
        except ValueError as error:
            self.complaint.show_reason(error_text(error))
            return
        self.complaint.hide()
        self.predicted.emit(value)


def distance(ask: NumberQuestion) -> str:
    """Return how near a prediction has to come."""
    return f"{displayed(100 * ask.within)} %" if ask.relative else displayed(ask.within)
