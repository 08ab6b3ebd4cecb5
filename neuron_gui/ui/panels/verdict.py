"""The verdict: always visible, what is happening in words, with the step and the present numbers."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from neuron_gui.core.experiment import Experiment
from neuron_gui.core.run import Record
from neuron_gui.core.theory import SafeRate, Theory
from neuron_gui.core.verdict import Message, outcome_message, rate_message
from neuron_gui.ui import theme
from neuron_gui.ui.actions import translated
from neuron_gui.ui.numbers import readable

GOOD, BAD = ("solved", "reached_loss"), ("diverged",)


class VerdictBar(QFrame):
    """A symbol and a sentence on the left; step, loss and error on the right, where they never jitter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.setAccessibleName(self.tr("Verdict"))
        self._symbol, self.sentence, self.reason = QLabel(), QLabel(), QLabel()
        font = self.sentence.font()
        font.setBold(True)
        self.sentence.setFont(font)
        for label in (self.sentence, self.reason):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        symbol_font = self._symbol.font()
        symbol_font.setPointSizeF(symbol_font.pointSizeF() * 1.5)
        self._symbol.setFont(symbol_font)
        self._symbol.setFixedWidth(26)

        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        words.addStretch(1)
        self.step, self.loss, self.error = (self._number() for _ in range(3))
        numbers = QGridLayout()
        numbers.setVerticalSpacing(0)
        titles = (self.tr("Step"), self.tr("Loss"), self.tr("Largest error"))
        for column, (title, label) in enumerate(zip(titles, (self.step, self.loss, self.error), strict=True)):
            heading = QLabel(title)
            heading.setObjectName("muted")
            numbers.addWidget(heading, 0, column, Qt.AlignmentFlag.AlignRight)
            numbers.addWidget(label, 1, column)
            label.setAccessibleName(title)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self._symbol)
        row.addLayout(words, stretch=1)
        row.addLayout(numbers)
        self.setMinimumHeight(58)
        self._recolor()

    def show_state(
        self,
        experiment: Experiment,
        outcome: str | None,
        playing: bool,
        last: Record,
        best: Record,
        known: Theory | SafeRate | None,
        warning: Message | None = None,
    ) -> None:
        """Show a run as it is now."""
        self._show_numbers(last)
        if outcome is not None:
            symbol = "✔" if outcome in GOOD else "▲" if outcome in BAD else "■"
            text = _words(outcome_message(outcome, experiment, last, best))
        elif playing:
            symbol, text = "▶", self.tr("Learning …")
        elif last.step:
            symbol, text = "❙❙", self.tr("Paused.")
        else:
            symbol, text = "●", self.tr("Ready. Press Space or Run, and the neuron learns.")
        reason = rate_message(experiment, known) or warning
        self._symbol.setText(symbol)
        self.sentence.setText(text)
        self.reason.setText(_words(reason) if reason else "")
        self.reason.setVisible(reason is not None)
        kind = "good" if outcome in GOOD else "bad" if outcome in BAD else ""
        if self.property("kind") != kind:
            self.setProperty("kind", kind)
            self._recolor()

    def look_back(self, record: Record, steps: int) -> None:
        """Show a past record."""
        self._show_numbers(record)
        self._symbol.setText("◀")
        self.sentence.setText(
            self.tr("Looking back at step {step} of {steps}.").format(
                step=f"{record.step:,}", steps=f"{steps:,}"
            )
        )

    def _show_numbers(self, record: Record) -> None:
        self.step.setText(f"{record.step:,}")
        self.loss.setText(readable(record.loss))
        self.error.setText(readable(record.max_abs_error))

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()

    def _number(self) -> QLabel:
        label = QLabel("0")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(label.font().pointSizeF() * 1.1)
        label.setFont(font)
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
        label.setMinimumWidth(label.fontMetrics().horizontalAdvance("-1.23457e+100"))
        return label

    def _recolor(self) -> None:
        colors = theme.current()
        edge = {"good": colors.good, "bad": colors.bad}.get(str(self.property("kind")), colors.border)
        style = (
            f"#verdict {{ border: 1px solid {colors.border}; border-left: 5px solid {edge};"
            f" border-radius: 6px; background: {colors.surface}; }} #muted {{ color: {colors.muted}; }}"
        )
        if self.styleSheet() != style:
            self.setStyleSheet(style)


def _words(message: Message) -> str:
    return translated(message.text).format(**message.values)
