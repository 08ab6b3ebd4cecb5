"""How long the window answers to nothing while something large happens to it, in milliseconds.

A stall is the longest turn of the event loop from when a thing is done until all that it sets off has come
back: on the clock, and on the processor, which other programs on the machine have less part in. Set
QT_QPA_PLATFORM=offscreen where there is no display.
"""

from collections.abc import Callable
from itertools import cycle

import numpy as np
from real_window import application, laboratory, numbers, own_settings, stall

from neuron_gui import resources

ROUNDS = 7
SIZE = 1500, 1000


def main() -> None:
    """Print the table."""
    with own_settings():
        measure()


def measure() -> None:
    """Open the window and print a row for each thing that is done to it."""
    app = application()
    with laboratory(size=SIZE) as window:
        report_all(app, window)


def report_all(app, window) -> None:
    """Do one thing after another to the window."""
    stall(app)
    print(f"{app.platformName()}, {window.width()}x{window.height()}")
    print(f"{'stall':32} {'ms':>8} {'longest':>8} {'processor':>10} {'longest':>8}   medians of {ROUNDS}")

    def report(what: str, do: Callable[[], object], before: Callable[[], object] = lambda: None) -> None:
        stalls = []
        for _ in range(ROUNDS):
            before()
            stall(app)
            stalls.append(stall(app, do))
        _, clock, busy = np.median(stalls, axis=0) * 1e3
        _, longest, busiest = np.max(stalls, axis=0) * 1e3
        print(f"{what:32} {clock:8.1f} {longest:8.1f} {busy:10.1f} {busiest:8.1f}", flush=True)

    themes, percents, widths = cycle(("dark", "light")), cycle((125, 100)), cycle((1400, 1500))
    report("theme", lambda: window.appearance.set_theme(next(themes)))
    report("size of type", lambda: window.appearance.set_percent(next(percents)))
    window.appearance.set_percent(100)  # an odd number of rounds has left the larger one
    report("resize", lambda: window.resize(next(widths), SIZE[1]))
    window.trainer.play()
    report("resize during a run", lambda: window.resize(next(widths), SIZE[1]))
    window.trainer.pause()
    large = resources.preset("opening").replaced(data=numbers(100_000, 2))
    small = window.document.experiment
    report(
        "open 100,000 rows",
        lambda: window.document.open(large, None),
        lambda: window.document.open(small, None),
    )
    window.document.open(small, None)
    report("pin", window.compare.pin)
    for toggle in ("fold_panels", "presenter", "full_screen"):
        report(toggle.replace("_", " "), window.commands[toggle].trigger)
        window.commands[toggle].setChecked(False)
    for dialog in ("about", "cheat_sheet", "manual", "preferences", "race", "report", "sweep"):
        report(dialog.replace("_", " "), window.commands[dialog].trigger, lambda: close_dialogs(app, window))
    close_dialogs(app, window)


def close_dialogs(app, window) -> None:
    """Close all windows but the laboratory's."""
    for other in app.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()


if __name__ == "__main__":
    main()
