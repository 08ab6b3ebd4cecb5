"""Nanoseconds a step of every optimizer, beside the same rule in plain C: n=1, d=2, every record kept."""

import ctypes
import tempfile
from collections.abc import Callable

import numpy as np
from timing import compile_c, in_turn, pointer

from neuron_gui import resources
from neuron_gui.core.machine import Machine

COUNT = 16_000
ROUNDS = 11
RATE = 1e-12


def main() -> None:
    """Print the table."""
    print("ns a step     kernel         C   kernel/C")
    with tempfile.TemporaryDirectory() as folder:
        library = compile_c("optimizers.c", folder)
        for code, kind in enumerate(("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam")):
            k, c = (s / COUNT * 1e9 for s in in_turn(ROUNDS, kernel(kind, COUNT), in_c(library, code)))
            print(f"{kind:10} {k:9.1f} {c:9.1f} {k / c:10.2f}")
    [newton] = in_turn(3, kernel("newton", 200))
    print(f"{'newton':10} {newton / 200 * 1e9:9.0f}         -          - (linear algebra by numpy)")


def kernel(kind: str, count: int) -> Callable[[], None]:
    """Return what makes so many steps with an optimizer."""
    experiment = resources.preset("opening").with_values(
        [
            ("strategy.learning_rate", RATE),
            ("strategy.optimizer", {"kind": kind}),
            ("stop", {"tolerance": None, "max_steps": 10**9}),
        ]
    )
    machine = Machine(experiment)

    def work() -> None:
        assert machine.advance(count) == count, machine.outcome

    return work


def in_c(library: ctypes.CDLL, code: int) -> Callable[[], None]:
    """Return what makes so many steps in C."""
    x, theta = np.array([256.0, 212.0]), np.array([-3.0, -5.0, 0.0])
    slope, velocity, memory = np.ones((3, 3))
    out = (np.empty(COUNT), np.empty(COUNT), np.empty(COUNT), np.empty((COUNT, 3)))
    kept = (x, theta, slope, velocity, memory, *out)
    x_, theta_, slope_, velocity_, memory_, *out_ = map(pointer, kept)
    numbers = [ctypes.c_double(v) for v in (RATE, 0.9, 0.999, 1e-8)]

    def work() -> None:
        made = library.descend(
            code,
            ctypes.c_long(2),
            x_,
            ctypes.c_double(1492.0),
            *(theta_, slope_, velocity_, memory_),
            *numbers,
            ctypes.c_long(COUNT),
            *out_,
        )
        assert made == COUNT and kept

    return work


if __name__ == "__main__":
    main()
