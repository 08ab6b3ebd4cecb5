import json
import os
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QLockFile, QSettings

from neuron_gui.ui import settings as settings_module
from neuron_gui.ui.data_folder import data_folder
from neuron_gui.ui.lessons.progress import LessonProgress
from neuron_gui.ui.settings import Settings, kept_json

DEFAULTS = {
    "geometry": QByteArray(),
    "stage": "{}",
    "folded": False,
    "theme": "system",
    "speed": 4,
    "log_loss": True,
}
KEYS = {
    "geometry": "window/geometry",
    "stage": "window/stage",
    "folded": "window/folded",
    "theme": "window/theme",
    "speed": "run/speed",
    "log_loss": "plots/log_loss",
}


def test_an_empty_store_has_the_defaults():
    assert {name: getattr(Settings(), name) for name in DEFAULTS} == DEFAULTS


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("geometry", QByteArray(bytes(range(256)))),
        ("stage", '{"closed": ["fit"]}'),
        ("folded", True),
        ("theme", "dark"),
        ("speed", 0),
        ("speed", 10),
        ("log_loss", False),
        ("log_loss", True),
    ],
)
def test_what_is_stored_comes_back_after_a_restart(name, value):
    settings = Settings()
    setattr(settings, name, value)
    settings.store.sync()
    again = Settings()
    assert getattr(again, name) == value
    assert type(getattr(again, name)) is type(value)
    others = {other: DEFAULTS[other] for other in DEFAULTS if other != name}
    assert {other: getattr(again, other) for other in others} == others


@pytest.mark.parametrize(
    "nonsense", ["abc", "1.5", "", "9" * 30, b"\x00", ["a", "b"], {"a": 1}, "@Invalid()"]
)
@pytest.mark.parametrize("name", ["geometry", "folded", "speed", "log_loss"])
def test_nonsense_in_the_store_counts_as_the_default(name, nonsense):
    if isinstance(DEFAULTS[name], QByteArray) and isinstance(nonsense, bytes):
        nonsense = 7
    store = QSettings()
    store.setValue(KEYS[name], nonsense)
    store.sync()
    assert getattr(Settings(), name) == DEFAULTS[name]


@pytest.mark.parametrize(
    ("speed", "rest"), [("-5", "garbage"), ("99", "@ByteArray(garbage)"), ("abc", "17"), ("0", "true")]
)
def test_the_window_opens_whatever_the_store_says(open_window, speed, rest):
    store = QSettings()
    store.setValue(KEYS["speed"], speed)
    for key in ("geometry", "stage", "theme", "log_loss"):
        store.setValue(KEYS[key], rest)
    store.sync()
    window = open_window()
    assert window.controls.isVisible()
    assert window.problem.isVisible()


@pytest.mark.parametrize("text", ["", "[" * 100_000, "9" * 5_000])
def test_what_nobody_can_have_meant_as_json_counts_for_nothing(text):
    assert kept_json(text) is None
    settings = Settings()
    settings.lessons = settings.answers = settings.keys = settings.recent = text
    progress = LessonProgress(settings)
    assert (progress.of("a"), progress.done("a")) == (0, frozenset())
    progress.note("a", 0, True)
    assert progress.of("a") == 1
    settings.store.finish()


@pytest.mark.parametrize("kept", [None, 0, "abc", ["a"], "@Invalid()"])
def test_the_version_is_kept_for_migrations(kept):
    QSettings().setValue("version", kept)
    Settings().store.sync()
    assert QSettings().value("version", type=int) == 1


def test_what_is_there_is_not_written_anew_at_every_start():
    Settings().store.sync()
    file = Path(Settings().store.fileName())
    os.utime(file, (1e9, 1e9))
    Settings().store.sync()
    assert file.stat().st_mtime == 1e9


def test_what_a_change_holds_dies_in_the_window_s_thread(qtbot):
    threads = []

    class Holder:  # as of progress in lessons, which holds the store
        def __del__(self):
            threads.append(threading.current_thread())

    settings = Settings()
    settings.change("author", partial(lambda _, name: name, Holder()))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == [threading.main_thread()]


# --- Whose they are -------------------------------------------------------------------------------


def test_they_are_for_their_owner_alone(tmp_path):
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "new"))
    Settings().store.sync()
    file = Path(Settings().store.fileName())
    assert [path.stat().st_mode & 0o777 for path in (file, file.parent)] == [0o600, 0o700]
    file.chmod(0o644)  # as another program has left it
    settings = Settings()
    settings.theme = "dark"
    settings.store.sync()
    assert file.stat().st_mode & 0o777 == 0o600
    assert "dark" in file.read_text()


ADD = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSettings
from neuron_gui.ui.data_folder import APPLICATION, ORGANIZATION
from neuron_gui.ui.lessons.progress import LessonProgress
from neuron_gui.ui.files.recent import RecentFiles
from neuron_gui.ui.settings import Settings, kept_json
QCoreApplication.setOrganizationName(ORGANIZATION)
QCoreApplication.setApplicationName(APPLICATION)
app = QCoreApplication([])
settings = Settings()
recent, progress = RecentFiles(print, settings), LessonProgress(settings)
settings.store.sync()
print(recent.paths, flush=True)  # all know what was there, and begin together
sys.stdin.readline()
for number in range(5):
    recent.add(Path(f"/{sys.argv[1]}{number}"))
    progress.note(f"{sys.argv[1]}{number}", 0, True)
    app.processEvents()
settings.store.finish()
"""


def test_what_two_programs_add_at_once_is_all_there(tmp_path):
    environment = {key: value for key, value in os.environ.items() if not key.startswith("XDG_")}
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", ADD, name],
            env=environment | {"HOME": str(tmp_path)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in ("a", "b")
    ]
    assert [program.stdout.readline() for program in programs] == ["[]\n"] * 2
    for program in programs:
        program.stdin.write("\n")
        program.stdin.flush()
    for program in programs:
        program.communicate()
        assert program.returncode == 0
    (file,) = tmp_path.rglob("neuron-gui.conf")
    store = QSettings(str(file), QSettings.Format.IniFormat)
    names = {f"{name}{number}" for name in ("a", "b") for number in range(5)}
    assert set(json.loads(store.value("files/recent"))) == {f"/{name}" for name in names}
    assert json.loads(store.value("lessons/progress")).keys() == names


def test_nobody_waits_for_another_window_or_the_disk(qtbot, monkeypatch):
    settings, written, threads = Settings(), settings_module._written, []

    def noted(*given):
        threads.append(threading.current_thread())
        return written(*given)

    monkeypatch.setattr(settings_module, "_written", noted)
    monkeypatch.setattr(settings_module, "PATIENCE_MS", 30_000)
    data_folder().mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(data_folder() / "settings.lock"))
    assert lock.tryLock(0)
    settings.theme = "dark"
    for letter in "abc":
        settings.change("recent", lambda text, letter=letter: text + letter)
    assert (settings.theme, settings.recent) == ("dark", "[]abc")
    file = Path(settings.store.fileName())
    qtbot.waitUntil(lambda: len(threads) > 0)
    assert "abc" not in file.read_text()
    lock.unlock()
    qtbot.waitUntil(lambda: not settings.store.soon)
    assert settings.recent == "[]abc"
    assert all(word in file.read_text() for word in ("dark", "[]abc"))
    assert threading.main_thread() not in threads


def test_what_cannot_be_kept_is_told_once(qtbot, open_window, tmp_path):
    (tmp_path / "file").touch()
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "file"))
    window = open_window()
    qtbot.waitUntil(window.banner.isVisible)
    text = window.banner.text.text()
    assert text.startswith("Settings cannot be kept for the next start: ")
    assert str(tmp_path / "file") in text
    window.banner.dismiss_button.click()
    window.settings.theme = "dark"
    window.settings.store.finish()
    window.files.recent.add(tmp_path)
    assert window.banner.isHidden()
    assert window.files.recent.paths == [tmp_path], "forgotten before the end"
