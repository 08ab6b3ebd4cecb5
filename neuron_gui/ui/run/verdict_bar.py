"""The verdict: always visible, what is happening in words, with the step and the present numbers."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.message import Mood, Remedy, grouped
from neuron_gui.core.numbers import readable
from neuron_gui.core.run import Record
from neuron_gui.core.verdict.verdict import Verdict
from neuron_gui.ui.style import theme
from neuron_gui.ui.text import plain
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.text.language import within
from neuron_gui.ui.text.translate import translated, translated_message
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.scroll_column import ScrollColumn

SYMBOLS: dict[Mood, str] = {
    "ready": "●",
    "under way": "▶",
    "good": "✔",
    "warning": "!",
    "bad": "▲",
    "over": "■",
}
LINES = 4  # of words there is always room for
LINES_ABOVE = 3  # where button and numbers stand under the words
LINES_OF_WHY = 2  # more where that is unfolded
LETTERS = 60  # that the words and the button must have beside the numbers


class VerdictBar(QFrame):
    """A symbol and sentences on the left; step, loss and error on the right, where they never jitter.

    `suggested` brings better values with their paths, and the words by which a person has asked for them.
    """

    suggested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.setAccessibleName(self.tr("Verdict"))
        self._symbol, self.sentence, self.reason, self.why = (PlainLabel() for _ in range(4))
        self._present = ""  # what the sentence says while nobody looks back
        self._remedy: Remedy | None = None
        self._ended = self._playing = False
        self.button = QPushButton()
        self.button.clicked.connect(self._suggest)
        self.button.hide()
        self.why_button = QToolButton()
        self.why_button.setText(self.tr("Why?"))
        self.why_button.setToolTip(self.tr("Where these numbers come from"))
        self.why_button.setCheckable(True)
        self.why_button.setAutoRaise(True)
        self.why_button.toggled.connect(self._unfold)
        for part in (self.why, self.why_button):
            part.hide()
        for label in (self.sentence, self.reason, self.why):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.step, self.loss, self.error = PlainLabel("0"), PlainLabel("0"), PlainLabel("0")
        self._numbers = self._filled_numbers()
        self._side = Flow(self.button, self._numbers, spacing=12)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(10, 4, 10, 4)
        self.words = self._filled_words()
        self._layout.addWidget(self.words, stretch=1)
        self._layout.addWidget(self._side)
        self._set_fonts()
        self._recolor()

    def _filled_words(self) -> ScrollColumn:
        """Return symbol and sentences; what has no room, such as of large type, can be scrolled to."""
        content = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.sentence)
        reason = QHBoxLayout()
        reason.addWidget(self.reason, stretch=1)
        reason.addWidget(self.why_button, alignment=Qt.AlignmentFlag.AlignTop)
        words.addLayout(reason)
        words.addWidget(self.why)
        words.addStretch(1)
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._symbol)
        row.addLayout(words, stretch=1)
        area = ScrollColumn()
        area.setAccessibleName(self.accessibleName())
        area.setWidget(content)
        for part in (area.viewport(), content):
            part.setAutoFillBackground(False)
        by_tab, never = Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.NoFocus
        area.verticalScrollBar().rangeChanged.connect(
            lambda _, most: area.setFocusPolicy(by_tab if most else never)
        )
        return area

    def _filled_numbers(self) -> QWidget:
        numbers = QWidget()
        grid = QGridLayout(numbers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        titles = (self.tr("Step"), self.tr("Loss"), self.tr("Largest error"))
        self._headings = [PlainLabel(title) for title in titles]
        labels = self.step, self.loss, self.error
        for line, (heading, label) in enumerate(zip(self._headings, labels, strict=True)):
            heading.setObjectName("muted")
            grid.addWidget(heading, line, 0)
            grid.addWidget(label, line, 1)
            heading.setBuddy(label)  # a name would be read in place of the number
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a minus stands before its number
        return numbers

    def minimumSizeHint(self) -> QSize:
        """As narrow as the numbers: the words may stand above them."""
        return QSize(self._numbers.minimumSizeHint().width() + 30, self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the numbers where there is room: beside the words, or under them."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In little width the step is told by the timeline alone."""
        beside = self._numbers.minimumSizeHint().width() + LETTERS * self.fontMetrics().averageCharWidth()
        wide = self.width() >= beside
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._layout.setDirection(direction)
        self.step.setVisible(wide)
        self._headings[0].setVisible(wide)
        line = self.fontMetrics().lineSpacing()
        under = self._numbers.sizeHint().height() + self.button.sizeHint().height()
        lines = (LINES if wide else LINES_ABOVE) + (0 if self.why.isHidden() else LINES_OF_WHY)
        self.setFixedHeight(lines * line + (0 if wide else under) + 14)

    def show_verdict(self, verdict: Verdict, last: Record, playing: bool = False) -> None:
        """Show what is known of a run as it is now, and its last record."""
        self._show_numbers(last)
        sentence, symbol = translated_message(verdict.sentence), SYMBOLS[verdict.mood]
        if last.step and not playing and not verdict.ended:
            sentence, symbol = " ".join([self.tr("Paused."), sentence]), "❙❙"
        self._symbol.setText(symbol)
        self._present = sentence
        self.sentence.setText(sentence)
        reasons = [translated_message(reason) for reason in verdict.reasons]
        self.reason.setText(" ".join(translated_message(reason) for reason in verdict.main_reasons))
        self.reason.setToolTip(plain.tip("\n".join(reasons)))
        self._explain(" ".join(map(translated_message, verdict.why)))
        self._offer(verdict.remedy)
        self._announce(verdict, " ".join([sentence, *reasons]))
        self._announce_playing(verdict, last, playing)
        if self.property("mood") != verdict.mood:
            self.setProperty("mood", verdict.mood)
            self._recolor()

    def _explain(self, why: str) -> None:
        """Offer what explains the reason, and show it if that is unfolded."""
        self.why.setText(why)
        self.why_button.setVisible(bool(why))
        self._unfold(self.why_button.isChecked())

    @Slot(bool)
    def _unfold(self, on: bool) -> None:
        shown = on and bool(self.why.text())
        if shown == self.why.isHidden():
            self.why.setVisible(shown)
            self._arrange()
            if shown:
                announce(self.why, self.why.text())

    def _offer(self, remedy: Remedy | None) -> None:
        self._remedy = remedy
        self.button.setVisible(remedy is not None)
        if remedy:
            self.button.setText(translated(remedy.text).format(value=_value(remedy.value)))

    @Slot()
    def _suggest(self) -> None:
        if self._remedy:
            self.suggested.emit(self._remedy.values, within(self.button.text()))

    def _announce(self, verdict: Verdict, words: str) -> None:
        """Keep the words for screen readers, and let them say an end that has just come."""
        self.setAccessibleDescription(words)
        if verdict.ended and not self._ended:
            announce(self, words)
        self._ended = verdict.ended

    def _announce_playing(self, verdict: Verdict, last: Record, playing: bool) -> None:
        """Let screen readers say that the run goes on, or where it pauses."""
        if playing != self._playing and not verdict.ended:
            paused = self.tr("Paused at step {step}.").format(step=grouped(last.step))
            announce(self, self.tr("Running.") if playing else paused)
        self._playing = playing

    def look_back(self, record: Record, steps: int) -> None:
        """Show a past record; the reasons for what came of the run do not hold for it."""
        self._show_numbers(record)
        self._symbol.setText("◀")
        text = self.tr("Looking back at step {step} of {steps}.")
        self.sentence.setText(text.format(step=grouped(record.step), steps=grouped(steps)))
        self.reason.setText(self._present)
        self._explain("")
        self.setAccessibleDescription(f"{self.sentence.text()} {self._present}")

    def _show_numbers(self, record: Record) -> None:
        self.step.setText(grouped(record.step))
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
        self._arrange()

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
    return grouped(value) if isinstance(value, int) else readable(value) if isinstance(value, float) else ""
