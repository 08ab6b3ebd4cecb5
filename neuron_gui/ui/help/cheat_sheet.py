"""The cheat sheet: every action with its keys, by menu, and what mouse and keys do in plots and table."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QMainWindow, QTextBrowser, QVBoxLayout

from neuron_gui.core.message import N_
from neuron_gui.ui.actions import MENUS, Commands
from neuron_gui.ui.help.palette import without_mark
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
    (N_("Click in the legend"), N_("Show or hide a curve"), ""),
    (N_("Ctrl+C"), N_("Copy the picture"), ""),
    (N_("Right button, Menu key"), N_("Menu"), N_("Save the picture, and more.")),
)
FIELDS = (
    (N_("Tab, Shift+Tab"), N_("Next or previous control"), ""),
    (N_("Enter"), N_("Take the value over"), ""),
    (N_("Escape"), N_("Put the last good value back"), ""),
)
LETTERS, LINES = 130, 40  # the size of the sheet, in letters and lines of its type


class CheatSheet(QDialog):
    """A page to read and scroll; Escape closes it."""

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
        self.page = _Page()
        self.page.setAccessibleName(self.windowTitle())
        self.page.setFrameShape(QTextBrowser.Shape.NoFrame)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self._write()
        metrics = self.fontMetrics()
        size = QSize(LETTERS * metrics.averageCharWidth(), LINES * metrics.lineSpacing())
        self.resize(size.boundedTo(window.size() - QSize(40, 40)))

    def changeEvent(self, event: QEvent) -> None:
        """Take on a new theme's colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        self.page.setHtml("".join(_section(title, lines) for title, lines in self._sections))
        self.page.document().setDocumentMargin(20)


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
    lines = [(_keys(action), without_mark(action.text()), "") for action in commands if _keys(action)]
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
    """Return a heading and a table of three columns."""
    colors = theme.current()
    edge = f"border-bottom: 1px solid {colors.border};"
    rows = "".join(
        f"<tr><td width='24%' style='{edge}'><b>{escape(keys)}</b></td>"
        f"<td width='26%' style='{edge}'>{escape(name)}</td>"
        f"<td width='50%' style='{edge} color: {colors.muted};'>{escape(sentence)}</td></tr>"
        for keys, name, sentence in lines
    )
    return (
        f"<h3 style='color: {colors.accent}; margin-bottom: 2px;'>{escape(title)}</h3>"
        f"<table width='100%' cellspacing='0' cellpadding='3'>{rows}</table>"
    )


def _keys(action: QAction) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return translated(" or ").join(keys.toString(native) for keys in action.shortcuts())
