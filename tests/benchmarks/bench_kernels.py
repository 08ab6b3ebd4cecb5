"""Nanoseconds a step of the compiled kernel, beside plain C doing the same work in the same run.

C is compiled with gcc -O3 -march=native, once as it is and once without fused multiply-add (-ffp-contract=off),
which rounds like the kernels do. mse, sgd, full batch, every record kept.
"""

import ctypes
import subprocess
import tempfile
from pathlib import Path
from time import perf_counter

import numpy as np

from neuron_gui import Experiment
from neuron_gui.core import kernels as interpreted
from neuron_gui.core.machine import Machine, compiled

CASES = (
    # n, d, activation, steps a call
    (1, 2, "identity", 16_000),
    (4, 2, "sigmoid", 16_000),
    (100, 2, "sigmoid", 2_000),
    (1000, 10, "identity", 500),
)
ROUNDS = 15


def main() -> None:
    """Print the table."""
    if compiled is interpreted:
        raise SystemExit("The kernels are not compiled: run make build.")
    print("ns a step, median of rounds in turn       kernel      C   C unfused   kernel/C   kernel/unfused")
    with tempfile.TemporaryDirectory() as folder:
        fused = limit(Path(folder), "fused")
        unfused = limit(Path(folder), "unfused", "-ffp-contract=off")
        for n, d, activation, count in CASES:
            kernel, times = kernel_timer(n, d, activation, count), ([], [], [])
            c, cu = (c_timer(library, n, d, activation, count) for library in (fused, unfused))
            for _ in range(ROUNDS):
                for timer, found in zip((kernel, c, cu), times, strict=True):
                    found.append(timer() / count * 1e9)
            a, b, u = map(np.median, times)
            print(f"n={n:<5} d={d:<3} {activation:9}               {a:9.1f} {b:9.1f} {u:9.1f} {a / b:9.2f} {a / u:9.2f}")
    print("interpreted, the same file without a compiler:")
    for n, d, activation, count in CASES[:3]:
        seconds = kernel_timer(n, d, activation, min(count, 500), interpreted)()
        print(f"n={n:<5} d={d:<3} {activation:9}               {seconds / min(count, 500) * 1e9:9.0f}")


def samples(n: int, d: int) -> tuple[np.ndarray, np.ndarray]:
    """Return inputs and targets that no tolerance is reached on."""
    rng = np.random.default_rng(0)
    return rng.normal(size=(n, d)), rng.normal(size=n)


def kernel_timer(n, d, activation, count, kernels=compiled):
    """Return a function that makes so many steps and returns the seconds it took."""
    X, y = samples(n, d)
    experiment = Experiment.from_dict(
        {
            "format": 1,
            "data": {"inputs": X.tolist(), "targets": y.tolist()},
            "neuron": {"activation": activation},
            "strategy": {"kind": "gradient_descent", "learning_rate": 1e-9},
            "stop": {"tolerance": None, "max_steps": 10**9},
        }
    )
    machine = Machine(experiment, kernels)

    def timer() -> float:
        begin = perf_counter()
        made = machine.advance(count)
        seconds = perf_counter() - begin
        assert made == count, machine.outcome
        return seconds

    return timer


def limit(folder: Path, name: str, *flags: str) -> ctypes.CDLL:
    """Compile limit.c."""
    library = folder / f"{name}.so"
    source = Path(__file__).with_name("limit.c")
    subprocess.run(
        ["gcc", "-O3", "-march=native", *flags, "-shared", "-fPIC", "-o", library, source, "-lm"], check=True
    )
    return ctypes.CDLL(str(library))


def c_timer(library, n, d, activation, count):
    """Return a function that makes so many steps in C and returns the seconds it took."""
    X, y = samples(n, d)
    theta, slope = np.append(np.zeros(d), 0.0), np.ones(d + 1)
    out = [np.empty(count), np.empty(count), np.empty(count), np.empty((count, d + 1))]
    numbers = [ctypes.c_double(1e-9), ctypes.c_double(-1.0), ctypes.c_long(count)]
    arrays = [_pointer(array) for array in (X, y, theta, slope, *out)]
    X_, y_, theta_, slope_, *out_ = arrays
    arguments = [ctypes.c_long(n), ctypes.c_long(d), X_, y_, int(activation == "sigmoid"), theta_, slope_]

    def timer() -> float:
        begin = perf_counter()
        made = library.descend(*arguments, *numbers, *out_)
        seconds = perf_counter() - begin
        assert made == count
        return seconds

    timer.keep = (X, y, theta, slope, out)  # C holds only addresses
    return timer


def _pointer(array: np.ndarray) -> ctypes.c_void_p:
    return ctypes.c_void_p(array.ctypes.data)


if __name__ == "__main__":
    main()
