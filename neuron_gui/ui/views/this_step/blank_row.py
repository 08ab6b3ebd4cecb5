"""One blank to be filled: its symbol, a field for the number, and beside it what becomes of what is typed."""

from PySide6.QtCore import QDateTime, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from neuron_gui.core.handwork import Blank, judge
from neuron_gui.core.handwork.notebook import Entry, Notebook
from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.style.measures import width_of
from neuron_gui.ui.text import decimals
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.text.translate import error_text, translated_message
from neuron_gui.ui.widgets.number_line import type_numbers
from neuron_gui.ui.widgets.plain_label import PlainLabel

POWERS = "·×*^⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹"  # of ten, as they are written
WIDEST_SYMBOL, ROOM = "∂L/∂w₁ = ", " -1.234567e-56 "


class _Line(QLineEdit):
    """Tells when it is typed into next."""

    entered = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say so."""
        super().focusInEvent(event)
        self.entered.emit()


class BlankRow(QWidget):
    """A blank in a step.

    `settled` comes when it is right or shown, `entered` when it has the focus, `done` when Enter goes on.
    """

    settled = Signal()
    done = Signal()
    entered = Signal()

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self.blank: Blank | None = None
        self._step = 0
        self._beside = ""  # what is said as long as there is nothing else
        self._judged = ""  # the text that the words are about
        self._said = ""  # beside the field
        self._tone = ""  # the theme's colour that they have
        self.symbol, self.words = PlainLabel(), PlainLabel()
        self.symbol.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.words.setWordWrap(True)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.line = _Line()
        self.line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        type_numbers(self.line, POWERS)
        self.line.editingFinished.connect(self._judge)
        self.line.returnPressed.connect(self._go_on)
        self.line.entered.connect(self.entered)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.symbol)
        row.addWidget(self.line)
        row.addWidget(self.words, stretch=1)
        text_size.follow(self, lambda _: self._make_room())

    @property
    def entry(self) -> Entry | None:
        """What the notebook has of it."""
        return self._notebook.of(self._step, self.blank) if self.blank else None

    @property
    def is_open(self) -> bool:
        """Whether it waits for its number."""
        return bool(self.entry and not self.entry.is_settled)

    def show_blank(self, step: int, blank: Blank, own_title: bool) -> None:
        """Show a blank of a step, and what was typed there before; its title, too, if no heading says it."""
        same = self.blank and self._step == step and self.blank.value == blank.value
        self._step, self.blank = step, blank
        self._beside = translated_message(blank.title) if own_title else ""
        self.symbol.setText(f"{blank.symbol} {blank.sign}")
        title = translated_message(blank.title)
        row = "" if blank.row is None else self.tr(", sample {number}").format(number=blank.row + 1)
        self.line.setAccessibleName(f"{title}{row}: {blank.symbol}")
        if not same:
            self.line.clear()
            self._judged = ""
        self.refresh()

    def refresh(self) -> None:
        """Show what has come of the blank, in the theme's colours and with the decimal mark in force."""
        blank, entry = self.blank, self.entry
        if not blank or not entry:
            return
        palette = QPalette()
        if blank.weight is not None:
            palette.setColor(QPalette.ColorRole.WindowText, QColor(theme.current().curve(blank.weight)))
        self.symbol.setPalette(palette)
        self.line.setReadOnly(entry.is_settled)
        if entry.shown:
            self._write(decimals.typed(blank.by_hand))
            self._say(self.tr("Shown."), "muted")
        elif entry.right and entry.typed is not None:
            self._write(self._judged or decimals.exact(entry.typed))
            self._say(f"✓ {translated_message(judge(blank, entry.typed).sentence)}", "good")
        elif self._judged and self.line.text() == self._judged:
            self._say(self._said, self._tone)
        elif entry.typed is not None and not self.line.text():
            self._write(decimals.exact(entry.typed))
            self._say(translated_message(judge(blank, entry.typed).sentence), "bad")
        else:
            self._say(self._beside, "muted")

    def show_number(self) -> None:
        """Give the number away."""
        if self.blank and self.is_open:
            self._notebook.show(self._step, self.blank)
            self.refresh()
            announce(self.line, self.line.text())
            self.settled.emit()

    @Slot()
    def _judge(self) -> None:
        """Judge what is there, unless that has been done."""
        text = self.line.text().strip()
        if not self.blank or not self.is_open or not text or text == self._judged:
            return
        self._judged = text
        try:
            typed = decimals.parse_number(text)
        except ValueError as error:
            self._say(error_text(error), "bad")
            announce(self.line, self.words.text())
            return
        now = QDateTime.currentDateTimeUtc().toString(Qt.DateFormat.ISODate)
        judgement = self._notebook.answer(self._step, self.blank, typed, now)
        if judgement.right:
            self.refresh()
            self.settled.emit()
        else:
            self._say(translated_message(judgement.sentence), "bad")
        announce(self.line, self.words.text())

    @Slot()
    def _go_on(self) -> None:
        """Go on by Enter; from a wrong number only when Enter is pressed once more."""
        self._judge()
        text, stays = self.line.text().strip(), self.line.hasSelectedText()
        if self.is_open and text and not stays:
            self.line.selectAll()
        else:
            self.done.emit()

    def _write(self, text: str) -> None:
        if self.line.text() != text:
            self.line.setText(text)
        self._judged = text

    def _say(self, words: str, tone: str) -> None:
        self._said, self._tone = words, tone
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(getattr(theme.current(), tone)))
        self.words.setPalette(palette)
        self.words.setText(words.replace(";  ", "\n"))  # what a formula needs besides has lines of its own
        self.line.setAccessibleDescription(words)

    def _make_room(self) -> None:
        self.symbol.setFixedWidth(width_of(WIDEST_SYMBOL))
        self.line.setFixedWidth(width_of(ROOM))
