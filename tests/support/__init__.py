"""What several tests look at or do."""

from contextlib import suppress
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QPropertyAnimation, Qt, QThread
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from neuron_gui.core.dataset import Array
from neuron_gui.core.history import Curves
from neuron_gui.core.run import Run
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.theory.theory import SafeRate, Theory
from neuron_gui.core.verdict.outlook import Outlook
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.run.time_controls import SPEEDS
from neuron_gui.ui.widgets.number_field import CheckedField

# First of all, or for a printer.
ASK_FOR_A_FILE = (
    "open",
    "save_as",
    "save_new_scene",
    "import",
    "export",
    "export_sound",
    "save_plots",
    "print_plots",
    "mark",
    "open_lesson",
)
# The actions that open one of the program's own (test_actions.py looks whether these are all).
DIALOGS = (
    "gallery",
    "library",
    "export_run",
    "export_animation",
    "export_program",
    "generate",
    "report",
    "variants",
    "worksheet",
    "write_lesson",
    "race",
    "sweep",
    "describe",
    "palette",
    "cheat_sheet",
    "preferences",
)


def snapshot(run: Run, known: Theory | SafeRate | None = None) -> Snapshot:
    """Return a run as a view is shown it, with what theory says of it or without."""
    return Snapshot.of(1, run, Outlook(known))


def training_threads() -> list[str]:
    """Return the running threads that carry the training thread's name."""
    found = []
    for name in Path("/proc/self/task").glob("*/comm"):
        with suppress(OSError):  # it has ended meanwhile
            found += [str(name)] if name.read_text().strip() == "training" else []
    return found


def no_training_thread(besides: int = 0) -> bool:
    """Return whether all but so many have ended; the system takes a moment to clear up after one."""
    deadline = perf_counter() + 2.0
    while len(training_threads()) > besides and perf_counter() < deadline:
        QThread.yieldCurrentThread()
    return len(training_threads()) <= besides


def assert_same_curves(curves: Curves, other: Curves) -> None:
    assert (curves.first, curves.last, curves.width) == (other.first, other.last, other.width)
    assert np.array_equal(curves.low.view(np.int64), other.low.view(np.int64))
    assert np.array_equal(curves.high.view(np.int64), other.high.view(np.int64))


def assert_draws(curve: Any, x: Array, y: Array) -> None:
    """Compare a plot's curve with points, bit for bit."""
    assert curve.isVisible()
    assert [values.tobytes() for values in curve.getData()] == [x.tobytes(), y.tobytes()]


# --- What a person does ---------------------------------------------------------------------------


def click(qtbot: QtBot, widget: QWidget) -> None:
    """Click with the mouse where it is certain to be: scrolled into view, and not on an empty edge."""
    area = widget.parentWidget()
    while area and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area:
        area.ensureWidgetVisible(widget)
    assert widget.isVisible()
    assert widget.isEnabled()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(12, widget.height() // 2))


def type_text(qtbot: QtBot, line: QLineEdit, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Replace a line's text by keys; end with a key, if any."""
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    for letter in text:
        if letter.isascii():
            qtbot.keyClick(line, letter)
        else:  # QTest knows no keys for these
            QApplication.sendEvent(
                line, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            )
    if key:
        qtbot.keyClick(line, key)


def paste_text(qtbot: QtBot, line: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Replace a line's text by one from the clipboard, which may be anything; end with a key."""
    line.setFocus()
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    QApplication.clipboard().setText(text)
    line.paste()
    qtbot.keyClick(line, key)


def choose(box: QComboBox, word: str) -> None:
    """Choose an entry of a combo box as a person does: what a program sets is not `activated`."""
    at = box.findData(word)
    assert at >= 0, f"{box.objectName()} has no {word}"
    box.setCurrentIndex(at)
    box.activated.emit(at)


def field(window: QWidget, name: str) -> CheckedField:
    """Return the visible field of a place in the experiment, such as `strategy.learning_rate`."""
    (found,) = (f for f in window.findChildren(CheckedField, name) if f.isVisibleTo(window))
    return found


def turn_wheel(plot: Any, turn: int, at: float = 0.5) -> None:
    """Turn the mouse wheel over a plot; `at` goes from its left to its right edge."""
    place = QPointF(plot.width() * at, plot.height() / 2)
    event = QWheelEvent(
        place,
        plot.mapToGlobal(place),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(plot.viewport(), event)


def opened(qtbot: QtBot, window: MainWindow) -> list[QWidget]:
    """Wait for what a window opens, such as a dialog, and return all that is open beside it and its like."""
    qtbot.waitUntil(lambda: bool(_others(window)))
    return _others(window)


def _others(window: MainWindow) -> list[QWidget]:
    return [
        other
        for other in QApplication.topLevelWidgets()
        if other.isVisible() and other is not window and not isinstance(other, QMenu | MainWindow)
    ]


def paints(widget: QWidget) -> bool:
    """Return whether a class of this program's paints the widget."""
    own = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("neuron_gui")]
    return any("paintEvent" in vars(kind) for kind in own)


def at_full_speed(window: MainWindow) -> None:
    window.controls.speed.setValue(len(SPEEDS) - 1)


def run_to_end(qtbot: QtBot, window: MainWindow) -> None:
    """Press Space and wait for the outcome."""
    at_full_speed(window)
    with qtbot.waitSignal(
        window.trainer.playing_changed, check_params_cb=lambda playing: not playing, timeout=20_000
    ):
        qtbot.keyClick(window, Qt.Key.Key_Space)
    assert window.trainer.ended


def movements(widget: QWidget) -> list[QPropertyAnimation]:
    """Return what moves of a widget at this moment."""
    running = QPropertyAnimation.State.Running
    return [each for each in widget.findChildren(QPropertyAnimation) if each.state() == running]
