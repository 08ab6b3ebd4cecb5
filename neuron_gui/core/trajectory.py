"""The trajectory of a run: its records as CSV, for `trajectory.csv`."""

import csv
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from neuron_gui.core.records import Block
from neuron_gui.core.run import Run
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.tables.writing import line_of

OWN_COLUMNS = ("step", "loss", "error", "max_abs_error", "bias")  # the last comes last


def trajectory_header(input_names: Iterable[str]) -> list[str]:
    """Return the columns of `trajectory.csv`, no name twice: an input named as another gets a w_."""
    weights = list(input_names)
    taken = {*OWN_COLUMNS, *weights}
    for j, name in enumerate(weights):
        if name in OWN_COLUMNS:
            while weights[j] in taken:
                weights[j] = f"w_{weights[j]}"
            taken.add(weights[j])
    *before, bias = OWN_COLUMNS
    return [*before, *weights, bias]


def write_trajectory(
    run: Run,
    path: Path,
    every: int = 1,
    progress: Callable[[int], object] = lambda records: None,
    part: tuple[int, int] | None = None,
) -> None:
    """Write every K-th record, always with the first and the last; every float reads back to the same bits.

    `progress` is told how many records have been passed since it was last called. `part` are the numbers of
    the first and the last record, of the whole run unless told otherwise.
    """
    first, last = part or (0, run.steps)
    with whole_file(path) as file:
        writer = csv.writer(file, lineterminator="\n")
        file.write(line_of(trajectory_header(run.experiment.data.input_names), end="\n"))
        if first % every:
            writer.writerows(_rows(*run.blocks(first, first)))
        for block in run.blocks(first, last):
            writer.writerows(_rows(block.every(every)))
            progress(len(block.steps))
        if last % every and last > first:
            writer.writerows(_rows(*run.blocks(last, last)))


def _rows(block: Block) -> Iterator[list[int | float]]:
    """Yield records as lists; csv writes a float as Python's repr, which is what reads back."""
    for step, record in zip(block.steps, block.rows.tolist(), strict=True):
        yield [step, *record]
