"""What one reads off a run as an engineer does: predictions, outputs, slopes, records as rows of a table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, overload

import numpy as np
from numpy.typing import ArrayLike

from neuron_gui.core.dataset import MAX_SAMPLES, Array, Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.input_scaling import InputScaling
from neuron_gui.core.machine import Machine
from neuron_gui.core.message import Message
from neuron_gui.core.outcome import Outcome
from neuron_gui.core.records import Record, columns
from neuron_gui.core.replay import Replayable
from neuron_gui.core.schema.array import Numbers, not_so_many_numbers
from neuron_gui.core.schema.part import ExperimentError
from neuron_gui.core.strategies import StepSign

if TYPE_CHECKING:
    import pandas as pd


class Readable(Replayable):
    """A run as data: T updates, and so T + 1 records, of a neuron with d inputs and n samples."""

    outcome: Outcome | None

    @property
    def losses(self) -> Array:
        """The loss of every record, (T+1,).

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> run.losses.shape, float(run.losses[-1]) == run.last.loss
        ((111,), True)
        """
        return self._whole.loss

    @property
    def weights(self) -> Array:
        """The weights of every record, (T+1, d).

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> run.weights.shape, tuple(run.weights[-1]) == run.last.weights
        ((111, 2), True)
        """
        return self._whole.weights

    @property
    def biases(self) -> Array:
        """The bias of every record, (T+1,).

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> run.biases.shape, float(run.biases[-1]) == run.last.bias
        ((111,), True)
        """
        return self._whole.bias

    @property
    def errors(self) -> Array:
        """The signed mean error of every record, (T+1,), in the target's unit.

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> run.errors.shape, float(run.errors[-1]) == run.last.error
        ((111,), True)
        """
        return self._whole.error

    @property
    def max_abs_errors(self) -> Array:
        """The largest absolute error of every record, (T+1,), in the target's unit.

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> run.max_abs_errors.shape, float(run.max_abs_errors[-1]) == run.last.max_abs_error
        ((111,), True)
        """
        return self._whole.max_abs_error

    def predict(self, X: ArrayLike) -> Array:
        """Return the neuron's outputs (m,) for inputs (m, d), with its last weights.

        X is a list of rows, an array or a DataFrame, in the units of the experiment's own inputs: they are
        scaled as those were. Outputs have the target's unit. Raises ExperimentError, with the place, where X
        is no table of finite numbers with d columns.

        >>> from neuron_gui import Experiment, simulate
        >>> run = simulate(Experiment.from_arrays([[1], [2]], [3, 6], learning_rate=0.1))
        >>> run.predict([[3], [4]]).round(1)
        array([ 9., 12.])
        """
        X = _rows(X, self.experiment.data.d)
        seen = InputScaling.of(self.experiment).seen(np.asarray(X))
        theta = np.array([*self.last.weights, self.last.bias])
        parts = range(0, len(seen), MAX_SAMPLES)
        return np.concatenate([_outputs(self.experiment, seen[i : i + MAX_SAMPLES], theta) for i in parts])

    def outputs(self, t: int | None = None) -> Array:
        """Return the outputs (n,) for the experiment's own samples after t updates, 0 to T (the default).

        Raises IndexError outside 0..T.

        >>> from neuron_gui import preset, simulate
        >>> run = simulate(preset("opening"))
        >>> run.outputs().round(2), preset("opening").data.targets.tolist()
        (array([1491.99]), [1492.0])
        """
        machine = self.machine(self.steps if t is None else t)
        return _outputs_of(machine)

    def gradient(self, t: int | None = None) -> Array:
        """Return the slopes (d + 1,) of the loss after t updates, 0 to T, by each weight and, last, the bias.

        T is the default. They are taken over all samples, whatever the strategy; the bias has one even where
        it does not learn.
        Raises IndexError outside 0..T.

        >>> from neuron_gui import Experiment, simulate
        >>> run = simulate(Experiment.from_arrays([[1], [2]], [3, 5], neuron__weights={"values": [0]}))
        >>> run.gradient(0)
        array([-13.,  -8.])
        """
        return self.machine(self.steps if t is None else t).slope()

    def to_dataframe(self, every: int = 1) -> pd.DataFrame:
        """Return every `every`-th record, and always the first and the last, as rows of a pandas DataFrame.

        The columns are those of `trajectory.csv`: step, loss, error, max_abs_error, the weights, bias.
        Raises ValueError unless `every` is at least 1, ImportError where there is no pandas.

        >>> from neuron_gui import preset, simulate
        >>> simulate(preset("opening")).to_dataframe(every=50)["step"].tolist()
        [0, 50, 100, 110]
        """
        import pandas as pd

        if every < 1:
            raise ValueError(f"every: expected at least 1, got {every}")
        blocks = [block.every(every) for block in self.blocks(0, self.steps)]
        if self.steps % every:
            blocks.extend(self.blocks(self.steps, self.steps))
        table = pd.DataFrame(
            np.concatenate([block.rows for block in blocks]),
            columns=columns(self.experiment.data.input_names)[1:],
        )
        table.insert(0, "step", np.concatenate([np.array(block.steps, np.int64) for block in blocks]))
        return table

    def __len__(self) -> int:
        """How many records there are, T + 1."""
        return self.steps + 1

    def __iter__(self) -> Iterator[Record]:
        """Iterate over all records, at any length of run."""
        return self.records(range(len(self)))

    @overload
    def __getitem__(self, at: int) -> Record: ...
    @overload
    def __getitem__(self, at: slice) -> list[Record]: ...
    def __getitem__(self, at: int | slice) -> Record | list[Record]:
        """Return a record, counted from the end if below 0, or those of a slice."""
        chosen = range(len(self))[at]
        if isinstance(chosen, int):
            return self.record(chosen)
        ascending = chosen if chosen.step > 0 else chosen[::-1]
        records = list(self.records(ascending))
        return records if ascending is chosen else records[::-1]

    def __repr__(self) -> str:
        ending = f"{self.outcome} after" if self.outcome else "at"
        steps = f"{self.steps} step{'s' * (self.steps != 1)}"
        return f"<{type(self).__name__}: {ending} {steps}, loss {self.last.loss:.6g}>"


def _rows(X: ArrayLike, d: int) -> Numbers:
    try:
        rows = Numbers.from_json(X)
        if rows.ndim == 2 and rows.shape[1] != d:
            raise ExperimentError("[0]", not_so_many_numbers(d, rows.shape[1]))
        if rows.ndim != 2 or not len(rows):
            raise ExperimentError("", Message("expected at least one row of at least one number"))
    except ExperimentError as error:
        raise ExperimentError(f"X{error.place}", error.reason) from None
    return rows


def _outputs(experiment: Experiment, seen: Array, theta: Array) -> Array:
    """Return the outputs (m,) for inputs as the neuron sees them, with the bits that a run has."""
    made_up = Experiment(
        data=Data(inputs=Numbers.of(seen), targets=Numbers.of(np.zeros(len(seen)))),
        neuron=experiment.neuron,
        loss=experiment.loss,
        strategy=StepSign(),
    )
    machine = Machine(made_up)
    machine.theta[:] = theta
    return _outputs_of(machine)


def _outputs_of(machine: Machine) -> Array:
    z, a = np.empty((2, machine.n))
    machine.kernels.outputs(machine.learner, z.data, a.data)
    return a
