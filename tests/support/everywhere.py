"""The whole program at once: every panel, view, dialog and window, so that all its controls are there."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from neuron_gui import lesson_files
from neuron_gui.core.lessons.lesson import NumberQuestion
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.widgets.fold import Fold
from support import DIALOGS as OWN_DIALOGS
from support import opened
from support.paths import TABLES

DIALOGS = (*OWN_DIALOGS, "import")


def unfold(window: QWidget) -> None:
    """Show what is folded away."""
    for fold in window.findChildren(Fold):
        fold.button.setChecked(True)


def ask_for_a_number(window: MainWindow) -> None:
    """Open a lesson at a question of which the answer is typed."""
    for name in lesson_files.lesson_outlines():
        window.lessons.open_bundled(name)
        player = window.lessons.player
        assert player.lesson
        for _ in player.lesson.steps:
            if player.asking and player.step and isinstance(player.step.ask, NumberQuestion):
                return
            player.next()
    raise AssertionError("no lesson asks for a number")


def windows(qtbot: QtBot, window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """Yield the window as it is with everything in it, then each dialog, and the sweep."""
    window.learning.more_button.setChecked(True)
    unfold(window)
    window.commands["pin"].trigger()
    window.compare.table_wanted.emit()
    yield "window", window
    for name in DIALOGS:
        if name == "import":
            window.tables.import_path(TABLES / "penguins.csv")
        else:
            window.commands[name].trigger()
        (dialog,) = opened(qtbot, window)
        if name == "import":
            qtbot.waitUntil(dialog.import_button.isEnabled)
        if name == "sweep":
            qtbot.waitUntil(lambda dialog=dialog: dialog.across.option.count() > 1)
        unfold(dialog)
        qtbot.waitUntil(dialog.isActiveWindow)
        yield name, dialog
        dialog.close()
        qtbot.waitUntil(lambda dialog=dialog: not QApplication.activeModalWidget())
