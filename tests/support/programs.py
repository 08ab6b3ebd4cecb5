"""Runs of exported programs, and what the laboratory makes of the same experiments."""

import contextlib
import csv
import io
import json
from pathlib import Path
from typing import Any

from neuron_gui import Experiment, simulate
from neuron_gui.core.message import RefusalError
from neuron_gui.core.programs.numpy_program import MOVES
from neuron_gui.core.programs.program import program_text
from neuron_gui.core.strategies import tag
from neuron_gui.core.trajectory import write_trajectory
from support.problems import COMBINATIONS, OPTIMIZERS

# All combinations but those of an optimizer that came later, and is refused.
WRITTEN = [c for c in COMBINATIONS if c[0] not in {*OPTIMIZERS} - {"newton", *map(tag, MOVES)}]


def short(chosen: Experiment, steps: int) -> Experiment:
    """Return an experiment that makes no more steps than these, whatever its journal says."""
    journal = tuple(entry for entry in chosen.journal if entry.path != "stop.max_steps")
    stopped_at = None if chosen.stopped_at is None else chosen.stopped_at % (2 * steps)
    shorter = chosen.bare.with_value("stop.max_steps", min(steps, chosen.stop.max_steps))
    return shorter.replaced(journal=journal, stopped_at=stopped_at)


def printed(text: str) -> tuple[str, str]:
    """Run a script within this process, which is quick; return what it prints and what it says beside."""
    out, told = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(told):
        exec(compile(text, "program.py", "exec"), {"__name__": "__main__"})
    return out.getvalue(), told.getvalue()


def trajectory(chosen: Experiment, folder: Path) -> str:
    """Return what `run --out` writes of the experiment."""
    write_trajectory(simulate(chosen), folder / "trajectory.csv")
    return (folder / "trajectory.csv").read_bytes().decode()


def assert_same_bits(chosen: Experiment, folder: Path) -> None:
    """Compare what the program for numpy prints with the laboratory's own numbers."""
    out, told = printed(program_text(chosen, "numpy", ".py"))
    assert out == trajectory(chosen, folder)
    outcome = simulate(chosen).outcome
    assert outcome and told == f"The run ended: {outcome.word}\n"


def cells(text: str) -> list[str]:
    """Return the code of a notebook, cell by cell."""
    found = (cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "code")
    return ["".join(cell["source"]) for cell in found]


def rows(text: str) -> list[list[float]]:
    """Return the numbers of a trajectory."""
    _, *lines = csv.reader(io.StringIO(text, newline=""))
    return [[float(cell) for cell in line] for line in lines]


def refused(chosen: Experiment, library: Any) -> str:
    """Return why an experiment cannot be written for a library; nothing if it can."""
    try:
        program_text(chosen, library, ".py")
    except RefusalError as error:
        return str(error)
    return ""
