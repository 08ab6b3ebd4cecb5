"""Import of 1,000,000 rows of 5 numbers: seconds, beside pandas' reader, and the longest stall of the window.

The window's stall is how late a timer of 5 ms comes while the real dialog reads the file, makes the samples
and the real window takes them over. Set QT_QPA_PLATFORM=offscreen where there is no display.
"""

import sys
import tempfile
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

import numpy as np
from PySide6.QtCore import QEventLoop, QSettings, Qt, QTimer
from timing import in_turn

from neuron_gui.core.dataset import Data
from neuron_gui.core.tables.samples import samples, suggestion
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of
from neuron_gui.core.tables.writing import write
from neuron_gui.threads.training import SWITCH_INTERVAL
from neuron_gui.ui.startup.application import make_application

ROWS, COLUMNS, ROUNDS = 1_000_000, 5, 3


def main() -> None:
    """Write a file, and print both tables."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        path = Path(folder, "numbers.csv")
        cells = np.random.default_rng(0).normal(size=(ROWS, COLUMNS))
        data = Data(inputs=cells[:, :-1], targets=cells[:, -1])
        write(data, path, ignore)
        print(f"{ROWS:,} x {COLUMNS} numbers, {path.stat().st_size / 1e6:.0f} MB")
        assert by_hand(path) == data
        report_readers(data, path)
        report_window(data, path)


def ignore(part: float) -> None:
    """Take no interest in progress."""


def by_hand(path: Path) -> Data:
    """Read samples without a window."""
    _, table = table_of(Source.of(path), {})
    return samples(table, suggestion(table))


def report_readers(data: Data, path: Path) -> None:
    """Print the seconds of reading and writing, and of other readers of the same file, in turn."""
    works: dict[str, Callable[[], object]] = {
        "Neuron Lab, into samples": lambda: by_hand(path),
        "numpy.loadtxt": lambda: np.loadtxt(path, delimiter=",", skiprows=1),
    }
    if find_spec("pandas"):
        import pandas

        works["pandas.read_csv, round_trip"] = lambda: pandas.read_csv(path, float_precision="round_trip")
        works["pandas.read_csv, its default"] = lambda: pandas.read_csv(path)
    works["Neuron Lab, writing it"] = lambda: write(data, path, ignore)
    print("seconds, median")
    for name, time in zip(works, in_turn(ROUNDS, *works.values()), strict=True):
        print(f"  {name:32} {time:6.2f}")


class Lateness:
    """How late a timer of 5 ms comes."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last = perf_counter()
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter()
        self.late.append((now - self._last) * 1e3 - 5)
        self._last = now

    def report(self, what: str, begin: float) -> None:
        """Print what happened since the last report."""
        late = np.array(self.late)
        self.late.clear()
        seconds = perf_counter() - begin
        print(
            f"  {what:32} {seconds:6.2f} s   late by: median {np.median(late):5.2f}   "
            f"p99 {np.percentile(late, 99):6.2f}   longest {late.max():6.2f} ms"
        )


def report_window(data: Data, path: Path) -> None:
    """Import the file as a person does, in the real window."""
    app = make_application()
    sys.setswitchinterval(SWITCH_INTERVAL)
    from neuron_gui.ui.csv_files.dialog import ImportDialog
    from neuron_gui.ui.main_window import MainWindow

    window = MainWindow()
    window.show()
    wait(app, lambda: window.trainer.snapshot is not None)
    print("in the window")
    lateness, begin = Lateness(), perf_counter()
    wait(app, lambda: perf_counter() > begin + 1)
    lateness.report("nothing going on", begin)

    begin = perf_counter()
    window.csv_files.import_path(path)
    dialog = window.findChild(ImportDialog)
    wait(app, dialog.import_button.isEnabled)
    lateness.report("reading the file", begin)

    begin = perf_counter()
    dialog.import_button.click()
    wait(app, lambda: window.document.experiment.data.n == ROWS)
    lateness.report("making the samples", begin)

    begin = perf_counter()
    wait(
        app, lambda: window.trainer.snapshot is not None and window.trainer.snapshot.experiment.data.n == ROWS
    )
    wait(app, lambda: perf_counter() > begin + 1)
    lateness.report("the window takes them over", begin)
    assert window.document.experiment.data == data
    window.document.open(window.document.experiment, None)  # nothing to be asked about
    window.close()


def wait(app, done: Callable[[], bool]) -> None:
    """Process events until something holds."""
    while not done():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    main()
