"""Nanoseconds a step of the compiled kernel, beside plain C doing the same work in the same run.

C is compiled with gcc -O3 -march=native, once as it is and once without fused multiply-add, which rounds like
the kernels do (-ffp-contract=off). mse, sgd, full batch, every record kept.
"""

import ctypes
import tempfile
from collections.abc import Callable
from types import ModuleType

import numpy as np
from timing import compile_c, in_turn, pointer

from neuron_gui import Experiment
from neuron_gui.core import kernels as interpreted
from neuron_gui.core.machine import Machine, compiled

CASES = (
    # n, d, activation, steps a call
    (1, 2, "identity", 16_000),
    (4, 2, "sigmoid", 16_000),
    (100, 2, "sigmoid", 2_000),
    (1000, 10, "identity", 500),
    # growing: linear in n·d?
    (10, 10, "identity", 16_000),
    (100, 10, "identity", 4_000),
    (10_000, 10, "identity", 40),
    (100_000, 10, "identity", 4),
    (1_000_000, 10, "identity", 1),
    (1000, 1, "identity", 2_000),
    (1000, 64, "identity", 100),
    (100_000, 64, "identity", 1),
)
ROUNDS = 11


def main() -> None:
    """Print the tables."""
    if compiled is interpreted:
        raise SystemExit("The kernels are not compiled: run make build.")
    print(
        "ns a step (median of rounds in turn)  kernel           C   C unfused   kernel/C   /unfused  ns/(n·d)"
    )
    with tempfile.TemporaryDirectory() as folder:
        fused, unfused = (compile_c("limit.c", folder, *flags) for flags in ((), ("-ffp-contract=off",)))
        for n, d, activation, count in CASES:
            works = [
                kernel(n, d, activation, count),
                *(c(lib, n, d, activation, count) for lib in (fused, unfused)),
            ]
            k, a, b = (s / count * 1e9 for s in in_turn(ROUNDS, *works))
            ratios = f"{k / a:10.2f} {k / b:10.2f} {k / n / d:9.2f}"
            print(f"n={n:<9,} d={d:<3} {activation:9} {k:17.1f} {a:11.1f} {b:11.1f} {ratios}")
    print("interpreted, the same file without a compiler:")
    for n, d, activation, count in CASES[:3]:
        [s] = in_turn(3, kernel(n, d, activation, min(count, 500), interpreted))
        print(f"n={n:<9,} d={d:<3} {activation:9} {s / min(count, 500) * 1e9:17.0f}")


def samples(n: int, d: int) -> tuple[np.ndarray, np.ndarray]:
    """Return inputs and targets."""
    rng = np.random.default_rng(0)
    return rng.normal(size=(n, d)), rng.normal(size=n)


def kernel(n: int, d: int, activation: str, count: int, kernels: ModuleType = compiled) -> Callable[[], None]:
    """Return what makes so many steps in the kernel."""
    X, y = samples(n, d)
    document = {
        "format": 1,
        "data": {"inputs": [[0.0] * d], "targets": [0.0]},
        "neuron": {"activation": activation},
        "strategy": {"kind": "gradient_descent", "learning_rate": 1e-9},
        "stop": {"tolerance": None, "max_steps": 10**9},
    }
    experiment = Experiment.from_dict(document)
    data = type(experiment.data)(
        input_names=experiment.data.input_names,
        inputs=type(experiment.data.inputs).of(X),
        targets=type(experiment.data.targets).of(y),
    )
    machine = Machine(experiment.replaced(data=data), kernels)

    def work() -> None:
        made = machine.advance(count)
        assert made == count, machine.outcome

    return work


def c(library: ctypes.CDLL, n: int, d: int, activation: str, count: int) -> Callable[[], None]:
    """Return what makes so many steps in C."""
    X, y = samples(n, d)
    theta, slope = np.zeros(d + 1), np.ones(d + 1)
    out = (np.empty(count), np.empty(count), np.empty(count), np.empty((count, d + 1)))
    kept = (X, y, theta, slope, *out)
    X_, y_, theta_, slope_, *out_ = map(pointer, kept)
    sizes = (ctypes.c_long(n), ctypes.c_long(d))
    numbers = (ctypes.c_double(1e-9), ctypes.c_double(-1.0), ctypes.c_long(count))

    def work() -> None:
        made = library.descend(*sizes, X_, y_, int(activation == "sigmoid"), theta_, slope_, *numbers, *out_)
        assert made == count and kept

    return work


if __name__ == "__main__":
    main()
