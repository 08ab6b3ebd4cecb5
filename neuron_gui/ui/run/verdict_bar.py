"""The verdict: always visible, what is happening in words, with the step and the present numbers."""

from PySide6.QtCore import Property, QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetrics,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neuron_gui.core.message import Remedy, grouped
from neuron_gui.core.numbers import displayed
from neuron_gui.core.records import Record
from neuron_gui.core.verdict.verdict import GUESSING, LEARNING, Verdict
from neuron_gui.ui.run.whole_reason import WholeReason
from neuron_gui.ui.style import icons, motion, theme
from neuron_gui.ui.style.measures import even_figures, unit
from neuron_gui.ui.text.accessible import Painted, announce
from neuron_gui.ui.text.language import within
from neuron_gui.ui.text.translate import translated, translated_message
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.short_text import ShortText

LINES = 3  # of the sentence and its reason
ONE_LINE = 40  # lower than this, in units of type, there is room for the sentence alone
EDGE, RADIUS = 5, 6  # pixels
NUMBERS = 520  # narrower than this numbers beside the words would leave these no room
WHY = 640  # and narrower than this “Why?” is a symbol


class VerdictBar(Painted, QFrame):
    """A symbol and sentences on the left, the better value and the present numbers on the right.

    All of it has its place, whatever is said: the whole reason is told by a click, or by “Why?”.
    `suggested` brings better values with their paths, and the words by which a person has asked for them.
    """

    accessible_role = QAccessible.Role.Grouping

    suggested = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        self.setAccessibleName(self.tr("Verdict"))
        self._edge = QColor()
        self._symbol = QLabel()
        self.symbol = "ready"  # its name: the mood, or paused or looking back
        self.sentence, self.reason = ShortText(LINES - 1), ShortText(LINES - 1)
        self._has_more = False
        self._present = ""  # what the sentence says while nobody looks back
        self._remedy: Remedy | None = None
        self._offered = ""  # the button's words, in one line
        self._ended = self._playing = False
        self.button = QPushButton()
        self.button.clicked.connect(self._suggest)
        self.button.hide()
        self.whole = WholeReason(self)
        self.why_button = QToolButton()
        self.why_button.setText(self.tr("Why?"))
        icons.wear(self.why_button, "info")
        self.why_button.setToolTip(self.tr("The whole reason, and where its numbers come from"))
        self.why_button.setCheckable(True)
        self.why_button.setAutoRaise(True)
        self.why_button.toggled.connect(self._unfold)
        self.why_button.hide()
        self.panels_button = QToolButton()  # where there is no room for a rail of them
        icons.wear(self.panels_button, "menu")
        self.panels_button.setToolTip(self.tr("Problem, neuron and learning"))
        self.panels_button.setAccessibleName(self.panels_button.toolTip())
        self.panels_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.panels_button.hide()
        self.loss, self.error = PlainLabel("–"), PlainLabel("–")
        self._numbers = self._filled_numbers()
        self._fill()
        self._set_fonts()
        self._recolor()

    def _fill(self) -> None:
        self.words = QWidget()
        words = QVBoxLayout(self.words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.sentence)
        words.addWidget(self.reason)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # whatever room the bench gives will do
        row.setContentsMargins(8, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self.panels_button)
        row.addWidget(self._symbol)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.why_button)
        row.addWidget(self.button)
        row.addWidget(self._numbers)

    def _filled_numbers(self) -> QWidget:
        numbers = QWidget()
        grid = QGridLayout(numbers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        titles = (self.tr("Loss"), self.tr("Largest error"))
        self._headings = [PlainLabel(title) for title in titles]
        grid.setRowStretch(0, 1)
        grid.setRowStretch(3, 1)
        for line, (heading, label) in enumerate(zip(self._headings, (self.loss, self.error), strict=True), 1):
            heading.setObjectName("muted")
            grid.addWidget(heading, line, 0)
            grid.addWidget(label, line, 1)
            heading.setBuddy(label)  # a name would be read in place of the number
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a minus stands before its number
        return numbers

    def minimumSizeHint(self) -> QSize:
        """The bench gives it the room that there is."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Share the lines out anew when the sentence takes others."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._share_lines()
            self._offer_whole()
        return super().event(event)

    def _share_lines(self) -> None:
        """Leave to the reason what the sentence does not take."""
        left = 0 if self._low else LINES - self.sentence.count
        self.reason.allow(max(left, 1))
        self.reason.setVisible(left > 0 and bool(self.reason.text()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell the whole reason by a click on the words."""
        if not self.why_button.isHidden():
            self.why_button.toggle()

    @property
    def _low(self) -> bool:
        return self.height() < ONE_LINE * unit()

    def _arrange(self) -> None:
        """In a low bar there is the sentence alone; in a narrow one the words come first."""
        low, narrow = self._low, self.width() < NUMBERS * unit()
        lines = 1 if low else LINES
        self.sentence.allow(lines)
        for part in (self._headings[1], self.error):
            part.setVisible(not low)
        short = self.width() < WHY * unit() or (low and not self.button.isHidden())
        style = Qt.ToolButtonStyle
        self.why_button.setToolButtonStyle(style.ToolButtonIconOnly if short else style.ToolButtonTextOnly)
        self._numbers.setVisible(not narrow and not self._would_cut(lines, self._numbers))
        beside = () if self._numbers.isHidden() else (self._numbers,)
        folded = not low and self._would_cut(LINES - 1, *beside)  # with no line left for the reason
        self.button.setText(in_two_lines(self._offered) if folded else self._offered)
        self._share_lines()
        self._offer_whole()
        if not self.whole.isHidden():
            self.whole.place()

    def _would_cut(self, lines: int, *others: QWidget) -> bool:
        """Whether the button in one line, and others beside the sentence, would cost that words."""
        row = self.layout()
        assert row
        beside = [part for part in (self._symbol, self.panels_button) if not part.isHidden()]
        if self._has_more or self.reason.text():
            beside.append(self.why_button)
        widths = [part.sizeHint().width() for part in (*beside, *others)]
        if not self.button.isHidden():
            widths.append(self._button_width())
        taken = sum(width + row.spacing() for width in widths)
        margins = row.contentsMargins()
        room = QRect(0, 0, self.width() - margins.left() - margins.right() - taken, self.height())
        metrics = self.sentence.fontMetrics()
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.sentence.text())
        return needed.width() > room.width() or needed.height() > lines * metrics.lineSpacing()

    def _button_width(self) -> int:
        """Return how wide the button is with its words in one line, whatever it shows at the moment."""
        option, style = QStyleOptionButton(), self.button.style()
        self.button.initStyleOption(option)
        option.text = self._offered
        size = self.button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self._offered)
        return style.sizeFromContents(QStyle.ContentsType.CT_PushButton, option, size, self.button).width()

    def show_verdict(self, verdict: Verdict, last: Record, playing: bool = False) -> None:
        """Show what is known of a run as it is now, and its last record."""
        self._show_numbers(last)
        sentence, symbol = translated_message(verdict.sentence), str(verdict.mood)
        if last.step and not playing and not verdict.ended:
            known = [] if verdict.sentence.text in (LEARNING, GUESSING) else [sentence]
            sentence, symbol = " ".join([self.tr("Paused."), *known]), "paused"
        self._show_symbol(symbol)
        self._present = sentence
        self.sentence.setText(sentence)
        reasons = [translated_message(reason) for reason in verdict.reasons]
        self.reason.setText(" ".join(translated_message(reason) for reason in verdict.main_reasons))
        self._offer(verdict.remedy)
        self._explain(sentence, reasons, list(map(translated_message, verdict.why)))
        self._announce(verdict, " ".join([sentence, *reasons]))
        self._announce_playing(verdict, last, playing)
        before = self.property("mood")
        if before != verdict.mood:
            self.setProperty("mood", verdict.mood)
            edge = QColor(_mood_color(verdict.mood, theme.current().border))
            if before:
                motion.move(self, "edge", edge, motion.EDGE)
            else:  # the first one is no change, and nothing moves in the laboratory's first picture
                self._set_edge(edge)

    def _explain(self, sentence: str, reasons: list[str], why: list[str]) -> None:
        """Have the whole reason ready, and show it if that is unfolded."""
        self.whole.tell(sentence, reasons, why)
        self._has_more = bool(why) or len(reasons) > 1
        self._arrange()
        if self.why_button.isHidden():
            self.why_button.setChecked(False)

    def _offer_whole(self) -> None:
        cut = self.sentence.is_cut or self.reason.is_cut
        alone = self.reason.isHidden() and bool(self.reason.text())
        self.why_button.setVisible(self._has_more or cut or alone)

    @Slot(bool)
    def _unfold(self, on: bool) -> None:
        self.whole.setVisible(on)
        if on:
            self.whole.place()
            announce(self, self.whole.words)

    def _offer(self, remedy: Remedy | None) -> None:
        self._remedy = remedy
        self.button.setVisible(remedy is not None)
        if remedy:
            self._offered = translated(remedy.text).format(value=_value(remedy.value))

    @Slot()
    def _suggest(self) -> None:
        if self._remedy:
            self.suggested.emit(self._remedy.values, within(self._offered))

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
        self._show_symbol("looking back")
        text = self.tr("Looking back at step {step} of {steps}.")
        self.sentence.setText(text.format(step=grouped(record.step), steps=grouped(steps)))
        self.reason.setText(self._present)
        self._explain(self.sentence.text(), [self._present], [])
        self.setAccessibleDescription(f"{self.sentence.text()} {self._present}")

    def _show_numbers(self, record: Record) -> None:
        self.loss.setText(displayed(record.loss))
        self.error.setText(displayed(record.max_abs_error))

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours, or a new size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()
        elif event.type() == QEvent.Type.FontChange:
            self._set_fonts()

    def _set_fonts(self) -> None:
        """Set all in proportion to the window's type, with room for the longest numbers."""
        bold = QFont(self.font())
        bold.setBold(True)
        self.sentence.setFont(bold)
        self._show_symbol(self.symbol)
        even = even_figures(self.font())
        for label in (self.loss, self.error):
            label.setFont(even)
            label.setMinimumWidth(QFontMetrics(even).horizontalAdvance("−1.23457·10¹⁰⁰"))
        self._arrange()

    def _show_symbol(self, name: str) -> None:
        self.symbol = name
        size = icons.length(icons.LARGE)
        self._symbol.setPixmap(icons.pixmap(name, _mood_color(name, theme.current().text), size))
        self._symbol.setFixedWidth(size)

    def _recolor(self) -> None:
        self._show_symbol(self.symbol)
        colors = theme.current()
        motion.rest(self, "edge")
        self._set_edge(QColor(_mood_color(str(self.property("mood")), colors.border)))
        style = (
            f"#verdict {{ border: 1px solid {colors.border}; border-left: {EDGE}px solid transparent;"
            f" border-radius: {RADIUS}px; background: {colors.surface}; }}"
            f" #muted {{ color: {colors.muted}; }}"
        )
        if self.styleSheet() != style:
            self.setStyleSheet(style)

    def _get_edge(self) -> QColor:
        return self._edge

    def _set_edge(self, color: QColor) -> None:
        self._edge = color
        self.update(0, 0, EDGE, self.height())

    edge = Property(QColor, _get_edge, _set_edge)  # the colour of the left one, which tells the mood

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the edge over what the style sheet paints: changing that would cost a frame each time."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(0, 0, EDGE, self.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._edge)
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        painter.end()


def in_two_lines(words: str) -> str:
    """Return words broken where the longer half is shortest; one word stays as it is."""
    gaps = [at for at, letter in enumerate(words) if letter == " "]
    middle = min(gaps, key=lambda at: max(at, len(words) - at - 1), default=None)
    return words if middle is None else f"{words[:middle]}\n{words[middle + 1 :]}"


def _mood_color(mood: str, otherwise: str) -> str:
    colors = theme.current()
    return {"good": colors.good, "warning": colors.warning, "bad": colors.bad}.get(mood, otherwise)


def _value(value: object) -> str:
    return grouped(value) if isinstance(value, int) else displayed(value) if isinstance(value, float) else ""
