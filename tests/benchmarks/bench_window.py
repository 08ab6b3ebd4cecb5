"""Main-thread milliseconds a frame while the worker runs as fast as it goes, and how late GUI timers are.

A frame is one snapshot shown and painted in the real window. Set QT_QPA_PLATFORM=offscreen where there is no
display; under a real or virtual X server the painting goes there.
"""

import sys
import tempfile
import threading
from time import perf_counter, sleep

import numpy as np
from PySide6.QtCore import QSettings, Qt, QTimer

from neuron_gui import resources
from neuron_gui.core.outlook import Outlook
from neuron_gui.core.run import Run
from neuron_gui.training import AS_FAST_AS_POSSIBLE, Snapshot
from neuron_gui.ui import app as application

FRAMES = 300
FRAME = 0.016


def main() -> None:
    """Print the table."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        measure()


def measure() -> None:
    """Open the window and measure frames at three lengths of run, then a run that really goes on."""
    app = application.make_application()
    sys.setswitchinterval(0.0005)
    from neuron_gui.ui.main_window import MainWindow

    window = MainWindow(endless(resources.preset("sign-oscillates")))
    window.resize(1280, 800)
    window.show()
    settle(app, lambda: window.trainer.snapshot is not None)
    print(f"platform {app.platformName()}, window {window.width()}x{window.height()}")
    print("records          frames  median ms   p99 ms   max ms")
    for records in (10**3, 10**5, 10**7):
        run = Run(window.document.experiment)
        run.advance(records - 1)
        with BusyWorker(window.document.experiment):
            report(f"{records:<12,}", frames(app, window, run))
    report_live(app, window)
    window.document.open(window.document.experiment, None)  # nothing to be asked about
    window.close()


def endless(experiment):
    """Return the experiment without an end, so that the worker always has something to do."""
    return experiment.with_values([("stop.tolerance", None), ("stop.max_steps", 10**9)])


def settle(app, done) -> None:
    """Process events until something holds."""
    while not done():
        app.processEvents()
        sleep(0.001)


class BusyWorker:
    """A thread that makes steps like the training thread does, chunk after chunk."""

    def __init__(self, experiment) -> None:
        self._run, self._stop = Run(experiment), threading.Event()
        self._thread = threading.Thread(target=self._work)

    def _work(self) -> None:
        while not self._stop.is_set():
            self._run.advance(10**9, seconds=0.012)
            self._run.curves()

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()


def frames(app, window, run) -> list[float]:
    """Show the same run frame by frame; return the milliseconds of each on the main thread."""
    times = []
    for _ in range(FRAMES):
        snapshot = Snapshot.of(10**6, run, Outlook())
        begin = perf_counter()
        window._show(snapshot)
        app.processEvents()
        took = perf_counter() - begin
        times.append(took * 1e3)
        sleep(max(0.0, FRAME - took))
    return times[5:]


def report_live(app, window, seconds: float = 8.0) -> None:
    """Let the window run at top speed; tell the busy time a turn of the event loop, and timer lateness."""
    late, last = [], [perf_counter()]

    def tick() -> None:
        now = perf_counter()
        late.append((now - last[0] - 0.005) * 1e3)
        last[0] = now

    timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    window.controls.speed.setValue(window.controls.speed.maximum())
    assert window.trainer.speed == AS_FAST_AS_POSSIBLE
    window.trainer.load(window.document.experiment)
    timer.start()
    window.trainer.play()
    turns, begin = [], perf_counter()
    while perf_counter() - begin < seconds:
        start = perf_counter()
        app.processEvents()
        turns.append((perf_counter() - start) * 1e3)
        sleep(0.0002)
    timer.stop()
    window.trainer.pause()
    settle(app, lambda: not window.trainer._waiting)
    steps = window.trainer.snapshot.steps
    report(f"live {steps:.1e}", [turn for turn in turns if turn > 0.5])
    print(f"steps/s while drawing: {steps / seconds:.3g}")
    print(f"5 ms timer late by: median {np.median(late):.2f} ms, p99 {np.percentile(late, 99):.2f} ms")


def report(name: str, times: list[float]) -> None:
    """Print a row."""
    print(
        f"{name:15} {len(times):7} {np.median(times):10.2f} {np.percentile(times, 99):8.2f} {max(times):8.2f}"
    )


if __name__ == "__main__":
    main()
