"""Main-thread milliseconds a frame with all views in sight while a worker runs as fast as it goes.

A frame is one snapshot shown and painted in the real window; from frame to frame the run grows. Then how late
timers are while the window really runs. Set QT_QPA_PLATFORM=offscreen where there is no display; under a real
or virtual X server the painting goes there. Arguments choose rows: `n=4`, `n=1000`, `live`.
"""

import sys
import tempfile
import threading
from time import perf_counter, sleep

import numpy as np
from PySide6.QtCore import QPoint, QSettings, QSize, Qt, QTimer
from PySide6.QtTest import QTest

from neuron_gui import Experiment
from neuron_gui.core.run import Run
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.outlook import outlook
from neuron_gui.threads.training import AS_FAST_AS_POSSIBLE
from neuron_gui.ui.startup.application import make_application

FRAMES = 300
FRAME = 0.016
SIZE = QSize(1920, 1080)  # wide enough for all views beside each other
# A thousand samples make a step 50 times as long; the bins of the plots are full in either case.
RECORDS = {4: (10**3, 10**5, 10**7), 1000: (10**3, 10**6)}


def main() -> None:
    """Print the table."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        measure(sys.argv[1:] or ["n=4", "n=1000", "live"])


def measure(rows: list[str]) -> None:
    """Open the window for each number of samples and measure frames, then a run that really goes on."""
    app = make_application()
    sys.setswitchinterval(0.0005)
    print("                        frames  median ms   p99 ms   max ms")
    for samples, lengths in RECORDS.items():
        if f"n={samples}" not in rows and (samples != 4 or "live" not in rows):
            continue
        window = opened(app, endless(samples))
        run = Run(window.document.experiment)
        for records in lengths if f"n={samples}" in rows else ():
            run.advance(records - 1 - run.steps)
            with BusyWorker(window.document.experiment):
                report(f"n={samples} {records:,}", frames(app, window, run))
        if f"n={samples}" in rows:
            with BusyWorker(window.document.experiment):
                report(f"n={samples} and mouse", frames(app, window, run, pointing=True))
        if samples == 4 and "live" in rows:
            report_live(app, window)
        window.document.open(window.document.experiment, None)  # nothing to be asked about
        window.close()


def endless(samples: int) -> Experiment:
    """Return an experiment without an end: jagged curves, which cost the most to draw."""
    rng = np.random.default_rng(0)
    inputs = rng.normal(size=(samples, 2))
    targets = inputs @ [3.0, -2.0] + rng.normal(size=samples)
    return Experiment.from_dict(
        {
            "format": 1,
            "data": {
                "input_names": ["x1", "x2"],
                "target_name": "y",
                "inputs": inputs.tolist(),
                "targets": targets.tolist(),
            },
            "neuron": {"bias": {"initial": 0, "trainable": True}},
            "strategy": {"kind": "gradient_descent", "learning_rate": 0.1, "batch": 1},
            "stop": {"max_steps": 10**9, "tolerance": None},
        }
    )


def opened(app, experiment):
    """Return a window that shows every view at once."""
    from neuron_gui.ui.document import Document
    from neuron_gui.ui.main_window import MainWindow

    window = MainWindow(Document(experiment))
    window.resize(SIZE)
    window.show()
    window.stage.lay_out()
    settle(app, lambda: window.trainer.snapshot is not None)
    for _ in range(20):
        app.processEvents()
    unseen = [name for name in window.stage.views if name not in window.stage.in_sight]
    assert not unseen, unseen
    print(f"{app.platformName()}, {window.width()}x{window.height()}, {', '.join(window.stage.views)}")
    return window


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


def frames(app, window, run, pointing: bool = False) -> list[float]:
    """Show a growing run frame by frame; return the milliseconds of each on the main thread."""
    times, grow, place = [], max(1, run.steps // 1000), window.loss_view.plot.viewport()
    known = outlook(run)
    for frame in range(FRAMES):
        run.advance(grow)
        snapshot = Snapshot.of(10**6, run, known)
        begin = perf_counter()
        if pointing:
            QTest.mouseMove(place, QPoint(100 + frame % (place.width() // 2), place.height() // 2))
        window.control._show(snapshot)
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
        f"{name:23} {len(times):7} {np.median(times):10.2f} {np.percentile(times, 99):8.2f} {max(times):8.2f}"
    )


if __name__ == "__main__":
    main()
