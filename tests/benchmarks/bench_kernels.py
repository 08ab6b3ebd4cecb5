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

from neuron_gui import Experiment, simulate
from neuron_gui.core import kernels as interpreted
from neuron_gui.core.machine import FASTEST, Machine
from neuron_gui.core.sweep.batch import whole_descents

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
ARRAYS = (
    # the same, simulated with all records as arrays, below 64 MB
    (1, 2, "identity", 100_000),
    (4, 2, "sigmoid", 100_000),
    (100, 2, "sigmoid", 10_000),
)
SWEPT = (
    # the same, as runs of a sweep, on one core
    (1, 2, "identity", 1000),
    (4, 2, "sigmoid", 1000),
    (100, 2, "sigmoid", 50),
)
RUNS = 256


def main() -> None:
    """Print the tables."""
    if FASTEST is interpreted:
        raise SystemExit("The kernels are not compiled: run make build.")
    print(
        "ns a step (median of rounds in turn)  kernel           C   C unfused   kernel/C   /unfused  ns/(n·d)"
    )
    with tempfile.TemporaryDirectory() as folder:
        fused, unfused = (compile_c("limit.c", folder, *flags) for flags in ((), ("-ffp-contract=off",)))
        for case in CASES:
            n, d, activation, count = case
            works = [kernel(*case), c(fused, *case), c(unfused, *case)]
            k, a, b = (s / count * 1e9 for s in in_turn(ROUNDS, *works))
            ratios = f"{k / a:10.2f} {k / b:10.2f} {k / n / d:9.2f}"
            print(f"n={n:<9,} d={d:<3} {activation:9} {k:17.1f} {a:11.1f} {b:11.1f} {ratios}")
        print("simulated, with losses and weights of all records as arrays:")
        for case in ARRAYS:
            compare(case, simulated(*case), c(fused, *case))
        for optimizer in ("sgd", "momentum", "adam"):
            print(f"{RUNS} runs of a sweep, {optimizer}; C is sgd:")
            for case in SWEPT:
                compare(case, swept(*case, optimizer), c(fused, *case), RUNS)
    print("interpreted, the same file without a compiler:")
    for n, d, activation, count in CASES[:3]:
        [s] = in_turn(3, kernel(n, d, activation, min(count, 500), interpreted))
        print(f"n={n:<9,} d={d:<3} {activation:9} {s / min(count, 500) * 1e9:17.0f}")


def compare(case: tuple, work: Callable[[], None], plain: Callable[[], None], runs: int = 1) -> None:
    """Print one row; the first work makes so many runs, C one."""
    n, d, activation, count = case
    k, a = (s / count * 1e9 for s in in_turn(ROUNDS, work, plain))
    print(f"n={n:<9,} d={d:<3} {activation:9} {k / runs:17.1f} {a:11.1f} {'':11} {k / runs / a:10.2f}")


def samples(n: int, d: int) -> tuple[np.ndarray, np.ndarray]:
    """Return inputs and targets."""
    rng = np.random.default_rng(0)
    return rng.normal(size=(n, d)), rng.normal(size=n)


def experiment(n: int, d: int, activation: str, max_steps: int = 10**9, optimizer: str = "sgd") -> Experiment:
    """Return an experiment that makes all its steps; samples without names are given to it at once."""
    X, y = samples(n, d)
    document = {
        "format": 1,
        "data": {"inputs": [[0.0] * d], "targets": [0.0]},
        "neuron": {"activation": activation},
        "strategy": {
            "kind": "gradient_descent",
            "learning_rate": 1e-9,
            "optimizer": {"kind": optimizer},
        },
        "stop": {"tolerance": None, "max_steps": max_steps},
    }
    empty = Experiment.from_dict(document)
    data = type(empty.data)(
        input_names=empty.data.input_names,
        inputs=type(empty.data.inputs).of(X),
        targets=type(empty.data.targets).of(y),
    )
    return empty.replaced(data=data)


def kernel(n: int, d: int, activation: str, count: int, kernels: ModuleType = FASTEST) -> Callable[[], None]:
    """Return what makes so many steps in the kernel."""
    machine = Machine(experiment(n, d, activation), kernels)

    def work() -> None:
        made = machine.advance(count)
        assert made == count, machine.outcome

    return work


def simulated(n: int, d: int, activation: str, count: int) -> Callable[[], None]:
    """Return what simulates so many steps and takes all losses and weights."""
    chosen = experiment(n, d, activation, count)

    def work() -> None:
        run = simulate(chosen)
        assert len(run.losses) == len(run.weights) == count + 1

    return work


def swept(n: int, d: int, activation: str, count: int, optimizer: str) -> Callable[[], None]:
    """Return what makes so many steps of each of many runs in one call."""
    machine = Machine(experiment(n, d, activation, count, optimizer))
    starts = np.random.default_rng(0).normal(size=(RUNS, d + 1))
    rates = np.full(RUNS, 1e-9)

    def work() -> None:
        _, steps, _ = whole_descents(machine, starts, rates)
        assert (steps == count).all()

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
