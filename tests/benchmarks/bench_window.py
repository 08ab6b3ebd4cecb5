"""Main-thread milliseconds a frame with all views in sight while a worker runs as fast as it goes.

A frame is one snapshot shown and painted in the real window; from frame to frame the run grows. Beside it, in
turn with it frame by frame, six bare pyqtgraph plots of the same size are fed the same curves. Then how late
timers are while the window really runs. Set QT_QPA_PLATFORM=offscreen where there is no display; under a real
or virtual X server the painting goes there. Arguments choose rows: `n=4`, `n=1000`, `bare`, `live`.
"""

import sys
import threading
from collections.abc import Sequence
from contextlib import contextmanager
from time import perf_counter, sleep, thread_time

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from real_window import application, laboratory, own_settings

from neuron_gui import Experiment
from neuron_gui.core.run import Run
from neuron_gui.core.snapshot import Snapshot
from neuron_gui.core.verdict.outlook import outlook
from neuron_gui.threads.training import AS_FAST_AS_POSSIBLE
from neuron_gui.ui.plots.bins import points

FRAMES = 300
FRAME = 0.016
TURNS, FIRST = 12, 3  # of bare plots and window; so many frames of a turn are not counted
SIZE = 1920, 1080  # wide enough for all views beside each other
# A thousand samples make a step 50 times as long; the bins of the plots are full in either case.
RECORDS = {4: (10**3, 10**5, 10**7), 1000: (10**3, 10**6)}


def main(*rows: str) -> None:
    """Print the table."""
    with own_settings():
        measure(rows or ("n=4", "n=1000", "bare", "live"))


def measure(rows: Sequence[str]) -> None:
    """Open the window for each number of samples and measure frames, then a run that really goes on."""
    app = application()
    print("                            frames  median ms   p99 ms   max ms")
    for samples, lengths in RECORDS.items():
        if f"n={samples}" not in rows and (samples != 4 or not {"live", "bare"} & set(rows)):
            continue
        with opened(app, endless(samples)) as window:
            report_all(app, window, samples, lengths, rows)


def report_all(app, window, samples: int, lengths: Sequence[int], rows: Sequence[str]) -> None:
    """Measure frames of runs of these lengths, then what else of the rows is to be of few samples."""
    run = Run(window.document.experiment)
    for records in lengths if f"n={samples}" in rows else ():
        run.advance(records - 1 - run.steps)
        with BusyWorker(window.document.experiment):
            report(f"n={samples} {records:,}", frames(app, window, run))
    if f"n={samples}" in rows:
        with BusyWorker(window.document.experiment):
            report(f"n={samples} and mouse", frames(app, window, run, pointing=True))
    if samples == 4 and "bare" in rows:
        report_bare(app, window, run)
    if samples == 4 and "live" in rows:
        report_live(app, window)


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


@contextmanager
def opened(app, experiment):
    """Open a window that shows every view at once."""
    with laboratory(experiment, SIZE) as window:
        settle(app, lambda: window.trainer.snapshot is not None)
        for _ in range(20):
            app.processEvents()
        unseen = [name for name in window.stage.views if name not in window.stage.in_sight]
        assert not unseen, unseen
        print(f"{app.platformName()}, {window.width()}x{window.height()}, {', '.join(window.stage.views)}")
        yield window


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
    times, grow, known = [], max(1, run.steps // 1000), outlook(run)
    for frame in range(FRAMES):
        run.advance(grow)
        times.append(shown(app, window, Snapshot.of(10**6, run, known), frame if pointing else None))
        sleep(max(0.0, FRAME - times[-1] / 1e3))
    return times[5:]


def shown(app, window, snapshot, pointed_at: int | None = None) -> float:
    """Show a snapshot, with the mouse at a place if it is given; return the milliseconds that it takes."""
    place = window.loss_view.plot.viewport()
    begin = perf_counter()
    if pointed_at is not None:
        QTest.mouseMove(place, QPoint(100 + pointed_at % (place.width() // 2), place.height() // 2))
    window.control._show(snapshot)
    app.processEvents()
    return (perf_counter() - begin) * 1e3


class BarePlots:
    """What one would write without a second thought: six plots of a curve each, that scale themselves."""

    def __init__(self, app, size: QSize) -> None:
        self._app = app
        self.widget = pg.GraphicsLayoutWidget()
        self.plots = [self.widget.addPlot(at // 3, at % 3) for at in range(6)]
        self.curves = [(plot.plot(), at % 4) for at, plot in enumerate(self.plots)]  # a curve and its channel
        self.widget.resize(size)
        self.widget.show()

    def shown(self, snapshot) -> float:
        """Show a snapshot; return the milliseconds that it takes."""
        begin = perf_counter()
        for curve, channel in self.curves:
            curve.setData(*points(snapshot.curves, channel))
        self._app.processEvents()
        return (perf_counter() - begin) * 1e3


def report_bare(app, window, run) -> None:
    """Compare frames of the window, without and with a moving mouse, with those of bare plots.

    They take turns, and besides the time on the clock there is the processor's, which other programs on the
    machine have less part in.
    """
    run.advance(10**5 - run.steps)
    bare, known, grow = BarePlots(app, window.stage.size()), outlook(run), max(1, run.steps // 1000)
    ways = {
        "six bare plots": lambda snapshot, _: bare.shown(snapshot),
        "window": lambda snapshot, _: shown(app, window, snapshot),
        "window and mouse": lambda snapshot, frame: shown(app, window, snapshot, frame),
    }
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    with BusyWorker(window.document.experiment):
        for _turn in range(TURNS):
            for name, show in ways.items():
                for frame in range(FRAMES // TURNS):
                    run.advance(grow)
                    snapshot, begin = Snapshot.of(10**6, run, known), thread_time()
                    took = show(snapshot, frame)
                    if frame >= FIRST:
                        times[name].append((took, (thread_time() - begin) * 1e3))
                    sleep(max(0.0, FRAME - took / 1e3))
            app.sendEvent(window.loss_view.plot.viewport(), QEvent(QEvent.Type.Leave))
    bare.widget.close()
    for at, clock in enumerate(("", ", processor")):
        measured = {name: [pair[at] for pair in took] for name, took in times.items()}
        usual = np.median(measured["six bare plots"])
        for name, took in measured.items():
            report(f"{name}{clock}", took)
            middle, late = np.median(took) / usual, np.percentile(took, 99) / usual
            print(f"{'':31} {middle:10.2f} {late:8.2f}  of bare")


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
        f"{name:27} {len(times):7} {np.median(times):10.2f} {np.percentile(times, 99):8.2f} {max(times):8.2f}"
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
