"""The trajectory of a run: its records as CSV, for `trajectory.csv`."""

import csv
from collections.abc import Callable, Iterator
from pathlib import Path

from neuron_gui.core.records import Block, columns
from neuron_gui.core.run import Run
from neuron_gui.core.schema.writing import whole_file
from neuron_gui.core.tables.writing import line_of


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
        file.write(line_of(columns(run.experiment.data.input_names), end="\n"))
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
