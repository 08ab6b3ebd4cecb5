"""The stops of a report's slider: some of a run's records, from the first to the last."""

from collections.abc import Iterable

import numpy as np

from neuron_gui.core.records import Record
from neuron_gui.core.run import Run

EACH = 40  # so many of the first steps have a stop each
MAX_STOPS = 240  # then they stand equally far apart
WORK = 2_000_000  # numbers of samples that may be gone through for them


def stops(run: Run, also: Iterable[int] = ()) -> list[Record]:
    """Return records of a run, ascending: the first, some evenly spread, the last, and those asked for."""
    data = run.experiment.data
    most = int(np.clip(WORK // (data.n * (data.d + 1)), 12, MAX_STOPS))
    each = min(EACH, most // 2)
    apart = np.linspace(each, run.steps, most - each).astype(int).tolist() if run.steps > each else []
    steps = {*range(min(each, run.steps) + 1), *apart, *(step for step in also if step <= run.steps)}
    return [
        block.record(step - block.steps[0])
        for block in run.blocks(0, run.steps)
        for step in sorted(steps.intersection(block.steps))
    ]
