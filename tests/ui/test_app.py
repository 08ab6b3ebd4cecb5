import ctypes
import faulthandler
import logging
import os
import select
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

import pytest
from long.share import LONG
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox
from support.processes import end, line, start

from neuron_gui import resources
from neuron_gui.ui import app
from neuron_gui.ui.files import recovery
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.plots.canvas import Canvas
from neuron_gui.ui.startup import program_log
from neuron_gui.ui.startup.screen import has_display

PATIENCE = 30.0  # seconds, for machines that are busy with other things


# --- The real program on a real screen ------------------------------------------------------------


@contextmanager
def screen():
    """Run an X server on a free display of its own and yield the display's name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            yield f":{pipe.readline().strip()}"
    finally:
        server.terminate()
        server.wait(PATIENCE)


class XWindowAttributes(ctypes.Structure):
    _fields_ = (
        [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")]
        + [("visual", ctypes.c_void_p), ("root", ctypes.c_ulong)]
        + [(name, ctypes.c_int) for name in ("class_", "bit_gravity", "win_gravity", "backing_store")]
        + [("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong)]
        + [("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong)]
        + [("map_installed", ctypes.c_int), ("map_state", ctypes.c_int)]
        + [("masks", ctypes.c_long * 3), ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]
    )


VIEWABLE, SUBSTRUCTURE_NOTIFY, ANY_TYPE = 2, 1 << 19, 0


class Display:
    """Looks at the windows of a display, as a window manager would."""

    def __init__(self, name):
        self.x11 = x11 = ctypes.CDLL("libX11.so.6")
        window, windows = ctypes.c_ulong, ctypes.POINTER(ctypes.c_ulong)
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XDefaultRootWindow.argtypes, x11.XDefaultRootWindow.restype = [ctypes.c_void_p], window
        x11.XSelectInput.argtypes = [ctypes.c_void_p, window, ctypes.c_long]
        x11.XQueryTree.argtypes = [ctypes.c_void_p, window, windows, windows, ctypes.POINTER(windows)]
        x11.XQueryTree.argtypes += [ctypes.POINTER(ctypes.c_uint)]
        x11.XInternAtom.argtypes, x11.XInternAtom.restype = (
            [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int],
            window,
        )
        x11.XGetWindowProperty.argtypes = [ctypes.c_void_p, window, window, ctypes.c_long, ctypes.c_long]
        x11.XGetWindowProperty.argtypes += [ctypes.c_int, window, windows, ctypes.POINTER(ctypes.c_int)]
        x11.XGetWindowProperty.argtypes += [windows, windows, ctypes.POINTER(ctypes.c_void_p)]
        x11.XGetWindowAttributes.argtypes = [ctypes.c_void_p, window, ctypes.POINTER(XWindowAttributes)]
        x11.XNextEvent.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        for function in (x11.XConnectionNumber, x11.XPending, x11.XCloseDisplay, x11.XFree):
            function.argtypes = [ctypes.c_void_p]
        self.display = x11.XOpenDisplay(name.encode())
        assert self.display
        self.root = x11.XDefaultRootWindow(self.display)
        x11.XSelectInput(self.display, self.root, SUBSTRUCTURE_NOTIFY)

    def wait_for(self, title, program):
        """Return width and height of the window with that title, once it can be seen."""
        deadline = perf_counter() + PATIENCE
        while perf_counter() < deadline and program.poll() is None:
            for window in self._windows():
                size = self._visible_size(window)
                if size and title in self._title(window):
                    return size
            select.select([self.x11.XConnectionNumber(self.display)], [], [], 1.0)
            event = ctypes.create_string_buffer(256)
            while self.x11.XPending(self.display):
                self.x11.XNextEvent(self.display, event)
        return None

    def close(self):
        self.x11.XCloseDisplay(self.display)

    def _windows(self):
        ignored, children = ctypes.c_ulong(), ctypes.POINTER(ctypes.c_ulong)()
        count = ctypes.c_uint()
        self.x11.XQueryTree(
            self.display, self.root, ignored, ignored, ctypes.byref(children), ctypes.byref(count)
        )
        found = children[: count.value] if count.value else []
        if children:
            self.x11.XFree(children)
        return found

    def _visible_size(self, window):
        attributes = XWindowAttributes()
        self.x11.XGetWindowAttributes(self.display, window, ctypes.byref(attributes))
        if attributes.map_state != VIEWABLE:
            return None
        return attributes.width, attributes.height

    def _title(self, window):
        title = self.x11.XInternAtom(self.display, b"_NET_WM_NAME", False)
        kind, length, rest = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_ulong()
        bits, text = ctypes.c_int(), ctypes.c_void_p()
        self.x11.XGetWindowProperty(
            *(self.display, window, title, 0, 1000, False, ANY_TYPE),
            *map(ctypes.byref, (kind, bits, length, rest, text)),
        )
        if not text:
            return ""
        found = ctypes.string_at(text, length.value).decode()
        self.x11.XFree(text)
        return found


def test_the_program_opens_its_window_without_a_warning_and_ends_when_told(tmp_path):
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_"))}
    environment |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "QT_QPA_PLATFORM": "xcb"}
    tmp_path.chmod(0o700)
    with screen() as name:
        environment["DISPLAY"] = name
        display = Display(name)
        program = subprocess.Popen(
            [sys.executable, "-W", "always", "-m", "neuron_gui"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            size = display.wait_for("Neuron Lab", program)
        finally:
            program.send_signal(signal.SIGTERM)
            output, complaints = program.communicate(timeout=PATIENCE)
            display.close()
    assert size, f"no window appeared: {output}{complaints}"
    assert size >= (1024, 700)
    assert (output, complaints) == ("", "")
    assert program.returncode in (0, -signal.SIGTERM)


# --- Its parts ------------------------------------------------------------------------------------


def test_a_display_that_does_not_answer_is_none(monkeypatch):
    for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(variable, raising=False)
    assert not has_display()
    monkeypatch.setenv("DISPLAY", ":54321")
    assert not has_display()
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert has_display()


def once_shown(act):
    """Do something as soon as the window shows its run; before, it stands there without, or an empty one."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()]
    there = any(window.trainer.snapshot and window.stage.updatesEnabled() for window in windows)
    QTimer.singleShot(0 if there else 5, act if there else lambda: once_shown(act))


@pytest.fixture
def quiet_end(monkeypatch):
    """Take away what opening a window leaves for the whole process."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    handlers = list(logging.getLogger().handlers)
    yield
    for handler in logging.getLogger().handlers[:]:
        if handler not in handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
    for window in QApplication.topLevelWidgets():
        if isinstance(window, MainWindow):
            window.deleteLater()


def test_what_nobody_expected_is_told_in_the_window_and_kept_in_the_log(qapp, quiet_end, caplog):
    seen = {}

    def fail():
        QTimer.singleShot(0, lambda: QTimer.singleShot(0, look))  # it is told when the loop is at rest
        raise RuntimeError("the cat sat on the keyboard")

    def look():
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        seen["banner"] = window.banner.isVisible()
        seen["title"] = window.windowTitle()
        seen["focus"] = window.focusWidget() is window.controls.run_button
        window.banner.copy_button.click()
        window.close()

    once_shown(fail)
    with program_log.kept():
        assert app.open_window("and-gate") == 0
    faulthandler.enable(sys.__stderr__)  # as before
    assert seen["banner"]
    assert seen["title"].endswith("[*] — Neuron Lab")
    assert seen["focus"]
    assert "the cat sat on the keyboard" in QApplication.clipboard().text()
    (log,) = program_log.log_folder().iterdir()
    assert "the cat sat on the keyboard" in log.read_text()
    assert program_log.crashes() == []


def test_without_a_folder_to_write_in_it_starts_tells_so_and_ends(qapp, quiet_end, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    seen = []

    def edit():
        window = shown_window()
        window.files._recovery.failed.connect(lambda why: QTimer.singleShot(0, end))
        window.files._recovery._timer.setInterval(0)
        window.document.set_value("seed", 5, "change of the seed")

    def end():
        seen.append(shown_window().banner.isVisible())
        shown_window().close()

    once_shown(edit)
    assert app.open_window() == 0
    assert seen == [True]


def shown_window():
    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    return window


@contextmanager
def looking(look):
    """Call a function with the window as soon as it runs; what it found wrong is raised here."""
    wrong = []

    def run():
        try:
            look(shown_window())
        except AssertionError as error:
            wrong.append(error)
        shown_window().files.end()

    once_shown(run)
    yield
    if wrong:
        raise wrong[0]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere.neuron.json", "nowhere.neuron.json cannot be read: No such file or directory."),
        ("wrong.neuron.json", "wrong.neuron.json was not opened. $.format: this file was written by a newer"),
        ("", "cannot be read: Is a directory."),
    ],
)
def test_a_file_that_cannot_be_opened_opens_a_window_that_says_why(
    qapp, quiet_end, tmp_path, monkeypatch, name, words
):
    monkeypatch.chdir(tmp_path)
    Path("wrong.neuron.json").write_text('{"format": 3}')

    def look(window):
        assert window.banner.isVisible()
        assert words in window.banner.text.text()
        assert window.document.experiment == resources.preset("opening")
        assert window.document.path is None

    with looking(look):
        assert app.open_window(name) == 0


@pytest.mark.parametrize("name", ["mine.neuron.json", "and-gate", "opening"])
def test_the_window_opens_on_the_file_or_preset_that_is_named(qapp, quiet_end, tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    mine = resources.preset("and-gate").with_value("seed", 5)
    mine.save("mine.neuron.json")
    mine.save("opening")  # a file goes before a preset of its name

    def look(window):
        from_file = name != "and-gate"
        assert window.document.experiment == (mine if from_file else resources.preset("and-gate"))
        assert window.document.path == (tmp_path / name if from_file else None)
        assert not window.document.modified
        assert window.banner.isHidden()

    with looking(look):
        assert app.open_window(name) == 0


@pytest.mark.parametrize(("name", "runs"), [(None, [None, "opening"]), ("and-gate", ["and-gate"])])
def test_the_window_is_painted_with_its_run_or_without_its_views(qapp, quiet_end, monkeypatch, name, runs):
    """So that nothing moves when that comes; before another experiment the opening one is not to be seen."""
    shown = []
    monkeypatch.setattr(MainWindow, "paintEvent", lambda window, _: shown.append(window.trainer.snapshot))
    paint = Canvas.paintEvent
    painted = []

    def look(canvas, event):
        painted.append(canvas.window().trainer.snapshot)
        paint(canvas, event)

    monkeypatch.setattr(Canvas, "paintEvent", look)
    once_shown(lambda: QTimer.singleShot(0, lambda: shown_window().files.end()))
    assert app.open_window(name) == 0
    titles = [snapshot and snapshot.experiment.title for snapshot in shown]
    assert list(dict.fromkeys(titles)) == [name and resources.preset(name).title for name in runs]
    assert painted
    assert all(painted)


def test_a_file_that_the_system_asks_for_is_opened(qapp, quiet_end, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "darwin")
    path = tmp_path / "double-clicked.neuron.json"
    resources.preset("and-gate").save(path)

    def look(window):
        QApplication.sendEvent(QApplication.instance(), QFileOpenEvent(str(path)))
        assert window.document.path == path

    with looking(look):
        assert app.open_window() == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_program_without_asking_and_keeps_what_is_not_saved(
    qapp, quiet_end, no_dialogs, number
):
    def edit():
        shown_window().document.set_value("seed", 77, "change of the seed")
        os.kill(os.getpid(), number)

    once_shown(edit)
    before = signal.getsignal(number)
    assert app.open_window() == 0
    assert signal.getsignal(number) is before
    (left,) = recovery.left_behind(recovery.default_folder())
    assert left.read().seed == 77
    left.remove()


def test_a_signal_ends_a_program_whose_dialog_waits_for_an_answer(qapp, quiet_end):
    def ask():
        shown_window().document.set_value("seed", 77, "change of the seed")
        QTimer.singleShot(0, lambda: os.kill(os.getpid(), signal.SIGTERM))
        shown_window().close()

    once_shown(ask)
    assert app.open_window() == 0
    assert not [box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]
    assert [file.read().seed for file in recovery.left_behind(recovery.default_folder())] == [77]


# --- Several programs, and how they end -----------------------------------------------------------

EDIT = "window.document.set_value('seed', 77, 'change of the seed')"
TELL = """
def act(window):
    say(window.banner.text.text() if window.banner.isVisible() else "nothing")
    window.document.open(window.document.experiment, None)
    window.close()
"""


def told(home):
    """Return what a window says that opens now."""
    process = start(home, TELL)
    text = line(process)
    assert end(process) == 0
    return text


LATER = "QTimer.singleShot(0, lambda: say('ready'));"
MOMENTS = {
    "edited": "say('ready')",
    "a menu is open": f"{LATER} window.menuBar().actions()[0].menu().exec()",
    "a question stands": f"{LATER} window.close()",
    "a file is asked for": f"{LATER} window.commands['import'].trigger()",
    "a dialog is open": "window.commands['palette'].trigger(); say('ready')",
    "the audience sees it": "window.commands['presenter'].trigger(); say('ready')",
    "it runs": "window.commands['run'].trigger(); say('ready')",
}


EVERY_DAY = ("edited", "a question stands", "it runs")  # whatever is open is left alike


@pytest.mark.parametrize("moment", MOMENTS if LONG else EVERY_DAY)
def test_the_system_ends_a_window_in_good_order_whatever_it_is_at(tmp_path, moment):
    process = start(tmp_path, f"def act(window):\n    {EDIT}\n    {MOMENTS[moment]}")
    line(process)
    process.send_signal(signal.SIGHUP if moment == "it runs" else signal.SIGTERM)
    assert end(process) == 0
    (kept,) = tmp_path.rglob("*.recovery")
    assert recovery.RecoveryFile(kept).read().seed == 77
    assert kept.stat().st_mode & 0o777 == 0o600
    assert kept.parent.stat().st_mode & 0o777 == 0o700
    assert not list(tmp_path.rglob("*.log"))


def test_the_end_of_the_session_keeps_what_is_not_saved_and_asks_nothing(qapp, quiet_end, no_dialogs):
    seen = []

    def edit():
        shown_window().document.set_value("seed", 77, "change of the seed")
        QTimer.singleShot(0, end_session)

    def end_session():
        qapp.commitDataRequest.emit(None)
        seen.extend(recovery.default_folder().glob("*.recovery"))  # at once: the system may not wait

    once_shown(edit)
    assert app.open_window() == 0
    (kept,) = seen
    (left,) = recovery.left_behind(recovery.default_folder())
    assert (left.path, left.read().seed) == (kept, 77)


COPIES = {
    "cells of the samples": "table = window.findChild(SampleTable); table.setFocus(); table.selectAll();"
    "table.commands.copy()",
    "the arithmetic of a step": "page = window.findChild(WorkedText); page.setPlainText('2 + 2');"
    "page.selectAll(); page.copy()",  # of a text of its own: the step's may not be there yet
}


@pytest.mark.parametrize("copied", COPIES)
def test_a_window_that_closes_with_its_own_copy_on_the_clipboard_ends_in_good_order(tmp_path, copied):
    code = f"""
from neuron_gui.ui.samples.table import SampleTable
from neuron_gui.ui.views.this_step.worked_text import WorkedText
def act(window):
    {COPIES[copied]}
    say(len(QApplication.clipboard().text()) > 0)
    window.close()
"""
    process = start(tmp_path, code)
    assert line(process) == "True"
    assert end(process) == 0


def test_a_screen_that_goes_takes_nothing_along(tmp_path):
    with screen() as name:
        code = f"def act(window):\n    {EDIT}\n    window.commands['run'].trigger()\n    say('ready')"
        process = start(tmp_path, code, DISPLAY=name, QT_QPA_PLATFORM="xcb")
        line(process)
    _, complaints = process.communicate(timeout=PATIENCE)
    assert "Destroyed while thread" not in complaints
    assert process.returncode == 1
    (kept,) = tmp_path.rglob("*.recovery")
    assert recovery.RecoveryFile(kept).read().seed == 77


def test_a_third_start_offers_what_a_dead_window_left_and_leaves_the_living_one_alone(tmp_path):
    code = "def act(window):\n    {}\n    window.files.keep_now()\n    say('ready')\n"
    dead, living = (start(tmp_path, code.format(EDIT.replace("77", seed))) for seed in ("1", "2"))
    line(dead), line(living)
    assert len(list(tmp_path.rglob("*.recovery"))) == 2
    dead.kill()
    end(dead)
    assert told(tmp_path).startswith("Neuron Lab closed unexpectedly. Unsaved changes to ")
    living.kill()
    end(living)
    left = recovery.left_behind(next(tmp_path.rglob("*.recovery")).parent)
    assert {file.read().seed for file in left} == {1, 2}


def test_two_windows_keep_each_others_pins(tmp_path):
    pin = """
def act(window):
    model = window.compare.model
    window.document.set_value('seed', {}, '')
    def pinned():
        if not model.pins:
            return QTimer.singleShot(20, pinned)
        say('pinned')
        sys.stdin.readline()
        window.document.note_saved(window.document.path, window.document.experiment)
        window.close()
    QTimer.singleShot(100, lambda: (window.commands['pin'].trigger(), pinned()))
"""
    windows = [start(tmp_path, pin.format(seed)) for seed in (1, 2)]
    assert [line(window) for window in windows] == ["pinned"] * 2
    for window in windows:
        window.stdin.write("\n")
        window.stdin.flush()
        assert end(window) == 0
    files = [*tmp_path.rglob("*.pin"), *tmp_path.rglob("pins/*.neuron.json")]
    assert len(files) == 4
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}


def test_a_home_that_cannot_be_written_is_told_of_and_hinders_nothing(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    for name in (".config", ".local"):
        (home / name).write_text("no folder")
    run = """
def act(window):
    say(window.banner.text.text() if window.banner.isVisible() else "nothing")
    def ended(playing):
        if not playing:
            say(window.trainer.ended)
            window.close()

    window.trainer.playing_changed.connect(ended)
    window.trainer.speed = float("inf")
    window.commands['run'].trigger()
"""
    process = start(home, run)
    assert line(process).startswith("Settings cannot be kept for the next start: ")
    assert line(process) == "True"
    assert end(process) == 0
