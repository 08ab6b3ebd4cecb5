"""How a table is read: what was found out, to be chosen otherwise."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from neuron_gui.core.tables.decisions import Hand
from neuron_gui.core.tables.encoding import ENCODINGS
from neuron_gui.core.tables.format import QUOTES
from neuron_gui.core.tables.look import Look, delimiter_name
from neuron_gui.ui.text import plain
from neuron_gui.ui.widgets.combo import Combo
from neuron_gui.ui.widgets.flow import Flow
from neuron_gui.ui.widgets.plain_label import PlainLabel
from neuron_gui.ui.widgets.wheel import keep_still

LINES_OFFERED = 10  # as lines of names
LAST_LINE = 999_999_999


class FormatChoice(QWidget):
    """One box a setting; `changed` brings key and value, as decisions have them, of what a person changes."""

    changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: dict[str, str] = {}  # what was found out where nobody has chosen
        self.boxes = {
            "sheet": self._box(self.tr("Sheet")),
            "separator": self._box(self.tr("Separator")),
            "names": self._box(self.tr("Names")),
            "quotes": self._box(self.tr("Quotes")),
            "encoding": self._box(self.tr("Encoding")),
        }
        self.first, self.last = (
            _line_box(self.tr("First line of data")),
            _line_box(self.tr("Last line of data")),
        )
        self.last.setMinimum(0)
        self.last.setSpecialValueText(self.tr("the last"))
        for spin in (self.first, self.last):
            spin.valueChanged.connect(self._take_lines)
        lines = QWidget()
        row = QHBoxLayout(lines)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.first, PlainLabel(self.tr("to")), self.last):
            row.addWidget(widget)
        self._titled = {name: _titled(box.accessibleName(), box) for name, box in self.boxes.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            Flow(*self._titled.values(), _titled(self.tr("Lines of data"), lines, self.first), spacing=12)
        )

    def _box(self, title: str) -> Combo:
        box = Combo()
        box.setAccessibleName(title)
        box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
        box.activated.connect(self._take)
        return box

    def show_look(self, look: Look) -> None:
        """Show what is in force, and what of it was found out."""
        is_text = look.sheet is None
        for name in ("separator", "quotes", "encoding"):
            self._titled[name].setVisible(is_text)
        self._titled["sheet"].setVisible(len(look.sheets) > 1)
        quote = next(name for name, mark in QUOTES.items() if mark == look.format.quote)
        lines = {line for line, cells in look.rows[:LINES_OFFERED] if any(map(str.strip, cells))}
        sheets = tuple((sheet, plain.name(sheet)) for sheet in look.sheets)
        self._fill(look.hand, "sheet", look.sheet_name, sheets)
        self._fill(look.hand, "separator", delimiter_name(look.format.delimiter), self._separators())
        self._fill(
            look.hand,
            "names",
            str(look.layout.names_line or "none"),
            self._lines(sorted({*lines, look.layout.names_line})),
        )
        self._fill(look.hand, "quotes", quote, self._quotes())
        self._fill(look.hand, "encoding", look.encoding, _encodings(look.encodings))
        last = look.hand.get("rows", "").partition(":")[2]
        for spin, value in ((self.first, look.lines[0]), (self.last, int(last or 0))):
            with QSignalBlocker(spin):
                spin.setValue(value)

    def show_settings(self, hand: Hand) -> None:
        """Offer everything for a file that cannot be read yet; nothing was found out."""
        self._titled["sheet"].hide()
        for name, texts in (
            ("separator", self._separators()),
            ("names", self._lines(range(LINES_OFFERED))),
            ("quotes", self._quotes()),
            ("encoding", _encodings(())),
        ):
            self._fill({name: ""}, name, hand.get(name, ""), texts)

    def _fill(self, hand: Hand, name: str, value: str, texts: Iterable[tuple[str, str]]) -> None:
        if name not in hand:
            self._found[name] = value
        box = self.boxes[name]
        box.clear()
        for each, text in texts:
            found = self.tr("{setting} (found)").format(setting=text)
            box.addItem(found if each == self._found.get(name) else text, each)
        if value and box.findData(value) < 0:
            box.addItem(value, value)
        box.setCurrentIndex(box.findData(value))

    def _separators(self) -> Iterable[tuple[str, str]]:
        return (
            ("tab", self.tr("Tab")),
            (";", self.tr("Semicolon  ;")),
            ("|", self.tr("Bar  |")),
            (",", self.tr("Comma  ,")),
            ("spaces", self.tr("Spaces")),
        )

    def _quotes(self) -> Iterable[tuple[str, str]]:
        return (
            ("double", self.tr('Double  "')),
            ("single", self.tr("Single  '")),
            ("none", self.tr("None")),
        )

    def _lines(self, lines: Iterable[int]) -> Iterable[tuple[str, str]]:
        yield "none", self.tr("none")
        yield from ((str(line), self.tr("in line {n}").format(n=line)) for line in lines if line)

    @Slot()
    def _take(self) -> None:
        for name, box in self.boxes.items():
            if box is self.sender():
                self.changed.emit(name, box.currentData())

    @Slot()
    def _take_lines(self) -> None:
        last = self.last.value()
        self.changed.emit("rows", f"{self.first.value()}:{last or ''}")


def _encodings(likely: Sequence[str]) -> Iterable[tuple[str, str]]:
    """Offer all encodings, the likely ones first."""
    return ((name, ENCODINGS[name]) for name in dict.fromkeys((*likely, *ENCODINGS)) if name)


def _line_box(name: str) -> QSpinBox:
    spin = QSpinBox()
    keep_still(spin)
    spin.setRange(1, LAST_LINE)
    spin.setKeyboardTracking(False)
    spin.setAccessibleName(name)
    return spin


def _titled(title: str, widget: QWidget, buddy: QWidget | None = None) -> QWidget:
    """Return a widget with its title above it."""
    label = PlainLabel(title)
    label.setBuddy(buddy or widget)
    titled = QWidget()
    column = QVBoxLayout(titled)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(label)
    column.addWidget(widget)
    return titled
