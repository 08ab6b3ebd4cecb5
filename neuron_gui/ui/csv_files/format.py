"""How a text file is read: what was detected, to be chosen otherwise."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from neuron_gui.core.samples.csv_format import DECIMALS, DELIMITERS, ENCODINGS, QUOTES, Format
from neuron_gui.ui.widgets.combo import Combo
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel


class FormatChoice(QWidget):
    """One combo box a setting; `changed` brings the whole format when a person changes one."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._format = Format()
        self._texts = {
            "delimiter": (
                self.tr("Separator"),
                {
                    "\t": self.tr("Tab"),
                    ";": self.tr("Semicolon  ;"),
                    "|": self.tr("Bar  |"),
                    ",": self.tr("Comma  ,"),
                    " ": self.tr("Spaces"),
                },
            ),
            "decimal": (self.tr("Decimal mark"), {".": self.tr("Point  1.5"), ",": self.tr("Comma  1,5")}),
            "quote": (
                self.tr("Quotes"),
                {'"': self.tr('Double  "'), "'": self.tr("Single  '"), "": self.tr("None")},
            ),
            "encoding": (self.tr("Encoding"), ENCODINGS),
        }
        self.boxes = {
            name: self._box(name, values)
            for name, values in (
                ("delimiter", DELIMITERS),
                ("decimal", DECIMALS),
                ("quote", QUOTES),
                ("encoding", tuple(ENCODINGS)),
            )
        }
        self.header = QCheckBox(self.tr("The first row has the &names"))
        self.header.clicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        titled = (_titled(self._texts[name][0], box) for name, box in self.boxes.items())
        layout.addWidget(Flow(*titled, self.header, spacing=12))

    def _box(self, name: str, values: tuple[str, ...]) -> Combo:
        title, texts = self._texts[name]
        box = Combo()
        box.setAccessibleName(title)
        box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        for value in values:
            box.addItem(texts[value], value)
        box.activated.connect(self._take)
        return box

    def show_detected(self, found: Format) -> None:
        """Show what was found out about a file, and say so."""
        for name, box in self.boxes.items():
            texts = self._texts[name][1]
            for i in range(box.count()):
                value = box.itemData(i)
                mark = self.tr("{setting} (detected)") if value == getattr(found, name) else "{setting}"
                box.setItemText(i, mark.format(setting=texts[value]))
        self.show_format(found)

    def show_format(self, format_: Format) -> None:
        """Show what is in force."""
        self._format = format_
        for name, box in self.boxes.items():
            box.setCurrentIndex(box.findData(getattr(format_, name)))
        self.header.setChecked(format_.header)

    @Slot()
    def _take(self) -> None:
        values: dict[str, Any] = {name: box.currentData() for name, box in self.boxes.items()}
        chosen = replace(self._format, **values, header=self.header.isChecked())
        if chosen != self._format:
            self._format = chosen
            self.changed.emit(chosen)


def _titled(title: str, box: Combo) -> QWidget:
    """Return a box with its title above it."""
    label = PlainLabel(title)
    label.setBuddy(box)
    titled = QWidget()
    column = QVBoxLayout(titled)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(box)
    return titled
