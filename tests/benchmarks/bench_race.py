"""Main-thread milliseconds a frame of a race of four strategies, with all plots of the window in sight, too.

A frame is one standing shown and painted; the race's curves are full from the second row on. Behind the
dialog the window shows four pinned runs in its plots. Then how late timers are while a race really goes on.
"""

from time import perf_counter

import numpy as np
from bench_window import BusyWorker, endless, opened, settle
from PySide6.QtCore import Qt, QTimer
from real_window import application, own_settings

from neuron_gui.core.compare.race import Race

FRAMES = 200
STRATEGIES = (
    {"kind": "random_guess"},
    {"kind": "step_sign", "step": 0.01},
    {"kind": "gradient_descent", "learning_rate": 0.1, "batch": 1},
    {"kind": "gradient_descent", "learning_rate": 0.1, "optimizer": {"kind": "momentum"}, "batch": 1},
)
LIVE_SECONDS = 8.0


def main() -> None:
    """Print the table."""
    with own_settings():
        measure(application())


def measure(app) -> None:
    """Open the window on a run without an end."""
    base = endless(4)
    with opened(app, base) as window:
        report_all(app, window, base)


def report_all(app, window, base) -> None:
    """Race at three lengths, then live."""
    racers = [base.with_value("strategy", strategy) for strategy in STRATEGIES]
    short = Race(racers, 2000)
    short.advance(2000)
    window.compare.keep(short.standing())
    window.race.open()
    dialog = window.race.dialog
    dialog.line_up.experiments = racers
    print("                      frames  median ms   p99 ms   max ms")
    for length in (1e3, 1e5, 1e6):
        dialog.budget = 2 * length
        dialog.line_up.choose(0)
        race = Race(racers, dialog.budget)
        race.advance(length)
        with BusyWorker(base):
            report(f"{length:,.0f} evaluations", frames(app, dialog, race, length))
    live(app, dialog)
    dialog.close()


def frames(app, dialog, race, length) -> list[float]:
    """Show the race frame by frame; return the milliseconds of each on the main thread."""
    times = []
    for frame in range(FRAMES):
        race.advance(length * (1 + frame / FRAMES))
        standing = race.standing()
        begin = perf_counter()
        dialog._show_standing(standing)
        app.processEvents()
        times.append((perf_counter() - begin) * 1e3)
    return times[5:]


def live(app, dialog) -> None:
    """Let a race go on by itself; tell how late a timer of 5 ms is, and how many frames were shown."""
    late, shown, last = [], [], [perf_counter()]

    def tick() -> None:
        now = perf_counter()
        late.append((now - last[0] - 0.005) * 1e3)
        last[0] = now

    dialog.budget = 1e6
    dialog.course.seconds = LIVE_SECONDS
    dialog.course.moved.connect(lambda _: shown.append(perf_counter()))
    timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    dialog.start_or_cancel()
    timer.start()
    settle(app, lambda: not dialog.course.running)
    timer.stop()
    print(f"live: {len(shown) / (shown[-1] - shown[0]):.0f} frames a second")
    report("late timers", late[20:])


def report(name: str, times: list[float]) -> None:
    """Print one row."""
    print(
        f"{name:20} {len(times):7} {np.median(times):10.1f} {np.percentile(times, 99):8.1f} {max(times):8.1f}"
    )


if __name__ == "__main__":
    main()
