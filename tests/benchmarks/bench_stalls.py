"""How long the window answers to nothing while something large happens to it, in milliseconds.

A stall is the longest turn of the event loop from when a thing is done until all that it sets off has come
back: on the clock, and on the processor, which other programs on the machine have less part in. Set
QT_QPA_PLATFORM=offscreen where there is no display.
"""

import sys
import tempfile
from collections.abc import Callable
from itertools import cycle
from time import perf_counter, sleep, thread_time

import numpy as np
from PySide6.QtCore import QSettings

from neuron_gui import resources
from neuron_gui.core.dataset import Data
from neuron_gui.ui.startup.application import make_application

ROUNDS = 7
SETTLING = 0.5  # seconds in which whatever is set off must have come back
SIZE = 1500, 1000


def main() -> None:
    """Print the table."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        measure()


def measure() -> None:
    """Open the window and do one thing after another to it."""
    app = make_application()
    sys.setswitchinterval(0.0005)
    from neuron_gui.ui.document import Document
    from neuron_gui.ui.main_window import MainWindow

    window = MainWindow(Document(resources.preset("opening")))
    window.resize(*SIZE)
    window.show()
    stall(app, lambda: None)
    print(f"{app.platformName()}, {window.width()}x{window.height()}")
    print(f"{'stall':32} {'ms':>8} {'longest':>8} {'processor':>10} {'longest':>8}   medians of {ROUNDS}")

    def report(what: str, do: Callable[[], object], before: Callable[[], object] = lambda: None) -> None:
        stalls = []
        for _ in range(ROUNDS):
            before()
            stall(app, lambda: None)
            stalls.append(stall(app, do))
        (clock, busy), (longest, busiest) = np.median(stalls, axis=0) * 1e3, np.max(stalls, axis=0) * 1e3
        print(f"{what:32} {clock:8.1f} {longest:8.1f} {busy:10.1f} {busiest:8.1f}", flush=True)

    themes, percents, widths = cycle(("dark", "light")), cycle((125, 100)), cycle((1400, 1500))
    report("theme", lambda: window.appearance.set_theme(next(themes)))
    report("size of type", lambda: window.appearance._set_percent(next(percents)))
    report("resize", lambda: window.resize(next(widths), SIZE[1]))
    window.trainer.play()
    report("resize during a run", lambda: window.resize(next(widths), SIZE[1]))
    window.trainer.pause()
    report("pin", window.compare.pin)
    large = resources.preset("opening").replaced(data=numbers(100_000, 2))
    small = window.document.experiment
    report(
        "open 100,000 rows",
        lambda: window.document.open(large, None),
        lambda: window.document.open(small, None),
    )
    window.document.open(window.document.experiment, None)  # nothing to be asked about
    window.close()


def numbers(rows: int, inputs: int) -> Data:
    """Return samples with every digit in use."""
    rng = np.random.default_rng(0)
    return Data(inputs=rng.normal(size=(rows, inputs)), targets=rng.normal(size=rows))


def stall(app, do) -> tuple[float, float]:
    """Do something; return the longest that events had to wait, in seconds of the clock and the processor."""
    begin, waits = perf_counter(), []
    while perf_counter() - begin < SETTLING:
        start, busy = perf_counter(), thread_time()
        if waits:
            app.processEvents()
        else:
            do()
        waits.append((perf_counter() - start, thread_time() - busy))
        sleep(0.0005)
    clock, busy = np.max(waits, axis=0)
    return float(clock), float(busy)


if __name__ == "__main__":
    main()
