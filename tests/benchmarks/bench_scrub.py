"""Scrubbing through a billion steps in the real window: main-thread ms a frame, and how soon a step shows."""

import sys
import tempfile
from time import perf_counter, sleep

import numpy as np
from bench_window import endless, report, settle
from PySide6.QtCore import QSettings

from neuron_gui import resources
from neuron_gui.core.message import grouped
from neuron_gui.ui.startup.application import make_application


def main(steps: int = 10**9) -> None:
    """Print the figures; another number of steps may be given."""
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    with tempfile.TemporaryDirectory() as folder:
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        measure(steps)


def measure(steps: int) -> None:
    """Run to the end at top speed, then pick random steps on the timeline."""
    app = make_application()
    from neuron_gui.ui.document import Document
    from neuron_gui.ui.main_window import MainWindow

    experiment = endless(resources.preset("sign-oscillates")).with_value("stop.max_steps", steps)
    window = MainWindow(Document(experiment))
    window.resize(1280, 800)
    window.show()
    settle(app, lambda: window.trainer.snapshot is not None)
    window.controls.speed.setValue(window.controls.speed.maximum())
    begin = perf_counter()
    window.trainer.play()
    settle(app, lambda: window.trainer.ended)
    print(f"{steps:,} steps in the window at top speed: {perf_counter() - begin:.1f} s")
    turns, delays = [], []
    for step in np.random.default_rng(0).integers(0, steps, 200).tolist():
        begin = perf_counter()
        window.timeline.slider.setValue(step)
        while window.timeline.field.line.text() != grouped(step):
            start = perf_counter()
            app.processEvents()
            turns.append((perf_counter() - start) * 1e3)
            sleep(0.0002)
        delays.append((perf_counter() - begin) * 1e3)
    print("scrubbing        frames  median ms   p99 ms   max ms")
    report("main thread", [turn for turn in turns if turn > 0.5])
    report("until shown", delays)
    window.document.open(window.document.experiment, None)  # nothing to be asked about
    window.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
