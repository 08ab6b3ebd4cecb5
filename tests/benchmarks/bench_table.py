"""The sample table in the real window: pasting, editing, scrolling and selecting, in milliseconds.

A stall is the longest turn of the event loop after something was done: so long the window answers to
nothing. Set QT_QPA_PLATFORM=offscreen where there is no display.
"""

import sys
import tempfile
from itertools import count
from time import perf_counter, sleep

import numpy as np
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

from neuron_gui import resources
from neuron_gui.core.dataset import Data
from neuron_gui.ui.samples.clipboard import marked, write_block
from neuron_gui.ui.startup.application import make_application

ROUNDS = 9
SETTLING = 0.4  # seconds in which whatever an edit sets off must have come back


def main() -> None:
    """Print the table."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        measure()


def measure() -> None:
    """Open the window on tables of growing length."""
    app = make_application()
    sys.setswitchinterval(0.0005)
    from neuron_gui.ui.document import Document
    from neuron_gui.ui.main_window import MainWindow

    window = MainWindow(Document(resources.preset("opening")))
    window.resize(1280, 800)
    window.show()
    stall(app, lambda: None)
    table, commands = window.problem.table, window.problem.table.commands
    print(f"platform {app.platformName()}")
    print(f"{'what':44} {'itself':>9} {'stall':>9}   median of {ROUNDS}, ms")

    def show(rows: int, inputs: int) -> None:
        window.document.open(resources.preset("opening").replaced(data=numbers(rows, inputs)), None)
        stall(app, lambda: None)

    def report(what: str, do, before=lambda: None) -> None:
        times = []
        for _ in range(ROUNDS):
            before()
            times.append(stall(app, do))
        itself, longest = np.median(times, axis=0) * 1e3
        print(f"{what:44} {itself:9.2f} {longest:9.2f}")

    counter = count()

    def opening() -> None:
        window.document.open(resources.preset("opening"), None)
        table.selectAll()
        stall(app, lambda: None)

    cells = write_block(np.random.default_rng(0).normal(size=(2000, 5)))
    QGuiApplication.clipboard().setMimeData(marked(cells, has_names=False))
    report("paste 10,000 cells over the opening experiment", commands.paste, opening)

    def change_a_cell() -> None:
        window.problem.samples.setData(window.problem.samples.index(0, 0), str(next(counter)))

    for rows in (100_000, 999_000):
        show(rows, 5)
        print(f"\n{rows:,} rows of 6 columns")
        report("select all and paint", lambda: (table.selectAll(), table.grab()), table.clearSelection)
        report(
            "select a column and paint", lambda: (table.selectColumn(1), table.grab()), table.clearSelection
        )
        report("paste 10,000 cells", commands.paste, lambda: table.selectColumn(0))
        report("change one cell", change_a_cell)
        report("insert a row", commands.insert_rows_above, lambda: table.selectRow(7))
        report("sort by a column", commands.sort, lambda: table.selectColumn(next(counter) % 6))
        report("undo", window.document.undo, window.document.redo)
        report_scrolling(app, table)
    window.document.open(window.document.experiment, None)  # nothing to be asked about
    window.close()


def numbers(rows: int, inputs: int) -> Data:
    """Return samples with every digit in use."""
    rng = np.random.default_rng(0)
    return Data(inputs=rng.normal(size=(rows, inputs)), targets=rng.normal(size=rows))


def stall(app, do) -> tuple[float, float]:
    """Do something; return the seconds it took itself, and the longest that events had to wait meanwhile."""
    begin = perf_counter()
    do()
    itself = longest = perf_counter() - begin
    while perf_counter() - begin < SETTLING:
        start = perf_counter()
        app.processEvents()
        longest = max(longest, perf_counter() - start)
        sleep(0.0005)
    return itself, longest


def report_scrolling(app, table, frames: int = 300) -> None:
    """Scroll from top to bottom; tell what a frame takes."""
    bar, times = table.verticalScrollBar(), []
    for place in np.linspace(0, bar.maximum(), frames).astype(int):
        start = perf_counter()
        bar.setValue(int(place))
        app.processEvents()
        times.append((perf_counter() - start) * 1e3)
    print(
        f"scrolling: a frame {np.median(times):.2f} ms, p99 {np.percentile(times, 99):.2f}, "
        f"longest {max(times):.2f}; {table.viewport().height() // table.rowHeight(0)} rows in sight"
    )


if __name__ == "__main__":
    main()
