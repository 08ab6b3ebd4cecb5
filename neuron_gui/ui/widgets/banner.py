"""The calm banner: what happened in a sentence, with details to hand on, or a choice to make."""

from collections.abc import Callable, Sequence

from msgspec import Struct
from PySide6.QtCore import QEvent, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from neuron_gui.ui.style import text_size, theme
from neuron_gui.ui.style.measures import width_of
from neuron_gui.ui.text.accessible import announce
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel

MIN_WORDS = "Half a sentence at least in every line."
LONGEST = 400  # letters, of which a path without end may be most
Reply = tuple[str, Callable[[], object]]  # what stands on the button, and what it does


class Notice(Struct, frozen=True, eq=False):
    """What the banner says."""

    text: str
    details: str
    choices: tuple[Reply, ...]
    wrong: bool


class Banner(QFrame):
    """Hidden until there is something to say; never a box that must be answered.

    What is told makes way for what is told next. What offers a choice does not: it comes back after that.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._notices: list[Notice] = []  # the last one is shown
        self.text = PlainLabel()
        self.text.setWordWrap(True)
        self.copy_button = QPushButton(self.tr("Copy details"))
        self.copy_button.clicked.connect(self._copy)
        self.dismiss_button = QPushButton()
        self.dismiss_button.clicked.connect(self._dismiss)
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        text_size.follow(self.text, lambda _: self.text.setMinimumWidth(width_of(MIN_WORDS)))
        self._buttons: list[QPushButton] = []
        self._choices = Flow()
        row = Flow(self.text, self._choices, Flow(self.copy_button, self.dismiss_button))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 6)
        layout.addWidget(row)
        self.hide()

    def notify(
        self, text: str, details: str = "", choices: Sequence[Reply] = (), wrong: bool = True
    ) -> Notice:
        """Show a sentence; details go to the clipboard when asked for, and a choice ends the notice.

        What offers no choice tells of something `wrong`, if not said otherwise.
        """
        self.clear()
        notice = Notice(text, details, tuple(choices), wrong and not choices)
        self._notices.append(notice)
        self._show_last()
        announce(self.text, text)
        return notice

    def clear(self) -> None:
        """Take away what offers no choice."""
        self._notices = [notice for notice in self._notices if notice.choices]
        self._show_last()

    def withdraw(self, notice: Notice | None) -> None:
        """Take a notice away, if it is still there."""
        if notice in self._notices:
            self._notices.remove(notice)
            self._show_last()

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._recolor()

    def _show_last(self) -> None:
        focus = self.window().focusWidget()
        if not self._notices and focus and self.isAncestorOf(focus):
            self.window().setFocus()  # else whatever is next would have it, and Space would press that
        for button in self._buttons:
            self._choices.remove(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()
        self.setVisible(bool(self._notices))
        if not self._notices:
            return
        notice = self._notices[-1]
        self._choices.setVisible(bool(notice.choices))
        self.text.setText(notice.text if len(notice.text) <= LONGEST else f"{notice.text[:LONGEST]}…")
        self.copy_button.setVisible(bool(notice.details))
        to_decide = len(notice.choices) > 1  # one thing that is offered may be left alone
        self.dismiss_button.setText(self.tr("Later") if to_decide else self.tr("Dismiss"))
        for text, handler in notice.choices:
            button = QPushButton(text)
            button.clicked.connect(lambda _=False, handler=handler: self._choose(notice, handler))
            self._choices.add(button)
            button.show()  # now, not when the layout gets its turn
            self._buttons.append(button)
        self._recolor()

    def _choose(self, notice: Notice, handler: Callable[[], object]) -> None:
        self.withdraw(notice)
        handler()

    def _recolor(self) -> None:
        colors = theme.current()
        wrong = bool(self._notices) and self._notices[-1].wrong
        edge = colors.bad if wrong else colors.accent
        style = f"#banner {{ border: 1px solid {edge}; border-radius: 6px; background: {colors.surface}; }}"
        if self.styleSheet() != style:
            self.setStyleSheet(style)

    @Slot()
    def _dismiss(self) -> None:
        self.withdraw(self._notices[-1])

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._notices[-1].details)
