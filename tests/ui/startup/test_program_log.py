"""The log: a crash writes itself there, and the next start offers it; any other end does not."""

import faulthandler
import os
import signal
import sys

import pytest
from PySide6.QtCore import QStandardPaths
from support.processes import end, line, start

from neuron_gui.ui.data_folder import data_folder
from neuron_gui.ui.startup import program_log
from neuron_gui.ui.startup.program_log import CRASHES, crashes, kept, log_folder, write

READY = "def act(window): say('ready')"
TELL = """
def act(window):
    say(window.banner.text.text() if window.banner.isVisible() else "nothing")
    window.close()
"""


@pytest.fixture(autouse=True)
def _tests_own_faulthandler():
    yield
    faulthandler.enable(sys.__stderr__)


def texts():
    return [path.read_text() for path in sorted(log_folder().glob("*"))]


# --- Real programs --------------------------------------------------------------------------------


def ended(home, code=READY, number=None):
    """Start a window, end it by a signal once it is there, and return its exit code."""
    process = start(home, code)
    line(process)
    if number:
        process.send_signal(number)
    return end(process)


def told(home):
    """Return what the next start says."""
    process = start(home, TELL)
    text = line(process)
    assert end(process) == 0
    return text


CRASH = "Neuron Lab closed unexpectedly ("


def test_a_crash_is_told_at_the_next_start_until_it_is_answered(tmp_path):
    assert ended(tmp_path, number=signal.SIGSEGV) == -signal.SIGSEGV
    assert told(tmp_path).startswith(CRASH)
    answer = """
def act(window):
    window.banner.copy_button.click()
    details = QApplication.clipboard().text()
    say("Segmentation fault" in details, "open_window" in details)
    from PySide6.QtWidgets import QPushButton
    next(b for b in window.banner.findChildren(QPushButton) if b.text() == "Not needed").click()
    say(window.banner.isVisible())
    window.close()
"""
    process = start(tmp_path, answer)
    assert (line(process), line(process)) == ("True True", "False")
    assert end(process) == 0
    assert told(tmp_path) == "nothing"


def test_an_abort_is_told_too(tmp_path):
    abort = "def act(window):\n    say('ready')\n    os.abort()"
    assert ended(tmp_path, abort) == -signal.SIGABRT
    assert told(tmp_path).startswith(CRASH)


def test_other_ends_are_not_told_nor_is_that_of_a_window_beside(tmp_path):
    first, second = start(tmp_path, READY), start(tmp_path, READY)
    line(first), line(second)
    first.kill()
    end(first)
    assert told(tmp_path) == "nothing", "of a window that was killed beside a living one"
    second.send_signal(signal.SIGTERM)
    assert end(second) == 0
    assert told(tmp_path) == "nothing"


def test_a_start_that_fails_is_told_of(tmp_path):
    process = start(tmp_path, "import neuron_gui.ui.laboratory as l\nl.Laboratory = None\ndef act(w): pass")
    assert end(process) == 1
    assert told(tmp_path).startswith(CRASH)


# --- Its parts ------------------------------------------------------------------------------------


def test_it_lies_where_qt_keeps_data(qapp):
    qts = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppDataLocation)
    assert str(data_folder()) == qts


def test_a_program_that_has_nothing_to_tell_leaves_no_log():
    with kept():
        assert len(texts()) == 1
    assert texts() == []


def test_what_was_written_stays_and_is_no_crash():
    with kept():
        write("something")
        write(CRASHES[1] + "that was survived")
    assert "something" in texts()[0]
    assert crashes() == []


def test_a_log_is_bounded_but_has_room_for_a_crash(monkeypatch):
    monkeypatch.setattr(program_log, "MAX_BYTES", 1000)
    with kept():
        for _ in range(500):
            write("something")
        full = len(texts()[0])
        faulthandler.dump_traceback(program_log._log)
    (text,) = texts()
    assert text.count("something") > 50
    assert 900 < full <= 1000
    assert "something" not in text[full:]
    assert "test_a_log_is_bounded" in text[full:]


def test_of_many_logs_the_latest_stay_and_those_in_use(monkeypatch):
    monkeypatch.setattr(program_log, "BEGINNING", -1.0)
    log_folder().mkdir(parents=True)
    for number in range(10):
        (log_folder() / f"{number}.log").write_text(CRASHES[0])
    with (log_folder() / "0.log").open("r+") as used:
        assert program_log._lock(used.fileno())
        with kept():
            pass
    left = [path.name for path in sorted(log_folder().iterdir())]
    assert left == ["0.log", *(f"{number}.log" for number in range(5, 10))]


def test_without_a_folder_it_goes_on_and_says_so(monkeypatch, tmp_path, capsys):
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "file"))
    with kept():
        write("something")
    assert capsys.readouterr().err.startswith("neuron-gui: no log is kept: File exists: ")
    assert crashes() == []


def test_logs_are_for_their_owner_alone():
    with kept():
        (log,) = log_folder().iterdir()
        assert [path.stat().st_mode & 0o777 for path in (log, log_folder(), data_folder())] == [
            0o600,
            0o700,
            0o700,
        ]


def test_a_log_that_nobody_can_read_hinders_nobody(monkeypatch):
    log_folder().mkdir(parents=True)
    (log_folder() / "1.log").mkdir()
    (log_folder() / "2.log").symlink_to("nowhere")
    (log_folder() / "3.log").write_bytes(b"\xff\xfe" + os.urandom(50))
    assert crashes() == []
    monkeypatch.setattr(program_log, "MAX_LOGS", 0)
    with kept():
        assert crashes() == []
