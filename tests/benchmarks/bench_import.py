"""Import of 1,000,000 rows of 5 numbers: seconds, beside pandas' reader, and the longest stall of the window.

Then how soon the dialog shows the first lines of files of any size and width, and how soon work that is
cancelled ends; tables that are too wide are to be refused as soon.

The window's stall is how late a timer of 5 ms comes while the real dialog reads the file, makes the samples
and the real window takes them over. Set QT_QPA_PLATFORM=offscreen where there is no display.
"""

from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from real_window import application, laboratory, own_settings
from timing import in_turn

from neuron_gui import resources
from neuron_gui.core.dataset import Data
from neuron_gui.core.message import RefusalError
from neuron_gui.core.tables.look import look
from neuron_gui.core.tables.samples import samples, suggestion
from neuron_gui.core.tables.source import Source
from neuron_gui.core.tables.table import table_of
from neuron_gui.core.tables.writing import write
from neuron_gui.threads.job import Job

ROWS, COLUMNS, ROUNDS = 1_000_000, 5, 3
LARGER = 4  # times, a file of which only the beginning counts
PAUSES = 0.0, 0.2, 0.5, 1.0  # seconds until it is cancelled, in which it must not have been read


def main() -> None:
    """Write a file, and print both tables."""
    with own_settings() as folder:
        path = folder / "numbers.csv"
        cells = np.random.default_rng(0).normal(size=(ROWS, COLUMNS))
        data = Data(inputs=cells[:, :-1], targets=cells[:, -1])
        write(data, path, ignore)
        print(f"{ROWS:,} x {COLUMNS} numbers, {path.stat().st_size / 1e6:.0f} MB")
        assert by_hand(path) == data
        report_readers(data, path)
        report_window(data, path)
        report_promptness(path, folder)


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
    app = application()
    with laboratory() as window:
        report_steps(app, window, data, path)


def report_steps(app, window, data: Data, path: Path) -> None:
    """Print how late timers are from the choice of the file until the window shows its samples."""
    from neuron_gui.ui.tables.dialog import ImportDialog

    wait(app, lambda: window.trainer.snapshot is not None)
    print("in the window")
    lateness, begin = Lateness(), perf_counter()
    wait(app, lambda: perf_counter() > begin + 1)
    lateness.report("nothing going on", begin)

    begin = perf_counter()
    window.tables.import_path(path)
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


def report_promptness(path: Path, folder: Path) -> None:
    """Print how soon first lines are there, refusals are made, and a cancelled job has ended."""
    from neuron_gui.ui.document import Document
    from neuron_gui.ui.tables.dialog import ImportDialog

    app = application()
    document = Document(resources.preset(resources.OPENING))
    large = folder / "large.csv"
    with large.open("wb") as file:
        for _ in range(LARGER):
            file.write(path.read_bytes())
    few = path.read_bytes()[:1000].rsplit(b"\n", 1)[0]
    (folder / "small.csv").write_bytes(few)
    print("milliseconds until")
    for name in ("small.csv", "numbers.csv", "large.csv"):
        times = []
        for _ in range(ROUNDS):
            begin = perf_counter()
            dialog = ImportDialog(document, Source.of(folder / name))
            dialog.show()
            wait(app, lambda dialog=dialog: dialog.model.rowCount() > 0)
            times.append(perf_counter() - begin)
            dialog.close()
        size = (folder / name).stat().st_size / 1e6
        print(f"  first lines of {size:5.0f} MB            {1e3 * np.median(times):7.1f}")
    late = max(cancelled(app, large, after) for after in PAUSES)
    print(f"  a cancelled reading has ended, at most {1e3 * late:7.1f}")
    for columns in (500, 501, 9_000, 100_000):
        wide = folder / "wide.csv"
        wide.write_text("\n".join(",".join(["1.25"] * columns) for _ in range(60)))
        begin = perf_counter()
        with suppress(RefusalError):
            look(Source.of(wide), {})
        print(f"  {columns:7,} columns: read or refused       {1e3 * (perf_counter() - begin):7.1f}")


def cancelled(app, path: Path, after: float) -> float:
    """Return how many seconds reading a file goes on when it is cancelled after some."""
    job = Job(lambda tell: table_of(Source.of(path), {}, tell))
    ended: list[float] = []
    job.cancelled.connect(lambda: ended.append(perf_counter()))
    job.start()
    begin = perf_counter()
    wait(app, lambda: perf_counter() > begin + after)
    asked = perf_counter()
    job.cancel()
    wait(app, lambda: bool(ended))
    return ended[0] - asked


def wait(app, done: Callable[[], bool]) -> None:
    """Process events until something holds."""
    while not done():
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


if __name__ == "__main__":
    main()
