"""Scrubbing through a billion steps in the real window: main-thread ms a frame, and how soon a step shows."""

import sys
from time import perf_counter, sleep

import numpy as np
from bench_window import report, settle
from real_window import application, laboratory, own_settings

from neuron_gui import resources


def main(steps: int = 10**9) -> None:
    """Print the figures; another number of steps may be given."""
    with own_settings():
        measure(steps)


def measure(steps: int) -> None:
    """Run to the end at top speed, then pick random steps on the timeline."""
    app = application()
    endless = [("stop.max_steps", steps), ("stop.tolerance", None)]
    experiment = resources.preset("sign-oscillates").with_values(endless)
    with laboratory(experiment) as window:
        scrub(app, window, steps)


def scrub(app, window, steps: int) -> None:
    """Run, then tell how long each step takes until it is shown."""
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
        while window.timeline.field.line.text() != str(step):
            start = perf_counter()
            app.processEvents()
            turns.append((perf_counter() - start) * 1e3)
            sleep(0.0002)
        delays.append((perf_counter() - begin) * 1e3)
    print("scrubbing        frames  median ms   p99 ms   max ms")
    report("main thread", [turn for turn in turns if turn > 0.5])
    report("until shown", delays)


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
