"""Cells a second of one sweep by threads, processes and a local Dask cluster, with 1 and 2 workers each.

400 x 100 cells (learning rate against seed) of 2000 steps each, n=1 d=2, none of which ends before; another
number of steps may be given as argument. A first sweep that does not count sees to it that workers are there;
the best of three counts. Every engine has to make the same bits. Dask is left out where it is not installed.
"""

import sys
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from importlib.util import find_spec
from os import cpu_count, getloadavg
from time import perf_counter

from neuron_gui import resources
from neuron_gui.core.sweep.cluster import cluster
from neuron_gui.core.sweep.dial import Dial, spread
from neuron_gui.core.sweep.processes import Processes
from neuron_gui.core.sweep.sweep import RATE, Sweep
from neuron_gui.core.theory.theory import theory

WIDTH, HEIGHT, TIMES = 400, 100, 3


def main(steps: int = 2000) -> None:
    """Print the table."""
    base = resources.preset("opening").with_values([("stop.tolerance", None), ("stop.max_steps", steps)])
    limit = theory(base).eta_max
    sweep = Sweep(base, Dial(RATE, spread(limit / 10_000, limit / 200, WIDTH)), Dial("seed", range(HEIGHT)))
    print(f"{WIDTH:,} x {HEIGHT:,} runs of {steps:,} steps, {cpu_count()} cores, load {getloadavg()[0]:.1f}")
    print(f"{'cells a second':20} {'1 worker':>10} {'2 workers':>10}")
    bits = set()
    for name, started in (("threads", threads), ("processes", Processes), ("dask", dask)):
        if name == "dask" and not find_spec("distributed"):
            continue
        found = []
        for workers in (1, 2):
            with started(workers) as executor:
                made = [cells_a_second(sweep, executor) for _ in range(TIMES + 1)][1:]
            found.append(max(speed for speed, _ in made))
            bits |= {content for _, content in made}
        print(f"{name:20} {found[0]:10,.0f} {found[1]:10,.0f}")
    assert len(bits) == 1, "the same bits by every engine"


def cells_a_second(sweep: Sweep, executor: Executor) -> tuple[float, bytes]:
    """Return the speed of a sweep, and its losses."""
    cells = sweep.empty_map
    begin = perf_counter()
    for piece in sweep.pieces(executor=executor):
        cells.add(piece)
    return sweep.width * sweep.height / (perf_counter() - begin), cells.losses.tobytes()


def threads(workers: int) -> Executor:
    return ThreadPoolExecutor(workers)


@contextmanager
def dask(workers: int) -> Iterator[Executor]:
    from distributed import LocalCluster

    quiet = {"dashboard_address": ":0", "silence_logs": 50}
    with (
        LocalCluster(n_workers=workers, threads_per_worker=1, **quiet) as here,
        cluster(here.scheduler_address) as executor,
    ):
        yield executor


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
