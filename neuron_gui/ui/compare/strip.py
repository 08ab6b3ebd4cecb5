"""The pinned runs as chips in a row below the views: a click hides one or shows it, a cross removes it.

Where all of them have no room at once they lose words: first what came of them, then the ends of their names.
"""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.ui.compare.model import PinModel
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.compare.words import outcome_word
from neuron_gui.ui.plots.other_runs import SWATCH, swatch
from neuron_gui.ui.style import icons, text_size
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text import plain

CHIP, SPACING = 28, 4
SHORT = 96  # of a name that is cut, in units of type; beyond that the row scrolls


class PinStrip(QWidget):
    """One row, which scrolls sideways. `table_wanted` comes when the runs are to be compared in full."""

    table_wanted = Signal()

    def __init__(self, model: PinModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pinned runs"))
        self._model = model
        self._pins: tuple[Pin, ...] = ()  # that there are chips for
        self.chips: list[QToolButton] = []
        self._buttons: list[QToolButton] = []  # those that remove a pin, too
        self._row = QWidget()
        self._chips = QHBoxLayout(self._row)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(SPACING)
        self._chips.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(self._row)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table_button = QToolButton()
        self.table_button.setText(self.tr("Table"))
        self.table_button.setToolTip(self.tr("Compare the pinned runs in a table"))
        self.table_button.clicked.connect(self.table_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, SPACING, 0)
        layout.addWidget(self._area, stretch=1)
        layout.addWidget(self.table_button)
        model.changed.connect(self._refresh)
        text_size.follow(self, lambda _: self._refresh())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See how many words have room."""
        super().resizeEvent(event)
        self._say()

    def minimumSizeHint(self) -> QSize:
        """However many, they scroll."""
        return QSize(0, px(CHIP))

    @Slot()
    def _refresh(self) -> None:
        """Have a chip for every pin."""
        while self._chips.count() > 1:
            if (item := self._chips.takeAt(0)) and (chip := item.widget()):
                chip.hide()
                chip.deleteLater()
        self.chips, self._buttons = [], []
        self._pins = tuple(self._model.pins)
        for row, pin in enumerate(self._pins):
            self._chips.insertWidget(row, self._chip(row, pin))
        self._say()

    def _say(self) -> None:
        """Let each chip say as much as all have room for."""
        names = [plain.name(pin.name) for pin in self._pins]
        for words in (list(map(_all_words, self._pins)), names, list(map(self._cut, names))):
            for chip, text in zip(self.chips, words, strict=True):
                chip.setText(plain.entry(text))
            if self._needed() <= self._area.width():
                return

    def _needed(self) -> int:
        return sum(button.sizeHint().width() for button in self._buttons) + SPACING * len(self.chips)

    def _cut(self, name: str) -> str:
        return self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, px(SHORT))

    def _chip(self, row: int, pin: Pin) -> QWidget:
        chip = QFrame()
        chip.setObjectName("chip")
        name = plain.name(pin.name)
        show, remove = QToolButton(), QToolButton()
        show.setCheckable(True)
        show.setChecked(pin.shown)
        show.setIcon(swatch(pin.look))
        show.setIconSize(SWATCH)
        show.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        words = _all_words(pin)
        act = self.tr("Show or hide {name}").format(name=name)
        show.setToolTip(plain.tip(f"{words}\n{act}"))
        show.setAccessibleName(words)
        show.toggled.connect(lambda on: self._model.show_only([row], on))
        icons.wear(remove, "close")
        remove.setToolTip(plain.tip(self.tr("Remove {name}").format(name=name)))
        remove.setAccessibleName(self.tr("Remove {name}").format(name=name))
        remove.clicked.connect(partial(self._model.remove, [row]))
        layout = QHBoxLayout(chip)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in (show, remove):
            button.setAutoRaise(True)
            button.setFixedHeight(px(CHIP) - 4)
            layout.addWidget(button)
        self.chips.append(show)
        self._buttons += [show, remove]
        return chip


def _all_words(pin: Pin) -> str:
    return f"{plain.name(pin.name)}  {outcome_word(pin.run.outcome)}  {grouped(pin.run.steps)}"
