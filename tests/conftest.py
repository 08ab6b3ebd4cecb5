"""What all tests share: no screen, settings of their own, and nothing left behind."""

import gc
import os
import signal

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# A process that is forked from this one would bring numpy's threads back under the name of the thread that
# forks, and the next test would take them for a training thread that was left.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest
from long.share import LONG
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from support import no_training_thread

from neuron_gui import Experiment, resources
from neuron_gui.threads import job as background
from neuron_gui.ui import data_folder
from neuron_gui.ui.document import Document
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.startup import lean_pyqtgraph  # noqa: F401 -- plots as in the program
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.style import text_size, theme
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
    folder = tmp_path_factory.mktemp("home")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(folder))
    QCoreApplication.setOrganizationName(data_folder.ORGANIZATION)
    QCoreApplication.setApplicationName(data_folder.APPLICATION)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """Find threads and windows that a test leaves."""
    before = _windows()
    yield
    background.end_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)  # brings their end to the window's thread
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert no_training_thread(), "a training thread still runs"
    if len(_windows()) > len(before):
        gc.collect()  # what an exception holds, or pyqtgraph's cycles
    assert not [window for window in _windows() if window not in before], "a window was left"


@pytest.fixture(autouse=True)
def _looks_as_ever() -> Iterator[None]:
    """Put language, colours and size of type back where a test that failed has left others."""
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        if language.current() != language.SOURCE:
            language.apply(app, language.SOURCE)
        decimals.apply(decimals.AS_LANGUAGE)
        if theme.current() is not theme.LIGHT:
            theme.apply(app, "light")
        if text_size.percent() != 100:
            text_size.apply(app, 100)


@pytest.fixture(autouse=True)
def _no_key_is_held() -> Iterator[None]:
    """Let go of Shift, Ctrl and Alt, which Qt takes to be held when a test has pressed a key with them."""
    yield
    if QApplication.instance() and QGuiApplication.keyboardModifiers():
        widget = QWidget()
        QTest.keyRelease(widget, Qt.Key.Key_Shift)
        assert not QGuiApplication.keyboardModifiers()


def _windows() -> list[QWidget]:
    # pyqtgraph's menus live as long as Python remembers their plot, Qt's tooltip for ever.
    passing = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)
    return [widget for widget in QApplication.topLevelWidgets() if widget.windowType() not in passing]


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
    make_application()
    windows = []

    def make(experiment: Experiment | None = None, path: Path | None = None) -> MainWindow:
        window = MainWindow(Document(experiment or resources.preset(resources.OPENING), path))
        windows.append(window)
        if not window.isFullScreen() and not window.isMaximized():
            window.resize(LAPTOP)  # the screen of these tests is smaller than any that there is
        with qtbot.waitSignal(window.trainer.changed):
            window.show()
        qtbot.waitExposed(window)
        return window

    yield make
    try:
        monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
        for window in windows:
            assert window.close()
        assert no_training_thread()
    finally:
        for window in windows:
            window.trainer.close()
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """Return a window on the opening experiment."""
    return open_window()
