"""What stands in for the window where there is no display: the run, its files and a picture of its plots."""

from pathlib import Path

from neuron_gui import resources
from neuron_gui.commands.given import find
from neuron_gui.commands.playing import play
from neuron_gui.exit_codes import MADE
from neuron_gui.terminal import Results, say
from neuron_gui.ui import poster

FOLDER = Path("neuron-lab-demo")


def demonstrate(file: str | None) -> int:
    """Play an experiment, the opening one unless told otherwise; return the exit code."""
    experiment = find(file) if file is not None else resources.preset(resources.OPENING)
    say("There is no display for a window, so the experiment runs here instead.")
    if code := play(experiment, FOLDER):
        return code
    results = Results()
    with results.writing(FOLDER / "plots.png") as path:
        poster.draw_poster(experiment, path)
    results.tell(f"Look into {FOLDER}/: trajectory.csv, summary.json and plots.png, a picture of the plots.")
    return MADE
