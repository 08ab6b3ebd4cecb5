"""Edits of the sample table as a spreadsheet knows them: pure functions from samples to samples.

The columns of the table are the inputs and, as the last one, the target. Rows and columns count from 0.
What cannot be done raises ExperimentError with a sentence.
"""

from collections.abc import Sequence

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray

from neuron_gui.core.dataset import MAX_INPUTS, MAX_SAMPLES, Array, Data
from neuron_gui.core.experiment import Experiment
from neuron_gui.core.message import N_, Message, grouped
from neuron_gui.core.neuron import InitialWeights
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.schema.part import ExperimentError

Places = NDArray[np.intp]


def cells(data: Data) -> Array:
    """Return the table as numbers, shape (n, d + 1)."""
    return np.column_stack([data.inputs, data.targets])


# --- Cells ----------------------------------------------------------------------------------------


def filled(data: Data, rows: Places, columns: Places, values: float | Array) -> Data:
    """Write values into the cells where rows and columns cross; they are broadcast to all of them."""
    X: Array = data.inputs
    y: Array = data.targets
    values = np.broadcast_to(values, (len(rows), len(columns)))
    inputs = columns < data.d
    if inputs.any():
        X = np.array(X)
        X[np.ix_(rows, columns[inputs])] = values[:, inputs]
    if not inputs.all():
        y = np.array(y)
        y[rows] = values[:, ~inputs][:, 0]
    return _with_samples(data, X, y)


def filled_down(data: Data, rows: Places, columns: Places) -> Data:
    """Repeat the first of the rows in the others."""
    first = np.append(data.inputs[rows[0]], data.targets[rows[0]])
    return filled(data, rows, columns, first[columns])


def pasted(data: Data, row: int, column: int, block: Array, header: Sequence[str] | None = None) -> Data:
    """Write a block from a cell on to the right and down; a header renames the columns under it.

    The table grows where the block is larger. New inputs come before the target, so that the last column
    of a wide block lands in the target; cells that the block does not reach are 0 in new rows and columns.
    """
    height, width = block.shape
    n, d = max(data.n, row + height), max(data.d, column + width - 1)
    _check_room(n, d)
    table = np.zeros((n, d + 1))
    table[: data.n, : data.d], table[: data.n, d] = data.inputs, data.targets
    table[row : row + height, column : column + width] = block
    titles = [*data.input_names, *_free_names(data, d - data.d), data.target_name]
    if header:
        titles[column : column + width] = header
    return _data(table, titles)


def replaced(data: Data, block: Array, header: Sequence[str] | None = None) -> Data:
    """Return a block as the whole table, its last column as the target; without a header names stay."""
    height, width = block.shape
    _check_room(height, width - 1)
    names = list(data.input_names[: width - 1])
    titles = [*names, *_free_names(data, width - 1 - len(names)), data.target_name]
    return _data(block, header or titles)


# --- Rows -----------------------------------------------------------------------------------------


def with_rows(data: Data, at: int, count: int, values: float | Array = 0.0) -> Data:
    """Insert rows of given values before row `at`; at most 1,000,000 samples find room."""
    _check_room(data.n + count, data.d)
    new = np.broadcast_to(values, (count, data.d + 1))
    X, y = data.inputs, data.targets
    return _with_samples(
        data, np.concatenate([X[:at], new[:, :-1], X[at:]]), np.concatenate([y[:at], new[:, -1], y[at:]])
    )


def without_rows(data: Data, rows: Places) -> Data:
    """Remove rows; one always stays."""
    if len(rows) >= data.n:
        raise _refusal(Message("one row has to stay; change its numbers instead"))
    return _with_samples(data, np.delete(data.inputs, rows, axis=0), np.delete(data.targets, rows))


def with_rows_moved(data: Data, first: int, count: int, to: int) -> Data:
    """Move rows in front of row `to`, or to the end for n."""
    order = _moved(data.n, first, count, to)
    return _with_samples(data, data.inputs.take(order, axis=0), data.targets[order])


def sorted_by(data: Data, column: int, descending: bool = False) -> Data:
    """Sort the rows by a column; rows that are equal there keep their order."""
    keys = data.targets if column == data.d else data.inputs[:, column]
    order = (-keys if descending else keys).argsort(kind="stable")
    return _with_samples(data, data.inputs.take(order, axis=0), data.targets[order])


# --- Columns --------------------------------------------------------------------------------------


def with_columns(data: Data, at: int, count: int) -> Data:
    """Insert inputs of zeros before column `at`, at most the target's; at most 64 inputs find room."""
    _check_room(data.n, data.d + count)
    names = list(data.input_names)
    names[at:at] = _free_names(data, count)
    X, new = data.inputs, np.zeros((data.n, count))
    return _with_inputs(data, np.concatenate([X[:, :at], new, X[:, at:]], axis=1), names)


def without_columns(data: Data, columns: Sequence[int]) -> Data:
    """Remove inputs; one always stays, and so does the target."""
    if data.d in columns:
        raise _refusal(Message("the target has to stay; choose cells of the inputs to remove"))
    if len(columns) >= data.d:
        raise _refusal(Message("one input has to stay; change its numbers instead"))
    keep = [column for column in range(data.d) if column not in columns]
    return _with_inputs(data, data.inputs.take(keep, axis=1), [data.input_names[column] for column in keep])


def with_columns_moved(data: Data, first: int, count: int, to: int) -> Data:
    """Move columns in front of column `to`, or to the end for d + 1: the last one then is the target."""
    order = _moved(data.d + 1, first, count, to)
    return _data(cells(data)[:, order], [data.column_names[column] for column in order])


def renamed(data: Data, column: int, name: str) -> Data:
    """Give a column another name, which no other column may have."""
    titles = list(data.column_names)
    titles[column] = name.strip()
    return replace(data, input_names=tuple(titles[:-1]), target_name=titles[-1])


# --- The experiment -------------------------------------------------------------------------------


def with_data(experiment: Experiment, data: Data) -> Experiment:
    """Return the experiment with other samples.

    A typed start weight stays with its input, wherever that moves; a new input starts with weight 0. Where
    no input is an old one and their number is another, drawn weights take the place of the typed ones.
    """
    weights = _weights(experiment.neuron.weights, experiment.data, data)
    try:
        return experiment.replaced(neuron=replace(experiment.neuron, weights=weights), data=data)
    except ExperimentError as error:
        if error.place.startswith("$.data"):
            raise
        name = error.place.rpartition(".")[2]  # such as the batch, for which samples are missing
        raise ExperimentError(
            error.place, Message("{place}: {reason}", place=name, reason=error.reason)
        ) from None


def _weights(weights: InitialWeights, before: Data, after: Data) -> InitialWeights:
    if weights.values is None or before.input_names == after.input_names:
        return weights
    by_name = dict(zip(before.input_names, weights.values, strict=True))
    if before.d == after.d:
        others = weights.values  # an input under a new name
    elif by_name.keys() & set(after.input_names):
        others = (0.0,) * after.d
    else:
        return InitialWeights(uniform=(-10.0, 10.0))
    return InitialWeights(values=tuple(map(by_name.get, after.input_names, others)))


# --- Parts ----------------------------------------------------------------------------------------


def _data(table: Array, titles: Sequence[str]) -> Data:
    return Data(
        input_names=tuple(titles[:-1]),
        target_name=titles[-1],
        inputs=Numbers.of(table[:, :-1]),
        targets=Numbers.of(table[:, -1]),
    )


def _check_room(n: int, d: int) -> None:
    if n > MAX_SAMPLES:
        text = N_("there is room for {most} samples; this would make {n}")
        raise _refusal(Message(text, most=grouped(MAX_SAMPLES), n=grouped(n)))
    if d > MAX_INPUTS:
        text = N_("there is room for {most} inputs; this would make {n}")
        raise _refusal(Message(text, most=str(MAX_INPUTS), n=str(d)))


def _with_samples(data: Data, X: Array, y: Array) -> Data:
    """Return other samples under the same names; the arrays become theirs, for copies take time."""
    return replace(data, inputs=_frozen(X), targets=_frozen(y))


def _with_inputs(data: Data, X: Array, names: Sequence[str]) -> Data:
    """Return samples with other inputs and the same targets."""
    return replace(data, input_names=tuple(names), inputs=_frozen(X))


def _frozen(array: Array) -> Numbers:
    """Return an array as an experiment's; one that is so already stays, which is then known to be equal."""
    if isinstance(array, Numbers) and not array.flags.writeable:
        return array
    numbers = array.view(Numbers)
    numbers.flags.writeable = False
    return numbers


def _moved(size: int, first: int, count: int, to: int) -> Places:
    """Return the order of things after some of them were moved in front of another one."""
    order = np.arange(size)
    block = order[first : first + count]
    before, after = order[:to], order[to:]
    return np.concatenate([np.setdiff1d(before, block), block, np.setdiff1d(after, block)])


def _free_names(data: Data, count: int) -> list[str]:
    """Return names for new inputs: x and a number, from the number of the first new one on."""
    taken = set(data.column_names)
    candidates = (f"x{i}" for i in range(data.d + 1, data.d + count + len(taken) + 1))
    return [name for name in candidates if name not in taken][:count]


def _refusal(reason: Message) -> ExperimentError:
    return ExperimentError("$.data", reason)
