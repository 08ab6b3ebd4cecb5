"""A run of a billion steps: total time, memory above an idle process, and how long any past record takes."""

import resource
import sys
from time import perf_counter

import numpy as np

from neuron_gui import resources
from neuron_gui.core.run import Run


def main(steps: int = 10**9) -> None:
    """Print the figures; another number of steps may be given."""
    experiment = resources.preset("sign-oscillates").with_values(
        [("stop.tolerance", None), ("stop.max_steps", steps)]
    )
    warm = Run(experiment)
    warm.advance(100_000)
    idle = peak_mb()
    run = Run(experiment)
    begin = perf_counter()
    run.advance(steps)
    took = perf_counter() - begin
    assert run.steps == steps, run.outcome
    print(f"{steps:,} steps, n=1 d=2: {took:.1f} s, {took / steps * 1e9:.1f} ns a step")
    print(f"peak memory above an idle process: {peak_mb() - idle:.1f} MB")
    times = []
    for t in np.random.default_rng(0).integers(0, steps, 200):
        begin = perf_counter()
        assert run.record(int(t)).step == t
        times.append((perf_counter() - begin) * 1e3)
    print(
        f"record(t) at 200 random t: median {np.median(times):.2f} ms, p99 {np.percentile(times, 99):.2f} ms"
    )


def peak_mb() -> float:
    """Return the most memory that this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
