"""The cheat sheet: every action with its keys, by menu, and what mouse and keys do in plots and table."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QMainWindow, QTextBrowser, QVBoxLayout

from neuron_gui.core.message import N_
from neuron_gui.ui.actions import MENUS, Commands, without_mark
from neuron_gui.ui.samples.commands import SampleCommands
from neuron_gui.ui.style import theme
from neuron_gui.ui.text.translate import translated

Shortcut = tuple[str, str, str]  # keys or gesture, what it does in a word or two, and in a sentence
ShortcutGroup = tuple[str, Sequence[Shortcut]]

TABLE_KEYS = (
    (N_("Enter"), N_("Next row"), N_("After a row of entries it goes back to where the row began.")),
    (N_("Tab"), N_("Next cell"), N_("Ctrl+Tab leaves the table.")),
)
TABLE_MOUSE = (
    (N_("Drag a heading"), N_("Move"), N_("Another order of the columns or rows.")),
    (N_("Right button"), N_("Menu"), N_("All that can be done with the selected cells.")),
)
PLOTS = (
    (N_("Wheel, + and −"), N_("Zoom"), N_("On an axis the wheel zooms that axis alone.")),
    (N_("Drag, Shift+arrows"), N_("Move"), ""),
    (N_("Double click, Home"), N_("Show everything"), N_("The axes follow the run again.")),
    (N_("Click"), N_("Look at a step"), N_("In plots over steps, every view goes to that step.")),
    (
        N_("Ctrl+Left, Ctrl+Right"),
        N_("Go on by a tenth"),
        N_("Ctrl+Home and Ctrl+End go to the first and the last step, Left and Right by one."),
    ),
    (N_("Up, Down"), N_("Read another curve"), N_("Step, value and trend are written and told.")),
    (N_("Click in the legend"), N_("Show or hide a curve"), ""),
    (N_("Ctrl+C"), N_("Copy the picture"), ""),
    (N_("Right button, Menu key"), N_("Menu"), N_("Save the picture, and more.")),
)
FIELDS = (
    (N_("Tab, Shift+Tab"), N_("Next or previous control"), ""),
    (N_("Enter"), N_("Take the value over"), N_("And leave the field: arrows step, letters are keys again.")),
    (N_("Escape"), N_("Put the last good value back"), ""),
    (
        N_("Enter"),
        N_("Press, tick or open"),
        N_("Buttons, boxes and lists of the window. Space runs."),
    ),
    (N_("Up, Down"), N_("Turn"), N_("Sliders and lists; so does the wheel, over one that was clicked.")),
)
NATIVE = QKeySequence.SequenceFormat.NativeText
LETTERS, LINES = 170, 44  # the size of the sheet, in letters and lines of its type
COLUMN = 70  # letters of its type that a column needs
SCROLLING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CheatSheet(QDialog):
    """A page to search, read and scroll, in as many columns as there is room for; Escape closes it."""

    def __init__(self, window: QMainWindow, commands: Commands, of_the_table: SampleCommands) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Keys and mouse"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._sections = [
            *_of_menus(commands),
            _of_table(of_the_table.actions.values()),
            (translated("Plots"), [*_translated(PLOTS)]),
            (translated("Fields"), [*_translated(FIELDS)]),
        ]
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search keys and words"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._write)
        self.page = _Page()
        self.page.setAccessibleName(self.windowTitle())
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.addWidget(self.line)
        layout.addWidget(self.page)
        self._columns = 1
        metrics = self.fontMetrics()
        size = QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing())
        self.resize(size.boundedTo(window.size() - QSize(40, 40)))
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as fit."""
        super().resizeEvent(event)
        fit = max(1, self.width() // (COLUMN * self.fontMetrics().averageCharWidth()))
        if fit != self._columns:
            self._columns = fit
            self._write()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll while the line has the keys."""
        if event.key() in SCROLLING:
            self.page.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    @Slot()
    def _write(self) -> None:
        found = [_found(section, self.line.text().casefold().split()) for section in self._sections]
        shown = [section for section in found if section[1]]
        cells = "".join(
            f"<td valign='top' width='{100 // self._columns}%' style='padding: 0 10px;'>"
            + "".join(_section(title, lines) for title, lines in column)
            + "</td>"
            for column in _in_columns(shown, self._columns)
        )
        nothing = self.tr("Nothing fits; try another word.")
        self.page.setHtml(f"<table width='100%'><tr>{cells}</tr></table>" if shown else escape(nothing))


def _found(section: ShortcutGroup, words: Sequence[str]) -> ShortcutGroup:
    """Return the lines of a section that have all words; its title counts for each of them."""
    title, lines = section

    def fits(line: Shortcut) -> bool:
        text = " ".join((title, *line)).casefold()
        return all(word in text for word in words)

    return title, [line for line in lines if fits(line)]


def _in_columns(sections: Sequence[ShortcutGroup], count: int) -> list[list[ShortcutGroup]]:
    """Deal sections out in their order, so that columns are about as long."""
    lines = [len(section[1]) + 2 for section in sections]
    columns: list[list[ShortcutGroup]] = [[] for _ in range(count)]
    before, total = 0, sum(lines)
    for section, length in zip(sections, lines, strict=True):
        middle = before + length / 2
        columns[min(int(count * middle / total), count - 1)].append(section)
        before += length
    return columns


def _of_menus(commands: Commands) -> list[ShortcutGroup]:
    """Return a section for each menu."""
    return [
        (
            without_mark(translated(menu)),
            [
                (_keys(commands[offer.name]), without_mark(offer.text), offer.tip)
                for offer in commands.offered
                if offer.menu == menu
            ],
        )
        for menu in MENUS
    ]


def _of_table(commands: Iterable[QAction]) -> ShortcutGroup:
    """Return what the keys do while the sample table has the focus."""
    # The first keys alone: a system may know a dozen for Copy, down to F16.
    known = ((action.shortcut().toString(NATIVE), action) for action in commands)
    lines = [(keys, without_mark(action.text()), "") for keys, action in known if keys]
    return translated("Sample table"), [*_translated(TABLE_KEYS), *lines, *_translated(TABLE_MOUSE)]


def _translated(lines: Iterable[Shortcut]) -> Iterator[Shortcut]:
    for keys, name, sentence in lines:
        yield translated(keys), translated(name), translated(sentence)


class _Page(QTextBrowser):
    """Shows what it is given, and fetches nothing, whatever that refers to."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Let everything be empty; None would have Qt look for a file."""
        return QByteArray()


def _section(title: str, lines: Sequence[Shortcut]) -> str:
    """Return a heading and a table of keys, and words with their sentence under them."""
    colors = theme.current()
    edge = f"border-bottom: 1px solid {colors.border};"
    rows = "".join(
        f"<tr><td width='34%' style='{edge}'><b>{escape(keys)}</b></td>"
        f"<td width='66%' style='{edge}'>{escape(name)}"
        + (f"<br><span style='color: {colors.muted};'>{escape(sentence)}</span>" if sentence else "")
        + "</td></tr>"
        for keys, name, sentence in lines
    )
    return (
        f"<h3 style='color: {colors.accent}; margin-bottom: 2px;'>{escape(title)}</h3>"
        f"<table width='100%' cellspacing='0' cellpadding='3'>{rows}</table>"
    )


def _keys(action: QAction) -> str:
    return translated(" or ").join(keys.toString(NATIVE) for keys in action.shortcuts())
