"""What once ended the program without a word, done in a program of its own; the argument says what.

It ends with 0 where all went well. Whatever is done here is what a person can do.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QSettings, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar, QWidget

from neuron_gui import resources
from neuron_gui.ui.laboratory import Laboratory
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.startup import lean_pyqtgraph  # noqa: F401 -- plots as in the program
from neuron_gui.ui.startup.application import make_application

LESSON = "07-and-xor.lesson.md"
SCREEN = {"name": "a laptop's", "x": 0, "y": 0, "width": 1200, "height": 800}
LOGICAL = {"dpr": 1, "logicalDpi": 96, "logicalBaseDpi": 96}
LONGEST_MS = 60_000


def wait(condition: Callable[[], object]) -> None:
    """Let the program go about its work until something holds."""
    while not condition():
        application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def opened() -> Laboratory:
    """Open a window, which has its run."""
    laboratory = Laboratory(application)
    laboratory.show()
    wait(lambda: laboratory.window.trainer.snapshot)
    return laboratory


def open_lesson(laboratory: Laboratory) -> None:
    laboratory.window.files.open_named(str(resources.folder("lessons") / LESSON))
    wait(lambda: laboratory.window.lessons.panel.isVisible())


def start_with_a_lesson() -> None:
    """Open a lesson's file in a window that comes back full screen."""
    window = opened().window
    window.commands["full_screen"].trigger()
    window.close()
    laboratory = Laboratory(application)
    window = laboratory.window
    assert window.isFullScreen()
    window.files.open_named(str(resources.folder("lessons") / LESSON))
    laboratory.show()
    wait(lambda: window.lessons.panel.isVisible())
    window.close()


def change_language() -> None:
    """Change the language of a full screen with a lesson, also while presenting it."""
    laboratory = opened()
    laboratory.window.commands["full_screen"].trigger()
    open_lesson(laboratory)
    take_over(laboratory, "de")
    laboratory.window.commands["presenter"].trigger()
    window = take_over(laboratory, "es")
    assert window.presenter.presenting
    window.commands["presenter"].trigger()
    assert window.lessons.panel.isVisible()
    window.close()


def take_over(laboratory: Laboratory, language: str) -> MainWindow:
    """Let a window in another language come, with the lesson, and the one before go."""
    before = laboratory.window
    before.settings.language = language
    before.language_changed.emit()
    wait(lambda: laboratory.window is not before and laboratory.window.lessons.panel.isVisible())
    return laboratory.window


def drag_tabs() -> None:
    """Drag a tab of each part of the window on, while something else becomes of what is under it."""
    window = opened().window

    def close_all() -> None:
        for name in window.stage.views:
            window.stage.close_view(name)

    def tabs(place: QWidget) -> list[QTabBar]:
        return [bar for bar in place.findChildren(QTabBar) if bar.isVisible()]

    reset = window.commands["reset_layout"].trigger
    for place in (window.panels, window.stage):
        for move in (window.commands["presenter"].trigger, reset, close_all):
            bar = tabs(place)[0]
            grip = bar.tabRect(0).center()
            QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=grip)
            QTest.mouseMove(bar, grip + QPoint(15, 0))
            move()
            for distance in range(15, 200, 12):  # no event comes between: the bar is still there
                QTest.mouseMove(bar, grip + QPoint(distance, 0))
            window.commands["presenter"].setChecked(False)
            reset()
            wait(lambda place=place: tabs(place))
    window.close()


DEEDS = {
    "start with a lesson": start_with_a_lesson,
    "change the language": change_language,
    "drag tabs": drag_tabs,
}

if __name__ == "__main__":
    deed, folder = sys.argv[1:]
    screens = Path(folder, "screens.json")
    screens.write_text(json.dumps({"screens": [SCREEN | LOGICAL]}))
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
    application = make_application()
    QTimer.singleShot(LONGEST_MS, application, lambda: os._exit(9))
    DEEDS[deed]()
