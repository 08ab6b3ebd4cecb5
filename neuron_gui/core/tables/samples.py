"""From a table to samples, by choosing inputs and target.

A column of texts can be a target, 1 for a chosen text and 0 for the others, or several inputs, one a text.
Rows that lack a number are left out, or filled; texts count only where their rows stay.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from neuron_gui.core.dataset import MAX_INPUTS, Array, Data
from neuron_gui.core.samples.taking_over import DataSummary
from neuron_gui.core.schema.array import Numbers
from neuron_gui.core.tables.columns import Column, NumberColumn, TextColumn
from neuron_gui.core.tables.look import unique
from neuron_gui.core.tables.table import Table

MAX_CLASSES = 20  # a column with more different texts is hardly a target
MAX_TARGETS = 20  # that are tried: each takes a look at every cell
HALF = 0.5  # an input that is missing in more rows is not suggested

Fill = Literal["leave out", "mean", "median"]
Flags = NDArray[np.bool_]

_TARGETS = ("target", "label", "class", "species", "outcome", "y")
_NO_INPUTS = ("id", "index", "row", "year", "date")
_POSITIVE = ("yes", "true", "positive", "1")


@dataclass(frozen=True)
class ColumnRoles:
    """What columns are to be: the inputs' places, the target's, and which text of the target counts as 1.

    `gaps`: what becomes of rows in which an input is missing.
    """

    inputs: tuple[int, ...]
    target: int
    text: str = ""
    gaps: Fill = "leave out"


@dataclass(frozen=True)
class Gaps:
    """How many rows a choice leaves out: with a missing value, and with something else than a number."""

    missing: int
    wrong: int
    left: int


def usable(column: Column) -> bool:
    """Return whether a column can be chosen at all."""
    if column.kind in ("row name", "date"):
        return False
    return len(column.missing) < len(column.values if isinstance(column, NumberColumn) else column.codes)


# --- What is suggested ----------------------------------------------------------------------------


def suggestion(table: Table) -> ColumnRoles | None:
    """Return what most people would want and what can be imported so, or None where no column is of use.

    The target is a column called so, else the last one. The inputs are all other numbers, but for the numbers
    of rows and the like, and those that are mostly missing.
    """
    some: ColumnRoles | None = None
    for target in _targets(table)[:MAX_TARGETS]:
        choice = choice_for(table, target)
        if choice.inputs and _varies(table, choice):
            return choice
        if some is None or (choice.inputs and not some.inputs):
            some = choice
    return some


def choice_for(table: Table, target: int, inputs: tuple[int, ...] | None = None) -> ColumnRoles:
    """Return the choice with a given target, with the inputs and the text that suggest themselves."""
    chosen = _suggested_inputs(table, target) if inputs is None else inputs
    choice = ColumnRoles(chosen, target)
    return replace(choice, text=suggested_text(table, choice))


def _targets(table: Table) -> Sequence[int]:
    """Return the columns that can be targets, the likeliest first."""
    fit = [i for i, column in enumerate(table.columns) if usable(column) and not _is_remark(column)]
    named = [i for i in fit if table.columns[i].name.lower() in _TARGETS]
    numbers = [i for i in fit if isinstance(table.columns[i], NumberColumn)]
    backwards = fit[::-1]
    if fit and fit[-1] != len(table.columns) - 1 and numbers:
        backwards.sort(key=lambda i: i not in numbers)  # behind the table's last column is no class
    return [*named, *(i for i in backwards if i not in named)]


def _suggested_inputs(table: Table, target: int) -> tuple[int, ...]:
    others = [i for i, column in enumerate(table.columns) if i != target and usable(column)]
    numbers = [i for i in others if isinstance(table.columns[i], NumberColumn)]
    found = [i for i in numbers if not _counts_rows(table.columns[i])]
    if all(map(_is_constant, (table.columns[i] for i in found))):
        found = [i for i in numbers if table.columns[i].name.lower() not in _NO_INPUTS] or numbers
    if not found:
        found = [i for i in others if not _is_remark(table.columns[i])] or [
            i
            for i in others
            if 2 <= len(table.columns[i].texts) <= MAX_CLASSES  # type: ignore[union-attr]
        ]
    there = ~_lacking(table, [target])
    gaps = {i: int(np.count_nonzero(_lacking(table, [i]) & there)) for i in found}
    there_count = int(np.count_nonzero(there))
    found = [i for i in found if gaps[i] <= HALF * there_count] or found
    return tuple(_room(table, _with_rows_left(table, target, found, gaps)))


def _with_rows_left(table: Table, target: int, inputs: Sequence[int], gaps: dict[int, int]) -> list[int]:
    """Return the inputs without those with most gaps, until a row has a value in each; one always stays."""
    lacks = np.zeros(table.n, np.int32)  # how many values each row lacks
    for i in (*inputs, target):
        lacks += _lacking(table, [i])
    found = sorted(inputs, key=lambda i: (gaps[i], i))
    while len(found) > 1 and lacks.all():
        lacks -= _lacking(table, [found.pop()])
    return sorted(found)


def _room(table: Table, inputs: Sequence[int]) -> Sequence[int]:
    """Return as many of the inputs as a neuron can have."""
    sizes = np.cumsum([_size(table.columns[i]) for i in inputs])
    return [i for i, size in zip(inputs, sizes.tolist(), strict=True) if size <= MAX_INPUTS]


def _size(column: Column) -> int:
    return 1 if isinstance(column, NumberColumn) else len(column.texts)


def _varies(table: Table, choice: ColumnRoles) -> bool:
    """Return whether the target has different values in the rows that stay."""
    target, keep = table.columns[choice.target], _keep(table, choice)
    values = (target.values if isinstance(target, NumberColumn) else target.codes)[keep]
    return bool(values.size) and bool((values != values[0]).any())


def _is_remark(column: Column) -> bool:
    """Return whether texts are neither classes nor anything else to learn."""
    if isinstance(column, NumberColumn):
        return False
    there = len(column.codes) - len(column.missing)
    named = len(column.texts) == there and there > 2
    return named or not 2 <= len(column.texts) <= MAX_CLASSES


def _counts_rows(column: Column) -> bool:
    if not isinstance(column, NumberColumn) or column.name.lower() in _NO_INPUTS:
        return isinstance(column, NumberColumn)
    parts = (column.values[:3], column.values)  # most differ at once, and a million rows take a while
    return len(column.values) > 2 and all(
        np.array_equal(part, part[0] + np.arange(len(part))) for part in parts
    )


def _is_constant(column: Column) -> bool:
    return isinstance(column, NumberColumn) and column.low == column.high


def suggested_text(table: Table, choice: ColumnRoles) -> str:
    """Return the text of the target that is to count as 1: yes rather than no, else the first that stays."""
    column = table.columns[choice.target]
    if isinstance(column, NumberColumn) or not column.texts:
        return ""
    texts = target_texts(table, choice) or column.texts
    return next((text for text in texts if text.lower() in _POSITIVE), texts[0])


def target_texts(table: Table, choice: ColumnRoles) -> tuple[str, ...]:
    """Return the target's texts in the rows that stay; none of a target of numbers."""
    column = table.columns[choice.target]
    return () if isinstance(column, NumberColumn) else _texts(column, _keep(table, choice))


# --- What a choice comes to -----------------------------------------------------------------------


def input_count(table: Table, choice: ColumnRoles) -> int:
    """Return how many inputs a choice makes: one a column of numbers, one a text of the others."""
    if all(isinstance(table.columns[i], NumberColumn) for i in choice.inputs):
        return len(choice.inputs)
    keep = _keep(table, choice)
    columns = (table.columns[i] for i in choice.inputs)
    return sum(1 if isinstance(column, NumberColumn) else len(_texts(column, keep)) for column in columns)


def target_name(table: Table, choice: ColumnRoles) -> str:
    """Return the name of the target, such as “species is Adelie”."""
    name = table.columns[choice.target].name
    return f"{name} is {choice.text}" if isinstance(table.columns[choice.target], TextColumn) else name


def gaps(table: Table, choice: ColumnRoles) -> Gaps:
    """Count the rows that a choice leaves out; one that is wrong and lacks something is wrong."""
    missing, wrong = _flawed(table, choice)
    lost = int(np.count_nonzero(missing & ~wrong)), int(np.count_nonzero(wrong))
    return Gaps(*lost, table.n - sum(lost))


def filled(table: Table, choice: ColumnRoles) -> int:
    """Return how many cells a choice fills."""
    if choice.gaps == "leave out":
        return 0
    keep = _keep(table, choice)
    return sum(int(np.count_nonzero(_lacking(table, [i]) & keep)) for i in _fillable(table, choice))


def outline(table: Table, choice: ColumnRoles) -> DataSummary:
    """Return what the samples will be like, without making them."""
    target, keep = table.columns[choice.target], _keep(table, choice)
    low, high = _ends(target, keep) if isinstance(target, NumberColumn) else (0.0, 1.0)
    numbers = [column for i in choice.inputs if isinstance(column := table.columns[i], NumberColumn)]
    sizes = [max(map(abs, _ends(column, keep))) for column in numbers]
    if len(numbers) < len(choice.inputs):
        sizes.append(1.0)
    return DataSummary(gaps(table, choice).left, target_name(table, choice), low, high, tuple(sizes))


def _ends(column: NumberColumn, keep: Flags) -> tuple[float, float]:
    """Return the lowest and the highest of a column's numbers in the rows that are kept."""
    if keep.all():
        return column.low, column.high
    kept = column.values[keep]
    there = kept[np.isfinite(kept)]
    return (float(there.min()), float(there.max())) if there.size else (math.nan, math.nan)


def samples(table: Table, choice: ColumnRoles) -> Data:
    """Return the samples, without the rows that lack a number; at least one has to be left."""
    keep = _keep(table, choice)
    whole = bool(keep.all())
    names: list[str] = []
    inputs: list[Array] = []
    for i in choice.inputs:
        column = table.columns[i]
        if isinstance(column, NumberColumn):
            names.append(column.name)
            values = column.values if whole else column.values[keep]
            inputs.append(_without_gaps(values, choice.gaps))
        else:
            for text in _texts(column, keep):
                names.append(f"{column.name} is {text}")
                inputs.append(_is(column, text)[keep])
    target = table.columns[choice.target]
    y = target.values if isinstance(target, NumberColumn) else _is(target, choice.text)
    X = np.empty((int(np.count_nonzero(keep)), len(inputs)))
    for place, values in enumerate(inputs):
        X[:, place] = values
    *names, target_title = unique([*names, target_name(table, choice)])
    return Data(
        input_names=tuple(names),
        target_name=target_title,
        inputs=_frozen(X),
        targets=_frozen(y[keep]),
    )


def _frozen(array: Array) -> Numbers:
    """Return an array as an experiment's, without a copy."""
    numbers = array.view(Numbers)
    numbers.flags.writeable = False
    return numbers


def _is(column: TextColumn, text: str) -> Array:
    return np.where(column.codes == column.texts.index(text), 1.0, 0.0)


def _texts(column: TextColumn, keep: Flags) -> tuple[str, ...]:
    """Return the texts of a column in the rows that stay."""
    codes = column.codes[keep]
    counts = np.bincount(codes[codes >= 0], minlength=len(column.texts))
    return tuple(text for text, count in zip(column.texts, counts.tolist(), strict=True) if count)


def _without_gaps(values: Array, fill: Fill) -> Array:
    there = np.isfinite(values)
    if fill == "leave out" or there.all() or not there.any():
        return values
    middle = np.mean(values[there]) if fill == "mean" else np.median(values[there])
    return np.where(there, values, middle)


def _keep(table: Table, choice: ColumnRoles) -> Flags:
    missing, wrong = _flawed(table, choice)
    return ~(missing | wrong)


def _flawed(table: Table, choice: ColumnRoles) -> tuple[Flags, Flags]:
    """Return for every row whether something is missing in it, and whether something is wrong."""
    missing, wrong = np.zeros(table.n, bool), np.zeros(table.n, bool)
    fillable = set() if choice.gaps == "leave out" else _fillable(table, choice)
    for i in (*choice.inputs, choice.target):
        if i in fillable:
            continue
        column = table.columns[i]
        missing[column.missing] = True
        if isinstance(column, NumberColumn):
            wrong[column.wrong] = True
    return missing, wrong


def _fillable(table: Table, choice: ColumnRoles) -> set[int]:
    """Return the inputs whose gaps can be filled: numbers, some of which are there."""
    return {
        i for i in choice.inputs if isinstance(table.columns[i], NumberColumn) and usable(table.columns[i])
    }


def _lacking(table: Table, columns: Sequence[int]) -> Flags:
    """Return for every row whether any of some columns lacks a value there."""
    lacking = np.zeros(table.n, bool)
    for i in columns:
        column = table.columns[i]
        lacking[column.missing] = True
        if isinstance(column, NumberColumn):
            lacking[column.wrong] = True
    return lacking
