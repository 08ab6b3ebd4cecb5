"""The verdict: always visible, what is happening in words, with the step and the present numbers."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from neuron_gui.core.message import Mood, Remedy
from neuron_gui.core.run import Record
from neuron_gui.core.verdict import Verdict
from neuron_gui.ui import theme
from neuron_gui.ui.language import within
from neuron_gui.ui.numbers import readable
from neuron_gui.ui.said import said, translated

SYMBOLS: dict[Mood, str] = {
    "ready": "●",
    "under way": "▶",
    "good": "✔",
    "warning": "!",
    "bad": "▲",
    "over": "■",
}
LINES = 4  # of words there is always room for


class VerdictBar(QFrame):
    """A symbol and sentences on the left; step, loss and error on the right, where they never jitter.

    `suggested` brings the path, the value and the words of a better value that a person has asked for.
    """

    suggested = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.setAccessibleName(self.tr("Verdict"))
        self._symbol, self.sentence, self.reason = QLabel(), QLabel(), QLabel()
        self._present = ""  # what the sentence says while nobody looks back
        self._remedy: Remedy | None = None
        self._ended = self._playing = False
        self.button = QPushButton()
        self.button.clicked.connect(self._suggest)
        self.button.hide()
        for label in (self.sentence, self.reason):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # a name may look like a tag
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        words.addStretch(1)
        self.step, self.loss, self.error = QLabel("0"), QLabel("0"), QLabel("0")
        numbers = QGridLayout()
        numbers.setVerticalSpacing(0)
        titles = (self.tr("Step"), self.tr("Loss"), self.tr("Largest error"))
        for line, (title, label) in enumerate(zip(titles, (self.step, self.loss, self.error), strict=True)):
            heading = QLabel(title)
            heading.setObjectName("muted")
            numbers.addWidget(heading, line, 0)
            numbers.addWidget(label, line, 1)
            label.setAccessibleName(title)
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self._symbol)
        row.addLayout(words, stretch=1)
        row.addWidget(self.button)
        row.addLayout(numbers)
        self._set_fonts()
        self._recolor()

    def show_verdict(self, verdict: Verdict, last: Record, playing: bool = False) -> None:
        """Show what is known of a run as it is now, and its last record."""
        self._show_numbers(last)
        sentence, symbol = said(verdict.sentence), SYMBOLS[verdict.mood]
        if last.step and not playing and not verdict.ended:
            sentence, symbol = " ".join([self.tr("Paused."), sentence]), "❙❙"
        self._symbol.setText(symbol)
        self._present = sentence
        self.sentence.setText(sentence)
        reasons = [said(reason) for reason in verdict.reasons]
        self.reason.setText(" ".join(said(reason) for reason in verdict.main_reasons))
        self.reason.setToolTip("\n".join(reasons))
        self._offer(verdict.remedy)
        self._tell(verdict, " ".join([sentence, *reasons]))
        self._tell_playing(verdict, last, playing)
        if self.property("mood") != verdict.mood:
            self.setProperty("mood", verdict.mood)
            self._recolor()

    def _offer(self, remedy: Remedy | None) -> None:
        self._remedy = remedy
        self.button.setVisible(remedy is not None)
        if remedy:
            self.button.setText(translated(remedy.text).format(value=_value(remedy.value)))

    @Slot()
    def _suggest(self) -> None:
        if self._remedy:
            self.suggested.emit(self._remedy.path, self._remedy.value, within(self.button.text()))

    def _tell(self, verdict: Verdict, words: str) -> None:
        """Keep the words for screen readers, and let them say an end that has just come."""
        self.setAccessibleDescription(words)
        if verdict.ended and not self._ended:
            self._announce(words)
        self._ended = verdict.ended

    def _tell_playing(self, verdict: Verdict, last: Record, playing: bool) -> None:
        """Let screen readers say that the run goes on, or where it pauses."""
        if playing != self._playing and not verdict.ended:
            paused = self.tr("Paused at step {step}.").format(step=f"{last.step:,}")
            self._announce(self.tr("Running.") if playing else paused)
        self._playing = playing

    def _announce(self, words: str) -> None:
        """Let screen readers say this when they have said what they are at."""
        announcement = QAccessibleAnnouncementEvent(self, words)
        announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(announcement)

    def look_back(self, record: Record, steps: int) -> None:
        """Show a past record; the reasons for what came of the run do not hold for it."""
        self._show_numbers(record)
        self._symbol.setText("◀")
        text = self.tr("Looking back at step {step} of {steps}.")
        self.sentence.setText(text.format(step=f"{record.step:,}", steps=f"{steps:,}"))
        self.reason.setText(self._present)
        self.setAccessibleDescription(f"{self.sentence.text()} {self._present}")

    def _show_numbers(self, record: Record) -> None:
        self.step.setText(f"{record.step:,}")
        self.loss.setText(readable(record.loss))
        self.error.setText(readable(record.max_abs_error))

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours, or a new size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()
        elif event.type() == QEvent.Type.FontChange:
            self._set_fonts()

    def _set_fonts(self) -> None:
        """Set all in proportion to the window's type, with room for the longest words and numbers."""
        size, bold, large = self.font().pointSizeF(), self.font(), self.font()
        bold.setBold(True)
        self.sentence.setFont(bold)
        large.setPointSizeF(1.5 * size)
        self._symbol.setFont(large)
        self._symbol.setFixedWidth(QFontMetrics(large).horizontalAdvance("❙❙"))
        even = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        even.setPointSizeF(1.1 * size)
        for label in (self.step, self.loss, self.error):
            label.setFont(even)
            label.setMinimumWidth(QFontMetrics(even).horizontalAdvance("-1.23457e+100"))
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 14)

    def _recolor(self) -> None:
        colors = theme.current()
        edge = {"good": colors.good, "warning": colors.warning, "bad": colors.bad}.get(
            str(self.property("mood")), colors.border
        )
        style = (
            f"#verdict {{ border: 1px solid {colors.border}; border-left: 5px solid {edge};"
            f" border-radius: 6px; background: {colors.surface}; }} #muted {{ color: {colors.muted}; }}"
        )
        if self.styleSheet() != style:
            self.setStyleSheet(style)


def _value(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else readable(value) if isinstance(value, float) else ""
