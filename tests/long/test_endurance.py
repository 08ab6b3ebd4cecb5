"""Hours of use leave no more memory, threads and descriptors in use than minutes do."""

import gc
import json
import os
import subprocess
import sys
from ctypes import CDLL, Structure, c_size_t
from dataclasses import dataclass
from pathlib import Path
from statistics import median_high, median_low
from time import sleep

from long.share import size
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from neuron_gui import resources
from neuron_gui.ui.laboratory import Laboratory
from neuron_gui.ui.main_window import MainWindow
from neuron_gui.ui.plots.legend import CurveButton
from neuron_gui.ui.startup.application import make_application
from neuron_gui.ui.text import language

SECONDS = size(900, 6)
WINDOWS, ROUNDS = size(50, 4), size(50, 2)
MORE_MB = 8  # in the last third than in the one before, at most
MANY, MORE_KB = 20, 60  # that are in use for a window that has gone, at most; measured 11 to 13
BYTES_A_BLOCK = 64  # of Python's own memory, about
FULL_SPEED = [("stop.max_steps", 10**9), ("stop.tolerance", None), ("strategy.learning_rate", 1e-12)]


@dataclass(frozen=True)
class Use:
    """What a process uses: megabytes of memory, threads, and open files."""

    megabytes: float
    threads: int
    files: int

    @classmethod
    def of(cls, process: int) -> "Use":
        place = Path(f"/proc/{process}")
        status = dict(line.split(":", 1) for line in (place / "status").read_text().splitlines())
        memory, threads = (int(status[name].split()[0]) for name in ("VmRSS", "Threads"))
        return cls(memory / 1024, threads, len(list((place / "fd").iterdir())))


def test_full_speed_needs_no_more_with_time(tmp_path, record_property):
    file = tmp_path / "x.neuron.json"
    resources.preset("opening").with_values(FULL_SPEED).save(file)
    command = [sys.executable, "-m", "long.full_speed", file, str(SECONDS)]
    env = os.environ | {"PYTHONPATH": str(Path(__file__).parents[1])}
    process = subprocess.Popen(command, cwd=tmp_path, env=env, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "begun\n"
    uses = []
    while process.poll() is None:
        try:
            uses.append(Use.of(process.pid))
        except (OSError, KeyError, ValueError):  # it has just ended
            break
        sleep(SECONDS / 60)
    end = json.loads(process.communicate()[0])
    assert process.returncode == 0
    assert end["runs"] > 0
    third = len(uses) // 3
    middle, last = uses[third : 2 * third], uses[2 * third : -2]
    record_property("minutes at full speed", round(SECONDS / 60, 1))
    record_property("runs at full speed", end["runs"])
    record_property("longest stall at full speed in ms", f"{end['stall']:.0f}")
    for name in ("megabytes", "threads", "files"):
        # What comes and goes, such as a file that is just written, is no growth.
        before = median_high(getattr(use, name) for use in middle)
        after = median_low(getattr(use, name) for use in last)
        record_property(f"{name} after a third of the time, and at the end", f"{before:.0f} and {after:.0f}")
        assert after <= before + (MORE_MB if name == "megabytes" else 0), (name, before, after)


def test_windows_that_have_gone_leave_nothing(qtbot, qapp, record_property):
    make_application()

    def one() -> None:
        window = MainWindow()
        with qtbot.waitSignal(window.trainer.changed):
            window.show()
        window.control.step()
        assert window.close()
        window.deleteLater()

    grown = growth(one, WINDOWS)
    record_property("windows opened and closed", WINDOWS)
    record_property("kB a window that has gone", f"{grown:.0f}")


def test_windows_in_another_language_leave_nothing(qtbot, qapp, no_dialogs, record_property):
    make_application()
    laboratory = Laboratory(qapp)
    with qtbot.waitSignal(laboratory.window.trainer.changed):
        laboratory.show()
    names = [*map(language.name, language.known())]
    names.append(names.pop(0))  # it speaks the first

    def change_to(name: str) -> None:
        before = laboratory.window
        menus = before.menuBar().findChildren(QMenu)
        next(a for menu in menus for a in menu.actions() if a.text() == name).trigger()
        qtbot.waitUntil(lambda: laboratory.window is not before and laboratory.window.isVisible())
        qtbot.waitUntil(lambda: bool(laboratory.window.findChildren(CurveButton)))  # it is at rest

    def one() -> None:  # longer words take other buttons, so all of them
        for name in names:
            change_to(name)
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    try:
        grown = growth(one, ROUNDS, len(names))
    finally:
        language.apply(qapp, language.SOURCE)
        laboratory.window.give_way()
        laboratory.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    record_property("changes of the language", ROUNDS * len(names))
    record_property("kB a change of the language", f"{grown:.0f}")


def growth(one, count: int, windows: int = 1) -> float:
    """Do one thing that often; return the kilobytes in use for each window of it but the first ones."""
    warm = max(count // 2 if count < 10 else 1, count // 5)
    for number in range(count):
        one()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if number == warm - 1:
            kilobytes, there, before = in_use(), counted(), Use.of(os.getpid())
    grown = (in_use() - kilobytes) / (count - warm) / windows
    after = Use.of(os.getpid())
    assert counted() == there
    assert after.threads <= before.threads
    assert after.files <= before.files
    assert count < MANY or grown < MORE_KB  # what is imported once in an idle moment counts among few
    return grown


class _Memory(Structure):
    """What glibc tells of its memory; see mallinfo2(3)."""

    _names = (
        *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
        *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
    )
    _fields_ = [(name, c_size_t) for name in _names]


def in_use() -> float:
    """Return the kilobytes that Qt and Python have in use.

    What the process has of the system says little: it grows by the gaps between what is in use. Qt keeps
    pixmaps as long as there is room for them.
    """
    gc.collect()
    QPixmapCache.clear()
    tell = CDLL("libc.so.6").mallinfo2
    tell.restype = _Memory
    told = tell()
    return (told.uordblks + told.hblkhd + BYTES_A_BLOCK * sys.getallocatedblocks()) / 1024


def counted() -> dict[str, int]:
    """Return how many windows Qt has, shown or not, and how many widgets Python has."""
    gc.collect()
    return {
        "of Qt": len(QApplication.topLevelWidgets()),
        "of Python": sum(isinstance(each, QWidget) for each in gc.get_objects()),
    }
