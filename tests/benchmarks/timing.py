"""What the benchmarks share: compile C, hand arrays to it, and time things in turn."""

import ctypes
import subprocess
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import numpy as np


def compile_c(source: str, folder: str, *flags: str) -> ctypes.CDLL:
    """Compile a C file of this folder as hard as gcc can, and load it."""
    library = Path(folder) / f"{Path(source).stem}{''.join(flags)}.so"
    path = Path(__file__).with_name(source)
    command = ["gcc", "-O3", "-march=native", *flags, "-shared", "-fPIC", "-o", library, path, "-lm"]
    subprocess.run(command, check=True)
    return ctypes.CDLL(str(library))


def pointer(array: np.ndarray) -> ctypes.c_void_p:
    """Return the address of an array, which has to be kept alive elsewhere."""
    return ctypes.c_void_p(array.ctypes.data)


def seconds(work: Callable[[], object]) -> float:
    """Return how long a piece of work takes."""
    begin = perf_counter()
    work()
    return perf_counter() - begin


def in_turn(rounds: int, *works: Callable[[], object]) -> list[float]:
    """Return the median seconds of each work, timed in turn so that all share the machine's moods."""
    times = np.array([[seconds(work) for work in works] for _ in range(rounds)])
    return [float(median) for median in np.median(times, axis=0)]
