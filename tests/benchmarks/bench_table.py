"""The sample table in the real window: pasting, editing, scrolling and selecting, in milliseconds.

A stall is the longest turn of the event loop after something was done: so long the window answers to
nothing. Set QT_QPA_PLATFORM=offscreen where there is no display.
"""

from itertools import count
from time import perf_counter

import numpy as np
from PySide6.QtGui import QGuiApplication
from real_window import application, laboratory, numbers, own_settings, stall

from neuron_gui import resources
from neuron_gui.ui.samples.clipboard import marked, write_block

ROUNDS = 9


def main() -> None:
    """Print the table."""
    with own_settings():
        measure()


def measure() -> None:
    """Open the window on tables of growing length."""
    app = application()
    with laboratory() as window:
        report_all(app, window)


def report_all(app, window) -> None:
    """Print a row for each thing that is done to the table."""
    stall(app)
    table, commands = window.problem.table, window.problem.table.commands
    print(f"platform {app.platformName()}")
    print(f"{'what':44} {'itself':>9} {'stall':>9}   median of {ROUNDS}, ms")

    def show(rows: int, inputs: int) -> None:
        window.document.open(resources.preset("opening").replaced(data=numbers(rows, inputs)), None)
        stall(app)

    def report(what: str, do, before=lambda: None) -> None:
        times = []
        for _ in range(ROUNDS):
            before()
            times.append(stall(app, do))
        itself, longest, _ = np.median(times, axis=0) * 1e3
        print(f"{what:44} {itself:9.2f} {longest:9.2f}")

    counter = count()

    def opening() -> None:
        window.document.open(resources.preset("opening"), None)
        table.selectAll()
        stall(app)

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
