"""What stands in for the window where there is no display: the run, its files and a picture of its plots."""

from collections.abc import Iterator
from itertools import count
from pathlib import Path

from neuron_gui import resources
from neuron_gui.commands.given import find
from neuron_gui.commands.playing import play
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import Results, say
from neuron_gui.ui import poster

NAME = "neuron-lab-demo"


def demonstrate(file: str | None) -> int:
    """Play an experiment, the opening one unless told otherwise; return the exit code."""
    experiment = find(file) if file is not None else resources.preset(resources.OPENING)
    say("There is no display for a window, so the experiment runs here instead.")
    folder = next(filter(lambda folder: not folder.exists(), _folders()))
    if code := play(experiment, folder):
        return code
    results = Results()
    with results.writing(folder / "plots.png") as path:
        poster.draw_poster(experiment, path)
    results.tell(f"Look into {folder}/: trajectory.csv, summary.json and plots.png, a picture of the plots.")
    return MADE


def _folders() -> Iterator[Path]:
    """Yield names for what is left behind: the next one where there is something from before."""
    yield Path(NAME)
    yield from (Path(f"{NAME}-{number}") for number in count(2))
