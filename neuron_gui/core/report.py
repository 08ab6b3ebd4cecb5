"""What a run leaves behind: the trajectory as CSV, the summary as JSON."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any, TextIO

import msgspec

from neuron_gui.core.run import Record, Run
from neuron_gui.core.theory import theory


def summary(run: Run, version: str) -> dict[str, Any]:
    """Return the content of `summary.json` (see `interfaces.md`); numbers that are not finite become null."""
    last = run.last
    return {
        "outcome": run.outcome,
        "steps": run.steps,
        "loss": last.loss,
        "error": last.error,
        "max_abs_error": last.max_abs_error,
        "weights": list(last.weights),
        "bias": last.bias,
        "best": {
            "step": run.best.step,
            "loss": run.best.loss,
            "weights": list(run.best.weights),
            "bias": run.best.bias,
        },
        "seed": run.experiment.seed,
        "version": version,
        "theory": msgspec.to_builtins(theory(run.experiment)),
    }


def to_json(content: dict[str, Any]) -> bytes:
    """Return a summary as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(content), indent=2)


def write_summary(content: dict[str, Any], path: Path) -> None:
    """Write a summary to a file."""
    path.write_bytes(to_json(content) + b"\n")


def write_trajectory(
    run: Run, path: Path, every: int = 1, progress: Callable[[int], object] = lambda records: None
) -> None:
    """Write every K-th record, always with the first and the last; every float reads back to the same bits.

    `progress` is told how many records have been passed since it was last called.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = _writer(file)
        names = run.experiment.data.input_names
        writer.writerow(["step", "loss", "error", "max_abs_error", *names, "bias"])
        for block in run.blocks(0, run.steps):
            thinned = block.every(every)
            writer.writerows(_row(thinned.record(i)) for i in range(len(thinned.steps)))
            progress(len(block.steps))
        if run.steps % every:
            writer.writerow(_row(run.last))


def _writer(file: TextIO) -> Any:
    return csv.writer(file, lineterminator="\n")


def _row(record: Record) -> list[int | str]:
    numbers = (record.loss, record.error, record.max_abs_error, *record.weights, record.bias)
    return [record.step, *map(repr, numbers)]
