"""The pinned runs as chips in a row below the views: a click hides one or shows it, a cross removes it."""

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.ui.compare.model import PinModel
from neuron_gui.ui.compare.pins import Pin
from neuron_gui.ui.compare.words import outcome_word
from neuron_gui.ui.plots.other_runs import SWATCH, swatch
from neuron_gui.ui.style import icons, text_size
from neuron_gui.ui.style.measures import px
from neuron_gui.ui.text import plain

CHIP = 28


class PinStrip(QWidget):
    """One row, which scrolls sideways. `table_wanted` comes when the runs are to be compared in full."""

    table_wanted = Signal()

    def __init__(self, model: PinModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Pinned runs"))
        self._model = model
        self.chips: list[QToolButton] = []
        self._row = QWidget()
        self._chips = QHBoxLayout(self._row)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(4)
        self._chips.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(self._row)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for policy in (self._area.setHorizontalScrollBarPolicy, self._area.setVerticalScrollBarPolicy):
            policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table_button = QToolButton()
        self.table_button.setText(self.tr("Table"))
        self.table_button.setToolTip(self.tr("Compare the pinned runs in a table"))
        self.table_button.clicked.connect(self.table_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, stretch=1)
        layout.addWidget(self.table_button)
        model.changed.connect(self._refresh)
        text_size.follow(self, lambda _: self._refresh())

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
        self.chips = []
        for row, pin in enumerate(self._model.pins):
            self._chips.insertWidget(row, self._chip(row, pin))

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
        words = f"{name}  {outcome_word(pin.run.outcome)}  {grouped(pin.run.steps)}"
        show.setText(plain.entry(words))
        show.setToolTip(plain.tip(self.tr("Show or hide {name}").format(name=name)))
        show.setAccessibleName(words)
        show.clicked.connect(lambda on: self._model.show_only([row], on))
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
        return chip
