"""In a language that nobody speaks no plain word is left: every text of the window can be translated."""

import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import OpenWindow
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QHeaderView,
    QTabBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support import DIALOGS, opened
from support.pseudo import spoken

from neuron_gui import lesson_files, resources
from neuron_gui.core.strategies import STRATEGIES
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.text import language

READ = (
    "text", "title", "windowTitle", "toolTip", "statusTip", "placeholderText", "prefix", "suffix",
    "accessibleName", "accessibleDescription",
)  # fmt: skip
ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
WORD = re.compile(r"(?<![\w{])[A-Za-z]{3,}")
NO_WORDS = re.compile(
    r"<[^>]*>|\b(sign|sigmoid)\(|Neuron Lab|\*\.\w+|PNG|SVG|CSV|RMSE|MAE"
    r"|data\.inputs\[0\]\[0\] = 100\.\.300 step 4|“seed”"  # as in files
    r"|Ctrl|Shift|Alt|Meta|Cut|Copy|Paste|Del|Ins|Esc|Home|End|PgUp|PgDown|Space|Return|Left|Right|Up|Down|Backspace"
)


def texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what a window says, and where."""
    for widget in [window, *window.findChildren(QWidget)]:
        place = f"{type(widget).__name__} {widget.objectName()}"
        yield from ((f"{place} {name}", text) for name, text in _of_widget(widget) if text)


def _of_widget(widget: QWidget) -> Iterator[tuple[str, str]]:
    for name in READ:
        read = getattr(widget, name, None)
        with suppress(TypeError):  # something else of that name, which has to be told more
            if callable(read) and isinstance(text := read(), str):
                yield name, text
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(at)) for at in range(widget.count()))
    if isinstance(widget, QTextEdit):
        yield "page", widget.toPlainText()
    if isinstance(widget, QAbstractItemView) and widget.model():
        yield from _of_model(widget)
    for action in widget.actions():
        yield from (("action", action.text()), ("tip", action.toolTip()))


def _of_model(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model, root = view.model(), view.rootIndex()
    for at in range(min(model.rowCount(root), 20)):
        for role in ROLES:
            yield "cell", str(model.index(at, 0, root).data(role) or "")
    if isinstance(view, QHeaderView):
        for at in range(view.count()):
            for role in ROLES:
                yield "heading", str(model.headerData(at, view.orientation(), role) or "")


def plain_words(window: QWidget) -> list[str]:
    """Return where a window says a word that nobody has translated, and nobody has made up for the data."""
    found = []
    for place, text in texts(window):
        left = NO_WORDS.sub("", text)
        for own in (str(Path.home()), ".report.html", *OWN):
            left = left.replace(own, "")
        if WORD.search(left):
            found.append(f"{place}: {text}")
    return found


# What presets call their inputs and targets, lessons themselves, and languages in their own words.
OWN = sorted(
    {
        *map(language.name, language.known()),
        *(outline.title for outline in lesson_files.lesson_outlines().values()),
        *(name for preset in resources.presets().values() for name in preset.data.input_names),
        *(preset.data.target_name for preset in resources.presets().values()),
        *(f"{name}.neuron.json" for name in resources.preset_names()),
    },
    key=len,
    reverse=True,
)


@pytest.fixture
def pseudo_window(qapp: QApplication, open_window: OpenWindow) -> Iterator[MainWindow]:
    with spoken(qapp, "pseudo"):
        yield open_window()


def test_no_plain_word_is_in_the_window(pseudo_window: MainWindow, qtbot: QtBot) -> None:
    window = pseudo_window
    assert plain_words(window) == []
    for kind in STRATEGIES:
        window.learning.cards[kind].button.click()
        for steps in (1, 2):
            window.control.step()
            qtbot.waitUntil(lambda steps=steps: window.control.shown_step == steps)
        assert plain_words(window) == []
    window.control.run_or_pause()
    qtbot.waitUntil(lambda: window.trainer.ended)
    assert plain_words(window) == []


def test_no_plain_word_is_told_of_a_preset(pseudo_window: MainWindow, qtbot: QtBot) -> None:
    window = pseudo_window
    for name in resources.preset_names():
        window.files.open_preset(name)
        qtbot.waitUntil(lambda: window.control.shown_step == 0)
        window.control.step()
        qtbot.waitUntil(lambda: window.control.shown_step == 1)
        assert plain_words(window) == [], name


def test_no_plain_word_is_in_a_dialog(pseudo_window: MainWindow, qtbot: QtBot) -> None:
    for name in DIALOGS:
        pseudo_window.commands[name].trigger()
        for dialog in opened(qtbot, pseudo_window):
            assert plain_words(dialog) == [], name
            dialog.close()
