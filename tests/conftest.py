"""What all tests share: no screen, settings of their own, and nothing left behind."""

import gc
import os
import signal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A process that is forked from this one would bring numpy's threads back under the name of the thread that
# forks, and the next test would take them for a training thread that was left.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from long.share import LONG
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from support import no_training_thread, training_threads

from neuron_gui import Experiment, resources
from neuron_gui.threads import garbage, speaker
from neuron_gui.threads import job as background
from neuron_gui.ui import data_folder
from neuron_gui.ui.document import Document
from neuron_gui.ui.main_window import MODES, MainWindow
from neuron_gui.ui.settings import Settings
from neuron_gui.ui.startup import lean_pyqtgraph  # noqa: F401 -- plots as in the program
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.style import motion, text_size, theme
from neuron_gui.ui.text import decimals, language

# A slow machine is no fault of the code. Every day a test that failed should fail again, so nothing is drawn
# anew; the long tests draw anew, and print what repeats a failure.
hypothesis.settings.register_profile(
    "everyday", deadline=None, derandomize=True, database=None, max_examples=50
)
hypothesis.settings.register_profile(
    "long", deadline=None, print_blob=True, suppress_health_check=list(hypothesis.HealthCheck)
)
hypothesis.settings.load_profile("long" if LONG else "everyday")

OpenWindow = Callable[..., MainWindow]
LAPTOP = QSize(1366, 768)
USUAL = {name: key.typed(None) for name, key in vars(Settings).items() if hasattr(key, "typed")}  # settings


# A shell that puts the tests into the background lets them ignore these; the program would leave it at that.
for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.default_int_handler if number == signal.SIGINT else signal.SIG_DFL)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Where every tool is at hand a skipped test would hide something: in CI it is a failure."""
    report = yield
    if os.environ.get("CI") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"
    return report


def pytest_terminal_summary(terminalreporter: Any, config: pytest.Config) -> None:
    """Tell how a random order, which `-p randomly` asks for, can be had again."""
    if config.pluginmanager.has_plugin("randomly"):
        terminalreporter.line(f"order: -p randomly --randomly-seed={config.getoption('randomly_seed')}")


@pytest.fixture(autouse=True)
def _own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test see what another one, or the person at this machine, has stored."""
    _store_in(tmp_path_factory.mktemp("home"), monkeypatch)


@pytest.fixture(autouse=True)
def _no_sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test be heard, wherever it runs."""

    def none(_: object) -> None:
        raise OSError("there is no sound in tests")

    monkeypatch.setattr(speaker, "open_default", none)


def _store_in(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    QCoreApplication.setOrganizationName(data_folder.ORGANIZATION)
    QCoreApplication.setApplicationName(data_folder.APPLICATION)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Find threads and windows that a test leaves."""
    before, threads = _windows(), len(training_threads())
    yield
    garbage.collect_due()  # the clock for it stands still where a test processes no events
    background.end_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)  # brings their end to the window's thread
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert no_training_thread(besides=threads), "a training thread still runs"
    if len(_windows()) > len(before):
        gc.collect()  # what an exception holds, or pyqtgraph's cycles
    left = [window for window in _windows() if window not in before and not _belongs(window, before)]
    assert not left, "a window was left"


@pytest.fixture(autouse=True)
def _looks_as_ever() -> Iterator[None]:
    """Put language, colours and size of type back where a test that failed has left others."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        if language.current() != language.SOURCE:
            language.apply(app, language.SOURCE)
        decimals.apply(decimals.AS_LANGUAGE)
        motion.allow(False)
        if theme.current() is not theme.LIGHT:
            theme.apply(app, "light")
        if text_size.percent() != 100:
            text_size.apply(app, 100)


@pytest.fixture(autouse=True)
def _nothing_is_held() -> Iterator[None]:
    """Let go of Shift, Ctrl and Alt, which Qt takes to be held when a test has pressed a key with them.

    And of the mouse's buttons, where what was pressed has gone before it was released.
    """
    yield
    if not QApplication.instance():
        return
    if QGuiApplication.keyboardModifiers():
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)
        assert not QGuiApplication.keyboardModifiers()
    for button in Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton:
        if QGuiApplication.mouseButtons() & button:
            QTest.mouseRelease(QWidget(), button)
    assert not QGuiApplication.mouseButtons()


def _windows() -> list[QWidget]:
    # pyqtgraph's menus live as long as Python remembers their plot, Qt's tooltip for ever.
    passing = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
    return [widget for widget in QApplication.topLevelWidgets() if widget.windowType() not in passing]


def _belongs(window: QWidget, others: Sequence[QWidget]) -> bool:
    """Whether a window will go with one of some others, perhaps by way of its own."""
    parent = window.parentWidget()
    return parent is not None and (parent.window() in others or _belongs(parent.window(), others))


@pytest.fixture
def no_dialogs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fail where a dialog would wait for a person."""

    def unexpected(*arguments: object, **_: object) -> None:
        raise AssertionError(f"a dialog opened: {arguments}")

    monkeypatch.setattr(QMessageBox, "question", unexpected)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", unexpected)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", unexpected)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", unexpected)


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, no_dialogs: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenWindow]:
    """Open real windows that show their first snapshot; at the end they close and end their threads."""
    windows, threads = [], len(training_threads())

    def make(experiment: Experiment | None = None, path: Path | None = None) -> MainWindow:
        window = MainWindow(Document(experiment or resources.preset(resources.OPENING), path))
        windows.append(window)
        _show(qtbot, window)
        return window

    make_application()
    yield make
    _close(monkeypatch, windows)
    assert no_training_thread(besides=threads)


def _show(qtbot: QtBot, window: MainWindow) -> None:
    if not window.isFullScreen() and not window.isMaximized():
        window.resize(LAPTOP)  # the screen of these tests is smaller than any that there is
    with qtbot.waitSignal(window.trainer.changed):
        window.show()
    qtbot.waitExposed(window)


def _close(monkeypatch: pytest.MonkeyPatch, windows: Sequence[MainWindow]) -> None:
    try:
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
        for window in windows:
            assert window.close()
    finally:
        for window in windows:
            window.trainer.close()
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """Return a window on the opening experiment."""
    return open_window()


@pytest.fixture(scope="module")
def lasting_window(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """Keep one window for all tests of a module that ask for `used_window`."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        _store_in(tmp_path_factory.mktemp("home"), monkeypatch)
        make_application()
        window = MainWindow(Document(resources.preset(resources.OPENING)))
        _show(QtBot(request), window)
        yield window
        _close(monkeypatch, [window])


@pytest.fixture
def open_used(qtbot: QtBot, no_dialogs: None, lasting_window: MainWindow) -> Iterator[OpenWindow]:
    """Open experiments in a window that other tests have used: making one takes as long as six of these.

    Whatever is open is closed, all views and panels are back in their places, nothing is pinned, and
    settings are what they come as; a test of a start makes a window of its own.
    """
    window = lasting_window

    def reopen(experiment: Experiment | None = None) -> MainWindow:
        for name, usual in USUAL.items():
            if getattr(window.settings, name) != usual:
                setattr(window.settings, name, usual)
        window.loss_view.log_box.setChecked(window.settings.log_loss)
        window.banner.clear()
        window.compare.model.remove(range(len(window.compare.model.pins)))
        window.commands["reset_layout"].trigger()
        window.resize(LAPTOP)
        window.activateWindow()
        for position in (0, USUAL["speed"]):  # the usual one, whatever it was set to
            window.controls.speed.setValue(position)
        with qtbot.waitSignal(window.trainer.changed):
            window.document.open(experiment or resources.preset(resources.OPENING), None)
        return window

    yield reopen
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    window.help.close()
    if window.lessons.player.lesson:
        window.lessons.player.leave()
    for mode in MODES:
        window.commands[mode].setChecked(False)


@pytest.fixture
def used_window(open_used: OpenWindow) -> MainWindow:
    """Return a used window on the opening experiment."""
    return open_used()
