"""From a table to samples, by choosing inputs and target.

A column of texts can be a target, 1 for a chosen text and 0 for the others, or several inputs, one a text.
Rows that lack a number are counted here and left out only by whoever asks for the samples.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import Array, Data
from neuron_gui.core.samples.csv_columns import Column, NumberColumn, TextColumn
from neuron_gui.core.samples.csv_table import Table, unique
from neuron_gui.core.samples.taking_over import Outline
from neuron_gui.core.schema.array import Numbers

MOST_CLASSES = 20  # a column with more different texts is hardly a target

_TARGETS = ("target", "label", "class", "species", "outcome", "y")
_NO_INPUTS = ("id", "index", "row", "year", "date")
_POSITIVE = ("yes", "true", "positive", "1")


@dataclass(frozen=True)
class Choice:
    """What columns are to be: the inputs' places, the target's, and which text of the target counts as 1."""

    inputs: tuple[int, ...]
    target: int
    text: str = ""


@dataclass(frozen=True)
class Gaps:
    """How many rows a choice leaves out: with a missing value, and with something else than a number."""

    missing: int
    wrong: int
    left: int


def usable(column: Column) -> bool:
    """Return whether a column can be chosen at all."""
    return len(column.missing) < len(column.values if isinstance(column, NumberColumn) else column.codes)


def suggestion(table: Table) -> Choice | None:
    """Return what most people would want, or None where no column is of use.

    The target is a column called so, else the last one. The inputs are all other numbers, but for the numbers
    of rows and the like.
    """
    target = _suggested_target(table)
    if target is None:
        return None
    inputs = tuple(
        i
        for i, column in enumerate(table.columns)
        if i != target and isinstance(column, NumberColumn) and usable(column) and not _counts_rows(column)
    )
    return Choice(inputs, target, suggested_text(table.columns[target]))


def _suggested_target(table: Table) -> int | None:
    fit = [i for i, column in enumerate(table.columns) if usable(column) and not _is_remark(column)]
    named = [i for i in fit if table.columns[i].name.lower() in _TARGETS]
    numbers = [i for i in fit if isinstance(table.columns[i], NumberColumn)]
    if named or not fit:
        return named[0] if named else None
    return fit[-1] if fit[-1] == len(table.columns) - 1 or not numbers else numbers[-1]


def _is_remark(column: Column) -> bool:
    return isinstance(column, TextColumn) and not 2 <= len(column.texts) <= MOST_CLASSES


def _counts_rows(column: NumberColumn) -> bool:
    if column.name.lower() in _NO_INPUTS:
        return True
    parts = (column.values[:3], column.values)  # most differ at once, and a million rows take a while
    return len(column.values) > 2 and all(
        np.array_equal(part, part[0] + np.arange(len(part))) for part in parts
    )


def suggested_text(column: Column) -> str:
    """Return the text of a column that is to count as 1: yes rather than no, else the first."""
    if isinstance(column, NumberColumn) or not column.texts:
        return ""
    return next((text for text in column.texts if text.lower() in _POSITIVE), column.texts[0])


def input_count(table: Table, choice: Choice) -> int:
    """Return how many inputs a choice makes: one a column of numbers, one a text of the others."""
    columns = (table.columns[i] for i in choice.inputs)
    return sum(1 if isinstance(column, NumberColumn) else len(column.texts) for column in columns)


def target_name(table: Table, choice: Choice) -> str:
    """Return the name of the target, such as “species is Adelie”."""
    name = table.columns[choice.target].name
    return f"{name} is {choice.text}" if isinstance(table.columns[choice.target], TextColumn) else name


def gaps(table: Table, choice: Choice) -> Gaps:
    """Count the rows that a choice leaves out; one that is wrong and lacks something is wrong."""
    missing, wrong = _flawed(table, choice)
    lost = int(np.count_nonzero(missing & ~wrong)), int(np.count_nonzero(wrong))
    return Gaps(*lost, table.n - sum(lost))


def outline(table: Table, choice: Choice) -> Outline:
    """Return what the samples will be like, without making them."""
    target = table.columns[choice.target]
    low, high = (target.low, target.high) if isinstance(target, NumberColumn) else (0.0, 1.0)
    numbers = [column for i in choice.inputs if isinstance(column := table.columns[i], NumberColumn)]
    sizes = [max(abs(column.low), abs(column.high)) for column in numbers]
    if len(numbers) < len(choice.inputs):
        sizes.append(1.0)
    return Outline(gaps(table, choice).left, target_name(table, choice), low, high, tuple(sizes))


def samples(table: Table, choice: Choice) -> Data:
    """Return the samples, without the rows that lack a number; at least one has to be left."""
    missing, wrong = _flawed(table, choice)
    keep = ~(missing | wrong)
    names, inputs = [], []
    for i in choice.inputs:
        column = table.columns[i]
        if isinstance(column, NumberColumn):
            names.append(column.name)
            inputs.append(column.values[keep])
        else:
            names += [f"{column.name} is {text}" for text in column.texts]
            inputs += [_is(column, text)[keep] for text in column.texts]
    target = table.columns[choice.target]
    y = target.values if isinstance(target, NumberColumn) else _is(target, choice.text)
    *names, target_title = unique([*names, target_name(table, choice)])
    return Data(
        input_names=tuple(names),
        target_name=target_title,
        inputs=Numbers.of(np.column_stack(inputs)),
        targets=Numbers.of(y[keep]),
    )


def _is(column: TextColumn, text: str) -> Array:
    return np.where(column.codes == column.texts.index(text), 1.0, 0.0)


def _flawed(table: Table, choice: Choice) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Return for every row whether something is missing in it, and whether something is wrong."""
    missing, wrong = np.zeros(table.n, bool), np.zeros(table.n, bool)
    for i in (*choice.inputs, choice.target):
        column = table.columns[i]
        missing[column.missing] = True
        if isinstance(column, NumberColumn):
            wrong[column.wrong] = True
    return missing, wrong
