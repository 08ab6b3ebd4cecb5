"""A sweep in its real window beside plain C on one core: seconds, memory, and how long the window stalls.

1000 x 1000 cells (learning rate against seed) of 1000 steps each, n=1 d=2, tolerance off and rates so far
below the limit that no run ends before; another side of the map may be given as argument. C (gcc -O3
-march=native, sweep.c) makes every tenth row, and its time is taken times ten. Stalls are how late a timer of
5 ms comes. Set QT_QPA_PLATFORM=offscreen where there is no display.
"""

import ctypes
import resource
import sys
import tempfile
from time import perf_counter, process_time

import numpy as np
from PySide6.QtCore import QEventLoop, Qt, QTimer
from real_window import application, laboratory, own_settings
from timing import compile_c, pointer

from neuron_gui import resources
from neuron_gui.core.outcome import OUTCOMES
from neuron_gui.core.start import start_of
from neuron_gui.core.sweep.dial import Dial, spread
from neuron_gui.core.sweep.sweep import RATE
from neuron_gui.core.theory.theory import theory

STEPS = 1000
EXPERIMENT = resources.preset("opening").with_values([("stop.tolerance", None), ("stop.max_steps", STEPS)])
EVERY = 10  # of so many rows C makes one
SETTLING_MS = 2000
BEGINNING = 0.3  # seconds in which the empty map is drawn


def main(side: int = 1000) -> None:
    """Print the table."""
    limit = theory(EXPERIMENT).eta_max
    across = Dial(RATE, spread(limit / 10_000, limit / 200, side))
    up = Dial("seed", tuple(range(side)))
    plain, c_losses = in_c(across, up)
    print(f"{side:,} x {side:,} runs of {STEPS:,} steps, n=1 d=2")
    print(f"{'seconds, of the clock and of the processor':44} {'clock':>8} {'processor':>10}")
    print(f"{f'C, one core (from {len(c_losses) * side:,} runs)':44} {plain[0]:8.2f} {plain[1]:10.2f}")
    took, memory, stalls, cells = in_window(across, up)
    assert (cells.outcomes == OUTCOMES.index("max_steps")).all() and (cells.steps == STEPS).all()
    assert np.allclose(cells.losses[::EVERY], c_losses, rtol=1e-6)
    print(f"{'the window, all cores':44} {took[0]:8.2f} {took[1]:10.2f}")
    print(f"{'times as long as C':44} {took[0] / plain[0]:8.2f} {took[1] / plain[1]:10.2f}")
    print(f"memory beyond the empty window: {memory / 1e6:.0f} MB, {memory / side**2:.0f} bytes a run")
    first, later = stalls
    print(
        f"longest stall: {first.max():.1f} ms as the empty map is drawn, {later.max():.1f} ms while it fills"
    )
    print(f"of 100 waits while it fills all but one are below {np.percentile(later, 99):.1f} ms")


def in_c(across: Dial, up: Dial) -> tuple[np.ndarray, np.ndarray]:
    """Return the seconds that C would take for all rows, and the last losses of those that it made.

    Seconds are those of the clock, and those of the processor, which others that are busy do not lengthen.
    """
    data = EXPERIMENT.data
    X, y = np.array(data.inputs), np.array(data.targets)
    rows = [start_of(EXPERIMENT, seed) for seed in up.values[::EVERY]]
    side, width = len(across.values), data.d + 1
    starts = np.repeat(np.array(rows), side, axis=0)
    rates = np.tile(across.values, len(rows))
    losses, steps = np.empty(len(rates)), np.empty(len(rates), np.int64)
    scratch = (np.empty(width), np.empty(width), *np.empty((3, STEPS)), np.empty((STEPS, width)))
    sizes = [ctypes.c_long(size) for size in (len(rates), data.n, data.d)]
    with tempfile.TemporaryDirectory() as folder:
        library = compile_c("sweep.c", folder)
        arrays = [pointer(array) for array in (X, y, starts, rates)]
        out = [pointer(array) for array in (losses, steps, *scratch)]
        begin = clocks()
        library.descend_all(*sizes, *arrays, ctypes.c_long(STEPS), *out)
        took = clocks() - begin
    assert (steps == STEPS).all()
    return took * len(up.values) / len(rows), losses.reshape(len(rows), side)


def in_window(across: Dial, up: Dial):
    """Return seconds, bytes, stalls in milliseconds at the beginning and later, and the map."""
    with own_settings():
        application()
        with laboratory(EXPERIMENT) as window:
            return filled(window.sweep, across, up)


def filled(sweep, across: Dial, up: Dial):
    """Open the sweep and fill its map."""
    sweep.open()
    settled = QTimer(interval=SETTLING_MS, singleShot=True)
    settled.start()
    wait_for(settled.timeout)  # both windows are drawn, and what can be swept is known
    before, filling = peak(), sweep.window.filling
    ticks = Ticks()
    begin = clocks()
    filling.start(EXPERIMENT, across, up)
    wait_for(filling.ended)
    took = clocks() - begin
    return took, peak() - before, ticks.stalls(begin[0]), sweep.window.map.cells


class Ticks:
    """Notes when a timer of 5 ms really comes."""

    def __init__(self) -> None:
        self.times: list[float] = []
        self.timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(lambda: self.times.append(perf_counter()))
        self.timer.start()

    def stalls(self, begin: float) -> tuple[np.ndarray, np.ndarray]:
        """Stop; return how late it came, in milliseconds, at the beginning and later."""
        self.timer.stop()
        times = np.array([begin, *self.times])
        late = np.diff(times) * 1e3 - 5
        at_first = times[1:] < begin + BEGINNING
        return late[at_first], late[~at_first]


def wait_for(signal) -> None:
    """Let the window live until a signal comes."""
    loop = QEventLoop()
    signal.connect(loop.quit)
    loop.exec()


def clocks() -> np.ndarray:
    """Return the time and the processor's time of this program, in seconds."""
    return np.array([perf_counter(), process_time()])


def peak() -> int:
    """Return the most memory that the program has taken so far, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
