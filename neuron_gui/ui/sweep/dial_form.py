"""One direction of the map: which option is turned, from where to where, in how many values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QGroupBox, QWidget

from neuron_gui.core.message import grouped
from neuron_gui.core.sweep.choices import Span, Turnable
from neuron_gui.core.sweep.dial import MAX_VALUES, Dial, spread
from neuron_gui.ui.text import decimals
from neuron_gui.ui.text.decimals import exact, parse_number, parse_whole_number
from neuron_gui.ui.text.translate import translated_message
from neuron_gui.ui.widgets.combo import Combo
from neuron_gui.ui.widgets.complaint import Complaint
from neuron_gui.ui.widgets.number_field import CheckedField
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.wheel import keep_still

Check = Callable[[str, object], object]


class DialForm(QGroupBox):
    """Offers options; `changed` tells of every choice. `check` raises where a value does not fit its place.

    The suggested range follows the experiment until one is typed.
    """

    changed = Signal()

    def __init__(self, title: str, check: Check, optional: bool = False) -> None:
        super().__init__(title)
        self._check, self._optional = check, optional
        self._offered: list[Turnable] = []
        self.chosen: Turnable | None = None
        self._picked: str | None = None  # by a person; empty for nothing
        self._span = Span(0, 1, 2, False)
        self._typed = False  # whether the range is a person's
        self.option = QComboBox()
        keep_still(self.option)
        self.option.setAccessibleName(self.tr("{direction}: option").format(direction=title))
        self.option.activated.connect(self._choose)
        self.low = self._field(self.tr("From"), lambda text: self._put_end("low", text))
        self.high = self._field(self.tr("To"), lambda text: self._put_end("high", text))
        self.count = self._field(self.tr("Values"), self._put_count)
        self.spacing = Combo()
        self.spacing.setAccessibleName(self.tr("{direction}: spacing").format(direction=title))
        self.spacing.setToolTip(
            self.tr("Equal factors suit what matters by its size, such as 0.001, 0.01, 0.1.")
        )
        self.spacing.addItem(self.tr("Equal factors"), True)
        self.spacing.addItem(self.tr("Equal distances"), False)
        self.spacing.activated.connect(lambda _: self._put(logarithmic=self.spacing.currentData()))
        self.message = Complaint()
        self._lay_out()
        decimals.follow(self._show)
        self._turn(None)  # until there are options to offer

    def _field(self, name: str, commit: Callable[[str], object]) -> CheckedField:
        field = CheckedField(f"{self.title()}: {name}", commit)
        field.setObjectName(name)
        return field

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        grid.addWidget(self.option, 0, 0, 1, 4)
        self._rows: list[QWidget] = []
        for row, column, widget, text in (
            (1, 0, self.low, self.low.objectName()),
            (1, 2, self.high, self.high.objectName()),
            (2, 0, self.count, self.count.objectName()),
        ):
            label = PlainLabel(text)
            label.setBuddy(widget)
            label.setContentsMargins(0, 4, 0, 0)
            grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, column + 1, Qt.AlignmentFlag.AlignTop)
            self._rows += [label, widget]
        grid.addWidget(self.spacing, 3, 0, 1, 4)
        grid.addWidget(self.message, 4, 0, 1, 4)
        self._rows.append(self.spacing)

    # --- What is turned -----------------------------------------------------------------------------

    def offer(self, options: Sequence[Turnable], *usual: str) -> None:
        """Offer these; what a person chose stays if it is among them, else the first usual one is chosen."""
        self._offered = list(options)
        by_path: dict[str, Turnable | None] = {option.path: option for option in options}
        if self._optional:
            by_path[""] = None
        self.option.clear()
        if self._optional:
            self.option.addItem(self.tr("Nothing else"), "")
        for option in options:
            self.option.addItem(translated_message(option.title), option.path)
        wanted = usual if self._picked is None else (self._picked, *usual)
        path = next((path for path in wanted if path in by_path), "" if self._optional else options[0].path)
        self._typed = self._typed and self.chosen is not None and path == self.chosen.path
        self._turn(by_path[path])

    def go_on_from(self, other: DialForm) -> None:
        """Have what was chosen and typed in a form that this one takes the place of; options come later."""
        self.chosen, self._picked = other.chosen, other._picked
        self._span, self._typed = other._span, other._typed

    def dial(self) -> Dial | None:
        """Return the values to turn to, or None for nothing; raise ValueError where they make no sense."""
        if self.chosen is None:
            return None
        span = self._span
        if span.low >= span.high:
            raise ValueError(self.tr("The second number has to be larger than the first"))
        if span.logarithmic and span.low <= 0:
            raise ValueError(
                self.tr("Equal factors need numbers above 0; choose equal distances, or other ends")
            )
        return Dial(
            self.chosen.path, spread(span.low, span.high, span.count, span.logarithmic, self.chosen.whole)
        )

    def complain(self, reason: str) -> None:
        """Say what is wrong with the values; nothing if the reason is empty."""
        self.message.show_reason(reason) if reason else self.message.hide()

    def _choose(self) -> None:
        self._picked = path = self.option.currentData()
        self._typed = False
        self._turn(next((option for option in self._offered if option.path == path), None))
        self.changed.emit()

    def _turn(self, option: Turnable | None) -> None:
        self.chosen = option
        self.option.setCurrentIndex(self.option.findData(option.path if option else ""))
        if option and not self._typed:
            self._span = option.span
        self._show()  # before a field goes that is being typed into
        for widget in self._rows:
            widget.setVisible(option is not None)

    @Slot()
    def _show(self) -> None:
        span = self._span
        self.low.show_text(exact(span.low))
        self.high.show_text(exact(span.high))
        self.count.show_text(str(span.count))
        self.spacing.setCurrentIndex(self.spacing.findData(span.logarithmic))

    # --- The range ----------------------------------------------------------------------------------

    def _put_end(self, end: str, text: str) -> None:
        """Take an end of the range that was typed, if the option can have that value."""
        if self.chosen is None:
            return
        value = parse_whole_number(text) if self.chosen.whole else parse_number(text)
        self._check(self.chosen.path, value)
        self._put(**{end: value})

    def _put_count(self, text: str) -> None:
        count = parse_whole_number(text)
        if not 2 <= count <= MAX_VALUES:
            raise ValueError(self.tr("Type a whole number from 2 to {most}").format(most=grouped(MAX_VALUES)))
        self._put(count=count)

    def _put(self, **changes: object) -> None:
        self._span = replace(self._span, **changes)  # type: ignore[arg-type]
        self._typed = True
        self._show()
        self.changed.emit()
