"""A sweep for scripts: over any number of options, with the last weights of every run, by any executor."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor, ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.cores import cores
from neuron_gui.core.dataset import Array
from neuron_gui.core.experiment import Experiment, expect_experiment
from neuron_gui.core.message import Message
from neuron_gui.core.outcome import OUTCOMES, Outcome
from neuron_gui.core.records import columns
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.schema.sentences import shown
from neuron_gui.core.simulation import simulate
from neuron_gui.core.sweep.dial import Dial
from neuron_gui.core.sweep.map import ENDING

if TYPE_CHECKING:
    import pandas as pd

AT_ONCE = 20  # runs that a worker is given

_Ends = tuple[list[int], list[int], Array]  # outcomes, steps, and rows of loss, weights and bias


@dataclass(frozen=True, eq=False)
class Cells:
    """How every run of a sweep ended, as arrays of one axis an option, in the order of `options`.

    `options` has each path and its values. `outcomes` (words), `steps`, `losses` and `biases` have that
    shape, `weights` one axis more, of the d inputs. `experiment` is that of which the runs are variations.

    >>> from neuron_gui import preset, sweep
    >>> cells = sweep(preset("opening"), {"strategy.learning_rate": [1e-6, 4e-6, 1e-3], "seed": range(4)})
    >>> cells
    <Cells: strategy.learning_rate (3) x seed (4): 4 diverged, 8 solved>
    >>> cells.losses.shape, cells.weights.shape
    ((3, 4), (3, 4, 2))
    >>> cells.outcomes[2].tolist()
    ['diverged', 'diverged', 'diverged', 'diverged']
    """

    experiment: Experiment
    options: Mapping[str, tuple[Any, ...]]
    outcomes: NDArray[np.str_]
    steps: NDArray[np.int64]
    losses: Array
    weights: Array
    biases: Array

    def __repr__(self) -> str:
        options = " x ".join(f"{path} ({len(values)})" for path, values in self.options.items())
        words, counts = np.unique(self.outcomes, return_counts=True)
        endings = ", ".join(f"{count} {word}" for word, count in zip(words, counts, strict=True))
        return f"<Cells: {options}: {endings}>"

    def to_dataframe(self) -> pd.DataFrame:
        """Return a row for every run: the options' values, outcome, steps, last loss, weights and bias.

        The columns are those of `sweep.csv`. Raises ImportError where there is no pandas.

        >>> from neuron_gui import preset, sweep
        >>> table = sweep(preset("opening"), {"seed": range(4)}).to_dataframe()
        >>> table.shape, list(table)
        ((4, 7), ['seed', 'outcome', 'steps', 'loss', 'x', 'y', 'bias'])
        """
        import pandas as pd

        values = zip(*product(*self.options.values()), strict=True)
        weights = np.moveaxis(self.weights, -1, 0)
        ended = (each.ravel() for each in (self.outcomes, self.steps, self.losses, *weights, self.biases))
        names = columns(self.experiment.data.input_names, [*self.options, *ENDING])
        return pd.DataFrame(dict(zip(names, [*values, *ended], strict=True)))


def sweep(
    experiment: Experiment,
    over: Mapping[str, Iterable[Any]],
    executor: Executor | None = None,
    progress: Callable[[int, int], object] | None = None,
) -> Cells:
    """Make a run for every combination of values; return how each of them ended.

    `over` has values for each path, such as `{"strategy.learning_rate": np.geomspace(1e-8, 1e-5, 50),
    "seed": range(100)}`. Runs begin anew: the experiment's journal is not in them. They are made by the
    executor, else by a thread for each core that this process may use; it changes no bit. `progress` is told
    how many runs of how many are made. Raises ExperimentError where a value, or a combination, does not fit.

    >>> from neuron_gui import preset, sweep
    >>> cells = sweep(preset("opening"), {"strategy.learning_rate": [1e-6, 1e-3], "seed": range(3)})
    >>> cells.steps.shape, cells.outcomes[:, 0].tolist()
    ((2, 3), ['solved', 'diverged'])
    >>> cells.weights.shape, list(cells.to_dataframe())[-4:]
    ((2, 3, 2), ['loss', 'x', 'y', 'bias'])
    """
    expect_experiment(experiment)
    options = {}
    for path, values in over.items():
        if isinstance(values, str) or not isinstance(values, Iterable):
            list_ = Message("a list")
            reason = Message("expected {expected}, got {found}", expected=list_, found=shown(values))
            raise ExperimentError(path, reason)
        options[path] = Dial(path, tuple(values)).values
        if not options[path]:
            raise ExperimentError(path, Message("expected at least one value"))
    shape = tuple(map(len, options.values()))
    total, d = prod(shape), experiment.data.d
    outcomes, steps = np.empty(total, np.int64), np.empty(total, np.int64)
    numbers = np.empty((total, d + 2))
    bare, combinations = experiment.bare, list(product(*options.values()))
    cells = [bare.with_values(zip(options, values, strict=True)) for values in combinations]
    own = executor or ThreadPoolExecutor(cores(), "sweep")
    done = 0
    try:
        parts = {
            own.submit(_ends, cells[first : first + AT_ONCE]): slice(first, first + AT_ONCE)
            for first in range(0, total, AT_ONCE)
        }
        for part in as_completed(parts):
            at = parts[part]
            outcomes[at], steps[at], numbers[at] = part.result()
            done += len(outcomes[at])
            if progress:
                progress(done, total)
    finally:
        for part in parts:
            part.cancel()
        if own is not executor:
            own.shutdown()
    return Cells(
        experiment,
        options,
        np.array([str(outcome) for outcome in OUTCOMES])[outcomes].reshape(shape),
        steps.reshape(shape),
        numbers[:, 0].reshape(shape),
        numbers[:, 1:-1].reshape(*shape, d),
        numbers[:, -1].reshape(shape),
    )


def _ends(cells: list[Experiment]) -> _Ends:
    runs = [simulate(cell) for cell in cells]
    ended = [run.outcome or Outcome.RUNNING for run in runs]
    rows = [[run.last.loss, *run.last.weights, run.last.bias] for run in runs]
    return [outcome.code for outcome in ended], [run.steps for run in runs], np.array(rows)
