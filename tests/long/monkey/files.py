"""The files that the monkey has at hand, of all kinds that the program reads and writes."""

import os
import shutil
from pathlib import Path

from support.classroom import hand_in

from neuron_gui import Experiment, resources
from neuron_gui.core.experiment import EXTENSION
from neuron_gui.core.scene import Scene, ScenePin, ViewRange
from neuron_gui.core.vary import Vary

DATA = Path(__file__).parents[2] / "data"
STEPS = 200  # of the runs in reports
VIEWS = ("loss", "weights", "weight_space", "fit")
NEW = (
    *("new.neuron.json", "new", "new.csv", "new.png", "new.svg", "new.txt", "no/such/folder.csv", "new.md"),
    *(
        "new.report.html",
        "new.report.pdf",
        "new.gif",
        "new.py",
        "new.ipynb",
        "new.html",
        "new.xml",
        "new.gift",
    ),
)
HOSTILE_NOTES = (
    "# <img src='/dev/zero'> ![a](/dev/zero) [b](file:///dev/zero)\n\n| a | b |\n|---|---|\n| ` | <b> |\n"
    + "> " * 200
    + "\u202e\x1b[31m\n```\n"
    + "*_" * 500
    + "&#0;&lt;script&gt;\n- " * 50
)


def laid_out(folder: Path) -> list[Path]:
    """Put files into a folder: right ones, wrong ones, ones that are not there, a folder, a pipe."""
    for name, experiment in resources.presets().items():
        experiment.save(folder / (name + EXTENSION))
    lessons = Path(str(resources.folder("lessons")))
    others = *DATA.glob("nasty/*"), *DATA.glob("experiments/*.neuron.json"), *DATA.glob("reports/*")
    for file in (*lessons.glob("*.*.*"), *others):
        shutil.copy(file, folder)
    hand_in(folder, 7, copies=1, broken=4, steps=STEPS)
    for name, experiment in everything_in_files().items():
        experiment.save(folder / (name + EXTENSION))
    (folder / "folder.neuron.json").mkdir()
    os.mkfifo(folder / "pipe.report.html")
    files = sorted(folder.iterdir())
    return [*files, *(folder / name for name in NEW)]


def everything_in_files() -> dict[str, Experiment]:
    """Return experiments with all that a file can have besides a run: notes, a scene, what varies."""
    plain = resources.preset("opening").replaced(notes=HOSTILE_NOTES)
    pins = tuple(
        ScenePin(experiment=resources.preset(name).to_dict(), steps=10**at, name=name + "<b>&amp;", look=at)
        for at, name in enumerate(("opening", "and-gate", "guessing", "too-fast"), 1)
    )
    ranges = tuple(ViewRange(view=view, x=(-1e300, 1e300), y=(0, 1e-300)) for view in VIEWS)
    scene = Scene(steps=10**6, step=5, views=("fit", "no such view"), ranges=ranges, speed=1e-9, pins=pins)
    number = Vary(path="data.inputs[0][0]", low=-5, high=300, step=0.1)
    return {
        "notes": plain,
        "scene": plain.replaced(scene=scene),
        "presenting": plain.replaced(scene=Scene(steps=50, presenting=True, log_loss=True, speed=1e300)),
        "varied": plain.replaced(vary=(number, Vary(path="seed"))),
    }
